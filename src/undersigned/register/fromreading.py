"""A reading to proposals: each statement of the document, with its states, becomes something to record.

The document's own voice gives attestations of its source; what a speaker says becomes an attestation
said by that speaker. What somebody denies is no attestation at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from undersigned import reference
from undersigned.model.dates import PartialDate
from undersigned.model.readings import Claim, Reading, ReadPosition, ReadStatement, Speaker
from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import Extent, Listing, Source, SourceKind, Statement, StatementKind
from undersigned.register.batch import Batch, DocumentHead
from undersigned.register.ids import source_id, with_id
from undersigned.register.proposals import Proposal, against
from undersigned.register.view import RegisterView
from undersigned.register.words import terms

_LOOKS_ALIKE = 0.4
"""From this score on, a new statement may be one that the register holds."""
_NAME = 80
"""Longest evidence, in characters, that is still a state's name as written and not a sentence about it."""
_STANCES = {stance.value: stance for stance in Stance}
_FILLERS = frozenset(
    ("a", "an", "and", "at", "by", "for", "in", "joint", "letter", "of", "on", "statement", "the", "to", "with")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the user says of the document, where it does not say it itself."""

    kind: SourceKind = SourceKind.PRESS
    url: str | None = None
    publisher: str | None = None
    date: PartialDate | None = None
    title: str | None = None
    statement: str | None = None
    """The register's statement that the document is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What a document would add, and what it tells too little of to be recorded."""

    proposals: tuple[Proposal, ...]
    left_out: tuple[str, ...]
    """One line for each statement that cannot be recorded as it stands: why, and what to give."""
    reading: Reading
    """The reading with its source as the user knows it, and with the statements that are meant."""


def proposals(reading: Reading, register: RegisterView, given: Given, *, size: int) -> Read:
    """What ``reading``, already matched to ``register``, would add; ``size`` is the document's in bytes."""
    source = _source(reading, given)
    document = _document(reading, given, size)
    found, left_out, about = [], [], {}
    for read in reading.statements:
        meant = _meant(reading, read, register, given)
        if meant is None:
            left_out.append(f"“{read.title or read.place or read.id}”: it is not told when it was made; give the date")
            continue
        about[read.id] = meant.statement.id
        found.append(against(_proposal(reading, read, meant, source, document), register))
    known = replace(reading.source, url=source.url, publisher=source.publisher)
    said = tuple(replace(read, register_id=about.get(read.id), near=()) for read in reading.statements)
    return Read(
        proposals=tuple(found),
        left_out=tuple(left_out),
        reading=replace(reading, source=known, statements=said),
    )


def _proposal(reading: Reading, read: ReadStatement, meant: _Meant, source: Source, document: DocumentHead) -> Proposal:
    key = meant.statement.id
    claims = [claim for claim in reading.claims if claim.statement == read.id and not claim.denied]
    attestations = _attestations(key, source.id, read, claims, {one.id: one for one in reading.speakers})
    return Proposal(
        batch=Batch(
            about=key,
            documents=(document,),
            sources=(source,),
            statements=() if meant.known else (meant.statement,),
            listings=tuple(_listing(key, source.id, read)),
            attestations=attestations,
        ),
        statement=meant.statement,
        known=meant.known,
        match=read.near[0] if read.near else None,
        doubts=(*meant.doubts, *_unsure(read), *([read.count_mismatch] if read.count_mismatch else ())),
    )


def _source(reading: Reading, given: Given) -> Source:
    head = reading.source
    url, publisher = given.url or head.url, given.publisher or head.publisher or head.name
    return Source(
        id=source_id(url=url, document=head.sha256, publisher=publisher),
        url=url,
        publisher=publisher,
        kind=given.kind,
        published=head.published,
        document=head.sha256,
    )


def _document(reading: Reading, given: Given, size: int) -> DocumentHead:
    head = reading.source
    return DocumentHead(
        sha256=head.sha256,
        name=head.name,
        media_type=str(head.media_type),
        size=size,
        language=head.language,
        title=head.title,
        url=given.url or head.url,
        publisher=given.publisher or head.publisher,
        published=head.published,
    )


class _Meant(NamedTuple):
    statement: Statement
    known: bool
    doubts: tuple[str, ...] = ()


def _meant(reading: Reading, read: ReadStatement, register: RegisterView, given: Given) -> _Meant | None:
    """The statement that is meant; None for a new one without a date."""
    wanted = given.statement or read.register_id
    if wanted is not None:
        return _Meant(register.entry(wanted).statement, known=True)
    date = given.date or read.date
    if date is None:
        return None
    made = _new_statement(reading, read, given, date)
    there = register.entry(made.id) if register.holds(made.id) else None
    if there is not None and any(one.document == reading.source.sha256 for one in there.sources.values()):
        return _Meant(there.statement, known=True)
    doubts = []
    if there is not None:
        made = replace(made, id=f"{made.id}-{reading.source.sha256[:6]}")
        doubts.append(f"{there.statement.id} is of the same forum, day and matter: is it the same?")
    elif read.near and read.near[0].score >= _LOOKS_ALIKE:
        doubts.append(f"it may be {read.near[0].statement}: {', '.join(read.near[0].reasons)}")
    if register.holds(made.id):
        return _Meant(register.entry(made.id).statement, known=True)
    return _Meant(made, known=False, doubts=tuple(doubts))


def _new_statement(reading: Reading, read: ReadStatement, given: Given, date: PartialDate) -> Statement:
    body = reference.body_for(read.body) if read.body else None
    where = read.place or " ".join(reference.state(code).name for code in read.concerning)
    title = given.title or read.title or reading.source.title or f"Joint statement on {where or 'an unnamed matter'}"
    forum = f"{body.id.lower().replace('_', '-')}{read.session or ''}" if body else "joint"
    subject = [word for word in terms(where or title) if word not in _FILLERS][:4]
    return Statement(
        id="-".join((forum, date, *subject)),
        kind=read.kind or StatementKind.JOINT_STATEMENT,
        title=re.sub(r"\s+", " ", title),
        body=read.body or "stand-alone",
        body_id=body.id if body else None,
        session=read.session,
        agenda_item=read.agenda_item,
        date=date,
        delivered_by=read.delivered_by,
        concerning=read.concerning,
        place=read.place,
    )


def _listing(statement: str, source: str, read: ReadStatement) -> Iterator[Listing]:
    if read.listing is not Extent.NONE or read.count is not None:
        count = read.count
        yield Listing(
            statement=statement,
            source=source,
            extent=read.listing,
            count=count.value if count else None,
            bound=count.bound if count else None,
            count_as_written=count.evidence[0].text if count and count.evidence else None,
        )


def _attestations(
    statement: str, source: str, read: ReadStatement, claims: list[Claim], speakers: Mapping[str, Speaker]
) -> tuple[Attestation, ...]:
    """What the document and its speakers say of each state."""
    own = [_from_position(statement, source, position) for position in read.positions]
    said = [
        _from_claim(statement, source, claim, speakers.get(claim.said_by or ""), _reason(claim, claims))
        for claim in claims
        if claim.kind in _STANCES and claim.state is not None and claim.said_by is not None
    ]
    return tuple({attestation.id: attestation for attestation in own + said}.values())


def _unsure(read: ReadStatement) -> Iterator[str]:
    for position in read.positions:
        if not position.certain:
            yield f"that {position.state} belonged to {position.via_group} on that day is not verified"


def _from_position(statement: str, source: str, position: ReadPosition) -> Attestation:
    first = position.evidence[0].text if position.evidence else None
    return with_id(
        Attestation(
            id="",
            statement=statement,
            state=position.state,
            stance=position.stance,
            source=source,
            as_written=first if first and len(first) <= _NAME else None,
            via_group=position.via_group,
            evidence=position.evidence,
        )
    )


def _from_claim(statement: str, source: str, claim: Claim, speaker: Speaker | None, reason: str | None) -> Attestation:
    parts = (speaker.name, speaker.role, speaker.organisation) if speaker else ()
    return with_id(
        Attestation(
            id="",
            statement=statement,
            state=claim.state or "",
            stance=_STANCES[claim.kind],
            source=source,
            said_by=", ".join(part for part in parts if part) or "an unnamed speaker",
            hedge=claim.hedge,
            reason=reason,
            evidence=claim.evidence,
        )
    )


def _reason(claim: Claim, claims: list[Claim]) -> str | None:
    """The reason that the same speaker gives for the same state."""
    given = (
        other.value
        for other in claims
        if other.kind == "reason" and (other.state, other.said_by) == (claim.state, claim.said_by)
    )
    return next((value for value in given if isinstance(value, str)), None)
