"""Words that answer a question, found in a title as search finds them, so that the page can mark them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from undersigned.register.words import terms

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text; ``hit`` where it answers the question."""

    text: str
    hit: bool


def pieces(text: str, question: str) -> tuple[Piece, ...]:
    """``text`` cut where words begin with a word of ``question``; the pieces add up to ``text``."""
    asked = terms(question)
    found: list[Piece] = []
    last = 0
    for match in _WORD.finditer(text):
        if any(word.startswith(term) for word in terms(match.group()) for term in asked):
            if match.start() > last:
                found.append(Piece(text=text[last : match.start()], hit=False))
            found.append(Piece(text=match.group(), hit=True))
            last = match.end()
    if last < len(text):
        found.append(Piece(text=text[last:], hit=False))
    return tuple(found)
