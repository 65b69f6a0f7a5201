"""Verdicts anew when the record has grown: which reports a change touches, and what it changes in them.

A report keeps the reading it was made of, so the document need not be at hand. Its statements
are matched again too: what the register did not hold yesterday it may hold today.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from undersigned.checking.checker import check
from undersigned.errors import NotInRegister
from undersigned.model.statements import StatementId
from undersigned.model.verdicts import CheckReport, Ruling, Verdict
from undersigned.register.matching import identify
from undersigned.register.view import Entry, RegisterView


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A claim whose verdict is no longer what it was."""

    document: str
    before: Ruling
    after: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Rechecked:
    """A report ruled on anew, and what that changed."""

    report: CheckReport
    changes: tuple[Change, ...]


def touched(report: CheckReport, statements: Collection[StatementId]) -> bool:
    """Whether ``report`` rests on one of ``statements``, or on none yet, so that any may be the one it means."""
    matched = {s.register_id for s in report.reading.statements}
    return None in matched or bool(matched & set(statements))


def rests_on(report: CheckReport) -> frozenset[StatementId]:
    """The statements of the register that ``report`` was ruled on with."""
    return frozenset(s.register_id for s in report.reading.statements if s.register_id is not None)


def grown(statements: Collection[StatementId], then: RegisterView, now: RegisterView) -> frozenset[StatementId]:
    """Those of ``statements`` of which ``now`` holds anything that ``then`` did not."""
    return frozenset(key for key in statements if _held(then, key) != _held(now, key))


def recheck(report: CheckReport, register: RegisterView) -> Rechecked:
    """``report`` ruled on anew against ``register``."""
    unmatched = tuple(replace(s, register_id=None, near=()) for s in report.reading.statements)
    anew = check(identify(replace(report.reading, statements=unmatched), register), register)
    before = {v.claim: v.verdict for v in report.verdicts}
    changes = tuple(
        Change(document=report.reading.source.name, before=before[v.claim], after=v)
        for v in anew.verdicts
        if v.claim in before and before[v.claim] is not v.verdict
    )
    return Rechecked(report=anew, changes=changes)


def _held(register: RegisterView, key: StatementId) -> Entry | None:
    try:
        return register.entry(key)
    except NotInRegister:
        return None
