"""Whom another speaker spoke for, told by a delegation in its own speech: nobody of them signs what it says.

    Mr President, … We listened to the statement that Belgium read on behalf of Austria, Fiji and Italy.
    Speaking were Sweden on behalf of the European Union, Chad on behalf of the African Group, Peru …
    Monsieur le Président, … la déclaration lue par la Norvège au nom du Danemark et de dix autres pays …

Once a delegation speaks, those it speaks for stand behind words of its own: "Fiji delivers this statement on behalf
of", "I speak on behalf of". Titles and whatever else stands before its first words are the statement's own.
"""

from __future__ import annotations

import re

from undersigned.reading.page import Page
from undersigned.reading.textview import Span

_FEWEST = 2
"""Words before a state that is not the first of its sentence: "We heard Fiji"."""
_OPENED = re.compile(r"\s*[(（,]?\s*")
PREDICATE = re.compile(r"\s+[a-zà-ÿ][^\n.:]*\s[^\n.:]*\.(?:\s|$)")
"""The rest of a sentence of prose behind its subject."""
_CLAUSE_END = re.compile(r"[,:،，：]")


def is_hearsay(page: Page, lead: Span, cue: int, end: int | None = None) -> bool:
    """Whether the words of signing at ``cue`` in the sentence ``lead`` have a speaker that is not their subject.

    Where the list they govern ends at ``end``, a statement of which more is told there is no title either.
    """
    if page.speech is None or lead.start < page.speech:
        return False
    speakers = page.items_in(lead.start, cue)
    if not speakers or page.patterns.present.search(page.text, lead.start, cue) is not None:
        return False
    first, last = speakers[0], speakers[-1]
    before = page.text[lead.start : first.start]
    if not _is_own(page, before, told=end is not None and PREDICATE.match(page.text, end) is not None):
        return True
    between = page.text[first.end : last.start]
    return any(what.search(between) is not None for what in (page.patterns.object, page.patterns.agent))


def is_roll_call(page: Page, lead: Span, end: int) -> bool:
    """Whether a sentence tells who spoke, each for others: "Sweden on behalf of the EU, Chad on behalf of Mali"."""
    speakers = 0
    for item in page.items_in(lead.start, end):
        behind = _OPENED.match(page.text, item.end)
        speakers += behind is not None and page.patterns.lead.match(page.text, behind.end()) is not None
    return speakers > 1


def _is_own(page: Page, before: str, *, told: bool) -> bool:
    """Whether a state behind these words is subject of its sentence, or the sentence is a statement's title."""
    clause = _CLAUSE_END.split(before)[-1]
    if len(clause.split()) < _FEWEST or page.patterns.filler.fullmatch(clause) is not None:
        return True
    named = None if told else page.patterns.made_by.search(before)
    return named is not None and len(before[: named.start()].split()) < _FEWEST
