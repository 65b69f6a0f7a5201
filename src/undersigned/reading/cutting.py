"""Text cut into words, where what stands between two blanks is cut once and then known.

    she said, "no      she | said | , | " | no

An expression for words asks every letter for its class; a stretch without blanks is found at a tenth of that, and
most are words, with or without a mark, that were met before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Generic, TypeVar

_STRETCH = re.compile(r"\s*\S+")
_MOST = 1 << 16
"""Stretches kept."""

Word = TypeVar("Word")


class Cutter(Generic[Word]):
    """Cuts text by an expression of which no match holds a blank."""

    def __init__(
        self, expression: re.Pattern[str], words: Mapping[str, Word], unsure: re.Pattern[str] | None = None
    ) -> None:
        """``words`` gives each word as it is wanted; ``unsure`` finds stretches that what follows decides upon."""
        self._expression = expression
        self._words = words
        self._unsure = unsure
        self._known: dict[str, tuple[tuple[int, int, Word], ...]] = {}

    def cut(self, text: str, start: int, end: int) -> tuple[list[int], list[int], list[Word]]:
        """Where the words of ``text[start:end]`` begin and end, and the words."""
        starts: list[int] = []
        ends: list[int] = []
        words: list[Word] = []
        known, at = self._known, start
        joined = start > 0 and not text[start - 1].isspace()
        for stretch in _STRETCH.findall(text, start, end):
            at += len(stretch)
            found = known.get(stretch)
            if found is None or joined:
                found = self._found(text, stretch, at, end, joined=joined)
                joined = False
            for first, last, word in found:
                starts.append(at - first)
                ends.append(at - last)
                words.append(word)
        return starts, ends, words

    def _found(self, text: str, stretch: str, at: int, end: int, *, joined: bool) -> tuple[tuple[int, int, Word], ...]:
        """The words of a stretch that ends at ``at``, each with how far before that it begins and ends."""
        found = []
        for match in self._expression.finditer(text, at - len(stretch), end):
            if match.start() >= at:
                break
            found.append((at - match.start(), at - match.end(), self._words[match.group()]))
        cut = tuple(found)
        if not joined and (self._unsure is None or self._unsure.search(stretch) is None):
            if len(self._known) >= _MOST:
                self._known.clear()
            self._known[stretch] = cut
        return cut
