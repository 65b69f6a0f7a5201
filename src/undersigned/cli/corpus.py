"""Many files to lines, on all cores, in the order given: what ``read`` prints of each.

A bad file is one error among the results and stops nothing. Work is handed out a little
ahead of what has been printed, so that a folder of a million files is never held at once.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from undersigned import __version__
from undersigned.errors import Place, UnreadableInput, UsageError

if TYPE_CHECKING:
    from undersigned.documents.many import Found
    from undersigned.model.documents import Document
    from undersigned.model.readings import Reading

_AHEAD = 8
"""Files handed out for each process before the first of them has to be printed."""

Done: TypeAlias = frozenset[tuple[str, str]]
"""Name and SHA-256 of the documents that an earlier run has written."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: a line for each document, and a message for each that could not be read."""

    lines: tuple[str, ...]
    errors: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What to do with each file; it travels to the other processes."""

    with_text: bool
    max_bytes: int
    sieve: bool = False
    """Pass over pages of web archives in which no word hints at a joint statement."""
    done: Done = frozenset()

    def __call__(self, path: Path) -> Outcome:
        """Read every document in ``path`` to lines of JSON."""
        from undersigned.documents.many import documents_in
        from undersigned.jsonio import to_json

        lines, errors = [], []
        for found in documents_in(path, max_bytes=self.max_bytes, sieve=self.sieve):
            if isinstance(found, UnreadableInput):
                errors.append(found.line())
            elif (found.name, found.sha256) not in self.done:
                lines.append(to_json(read_one(found, with_text=self.with_text), indent=None))
        return Outcome(tuple(lines), tuple(errors))


def read_one(document: Document, *, with_text: bool) -> Reading:
    """The reading of one document as it is printed: with or without the text that its offsets refer to."""
    from undersigned.api import read_document

    reading = read_document(document)
    return reading if with_text else replace(reading, text=None)


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files given, and those in folders given, sorted; hidden files and folders are left out.

    Raises UsageError for a folder without any file, so that nothing is passed over in silence.
    """
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found = False
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            shown = [Path(folder, name) for name in sorted(names) if not name.startswith(".")]
            found = found or bool(shown)
            yield from shown
        if not found:
            raise UsageError(f"the folder {path} holds no files")


def documents_of_all(files: Iterable[Path], limit: int) -> Iterator[Found]:
    """The documents in all of ``files``; what cannot be read comes as an error among them."""
    from undersigned.documents.many import documents_in

    for path in files:
        yield from documents_in(path, max_bytes=limit)


def one_document(files: Sequence[Path], limit: int) -> tuple[Found, ...]:
    """The one document that ``files`` hold, or why it cannot be read; nothing where an archive is empty.

    Raises UsageError for several: of mail, feeds and archives it is the documents in them that count.
    """
    if len(files) != 1:
        raise UsageError(f"--json prints one document, and {len(files)} were given", hint="use --jsonl")
    found = tuple(islice(documents_of_all(files, limit), 2))
    if len(found) > 1:
        raise UsageError(f"--json prints one document, and {files[0]} holds more", hint="use --jsonl")
    return found


def outcomes(job: Callable[[Path], Outcome], files: list[Path], processes: int) -> Generator[Outcome, None, None]:
    """What becomes of each of ``files``, in order; in this process where there is but one of either."""
    if processes == 1 or len(files) == 1:
        yield from map(job, files)
        return
    pool = ProcessPoolExecutor(min(processes, len(files)), initializer=_live_with_the_parent)
    waiting: deque[tuple[Path, Future[Outcome]]] = deque()
    try:
        for path in files:
            waiting.append((path, pool.submit(job, path)))
            if len(waiting) >= _AHEAD * processes:
                yield _result(*waiting.popleft())
        while waiting:
            yield _result(*waiting.popleft())
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()
        raise
    pool.shutdown()


def _live_with_the_parent() -> None:
    """A terminal interrupts every process of a command; the one that writes the lines must be the one to stop it.

    And where that one is killed, this one ends too: it would wait for more work for ever.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _result(path: Path, future: Future[Outcome]) -> Outcome:
    try:
        return future.result()
    except BrokenProcessPool as error:
        what = "the process that read it, or one beside it, was killed"
        hint = "memory may have run out: give fewer --jobs, and --resume"
        raise UnreadableInput(what, where=Place(file=str(path)), hint=hint) from error


def done_before(out: Path) -> Done:
    """What ``out`` holds from a run of this version. A line that an interruption cut short is removed from it.

    Raises UnreadableInput if it holds something other than readings.
    """
    found: set[tuple[str, str]] = set()
    whole = 0
    with out.open("rb+") as file:
        for number, line in enumerate(file, start=1):
            if not line.endswith(b"\n"):
                break
            try:
                source = json.loads(line)["source"]
                if source.get("reader") == __version__:
                    found.add((source["name"], source["sha256"]))
            except (ValueError, KeyError, TypeError) as error:
                where = Place(file=str(out), line=number)
                raise UnreadableInput("is not a reading, so nothing was added to the file", where=where) from error
            whole += len(line)
        file.truncate(whole)
    return frozenset(found)
