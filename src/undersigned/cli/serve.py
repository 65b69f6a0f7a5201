"""``undersigned serve``: the register in a browser."""

from __future__ import annotations

import signal
import socket
from typing import Annotated

import typer

QUEUE = 2048
"""Connections that may wait to be taken."""
STOP_SECONDS = 10
"""How long answers that are under way may take once the server is told to stop."""


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; the default is this machine only.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = 8000,
    workers: Annotated[int, typer.Option(min=1, max=64, help="Processes that answer; one for each core.")] = 1,
) -> None:
    """Open the register in a browser: the site and its API."""
    import uvicorn
    from uvicorn.supervisors import Multiprocess

    from undersigned.web.app import served_app

    config = uvicorn.Config(
        "undersigned.web.app:served_app" if workers > 1 else served_app(),
        factory=workers > 1,
        host=host,
        port=port,
        workers=workers,
        log_level="warning",
        backlog=QUEUE,
        server_header=False,
        timeout_graceful_shutdown=STOP_SECONDS,
    )
    with _listening(host, port) as listening:
        shown = f"[{host}]" if ":" in host else host
        typer.echo(f"Undersigned at http://{shown}:{listening.getsockname()[1]}/ (Ctrl+C to stop)")
        if workers > 1:
            Multiprocess(config, sockets=[listening]).run()
            return
        for stop in (signal.SIGINT, signal.SIGTERM):
            # The server passes the signal on once it has stopped; to be asked to stop is no failure.
            signal.signal(stop, lambda *_: None)
        uvicorn.Server(config).run(sockets=[listening])


def _listening(host: str, port: int) -> socket.socket:
    """A socket bound to that address. Raises UsageError where that cannot be."""
    from undersigned.errors import UsageError

    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, kind, protocol, _, address = found[0]
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        # From now on whoever asks is not refused but waits until the site is ready.
        listening.listen(QUEUE)
    except OSError as error:
        raise UsageError(
            f"cannot listen on {host} port {port}: {error.strerror}", hint="another --port, or 0 for a free one"
        ) from error
    return listening
