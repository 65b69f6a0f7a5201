"""Keeping a brief to its page: how many lines it fills, how close it is set, and what finds no room.

Lines are counted for the print of the page in a browser, which is the wider of the two forms; the PDF measures
itself and takes the largest letters that fit.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from undersigned.pages.words import host


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of a section."""

    lead: str
    """Printed strongly; may be empty."""
    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with a sentence or a few items under it."""

    heading: str
    text: str = ""
    items: tuple[Item, ...] = ()
    left_out: int = 0
    """Items for which the page had no room."""
    whole: bool = False
    """Whether every item must be shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The page."""

    kicker: str
    title: str
    lead: str
    sections: tuple[Section, ...]
    footer: str

    @property
    def setting(self) -> str:
        """How close it is set in print: the roomiest setting in which it fits on a page."""
        fitting = (name for name, room in _SETTINGS.items() if _lines(self, room.letters) <= room.lines)
        return next(fitting, "closest")


@dataclass(frozen=True, slots=True)
class _Room:
    """What a page of A4 holds in one setting."""

    letters: int
    """In a line."""
    lines: int


_SETTINGS: Final = {"roomy": _Room(100, 50), "close": _Room(118, 59), "closest": _Room(142, 72)}
_HEADING: Final = 2.2
"""Lines that a heading takes with the space above it."""


def on_one_page(brief: Brief, *, most_items: int) -> Brief:
    """``brief`` with at most ``most_items`` in a section, and fewer where the page would run over.

    What is left out is counted in its section; of sections that must be whole nothing is left out.
    """
    sections = [_shortened(section, most_items) for section in brief.sections]
    room = _SETTINGS["closest"]
    while _lines(replace(brief, sections=tuple(sections)), room.letters) > room.lines:
        index = _longest(sections, room.letters)
        if index is None:
            break
        sections[index] = _shortened(sections[index], len(sections[index].items) - 1)
    return replace(brief, sections=tuple(sections))


def cut(text: str, most: int) -> str:
    """``text`` in at most ``most`` characters, ended at a word and with an ellipsis where it is longer."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    at_word = kept.rpartition(" ")[0]
    return f"{at_word if len(at_word) > most // 2 else kept}…"


def _shortened(section: Section, most: int) -> Section:
    if section.whole or len(section.items) <= most:
        return section
    left_out = section.left_out + len(section.items) - most
    return replace(section, items=section.items[:most], left_out=left_out)


def _longest(sections: Sequence[Section], letters: int) -> int | None:
    """The section that takes most lines of those that can lose an item and keep one."""
    can = [index for index, one in enumerate(sections) if not one.whole and len(one.items) > 1]
    return max(can, key=lambda index: _section_lines(sections[index], letters), default=None)


def _lines(brief: Brief, letters: int) -> float:
    # A title is set about twice as large as the rest.
    head = 2 * math.ceil(2 * len(brief.title) / letters) + _filled(brief.lead, letters) + 1
    return head + sum(_section_lines(one, letters) for one in brief.sections) + _filled(brief.footer, letters)


def _section_lines(section: Section, letters: int) -> float:
    items = sum(_filled(f"{item.lead} {item.text} {host(item.url or '')}", letters) for item in section.items)
    return _HEADING + items + _filled(section.text, letters) + (1 if section.left_out else 0)


def _filled(text: str, letters: int) -> int:
    return math.ceil(len(text) / letters)
