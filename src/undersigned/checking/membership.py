"""Claims of membership in a body.

"Canada, a member of the Council"                    member
"the U.S. withdrew from the Human Rights Council"    left_body
"other nations not on the council signed it"         non_members_signed
"""

from __future__ import annotations

from datetime import date

from undersigned.checking.case import Case, OnRecord, names_of
from undersigned.checking.rulings import contradicted, fact, list_fact, no_statement, not_checkable, supported
from undersigned.checking.sets import members_group, set_name, table_of, terms_of
from undersigned.model.states import Membership, StateCode
from undersigned.model.verdicts import Fact, Verdict
from undersigned.reference import name_in_sentence


def check(case: Case) -> Verdict:
    """The verdict on a claim of kind ``member``, ``left_body`` or ``non_members_signed``."""
    kinds = {"member": _member, "left_body": _left, "non_members_signed": _non_members}
    return kinds[case.claim.kind](case)


def non_member_signatories(record: OnRecord) -> tuple[StateCode, ...] | None:
    """The signatories that were no members of the statement's body on its day; None without dated members."""
    members = record.members_then()
    if members is None:
        return None
    return tuple(s for s in record.signatories if s not in members)


def term_fact(state: StateCode, body: str, day: date) -> Fact:
    """When the state was a member of the body, as far as it bears on ``day``."""
    held = terms_of(state, body)
    name, body_name = name_in_sentence(state), set_name(body)
    running = [t for t in held if t.holds_on(day)]
    if running:
        what = f"{name} was a member of the {body_name} on {day.isoformat()} ({_span(running[-1])})."
        return fact(what, states=(state,), sources=(table_of(body),))
    past = [t for t in held if t.end is not None and t.end < day]
    if not past:
        what = f"{name} was not a member of the {body_name} on {day.isoformat()}, nor had it been one."
        return fact(what, states=(state,), sources=(table_of(body),))
    last = past[-1]
    note = f" ({last.note})" if last.note else ""
    what = (
        f"{name} was not a member of the {body_name} on {day.isoformat()}: its last term ran "
        f"from {last.start or 'the start'} to {last.end}{note}."
    )
    return fact(what, states=(state,), sources=(table_of(body),))


def _member(case: Case) -> Verdict:
    asked = _asked(case)
    if asked is None:
        return _nothing_to_ask(case)
    state, body, day = asked
    shown = term_fact(state, body, day)
    if any(t.holds_on(day) for t in terms_of(state, body)):
        return supported(case, shown.what, shown)
    return contradicted(case, shown.what, shown)


def _left(case: Case) -> Verdict:
    asked = _asked(case)
    if asked is None:
        return _nothing_to_ask(case)
    state, body, day = asked
    terms = terms_of(state, body)
    shown = term_fact(state, body, day)
    if any(t.holds_on(day) for t in terms):
        return contradicted(case, shown.what, shown)
    if any(t.end is not None and t.end < day for t in terms):
        return supported(case, shown.what, shown)
    return contradicted(case, shown.what, shown)


def _non_members(case: Case) -> Verdict:
    if case.record is None:
        return no_statement(case)
    outside = non_member_signatories(case.record)
    if outside is None:
        return _nothing_to_ask(case)
    statement = case.record.statement
    body = set_name(statement.body_id or "")
    total = len(case.record.signatories)
    shown = fact(
        f"{len(outside)} of the {total} signatories were not members of the {body} on {case.record.day}.",
        states=outside,
        sources=(table_of(statement.body_id or ""), *case.record.urls[:1]),
    )
    if outside:
        return supported(case, f"{shown.what[:-1]}: {names_of(outside)}.", shown, list_fact(case.record))
    if case.record.has_complete_list:
        return contradicted(case, f"All {total} signatories were members of the {body}.", shown, list_fact(case.record))
    return not_checkable(
        case,
        f"All {total} signatories known by name were members of the {body}, but the list is partial.",
        shown,
        missing="a complete list of the signatories",
    )


def _asked(case: Case) -> tuple[StateCode, str, date] | None:
    body, day = case.body_id, case.day
    if case.claim.state is None or body is None or day is None or members_group(body) is None:
        return None
    return case.claim.state, body, day


def _nothing_to_ask(case: Case) -> Verdict:
    return not_checkable(
        case,
        "The reference holds no dated membership for the body meant, or the day is not known.",
        missing="the body's members on that day",
    )


def _span(term: Membership) -> str:
    return f"{term.start or 'before the table begins'} to {term.end or 'now'}"
