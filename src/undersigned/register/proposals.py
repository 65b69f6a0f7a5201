"""What adding would record, before it is recorded: what is new, what contradicts the record, what needs an eye."""

from __future__ import annotations

from dataclasses import dataclass, replace

from undersigned.model.positions import Position
from undersigned.model.readings import Match
from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.register.batch import Batch
from undersigned.register.view import RegisterView

_EVENTS = (Stance.JOINED_LATER, Stance.WITHDREW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """An attestation that says otherwise than the record so far."""

    state: StateCode
    stance: Stance
    stands: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What would be recorded of one statement."""

    batch: Batch
    statement: Statement
    known: bool
    """Whether the register holds the statement already."""
    match: Match | None = None
    """Why the statement is taken for the one in the register; for a new one, which comes nearest."""
    conflicts: tuple[Conflict, ...] = ()
    there: int = 0
    """Attestations of the batch that are recorded already."""
    doubts: tuple[str, ...] = ()
    """Why an editor should look before it counts."""

    @property
    def waits(self) -> bool:
        """Whether the rules do not accept it by themselves."""
        return bool(self.doubts or self.conflicts)


def against(proposal: Proposal, register: RegisterView) -> Proposal:
    """``proposal`` with what the record so far says to it."""
    if not proposal.known:
        return proposal
    entry = register.entry(proposal.statement.id)
    recorded = {attestation.id for attestation in entry.attestations}
    fresh = [attestation for attestation in proposal.batch.attestations if attestation.id not in recorded]
    positions = register.positions(proposal.statement.id) if fresh else {}
    conflicts = tuple(
        Conflict(state=attestation.state, stance=attestation.stance, stands=positions[attestation.state])
        for attestation in fresh
        if attestation.state in positions and _contradicts(attestation, positions[attestation.state])
    )
    return replace(proposal, conflicts=conflicts, there=len(proposal.batch.attestations) - len(fresh))


def _contradicts(attestation: Attestation, stands: Position) -> bool:
    if attestation.stance in _EVENTS or attestation.hedge is not None:
        return False
    if attestation.stance.is_signatory:
        return stands.value.is_absence
    return stands.value.is_signatory
