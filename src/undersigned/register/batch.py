"""What is recorded together: the unit that is added, queued, chained and shown."""

from __future__ import annotations

from dataclasses import dataclass

from undersigned.model.stances import Attestation, Judgement
from undersigned.model.statements import Listing, Source, Statement
from undersigned.model.votes import RollCall


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentHead:
    """A document that the register knows by its hash; its bytes may be kept beside the database."""

    sha256: str
    name: str
    media_type: str
    size: int
    """Bytes."""
    language: str | None = None
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Rows that come in together, usually one statement with everything one source says of it."""

    about: str
    """One line for a person: the statement's id, or the file it comes from."""
    documents: tuple[DocumentHead, ...] = ()
    sources: tuple[Source, ...] = ()
    statements: tuple[Statement, ...] = ()
    listings: tuple[Listing, ...] = ()
    attestations: tuple[Attestation, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    roll_calls: tuple[RollCall, ...] = ()
