"""The part of a large register that a document may speak of, so that matching need not read all of it.

Matching looks at states concerned, places and days; what shares none of them with the document is not
compared. A register of ordinary size is matched against whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from undersigned.model.dates import first_day, is_partial_date
from undersigned.model.readings import Reading, ReadStatement
from undersigned.register.snapshot import Snapshot
from undersigned.register.store import Register
from undersigned.register.view import RegisterView, StatementQuery

LARGE = 5_000
"""Statements from which on a register is too large to be read for one document."""
_MOST = 1_000
_APART = timedelta(days=400)
"""Matching never takes a dated statement for one of another year."""


def neighbourhood(register: Register, reading: Reading) -> RegisterView:
    """``register`` itself, or of a large one the entries that share a state, a place or a title's words."""
    if len(register.find(StatementQuery())) <= LARGE:
        return register
    found = {}
    for query in (query for statement in reading.statements for query in _queries(statement, reading)):
        for entry in register.entries(query)[:_MOST]:
            found[entry.statement.id] = entry
    return Snapshot(found.values())


def _queries(statement: ReadStatement, reading: Reading) -> Iterator[StatementQuery]:
    since, until = _days(statement.date or reading.source.published)
    for code in statement.concerning:
        yield StatementQuery(concerning=code, since=since, until=until)
    if statement.place:
        yield StatementQuery(words=statement.place, since=since, until=until)
    if not statement.concerning and not statement.place and statement.title:
        yield StatementQuery(words=" ".join(sorted(statement.title.split(), key=len)[-2:]), since=since, until=until)


def _days(when: str | None) -> tuple[date | None, date | None]:
    if when is None or not is_partial_date(when):
        return None, None
    return first_day(when) - _APART, first_day(when) + _APART
