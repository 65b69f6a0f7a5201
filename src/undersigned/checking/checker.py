"""Every claim of a reading to its verdict: picks the module for each kind, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from undersigned.checking import counts, firsts, membership, reasons, stance, universals, words
from undersigned.checking.accounts import set_against
from undersigned.checking.case import Case, OnRecord
from undersigned.checking.rulings import turned
from undersigned.model.readings import Claim, ClaimKind, Reading
from undersigned.model.verdicts import CheckReport, Verdict
from undersigned.register.view import RegisterView

_CHECKS: dict[ClaimKind, Callable[[Case], Verdict]] = {
    "signed": stance.check,
    "joined_later": stance.check,
    "withdrew": stance.check,
    "did_not_sign": stance.check,
    "declined": stance.check,
    "not_asked": stance.check,
    "no_answer": stance.check,
    "did_not_consider": stance.check,
    "count": counts.check,
    "member": membership.check,
    "left_body": membership.check,
    "non_members_signed": membership.check,
    "reason": reasons.check,
    "only": universals.check,
    "all_of_group": universals.check,
    "none_of_group": universals.check,
    "named_among": universals.check,
    "first": firsts.check,
    "again": firsts.check,
    "never": firsts.check,
    "silent": words.check,
    "condemned": words.check,
    "called_for": words.check,
}


def check(reading: Reading, register: RegisterView) -> CheckReport:
    """Rule on every claim of ``reading``, whose statements have been matched to ``register``."""
    records = {
        s.register_id: OnRecord(register.entry(s.register_id), register.positions(s.register_id))
        for s in reading.statements
        if s.register_id is not None
    }
    verdicts = [_rule(_case(claim, reading, records, register)) for claim in reading.claims]
    return CheckReport(reading=reading, verdicts=set_against(reading, verdicts))


def _rule(case: Case) -> Verdict:
    asserted = _CHECKS[case.claim.kind](case)
    return turned(asserted) if case.claim.denied else asserted


def _case(claim: Claim, reading: Reading, records: dict[str, OnRecord], register: RegisterView) -> Case:
    meant = next((s for s in reading.statements if s.id == claim.statement), None)
    if claim.statement is None and len(reading.statements) == 1:
        meant = reading.statements[0]
    record = records.get(meant.register_id) if meant and meant.register_id else None
    return Case(claim=claim, reading=reading, read_statement=meant, record=record, register=register)
