"""A state's record in numbers, counted: by value, year, body and subject."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from undersigned.model.positions import Position, PositionValue
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.register.matrix import Matrix, by_topic, counted

Counts = Mapping[PositionValue, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class StateFacts:
    """How often a state stood where, over all statements whose record settles its position or names it."""

    state: StateCode
    values: Counts
    by_year: Mapping[str, Counts]
    """By year, latest first."""
    by_body: Mapping[str, Counts]
    """By body id, most statements first; ``""`` for statements that stand alone."""
    by_subject: Mapping[str, Counts]
    """By subject, most statements first."""

    @property
    def signed(self) -> int:
        """Statements under which the state's name stands."""
        return sum(count for value, count in self.values.items() if value.is_signatory)

    @property
    def absent(self) -> int:
        """Statements of which the record shows that the state's name does not stand under them."""
        return sum(count for value, count in self.values.items() if value.is_absence)


Row = tuple[PositionValue, str, str | None, Sequence[str], int]
"""Where the state stands, year, body id, subjects, and how many statements are alike in all of it."""


def facts_from_matrix(state: StateCode, matrix: Matrix, labels: Mapping[int, str]) -> StateFacts:
    """The facts of ``state`` at present."""
    column = matrix.column(state)
    years = counted(matrix.dates // 10_000, column)
    everything = counted(np.zeros_like(matrix.dates), column)
    return StateFacts(
        state=state,
        values=everything.get(0, {}),
        by_year={f"{year:04d}": years[year] for year in sorted(years, reverse=True)},
        by_body=_largest_first((labels[body], counts) for body, counts in counted(matrix.bodies, column).items()),
        by_subject=_largest_first(by_topic(matrix.subjects, column, labels).items()),
    )


def rows_from_record(record: Iterable[tuple[Statement, Position]]) -> Iterator[Row]:
    """The statements of a record as rows, one each."""
    return ((at.value, one.date[:4], one.body_id, one.subjects, 1) for one, at in record)


def count_facts(state: StateCode, rows: Iterable[Row]) -> StateFacts:
    """The facts of ``state`` in ``rows``: an earlier moment, or a part of the register. Unknown ones are left out."""
    values: Counter[PositionValue] = Counter()
    years: dict[str, Counter[PositionValue]] = {}
    bodies: dict[str, Counter[PositionValue]] = {}
    subjects: dict[str, Counter[PositionValue]] = {}
    for value, year, body, topics, count in rows:
        if value is PositionValue.UNKNOWN:
            continue
        values[value] += count
        years.setdefault(year, Counter())[value] += count
        bodies.setdefault(body or "", Counter())[value] += count
        for topic in topics:
            subjects.setdefault(topic, Counter())[value] += count
    return StateFacts(
        state=state,
        values=values,
        by_year=dict(sorted(years.items(), reverse=True)),
        by_body=_largest_first(bodies.items()),
        by_subject=_largest_first(subjects.items()),
    )


def _largest_first(counted: Iterable[tuple[str, Counts]]) -> dict[str, Counts]:
    return dict(sorted(counted, key=lambda item: (-sum(item[1].values()), item[0])))
