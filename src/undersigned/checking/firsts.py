"""Claims over the record in time: for the first time, again, never before.

    "signed for the first time"        a single earlier signature contradicts it
    "has signed again"                 a single earlier signature bears it out
    "has never signed such a letter"   a single signature contradicts it

What a claim compares with are the earlier statements of the same body and of the same side
that share the state concerned or a subject: who once signed in defence of a state has not for
that signed against it before. Where none of them shows the state's name, the claim stands only as
far as complete lists reach, and the verdict says how far that is.
"""

from __future__ import annotations

from undersigned.checking.case import Case, OnRecord
from undersigned.checking.rulings import contradicted, fact, no_statement, not_checkable, supported
from undersigned.model.dates import first_day, last_day
from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.model.verdicts import Fact, Verdict
from undersigned.reference import name_in_sentence
from undersigned.register.timeline import of_one_side, signatories_in
from undersigned.register.view import RegisterView, StatementQuery

_SAYS_NOTHING = (PositionValue.UNKNOWN, PositionValue.DISPUTED, PositionValue.NOT_ELIGIBLE)
"""Of an earlier statement: it is open whether the state signed, or the state could not have signed."""


def check(case: Case) -> Verdict:
    """The verdict on a claim of kind ``first``, ``again`` or ``never``."""
    if case.record is None or case.claim.state is None:
        return no_statement(case)
    state = case.claim.state
    wants_signature = case.claim.value != "did_not_sign"
    done, not_done = _earlier(case.register, case.record, state, wants_signature)
    deed = "signed" if wants_signature else "did not sign"
    facts = (_earlier_fact(done, not_done, state, deed), _reach_fact(case.register))
    now = case.record.positions.get(state)
    if case.claim.kind != "never" and now is not None and _otherwise(now.value, wants_signature):
        did = "did not sign" if wants_signature else "signed"
        return contradicted(case, f"{name_in_sentence(state)} {did} this one.", *facts)
    if case.claim.kind == "again":
        return _again(case, done, deed, facts)
    if done:
        return contradicted(
            case, f"The record holds an earlier one: {name_in_sentence(state)} {deed} {_named(done[0])}.", *facts
        )
    if case.claim.kind == "never" and now is not None and wants_signature and now.value.is_signatory:
        return contradicted(case, f"{name_in_sentence(state)} signed this one.", *facts)
    if not not_done:
        return not_checkable(
            case,
            "The record holds no earlier statement of this kind whose list settles it.",
            *facts,
            missing="complete lists of earlier statements on the same matter",
        )
    return supported(
        case,
        f"As far as the record reaches: {case.state_name} {'is on none' if wants_signature else 'is on every one'} of "
        f"the {len(not_done)} earlier list{'s' if len(not_done) > 1 else ''} on the matter.",
        *facts,
    )


def _otherwise(now: PositionValue, wants_signature: bool) -> bool:
    """Whether the state did the contrary of what is claimed of it this time; to sign and withdraw is neither."""
    if now is PositionValue.WITHDREW:
        return False
    return now.is_absence if wants_signature else now.is_signatory


def _again(case: Case, done: list[Statement], deed: str, facts: tuple[Fact, ...]) -> Verdict:
    if done:
        return supported(case, f"{case.state_name} {deed} before: {_named(done[0])}.", *facts)
    return not_checkable(
        case,
        f"The record holds no earlier statement on the matter that {case.state_name} {deed}.",
        *facts,
        missing="earlier statements on the same matter",
    )


def _earlier(
    register: RegisterView, record: OnRecord, state: StateCode, wants_signature: bool
) -> tuple[list[Statement], list[Statement]]:
    this = record.statement
    done: list[Statement] = []
    not_done: list[Statement] = []
    for statement in register.find(StatementQuery(body=this.body_id or this.body, until=first_day(this.date))):
        surely_earlier = last_day(statement.date) < first_day(this.date)
        if not surely_earlier or not _same_matter(statement, this):
            continue
        positions = register.positions(statement.id)
        value = positions[state].value if state in positions else PositionValue.UNKNOWN
        if value in _SAYS_NOTHING or (value is PositionValue.WITHDREW and not wants_signature):
            continue
        signatories = signatories_in({code: at.value for code, at in positions.items()})
        if not of_one_side(frozenset(record.signatories), signatories):
            continue
        signed = value.is_signatory or value is PositionValue.WITHDREW
        (done if signed is wants_signature else not_done).append(statement)
    return done, not_done


def _same_matter(statement: Statement, this: Statement) -> bool:
    if this.concerning:
        return bool(set(statement.concerning) & set(this.concerning))
    return bool(set(statement.subjects) & set(this.subjects))


def _named(statement: Statement) -> str:
    return f"“{statement.title}” ({statement.date})"


def _earlier_fact(done: list[Statement], not_done: list[Statement], state: StateCode, deed: str) -> Fact:
    examined = len(done) + len(not_done)
    if not examined:
        return fact("The record holds no earlier statement on the matter whose list settles it.", sources=("register",))
    name = name_in_sentence(state)
    what = f"Of {examined} earlier statements on the matter whose lists settle it, {name} {deed} {len(done)}"
    listed = "; ".join(_named(s) for s in done[:10])
    return fact(f"{what}: {listed}." if listed else f"{what}.", sources=tuple(s.id for s in done or not_done))


def _reach_fact(register: RegisterView) -> Fact:
    reach = register.reach()
    return fact(
        f"The record reaches from {reach.first} to {reach.last}: {reach.statements} statements, "
        f"{reach.complete_lists} with a complete list. What is not in it was not looked at.",
        sources=("register",),
    )
