"""What one source says one state did about one statement, and what editors say of that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from undersigned.model.dates import PartialDate
from undersigned.model.documents import Evidence
from undersigned.model.statements import SourceId, StatementId
from undersigned.model.states import StateCode

AttestationId: TypeAlias = str
"""Derived from the content of the attestation, so that adding the same twice changes nothing."""

JudgementId: TypeAlias = str


class Stance(StrEnum):
    """What a state is said to have done about a statement."""

    SIGNED = "signed"
    JOINED_LATER = "joined_later"
    WITHDREW = "withdrew"
    DID_NOT_SIGN = "did_not_sign"
    DECLINED = "declined"
    NOT_ASKED = "not_asked"
    NO_ANSWER = "no_answer"
    DID_NOT_CONSIDER = "did_not_consider"

    @property
    def is_signatory(self) -> bool:
        """Whether the state's name stands under the statement."""
        return self is Stance.SIGNED or self is Stance.JOINED_LATER


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """One source saying that one state took one stance towards one statement. Never changed, only judged."""

    id: AttestationId
    statement: StatementId
    state: StateCode
    stance: Stance
    source: SourceId
    as_written: str | None = None
    """The state's name as the source writes it."""
    said_by: str | None = None
    """Who says so, where it is not the source's own voice."""
    hedge: str | None = None
    """The words that weaken it ("reportedly", "is said to have")."""
    reason: str | None = None
    """Code of the reason given for not signing (``reasons.csv``)."""
    reported: str | None = None
    """A remark of the source in our own words."""
    via_group: str | None = None
    """The group whose name stood in the source, where the state was not named itself."""
    evidence: tuple[Evidence, ...] = ()
    valid_on: PartialDate | None = None
    """When it was so: for a late signature or a withdrawal, the day of that act."""
    recorded_at: datetime | None = None
    """When we learnt it (UTC); None for the register that ships, which is dated as a whole."""
    recorded_by: str | None = None
    """The editor, or the reader and its version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A kind of reason for not signing."""

    code: str
    label: str
    label_fr: str
    label_es: str
    meaning: str
    lies_with: str
    """With whom the truth of it lies: ``record`` can be checked, ``sponsors`` or ``state`` must be asked."""


class Act(StrEnum):
    """What an editor does about an attestation, a statement or an earlier judgement."""

    ACCEPT = "accept"
    REJECT = "reject"
    DISPUTE = "dispute"
    DUPLICATE_OF = "duplicate_of"
    UNDO = "undo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """An attestation about an attestation: the only way in which the record is corrected."""

    id: JudgementId
    target: str
    """Id of the attestation, statement or judgement that is judged."""
    act: Act
    value: str | None = None
    """For ``duplicate_of`` the id that stays."""
    editor: str
    why: str = ""
    judged_at: datetime
