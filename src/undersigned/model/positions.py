"""What attestations, listings and eligibility add up to for one state and one statement."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from undersigned.model.bodies import Eligibility
from undersigned.model.stances import AttestationId
from undersigned.model.statements import StatementId
from undersigned.model.states import StateCode


class PositionValue(StrEnum):
    """Every stance that a source can attest, and what follows without anybody's word."""

    SIGNED = "signed"
    JOINED_LATER = "joined_later"
    WITHDREW = "withdrew"
    DID_NOT_SIGN = "did_not_sign"
    DECLINED = "declined"
    NOT_ASKED = "not_asked"
    NO_ANSWER = "no_answer"
    DID_NOT_CONSIDER = "did_not_consider"
    NOT_ON_COMPLETE_LIST = "not_on_complete_list"
    UNKNOWN = "unknown"
    """The lists we hold are partial, and nobody says anything of this state."""
    NOT_ELIGIBLE = "not_eligible"
    DISPUTED = "disputed"
    """Sources of equal standing contradict each other, or an editor disputes the entry."""

    @property
    def is_signatory(self) -> bool:
        """Whether the state counts as one of the signatories."""
        return self is PositionValue.SIGNED or self is PositionValue.JOINED_LATER

    @property
    def is_absence(self) -> bool:
        """Whether the record shows that the state's name does not stand under the statement."""
        return self in (
            PositionValue.WITHDREW,
            PositionValue.DID_NOT_SIGN,
            PositionValue.DECLINED,
            PositionValue.NOT_ASKED,
            PositionValue.NO_ANSWER,
            PositionValue.DID_NOT_CONSIDER,
            PositionValue.NOT_ON_COMPLETE_LIST,
            PositionValue.NOT_ELIGIBLE,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where one state stands towards one statement. Derived by a pure function, never stored by hand."""

    statement: StatementId
    state: StateCode
    value: PositionValue
    eligibility: Eligibility
    rests_on: tuple[AttestationId, ...] = ()
    """The attestations that carry the value; empty where it follows from a list and eligibility alone."""
    against: tuple[AttestationId, ...] = ()
    """Attestations that say otherwise: conflicts stay in sight even where one side prevails."""
    because: str = ""
    """One sentence for a person."""
