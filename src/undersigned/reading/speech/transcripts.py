"""Transcripts: lines that open with the name of who speaks and a colon.

REPORTER: Will Malta sign?
MS. FARRUGIA: We are looking at the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container

from undersigned.reading.textview import Span

_NAME = r"[^\W\d_a-z][\w.’'-]*"
_TURN = re.compile(rf"^[“\"]?({_NAME}(?: {_NAME}){{0,3}}):[ \xa0]+(?=[^\s\d])", re.MULTILINE)
_LEAST_TURNS = 3
"""Lines that make a transcript, where somebody speaks twice among them."""


def turns(text: str, common: Container[str]) -> frozenset[str]:
    """The names that open lines of a transcript; empty where the text is none. A word in ``common`` is no name."""
    labels = Counter(
        label
        for label in (match.group(1) for match in _TURN.finditer(text))
        if label.isupper() or not any(word.casefold() in common for word in label.split())
    )
    again = {label for label, times in labels.items() if times > 1}
    return frozenset(again) if again and labels.total() >= _LEAST_TURNS else frozenset()


def turn(text: str, start: int, end: int, names: frozenset[str]) -> tuple[Span, Span] | None:
    """Who speaks in the line and what is said, where it opens with one of ``names``."""
    match = _TURN.match(text, start, end)
    if match is None or match.group(1) not in names:
        return None
    return Span(*match.span(1)), Span(match.end(), end)
