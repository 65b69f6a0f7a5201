"""Puts a document's text together block by block, so that offsets are right by construction.

Every format ends here: a reader says what each block is and where it stood, the builder
decides what stands between two blocks, which is white space and nothing else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from undersigned.model.documents import Role, Segment

_INNER_SPACE = re.compile(r"[^\S\n]+")
_LINE_SPACE = re.compile(r" ?\n ?")


def tidy(text: str) -> str:
    """``text`` with runs of space as one space and none around line breaks or at the ends."""
    return _LINE_SPACE.sub("\n", _INNER_SPACE.sub(" ", text)).strip()


@dataclass(slots=True)
class TextBuilder:
    """Collects blocks in reading order; ``text`` and ``segments`` are the result."""

    _parts: list[str]
    _segments: list[Segment]
    _length: int

    def __init__(self) -> None:
        self._parts = []
        self._segments = []
        self._length = 0

    def add(self, text: str, where: Segment) -> None:
        """Append ``text``, stripped, as a block like ``where``, whose offsets (and those of its lines) count from 0.

        A block of white space is no block.
        """
        lead = len(text) - len(text.lstrip())
        text = text.strip()
        if not text:
            return
        if self._segments:
            gap = _gap(self._segments[-1], where)
            self._parts.append(gap)
            self._length += len(gap)
        start = self._length
        self._parts.append(text)
        self._length += len(text)
        lines = where.lines and tuple(
            replace(line, start=max(line.start - lead, 0) + start, end=min(line.end - lead, len(text)) + start)
            for line in where.lines
        )
        self._segments.append(
            Segment(
                start=start,
                end=self._length,
                role=where.role,
                path=where.path,
                page=where.page,
                box=where.box,
                row=where.row,
                column=where.column,
                lines=lines,
            )
        )

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The segments so far, in order."""
        return tuple(self._segments)


def block(role: Role, *, path: str | None = None, row: int | None = None, column: int | None = None) -> Segment:
    """A segment that is not placed yet, for ``TextBuilder.add``."""
    return Segment(start=0, end=0, role=role, path=path, row=row, column=column)


def _gap(before: Segment, after: Segment) -> str:
    """A tab between cells of a row, a line break between rows and items, an empty line between the rest."""
    if before.role is Role.CELL and after.role is Role.CELL:
        if before.row != after.row:
            return "\n"
        return "\n" if before.column == after.column else "\t"
    return "\n" if before.role is after.role is Role.LIST_ITEM else "\n\n"
