"""Evidence as W3C Web Annotations: which words of which document say what of which state."""

from __future__ import annotations

from typing import Any

from undersigned.model.documents import Evidence
from undersigned.model.stances import Attestation
from undersigned.model.statements import Source
from undersigned.register.view import Entry

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotation_collection(entry: Entry) -> dict[str, Any]:
    """The evidence of ``entry`` as an AnnotationCollection; attestations without words in a document have none."""
    items = [
        _annotation(attestation, number, evidence, entry.sources[attestation.source])
        for attestation in entry.attestations
        if attestation.source in entry.sources
        for number, evidence in enumerate(attestation.evidence, start=1)
    ]
    return {
        "@context": CONTEXT,
        "id": f"urn:undersigned:{entry.statement.id}:evidence",
        "type": "AnnotationCollection",
        "label": entry.statement.title,
        "total": len(items),
        "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _annotation(attestation: Attestation, number: int, evidence: Evidence, source: Source) -> dict[str, Any]:
    stance = attestation.stance.value.replace("_", " ")
    by = f", according to {attestation.said_by}" if attestation.said_by else ""
    return {
        "id": f"urn:undersigned:{attestation.id}:{number}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": {
            "type": "TextualBody",
            "format": "text/plain",
            "language": "en",
            "value": f"{attestation.state} {stance}: {attestation.statement}{by}",
        },
        "target": {
            "source": source.url or f"urn:sha256:{source.document or source.id}",
            "selector": [
                {"type": "TextQuoteSelector", "exact": evidence.text},
                {"type": "TextPositionSelector", "start": evidence.start, "end": evidence.end},
            ],
        },
    }
