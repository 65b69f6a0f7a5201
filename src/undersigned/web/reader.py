"""The child process that reads one document: ``python -m undersigned.web.reader NAME SECONDS MEGABYTES``.

The document's bytes come on standard input and its reading goes to standard output as JSON. Before it looks
at a byte the process gives up what it does not need: time, memory, files, processes, the network.
"""

from __future__ import annotations

import ctypes
import json
import os
import resource
import sys
from dataclasses import replace
from typing import Final

MOST_OUT: Final = 64 * 1024 * 1024
"""The largest reading, in bytes, that is taken from a child."""
NAME: Final = "undersigned.web.reader"
_REFUSED: Final = (
    "ftplib.",
    "os.chmod",
    "os.exec",
    "os.fork",
    "os.link",
    "os.mkdir",
    "os.posix_spawn",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.symlink",
    "os.system",
    "shutil.",
    "socket.",
    "subprocess.",
    "urllib.",
)
"""Beginnings of the names of Python's audit events."""
_NEW_NETWORK: Final = 0x40000000
_NEW_USER: Final = 0x10000000


def main() -> None:
    """Read standard input within the bounds of the command line."""
    name, seconds, megabytes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    _leave_the_network()
    _bound(seconds, megabytes)
    from undersigned import __version__
    from undersigned.documents.load import load_bytes
    from undersigned.errors import UndersignedError
    from undersigned.jsonio import to_json
    from undersigned.reading.reader import read

    data = sys.stdin.buffer.read()
    sys.dont_write_bytecode = True
    sys.addaudithook(_refuse)
    try:
        reading = read(load_bytes(data, name=name))
        answer = '{"reading": ' + to_json(replace(reading, source=replace(reading.source, reader=__version__))) + "}"
    except UndersignedError as error:
        where = str(error.where) if error.where else None
        answer = json.dumps({"error": {"what": error.what, "where": where, "hint": error.hint}})
    sys.stdout.buffer.write(answer.encode())


def _leave_the_network() -> None:
    """Into a network without a way out, where the system lets an ordinary user make one."""
    ctypes.CDLL(None).unshare(_NEW_USER | _NEW_NETWORK)


def _bound(seconds: int, megabytes: int) -> None:
    """Bounds that the system holds, whatever happens in here."""
    for what, most in (
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, megabytes * 1024 * 1024),
        (resource.RLIMIT_FSIZE, MOST_OUT),
        (resource.RLIMIT_NOFILE, 64),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_REFUSED) or (event == "open" and _writes(arguments)):
        raise PermissionError(f"reading a document needs no {event}")


def _writes(arguments: tuple[object, ...]) -> bool:
    _, mode, flags = arguments
    by_mode = isinstance(mode, str) and any(letter in mode for letter in "wax+")
    return by_mode or (isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)))


if __name__ == "__main__":
    main()
