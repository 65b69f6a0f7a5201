"""``undersigned serve``: the register in a browser."""

from __future__ import annotations

from typing import Annotated

import typer


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; the default is this machine only.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = 8000,
) -> None:
    """Open the register in a browser: the site and its API."""
    import socket

    import uvicorn

    from undersigned.errors import UsageError
    from undersigned.web.app import create_app

    config = uvicorn.Config(create_app(), host=host, port=port, log_level="warning", server_header=False)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((host, port))
        except OSError as error:
            raise UsageError(
                f"cannot listen on {host} port {port}: {error.strerror}", hint="another --port, or 0 for a free one"
            ) from error
        shown = f"[{host}]" if family == socket.AF_INET6 else host
        typer.echo(f"Undersigned at http://{shown}:{listening.getsockname()[1]}/ (Ctrl+C to stop)")
        uvicorn.Server(config).run(sockets=[listening])
