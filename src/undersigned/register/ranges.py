"""The rows of one link without an index on it: numbers run in the order of the chain, so a link's rows are a range."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Table, func, select


def of_link(connection: Connection, table: Table, link: int) -> ColumnElement[bool]:
    """The condition that a row of ``table`` was recorded in ``link``."""
    end = int(connection.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()) + 1
    first = _first_from(connection, table, link, end)
    after = _first_from(connection, table, link + 1, end)
    return table.c.id.between(first, after - 1)


def _first_from(connection: Connection, table: Table, link: int, end: int) -> int:
    """The number of the first row recorded in ``link`` or later, by halving."""
    low, high = 1, end
    while low < high:
        middle = (low + high) // 2
        found = connection.execute(
            select(table.c.link).where(table.c.id >= middle).order_by(table.c.id).limit(1)
        ).scalar()
        if found is not None and found < link:
            low = middle + 1
        else:
            high = middle
    return low
