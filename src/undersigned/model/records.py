"""What the register holds of one statement, whole. The shape is public JSON: ``undersigned/statement/1``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from undersigned.model.positions import Position
from undersigned.model.stances import Attestation, Judgement
from undersigned.model.statements import Listing, Source, Statement, StatementId

STATEMENT_SCHEMA: Literal["undersigned/statement/1"] = "undersigned/statement/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRecord:
    """A statement with where every state stands, and all that this rests on."""

    schema: Literal["undersigned/statement/1"] = STATEMENT_SCHEMA
    statement: Statement
    answered_by: tuple[StatementId, ...]
    positions: tuple[Position, ...]
    """One for each state, by code; unknown ones too."""
    sources: tuple[Source, ...]
    listings: tuple[Listing, ...]
    attestations: tuple[Attestation, ...]
    judgements: tuple[Judgement, ...]
