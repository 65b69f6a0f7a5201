"""The work of publishing, spread over processes that each open the register for themselves."""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from undersigned.pages.held import Held
from undersigned.pages.site import Site
from undersigned.publish.writing import write_address
from undersigned.register.exchange.everything import export_everything
from undersigned.register.shelf import shelf_of
from undersigned.register.store import Register
from undersigned.settings import Settings

_CHUNK = 60
"""Addresses a worker takes at a time: some statements with all that belongs to them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How a process opens the register."""

    settings: Settings
    shipped: bool

    def open(self) -> Register:
        """The register. Raises StorageError."""
        return Register.open(self.settings, shipped=self.shipped)


def chunks_of(addresses: Iterable[str]) -> list[list[str]]:
    """``addresses`` so that what belongs to one statement is made by one worker, one after the other."""
    ordered = sorted(addresses)
    return [ordered[first : first + _CHUNK] for first in range(0, len(ordered), _CHUNK)]


def write_all(
    opening: Opening,
    site: Site,
    folder: Path,
    chunks: Sequence[list[str]],
    *,
    processes: int,
    told: Callable[[int, int], None],
) -> None:
    """Write every address of ``chunks``. The first error of a worker ends the work and is raised here."""
    total, done = sum(map(len, chunks)), 0
    # Fresh processes: a forked one would share the parent's database connection.
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=fresh, initializer=_begin, initargs=(opening, site, folder)) as pool:
        with _deaf_to_interrupts():
            # The longest piece of work first.
            running = [pool.submit(_export), *(pool.submit(_write, chunk) for chunk in chunks)]
        try:
            for finished in as_completed(running):
                done += finished.result()
                told(done, total)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for child in multiprocessing.active_children():
                child.terminate()
                child.join()
            raise


@contextmanager
def _deaf_to_interrupts() -> Iterator[None]:
    """Processes started within hear no Ctrl-C: it is for the one that started them to stop them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    heard = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, heard)


class _Worker:
    """One process's register and folder."""

    def __init__(self, opening: Opening, site: Site, folder: Path) -> None:
        self.held = Held(opening.open(), shelf=shelf_of(opening.settings))
        self.site = site
        self.folder = folder


_worker: _Worker | None = None


def _begin(opening: Opening, site: Site, folder: Path) -> None:
    global _worker
    _worker = _Worker(opening, site, folder)


def _export() -> int:
    """The whole register in every form; counts as no address."""
    worker = _at_work()
    # Beside its place: the data page may have been written there by another worker.
    made, place = worker.folder / "exported", worker.folder / "data"
    export_everything(worker.held.register, made)
    place.mkdir(exist_ok=True)
    for file in made.iterdir():
        file.rename(place / file.name)
    made.rmdir()
    return 0


def _at_work() -> _Worker:
    if _worker is None:
        raise RuntimeError("a worker was asked to write before it began")
    return _worker


def _write(addresses: Sequence[str]) -> int:
    worker = _at_work()
    with worker.held.still():
        for address in addresses:
            write_address(worker.held, worker.site, worker.folder, address)
    return len(addresses)
