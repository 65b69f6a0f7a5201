"""Words that answer a question, found in a title as search finds them, so that the page can mark them."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from undersigned.register.words import terms

_WORD = re.compile(r"[^\W_]+")
_terms = functools.lru_cache(maxsize=1 << 14)(terms)
"""Titles use few words again and again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text; ``hit`` where it answers the question."""

    text: str
    hit: bool


def pieces(text: str, question: str) -> tuple[Piece, ...]:
    """``text`` cut where words begin with a word of ``question``; the pieces add up to ``text``."""
    asked = tuple(terms(question))
    found: list[Piece] = []
    last = 0
    for match in _WORD.finditer(text):
        if any(word.startswith(asked) for word in _terms(match.group())):
            if match.start() > last:
                found.append(Piece(text=text[last : match.start()], hit=False))
            found.append(Piece(text=match.group(), hit=True))
            last = match.end()
    if last < len(text):
        found.append(Piece(text=text[last:], hit=False))
    return tuple(found)
