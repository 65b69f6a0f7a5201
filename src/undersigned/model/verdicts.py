"""What the record says of a claim. The shapes are public JSON: ``undersigned/check/1``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from undersigned.model.readings import Reading
from undersigned.model.states import StateCode

CHECK_SCHEMA: Literal["undersigned/check/1"] = "undersigned/check/1"


class Ruling(StrEnum):
    """How a claim stands against register and reference."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"
    NOT_CHECKABLE = "not checkable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that a verdict rests on."""

    what: str
    states: tuple[StateCode, ...] = ()
    sources: tuple[str, ...] = ()
    """URLs, or the name of the reference table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A ruling on one claim with the facts it rests on, and what is missing where it cannot be given."""

    claim: str
    """Id of the claim within the reading."""
    verdict: Ruling
    because: str
    """One or two sentences for a person."""
    facts: tuple[Fact, ...] = ()
    missing: str | None = None
    """What would be needed to check the claim."""
    statements: tuple[str, ...] = ()
    """Register ids that the verdict touched: a new attestation on one of them calls for a new verdict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """A reading and the verdicts on its claims."""

    schema: Literal["undersigned/check/1"] = CHECK_SCHEMA
    reading: Reading
    verdicts: tuple[Verdict, ...]
