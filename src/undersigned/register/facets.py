"""How statements are spread: by body, year, kind, subject and the states they concern.

Made once for a revision of the register; then any choice of statements is narrowed and counted without asking the
database for more than which statements hold the words that are searched for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from sqlalchemy import Connection, select

from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.register import reads
from undersigned.register.codes import CONCERNING, SUBJECT
from undersigned.register.finding import SIGNATORY, find_numbers, latest, matching_numbers
from undersigned.register.found import Found
from undersigned.register.query import all_words
from undersigned.register.scope import Scope
from undersigned.register.tags import Numbers, Tags
from undersigned.register.view import StatementQuery
from undersigned.storage import schema as t

if TYPE_CHECKING:
    from undersigned.register.store import Register

Counted = Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """Numbers of statements, most first; years latest first."""

    total: int
    bodies: Counted
    """By body id; statements that stand alone are left out."""
    years: Counted
    kinds: Counted
    subjects: Counted
    concerning: Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Narrows a search to the statements towards which a state stands at present as one of ``values``."""

    state: StateCode
    values: Collection[PositionValue] = SIGNATORY


class Spread:
    """Every statement of one moment, newest first, with what it can be narrowed and counted by."""

    def __init__(self, connection: Connection, scope: Scope) -> None:
        h = t.heads.c
        query = select(h.statement, h.id, h.body_id, h.kind, h.date, h.body).where(*latest(scope))
        heads = connection.execute(query.order_by(h.date.desc(), h.statement.desc())).all()
        if scope.merged:
            heads = [head for head in heads if head[0] not in scope.merged]
        row_of = {head[1]: row for row, head in enumerate(heads)}
        self._numbers = np.array([head[0] for head in heads], dtype=np.int64)
        self._rows = np.full(int(self._numbers.max(initial=0)) + 1, -1, dtype=np.int64)
        self._rows[self._numbers] = np.arange(len(heads))

        def tags(pairs: Iterable[tuple[int, str]]) -> Tags:
            return Tags(pairs, rows=len(heads))

        self._bodies = tags((row, head[2]) for row, head in enumerate(heads) if head[2])
        self._forums = tags((row, head[5]) for row, head in enumerate(heads))
        self._kinds = tags((row, head[3]) for row, head in enumerate(heads))
        self._years = tags((row, head[4][:4]) for row, head in enumerate(heads))
        self._subjects, self._concerning = (
            tags((row_of[head], value) for head, value in _tagged(connection, role) if head in row_of)
            for role in (SUBJECT, CONCERNING)
        )

    def facets(self, chosen: Numbers | None = None) -> Facets:
        """How the statements in the ``chosen`` rows are spread, by default all."""
        years = self._years.counted(chosen)
        return Facets(
            total=len(self._numbers if chosen is None else chosen),
            bodies=self._bodies.counted(chosen),
            years=dict(sorted(years.items(), reverse=True)),
            kinds=self._kinds.counted(chosen),
            subjects=self._subjects.counted(chosen),
            concerning=self._concerning.counted(chosen),
        )

    def matters(self, number: int) -> list[tuple[str, str]]:
        """What the statement ``number`` is about: its body, or forum, with each state it concerns."""
        row = int(self.rows_of([number])[0])
        where = (*self._bodies.of(row), *self._forums.of(row))[0]
        return [(where, state) for state in self._concerning.of(row)]

    def rows_of(self, numbers: Sequence[int] | Numbers) -> Numbers:
        """The rows of those of the statements ``numbers`` that are there."""
        asked = np.asarray(numbers, dtype=np.int64)
        rows = self._rows[asked[asked < len(self._rows)]]
        return rows[rows >= 0]

    def numbers_of(self, rows: Numbers) -> list[int]:
        """The numbers of the statements in ``rows``."""
        found: list[int] = self._numbers[rows].tolist()
        return found

    def common(self, parts: Iterable[Numbers]) -> Numbers:
        """The rows that are in every one of ``parts``, newest first."""
        chosen = np.ones(len(self._numbers), dtype=np.bool_)
        for rows in parts:
            there = np.zeros(len(chosen), dtype=np.bool_)
            there[rows] = True
            chosen &= there
        return np.flatnonzero(chosen)

    def narrowed(self, query: StatementQuery) -> Iterable[Numbers]:
        """The rows that fit each of the conditions of ``query`` by body, kind, year, subject and states concerned."""
        if query.body is not None:
            wanted = query.body
            by_name = self._forums.rows_bearing(name for name in self._forums.names if all_words(wanted, name))
            yield np.concatenate((self._bodies.rows_bearing([wanted.upper()]), by_name))
        if query.kind is not None:
            yield self._kinds.rows_bearing([query.kind.value])
        if query.year is not None:
            yield self._years.rows_bearing([f"{query.year:04d}"])
        if query.subject is not None:
            subject = query.subject
            yield self._subjects.rows_bearing(name for name in self._subjects.names if all_words(subject, name))
        if query.topics:
            yield self._subjects.rows_bearing(query.topics)
        if query.concerning is not None:
            yield self._concerning.rows_bearing([query.concerning])


def spread(register: Register) -> Spread:
    """The statements of ``register`` as they stand now."""
    with register.moment() as (connection, scope):
        return Spread(connection, scope)


def search(
    register: Register, query: StatementQuery, spread: Spread, *, standing: Standing | None = None
) -> tuple[Sequence[Statement], Facets]:
    """The statements that fit, newest first and read as they are looked at, and how they are spread."""
    parts = list(spread.narrowed(query))
    rest = replace(query, body=None, kind=None, year=None, subject=None, topics=(), concerning=None, words=None)
    with register.moment() as (connection, scope):
        if query.words is not None:
            parts.append(spread.rows_of(matching_numbers(connection, query.words)))
        if rest != StatementQuery():
            parts.append(spread.rows_of(find_numbers(connection, scope, rest)))
    if standing is not None:
        matrix = register.matrix()
        parts.append(spread.rows_of(matrix.statements[matrix.stands(standing.state, standing.values)]))
    chosen = spread.common(parts)

    def load(some: Sequence[int]) -> list[Statement]:
        with register.moment() as (later, _):
            heads = reads.statements(later, scope, some)
        return [heads[number] for number in some]

    return Found(spread.numbers_of(chosen), load), spread.facets(chosen)


def _tagged(connection: Connection, role: int) -> Iterable[tuple[int, str]]:
    query = select(t.head_tags.c.head, t.head_tags.c.value).where(t.head_tags.c.role == role)
    return ((head, value) for head, value in connection.execute(query))
