"""Row numbers: the numbers that things already have, and the next ones for what is new.

Only the one writer gives numbers, inside its transaction, so they run without gaps and in the
order of the chain.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Select, Table, func, insert, select

Key = TypeVar("Key", bound=Hashable)

CHUNK = 500
"""How many values go into one ``IN (…)``: small enough for any database, large enough not to matter."""


def next_number(connection: Connection, table: Table) -> int:
    """The number of the next row of ``table``."""
    return int(connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()) + 1


def chunks(keys: Iterable[Key]) -> Iterable[list[Key]]:
    """``keys`` without repetition, ``CHUNK`` at a time."""
    distinct = list(dict.fromkeys(keys))
    return (distinct[i : i + CHUNK] for i in range(0, len(distinct), CHUNK))


def pairs(connection: Connection, query: Select[Any]) -> dict[Any, Any]:
    """The rows of a query of two columns as a mapping; of rows with the same first column the last one stays."""
    return {row[0]: row[1] for row in connection.execute(query)}


class Numbering(Generic[Key]):
    """The numbers of one table's rows by one unique column, with the rows that are to be inserted."""

    def __init__(self, connection: Connection, table: Table, column: str) -> None:
        self._connection = connection
        self._table = table
        self._column = column
        self._known: dict[Key, int] = {}
        self._next = next_number(connection, table)
        self._new: list[dict[str, object]] = []
        self._added = 0

    def load(self, keys: Iterable[Key]) -> None:
        """Look up the numbers that ``keys`` already have."""
        column = self._table.c[self._column]
        for chunk in chunks(keys):
            rows = self._connection.execute(select(column, self._table.c.id).where(column.in_(chunk)))
            self._known.update({row[0]: row[1] for row in rows})

    def get(self, key: Key) -> int | None:
        """The number of ``key``, which must have been loaded or added; None if it has none."""
        return self._known.get(key)

    def add(self, key: Key, row: Mapping[str, object]) -> int:
        """A new row for ``key``; its number."""
        number = self._next
        self._next += 1
        self._added += 1
        self._known[key] = number
        self._new.append({"id": number, self._column: key, **row})
        return number

    @property
    def added(self) -> int:
        """How many rows are new."""
        return self._added

    def write(self) -> None:
        """Insert the new rows."""
        insert_rows(self._connection, self._table, self._new)
        self._new = []


def insert_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert ``rows``, if there are any."""
    if rows:
        connection.execute(insert(table), rows)
