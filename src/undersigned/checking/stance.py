"""Claims that a state took a stance towards a statement.

"the United States did not sign"     absence: only a complete list or somebody's word can bear it out
"the U.S. was not asked to sign it"  why a name is missing: only a source that says so can
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
from undersigned.model.dates import PartialDate, first_day, last_day
from undersigned.model.positions import Position, PositionValue
from undersigned.model.stances import Stance
from undersigned.model.verdicts import Fact, Verdict
from undersigned.reference import name_in_sentence

_MANNERS = {
    Stance.DECLINED: "declined to sign",
    Stance.NOT_ASKED: "was not asked to sign",
    Stance.NO_ANSWER: "was asked and did not answer",
    Stance.DID_NOT_CONSIDER: "did not consider signing",
}
"""The stances that say how a name came to be missing."""

_NEEDED = {
    Stance.DECLINED: "the state's own word, or the invitation with its answer",
    Stance.NOT_ASKED: "a record of who was invited to sign",
    Stance.NO_ANSWER: "a record of who was invited and who answered",
    Stance.DID_NOT_CONSIDER: "the state's own record of how it decided",
}


def check(case: Case) -> Verdict:
    """The verdict on a claim whose kind is a stance."""
    if case.record is None or case.claim.state is None:
        return no_statement(case)
    position = case.record.positions.get(case.claim.state)
    if position is None:
        return not_checkable(
            case, f"The reference knows no state {case.claim.state}.", missing="the state in the reference tables"
        )
    stance = Stance(case.claim.kind)
    if stance.is_signatory:
        return _signature(case, case.record, position, stance)
    if stance is Stance.WITHDREW:
        return _withdrawal(case, case.record, position)
    if stance is Stance.DID_NOT_SIGN:
        return _absence(case, case.record, position)
    return _manner(case, case.record, position, stance)


def _signature(case: Case, record: OnRecord, position: Position, stance: Stance) -> Verdict:
    name = case.state_name
    facts = _facts(record, position)
    if position.value is PositionValue.DISPUTED:
        return disputed(case, f"Sources disagree whether {name} signed.", *facts)
    if position.value is PositionValue.WITHDREW:
        ruling = supported if _written_before(case, _withdrawn_on(record, position)) else disputed
        return ruling(case, _signed_and_withdrew(name, record, position), *facts)
    if position.value.is_signatory:
        if stance is Stance.JOINED_LATER and position.value is PositionValue.SIGNED:
            return not_checkable(
                case,
                f"{name} is on the list of signatories, but the record does not say when it joined.",
                *facts,
                missing="the list as it stood at delivery",
            )
        return supported(case, f"{name} is on the list of signatories.", *facts)
    if position.value.is_absence:
        return contradicted(case, _absence_words(name, position), *facts)
    return _unknown(case, name, *facts)


def _absence(case: Case, record: OnRecord, position: Position) -> Verdict:
    name = case.state_name
    facts = _facts(record, position)
    if position.value is PositionValue.DISPUTED:
        return disputed(case, f"Sources disagree whether {name} signed.", *facts)
    if position.value is PositionValue.WITHDREW:
        ruling = contradicted if _written_before(case, _withdrawn_on(record, position)) else disputed
        return ruling(case, _signed_and_withdrew(name, record, position), *facts)
    if position.value.is_absence:
        return supported(case, _absence_words(name, position), *facts)
    if position.value.is_signatory:
        return contradicted(case, f"{name} is on the list of signatories.", *facts)
    return _unknown(case, name, *facts)


def _withdrawal(case: Case, record: OnRecord, position: Position) -> Verdict:
    name = case.state_name
    facts = _facts(record, position)
    if position.value is PositionValue.WITHDREW:
        return supported(case, f"The record holds that {name} withdrew its signature.", *facts)
    if position.value is PositionValue.DISPUTED:
        return disputed(case, f"Sources disagree whether {name} signed.", *facts)
    if position.value.is_signatory and record.attests(position.state, Stance.WITHDREW):
        return supported(case, _withdrew_and_came_back(name, record, position), *facts)
    if position.value.is_signatory:
        return contradicted(case, f"{name} is on the list of signatories; no withdrawal is recorded.", *facts)
    return not_checkable(
        case,
        f"The record holds no withdrawal by {name}.",
        *facts,
        missing="the list before and after, or a source on the withdrawal",
    )


def _signed_and_withdrew(name: str, record: OnRecord, position: Position) -> str:
    day = _withdrawn_on(record, position)
    return f"{name} signed and later withdrew its signature{f' ({day})' if day else ''}."


def _withdrew_and_came_back(name: str, record: OnRecord, position: Position) -> str:
    day = _withdrawn_on(record, position)
    return f"{name} withdrew its signature{f' ({day})' if day else ''}; since then it stands on the list again."


def _withdrawn_on(record: OnRecord, position: Position) -> PartialDate | None:
    """The earliest day that a source gives for the withdrawal, told as finely as any gives it."""
    days = [a.valid_on for a in record.attests(position.state, Stance.WITHDREW) if a.valid_on]
    return min(days, key=lambda day: (last_day(day), -len(day)), default=None)


def _written_before(case: Case, day: PartialDate | None) -> bool:
    """Whether the document surely is older than ``day``, so that what it says was still so."""
    published = case.reading.source.published
    return day is not None and published is not None and last_day(published) < first_day(day)


def _manner(case: Case, record: OnRecord, position: Position, stance: Stance) -> Verdict:
    name = case.state_name
    facts = _facts(record, position)
    if position.value.is_signatory:
        return contradicted(case, f"{name} is on the list of signatories.", *facts)
    said = _said_in_register(record, position, stance)
    others = [s for s in _MANNERS if s is not stance and _said_in_register(record, position, s)]
    if said and others:
        return disputed(case, f"Sources in the record give different accounts of why {name} did not sign.", *facts)
    if said:
        return supported(case, f"A source in the record says that {name} {_MANNERS[stance]}.", *facts)
    if others:
        return disputed(case, f"The record holds another account: that {name} {_MANNERS[others[0]]}.", *facts)
    shown = (
        f"The record shows that {name} did not sign, not how that came about."
        if position.value.is_absence
        else f"The record does not show whether {name} signed, nor how that came about."
    )
    return not_checkable(case, shown, *facts, missing=_NEEDED[stance])


def _said_in_register(record: OnRecord, position: Position, stance: Stance) -> bool:
    live = {*position.rests_on, *position.against}
    return any(a.id in live and a.stance is stance for a in record.entry.attestations)


def _absence_words(name: str, position: Position) -> str:
    if position.value is PositionValue.NOT_ON_COMPLETE_LIST:
        return f"The list of signatories is complete, and {name} is not on it."
    if position.value is PositionValue.NOT_ELIGIBLE:
        return f"{name} could not have signed in that body on that day."
    return position.because or f"The record holds that {name} did not sign."


def _unknown(case: Case, name: str, *facts: Fact) -> Verdict:
    return not_checkable(
        case,
        f"The list that the register holds is partial and does not settle whether {name} signed.",
        *facts,
        missing="a complete list of the signatories",
    )


def _facts(record: OnRecord, position: Position) -> tuple[Fact, ...]:
    facts = [list_fact(record)]
    by_id = {a.id: a for a in record.entry.attestations}
    for attestation in (by_id[i] for i in (*position.rests_on, *position.against) if i in by_id):
        if attestation.stance.is_signatory:
            continue
        source = record.entry.sources[attestation.source]
        words = attestation.reported or f"{name_in_sentence(attestation.state)}: {attestation.stance.replace('_', ' ')}"
        said_by = f"{attestation.said_by}, in " if attestation.said_by else ""
        facts.append(
            fact(
                f"{said_by}{source.publisher}: {words}",
                states=(attestation.state,),
                sources=(source.url,),
            )
        )
    return tuple(facts)
