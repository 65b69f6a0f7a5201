"""Who claims what, and whether the record bears it out: of a document that was read, and of a statement's sources."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Final

from undersigned.checking.checker import check
from undersigned.checking.wording import claim_sentence, speaker_words
from undersigned.model.readings import Claim, Reading, SourceHead
from undersigned.model.statements import StatementId
from undersigned.model.verdicts import CheckReport, Fact, Ruling, Verdict
from undersigned.register.view import RegisterView

ITSELF: Final = "The document itself"
"""The voice of what nobody is quoted with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """One claim with its verdict."""

    id: str
    sentence: str
    words: tuple[str, ...]
    """The document's own words."""
    via: str | None
    ruling: Ruling
    because: str
    facts: tuple[Fact, ...]
    missing: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Somebody who claims something, and the claims."""

    who: str
    claims: tuple[Ruled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceClaims:
    """What one source of a statement claims about it."""

    source: SourceHead
    tally: dict[str, int]
    """How many verdicts of each kind."""
    voices: tuple[Voice, ...]


def voices(report: CheckReport, wanted: Collection[str] | None = None) -> tuple[Voice, ...]:
    """The document's own voice first, then each speaker in the order of the text; of claims ``wanted``, if given."""
    verdicts = {one.claim: one for one in report.verdicts if wanted is None or one.claim in wanted}
    names = {None: ITSELF} | {one.id: speaker_words(one) for one in report.reading.speakers}
    found = []
    for voice, who in names.items():
        claims = [c for c in report.reading.claims if c.said_by == voice and c.id in verdicts]
        if claims:
            found.append(
                Voice(
                    who=f"{who[:1].upper()}{who[1:]}",
                    claims=tuple(_ruled(c, verdicts[c.id], report.reading) for c in claims),
                )
            )
    return tuple(found)


def tally(verdicts: Iterable[Verdict]) -> dict[str, int]:
    """How many verdicts there are of each kind, those without any left out."""
    rulings = [one.verdict for one in verdicts]
    return {ruling.value: number for ruling in Ruling if (number := rulings.count(ruling))}


def claims_about(
    statement: StatementId, readings: Iterable[Reading], register: RegisterView
) -> tuple[SourceClaims, ...]:
    """What each of ``readings`` claims about ``statement``, ruled on with the record as it stands."""
    found = []
    for reading in readings:
        about = {said.id for said in reading.statements if said.register_id == statement}
        wanted = {claim.id for claim in reading.claims if claim.statement in about}
        if wanted:
            report = check(reading, register)
            found.append(
                SourceClaims(
                    source=reading.source,
                    tally=tally(one for one in report.verdicts if one.claim in wanted),
                    voices=voices(report, wanted),
                )
            )
    return tuple(found)


def _ruled(claim: Claim, verdict: Verdict, reading: Reading) -> Ruled:
    return Ruled(
        id=claim.id,
        sentence=claim_sentence(claim, reading),
        words=tuple(" ".join(e.text.split()) for e in claim.evidence),
        via=claim.via,
        ruling=verdict.verdict,
        because=verdict.because,
        facts=tuple(fact for fact in verdict.facts if fact.what != verdict.because),
        missing=verdict.missing,
    )
