"""A text as lists are looked for in it: the names in it, its lines, and what runs of names are made of."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field
from datetime import date

from undersigned.model.states import GroupId, StateCode
from undersigned.reading.legends import Legend
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.search import folded, lowered, within
from undersigned.reading.telltales import Phrases
from undersigned.reading.textview import Span, TextView

_LONGEST_LEAD = 200
"""Code points of words that lead to a list."""
_LINE_END = re.compile(r"\n")
_MARK = re.compile(
    r"[^\S\n]?(\*+|\++(?![\d(])|[†‡§¶✝✚]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d{1,2}\]|\(\d{1,2}\)|\d{1,2}\)|\d{1,2}(?=[\s,;.]|$))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One name in a list: a state, or a group of states; neither where a group only describes a state beside it."""

    start: int
    end: int
    state: StateCode | None = None
    group: GroupId | None = None
    mark: str = ""
    """The footnote mark behind the name, if any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Region:
    """A run of items, with the words in it that are no name we know."""

    items: tuple[Item, ...]
    strangers: tuple[Span, ...] = ()

    @property
    def start(self) -> int:
        """Where the first name begins."""
        return self.items[0].start

    @property
    def end(self) -> int:
        """Where the last name ends."""
        return self.items[-1].end


@dataclass(slots=True)
class Page:
    """The text as lists are looked for in it: what is no part of the reading is blanked, offsets stay."""

    view: TextView
    patterns: ListPatterns
    text: str
    items: tuple[Item, ...]
    day: date | None
    """The day of the statement, on which groups have their members."""
    legends: tuple[Legend, ...] = ()
    """What stands above or below lists about the marks in them."""
    speech: int | None = None
    """Where a delegation begins to speak for itself; None where none does."""
    _starts: list[int] = field(init=False)
    _line_ends: list[int] = field(init=False)
    _listed_lines: dict[int, bool] = field(init=False, default_factory=dict)
    _lines: dict[int, Span] = field(init=False, default_factory=dict)
    leading: list[int] | None = field(init=False)
    """Where words of ``patterns.lead`` may begin; None where they may anywhere."""
    leads: dict[int, Span] = field(init=False, default_factory=dict)
    """What runs up to a place, by the place: it is asked for by several rules (``lists.lead_of``)."""
    fronts: dict[int, str] = field(init=False, default_factory=dict)
    """What stands before a name on its line, by the place: each rule of signature blocks asks (``signatures``)."""
    names: tuple[Region, ...] | None = field(init=False, default=None)
    """The states named beside each other, once that was asked (``namelists``)."""
    _held: dict[Phrases, bool] = field(init=False, default_factory=dict)
    likelihoods: dict[Region, float] | None = field(init=False, default=None)
    """How like each list is to one of signatories, once that was asked (``likeness.lists.judged``)."""
    _block_starts: list[int] = field(init=False)
    _foretold: list[int] | None = field(init=False)

    def __post_init__(self) -> None:
        self._starts = [item.start for item in self.items]
        self._line_ends = [end.start() for end in _LINE_END.finditer(self.text)]
        self._block_starts = [block.start for block in self.view.blocks]
        small = lowered(self.text)
        foretold = self.patterns.foretold
        self._foretold = None if foretold is None else sorted(foretold.places(small))
        self.leading = self._lead_places(small)

    def _lead_places(self, small: str) -> list[int] | None:
        beginnings, foretold = self.patterns.leading, self.patterns.lead_foretold
        if beginnings is None or foretold is None:
            return None
        told = sorted(foretold.places(small))
        if not told:
            return []
        words = folded(self.text) if self.view.language in ("ar", "ru") else self.view.folded
        return [place for place in beginnings.places(words) if within(told, place, place + _LONGEST_LEAD)]

    def may_hold(self, phrases: Phrases) -> bool:
        """Whether any of the phrases may stand somewhere in the text: of many none does."""
        if phrases not in self._held:
            self._held[phrases] = phrases.may_stand(self.text)
        return self._held[phrases]

    def may_lead(self, span: Span) -> bool:
        """Whether words that lead to a list may stand within ``span``, but for "we": before most names none do."""
        return self._foretold is None or bool(within(self._foretold, span.start, span.end))

    def line(self, offset: int) -> Span:
        """The line of ``offset``: never more than a block."""
        if offset not in self._lines:
            self._lines[offset] = self._line(offset)
        return self._lines[offset]

    def _line(self, offset: int) -> Span:
        index = max(bisect.bisect_right(self._block_starts, offset) - 1, 0)
        block = self.view.blocks[index] if self.view.blocks else None
        after = bisect.bisect_left(self._line_ends, offset)
        start = self._line_ends[after - 1] + 1 if after else 0
        end = self._line_ends[after] if after < len(self._line_ends) else len(self.text)
        if block is not None and block.start <= offset < block.end:
            start, end = max(start, block.start), min(end, block.end)
        return Span(start, end)

    def block_index(self, offset: int) -> int:
        """Which block holds ``offset`` (or stands last before it)."""
        return bisect.bisect_right(self._block_starts, offset) - 1

    def is_listed(self, line: Span) -> bool:
        """Whether the line is names and what stands between names, and nothing else."""
        known = self._listed_lines.get(line.start)
        if known is None:
            known = line.end - line.start < 4000 and self._all_names(line)
            self._listed_lines[line.start] = known
        return known

    def items_in(self, start: int, end: int) -> tuple[Item, ...]:
        """The items that begin within ``[start, end)``."""
        return self.items[bisect.bisect_left(self._starts, start) : bisect.bisect_left(self._starts, end)]

    def _all_names(self, line: Span) -> bool:
        first = bisect.bisect_left(self._starts, line.start)
        at = max(line.start, self.items[first - 1].end if first else 0)  # a name may go on from the line above
        for item in self.items_in(line.start, line.end):
            if self.patterns.glue.fullmatch(self.text, at, item.start) is None:
                return False
            at = item.end
        return at > line.start and self.patterns.glue.fullmatch(self.text, at, max(line.end, at)) is not None


def marked(page: Page, item: Item) -> Item:
    """The item with the footnote mark that stands behind it, if one does."""
    mark = _MARK.match(page.text, item.end)
    if mark is None:
        return item
    return Item(start=item.start, end=item.end, state=item.state, group=item.group, mark=mark.group(1).strip("[]()"))
