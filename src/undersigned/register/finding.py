"""Which statements fit a query, as numbers, newest first; every condition is answered by an index."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Column as SqlColumn
from sqlalchemy import ColumnElement, Connection, Select, false, func, literal, or_, select, text, true

from undersigned.model.positions import PositionValue
from undersigned.register.codes import CONCERNING, SUBJECT
from undersigned.register.query import all_words
from undersigned.register.scope import Scope
from undersigned.register.view import StatementQuery
from undersigned.register.words import terms
from undersigned.storage import schema as t

SIGNATORY = frozenset(value for value in PositionValue if value.is_signatory)
KNOWN = frozenset(PositionValue) - {PositionValue.UNKNOWN}

_LATER = t.heads.alias("later")
_MATCHING: Final = {
    "sqlite": text("SELECT rowid AS statement FROM statement_search WHERE statement_search MATCH :asked"),
    "postgresql": text("SELECT statement FROM statement_search WHERE vector @@ CAST(:asked AS tsquery)"),
}
_MATCHING_AT_ONCE: Final = {
    "sqlite": text("SELECT group_concat(rowid) FROM statement_search WHERE statement_search MATCH :asked"),
    "postgresql": text(
        "SELECT string_agg(CAST(statement AS text), ',') FROM statement_search WHERE vector @@ CAST(:asked AS tsquery)"
    ),
}


def find_numbers(connection: Connection, scope: Scope, query: StatementQuery) -> list[int]:
    """The numbers of the statements that fit ``query`` (its ``signed_by`` set aside), newest first."""
    found = select(t.heads.c.statement).where(*latest(scope), *_conditions(connection, query))
    if scope.merged:
        found = found.where(t.heads.c.statement.not_in(scope.merged))
    found = found.order_by(t.heads.c.date.desc(), t.heads.c.statement.desc())
    return [row[0] for row in connection.execute(found)]


def latest(scope: Scope) -> tuple[ColumnElement[bool], ...]:
    """The conditions that a row of ``heads`` is the one that counts for its statement."""
    later = select(literal(1)).where(
        _LATER.c.statement == t.heads.c.statement, _LATER.c.id > t.heads.c.id, scope.admits(_LATER.c.link)
    )
    return scope.admits(t.heads.c.link), ~later.exists()


def _conditions(connection: Connection, query: StatementQuery) -> list[ColumnElement[bool]]:
    h = t.heads.c
    found: list[ColumnElement[bool]] = [true()]
    if query.body is not None:
        found.append(_in_body(connection, query.body))
    if query.kind is not None:
        found.append(h.kind == query.kind.value)
    if query.year is not None:
        found += [h.date >= f"{query.year:04d}", h.date < f"{query.year + 1:04d}"]
    if query.since is not None:
        since = query.since.isoformat()
        # A date known to the month or year fits if any day of it does.
        found.append(or_(h.date >= since, h.date.in_([since[:7], since[:4]])))
    if query.until is not None:
        found.append(h.date <= query.until.isoformat())
    if query.subject is not None:
        topics = (v for v in distinct(connection, t.head_tags.c.value, t.head_tags.c.role == SUBJECT))
        found.append(_tagged(SUBJECT, [topic for topic in topics if all_words(query.subject, topic)]))
    if query.topics:
        found.append(_tagged(SUBJECT, query.topics))
    if query.concerning is not None:
        found.append(_tagged(CONCERNING, [query.concerning]))
    if query.session is not None:
        found.append(h.session == query.session)
    if query.words is not None:
        found.append(h.statement.in_(matching(connection.dialect.name, query.words)))
    return found


def _in_body(connection: Connection, wanted: str) -> ColumnElement[bool]:
    """By id in any case, or by all the words of the forum's name."""
    names = [name for name in distinct(connection, t.heads.c.body) if all_words(wanted, name)]
    return or_(t.heads.c.body_id == wanted.upper(), t.heads.c.body.in_(names))


def _tagged(role: int, values: Collection[str]) -> ColumnElement[bool]:
    tagged = select(t.head_tags.c.head).where(t.head_tags.c.role == role, t.head_tags.c.value.in_(values))
    return t.heads.c.id.in_(tagged)


def distinct(connection: Connection, column: SqlColumn[str], *where: ColumnElement[bool]) -> list[str]:
    """The values of an indexed column, jumping from one to the next instead of reading every row."""
    first = select(func.min(column).label("v")).where(*where).cte("jump", recursive=True)
    following = select(func.min(column)).where(*where, column > first.c.v).scalar_subquery()
    jump = first.union_all(select(following).where(first.c.v.is_not(None)))
    return [row[0] for row in connection.execute(select(jump.c.v).where(jump.c.v.is_not(None)))]


def matching(dialect: str, words: str) -> Select[Any]:
    """The numbers of statements that hold every one of ``words`` or a longer word that starts so."""
    question = _question(dialect, words)
    if not question:
        return select(t.statements.c.id).where(false())
    match = _MATCHING[dialect].bindparams(asked=question)
    return select(match.columns(t.statements.c.id.label("statement")).subquery())


def matching_numbers(connection: Connection, words: str) -> NDArray[np.int64]:
    """What ``matching`` finds, in any order, waiting and merged statements among it.

    The database hands all numbers over as one text: to fetch twenty thousand rows takes far longer.
    """
    dialect = connection.dialect.name
    question = _question(dialect, words)
    joined = connection.execute(_MATCHING_AT_ONCE[dialect], {"asked": question}).scalar() if question else None
    return numbers_in(joined)


def numbers_in(joined: str | None) -> NDArray[np.int64]:
    """The numbers that a database has joined with commas; none where it found nothing to join."""
    return np.fromstring(joined, dtype=np.int64, sep=",") if joined else np.empty(0, dtype=np.int64)


def _question(dialect: str, words: str) -> str:
    """``words`` as the database's search takes them; empty where there are none."""
    if dialect == "postgresql":
        return " & ".join(f"'{term}':*" for term in terms(words))
    return " ".join(f'"{term}"*' for term in terms(words))
