"""How statements are spread: by body, year, kind, subject and the states they concern.

Made once for a revision of the register; then any choice of statements is counted without asking the database.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, select

from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.register import reads
from undersigned.register.codes import CONCERNING, SUBJECT
from undersigned.register.finding import SIGNATORY, find_numbers, latest
from undersigned.register.found import Found
from undersigned.register.scope import Scope
from undersigned.register.view import StatementQuery
from undersigned.storage import schema as t

if TYPE_CHECKING:
    from undersigned.register.store import Register

Counted = Mapping[str, int]
Numbers = NDArray[np.int64]


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


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Tags:
    """Which statement bears which value: two columns of equal length."""

    rows: Numbers
    values: Numbers
    names: Sequence[str]

    def counted(self, chosen: NDArray[np.bool_]) -> dict[str, int]:
        """How many of the ``chosen`` rows bear each value, most first."""
        counts = np.bincount(self.values[chosen[self.rows]], minlength=len(self.names)).tolist()
        borne = ((name, number) for name, number in zip(self.names, counts, strict=True) if number)
        return dict(sorted(borne, key=lambda item: (-item[1], item[0])))


class Spread:
    """Every statement of one moment with what it can be counted by."""

    def __init__(self, connection: Connection, scope: Scope) -> None:
        h = t.heads.c
        query = select(h.statement, h.id, h.body_id, h.kind, h.date, h.body).where(*latest(scope))
        if scope.merged:
            query = query.where(h.statement.not_in(scope.merged))
        heads = connection.execute(query.order_by(h.statement)).all()
        row_of = {head[1]: row for row, head in enumerate(heads)}
        self._numbers = np.array([head[0] for head in heads], dtype=np.int64)
        self._bodies = _tags((row, head[2]) for row, head in enumerate(heads) if head[2])
        self._kinds = _tags((row, head[3]) for row, head in enumerate(heads))
        self._years = _tags((row, head[4][:4]) for row, head in enumerate(heads))
        subjects, concerning = (
            [(row_of[head], value) for head, value in _tagged(connection, role) if head in row_of]
            for role in (SUBJECT, CONCERNING)
        )
        self._subjects, self._concerning = _tags(subjects), _tags(concerning)
        self.matters: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
        """For each statement its body with each state it concerns."""
        for row, state in concerning:
            head = heads[row]
            self.matters[head[0]].append((head[2] or head[5], state))

    def facets(self, numbers: Sequence[int] | None = None) -> Facets:
        """How the statements ``numbers`` are spread, by default all."""
        if numbers is None:
            chosen = np.ones(len(self._numbers), dtype=np.bool_)
        else:
            chosen = np.isin(self._numbers, np.asarray(numbers, dtype=np.int64))
        years = self._years.counted(chosen)
        return Facets(
            total=int(chosen.sum()),
            bodies=self._bodies.counted(chosen),
            years=dict(sorted(years.items(), reverse=True)),
            kinds=self._kinds.counted(chosen),
            subjects=self._subjects.counted(chosen),
            concerning=self._concerning.counted(chosen),
        )


def spread(register: Register) -> Spread:
    """The statements of ``register`` as they stand now."""
    with register.moment() as (connection, scope):
        return Spread(connection, scope)


def search(
    register: Register, query: StatementQuery, spread: Spread, *, standing: Standing | None = None
) -> tuple[Sequence[Statement], Facets]:
    """The statements that fit, newest first and read as they are looked at, and how they are spread."""
    with register.moment() as (connection, scope):
        numbers = find_numbers(connection, scope, query)
    if standing is not None:
        there = set(register.matrix().standing(standing.state, standing.values).tolist())
        numbers = [number for number in numbers if number in there]

    def load(some: Sequence[int]) -> list[Statement]:
        with register.moment() as (later, _):
            heads = reads.statements(later, scope, some)
        return [heads[number] for number in some]

    return Found(numbers, load), spread.facets(numbers)


def _tagged(connection: Connection, role: int) -> Iterable[tuple[int, str]]:
    query = select(t.head_tags.c.head, t.head_tags.c.value).where(t.head_tags.c.role == role)
    return ((head, value) for head, value in connection.execute(query))


def _tags(pairs: Iterable[tuple[int, str]]) -> Tags:
    names: dict[str, int] = {}
    rows, values = [], []
    for row, name in pairs:
        rows.append(row)
        values.append(names.setdefault(name, len(names)))
    return Tags(rows=np.array(rows, dtype=np.int64), values=np.array(values, dtype=np.int64), names=list(names))
