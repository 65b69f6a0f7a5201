"""Under what a report stands: what is asked, supposed or still to come has not happened.

If Malta had been among the signatories, …      nothing
Only later will Malta sign the letter.          nothing
Had Malta been on the list, …                   nothing
Nor does the list include Malta.                did not sign
"""

from __future__ import annotations

import re
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report

_NOR = re.compile(r"(?:^|[.;:,])[c\"]?a*[RN]a*[hdb]")
_OTHER_CLAUSE = re.compile(r"[ru;:]")
_LEADS_ON = re.compile(r'r?a?"?[DAJGO][^,;:.]*$')
"""As in "It is said Chad has signed", "I am told that Chad has signed"."""
_CLAUSE_START = re.compile(r"(?:^|[,;:.])[a\"]*[hb]$")


def in_scope(clauses: Clauses, report: Report) -> Report:
    """``report``, as an unreal one where its clause only asks, supposes or foretells it."""
    if report.mood != "fact":
        return report
    if report.stance.is_signatory and not report.denied and _is_denied_from_the_start(clauses, report):
        return replace(report, stance=Stance.DID_NOT_SIGN)
    if _is_hedged_beside(clauses, report):
        return replace(report, mood="hedged")
    supposed = clauses.conditional_at(report.first) or _comes_behind_its_verb(clauses, report)
    return replace(report, mood="unreal") if supposed else report


def _is_denied_from_the_start(clauses: Clauses, report: Report) -> bool:
    """As in "Nor does the list include Peru", where the verb itself is not negated."""
    tags = clauses.words.tags
    opening = max((m.end() for m in _NOR.finditer(tags, 0, report.head)), default=None)
    return opening is not None and _OTHER_CLAUSE.search(tags, opening, report.head) is None


def _is_hedged_beside(clauses: Clauses, report: Report) -> bool:
    """As in "Togo signed the letter, it is thought, under pressure", "If reports are right, Haiti has joined"."""
    tags = clauses.words.tags
    return any(
        tags[at - 1 : at] in ("", ",", "(", "-") and tags[at + 1 : at + 2] in (",", ".", ")", "-", "")
        for at in clauses.words.flagged.get("aside", ())
        if at > report.head or ";" not in tags[at : report.head]
    ) or any(
        tags[at - 1 : at] in ("", ",", ";", ":", "(", "-") and _LEADS_ON.match(tags, at + 1, report.head) is not None
        for at in clauses.words.flagged.get("aside", ())
    )


def _comes_behind_its_verb(clauses: Clauses, report: Report) -> bool:
    """As in "will Malta sign", "had Malta signed": a modal verb before the actor, or what opens a condition."""
    before = report.actor.first
    if report.head < before or not report.actor.states:
        return False
    words = clauses.words
    if words.tags[before - 1 : before] == "m":
        return True
    supposing = words.lexicon.supposing
    opens = _CLAUSE_START.search(words.tags, 0, before) is not None
    return opens and (not supposing or words.lower[before - 1] in supposing)
