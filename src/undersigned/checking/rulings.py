"""Verdicts in the making: short ways to say each ruling, and to turn one round for a denied claim."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from undersigned.checking.case import Case, OnRecord, sentence
from undersigned.model.states import StateCode
from undersigned.model.verdicts import Fact, Ruling, Verdict

_TURNED = {Ruling.SUPPORTED: Ruling.CONTRADICTED, Ruling.CONTRADICTED: Ruling.SUPPORTED}


def verdict(case: Case, ruling: Ruling, because: str, *facts: Fact, missing: str | None = None) -> Verdict:
    """A verdict on the claim of ``case`` that touches its statement."""
    touched = (case.record.statement.id,) if case.record else ()
    return Verdict(
        claim=case.claim.id, verdict=ruling, because=sentence(because), facts=facts, missing=missing, statements=touched
    )


def supported(case: Case, because: str, *facts: Fact) -> Verdict:
    """The record bears the claim out."""
    return verdict(case, Ruling.SUPPORTED, because, *facts)


def contradicted(case: Case, because: str, *facts: Fact) -> Verdict:
    """The record says otherwise."""
    return verdict(case, Ruling.CONTRADICTED, because, *facts)


def disputed(case: Case, because: str, *facts: Fact) -> Verdict:
    """Sources or accounts stand against each other."""
    return verdict(case, Ruling.DISPUTED, because, *facts)


def not_checkable(case: Case, because: str, *facts: Fact, missing: str) -> Verdict:
    """The record cannot tell; ``missing`` says what would be needed."""
    return verdict(case, Ruling.NOT_CHECKABLE, because, *facts, missing=missing)


def no_statement(case: Case) -> Verdict:
    """The verdict where the register holds no statement near enough to the one meant."""
    return not_checkable(
        case,
        "The register holds no statement that is near enough to the one meant here.",
        missing="the statement itself, or a source that lists its signatories",
    )


def turned(given: Verdict) -> Verdict:
    """The verdict on the denial of the claim that ``given`` rules on; the facts stay as they are."""
    ruling = _TURNED.get(given.verdict, given.verdict)
    if ruling is given.verdict:
        return replace(given, because=f"This is a denial. {given.because}")
    held = "The denial holds" if ruling is Ruling.SUPPORTED else "The denial does not hold"
    return replace(given, verdict=ruling, because=f"{held}. {given.because}")


def fact(what: str, *, states: Iterable[StateCode] = (), sources: Iterable[str | None] = ()) -> Fact:
    """A fact as a sentence; sources without an address are left out."""
    return Fact(what=sentence(what), states=tuple(states), sources=tuple(s for s in sources if s))


def list_fact(record: OnRecord) -> Fact:
    """How many signatories the record holds, how completely, and from where."""
    extent = "complete" if record.has_complete_list else "partial"
    number = len(record.signatories)
    return fact(
        f"The register holds a {extent} list of {number} signator{'y' if number == 1 else 'ies'} "
        f"of “{record.statement.title}” ({record.statement.date}).",
        states=record.signatories,
        sources=record.urls,
    )
