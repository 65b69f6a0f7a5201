"""Lists of signatories that stand in a title, or by themselves above words that point back to them.

Albania, Chile and Fiji: joint statement
Cross-regional statement on the death penalty (Albania, Chile, Fiji, Kenya)
Albania ⏎ Chile ⏎ Fiji … ⏎ The States listed above have signed this statement

States in the brackets of a title may be what the statement is about, "the Great Lakes region (Burundi, Rwanda)": they
sign where the brackets stand right behind what the statement is called, or they are of three regions or more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from undersigned.model.stances import Stance
from undersigned.reading.leads import words_before
from undersigned.reading.lists import SignatoryList, is_blank
from undersigned.reading.page import Page, Region
from undersigned.reading.textview import Span
from undersigned.reading.titles import before_kind, joint_kind
from undersigned.reference import regional_group

_FEWEST = 3
_REGIONS = 3
_COLON = re.compile(r"\s*[:：]\s*")
_OPENED = re.compile(r"\s*[(（][^()（）\n]{0,12}\Z")
"""What opens a title's brackets: "(", "(7 States: "."""
_CLOSED = re.compile(r"\s*[)）]\s*\Z")
_BEFORE = 3
"""Words of a sentence before it points back."""
_FURTHEST = 400
"""Code points between a list and the words that point back to it."""


def head_lists(page: Page, runs: Sequence[Region], title: Span | None) -> list[SignatoryList]:
    """The one list that stands so; empty where there is none, or more than one."""
    named = [run for run in runs if len(run.items) >= _FEWEST and all(item.state for item in run.items)]
    for lists in (
        [run for run in named if _before_kind(page, run)],
        [run for run in named if title is not None and _in_brackets(page, run, title)],
        [run for run in named if _pointed_at(page, run)],
    ):
        if len(lists) == 1:
            place = Span(lists[0].start, lists[0].end)
            return [SignatoryList(region=lists[0], stance=Stance.SIGNED, cue=place, partial=False)]
    return []


def _before_kind(page: Page, run: Region) -> bool:
    """ "Albania, Chile and Fiji: joint statement" """
    line = page.line(run.start)
    colon = _COLON.match(page.text, run.end, line.end)
    if colon is None or not is_blank(page.patterns, page.text[line.start : run.start]):
        return False
    kind = joint_kind(page.view, Span(colon.end(), line.end))
    return kind is not None and kind.start == colon.end()


def _in_brackets(page: Page, run: Region, title: Span) -> bool:
    """ "Cross-regional statement on … (Albania, Chile, Fiji, Kenya)" """
    if not title.start < run.start < title.end:
        return False
    if page.patterns.reaction.search(before_kind(page.view, title)) is not None:
        return False
    opened = _OPENED.search(page.text, title.start, run.start)
    closed = _CLOSED.match(page.text, run.end, title.end)
    if opened is None or closed is None:
        return False
    kind = joint_kind(page.view, Span(title.start, opened.start()))
    if kind is not None and kind.end == opened.start():
        return True
    regions = {regional_group(item.state) for item in run.items if item.state is not None} - {None}
    return len(regions) >= _REGIONS


def _pointed_at(page: Page, run: Region) -> bool:
    """ "The States listed above have signed this statement" behind a list that has its lines for itself."""
    first, last = page.line(run.start), page.line(run.end - 1)
    beside = page.text[first.start : run.start] + page.text[run.end : last.end]
    if not is_blank(page.patterns, beside):
        return False
    pointing = page.patterns.named_above.search(page.text, run.end, run.end + _FURTHEST)
    sentence = None if pointing is None else page.view.sentence_at(pointing.start())
    if pointing is None or sentence is None:
        return False
    before = words_before(page, pointing.start()).rpartition("\n")[2]
    if len(before.split()) > _BEFORE or any(
        no.search(page.text, pointing.start() - len(before), sentence.end)
        for no in (page.patterns.veto, page.patterns.denial)
    ):
        return False
    return page.patterns.object.search(page.text, pointing.end(), sentence.end) is not None
