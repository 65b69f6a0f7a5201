"""How far the record reaches, counted from the boards and the listings."""

from __future__ import annotations

from typing import Final

import numpy as np
from sqlalchemy import Connection, select

from undersigned.model.dates import first_day, last_day
from undersigned.model.statements import Extent
from undersigned.register import reads
from undersigned.register.codes import POSITIONS
from undersigned.register.finding import find_numbers
from undersigned.register.matrix import Matrix
from undersigned.register.numbering import chunks
from undersigned.register.positions import derive
from undersigned.register.scope import Scope
from undersigned.register.view import Reach, StatementQuery
from undersigned.storage import schema as t

_SIGNED: Final = np.array([value.is_signatory for value in POSITIONS])


def reach_of(connection: Connection, scope: Scope, matrix: Matrix | None) -> Reach:
    """How far the record reaches; ``matrix`` is that of the moment, None for one that is past."""
    numbers = find_numbers(connection, scope, StatementQuery())
    first = last = None
    if numbers:
        ends = [*reads.statements(connection, scope, [numbers[0], numbers[-1]]).values()]
        first, last = first_day(ends[-1].date), max(last_day(end.date) for end in ends)
    return Reach(
        statements=len(numbers),
        complete_lists=_complete_lists(connection, scope),
        signatures=_derived(connection, scope, numbers) if matrix is None else int(_SIGNED[matrix.places].sum()),
        first=first,
        last=last,
    )


def _complete_lists(connection: Connection, scope: Scope) -> int:
    """Statements with a complete list by the last word of at least one source."""
    x = t.listings.c
    query = select(x.statement, t.sources.c.key, x.extent).join(t.sources, x.source == t.sources.c.id)
    latest: dict[tuple[int, str], str] = {}
    for statement, source, extent in connection.execute(query.where(scope.admits(x.link)).order_by(x.id)):
        latest[scope.merged.get(statement, statement), source] = extent
    return len({statement for (statement, _), extent in latest.items() if extent == Extent.COMPLETE})


def _derived(connection: Connection, scope: Scope, numbers: list[int]) -> int:
    return sum(
        stood.value.is_signatory
        for chunk in chunks(numbers)
        for entry in reads.entries(connection, scope, chunk).values()
        for stood in derive(entry, {}).values()
    )
