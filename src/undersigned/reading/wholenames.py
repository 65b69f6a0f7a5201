"""Names that only a whole string tells: "Congo" between commas, "the former Yugoslav Republic of Macedonia".

…, Congo and Gabon      a name beyond the last that was met in running text
Congo, Gabon, …         one before the first
Iran, Islamic Republic of; Korea, Republic of;      names written from behind
"""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from datetime import date

from undersigned.model.states import StateCode
from undersigned.names import Declined, Resolution, Resolved, Why, resolve
from undersigned.reading.lexicon import languages
from undersigned.reading.page import Item, Page, Region, marked
from undersigned.reading.textview import Span, TextView

FURTHEST = 160
"""Code points that may stand between two names of a list."""
_LONGEST_NAME = 8
_ENDS = ".!?。！？"
"""What ends a sentence: a name behind it is of another."""
_BEHIND = re.compile(
    r"(?:,\s+(?:[^\W\d_][\w'’]*\s+){1,5}|\s+)(?:of|du|de|del|d['’])(?:\s?(?:the|la|las|los|l['’]|les))?(?=\s*(?:[;\n.*|,\t]|$))"
)
"""The end of a name that lists put behind it."""
_BEFORE_SEMICOLON = re.compile(r",\s+[^\W\d_][^,;؛；.:()\n]{3,48}(?=[;؛；])")
"""The same where semicolons part the names: "Конго, Демократическая Республика;"."""
_GAP = re.compile(r"\s+")


def whole_name(page: Page, piece: Span, *, misspelt: bool = False) -> Item | None:
    """The state that the piece of a list names as a whole, in the usage of the United Nations.

    ``misspelt`` lets a misspelt name stand for its state: between two names of a list, never at its edge.
    """
    words = page.patterns.edge.sub("", page.text[piece.start : piece.end])
    if not words or len(words) > 90 or words[0] in _ENDS:
        return None
    found = _resolved(words, page.day, page.view.language)
    if not isinstance(found, Resolved) or (found.corrected and not misspelt):
        return None
    start = page.text.index(words, piece.start)
    return Item(start=start, end=start + len(words), state=found.state)


def is_territory(page: Page, words: Span) -> bool:
    """Whether the words as a whole name a territory: "Hong Kong, China"."""
    found = _resolved(" ".join(page.text[words.start : words.end].split()), page.day, page.view.language)
    return isinstance(found, Declined) and found.why is Why.TERRITORY


def whole_name_elsewhere(page: Page, piece: Span) -> StateCode | None:
    """The state that the piece names in another language than the text's."""
    words = page.text[piece.start : piece.end].strip()
    for language in languages():
        found = None if language == page.view.language else _resolved(words, page.day, language)
        if isinstance(found, Resolved) and not found.corrected:
            return found.state
    return None


@functools.lru_cache(maxsize=8192)
def _resolved(words: str, day: date | None, language: str) -> Resolution:
    return resolve(words, on=day, language=language, usage="un")


def inverted(text: str, item: Item, day: date | None, view: TextView) -> Item:
    """The item up to the end of its name where that stands behind it: "Bolivia, Plurinational State of".

    "Belgium, Republic of ⏎ Slovenia" is two names.
    """
    behind = _BEHIND.match(text, item.end) or _BEFORE_SEMICOLON.match(text, item.end)
    if behind is None or "," not in text[item.start : behind.end()]:
        return item
    following = next((m for m in view.mentions if m.start >= item.end), None)
    if following is not None and following.start < behind.end():
        return item
    found = _resolved(" ".join(text[item.start : behind.end()].split()), day, view.language)
    return replace(item, end=behind.end(), state=found.state) if isinstance(found, Resolved) else item


def extended(page: Page, run: Region) -> Region:
    """The run with names at its ends that only a whole string tells: "…, Congo and Gabon", "Congo, Gabon, …"."""
    if len(run.items) < 2:
        return run
    items = list(run.items)
    for _ in range(3):
        after = page.patterns.next_piece.match(page.text, items[-1].end)
        found = None if after is None else _first_name(page, Span(after.start(1), after.end(1)))
        if found is None or not _extends(page, items[-1], found):
            break
        items.append(marked(page, found))
    for _ in range(3):
        before = _piece_before(page, items[0].start)
        found = None if before is None else _last_name(page, before)
        if found is None or not _extends(page, items[0], found):
            break
        items.insert(0, marked(page, found))
    return Region(items=tuple(items), strangers=run.strangers)


def _piece_before(page: Page, offset: int) -> Span | None:
    """The piece of a list that a separator parts from the name at ``offset``."""
    floor = max(0, offset - FURTHEST)
    window = page.text[floor:offset].rstrip(" \t•-–—*.)0123456789")
    end = page.patterns.piece_end.search(window)
    if end is None:
        return None
    edges = list(page.patterns.piece_edge.finditer(window, 0, end.start()))
    start = edges[-1].end() if edges else 0
    return Span(floor + start, floor + end.start()) if window[start : end.start()].strip() else None


def _first_name(page: Page, piece: Span) -> Item | None:
    """The name that a piece is, or that its first words are: "San Marino align themselves"."""
    ends = [gap.start() for gap in _GAP.finditer(page.text, piece.start, piece.end) if gap.start() > piece.start]
    for end in [piece.end, *reversed(ends[:_LONGEST_NAME])]:
        found = whole_name(page, Span(piece.start, end))
        if found is not None:
            return found
    return None


def _last_name(page: Page, piece: Span) -> Item | None:
    """The name that a piece is, or that its last words are: "supported by San Marino"."""
    gaps = _GAP.finditer(page.text, piece.start, piece.end)
    for start in [piece.start, *(gap.end() for gap in gaps)][-_LONGEST_NAME:]:
        if page.text[start : start + 1].islower():
            continue
        found = whole_name(page, Span(start, piece.end))
        if found is not None:
            return found
    return None


def _extends(page: Page, edge: Item, found: Item) -> bool:
    """Whether a name beyond the edge of a run is of its list: on the same line, or alone on the next."""
    line = page.line(found.start)
    if line.start <= edge.start < line.end:
        return True
    around = page.text[line.start : found.start] + page.text[found.end : line.end]
    return page.patterns.glue.fullmatch(around) is not None and page.is_listed(page.line(edge.start))
