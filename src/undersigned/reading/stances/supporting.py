"""Support that fell short of a signature, as the same sentence tells.

Togo, though it supported the text, did not sign it.      did not sign
Togo backed the letter and signed it.                     signed
"""

from __future__ import annotations

from collections.abc import Sequence

from undersigned.model.stances import Stance
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.threads import Thread

_Placed = tuple[Report, Thread]


def without_mere_support(placed: Sequence[_Placed]) -> list[_Placed]:
    """``placed`` without the reports of support by states of which the sentence says that they did not sign."""
    outside = [(r, t) for r, t in placed if r.mood == "fact" and not r.denied and r.stance in _OUTSIDE]
    if not outside:
        return list(placed)
    return [(r, t) for r, t in placed if not (_is_support(r) and any(_is_same(r, t, o, u) for o, u in outside))]


_OUTSIDE = frozenset({Stance.DID_NOT_SIGN, Stance.DECLINED})


def _is_same(report: Report, thread: Thread, other: Report, its: Thread) -> bool:
    states = set(report.actor.states)
    return its is thread and bool(states) and states <= set(other.actor.states)


def _is_support(report: Report) -> bool:
    """Whether the verb is one that a signature may stand behind or not: to back, to support, to endorse."""
    verb = report.words.entries[report.head].verb
    return report.stance is Stance.SIGNED and verb is not None and verb.lemma in report.words.lexicon.supporting
