"""Which verdicts a change of the register touches, and the verdicts anew."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from undersigned.checking.checker import check
from undersigned.model.statements import StatementId
from undersigned.model.verdicts import CheckReport, Verdict
from undersigned.register.view import RegisterView


@dataclass(frozen=True, slots=True)
class Changed:
    """A claim whose verdict is no longer what it was."""

    document: str
    before: Verdict
    after: Verdict


def touched(report: CheckReport, statements: Collection[StatementId]) -> bool:
    """Whether any verdict of ``report`` rests on one of ``statements``."""
    wanted = set(statements)
    matched = {s.register_id for s in report.reading.statements if s.register_id}
    return bool(wanted & matched) or any(wanted & set(v.statements) for v in report.verdicts)


def recheck(
    reports: Iterable[CheckReport], register: RegisterView
) -> Iterator[tuple[CheckReport, tuple[Changed, ...]]]:
    """Each report ruled on anew against ``register``, with what changed in it."""
    for old in reports:
        new = check(old.reading, register)
        before = {v.claim: v for v in old.verdicts}
        changed = tuple(
            Changed(document=old.reading.source.name, before=before[v.claim], after=v)
            for v in new.verdicts
            if v.claim in before and before[v.claim].verdict is not v.verdict
        )
        yield new, changed
