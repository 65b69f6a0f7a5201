"""Running heads, running feet and page numbers of a PDF: what recurs at the edge of its pages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from undersigned.documents.pdf.character import Piece

_EDGE = 0.12
"""The share of a page's height, at the top and at the foot, in which furniture stands."""
_LEAST_EDGE = 50.0
"""Points that are edge on the smallest page."""
_PAGE_NUMBER = re.compile(
    r"(?:page|p\.|seite|página|pág\.|стр\.|страница|صفحة|第)?\s*[-–—|/]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*页?\s*[-–—|]?"
    r"(?:\s*(?:/|of|de|sur|von|из|من|共)\s*\d{1,4}\s*页?)?",
    re.IGNORECASE,
)
_SYMBOL = re.compile(r"(?:[AESC]/[A-Z0-9][\w./-]*\d[\w./-]*|GE\.\d{2}-\d{5}(?:\s*\(E\))?)(?:\s*\d{1,3})?")
# What a browser prints around a page: "3/18/19, 10:02 AM" at the top, the address and "1/2" at the foot.
_PRINTED = re.compile(r"(?:https?|file)://\S+(?:\s+\d+/\d+)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}.{0,200}")
_DIGITS = re.compile(r"\d+")


def split_furniture(pages: Sequence[tuple[list[Piece], float]]) -> list[tuple[list[Piece], list[Piece], list[Piece]]]:
    """Head, body and foot of each page, given as its pieces and its height."""
    recurring = Counter(
        key for pieces, height in pages for key in {_key(piece, height) for piece in pieces if _edge(piece, height)}
    )
    return [_split(pieces, height, recurring) for pieces, height in pages]


def _split(
    pieces: list[Piece], height: float, recurring: Counter[tuple[str, int]]
) -> tuple[list[Piece], list[Piece], list[Piece]]:
    head: list[Piece] = []
    body: list[Piece] = []
    foot: list[Piece] = []
    for piece in pieces:
        edge = _edge(piece, height)
        if not edge or not (recurring[_key(piece, height)] > 1 or _is_furniture_line(piece, pieces)):
            body.append(piece)
        else:
            (head if edge > 0 else foot).append(piece)
    return head, body, foot


def _is_furniture_line(piece: Piece, pieces: Sequence[Piece]) -> bool:
    line = [other.text.strip() for other in pieces if other is piece or piece.overlaps(other)]
    return any(_PRINTED.fullmatch(text) for text in line) or all(
        _PAGE_NUMBER.fullmatch(text) or _SYMBOL.fullmatch(text) for text in line
    )


def _edge(piece: Piece, height: float) -> int:
    """1 at the top, -1 at the foot, 0 between."""
    edge = max(height * _EDGE, _LEAST_EDGE)
    if piece.bottom > height - edge:
        return 1
    return -1 if piece.top < edge else 0


def _key(piece: Piece, height: float) -> tuple[str, int]:
    """Words without their numbers, and the level at which they stand."""
    return _DIGITS.sub("0", piece.text.casefold().strip()), round(piece.bottom / height * 50)
