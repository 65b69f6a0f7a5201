"""The register as pages ask it: what many pages need is counted once and kept until the register changes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from undersigned.clock import Clock, SystemClock
from undersigned.pages.addresses import slug
from undersigned.register.company import Signatures, signatures
from undersigned.register.facets import Facets, Spread, spread
from undersigned.register.store import Register
from undersigned.register.view import Reach

Kept = TypeVar("Kept")


class Held:
    """A register with its counts at hand; safe to share between threads."""

    def __init__(self, register: Register, *, clock: Clock | None = None) -> None:
        self.register = register
        self.clock = clock or SystemClock()
        self._lock = threading.Lock()
        self._revision = -1
        self._kept: dict[str, Any] = {}

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
        return self.keep("signatures", lambda: signatures(self.register))

    def reach(self) -> Reach:
        """How far the register reaches."""
        return self.keep("reach", self.register.reach)

    def subjects(self) -> Mapping[str, tuple[str, ...]]:
        """Every subject by its part of an address, in all its spellings."""
        return self.keep("subjects", lambda: _by_slug(self.facets().subjects))

    def keep(self, name: str, make: Callable[[], Kept]) -> Kept:
        """What ``make`` gives, made once for a revision of the register."""
        revision = self.register.revision()
        with self._lock:
            if revision != self._revision:
                self._revision, self._kept = revision, {}
            if name in self._kept:
                kept: Kept = self._kept[name]
                return kept
        made = make()
        with self._lock:
            if revision == self._revision:
                self._kept[name] = made
        return made


def _by_slug(subjects: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for words in subjects:
        found[slug(words)] = (*found.get(slug(words), ()), words)
    return found
