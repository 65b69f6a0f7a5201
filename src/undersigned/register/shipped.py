"""The register that ships with the package: four tables, read into a snapshot.

``data/register`` holds statements, sources, listings and attestations as CSV with a
``datapackage.json`` that tells what each column means. Every row is validated: a bad one is
refused with file, line and column, and nothing is loaded.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from undersigned import reference
from undersigned.model.dates import PartialDate, is_partial_date
from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import (
    Bound,
    Extent,
    Listing,
    Source,
    SourceId,
    SourceKind,
    Statement,
    StatementId,
    StatementKind,
)
from undersigned.model.states import StateCode
from undersigned.reference.tables import Readable, Row, rows, shipped
from undersigned.register.snapshot import Snapshot
from undersigned.register.view import Entry

STATEMENT_COLUMNS = (
    *("id", "kind", "title", "body", "body_id", "session", "agenda_item", "date", "delivered_by", "subjects"),
    *("concerning", "place", "responds_to", "merged_ids", "notes"),
)
SOURCE_COLUMNS = ("id", "url", "publisher", "kind", "published")
LISTING_COLUMNS = ("statement", "source", "extent", "count", "bound", "count_as_written", "as_of", "also")
ATTESTATION_COLUMNS = (
    *("id", "statement", "state", "stance", "source", "as_written", "said_by", "hedge", "reason", "reported"),
    *("via_group", "valid_on"),
)


@functools.cache
def shipped_register() -> Snapshot:
    """The register that ships, read once. Raises BadData for a bad row."""
    return load(lambda name: shipped(f"register/{name}"))


def load(table: Callable[[str], Readable]) -> Snapshot:
    """The register in the four tables that ``table`` gives by file name. Raises BadData for a bad row."""
    statements = _statements(table("statements.csv"))
    sources = _sources(table("sources.csv"))
    listings = _listings(table("listings.csv"), statements, sources)
    attestations = _attestations(table("attestations.csv"), statements, sources)
    return Snapshot(
        _entry(statement, sources, listings.get(key, []), attestations.get(key, []))
        for key, statement in statements.items()
    )


def _entry(
    statement: Statement, sources: dict[SourceId, Source], listings: list[Listing], attestations: list[Attestation]
) -> Entry:
    used = dict.fromkeys(listing.source for listing in listings)
    used.update(dict.fromkeys(beside for listing in listings for beside in listing.also))
    used.update(dict.fromkeys(attestation.source for attestation in attestations))
    return Entry(
        statement=statement,
        sources={key: sources[key] for key in used},
        listings=tuple(listings),
        attestations=tuple(attestations),
    )


def _statements(table: Readable) -> dict[StatementId, Statement]:
    bodies = {body.id for body in reference.bodies()}
    found: dict[StatementId, Statement] = {}
    names: set[StatementId] = set()
    answers: list[tuple[Row, StatementId]] = []
    for row in rows(table, STATEMENT_COLUMNS):
        key = row.required("id")
        merged = row.many("merged_ids")
        for name in (key, *merged):
            if name in names:
                row.refuse("id", f"{name} stands here twice")
            names.add(name)
        found[key] = Statement(
            id=key,
            kind=row.choice("kind", StatementKind),
            title=row.required("title"),
            body=row.required("body"),
            body_id=row.known("body_id", bodies) if row.text("body_id") else None,
            session=row.text("session") or None,
            agenda_item=row.text("agenda_item") or None,
            date=_date(row, "date") or row.refuse("date", "must not be empty"),
            delivered_by=_states(row, "delivered_by"),
            subjects=row.many("subjects"),
            concerning=_states(row, "concerning"),
            place=row.text("place") or None,
            responds_to=row.text("responds_to") or None,
            merged_ids=merged,
            notes=row.text("notes"),
        )
        if row.text("responds_to"):
            answers.append((row, row.text("responds_to")))
    for row, answered in answers:
        if answered not in found:
            row.refuse("responds_to", f"no such statement: {answered!r}")
    return found


def _sources(table: Readable) -> dict[SourceId, Source]:
    found: dict[SourceId, Source] = {}
    for row in rows(table, SOURCE_COLUMNS):
        key = row.required("id")
        if key in found:
            row.refuse("id", f"{key} stands here twice")
        url = row.text("url") or None
        if url is not None and not url.startswith(("http://", "https://")):
            row.refuse("url", f"not a web address: {url!r}")
        found[key] = Source(
            id=key,
            url=url,
            publisher=row.required("publisher"),
            kind=row.choice("kind", SourceKind),
            published=_date(row, "published"),
        )
    return found


def _listings(
    table: Readable, statements: dict[StatementId, Statement], sources: dict[SourceId, Source]
) -> dict[StatementId, list[Listing]]:
    found: dict[StatementId, list[Listing]] = {}
    seen: set[tuple[StatementId, SourceId]] = set()
    for row in rows(table, LISTING_COLUMNS):
        key, source = row.known("statement", statements), row.known("source", sources)
        if (key, source) in seen:
            row.refuse("source", f"has a listing of {key} already")
        seen.add((key, source))
        count = row.number("count")
        bound = row.choice("bound", Bound) if row.text("bound") else None
        if (count is None) != (bound is None):
            row.refuse("bound", "a count needs a bound, and a bound a count")
        for beside in row.many("also"):
            if beside not in sources:
                row.refuse("also", f"no such source: {beside!r}")
        listing = Listing(
            statement=key,
            source=source,
            extent=row.choice("extent", Extent),
            count=count,
            bound=bound,
            count_as_written=row.text("count_as_written") or None,
            as_of=_date(row, "as_of"),
            also=row.many("also"),
        )
        found.setdefault(key, []).append(listing)
    return found


def _attestations(
    table: Readable, statements: dict[StatementId, Statement], sources: dict[SourceId, Source]
) -> dict[StatementId, list[Attestation]]:
    found: dict[StatementId, list[Attestation]] = {}
    seen: set[str] = set()
    for row in rows(table, ATTESTATION_COLUMNS):
        attestation = Attestation(
            id=row.required("id"),
            statement=row.known("statement", statements),
            state=_state(row),
            stance=row.choice("stance", Stance),
            source=row.known("source", sources),
            as_written=row.text("as_written") or None,
            said_by=row.text("said_by") or None,
            hedge=row.text("hedge") or None,
            reason=row.text("reason") or None,
            reported=row.text("reported") or None,
            via_group=row.text("via_group") or None,
            valid_on=_date(row, "valid_on"),
        )
        if attestation.id in seen:
            row.refuse("id", f"{attestation.id} stands here twice")
        seen.add(attestation.id)
        found.setdefault(attestation.statement, []).append(attestation)
    return found


def _state(row: Row) -> StateCode:
    code = row.required("state")
    return code if reference.is_state(code) else row.refuse("state", f"no such state: {code!r}")


def _states(row: Row, column: str) -> tuple[StateCode, ...]:
    """The codes of a cell: states, and for what a statement concerns also territories such as Western Sahara."""
    for code in row.many(column):
        if not (reference.is_state(code) or code in reference.territories()):
            row.refuse(column, f"no such state or territory: {code!r}")
    return row.many(column)


def _date(row: Row, column: str) -> PartialDate | None:
    value = row.text(column)
    if value and not is_partial_date(value):
        row.refuse(column, f"not a date, month or year: {value!r}")
    return value or None
