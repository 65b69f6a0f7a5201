"""Claims of a number of signatories, exact or with a bound.

"thirty-two countries"     against the complete list
"more than 30 nations"     the same, as a bound
"""

from __future__ import annotations

from undersigned.checking.case import Case, OnRecord
from undersigned.checking.rulings import (
    contradicted,
    disputed,
    fact,
    list_fact,
    no_statement,
    not_checkable,
    supported,
)
from undersigned.model.readings import Number
from undersigned.model.statements import Bound, Listing
from undersigned.model.verdicts import Fact, Verdict


def check(case: Case) -> Verdict:
    """The verdict on a claim of kind ``count``. A claim without a number is a programming error."""
    if case.record is None:
        return no_statement(case)
    number = case.claim.value
    assert isinstance(number, Number)
    record = case.record
    others = _stated_counts(record)
    if record.has_complete_list:
        return _against_complete_list(case, record, number, others)
    agreeing = [listing for listing in others if listing.count is not None and _fits(number, listing)]
    facts = (list_fact(record), *(_stated_fact(record, listing) for listing in others))
    if agreeing:
        return supported(
            case,
            f"A source states the same number ({agreeing[0].count_as_written or agreeing[0].count}); "
            "the list of names that the register holds is partial.",
            *facts,
        )
    known = len(record.signatories)
    if _is_past(number, known):
        return contradicted(case, f"Already {known} signatories are known by name.", *facts)
    if number.bound in (Bound.AT_LEAST, Bound.MORE_THAN) and number.bound.admits(number.value, known):
        return supported(case, f"Already {known} signatories are known by name.", *facts)
    return not_checkable(
        case,
        f"The register holds only a partial list, {known} names.",
        *facts,
        missing="a complete list of the signatories",
    )


def _against_complete_list(case: Case, record: OnRecord, number: Number, others: list[Listing]) -> Verdict:
    total, at_delivery = len(record.signatories), len(record.at_delivery)
    facts = [list_fact(record)]
    since = _since_delivery(record)
    if since:
        changed = {*record.signatories} ^ {*record.at_delivery}
        facts.append(
            fact(f"{at_delivery} signed at delivery, {since}.", states=sorted(changed), sources=record.urls[:1])
        )
    if number.bound.admits(number.value, total):
        return supported(case, f"The list of signatories is complete and names {total}.", *facts)
    if number.bound.admits(number.value, at_delivery):
        return supported(case, f"{at_delivery} states signed at delivery; {since}, so that there are {total}.", *facts)
    agreeing = [listing for listing in others if _fits(number, listing)]
    dated = next((listing for listing in agreeing if listing.as_of is not None), None)
    if dated is not None:
        because = f"The list as told up to {dated.as_of} counts {dated.count}; those on record by now are {total}."
        return supported(case, because, *facts, _stated_fact(record, dated))
    facts += [_stated_fact(record, listing) for listing in others]
    if agreeing:
        return disputed(
            case, f"The complete list names {total}, but a source of the record states the number as here.", *facts
        )
    return contradicted(case, f"The list of signatories is complete and names {total}.", *facts)


def _since_delivery(record: OnRecord) -> str:
    """How the list has changed since delivery, in words; empty where it has not."""
    joined = len({*record.signatories} - {*record.at_delivery})
    withdrew = len({*record.at_delivery} - {*record.signatories})
    told = (f"{joined} joined later" if joined else "", f"{withdrew} withdrew" if withdrew else "")
    return " and ".join(words for words in told if words)


def _stated_counts(record: OnRecord) -> list[Listing]:
    return [listing for listing in record.entry.listings if listing.count is not None]


def _is_past(number: Number, known: int) -> bool:
    """Whether no list that holds as many as are ``known`` can fit the number."""
    growing = number.bound in (Bound.AT_LEAST, Bound.MORE_THAN)
    return not growing and known >= number.value and not number.bound.admits(number.value, known)


def _fits(number: Number, listing: Listing) -> bool:
    assert listing.count is not None
    if number.bound is Bound.EXACTLY:
        return listing.count == number.value and listing.bound in (None, Bound.EXACTLY)
    return number.bound.admits(number.value, listing.count) or (
        listing.count == number.value and listing.bound is number.bound
    )


def _stated_fact(record: OnRecord, listing: Listing) -> Fact:
    source = record.entry.sources[listing.source]
    stated = listing.count_as_written or str(listing.count)
    return fact(f"{source.publisher} states: {stated}.", sources=(source.url,))
