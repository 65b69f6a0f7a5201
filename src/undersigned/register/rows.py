"""Nouns to rows and back, and the canonical content of a row that the chain takes in.

The canonical content of a row is a list that starts with the name of its table. ``chain.py``
reads the same lists back from the database; a test holds the two together.
"""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import RowMapping

from undersigned.errors import BadData
from undersigned.model.documents import Evidence
from undersigned.model.stances import Act, Attestation, AttestationId, Judgement
from undersigned.model.statements import Bound, Extent, Listing, Source, SourceKind, Statement, StatementKind
from undersigned.register.batch import DocumentHead
from undersigned.register.codes import STANCES

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_REST = ("said_by", "hedge", "reason", "reported", "via_group", "valid_on")


def micros(moment: datetime) -> int:
    """``moment`` as microseconds since 1970 in UTC."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


@functools.lru_cache(maxsize=1 << 10)
def moment_of(stored: int) -> datetime:
    """The moment that ``micros`` wrote."""
    return _EPOCH + timedelta(microseconds=stored)


def signed64(identifier: AttestationId) -> int:
    """The sixteen hexadecimal digits of an attestation's identifier as a signed number. Raises BadData."""
    try:
        number = int(identifier[1:], 16)
    except ValueError:
        number = -1
    if len(identifier) != 17 or identifier[0] != "a" or number < 0:
        raise BadData(f"{identifier!r} is no identifier of an attestation", hint="a and sixteen hexadecimal digits")
    return number - (1 << 64) if number >= 1 << 63 else number


def identifier_of(stored: int) -> AttestationId:
    """The identifier that ``signed64`` wrote."""
    return f"a{stored & 0xFFFF_FFFF_FFFF_FFFF:016x}"


def text_key(words: str) -> int:
    """The key of a text: eight bytes of its SHA-256 as a signed number."""
    return int.from_bytes(hashlib.sha256(words.encode("utf-8", "surrogatepass")).digest()[:8], "big", signed=True)


def compact(value: object) -> str:
    """``value`` as JSON on one line, letters of every script as they are: for columns that people read."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def document_row(document: DocumentHead) -> dict[str, object]:
    """The columns of a document, without its hash."""
    return {
        "name": document.name,
        "media_type": document.media_type,
        "language": document.language,
        "title": document.title,
        "url": document.url,
        "publisher": document.publisher,
        "published": document.published,
        "size": document.size,
    }


def document_of(row: RowMapping) -> DocumentHead:
    """The document in ``row``."""
    return DocumentHead(
        sha256=row["sha256"],
        name=row["name"],
        media_type=row["media_type"],
        size=row["size"],
        language=row["language"],
        title=row["title"],
        url=row["url"],
        publisher=row["publisher"],
        published=row["published"],
    )


def source_row(source: Source) -> dict[str, object]:
    """The columns of a source."""
    return {
        "key": source.id,
        "url": source.url,
        "publisher": source.publisher,
        "kind": source.kind.value,
        "published": source.published,
        "document": source.document,
    }


def source_of(row: RowMapping) -> Source:
    """The source in ``row``."""
    return Source(
        id=row["key"],
        url=row["url"],
        publisher=row["publisher"],
        kind=SourceKind(row["kind"]),
        published=row["published"],
        document=row["document"],
    )


def head_row(statement: Statement) -> dict[str, object]:
    """The columns of a statement's head, without its numbers."""
    return {
        "kind": statement.kind.value,
        "title": statement.title,
        "body": statement.body,
        "body_id": statement.body_id,
        "session": statement.session,
        "agenda_item": statement.agenda_item,
        "date": statement.date,
        "delivered_by": compact(statement.delivered_by),
        "subjects": compact(statement.subjects),
        "concerning": compact(statement.concerning),
        "place": statement.place,
        "responds_to": statement.responds_to,
        "merged_ids": compact(statement.merged_ids),
        "notes": statement.notes,
    }


def statement_of(key: str, row: RowMapping) -> Statement:
    """The statement ``key`` as its head in ``row`` gives it."""
    return Statement(
        id=key,
        kind=StatementKind(row["kind"]),
        title=row["title"],
        body=row["body"],
        body_id=row["body_id"],
        session=row["session"],
        agenda_item=row["agenda_item"],
        date=row["date"],
        delivered_by=tuple(json.loads(row["delivered_by"])),
        subjects=tuple(json.loads(row["subjects"])),
        concerning=tuple(json.loads(row["concerning"])),
        place=row["place"],
        responds_to=row["responds_to"],
        merged_ids=tuple(json.loads(row["merged_ids"])),
        notes=row["notes"],
    )


def listing_row(listing: Listing) -> dict[str, object]:
    """The columns of a listing, without its numbers."""
    return {
        "extent": listing.extent.value,
        "count": listing.count,
        "bound": listing.bound.value if listing.bound else None,
        "count_as_written": listing.count_as_written,
        "as_of": listing.as_of,
        "also": compact(listing.also),
    }


def listing_of(statement: str, source: str, row: RowMapping) -> Listing:
    """The listing in ``row``."""
    return Listing(
        statement=statement,
        source=source,
        extent=Extent(row["extent"]),
        count=row["count"],
        bound=Bound(row["bound"]) if row["bound"] else None,
        count_as_written=row["count_as_written"],
        as_of=row["as_of"],
        also=tuple(json.loads(row["also"])),
    )


def rest_of(attestation: Attestation) -> str | None:
    """What few attestations carry, as JSON; None for most of them."""
    rest: dict[str, object] = {n: getattr(attestation, n) for n in _REST if getattr(attestation, n) is not None}
    if len(attestation.evidence) > 1:
        rest["evidence"] = [[e.start, e.end, e.text] for e in attestation.evidence[1:]]
    return compact(rest) if rest else None


def attestation_of(statement: str, row: Sequence[Any]) -> Attestation:
    """The attestation in ``row``, whose columns are those of ``reads.ATTESTATION_COLUMNS``."""
    key, code, stance, source, as_written, start, end, words, rest, recorded_at, recorded_by = row
    more = json.loads(rest) if rest else {}
    evidence = () if words is None else (Evidence(start=start, end=end, text=words),)
    return Attestation(
        id=identifier_of(key),
        statement=statement,
        state=code,
        stance=STANCES[stance],
        source=source,
        as_written=as_written,
        evidence=(*evidence, *[Evidence(start=s, end=e, text=t) for s, e, t in more.pop("evidence", ())]),
        recorded_at=moment_of(recorded_at),
        recorded_by=recorded_by,
        **more,
    )


def judgement_of(row: RowMapping) -> Judgement:
    """The judgement in ``row``."""
    return Judgement(
        id=row["key"],
        target=row["target"],
        act=Act(row["act"]),
        value=row["value"],
        editor=row["editor"],
        why=row["why"],
        judged_at=moment_of(row["judged_at"]),
    )
