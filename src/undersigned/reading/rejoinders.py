"""Signatories that answer another statement and are named behind those of the other, in one sentence.

    In response to the joint statement by Chad and Mali, the delegations of Fiji and Peru make this statement.
                                          ^ another's                       ^ those who speak here

What leads to the second list is the end of a clause and an office or "we"; the sentence goes on in its own voice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from undersigned.reading.answers import answering_words
from undersigned.reading.leads import lead_of
from undersigned.reading.page import Page, Region
from undersigned.reading.tails import has_office
from undersigned.reading.textview import Span

_COMMA = re.compile(r"[,،，]\s*")
_FEWEST = 2


def answering(page: Page, run: Region) -> Span | None:
    """The words that lead to those who answer in this sentence, where the list is theirs."""
    patterns = page.patterns
    lead = lead_of(page, run.start)
    named = page.items_in(lead.start, run.start)
    if not named or len(run.items) < _FEWEST or not _answers(page, lead.start, named[0].start, run.start):
        return None
    sentence = page.view.sentence_at(run.end - 1)
    if sentence is None or patterns.present.search(page.text, run.end, sentence.end) is None:
        return None
    if patterns.denial.search(page.text, run.end, sentence.end) is not None:
        return None
    for comma in _COMMA.finditer(page.text, named[-1].end, run.start):
        if _leads(page, page.text[comma.end() : run.start]):
            return Span(comma.end(), run.start)
    return None


def parted(page: Page, runs: Sequence[Region]) -> Iterator[Region]:
    """The runs, those of both statements parted where nothing but an office stands between them."""
    for run in runs:
        at = _second(page, run)
        if at is None:
            yield run
            continue
        first = run.items[:at]
        yield Region(items=first, strangers=tuple(span for span in run.strangers if span.start < first[-1].end))
        yield Region(
            items=run.items[at:], strangers=tuple(span for span in run.strangers if span.start >= first[-1].end)
        )


def _second(page: Page, run: Region) -> int | None:
    """The place of the first item behind a comma and an office, in a sentence that answers."""
    if len(run.items) <= _FEWEST or not _answers(page, lead_of(page, run.start).start, run.start, run.end):
        return None
    for index in range(1, len(run.items) - 1):
        between = page.text[run.items[index - 1].end : run.items[index].start]
        if (comma := _COMMA.match(between)) is not None and _leads(page, between[comma.end() :]):
            return index
    return None


def _answers(page: Page, start: int, end: int, last: int) -> bool:
    """Whether words from ``start`` tell of answering up to ``end``, and name a statement up to ``last``."""
    told = (page.patterns.reaction, answering_words(page.view.language))
    return page.patterns.object.search(page.text, start, last) is not None and any(
        words.search(page.text, start, end) is not None for words in told
    )


def _leads(page: Page, words: str) -> bool:
    """Whether words are an office or "we": "the delegations of "."""
    patterns = page.patterns
    if words.strip() and patterns.opening.fullmatch(words) is not None:
        return True
    return has_office(words) and patterns.filler.fullmatch(words) is not None
