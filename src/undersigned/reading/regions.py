"""Runs of names: where a text lists states, whatever the language says about the list.

    on behalf of Albania*, Trinidad and Tobago, Tunisia and my own country, Finland.
                 ^-------------------------------------------------------------^ one region, four items

A region holds names and nothing else that means something: between two names stand
separators, joining words, numbering and marks only. A line end or a new block goes on with a
list only after a separator or between lines that are wholly names.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from undersigned.model.documents import Role
from undersigned.model.states import GroupId, StateCode
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.textview import Span, TextView

_FURTHEST = 160
_LINE = re.compile(r"[^\n]+")
_MARK = re.compile(r"\s?(\*+|[†‡§¶]+|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d{1,2}\]|\(\d{1,2}\)|\d{1,2}(?=[\s,;.]|$))")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_PIECES = re.compile(r"[,;\n•·|、،؛]")
_STRANGER = re.compile(r"(?:the\s+|la\s+|le\s+|el\s+|l['’])?[^\W\d_a-zà-ÿа-я][^.!?:;,\n\d]{1,48}", re.UNICODE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One name in a list: a state, or a group of states."""

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
    _starts: list[int] = field(init=False)
    _listed_lines: dict[int, bool] = field(init=False, default_factory=dict)
    _block_starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self._starts = [item.start for item in self.items]
        self._block_starts = [block.start for block in self.view.blocks]

    def line(self, offset: int) -> Span:
        """The line of ``offset``: never more than a block."""
        index = max(bisect.bisect_right(self._block_starts, offset) - 1, 0)
        block = self.view.blocks[index] if self.view.blocks else None
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        end = len(self.text) if end < 0 else end
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
        at = line.start
        for item in self.items_in(line.start, line.end):
            if self.patterns.glue.fullmatch(self.text, at, item.start) is None:
                return False
            at = item.end
        return at > line.start and self.patterns.glue.fullmatch(self.text, at, max(line.end, at)) is not None


def blanked(view: TextView, patterns: ListPatterns) -> str:
    """The text with furniture and dividing lines of lists turned into spaces."""
    text = view.document.text
    spans = [Span(s.start, s.end) for s in view.document.segments if s.role is Role.FURNITURE]
    lines = (match for match in _LINE.finditer(text) if match.end() - match.start() <= 60)
    spans += [Span(line.start(), line.end()) for line in lines if patterns.label.fullmatch(line.group())]
    if not spans:
        return text
    pieces, at = [], 0
    for span in sorted(spans, key=lambda s: s.start):
        if span.start >= at:
            pieces += [text[at : span.start], " " * (span.end - span.start)]
            at = span.end
    return "".join([*pieces, text[at:]])


def regions(page: Page) -> list[Region]:
    """The runs of names in order of the text, single names included."""
    runs: list[Region] = []
    for run in _runs(page):
        if runs:
            strangers = _strangers(page, runs[-1], run)
            if strangers is not None:
                runs[-1] = Region(items=runs[-1].items + run.items, strangers=runs[-1].strangers + strangers)
                continue
        runs.append(run)
    return runs


def _runs(page: Page) -> Iterator[Region]:
    run: list[Item] = []
    for item in page.items:
        if run and not _goes_on(page, run[-1], item):
            yield Region(items=tuple(run))
            run = []
        run.append(_marked(page, item))
    if run:
        yield Region(items=tuple(run))


def _goes_on(page: Page, one: Item, other: Item) -> bool:
    """Whether nothing but the glue of a list stands between two names."""
    between = page.text[one.end : other.start]
    if len(between) > _FURTHEST and len(" ".join(between.split())) > _FURTHEST:
        return False
    if page.patterns.glue.fullmatch(between) is None:
        return False
    broken = "\n" in between or page.block_index(one.end - 1) != page.block_index(other.start)
    if not broken or _separated(page.patterns, between):
        return True
    return page.is_listed(page.line(one.start)) and page.is_listed(page.line(other.start))


def _separated(patterns: ListPatterns, between: str) -> bool:
    before, _, after = between.strip(" \t").partition("\n")
    if patterns.separator.search(before) is not None:
        return True
    last = after.rpartition("\n")[2].strip()
    return _BLANK_LINE.search(between) is None and last[:1] not in "•·▪●○-–—*" and bool(patterns.separator.match(last))


def _marked(page: Page, item: Item) -> Item:
    mark = _MARK.match(page.text, item.end)
    if mark is None:
        return item
    return Item(start=item.start, end=item.end, state=item.state, group=item.group, mark=mark.group(1).strip("[]()"))


def _strangers(page: Page, one: Region, other: Region) -> tuple[Span, ...] | None:
    """The names unknown to us between two runs of one list; None where the runs are not one list."""
    between = page.text[one.end : other.start]
    if len(between) > _FURTHEST or len(one.items) + len(other.items) < 4 or max(map(len, (one.items, other.items))) < 3:
        return None
    pieces = list(_split(between, one.end))
    if len(pieces) < 3:
        return None
    strange = [p for p in pieces if page.patterns.glue.fullmatch(page.text, p.start, p.end) is None]
    inner = pieces[1:-1]
    if len(strange) > 2 or any(p not in inner for p in strange):
        return None
    if any(_STRANGER.fullmatch(page.text[p.start : p.end].strip()) is None for p in strange):
        return None
    return tuple(_trimmed(page.text, p) for p in strange)


def _split(between: str, offset: int) -> Iterator[Span]:
    at = 0
    for match in _PIECES.finditer(between):
        yield Span(offset + at, offset + match.start())
        at = match.end()
    yield Span(offset + at, offset + len(between))


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    return Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))


def states_of(items: Sequence[Item]) -> tuple[StateCode, ...]:
    """The states named one by one, each once, in order."""
    return tuple(dict.fromkeys(item.state for item in items if item.state is not None))
