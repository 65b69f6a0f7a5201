"""Stretches of a text, and many of them asked at once: does one hold this place, which touch that sentence?"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of code points."""

    start: int
    end: int


class Spans:
    """Spans in order of the text, which may lie within each other. A question costs the logarithm of their number."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans = sorted(spans, key=lambda span: span.start)
        self._starts = [span.start for span in self._spans]
        self._reach = list(itertools.accumulate((span.end for span in self._spans), max))
        """How far any span up to each of them reaches."""

    def __len__(self) -> int:
        return len(self._spans)

    def __iter__(self) -> Iterator[Span]:
        return iter(self._spans)

    def hold(self, offset: int) -> bool:
        """Whether ``offset`` lies within a span."""
        last = bisect.bisect_right(self._starts, offset) - 1
        return last >= 0 and self._reach[last] > offset

    def touching(self, span: Span) -> list[Span]:
        """Those that share a place with ``span``, in order."""
        last = first = bisect.bisect_left(self._starts, span.end)
        while first > 0 and self._reach[first - 1] > span.start:
            first -= 1
        return [each for each in self._spans[first:last] if each.end > span.start]
