"""Which judgements are in force, and what they leave of the attestations.

A judgement can be undone by another judgement, and that one again, so what is in force is
settled from the end of each chain; the order in which judgements arrive plays no part.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from undersigned.model.stances import Act, Attestation, Judgement, JudgementId


def in_force(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """The judgements that are not undone, without the undoings themselves, oldest first."""
    by_id = {judgement.id: judgement for judgement in judgements}
    undoings: dict[JudgementId, list[JudgementId]] = {}
    for judgement in by_id.values():
        if judgement.act is Act.UNDO:
            undoings.setdefault(judgement.target, []).append(judgement.id)
    standing: dict[JudgementId, bool] = {}

    def stands(judgement: JudgementId) -> bool:
        if judgement not in standing:
            # An identifier hashes its target, so no chain can close on itself; a forged one counts as undone.
            standing[judgement] = False
            standing[judgement] = not any(stands(undoing) for undoing in undoings.get(judgement, ()))
        return standing[judgement]

    kept = (j for j in by_id.values() if j.act is not Act.UNDO and stands(j.id))
    return tuple(sorted(kept, key=lambda j: (j.judged_at, j.id)))


def last_acts(judgements: Iterable[Judgement]) -> Mapping[str, Act]:
    """For each target its last act in force."""
    return {judgement.target: judgement.act for judgement in in_force(judgements)}


def admitted(attestations: Iterable[Attestation], acts: Mapping[str, Act]) -> tuple[Attestation, ...]:
    """The attestations that were neither rejected nor found to repeat another, each once, by identifier."""
    by_id = {attestation.id: attestation for attestation in attestations}
    gone = (Act.REJECT, Act.DUPLICATE_OF)
    return tuple(by_id[key] for key in sorted(by_id) if acts.get(key) not in gone)
