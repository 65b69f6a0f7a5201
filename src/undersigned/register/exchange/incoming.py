"""Exported tables back in: from a folder of CSV or Parquet, from a Datasette file, or from JSON lines.

Everything is validated before anything is recorded, and refused with its place. Identifiers of
attestations are made again from what they say: a table in which somebody changed a stance is refused.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from undersigned.errors import BadData, Place, UnreadableInput
from undersigned.model.documents import Evidence
from undersigned.model.records import StatementRecord
from undersigned.model.stances import Act, Attestation, Judgement, Stance
from undersigned.model.statements import Bound, Extent, Listing, Source, SourceKind, Statement, StatementKind
from undersigned.model.votes import RollCall, Vote
from undersigned.reference.tables import Row, rows
from undersigned.register.batch import Batch
from undersigned.register.exchange import tables as t
from undersigned.register.exchange.jsonlines import ROLL_CALL_SCHEMA, RollCallRecord, adapter
from undersigned.register.exchange.tables import Table
from undersigned.register.ids import attestation_id

Reader = Callable[[Table], Iterator[Row]]


def batches_in(path: Path) -> list[Batch]:
    """What the export at ``path`` holds, a batch for each statement. Raises UnreadableInput, BadData."""
    if path.is_dir():
        if (path / "statements.csv").exists():
            return _from_tables(lambda table: rows(path / f"{table.name}.csv", table.names))
        if (path / "statements.parquet").exists():
            return _from_tables(lambda table: _parquet_rows(path / f"{table.name}.parquet", table))
        raise UnreadableInput("holds no export", where=Place(file=str(path)), hint="statements.csv or .parquet")
    if not path.exists():
        raise UnreadableInput("is not there", where=Place(file=str(path)))
    if path.suffix in (".jsonl", ".ndjson"):
        return list(_from_json_lines(path))
    if path.suffix in (".db", ".sqlite", ".sqlite3"):
        return _from_tables(lambda table: _sqlite_rows(path, table))
    raise UnreadableInput("is no export that can be read back", where=Place(file=str(path)))


def _from_tables(read: Reader) -> list[Batch]:
    sources = {row.required("id"): _source(row) for row in read(t.SOURCES)}
    evidence: defaultdict[str, list[tuple[int, Evidence]]] = defaultdict(list)
    for row in read(t.EVIDENCE):
        evidence[row.required("attestation")].append((row.number("number") or 0, _evidence(row)))
    heads = {row.required("id"): _statement(row) for row in read(t.STATEMENTS)}
    attestations: defaultdict[str, list[Attestation]] = defaultdict(list)
    for row in read(t.ATTESTATIONS):
        pieces = tuple(piece for _, piece in sorted(evidence.get(row.required("id"), []), key=lambda item: item[0]))
        attestations[row.known("statement", heads)].append(_attestation(row, pieces))
    listings: defaultdict[str, list[Listing]] = defaultdict(list)
    for row in read(t.LISTINGS):
        listings[row.known("statement", heads)].append(_listing(row))
    found = [_batch(head, listings.get(key, []), attestations.get(key, []), sources) for key, head in heads.items()]
    judgements = tuple(_judgement(row) for row in read(t.JUDGEMENTS))
    return [*found, Batch(about="judgements", judgements=judgements), *_roll_calls(read, sources)]


def _batch(
    head: Statement, listings: list[Listing], attestations: list[Attestation], sources: dict[str, Source]
) -> Batch:
    used = dict.fromkeys(key for one in listings for key in (one.source, *one.also))
    used.update(dict.fromkeys(one.source for one in attestations))
    return Batch(
        about=head.id,
        sources=tuple(sources[key] for key in used if key in sources),
        statements=(head,),
        listings=tuple(listings),
        attestations=tuple(attestations),
    )


def _roll_calls(read: Reader, sources: dict[str, Source]) -> Iterator[Batch]:
    votes: defaultdict[str, dict[str, Vote]] = defaultdict(dict)
    for row in read(t.VOTES):
        votes[row.required("roll_call")][row.required("state")] = row.choice("vote", Vote)
    for row in read(t.ROLL_CALLS):
        key = row.required("id")
        call = RollCall(
            id=key,
            body_id=row.text("body_id") or None,
            session=row.text("session") or None,
            date=row.required("date"),
            resolution=row.text("resolution") or None,
            title=row.required("title"),
            source=row.known("source", sources),
            votes=votes.get(key, {}),
        )
        yield Batch(about=key, sources=(sources[call.source],), roll_calls=(call,))


def _from_json_lines(path: Path) -> Iterator[Batch]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        try:
            if f'"{ROLL_CALL_SCHEMA}"' in line[:200]:
                cast: RollCallRecord = adapter(RollCallRecord).validate_json(line)
                yield Batch(about=cast.roll_call.id, sources=(cast.source,), roll_calls=(cast.roll_call,))
                continue
            record: StatementRecord = adapter(StatementRecord).validate_json(line)
        except ValidationError as error:
            first = error.errors()[0]
            where = Place(file=str(path), line=number, column=".".join(map(str, first["loc"])))
            raise BadData(first["msg"], where=where) from error
        for attestation in record.attestations:
            _check_id(attestation, Place(file=str(path), line=number))
        yield Batch(
            about=record.statement.id,
            sources=record.sources,
            statements=(record.statement,),
            listings=record.listings,
            attestations=tuple(replace(a, recorded_at=None, recorded_by=None) for a in record.attestations),
            judgements=record.judgements,
        )


def _statement(row: Row) -> Statement:
    return Statement(
        id=row.required("id"),
        kind=row.choice("kind", StatementKind),
        title=row.required("title"),
        body=row.required("body"),
        body_id=row.text("body_id") or None,
        session=row.text("session") or None,
        agenda_item=row.text("agenda_item") or None,
        date=row.required("date"),
        delivered_by=row.many("delivered_by"),
        subjects=row.many("subjects"),
        concerning=row.many("concerning"),
        place=row.text("place") or None,
        responds_to=row.text("responds_to") or None,
        merged_ids=row.many("merged_ids"),
        notes=row.text("notes"),
    )


def _source(row: Row) -> Source:
    return Source(
        id=row.required("id"),
        url=row.text("url") or None,
        publisher=row.required("publisher"),
        kind=row.choice("kind", SourceKind),
        published=row.text("published") or None,
        document=row.text("document") or None,
    )


def _listing(row: Row) -> Listing:
    return Listing(
        statement=row.required("statement"),
        source=row.required("source"),
        extent=row.choice("extent", Extent),
        count=row.number("count"),
        bound=row.choice("bound", Bound) if row.text("bound") else None,
        count_as_written=row.text("count_as_written") or None,
        as_of=row.text("as_of") or None,
        also=row.many("also"),
    )


def _evidence(row: Row) -> Evidence:
    return Evidence(start=row.number("start") or 0, end=row.number("end") or 0, text=row.text("text"))


def _attestation(row: Row, evidence: tuple[Evidence, ...]) -> Attestation:
    attestation = Attestation(
        id=row.required("id"),
        statement=row.required("statement"),
        state=row.required("state"),
        stance=row.choice("stance", Stance),
        source=row.required("source"),
        as_written=row.text("as_written") or None,
        said_by=row.text("said_by") or None,
        hedge=row.text("hedge") or None,
        reason=row.text("reason") or None,
        reported=row.text("reported") or None,
        via_group=row.text("via_group") or None,
        valid_on=row.text("valid_on") or None,
        evidence=evidence,
    )
    _check_id(attestation, Place(file=row.file, line=row.line, column="id"))
    return attestation


def _check_id(attestation: Attestation, where: Place) -> None:
    if attestation_id(attestation) != attestation.id:
        raise BadData(f"{attestation.id} does not belong to what the row says: it was changed", where=where)


def _judgement(row: Row) -> Judgement:
    try:
        judged_at = datetime.fromisoformat(row.required("judged_at")).astimezone(UTC)
    except ValueError:
        row.refuse("judged_at", "not a moment in ISO 8601")
    return Judgement(
        id=row.required("id"),
        target=row.required("target"),
        act=row.choice("act", Act),
        value=row.text("value") or None,
        editor=row.required("editor"),
        why=row.text("why"),
        judged_at=judged_at,
    )


def _parquet_rows(path: Path, table: Table) -> Iterator[Row]:
    import polars as pl

    try:
        frame = pl.read_parquet(path)
    except (OSError, pl.exceptions.PolarsError) as error:
        raise UnreadableInput(f"cannot be read: {error}", where=Place(file=str(path))) from error
    if tuple(frame.columns) != table.names:
        raise BadData(f"the columns must be {','.join(table.names)}", where=Place(file=str(path)))
    for number, values in enumerate(frame.iter_rows(), start=1):
        yield Row(path.name, number, _cells(table, values))


def _sqlite_rows(path: Path, table: Table) -> Iterator[Row]:
    columns = ", ".join(f'"{name}"' for name in table.names)
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            found = database.execute(f'SELECT {columns} FROM "{table.name}" ORDER BY rowid')  # noqa: S608 (names are ours)
            for number, values in enumerate(found, start=1):
                yield Row(f"{path.name}:{table.name}", number, _cells(table, values))
    except sqlite3.Error as error:
        raise UnreadableInput(f"is no export: {error}", where=Place(file=str(path))) from error


def _cells(table: Table, values: tuple[object, ...]) -> dict[str, str]:
    return {name: "" if value is None else str(value) for name, value in zip(table.names, values, strict=True)}
