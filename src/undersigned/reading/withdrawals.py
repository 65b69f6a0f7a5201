"""States that a list names and that the same text says took their names back.

    Соавторы: Аргентина, Уругвай, ЮАР. … 17 октября Уругвай отозвал свою подпись.
    الموقعون: بيرو، كوبا، بنما. … سحبت كوبا توقيعها

A state that stands in no list counts only where the paragraph names the statement: an earlier version listed it.
Nothing but fillers may stand between its name and the words: "did not withdraw" is no withdrawal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.leads import lead_of
from undersigned.reading.lists import SignatoryList
from undersigned.reading.page import Page, Region
from undersigned.reading.textview import Span

_SOURCE = re.compile(r"\s+(?:from|of|to|de|du|des|del|à|au|a)\s[^.;\n]{0,60}")
_WITHIN = 60
"""Code points behind a name in which the words begin."""


def withdrawals(page: Page, runs: Sequence[Region], listed: Sequence[SignatoryList]) -> Iterator[SignatoryList]:
    """The names that stand as subject of words of withdrawal, of states in ``listed``."""
    if not any(page.may_hold(each) for each in (page.patterns.withdrawn, page.patterns.withdrawing)):
        return
    signed = {item.state for each in listed for item in each.region.items if item.state is not None}
    taken = {each.region.start for each in listed}
    for run in runs:
        items = tuple(item for item in run.items if item.state in signed) or run.items[-1:]
        if not signed or run.start in taken or items[0].state is None:
            continue
        cue = _cue(page, run)
        if cue is not None and (items[0].state in signed or _of_the_statement(page, run)):
            yield SignatoryList(region=replace(run, items=items), stance=Stance.WITHDREW, cue=cue, partial=False)


def _of_the_statement(page: Page, run: Region) -> bool:
    """Whether the paragraph says what the name was withdrawn from: an earlier version listed the state.

    "Its signature from the Rome Statute" is of something else.
    """
    block = page.view.block_at(run.start)
    said = page.patterns.withdrawn.search(page.text, run.end, run.end + _WITHIN)
    if block is None or said is None:
        return False
    source = _SOURCE.match(page.text, said.end())
    start, end = (block.start, block.end) if source is None else source.span()
    return page.patterns.object.search(page.text, start, end) is not None


def _cue(page: Page, run: Region) -> Span | None:
    said = page.patterns.withdrawn.search(page.text, run.end, run.end + _WITHIN)
    if said is not None and page.patterns.filler.fullmatch(page.text, run.end, said.start()) is not None:
        return Span(said.start(), said.end())
    lead = lead_of(page, run.start)
    verb = page.patterns.withdrawing.search(page.text[lead.start : run.start])
    return None if verb is None else Span(lead.start + verb.start(), run.start)
