"""Lists that look like signatories and are others: dropped where the text has a list of its own.

Speaking on behalf of the African Group, Kenya asked for more time.     whom another speaker spoke for
On behalf of 6 countries (Austria … Norway) … The core group            the list of six is whole, and no word
consists of Kenya and Peru.                                             of signing stands before the second
"""

from __future__ import annotations

from collections.abc import Sequence

from undersigned.model.stances import Stance
from undersigned.model.statements import Bound
from undersigned.model.states import StateCode
from undersigned.reading.counts import Stated
from undersigned.reading.lists import SignatoryList, lead_of
from undersigned.reading.page import Page


def own_lists(page: Page, lists: Sequence[SignatoryList]) -> list[SignatoryList]:
    """The lists without those for whom somebody else is told to have spoken; a single list stays."""
    kept = [each for each in lists if not _is_anothers(page, each)]
    return kept or list(lists)


def as_counted(page: Page, lists: Sequence[SignatoryList], stated: Stated | None) -> list[SignatoryList]:
    """The lists without those beyond a stated number that one list fills, unless their words tell of signing."""
    if stated is None or stated.count.bound is not Bound.EXACTLY or len(lists) < 2:
        return list(lists)
    number = stated.count.value
    whole = next((_states(each) for each in lists if len(_states(each)) in (number, number - 1)), None)
    if whole is None:
        return list(lists)
    return [each for each in lists if _states(each) <= whole or each.stance is not Stance.SIGNED or _signs(page, each)]


def _is_anothers(page: Page, each: SignatoryList) -> bool:
    lead = lead_of(page, each.region.start)
    before = page.text[lead.start : max(each.cue.start, lead.start)]
    return page.patterns.speaking.fullmatch(before) is not None


def _signs(page: Page, each: SignatoryList) -> bool:
    """Whether words of signing, or a label or heading of its own, stand by the list."""
    if each.cue.start >= each.region.end or page.is_listed(page.line(each.region.start)):
        return True
    words = page.text[each.cue.start : each.region.start]
    return words.rstrip().endswith((":", "：")) or page.patterns.signing.search(words) is not None


def _states(each: SignatoryList) -> set[StateCode]:
    return {item.state for item in each.region.items if item.state is not None}
