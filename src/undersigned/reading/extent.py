"""How much of the list a statement offers: the number of states that the text tells beside the states found.

"on behalf of 47 States", 47 found      complete
"on behalf of 47 States", 45 found      partial, and both figures are told
"more than 40 States, among them …"     partial
"on behalf of 47 States", no list       the count alone
"""

from __future__ import annotations

from collections.abc import Sequence

from undersigned.model.readings import Count, ReadPosition
from undersigned.model.stances import Stance
from undersigned.model.statements import Bound, Extent
from undersigned.reading.counts import Stated
from undersigned.reading.delivery import Deliverer
from undersigned.reading.groups import EU_AS_SIGNATORY
from undersigned.reading.lists import SignatoryList


def possible_counts(found: Sequence[ReadPosition], spoken: Sequence[Deliverer]) -> set[int]:
    """The numbers that a text may give for the states found: without late ones, the Union, or who ``spoken`` names."""
    signed = {p.state for p in found if p.stance.is_signatory}
    at_delivery = {p.state for p in found if p.stance is Stance.SIGNED}
    named = {each.state for each in found if each.via_group is None}
    speakers = {d.state for d in spoken}
    return {
        len(names - left_out)
        for names in (signed, at_delivery, named & signed)
        for left_out in (set(), {EU_AS_SIGNATORY}, speakers, {EU_AS_SIGNATORY} | speakers)
    }


def reconcile(
    found: tuple[ReadPosition, ...], lists: list[SignatoryList], stated: Stated | None, spoken: tuple[Deliverer, ...]
) -> tuple[Extent, str | None]:
    """How much of the list the document offers, and both figures in words where they differ."""
    signed = {p.state for p in found if p.stance.is_signatory}
    if not signed:
        return (Extent.COUNT_ONLY if stated else Extent.NONE), None
    count = None if stated is None else stated.count
    partial = any(each.partial for each in lists) or (stated is not None and stated.and_others)
    if count is None:
        whole = bool(lists) and not (partial or any(each.unfinished for each in lists))
        return (Extent.COMPLETE if whole else Extent.PARTIAL), None
    if any(count.bound.admits(count.value, number) for number in possible_counts(found, spoken)):
        whole = not partial and bool(lists)
        if count.bound is not Bound.EXACTLY and not whole:
            return Extent.PARTIAL, None
        return (Extent.COMPLETE if lists else Extent.COUNT_ONLY), None
    if partial or len(signed) <= len(spoken):
        return (Extent.COUNT_ONLY if not lists else Extent.PARTIAL), None
    return Extent.PARTIAL, (f"the text says {_in_words(count)}, its lists name {len(signed)}")


def _in_words(count: Count) -> str:
    return str(count.value) if count.bound is Bound.EXACTLY else f"{count.bound} {count.value}"
