"""The words of an attestation in the document that was kept: the proof, years later."""

from __future__ import annotations

from dataclasses import dataclass

from undersigned.documents.load import load_bytes
from undersigned.errors import NotInRegister
from undersigned.model.documents import Evidence
from undersigned.model.stances import Attestation
from undersigned.register.shelf import Shelf
from undersigned.register.store import Register

_AROUND = 160
"""Characters of the text shown on either side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One piece of evidence with the text around it."""

    evidence: Evidence
    before: str
    after: str
    in_place: bool
    """Whether the kept document still reads so at that place; a later reader may cut its text otherwise."""


def shown(register: Register, shelf: Shelf, attestation: Attestation) -> list[Shown]:
    """The evidence of ``attestation`` in its kept document. Raises NotInRegister where no document was kept."""
    source = register.entry(attestation.statement).sources.get(attestation.source)
    head = register.document(source.document) if source and source.document else None
    if head is None:
        raise NotInRegister(f"{attestation.id} rests on no document that the register holds")
    document = load_bytes(shelf.get(head.sha256), name=head.name, media_type=head.media_type, url=head.url)
    found = []
    for evidence in attestation.evidence:
        in_place = document.text[evidence.start : evidence.end] == evidence.text
        start = evidence.start if in_place else document.text.find(evidence.text)
        end = start + len(evidence.text)
        before = document.text[max(0, start - _AROUND) : start] if start >= 0 else ""
        after = document.text[end : end + _AROUND] if start >= 0 else ""
        found.append(Shown(evidence=evidence, before=before, after=after, in_place=in_place))
    return found
