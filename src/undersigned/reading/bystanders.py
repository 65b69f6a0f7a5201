"""Lists that look like signatories and are others: dropped where the text has a list of its own.

Speaking on behalf of the African Group, Kenya asked for more time.     whom another speaker spoke for
On behalf of 6 countries (Austria … Norway) … The core group            the list of six is whole, and no word
consists of Kenya and Peru.                                             of signing stands before the second
Supporters: Chile, Fiji ⏎ Abstaining: Kenya                             how they voted
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from undersigned.model.stances import Stance
from undersigned.model.statements import Bound
from undersigned.model.states import StateCode
from undersigned.reading.counts import Stated
from undersigned.reading.dating import is_a_day
from undersigned.reading.leads import lead_of
from undersigned.reading.lists import SignatoryList, is_blank
from undersigned.reading.namelists import is_vote
from undersigned.reading.page import Page
from undersigned.reading.titles import title_span


def own_lists(page: Page, lists: Sequence[SignatoryList]) -> list[SignatoryList]:
    """The lists without those for whom somebody else is told to have spoken; a single list stays."""
    lists = [each for each in lists if not is_vote(page, each.region)]
    if len(lists) < 2:
        return list(lists)
    ends = {each.region.end for each in lists}
    mine = [each for each in lists if not _is_anothers(page, each, ends) or _is_shared(each, lists)] or list(lists)
    return [each for each in mine if not _speaks_below(page, each, mine)]


def as_counted(page: Page, lists: Sequence[SignatoryList], stated: Stated | None) -> list[SignatoryList]:
    """The lists without those beyond a stated number that one list fills, unless their words tell of signing."""
    if stated is None or stated.count.bound is not Bound.EXACTLY or len(lists) < 2:
        return list(lists)
    number = stated.count.value
    if len({state for each in lists for state in _states(each)}) == number:
        return list(lists)
    whole = next((_states(each) for each in lists if len(_states(each)) in (number, number - 1)), None)
    if whole is None:
        return list(lists)
    return [each for each in lists if _states(each) <= whole or each.stance is not Stance.SIGNED or _signs(page, each)]


def _is_anothers(page: Page, each: SignatoryList, ends: Collection[int]) -> bool:
    """Whether somebody speaks for the states, and of no statement: "Speaking on behalf of", "Kenya on behalf of".

    What a colon introduces is announced: "Palau for the following: …". Behind one of the ``ends`` of other lists the
    same speaker goes on: "on behalf of the Baltic States, and also on behalf of".
    """
    if each.cue.start >= each.region.start:
        return False
    lead = lead_of(page, each.region.start)
    before = page.text[lead.start : max(each.cue.start, lead.start)]
    if page.patterns.speaking.search(before) is not None:
        return True
    sentence = page.view.sentence_at(each.region.start)
    if sentence is None or page.patterns.object.search(page.text, sentence.start, sentence.end) is not None:
        return False
    if _ends_in_colon(page, each):
        return False
    named = page.items_in(lead.start, lead.start + len(before))
    if named and (named[-1].end in ends or _is_delivered_by(page, page.text[lead.start : named[0].start])):
        return False
    title = title_span(page.view)
    if named and title is not None and named[-1].state in {i.state for i in page.items_in(title.start, title.end)}:
        return False  # the title tells whose text this is: "Statement delivered by Oman"
    between = page.text[named[-1].end : lead.start + len(before)] if named else ""
    return bool(named) and "\n" not in between and is_blank(page.patterns, between)


def _speaks_below(page: Page, each: SignatoryList, lists: Sequence[SignatoryList]) -> bool:
    """Whether below a list that stands by itself another state speaks, for itself or others: "Peru, also for Mali, …".

    The state is in no list, and none of those it speaks for.
    """
    headed = [other for other in lists if other is not each and _stands_below_heading(page, other)]
    if not any(other.region.end <= each.cue.start < each.region.start for other in headed):
        return False
    named = page.items_in(lead_of(page, each.region.start).start, each.cue.start)
    if not named or page.is_listed(page.line(each.region.start)) or _ends_in_colon(page, each):
        return False
    if not is_blank(page.patterns, _without_speaking(page, page.text[named[-1].end : each.cue.start])):
        return False
    listed = {state for other in lists if other is not each for state in _states(other)}
    return named[-1].state not in listed and not _states(each) & listed


def stands_below(page: Page, offset: int, lists: Sequence[SignatoryList]) -> bool:
    """Whether somebody at ``offset`` is told to speak for others below a list that stands by itself."""
    sentence = page.view.sentence_at(offset)
    if sentence is None or page.patterns.lead.search(page.text, offset, sentence.end) is None:
        return False
    return any(other.region.end <= offset and _stands_below_heading(page, other) for other in lists)


def _stands_below_heading(page: Page, each: SignatoryList) -> bool:
    return len(_states(each)) > 1 and (_ends_in_colon(page, each) or page.is_listed(page.line(each.region.start)))


def _ends_in_colon(page: Page, each: SignatoryList) -> bool:
    return page.text[each.cue.start : each.cue.end].rstrip().endswith((":", "："))


def _without_speaking(page: Page, words: str) -> str:
    """Words without what somebody does who speaks for others: ", speaking also"."""
    said = page.patterns.speaking.search(words.rstrip())
    return words if said is None else words[: said.start()]


def _is_delivered_by(page: Page, words: str) -> bool:
    """Whether a sentence without a subject tells whose voice this text has: "Read on 4 October by Fiji for"."""
    agent = next(iter(page.patterns.agent.finditer(words)), None)
    if agent is None or page.patterns.filler.fullmatch(words, agent.end()) is None:
        return False
    _, _, when = words[: agent.start()].strip().partition(" ")
    return not when or is_a_day(when, page.view.language)


def _is_shared(each: SignatoryList, lists: Sequence[SignatoryList]) -> bool:
    """Whether most of its states stand in the other lists as well: then it is the same statement's."""
    others = {state for other in lists if other is not each for state in _states(other)}
    return 2 * len(_states(each) & others) > len(_states(each))


def _signs(page: Page, each: SignatoryList) -> bool:
    """Whether words of signing, or a label or heading of its own, stand by the list."""
    if each.cue.start >= each.region.end or page.is_listed(page.line(each.region.start)):
        return True
    words = page.text[each.cue.start : each.region.start]
    return words.rstrip().endswith((":", "：")) or page.patterns.signing.search(words) is not None


def _states(each: SignatoryList) -> set[StateCode]:
    return {item.state for item in each.region.items if item.state is not None}
