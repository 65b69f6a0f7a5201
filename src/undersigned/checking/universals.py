"""Claims over a set of states: all, none, only, and those named after "including".

"no African state signed"               none_of_group
"all EU members but Hungary signed"     all_of_group with an exception
"the only G7 member not to sign"        only
"which included Canada and France"      named_among
"""

from __future__ import annotations

from dataclasses import dataclass

from undersigned.checking.case import Case, OnRecord, names_of
from undersigned.checking.rulings import contradicted, disputed, fact, list_fact, no_statement, not_checkable, supported
from undersigned.checking.sets import members_on, set_name, table_of, uncertain_members
from undersigned.model.positions import PositionValue
from undersigned.model.states import StateCode
from undersigned.model.verdicts import Fact, Verdict


@dataclass(frozen=True, slots=True)
class _Split:
    """A set of states, split by what the record says of them."""

    members: tuple[StateCode, ...]
    yes: tuple[StateCode, ...]
    """Those that did what is claimed."""
    no: tuple[StateCode, ...]
    unknown: tuple[StateCode, ...]


def check(case: Case) -> Verdict:
    """The verdict on a claim of kind ``all_of_group``, ``none_of_group``, ``only`` or ``named_among``."""
    if case.record is None:
        return no_statement(case)
    if case.claim.kind == "named_among":
        return _named_among(case, case.record)
    split = _split(case, case.record)
    if split is None:
        return not_checkable(
            case,
            "The reference does not know the set of states that is meant.",
            missing="the members of that set on the day of the statement",
        )
    kinds = {"all_of_group": _all, "none_of_group": _none, "only": _only}
    return kinds[case.claim.kind](case, split, (_set_fact(case, case.record, split), list_fact(case.record)))


def _split(case: Case, record: OnRecord) -> _Split | None:
    members = _members(case, record)
    if members is None:
        return None
    signed = case.claim.value != "did_not_sign"
    yes, no, unknown = [], [], []
    for state in sorted(members):
        position = record.positions.get(state)
        if position is None or not (position.value.is_signatory or position.value.is_absence):
            unknown.append(state)
        elif position.value.is_signatory is signed:
            yes.append(state)
        else:
            no.append(state)
    return _Split(tuple(sorted(members)), tuple(yes), tuple(no), tuple(unknown))


def _members(case: Case, record: OnRecord) -> frozenset[StateCode] | None:
    if case.claim.group is None:
        return frozenset(record.positions) if case.claim.kind == "only" else None
    return members_on(case.claim.group, record.day) or None


def _all(case: Case, split: _Split, facts: tuple[Fact, ...]) -> Verdict:
    excepted = set(case.claim.excepted)
    against = [s for s in split.no if s not in excepted]
    wrongly_excepted = [s for s in split.yes if s in excepted]
    if against:
        return contradicted(case, f"Not all did: {names_of(against)} did not.", *facts)
    if wrongly_excepted:
        return contradicted(case, f"{names_of(wrongly_excepted)} did, though named as an exception.", *facts)
    if split.unknown:
        return _undecided(case, split, *facts)
    return supported(case, f"All {len(split.yes)} of them did{_excepting(case)}.", *facts)


def _none(case: Case, split: _Split, facts: tuple[Fact, ...]) -> Verdict:
    excepted = set(case.claim.excepted)
    against = [s for s in split.yes if s not in excepted]
    wrongly_excepted = [s for s in split.no if s in excepted]
    if against:
        return contradicted(case, f"Some did: {names_of(against)}.", *facts)
    if wrongly_excepted:
        return contradicted(case, f"{names_of(wrongly_excepted)} did not, though named as an exception.", *facts)
    if split.unknown:
        return _undecided(case, split, *facts)
    return supported(case, f"None of the {len(split.members)} did{_excepting(case)}.", *facts)


def _only(case: Case, split: _Split, facts: tuple[Fact, ...]) -> Verdict:
    state = case.claim.state
    if state is None:
        return not_checkable(case, "It is not clear which state is meant.", *facts, missing="the state meant")
    if state not in split.members:
        return contradicted(case, f"{case.state_name} did not belong to that set on the day.", *facts)
    if state in split.no:
        return contradicted(case, f"{case.state_name} itself did not do what is said of it.", *facts)
    others = [s for s in split.yes if s != state]
    if others:
        return contradicted(case, f"It was not the only one: {names_of(others)} did so too.", *facts)
    if split.unknown:
        return _undecided(case, split, *facts)
    return supported(case, f"Of {len(split.members)} states {case.state_name} alone did.", *facts)


def _named_among(case: Case, record: OnRecord) -> Verdict:
    named = case.claim.value if isinstance(case.claim.value, tuple) else ()
    shown = list_fact(record)
    absent = [s for s in named if s in record.positions and record.positions[s].value.is_absence]
    withdrew = [s for s in absent if record.positions[s].value is PositionValue.WITHDREW]
    if absent and absent == withdrew:
        return disputed(case, f"{names_of(withdrew)} signed and later withdrew.", shown)
    if absent:
        return contradicted(case, f"{names_of(s for s in absent if s not in withdrew)} did not sign.", shown)
    missing = [s for s in named if s not in record.positions or not record.positions[s].value.is_signatory]
    if missing:
        return not_checkable(
            case,
            f"The record does not settle whether {names_of(missing)} signed.",
            shown,
            missing="a complete list of the signatories",
        )
    return supported(case, f"{names_of(named)} {'are' if len(named) > 1 else 'is'} on the list of signatories.", shown)


def _undecided(case: Case, split: _Split, *facts: Fact) -> Verdict:
    return not_checkable(
        case,
        f"The record does not settle the position of {names_of(split.unknown, most=10)}.",
        *facts,
        missing="a complete list of the signatories",
    )


def _excepting(case: Case) -> str:
    return f", except {names_of(case.claim.excepted)}" if case.claim.excepted else ""


def _set_fact(case: Case, record: OnRecord, split: _Split) -> Fact:
    group = case.claim.group
    if group is None:
        what = f"Asked of all {len(split.members)} states that the reference knows."
        return fact(what, sources=("reference: states",))
    unsure = list(uncertain_members(group, record.day))
    doubt = f" Not verified: the membership of {names_of(unsure, most=10)}." if unsure else ""
    return fact(
        f"{set_name(group)} had {len(split.members)} members on {record.day}; "
        f"{len(split.yes)} did so, {len(split.no)} did not, {len(split.unknown)} not known.{doubt}",
        states=split.members,
        sources=(table_of(group),),
    )
