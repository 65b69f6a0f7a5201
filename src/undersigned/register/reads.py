"""Rows to nouns: the entries of statements, many at a time and with as few queries as there are tables.

The queries are put together once, with names in place of values: ``numbers`` or ``keys`` are what is asked for,
the rest is what a scope binds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Connection, Integer, Select, Text, bindparam, select

from undersigned.model.stances import Act, Attestation, AttestationId, Judgement
from undersigned.model.statements import Listing, Source, Statement
from undersigned.register.batch import DocumentHead
from undersigned.register.codes import MERGED_ID
from undersigned.register.judged import last_acts
from undersigned.register.numbering import chunks
from undersigned.register.query import newest_first
from undersigned.register.rows import (
    attestation_of,
    document_of,
    judgement_of,
    listing_of,
    signed64,
    source_of,
    statement_of,
)
from undersigned.register.scope import CUT, Scope, counts
from undersigned.register.view import Entry
from undersigned.storage import schema as t

_AS_WRITTEN = t.texts.alias("as_written_text")
_WORDS = t.texts.alias("evidence_text")
_KEY: Final = bindparam("key", type_=Text)
_KEYS: Final = bindparam("keys", type_=Text, expanding=True)
_NUMBERS: Final = bindparam("numbers", type_=Integer, expanding=True)

# A statement counts if a head of it does: its number may have been given by a record that still waits.
_NUMBER: Final = select(t.statements.c.id).where(
    t.statements.c.key == _KEY,
    select(t.heads.c.id).where(t.heads.c.statement == t.statements.c.id, counts(t.heads.c.link)).exists(),
)
_NUMBER_BY_MERGED: Final = (
    select(t.heads.c.statement)
    .join(t.head_tags, t.head_tags.c.head == t.heads.c.id)
    .where(t.head_tags.c.role == MERGED_ID, t.head_tags.c.value == _KEY, counts(t.heads.c.link))
    .order_by(t.heads.c.id.desc())
    .limit(1)
)
_HEADS: Final = (
    select(t.heads, t.statements.c.key.label("of"))
    .join(t.statements, t.heads.c.statement == t.statements.c.id)
    .where(t.heads.c.statement.in_(_NUMBERS), counts(t.heads.c.link))
    .order_by(t.heads.c.id)
)
_ANSWERS: Final = select(t.heads.c.statement).where(t.heads.c.responds_to == _KEY, counts(t.heads.c.link))
_STATEMENT_KEYS: Final = select(t.statements.c.id, t.statements.c.key).where(t.statements.c.id.in_(_NUMBERS))
_LISTINGS: Final = (
    select(t.listings, t.statements.c.key.label("of"), t.sources.c.key.label("by"))
    .select_from(
        t.listings.join(t.statements, t.listings.c.statement == t.statements.c.id).join(
            t.sources, t.listings.c.source == t.sources.c.id
        )
    )
    .where(t.listings.c.statement.in_(_NUMBERS), counts(t.listings.c.link))
    .order_by(t.listings.c.id)
)
_JUDGEMENTS: Final = (
    select(t.judgements)
    .where(t.judgements.c.statement.in_(_NUMBERS), t.judgements.c.link <= CUT)
    .order_by(t.judgements.c.id)
)
_SOURCES: Final = select(t.sources).where(t.sources.c.key.in_(_KEYS), t.sources.c.link <= CUT).order_by(t.sources.c.id)


def number_of(connection: Connection, scope: Scope, key: str) -> int | None:
    """The number of the statement ``key``, or of the one it was merged into; None if there is none that counts."""
    asked = {**scope.binds, "key": key}
    number = connection.execute(_NUMBER, asked).scalar()
    if number is None:
        number = connection.execute(_NUMBER_BY_MERGED, asked).scalar()
    return None if number is None else scope.merged.get(number, number)


def statements(connection: Connection, scope: Scope, numbers: Iterable[int]) -> dict[int, Statement]:
    """The heads of the statements ``numbers`` as they count, in the order of the numbers."""
    found: dict[int, Statement] = {}
    asked = list(dict.fromkeys(numbers))
    for chunk in chunks(asked):
        for row in connection.execute(_HEADS, {**scope.binds, "numbers": chunk}).mappings():
            found[row["statement"]] = statement_of(row["of"], row)
    return {number: found[number] for number in asked if number in found}


def answers(connection: Connection, scope: Scope, key: str) -> list[Statement]:
    """The statements whose head that counts says that they answer ``key``, oldest first."""
    answered = connection.execute(_ANSWERS, {**scope.binds, "key": key})
    numbers = [row[0] for row in answered if row[0] not in scope.merged]
    found = (one for one in statements(connection, scope, numbers).values() if one.responds_to == key)
    return sorted(found, key=newest_first)


def entries(connection: Connection, scope: Scope, numbers: Iterable[int]) -> dict[int, Entry]:
    """Everything that counts of the statements ``numbers``, with what was recorded under their duplicates."""
    asked = [number for number in dict.fromkeys(numbers) if number not in scope.merged]
    duplicates: defaultdict[int, list[int]] = defaultdict(list)
    for gone, stays in scope.merged.items():
        duplicates[stays].append(gone)
    found: dict[int, Entry] = {}
    for chunk in chunks(asked):
        owner = {part: number for number in chunk for part in (number, *duplicates.get(number, ()))}
        found.update(_entries(connection, scope, chunk, owner))
    return found


def _entries(connection: Connection, scope: Scope, asked: list[int], owner: Mapping[int, int]) -> dict[int, Entry]:
    heads = statements(connection, scope, owner)
    judged = _judgements(connection, scope, owner)
    attested = _attestations(connection, scope, owner, judged)
    listed, beside = _listings(connection, scope, owner)
    keys = (
        {a.source for of in attested.values() for a in of} | {x.source for of in listed.values() for x in of} | beside
    )
    known = sources(connection, scope, keys)
    merged = defaultdict(list)
    for part, number in owner.items():
        if part != number and part in heads:
            merged[number].append(heads[part].id)
    return {
        number: Entry(
            statement=replace(heads[number], merged_ids=(*heads[number].merged_ids, *merged[number])),
            sources=_used(known, listed[number], attested[number]),
            listings=tuple(listed[number]),
            attestations=tuple(attested[number]),
            judgements=tuple(judged[number]),
        )
        for number in asked
        if number in heads
    }


def _used(known: Mapping[str, Source], listed: Iterable[Listing], attested: Iterable[Attestation]) -> dict[str, Source]:
    keys = [key for listing in listed for key in (listing.source, *listing.also)]
    keys += [attestation.source for attestation in attested]
    return {key: known[key] for key in dict.fromkeys(keys) if key in known}


def attestation_rows() -> Select[Any]:
    """Attestations with everything they point at: the statement's number, its link, then what ``rows`` reads."""
    a = t.attestations.c
    joined = (
        t.attestations.join(t.states, a.state == t.states.c.id)
        .join(t.sources, a.source == t.sources.c.id)
        .join(t.links, a.link == t.links.c.id)
        .outerjoin(_AS_WRITTEN, a.as_written == _AS_WRITTEN.c.id)
        .outerjoin(_WORDS, a.words == _WORDS.c.id)
    )
    return select(
        a.statement,
        a.link,
        a.key,
        t.states.c.code,
        a.stance,
        t.sources.c.key,
        _AS_WRITTEN.c.words,
        a.span_start,
        a.span_end,
        _WORDS.c.words,
        a.rest,
        t.links.c.recorded_at,
        t.links.c.recorded_by,
    ).select_from(joined)


_ATTESTATIONS: Final = (
    attestation_rows()
    .where(t.attestations.c.statement.in_(_NUMBERS), t.attestations.c.link <= CUT)
    .order_by(t.attestations.c.id)
)


def document(connection: Connection, sha256: str) -> DocumentHead | None:
    """The document with that hash, if the register knows it."""
    row = connection.execute(select(t.documents).where(t.documents.c.sha256 == sha256)).mappings().one_or_none()
    return None if row is None else document_of(row)


def attestation(connection: Connection, key: AttestationId) -> Attestation | None:
    """The attestation of that id, whether or not it counts. Raises BadData for what is no such id."""
    row = connection.execute(attestation_rows().where(t.attestations.c.key == signed64(key))).one_or_none()
    if row is None:
        return None
    number, _, *content = row
    statement = connection.execute(select(t.statements.c.key).where(t.statements.c.id == number)).scalar_one()
    return attestation_of(statement, content)


def _attestations(
    connection: Connection, scope: Scope, owner: Mapping[int, int], judged: Mapping[int, list[Judgement]]
) -> defaultdict[int, list[Attestation]]:
    names = {row[0]: row[1] for row in connection.execute(_STATEMENT_KEYS, {"numbers": list(owner)})}
    accepted = {number: last_acts(of) for number, of in judged.items() if of} if scope.hidden else {}
    found: defaultdict[int, list[Attestation]] = defaultdict(list)
    rows = connection.execute(_ATTESTATIONS, {"cut": scope.cut, "numbers": list(owner)})
    for statement, link, *row in rows:
        attestation = attestation_of(names[statement], row)
        number = owner[statement]
        if link in scope.hidden and accepted.get(number, {}).get(attestation.id) is not Act.ACCEPT:
            continue
        found[number].append(attestation)
    return found


def _listings(
    connection: Connection, scope: Scope, owner: Mapping[int, int]
) -> tuple[defaultdict[int, list[Listing]], set[str]]:
    """The last listing of each source, and the sources that are only named beside."""
    latest: dict[tuple[int, str], Listing] = {}
    for row in connection.execute(_LISTINGS, {**scope.binds, "numbers": list(owner)}).mappings():
        latest[owner[row["statement"]], row["by"]] = listing_of(row["of"], row["by"], row)
    found: defaultdict[int, list[Listing]] = defaultdict(list)
    for (number, _), listing in latest.items():
        found[number].append(listing)
    return found, {key for listing in latest.values() for key in listing.also}


def _judgements(connection: Connection, scope: Scope, owner: Mapping[int, int]) -> defaultdict[int, list[Judgement]]:
    found: defaultdict[int, list[Judgement]] = defaultdict(list)
    for row in connection.execute(_JUDGEMENTS, {"cut": scope.cut, "numbers": list(owner)}).mappings():
        found[owner[row["statement"]]].append(judgement_of(row))
    return found


def sources(connection: Connection, scope: Scope, keys: Iterable[str]) -> dict[str, Source]:
    """The sources of those keys, each in its latest version that counts."""
    found: dict[str, Source] = {}
    for chunk in chunks(keys):
        for row in connection.execute(_SOURCES, {"cut": scope.cut, "keys": chunk}).mappings():
            found[row["key"]] = source_of(row)
    return found
