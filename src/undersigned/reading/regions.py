"""Runs of names: where a text lists states, whatever the language says about the list.

    on behalf of Albania*, Trinidad and Tobago, Tunisia and my own country, Finland.
                 ^-------------------------------------------------------------^ one region, four items

A region holds names and nothing else that means something: between two names stand
separators, joining words, numbering and marks only. A line end or a new block goes on with a
list only after a separator or between lines that are wholly names.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from undersigned.model.documents import Role
from undersigned.reading.holders import before_holder
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.page import Item, Page, Region, marked
from undersigned.reading.textview import Span
from undersigned.reading.wholenames import FURTHEST, extended, is_territory, whole_name, whole_name_elsewhere

_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_OPENS_LIST = (":", "：")
_ENDS_SENTENCE = (".", "!", "?", "。", "؟")
_PIECES = re.compile(r"[,;/|\t•·、،؛]|(?<![^\W\d_]-)\n|\n(?![^\W\d_A-ZÀ-ÝА-ЯЁ])")
"""What parts the pieces of a list; a word that is hyphenated at a line's end is one."""
_STRONG = re.compile(r"[;؛；]")
"""What alone parts them where it stands on both sides: "; Korea, Republic of; "."""
_AROUND_LABEL = " \t\n:：•*-"
_FEWEST_OF_LINE = 2
_LONGEST_LINE = 200
_STEP = re.compile(r"\[\d+\]")
_STRANGER = re.compile(r"(?:the\s+|la\s+|le\s+|el\s+|l['’])?[^\W\d_a-zà-ÿа-я][^.!?:;,\n\d]{1,48}", re.UNICODE)

_COPIES = re.compile(r"\n\W*c\.? ?c\.?\s*:", re.IGNORECASE)
"""Below a list, who gets a copy: "cc: Kenya and Jordan", "c. c.: Misiones Permanentes de Kenya"."""


def regions(page: Page) -> list[Region]:
    """The runs of names in order of the text, single names included."""
    runs: list[Region] = []
    for run in _runs(page):
        if runs and (longer := _longer_name(page, runs[-1], run)) is not None:
            run = Region(items=(longer, *run.items[1:]))
            if _goes_on(page, runs[-1].items[-1], longer):
                runs[-1] = replace(runs[-1], items=runs[-1].items + run.items)
                continue
        bridge = _bridge(page, runs[-1], run) if runs else None
        if bridge is None:
            runs.append(run)
            continue
        before = runs.pop()
        runs.append(
            Region(
                items=(*before.items, *bridge.items, *(run.items[1:] if bridge.within else run.items)),
                strangers=(*before.strangers, *bridge.strangers),
            )
        )
    return [_told_apart(page, extended(page, run)) for run in _over_lines(page, runs)]


def _over_lines(page: Page, runs: list[Region]) -> Iterator[Region]:
    """The runs, joined where both fill their lines with names, some of which only their places have told."""
    known = {item.start for item in page.items}
    at: Region | None = None
    for run in runs:
        if at is not None and (_is_found(at, known) or _is_found(run, known)) and _fill_lines(page, at, run):
            at = replace(at, items=at.items + run.items)
            continue
        if at is not None:
            yield at
        at = run
    if at is not None:
        yield at


def _is_found(run: Region, known: Collection[int]) -> bool:
    """Whether a name is among the items that is none by itself."""
    return any(item.start not in known for item in run.items)


def _fill_lines(page: Page, one: Region, other: Region) -> bool:
    """Whether nothing but a line's end stands between two runs that have no words beside them on their lines."""
    between = page.text[one.end : other.start]
    if between.strip() or between.count("\n") != 1 or one.strangers or other.strangers:
        return False
    first, last = page.line(one.items[-1].start), page.line(other.start)
    before = page.text[min(first.start, one.start) : one.start]
    behind = page.text[other.end : max(last.end, other.end)]
    glue = page.patterns.glue.fullmatch
    return (one.start <= first.start or glue(before) is not None) and glue(behind) is not None


def _told_apart(page: Page, run: Region) -> Region:
    """The run with names that stand for one state twice read again, as a list of the United Nations uses them.

    "Congo" beside "the Democratic Republic of the Congo" is the other Congo.
    """
    if len(run.items) < 3:
        return run
    states = Counter(item.state for item in run.items if item.state is not None)
    if states.total() < 3 or len(states) == states.total():
        return run
    again = {state for state, times in states.items() if times > 1}
    return replace(run, items=tuple(_reread(page, item) if item.state in again else item for item in run.items))


def _reread(page: Page, item: Item) -> Item:
    found = whole_name(page, Span(item.start, item.end))
    return item if found is None else replace(item, state=found.state)


def _runs(page: Page) -> Iterator[Region]:
    run: list[Item] = []
    for item in page.items:
        if run and not _goes_on(page, run[-1], item):
            yield Region(items=tuple(run))
            run = []
        run.append(marked(page, item))
    if run:
        yield Region(items=tuple(run))


def _goes_on(page: Page, one: Item, other: Item) -> bool:
    """Whether nothing but the glue of a list stands between two names."""
    between = page.text[one.end : other.start]
    if len(between) > FURTHEST and len(" ".join(between.split())) > FURTHEST:
        return False
    if page.patterns.glue.fullmatch(between) is None and not _names_officers(page, between):
        return False
    if len(between) > 1 and page.patterns.calling.fullmatch(between) is not None:
        return False  # "… on the situation in Georgia the delegations of Chile": the names begin behind
    if "\n" in between and _COPIES.search(page.view.text, one.end, other.start) is not None:
        return False
    broken = "\n" in between or page.block_index(one.end - 1) != page.block_index(other.start)
    if not broken or _separated(page.patterns, between):
        return True
    return all(_is_listed(page, page.line(item.start)) for item in (one, other))


def _is_listed(page: Page, line: Span) -> bool:
    """Whether the line is names and what stands between them, also names that only a whole string tells."""
    if page.is_listed(line):
        return True
    named = page.items_in(line.start, line.end)
    if len(named) < _FEWEST_OF_LINE or line.end - line.start > _LONGEST_LINE:
        return False
    gaps = [Span(one.end, other.start) for one, other in itertools.pairwise(named)]
    odd = [gap for gap in gaps if page.patterns.glue.fullmatch(page.text, gap.start, gap.end) is None]
    edges = (page.text[line.start : named[0].start], page.text[named[-1].end : line.end])
    if any(page.patterns.glue.fullmatch(words) is None for words in edges):
        return False
    return all(page.text[gap.start : gap.end].strip()[:1].isupper() and whole_name(page, gap) for gap in odd)


def _names_officers(page: Page, between: str) -> bool:
    """Whether an office and its holder stand between two states: "President of Togo, A. Doe, President of Mali"."""
    if "\n\n" in between:
        return False
    joint = before_holder(between, page.view.language)
    if joint != between and page.patterns.separator.search(joint) and page.patterns.glue.fullmatch(joint) is not None:
        return True
    match = page.patterns.officer.fullmatch(between)
    return match is not None and (match["before"] is not None or match["after"] is not None)


def _separated(patterns: ListPatterns, between: str) -> bool:
    before, _, after = between.strip(" \t").partition("\n")
    if patterns.separator.search(before) is not None:
        return True
    last = after.rpartition("\n")[2].strip()
    return _BLANK_LINE.search(between) is None and last[:1] not in "•·▪●○-–—*" and bool(patterns.separator.match(last))


def _longer_name(page: Page, one: Region, other: Region) -> Item | None:
    """The first name of a run with words before it that are part of it: "the former … Republic of Macedonia"."""
    first = other.items[0]
    if first.start - one.end > FURTHEST or first.state is None:
        return None
    *_, last = _split(page.text[one.end : first.start], one.end)
    if page.text[last.start : last.end].strip() in _OPENS_LIST:
        return None
    if page.patterns.glue.fullmatch(page.text, last.start, last.end) is not None:
        return None
    if page.text[last.start : last.end].strip() in _ENDS_SENTENCE:
        return None
    found = whole_name(page, Span(last.start, first.end))
    return found if found is not None and found.end == first.end else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bridge:
    """What stands between two runs of one list: names that only a whole string tells, and names unknown."""

    items: tuple[Item, ...]
    strangers: tuple[Span, ...]
    within: bool = False
    """Whether the first name of the second run is part of the last unknown one: "Hong Kong, China"."""


def _bridge(page: Page, one: Region, other: Region) -> _Bridge | None:
    """What joins two runs into one list; None where they are not one."""
    between = page.text[one.end : other.start]
    if len(between) > FURTHEST or len(one.items) + len(other.items) < 3:
        return None
    pieces = list(_split(between, one.end))
    if len(pieces) == 1 and "\n\n" not in between and not between.strip(" \n").endswith(_ENDS_SENTENCE):
        return _unparted(page, one, pieces[0])
    odd = [p for p in pieces if page.patterns.glue.fullmatch(page.text, p.start, p.end) is None]
    if len(pieces) < 3 or not odd or any(p not in pieces[1:-1] for p in odd):
        return None
    resolved = {p: marked(page, item) for p in odd if (item := whole_name(page, p, misspelt=True)) is not None}
    unknown = [p for p in odd if p not in resolved]
    if unknown and not _may_be_strangers(page, one, other, unknown):
        return None
    if "\n" in between and not _same_lines(page, one, other, set(resolved) | set(unknown)):
        return None
    strangers = [_trimmed(page.text, p) for p in unknown]
    within = bool(strangers) and is_territory(page, Span(strangers[-1].start, other.items[0].end))
    if within:
        strangers[-1] = Span(strangers[-1].start, other.items[0].end)
    return _Bridge(items=tuple(resolved.values()), strangers=tuple(strangers), within=within)


def _unparted(page: Page, one: Region, piece: Span) -> _Bridge | None:
    """A name between two that nothing parts, as where a table has lost its lines: "Israel Kenya Lesotho".

    The name of the state before in another language says nothing new: "Austria Autriche Brazil Brésil".
    """
    if page.text[piece.start : piece.end].strip()[:1].islower():
        return None
    found = whole_name(page, piece)
    if found is not None:
        return _Bridge(items=(found,), strangers=())
    again = whole_name_elsewhere(page, piece)
    return _Bridge(items=(), strangers=()) if again is not None and again == one.items[-1].state else None


def _may_be_strangers(page: Page, one: Region, other: Region, pieces: list[Span]) -> bool:
    sizes = (len(one.items), len(other.items))
    if len(pieces) > 2 or sum(sizes) < 4 or max(sizes) < 3:
        return False
    if any(_element(page, p.start) not in (_element(page, one.start), _element(page, other.start)) for p in pieces):
        return False
    if any(_names_a_field(page, one, p) for p in pieces):
        return False
    words = [page.text[p.start : p.end].strip() for p in pieces]
    return all(_STRANGER.fullmatch(w) and is_like_a_name(page.patterns, w) for w in words)


def _names_a_field(page: Page, one: Region, piece: Span) -> bool:
    """Whether a piece is the name of the next field of a card: "Signatories | Chile; Peru ⏎ Distributed to | Togo"."""
    words = page.text[piece.start : piece.end].strip(_AROUND_LABEL)
    if page.patterns.directory.fullmatch(words) is not None:
        return True
    if page.text[piece.end : piece.end + 1] != "\t" or page.text[: piece.start].rpartition("\n")[2].strip():
        return False
    start = page.text.rfind("\n", 0, one.start) + 1
    field, cell, _ = page.text[start : one.start].partition("\t")
    return bool(cell) and page.patterns.heading.search(field) is not None


def _element(page: Page, offset: int) -> tuple[Role, str] | None:
    """The role and element of the block at ``offset``: the names of a list stand in blocks of one kind."""
    block = page.view.block_at(offset)
    return None if block is None else (block.role, _STEP.sub("", (block.path or "").rpartition("/")[2]))


def is_like_a_name(patterns: ListPatterns, words: str) -> bool:
    """Whether most longer words have a capital, where the script has any, and none tells of signing or of its lack."""
    if any(
        each.search(words) is not None
        for each in (patterns.signing, patterns.veto, patterns.denial, patterns.courtesy, patterns.later)
    ):
        return False
    longer = [word for word in words.split() if len(word) > 3] or words.split()
    return 2 * sum(not word[0].islower() for word in longer) >= len(longer)


def _same_lines(page: Page, one: Region, other: Region, odd: set[Span]) -> bool:
    """Whether both runs stand on lines of names, or run over the line end as wrapped prose does."""
    before = page.text[one.end : min(p.start for p in odd) + 1]
    wrapped = any(mark in before for mark in ",;،؛") and other.start - one.end < 80
    last, first = page.line(one.items[-1].start), page.line(other.start)
    return wrapped or (page.is_listed(last) and page.is_listed(first))


def _split(between: str, offset: int) -> Iterator[Span]:
    at = 0
    bare = between.strip()
    strong = len(bare) > 1 and all(_STRONG.match(edge) is not None for edge in (bare[0], bare[-1]))
    for match in (_STRONG if strong else _PIECES).finditer(between):
        yield Span(offset + at, offset + match.start())
        at = match.end()
    yield Span(offset + at, offset + len(between))


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    return Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))
