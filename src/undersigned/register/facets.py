"""How statements are spread: by body, year, kind, subject and the states they concern.

Made once for a revision of the register; then any choice of statements is narrowed and counted without asking the
database for more than which statements hold the words that are searched for.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from sqlalchemy import Connection, Text, cast, func, select

from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.register import reads
from undersigned.register.codes import CONCERNING, SUBJECT
from undersigned.register.finding import SIGNATORY, find_numbers, latest, matching_numbers, numbers_in
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
        self.scope = scope
        h = t.heads.c
        query = select(h.statement, h.id, h.body_id, h.body, h.kind, h.date).where(*latest(scope))
        rows = connection.execute(query.order_by(h.date.desc(), h.statement.desc())).all()
        if scope.merged:
            rows = [row for row in rows if row[0] not in scope.merged]
        self._numbers = np.array([row[0] for row in rows], dtype=np.int64)
        self._rows = _inverted(self._numbers)
        self._bodies, self._forums, self._kinds = (Tags.of_column([row[at] for row in rows]) for at in (2, 3, 4))
        self._years = Tags.of_column([row[5][:4] for row in rows])
        row_of_head = _inverted(np.array([row[1] for row in rows], dtype=np.int64))
        self._subjects, self._concerning = (
            Tags.of_groups(_tagged(connection, role, row_of_head), of=len(rows)) for role in (SUBJECT, CONCERNING)
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
        return _there(self._rows, asked)

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
    chosen = _fitting(register, query, spread, standing)
    return _found(register, spread, chosen), spread.facets(chosen)


def listed(register: Register, query: StatementQuery, spread: Spread) -> Sequence[Statement]:
    """The statements that fit, newest first and read as they are looked at."""
    return _found(register, spread, _fitting(register, query, spread, None))


def _fitting(register: Register, query: StatementQuery, spread: Spread, standing: Standing | None) -> Numbers:
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
    return spread.common(parts)


def _found(register: Register, spread: Spread, chosen: Numbers) -> Sequence[Statement]:
    def load(some: Sequence[int]) -> list[Statement]:
        with register.moment() as (later, _):
            heads = reads.statements(later, spread.scope, some)
        return [heads[number] for number in some]

    return Found(spread.numbers_of(chosen), load)


def _tagged(connection: Connection, role: int, rows: Numbers) -> Iterable[tuple[str, Numbers]]:
    """Each value of ``role`` with the rows of the heads that bear it; heads that do not count have none."""
    tag = t.head_tags.c
    joined = func.aggregate_strings(cast(tag.head, Text), ",")
    for value, heads in connection.execute(select(tag.value, joined).where(tag.role == role).group_by(tag.value)):
        yield value, _there(rows, numbers_in(heads))


def _inverted(numbers: Numbers) -> Numbers:
    """For each number up to the largest its place in ``numbers``, or -1."""
    places = np.full(int(numbers.max(initial=0)) + 1, -1, dtype=np.int64)
    places[numbers] = np.arange(len(numbers))
    return places


def _there(places: Numbers, asked: Numbers) -> Numbers:
    """The places of those of ``asked`` that have one."""
    found = places[asked[asked < len(places)]]
    return found[found >= 0]
