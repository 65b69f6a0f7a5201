"""Identifiers that follow from content, so that adding the same thing twice changes nothing.

An identifier is a letter for the kind of thing and sixteen hexadecimal digits: the first
eight bytes of the SHA-256 of what makes the thing itself, written as JSON. Who recorded it
and when is left out: two editors who add the same page add the same attestations.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from undersigned.model.stances import Act, Attestation, AttestationId, JudgementId
from undersigned.model.statements import SourceId


def content_id(letter: str, parts: Sequence[object]) -> str:
    """``letter`` and sixteen hexadecimal digits for ``parts``, which must be plain JSON values."""
    return letter + hashlib.sha256(canonical_json(parts)).hexdigest()[:16]


def canonical_json(parts: object) -> bytes:
    """``parts`` as JSON without white space and in ASCII: the same bytes on every machine and version of Python."""
    return json.dumps(parts, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode("ascii")


def attestation_id(attestation: Attestation) -> AttestationId:
    """The identifier that the content of ``attestation`` gives, whatever its ``id`` says now."""
    a = attestation
    evidence = [[e.start, e.end, e.text] for e in a.evidence]
    said = [a.as_written, a.said_by, a.hedge, a.reason, a.reported, a.via_group, a.valid_on]
    return content_id("a", [a.statement, a.state, a.stance.value, a.source, said, evidence])


def with_id(attestation: Attestation) -> Attestation:
    """``attestation`` under the identifier of its content."""
    return replace(attestation, id=attestation_id(attestation))


def judgement_id(*, target: str, act: Act, value: str | None, editor: str, judged_at: datetime) -> JudgementId:
    """The identifier of a judgement: the same editor may judge the same thing twice at different times."""
    return content_id("j", [target, act.value, value, editor, judged_at.isoformat()])


def source_id(*, url: str | None, document: str | None, publisher: str) -> SourceId:
    """The identifier of a source: by its address and the hash of its bytes, else by its publisher."""
    return content_id("s", [url, document] if url or document else ["", publisher])
