"""The state named right before the words that lead to a list: it speaks for those in it, and stands with them.

    Fiji: Thank you, Chair. I speak also in the name of Malta and Peru.     the label of who speaks
    Submitted by Fiji and co-sponsored by Malta and Peru                    by the words of signing on both sides
    Fiji, supported by Malta and Peru, makes the following statement.       as the subject of the sentence

It is asked where nothing else tells who delivers, and last of all for a speaker in the first person without a name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from undersigned.model.documents import Evidence
from undersigned.model.stances import Stance
from undersigned.reading.delivery import Deliverer, is_speaker, speaks_first
from undersigned.reading.genre import speech_at_head
from undersigned.reading.leads import lead_of, leads_within
from undersigned.reading.lists import SignatoryList
from undersigned.reading.page import Item, Page

_LABEL = re.compile(r"[)）]?\s{0,2}[:：]")
_OPENS_LABEL = re.compile(r"(?:[^\W\d_][\w.'’-]*\.?\s+){0,4}[(（]")
"""A person before the state of a label: "Ms. Roe (Fiji): "."""
_JOINS = re.compile(r"[\s,،，;；(（–—-]*(?:(?:and|et|y|и|和)\s+)?")
_FIRST_PERSON = 4000
_FURTHEST = 12
"""Words from the state to those of signing."""
_ADDRESS = 25
"""Code points in which a speaker begins to speak."""
_DASH = re.compile(r"(?:^|\s)[–—-]\s*$")


def first_named(page: Page, lists: Sequence[SignatoryList]) -> tuple[Deliverer, ...]:
    """The state named before the first list, if that makes it the speaker."""
    each = next((each for each in lists if each.stance is Stance.SIGNED), None)
    if each is None:
        return ()
    listed = {item.state for item in each.region.items}
    item = _labelled(page, each) or _before(page, each)
    if item is None or item.state is None or item.state in listed:
        return ()
    return (Deliverer(state=item.state, evidence=page.view.evidence(item.start, item.end)),)


def _labelled(page: Page, each: SignatoryList) -> Item | None:
    """The state at the head of the list's paragraph that a colon follows, no other state between."""
    index = page.block_index(each.region.start)
    start = page.view.blocks[index].start if index >= 0 else 0
    named = page.items_in(start, each.region.start)
    colon = _LABEL.match(page.text, named[0].end) if len(named) == 1 else None
    if colon is None or not _begins_speech(page, page.text[colon.end() : colon.end() + _ADDRESS]):
        return None
    head = page.text[start : named[0].start]
    if head.strip() and _OPENS_LABEL.fullmatch(head) is None:
        return None
    return named[0] if page.patterns.lead.search(page.text, named[0].end, each.region.start) is not None else None


def _begins_speech(page: Page, words: str) -> bool:
    """Whether words behind a label are somebody's own: "Chad: joint statement on …" tells what that is about."""
    own = (page.patterns.courtesy.match(words), page.patterns.present.search(words))
    return any(own) or speech_at_head(words, page.view.language)


def _before(page: Page, each: SignatoryList) -> Item | None:
    """The state right before the words of signing, where its sentence begins with it or with what it did."""
    lead = lead_of(page, each.region.start)
    named = page.items_in(lead.start, each.region.start)
    if len(named) != 1:
        return None
    item = named[0]
    if not _leads_on(page, page.text[item.end : each.region.start]):
        return None
    words = page.text[lead.start : item.start]
    if page.patterns.veto.search(words) is not None:
        return None
    by = any(page.patterns.filler.fullmatch(words, by.end()) for by in page.patterns.participle.finditer(words))
    return item if by or not words.strip() or _DASH.search(words) or is_speaker(page, words) else None


def _leads_on(page: Page, behind: str) -> bool:
    """Whether words between a state and the list are those of signing, with a verb of delivery before them at most."""
    patterns = page.patterns
    joins = _JOINS.match(behind)
    start = 0 if joins is None else joins.end()
    signing = patterns.lead.match(behind, start) or patterns.participle.match(behind, start)
    if signing is None and speaks_first(page, behind):
        signing = next(iter(patterns.lead.finditer(behind)), None)
        if signing is not None and len(behind[: signing.start()].split()) > _FURTHEST:
            return False
    return signing is not None and patterns.filler.fullmatch(behind, signing.end()) is not None


def first_person(page: Page) -> Evidence | None:
    """Words by which a speaker, who is not named, delivers the statement: "I have the honour to speak on behalf of"."""
    for match in leads_within(page, 0, _FIRST_PERSON):
        lead = lead_of(page, match.start())
        said = page.patterns.present.search(page.text, lead.start, match.end())
        if said is not None and not page.items_in(lead.start, match.end()):
            return page.view.evidence(said.start(), match.end())
    return None
