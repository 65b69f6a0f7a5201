"""A source as we hold it, and a place in it.

Offsets everywhere are code points of ``Document.text``, half-open: the words of a
place are ``text[start:end]``.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a segment of text is on its page."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    CELL = "cell"
    CAPTION = "caption"
    QUOTATION = "quotation"
    FOOTNOTE = "footnote"
    FURNITURE = "furniture"
    """Menus, running heads, cookie notices, related articles: never read for findings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on a page in points, origin at the lower left."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One printed line of a segment: where its words stand in the text and on the page."""

    start: int
    end: int
    page: int
    """Page number, from 1."""
    box: Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of the text and where it stands in the source: an element of HTML, or a page and box of PDF."""

    start: int
    end: int
    role: Role = Role.PARAGRAPH
    path: str | None = None
    """XPath of the element (HTML), or part name and index (DOCX, e-mail)."""
    page: int | None = None
    """Page number, from 1."""
    box: Box | None = None
    row: int | None = None
    """Row of a table cell, from 0, counted over the whole document so that two tables never share one."""
    column: int | None = None
    lines: tuple[Line, ...] = ()
    """The printed lines (PDF): a paragraph may run over a page break, and its words stand on one side of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A place in a document: where the words stand, and the words."""

    start: int
    """Code points, inclusive."""
    end: int
    """Code points, exclusive."""
    text: str
    """Exactly ``Document.text[start:end]``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The text of a source with everything that leads back to its bytes."""

    name: str
    """How the user named it: a path, a URL, ``-``."""
    sha256: str
    """Hash of the bytes as given, in hex."""
    media_type: str
    text: str
    segments: tuple[Segment, ...]
    """In order of the text, never overlapping; what lies between two is white space."""
    language: str | None = None
    """ISO 639-1 code, from the source's own mark-up or from its words."""
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: date | None = None
    encoding: str | None = None
    warnings: tuple[str, ...] = ()
    """What a person should know of how the source was read: a page that is a picture, an attachment left out."""
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", tuple(segment.start for segment in self.segments))

    def evidence(self, start: int, end: int) -> Evidence:
        """The words at ``[start, end)``. Raises ValueError if that is no place in the text."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no place [{start}, {end}) in a text of {len(self.text)} code points")
        return Evidence(start=start, end=end, text=self.text[start:end])

    def segments_at(self, start: int, end: int) -> tuple[Segment, ...]:
        """The segments that ``[start, end)`` touches, in order: the way from words back to page and element."""
        first = max(bisect.bisect_right(self._starts, start) - 1, 0)
        last = bisect.bisect_left(self._starts, end)
        return tuple(s for s in self.segments[first:last] if s.end > start and s.start < end)

    def lines_at(self, start: int, end: int) -> tuple[Line, ...]:
        """The printed lines that ``[start, end)`` touches: page and box of the words, where the source has pages."""
        return tuple(
            line
            for segment in self.segments_at(start, end)
            for line in segment.lines
            if line.end > start and line.start < end
        )
