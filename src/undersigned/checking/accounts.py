"""Two accounts in one document against each other.

Where the record cannot tell how a name came to be missing, and two voices of the
document give accounts that cannot both be true, neither is left standing as merely
"not checkable": both verdicts become *disputed*, each with the other as a fact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from undersigned.model.readings import Claim, Reading
from undersigned.model.stances import Stance
from undersigned.model.verdicts import Fact, Ruling, Verdict

_STANCES = {s.value for s in Stance}
_ALLOWS: dict[str, frozenset[str]] = {
    Stance.DECLINED: frozenset({Stance.DID_NOT_SIGN, Stance.DECLINED}),
    Stance.NOT_ASKED: frozenset({Stance.DID_NOT_SIGN, Stance.NOT_ASKED, Stance.DID_NOT_CONSIDER}),
    Stance.NO_ANSWER: frozenset({Stance.DID_NOT_SIGN, Stance.NO_ANSWER, Stance.DID_NOT_CONSIDER}),
    Stance.DID_NOT_CONSIDER: frozenset(
        {Stance.DID_NOT_SIGN, Stance.DID_NOT_CONSIDER, Stance.NOT_ASKED, Stance.NO_ANSWER}
    ),
}
"""What else can be true of a state beside each account of its absence."""


def set_against(reading: Reading, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """``verdicts`` with those disputed that the record leaves open and another voice denies."""
    claims = {c.id: c for c in reading.claims}
    result = []
    for verdict in verdicts:
        claim = claims[verdict.claim]
        others = [c for c in reading.claims if _against(claim, c)]
        if verdict.verdict is Ruling.NOT_CHECKABLE and others:
            facts = tuple(Fact(what=_account(reading, c), states=(c.state,) if c.state else ()) for c in others)
            because = "Two accounts in the document stand against each other, and the record cannot settle it."
            verdict = replace(verdict, verdict=Ruling.DISPUTED, because=because, facts=(*verdict.facts, *facts))
        result.append(verdict)
    return tuple(result)


def _against(one: Claim, other: Claim) -> bool:
    if one.said_by == other.said_by or one.state is None:
        return False
    if (one.state, one.statement) != (other.state, other.statement):
        return False
    if one.kind not in _STANCES or other.kind not in _STANCES:
        return False
    if one.denied or other.denied:
        return one.denied is not other.denied and one.kind == other.kind
    if one.kind in _ALLOWS and other.kind in _ALLOWS:
        return other.kind not in _ALLOWS[one.kind]
    return {one.kind, other.kind} == {Stance.SIGNED, Stance.DID_NOT_SIGN}


def _account(reading: Reading, claim: Claim) -> str:
    speakers = {s.id: s for s in reading.speakers}
    speaker = speakers.get(claim.said_by or "")
    who = (speaker.name or speaker.role or speaker.organisation) if speaker else None
    words = " … ".join(e.text for e in claim.evidence)
    return f"{who or 'The document itself'}{' denies' if claim.denied else ''}: “{words}”"
