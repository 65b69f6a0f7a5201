"""Reports that are said to be wrong: what they tell is denied, by whoever says so.

The minister rejected reports that Peru had refused to sign.      refused: denied
Reports that Rwanda had signed are false, Kigali said.            signed: denied
Reports that Rwanda had signed are wrong.                         did not sign, in the writer's own voice
Le ministre a démenti que la Suède ait signé.                     signed: denied
Il est faux que le Rwanda ait signé.                              did not sign, in the writer's own voice
"""

from __future__ import annotations

from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.speech import Speech
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.voices import denies, quote_of


def refuted(clauses: Clauses, speech: Speech, report: Report) -> Report:
    """``report`` as a denied one where the sentence calls what it tells wrong; else as it is."""
    words = clauses.words
    if report.mood != "unreal":
        return report
    untrue = next((at for at in words.flagged.get("doubt", ()) if words.lower[at] in words.lexicon.untrue), None)
    if untrue is not None and untrue < report.head:
        return _untrue(speech, report)
    inside = words.tags[report.first : report.head]
    if words.has(report.first, report.head, "subjunctive") and "m" not in inside:
        return replace(report, mood="fact") if denies(words, quote_of(speech, words, report.head)) else report
    doubt = next((at for at in words.flagged.get("doubt", ()) if at < report.head), None)
    own = quote_of(speech, words, report.head) is None and report.stance.is_signatory and not report.denied
    if doubt is not None and own and "m" not in inside and _is_false(clauses, report):
        return replace(report, mood="fact", stance=Stance.DID_NOT_SIGN)
    if doubt is None or "m" in inside or not (_is_denied(clauses, doubt) or _is_false(clauses, report)):
        return report
    return replace(report, mood="fact", denied=not report.denied)


def _untrue(speech: Speech, report: Report) -> Report:
    """As in "It is not true that Rwanda signed", in the writer's own voice; of a group, some may have signed."""
    own = quote_of(speech, report.words, report.head) is None
    if own and report.stance.is_signatory and not report.denied and not report.actor.groups:
        return replace(report, mood="fact", stance=Stance.DID_NOT_SIGN)
    return report


def _is_denied(clauses: Clauses, doubt: int) -> bool:
    """Whether a verb of denial stands before "reports that"."""
    words = clauses.words
    before = clauses.skip_left(doubt - 1)
    while before > 0 and words.tags[before] in "Dxq":
        before -= 1
    return before >= 0 and words.lower[before] in words.lexicon.denying


def _is_false(clauses: Clauses, report: Report) -> bool:
    """Whether "are false" follows."""
    words = clauses.words
    return any(
        words.lower[at] in words.lexicon.false
        and "b" in words.tags[report.head : at]
        and "n" not in words.tags[at - 2 : at]
        for at in range(report.last + 1, min(report.last + 6, len(words)))
    )
