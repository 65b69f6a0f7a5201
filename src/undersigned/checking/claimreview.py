"""Verdicts as schema.org ClaimReview, the mark-up that search engines and fact-check tools read.

Source: https://schema.org/ClaimReview. The rating scale is ordinal as that vocabulary
wants it: 1 contradicted, 2 disputed, 3 supported; a claim that cannot be checked is
published without a rating value.
"""

from __future__ import annotations

from typing import Any

from undersigned.model.readings import Claim, Reading, Speaker
from undersigned.model.verdicts import CheckReport, Ruling, Verdict

_RATING = {Ruling.CONTRADICTED: 1, Ruling.DISPUTED: 2, Ruling.SUPPORTED: 3}


def claim_reviews(report: CheckReport) -> list[dict[str, Any]]:
    """One JSON-LD object a verdict, in the order of the claims."""
    claims = {c.id: c for c in report.reading.claims}
    return [_review(report.reading, claims[v.claim], v) for v in report.verdicts]


def _review(reading: Reading, claim: Claim, verdict: Verdict) -> dict[str, Any]:
    words = " … ".join(e.text for e in claim.evidence)
    rating: dict[str, Any] = {"@type": "Rating", "alternateName": verdict.verdict.value}
    if verdict.verdict in _RATING:
        rating |= {"ratingValue": _RATING[verdict.verdict], "worstRating": 1, "bestRating": 3}
    review: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": words,
        "reviewBody": " ".join([verdict.because, *(f.what for f in verdict.facts)]),
        "reviewRating": rating,
        "author": {"@type": "Organization", "name": "Undersigned"},
        "itemReviewed": {"@type": "Claim", **_author(reading, claim), **_appearance(reading)},
    }
    cited = sorted({s for f in verdict.facts for s in f.sources if s.startswith("http")})
    return review | ({"citation": cited} if cited else {})


def _author(reading: Reading, claim: Claim) -> dict[str, Any]:
    speaker = next((s for s in reading.speakers if s.id == claim.said_by), None)
    if speaker is None:
        publisher = reading.source.publisher
        return {"author": {"@type": "Organization", "name": publisher}} if publisher else {}
    return {"author": _person(speaker)}


def _person(speaker: Speaker) -> dict[str, Any]:
    if speaker.name is None and speaker.role is None:
        return {"@type": "Organization", "name": speaker.organisation or "unnamed"}
    person: dict[str, Any] = {"@type": "Person", "name": speaker.name or f"unnamed {speaker.role}"}
    if speaker.role:
        person["jobTitle"] = speaker.role
    if speaker.organisation:
        person["affiliation"] = {"@type": "Organization", "name": speaker.organisation}
    return person


def _appearance(reading: Reading) -> dict[str, Any]:
    source = reading.source
    if source.url is None:
        return {}
    work: dict[str, Any] = {"@type": "CreativeWork", "url": source.url}
    if source.title:
        work["headline"] = source.title
    if source.published:
        work["datePublished"] = source.published
    return {"appearance": work}
