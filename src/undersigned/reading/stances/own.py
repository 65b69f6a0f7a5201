"""Statements that one state alone wrote or reads out: it has signed them only where others could as well.

Peru read out the statement, which 30 states support.    Peru signed
Peru read out the statement. Chile refused to sign it.   Peru signed: what others may sign is no state's own
Chile was not asked to sign the text drafted by Peru.    Peru signed
Peru read out a statement.                               nothing
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from undersigned.model.stances import Stance
from undersigned.reading.stances.findings import Finding
from undersigned.reading.stances.reports import Report

_AWAY = (Stance.DID_NOT_SIGN, Stance.DECLINED, Stance.WITHDREW, Stance.NOT_ASKED)


def without_own(findings: Sequence[Finding], shared: Collection[str]) -> tuple[Finding, ...]:
    """The findings without those of a state's own statement; of the statements ``shared`` others have signed."""
    shunned = {f.statement for f in findings if _is_away(f)}
    away = {(f.state, f.statement) for f in findings if _is_away(f)}
    return tuple(
        f
        for f in findings
        if not f.report.single
        or f.statement in shared
        or (f.statement in shunned and (f.state, f.statement) not in away and _is_author(f.report))
    )


def _is_away(finding: Finding) -> bool:
    """Whether a state is told not to have signed it."""
    return finding.stance in _AWAY and finding.mood == "fact" and not finding.denied and not finding.said


def _is_author(report: Report) -> bool:
    """Whether the state wrote the statement or reads it out; one that others shun it may also have launched alone."""
    verb = report.words.entries[report.head].verb
    return verb is not None and verb.lemma in report.words.lexicon.authoring
