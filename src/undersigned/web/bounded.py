"""Reading a document that a stranger sent: in a process of its own, within bounds, and nothing of it is kept."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from typing import IO, Any, Final

from pydantic import TypeAdapter
from starlette.exceptions import HTTPException

from undersigned.errors import Place, UnreadableInput
from undersigned.model.readings import Reading
from undersigned.settings import Settings
from undersigned.web.reader import NAME

AT_ONCE: Final = 2
"""Documents that one process of the site has read at the same time."""
_KEPT_VARIABLES: Final = ("PATH", "PYTHONPATH", "VIRTUAL_ENV", "LANG")
_SMALLER: Final = "give a shorter or simpler document, or its text alone"


class BoundedReader:
    """Has documents read by child processes."""

    def __init__(self, settings: Settings) -> None:
        self._seconds = settings.read_seconds
        self._megabytes = settings.read_megabytes
        self._free = threading.BoundedSemaphore(AT_ONCE)

    def read(self, data: bytes, *, name: str) -> Reading:
        """What ``data`` says, not yet held against any register.

        Raises UnreadableInput also where time or memory did not suffice, and HTTPException 503 where others'
        documents are being read for too long.
        """
        if not self._free.acquire(timeout=self._seconds):
            raise HTTPException(503, "others' documents are being read", headers={"retry-after": str(self._seconds)})
        try:
            with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as answer:
                given.write(data)
                given.seek(0)
                code = self._run(given, answer, name)
                answer.seek(0)
                return _reading(code, answer.read(), name)
        finally:
            self._free.release()

    def _run(self, given: IO[bytes], answer: IO[bytes], name: str) -> int:
        """The child's exit code. Raises UnreadableInput where it did not end in time."""
        # A name may be anything; as an argument it must be neither empty nor hold a zero.
        shown = name.replace("\0", "")[:200] or "document"
        child = subprocess.Popen(  # noqa: S603 - no shell, and nothing of the visitor's but a name
            [sys.executable, "-m", NAME, shown, str(self._seconds), str(self._megabytes)],
            stdin=given,
            stdout=answer,
            stderr=subprocess.DEVNULL,
            env={key: os.environ[key] for key in _KEPT_VARIABLES if key in os.environ},
            start_new_session=True,
        )
        try:
            return child.wait(self._seconds)
        except subprocess.TimeoutExpired as error:
            what = f"could not be read within {self._seconds} seconds"
            raise UnreadableInput(what, where=Place(file=name), hint=_SMALLER) from error
        finally:
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)
            child.wait()


def _reading(code: int, answer: bytes, name: str) -> Reading:
    if code in (-signal.SIGXCPU, -signal.SIGKILL):
        raise UnreadableInput("takes too long to read", where=Place(file=name), hint=_SMALLER)
    try:
        told: dict[str, Any] = json.loads(answer) if code == 0 else {}
    except ValueError:
        told = {}
    match told:
        case {"reading": reading}:
            return TypeAdapter(Reading).validate_python(reading)
        case {"error": {"what": str(what), "hint": hint}}:
            raise UnreadableInput(what, where=Place(file=name), hint=hint)
    raise UnreadableInput("could not be read within the memory it may take", where=Place(file=name), hint=_SMALLER)
