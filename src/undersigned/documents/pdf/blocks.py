"""Regions to blocks: paragraphs, headings, items, cells and footnotes, each with its lines.

A paragraph ends where the next word would still have fitted on the line, where the white
below a line grows, the type changes, or the next line bears a bullet.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from undersigned.documents.pdf.bidi import is_right_to_left
from undersigned.documents.pdf.character import Piece
from undersigned.documents.pdf.layout import PROSE, Region
from undersigned.documents.plain import is_name_list
from undersigned.model.documents import Role

_BULLET = re.compile(r"[-–—•·*+‣◦▪●○■□➢✓\uf0b7\u2023\u25aa]\s*(?=\S)")
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-z])[.)]\s+\S")
_NOTE = re.compile(r"\s*(?:\*{1,4}|[†‡]|[⁰¹²³⁴-⁹]+|\[\d{1,2}\])\s*\S")
_GOES_ON = re.compile(r"(?:[,;(]|\b(?:and|of|the|et|de|des|du|y|e|und|и|&))$|^[(&]", re.IGNORECASE)
_HEADING = 120
_ITEM = 300


@dataclass(slots=True)
class Block:
    """Lines of one role."""

    role: Role
    lines: list[tuple[int, Piece]]
    """Page number and piece."""
    row: int | None = None
    column: int | None = None
    size: float = field(init=False)

    def __post_init__(self) -> None:
        self.size = median(piece.height for _, piece in self.lines)

    @property
    def text(self) -> str:
        """The words, line by line; for the rules."""
        return "\n".join(piece.text for _, piece in self.lines)


def blocks_of(region: Region, page: int, row: int, body_size: float) -> list[Block]:
    """The blocks of ``region``. ``row`` is the number of the next row of cells in the document."""
    if len(region.columns) > 1 and not _is_prose(region):
        return list(_cells(region, page, row))
    found: list[Block] = []
    for column in region.columns:
        left, right = region.left, region.right
        if len(region.columns) > 1:
            left, right = min(p.left for p in column), max(p.right for p in column)
        found.extend(_paragraphs(column, page, (left, right), body_size))
    return found


def _is_prose(region: Region) -> bool:
    return median(len(p.text) for p in region.pieces) >= PROSE


def _paragraphs(lines: Sequence[Piece], page: int, sides: tuple[float, float], body_size: float) -> Iterator[Block]:
    leading = _leading(lines)
    from_right = is_right_to_left(" ".join(line.text for line in lines))
    current: list[Piece] = []
    for line in lines:
        if current and _ends(current, line, leading, sides, from_right=from_right):
            yield from _roles(current, page, body_size)
            current = []
        current.append(line)
    if current:
        yield from _roles(current, page, body_size)


def _leading(lines: Sequence[Piece]) -> float:
    """The usual white between two lines."""
    gaps = [above.bottom - below.top for above, below in itertools.pairwise(lines)]
    return median(gaps) if gaps else 0.0


def _ends(
    current: Sequence[Piece], line: Piece, leading: float, sides: tuple[float, float], *, from_right: bool
) -> bool:
    last = current[-1]
    if _BULLET.match(line.text) or _NUMBER.match(line.text) or _NOTE.match(line.text):
        return True
    if last.bottom - line.top > max(leading, 0) + 0.35 * line.height:
        return True
    if abs(last.height - line.height) > 0.12 * max(last.height, line.height) or last.bold != line.bold:
        return True
    is_item = bool(_BULLET.match(current[0].text) or _NUMBER.match(current[0].text))
    if is_item:
        indent = current[0].right - line.right if from_right else line.left - current[0].left
        return indent < 1 and not _GOES_ON.search(last.text) and not line.text[:1].islower()
    first_word = line.text.split(" ", 1)[0]
    room = last.left - sides[0] if from_right else sides[1] - last.right
    needed = (line.right - line.left) * (len(first_word) + 1.5) / max(len(line.text), 1)
    return room > needed and not line.text[:1].islower() and not last.text.endswith((",", "-", "\ufffe"))


def _roles(lines: list[Piece], page: int, body_size: float) -> Iterator[Block]:
    text = " ".join(line.text for line in lines)
    if len(lines) > 2 and is_name_list([line.text for line in lines]):
        for line in lines:
            yield Block(Role.LIST_ITEM, [(page, line)])
        return
    numbered = [(page, line) for line in lines]
    size = median(line.height for line in lines)
    if _NOTE.match(text) and (size < 0.95 * body_size or not text.startswith("*")):
        yield Block(Role.FOOTNOTE, numbered)
    elif (_BULLET.match(text) or _NUMBER.match(text)) and len(text) <= _ITEM:
        yield Block(Role.LIST_ITEM, numbered)
    elif len(text) <= _HEADING and not text.endswith((".", ",", ";", "。")) and _stands_out(lines, size, body_size):
        yield Block(Role.HEADING, numbered)
    else:
        yield Block(Role.PARAGRAPH, numbered)


def _stands_out(lines: Sequence[Piece], size: float, body_size: float) -> bool:
    text = " ".join(line.text for line in lines)
    return size > 1.1 * body_size or all(line.bold for line in lines) or (text.isupper() and len(text) > 3)


def _cells(region: Region, page: int, row: int) -> Iterator[Block]:
    """Cells row by row, or items column by column where the columns do not stand level or bear bullets."""
    size = median(p.height for p in region.pieces)
    wrap = _wrap(region.columns, size)
    columns = [_items(column, wrap) for column in region.columns]
    tops = sorted({round(item[0].top) for column in columns for item in column}, reverse=True)
    levels: list[float] = []
    for top in tops:
        if not levels or levels[-1] - top > 0.5 * size:
            levels.append(top)
    level = len(levels) <= 1.3 * max(len(column) for column in columns)
    if not level or any(_BULLET.match(item[0].text) for column in columns for item in column):
        for column in columns:
            for item in column:
                yield Block(Role.LIST_ITEM, [(page, piece) for piece in item])
        return
    placed = [
        (min(range(len(levels)), key=lambda n: abs(levels[n] - item[0].top)), number, item)
        for number, column in enumerate(columns)
        for item in column
    ]
    for line, number, item in sorted(placed, key=lambda cell: cell[:2]):
        yield Block(Role.CELL, [(page, piece) for piece in item], row=row + line, column=number)


def _items(column: Sequence[Piece], wrap: float | None) -> list[list[Piece]]:
    """The lines of a column as items. A name may run over two lines: ``wrap`` is the most white between such lines."""
    items = [[column[0]]]
    for above, below in itertools.pairwise(column):
        wrapped = wrap is not None and above.bottom - below.top <= wrap and not _BULLET.match(below.text)
        if wrapped or below.text[:1].islower() or _GOES_ON.search(above.text) or _GOES_ON.search(below.text[:1]):
            items[-1].append(below)
        else:
            items.append([below])
    return items


def _wrap(columns: Sequence[Sequence[Piece]], size: float) -> float | None:
    """The most white between lines of one cell, or None where rows are set no wider than lines."""
    gaps = [above.bottom - below.top for column in columns for above, below in itertools.pairwise(column)]
    if not gaps or max(gaps) - min(gaps) <= 0.25 * size:
        return None
    return min(gaps) + 0.1 * size
