"""The register as pages ask it: what many pages need is counted once and kept until the register changes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar

from undersigned.clock import Clock, SystemClock
from undersigned.pages.addresses import slug
from undersigned.register.company import Signatures, signatures
from undersigned.register.facets import Facets, Spread, spread
from undersigned.register.matrix import Matrix, labels_of
from undersigned.register.shelf import Shelf
from undersigned.register.store import Register
from undersigned.register.view import Reach

Kept = TypeVar("Kept")

RECENT = 16
"""View models on one shelf: few, for each is a thousand objects, which the collector looks through again and again."""


class Held:
    """A register with its counts at hand; safe to share between threads."""

    def __init__(self, register: Register, *, clock: Clock | None = None, shelf: Shelf | None = None) -> None:
        self.register = register
        self.shelf = shelf
        self.clock = clock or SystemClock()
        self._lock = threading.Lock()
        self._thread = threading.local()
        self._revision = -1
        self._kept: dict[str, Any] = {}
        self._making: dict[str, threading.Lock] = {}

    @property
    def today(self) -> str:
        """Today's date (UTC), as citations and addresses of downloads write it."""
        return self.clock.now().date().isoformat()

    def facets(self) -> Facets:
        """How all statements are spread."""
        return self.keep("facets", lambda: self.spread().facets())

    def spread(self) -> Spread:
        """Every statement with what it can be counted by."""
        return self.keep("spread", lambda: spread(self.register))

    def signatures(self) -> Signatures:
        """Who signed what."""
        return self.keep("signatures", lambda: signatures(self.matrix()))

    def matrix(self) -> Matrix:
        """Where every state stands towards every statement."""
        return self.keep("matrix", self.register.matrix)

    def labels(self) -> Mapping[int, str]:
        """Bodies and subjects by their numbers in the matrix."""
        return self.keep("labels", self._labels)

    def reach(self) -> Reach:
        """How far the register reaches."""
        return self.keep("reach", self.register.reach)

    def subjects(self) -> Mapping[str, tuple[str, ...]]:
        """Every subject by its part of an address, in all its spellings."""
        return self.keep("subjects", lambda: _by_slug(self.facets().subjects))

    def warm(self) -> None:
        """Make what many pages need, before the first is asked for."""
        self.register.warm()
        self.matrix()
        self.labels()
        self.facets()
        self.reach()

    @contextmanager
    def still(self) -> Iterator[None]:
        """While it lasts, this thread takes the register for unchanged: one question instead of many for a page."""
        before = getattr(self._thread, "revision", None)
        self._thread.revision = self.revision()
        try:
            yield
        finally:
            self._thread.revision = before

    def revision(self) -> int:
        """The revision of the register that this thread sees."""
        seen: int | None = getattr(self._thread, "revision", None)
        return self.register.revision() if seen is None else seen

    def _labels(self) -> Mapping[int, str]:
        with self.register.drawn() as (connection, _):
            return labels_of(connection)

    def keep(self, name: str, make: Callable[[], Kept]) -> Kept:
        """What ``make`` gives, made once for a revision of the register; whoever comes meanwhile waits for it."""
        revision = self.revision()
        with self._lock:
            if revision > self._revision:
                self._revision, self._kept, self._making = revision, {}, {}
            making = self._making.setdefault(name, threading.Lock())
        with making:
            with self._lock:
                if revision == self._revision and name in self._kept:
                    kept: Kept = self._kept[name]
                    return kept
            made = make()
            with self._lock:
                if revision == self._revision:
                    self._kept[name] = made
        return made

    def recent(self, shelf: str, name: str, make: Callable[[], Kept]) -> Kept:
        """What ``make`` gave lately: a page, its twin, its card and its brief are asked for one after the other.
        Each shelf holds ``RECENT`` of them, so that searches do not push out statements.
        """
        lately: OrderedDict[str, Any] = self.keep(f"recent {shelf}", OrderedDict)
        with self._lock:
            if name in lately:
                lately.move_to_end(name)
                kept: Kept = lately[name]
                return kept
        made = make()
        with self._lock:
            lately[name] = made
            while len(lately) > RECENT:
                lately.popitem(last=False)
        return made


def _by_slug(subjects: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for words in subjects:
        found[slug(words)] = (*found.get(slug(words), ()), words)
    return found
