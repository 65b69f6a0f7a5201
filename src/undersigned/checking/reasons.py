"""Claims of why a state did not sign: does the reason hold, and does it explain?

    "Because the U.S. withdrew from the Council, it no longer participates"

A reason whose premise the reference can test is tested three times: was it so that
day; did other states in the same position sign; did the state itself sign in that
body when in the same position. A premise that is true and yet explains nothing is
*disputed*, not supported.
"""

from __future__ import annotations

from undersigned import reference
from undersigned.checking.case import Case, OnRecord, names_of
from undersigned.checking.membership import non_member_signatories, term_fact
from undersigned.checking.rulings import (
    contradicted,
    disputed,
    fact,
    list_fact,
    no_statement,
    not_checkable,
    supported,
)
from undersigned.checking.sets import set_name, table_of, terms_of
from undersigned.model.dates import first_day, last_day
from undersigned.model.statements import Statement, StatementKind
from undersigned.model.states import StateCode
from undersigned.model.verdicts import Fact, Verdict
from undersigned.reference import name_in_sentence
from undersigned.register.view import RegisterView, StatementQuery

NOT_A_MEMBER = "not_a_member"


def check(case: Case) -> Verdict:
    """The verdict on a claim of kind ``reason``; its value is a code of reasons.csv."""
    if case.record is None or case.claim.state is None:
        return no_statement(case)
    if case.claim.value != NOT_A_MEMBER:
        return _only_a_word(case)
    body = case.record.statement.body_id
    members = case.record.members_then()
    if body is None or members is None:
        return not_checkable(
            case,
            "The statement stands in no body whose members on that day the reference knows.",
            missing="the body's members on that day",
        )
    return _not_a_member(case, case.record, case.claim.state, body, members)


def _not_a_member(case: Case, record: OnRecord, state: StateCode, body: str, members: frozenset[StateCode]) -> Verdict:
    name, body_name = name_in_sentence(state), set_name(body)
    premise = term_fact(state, body, record.day)
    if state in members:
        return contradicted(case, f"The premise is not so: {premise.what}", premise)
    facts = [premise, _rule_fact(state, body, record)]
    outside = non_member_signatories(record) or ()
    if outside:
        facts.append(_others_fact(record, outside, body_name))
    own = signed_while_not_a_member(case.register, state, body, except_for=record.statement.id)
    if own:
        facts.append(_own_fact(own, name, body_name))
    if not outside and not own:
        because = (
            f"It is true that {name} was no member of the {body_name}, and no state outside it is known to have signed."
        )
        return supported(case, because, *facts, list_fact(record))
    return disputed(case, _explains_nothing(name, body_name, record, outside, own), *facts)


def signed_while_not_a_member(
    register: RegisterView, state: StateCode, body: str, *, except_for: str
) -> tuple[Statement, ...]:
    """The statements in ``body`` that ``state`` signed on days on which it was not a member, oldest first.

    Requests for a special session are left out: backing one is another act than joining a statement.
    """
    signed = [
        statement
        for statement in register.find(StatementQuery(body=body, signed_by=state))
        if statement.kind is not StatementKind.SESSION_REQUEST
        and statement.id != except_for
        and not _ever_member(state, body, statement)
    ]
    return tuple(sorted(signed, key=lambda s: s.date))


def _ever_member(state: StateCode, body: str, statement: Statement) -> bool:
    """Whether ``state`` may have been a member on the statement's day, which may be known to the month or year only."""
    first, last = first_day(statement.date), last_day(statement.date)
    return any(
        (term.start is None or term.start <= last) and (term.end is None or first <= term.end)
        for term in terms_of(state, body)
    )


def _explains_nothing(
    name: str, body_name: str, record: OnRecord, outside: tuple[StateCode, ...], own: tuple[Statement, ...]
) -> str:
    parts = [f"It is true that {name} was no member of the {body_name}, but that does not explain it:"]
    if outside:
        parts.append(f"{len(outside)} of the {len(record.signatories)} signatories were none either")
    if outside and own:
        parts.append("and")
    if own:
        number = f"{len(own)} joint statements" if len(own) > 1 else "a joint statement"
        parts.append(f"{name} itself signed {number} there while not a member")
    return " ".join(parts) + "."


def _rule_fact(state: StateCode, body: str, record: OnRecord) -> Fact:
    eligibility = reference.eligibility(state, body, record.day)
    could = {True: "could have signed", False: "could not have signed", None: "may or may not have been able to sign"}
    role = eligibility.value.replace("_", " ")
    return fact(
        f"{name_in_sentence(state)} {could[eligibility.could_sign]} a joint statement in the "
        f"{set_name(body)} on {record.day} (as: {role}).",
        states=(state,),
        sources=(table_of(body),),
    )


def _others_fact(record: OnRecord, outside: tuple[StateCode, ...], body_name: str) -> Fact:
    return fact(
        f"{len(outside)} of the {len(record.signatories)} signatories were not members of the {body_name} "
        f"on {record.day}: {names_of(outside)}.",
        states=outside,
        sources=record.urls,
    )


def _own_fact(own: tuple[Statement, ...], name: str, body_name: str) -> Fact:
    listed = "; ".join(f"“{s.title}” ({s.date})" for s in own)
    return fact(
        f"{name} signed in the {body_name} while not a member: {listed}.",
        sources=tuple(s.id for s in own),
    )


def _only_a_word(case: Case) -> Verdict:
    record = case.record
    assert record is not None
    position = record.positions.get(case.claim.state or "")
    if position is not None and position.value.is_signatory:
        return contradicted(
            case, f"{case.state_name} is on the list of signatories; there is nothing to explain.", list_fact(record)
        )
    same = [
        a for a in record.said if a.state == case.claim.state and a.reason is not None and a.reason == case.claim.value
    ]
    if same:
        source = record.entry.sources[same[0].source]
        said = fact(
            f"{source.publisher}: {same[0].reported or same[0].reason}",
            states=(same[0].state,),
            sources=(source.url,),
        )
        return supported(case, "Another source in the record gives the same reason.", said)
    return not_checkable(
        case,
        "A reason of this kind lies with the state; the record holds nothing that tests it.",
        missing="the state's own explanation, or papers on how it decided",
    )
