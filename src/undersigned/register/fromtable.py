"""A typed-in table to proposals: CSV or JSON lines, one row for what one source says of one state.

    statement,state,stance,url,publisher,source_kind
    hrc40-2019-03-18-chechnya-lgbti,Iceland,signed,https://…,A mission,primary

``statement`` and ``state`` (a name or a code) must be there; ``stance`` is ``signed`` unless told otherwise.
A statement that the register does not hold needs ``title`` and ``date`` in one of its rows. A row without a
source is said by the table itself.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NoReturn, TypeVar

from undersigned import names, reference
from undersigned.errors import BadData, Place
from undersigned.model.dates import first_day, is_partial_date
from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import Extent, Listing, Source, SourceKind, Statement, StatementKind
from undersigned.register.batch import Batch
from undersigned.register.fit import is_statement_id
from undersigned.register.fromreading import Given
from undersigned.register.ids import source_id, with_id
from undersigned.register.proposals import Proposal, against
from undersigned.register.view import RegisterView

HEAD = ("kind", "title", "body", "session", "agenda_item", "date", "delivered_by", "subjects", "concerning", "place")
SAID = ("as_written", "said_by", "hedge", "reason", "reported", "via_group", "valid_on")
SOURCE = ("url", "publisher", "source_kind", "published", "listing")
COLUMNS = ("statement", "state", "stance", *SAID, *SOURCE, *HEAD, "responds_to", "notes")

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Line:
    """One row with its place, so that a bad cell can be refused there."""

    file: str
    number: int
    cells: Mapping[str, str]

    def text(self, column: str) -> str:
        """The cell, empty where the column is missing."""
        return self.cells.get(column, "").strip()

    def needed(self, column: str) -> str:
        """The cell; refuses an empty one."""
        return self.text(column) or self.refuse(column, "must not be empty")

    def choice(self, column: str, kind: type[Choice], default: Choice) -> Choice:
        """The cell as one of the values of ``kind``."""
        value = self.text(column)
        try:
            return kind(value) if value else default
        except ValueError:
            self.refuse(column, f"must be one of {', '.join(kind)}: {value!r}")

    def date(self, column: str) -> str | None:
        """The cell as a day, month or year, None where it is empty."""
        value = self.text(column)
        if value and not is_partial_date(value):
            self.refuse(column, f"not a date, month or year: {value!r}")
        return value or None

    def many(self, column: str) -> tuple[str, ...]:
        """The cell's parts between ``|``."""
        return tuple(part.strip() for part in self.text(column).split("|") if part.strip())

    def refuse(self, column: str, why: str) -> NoReturn:
        """Raise BadData for this cell."""
        raise BadData(why, where=Place(file=self.file, line=self.number, column=column))


def csv_lines(data: bytes, name: str) -> list[Line]:
    """The rows of a CSV table. Raises BadData for one that is none, or has columns nobody knows."""
    text = _decoded(data, name)
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        _check_columns(reader.fieldnames or (), name)
        return [Line(name, reader.line_num, _full(row, name, reader.line_num)) for row in reader]
    except csv.Error as error:
        raise BadData(f"not CSV: {error}", where=Place(file=name, line=reader.line_num)) from error


def json_lines(data: bytes, name: str) -> list[Line]:
    """The rows of a file with one JSON object a line; lists become cells with ``|``. Raises BadData."""
    found = []
    for number, text in enumerate(_decoded(data, name).splitlines(), start=1):
        if not text.strip():
            continue
        try:
            row = json.loads(text)
        except json.JSONDecodeError as error:
            raise BadData(f"not JSON: {error.msg}", where=Place(file=name, line=number, column=error.colno)) from error
        if not isinstance(row, dict):
            raise BadData("each line must be an object", where=Place(file=name, line=number))
        _check_columns(row, name, number)
        found.append(Line(name, number, {key: _cell(value) for key, value in row.items()}))
    return found


def table_proposals(lines: list[Line], register: RegisterView, given: Given) -> list[Proposal]:
    """What the rows would add, a proposal for each statement in the order of the table. Raises BadData."""
    by_statement: dict[str, list[Line]] = {}
    for line in lines:
        by_statement.setdefault(line.needed("statement"), []).append(line)
    return [against(_proposal(key, rows, register, given), register) for key, rows in by_statement.items()]


def _proposal(key: str, rows: list[Line], register: RegisterView, given: Given) -> Proposal:
    known = register.holds(key)
    statement = register.entry(key).statement if known else _head(key, rows)
    sources = {line.number: _source(line, given) for line in rows}
    listings = [
        Listing(
            statement=statement.id, source=sources[line.number].id, extent=line.choice("listing", Extent, Extent.NONE)
        )
        for line in rows
        if line.text("listing")
    ]
    return Proposal(
        batch=Batch(
            about=statement.id,
            sources=tuple({source.id: source for source in sources.values()}.values()),
            statements=() if known else (statement,),
            listings=tuple(dict.fromkeys(listings)),
            attestations=tuple(_attestation(statement, sources[line.number], line) for line in rows),
        ),
        statement=statement,
        known=known,
    )


def _head(key: str, rows: list[Line]) -> Statement:
    line = next((row for row in rows if row.text("title")), rows[0])
    body = reference.body_for(line.text("body")) if line.text("body") else None
    if not is_statement_id(key):
        line.refuse("statement", f"an id becomes an address: letters, digits and . _ - alone, not {key!r}")
    return Statement(
        id=key,
        kind=line.choice("kind", StatementKind, StatementKind.JOINT_STATEMENT),
        title=line.text("title") or line.refuse("title", f"{key} is not in the register, and a new one needs a title"),
        body=line.text("body") or "stand-alone",
        body_id=body.id if body else None,
        session=line.text("session") or None,
        agenda_item=line.text("agenda_item") or None,
        date=line.date("date") or line.refuse("date", f"{key} is not in the register, and a new one needs a date"),
        delivered_by=tuple(_state(line, "delivered_by", part) for part in line.many("delivered_by")),
        subjects=line.many("subjects"),
        concerning=tuple(_state(line, "concerning", part) for part in line.many("concerning")),
        place=line.text("place") or None,
        responds_to=line.text("responds_to") or None,
        notes=line.text("notes"),
    )


def _source(line: Line, given: Given) -> Source:
    url = line.text("url") or given.url
    if url is not None and not url.startswith(("http://", "https://")):
        line.refuse("url", f"not a web address: {url!r}")
    publisher = line.text("publisher") or given.publisher or line.file
    return Source(
        id=source_id(url=url, document=None, publisher=publisher),
        url=url,
        publisher=publisher,
        kind=line.choice("source_kind", SourceKind, given.kind),
        published=line.date("published"),
    )


def _attestation(statement: Statement, source: Source, line: Line) -> Attestation:
    code = _state(line, "state", line.needed("state"), statement)
    as_written = line.text("as_written") or (line.text("state") if line.text("state") != code else None)
    return with_id(
        Attestation(
            id="",
            statement=statement.id,
            state=code,
            stance=line.choice("stance", Stance, Stance.SIGNED),
            source=source.id,
            as_written=as_written,
            said_by=line.text("said_by") or None,
            hedge=line.text("hedge") or None,
            reason=line.text("reason") or None,
            reported=line.text("reported") or None,
            via_group=line.text("via_group") or None,
            valid_on=line.date("valid_on"),
        )
    )


def _state(line: Line, column: str, words: str, statement: Statement | None = None) -> str:
    if reference.is_state(words):
        return words
    resolved = names.resolve(words, on=first_day(statement.date) if statement else None)
    if isinstance(resolved, names.Declined):
        if resolved.why is names.Why.ORGANISATION and resolved.code is not None:
            return resolved.code
        line.refuse(column, f"no one state is called {words!r}: {resolved.why}")
    if resolved.corrected:
        line.refuse(column, f"{words!r} looks like a slip for {resolved.state}")
    return resolved.state


def _check_columns(columns: object, name: str, line: int = 1) -> None:
    given = [str(column) for column in columns] if isinstance(columns, (list, tuple, dict)) else []
    unknown = [column for column in given if column not in COLUMNS]
    if unknown or not {"statement", "state"} <= set(given):
        what = f"unknown column {unknown[0]!r}" if unknown else "the columns statement and state are needed"
        raise BadData(what, where=Place(file=name, line=line), hint=f"known: {', '.join(COLUMNS)}")


def _full(row: Mapping[str | None, object], name: str, line: int) -> dict[str, str]:
    if None in row or None in row.values():
        raise BadData("the row has not as many cells as the header", where=Place(file=name, line=line))
    return {str(key): str(value) for key, value in row.items()}


def _cell(value: object) -> str:
    if value is None:
        return ""
    return "|".join(map(str, value)) if isinstance(value, list) else str(value)


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadData("is not UTF-8", where=Place(file=name, offset=error.start)) from error
