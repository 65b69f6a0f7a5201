"""Two or more states or statements side by side: a matrix of positions with its tallies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from undersigned.model.positions import Position, PositionValue
from undersigned.model.statements import Statement, StatementId
from undersigned.model.states import StateCode
from undersigned.pages.lists import Named, StatementRow, named, row
from undersigned.pages.names import name_of
from undersigned.register.comparing import Comparison

Places = Mapping[StateCode, PositionValue]

MOST_ROWS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A state or a statement at the head of a column."""

    key: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One line of the matrix: a statement with the position of each state, or a state's towards each statement."""

    key: str
    name: str
    date: str | None
    values: tuple[PositionValue, ...]
    differs: bool
    """Whether one signed and another is known not to have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two states over the statements that settle the position of both."""

    one: Named
    other: Named
    both: int
    only_one: int
    only_other: int
    neither: int
    together: float | None
    """Of the statements that at least one of them signed, the share that both did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparePage:
    """The page and its JSON twin; without columns it is the form alone."""

    of: str
    """``states``, ``statements`` or ``nothing``."""
    columns: tuple[Column, ...] = ()
    rows: tuple[MatrixRow, ...] = ()
    whole: bool = True
    """Whether ``rows`` are all there are, and not only the newest."""
    pairs: tuple[Pair, ...] = ()
    statements: tuple[StatementRow, ...] = ()


def compare_states(
    codes: Sequence[StateCode],
    comparisons: Iterable[Comparison],
    differing: Sequence[Statement],
    whole: bool,
    places: Mapping[StatementId, Places],
) -> ComparePage:
    """States side by side over the statements on which they differ, newest first."""
    return ComparePage(
        of="states",
        columns=tuple(Column(key=code, name=name_of(code)) for code in codes),
        rows=tuple(
            _matrix_row(s.id, s.title, s.date, [places[s.id].get(code, PositionValue.UNKNOWN) for code in codes])
            for s in differing
        ),
        whole=whole,
        pairs=tuple(_pair(one) for one in comparisons),
    )


def newest_differing(comparisons: Iterable[Comparison], *, most: int = MOST_ROWS) -> tuple[list[Statement], bool]:
    """The newest statements that one state of a pair signed and the other did not, and whether these are all."""
    found: dict[StatementId, Statement] = {}
    whole = True
    for one in comparisons:
        for only in (one.only_one, one.only_other):
            found |= {statement.id: statement for statement in only[:most]}
            whole = whole and len(only) <= most
    ordered = sorted(found.values(), key=lambda s: (s.date, s.id), reverse=True)
    return ordered[:most], whole and len(ordered) <= most


def compare_statements(
    statements: Sequence[Statement], positions: Sequence[Mapping[StateCode, Position]]
) -> ComparePage:
    """Statements side by side: every state that signed any of them, those that changed sides first."""
    states = {code for held in positions for code, p in held.items() if p.value.is_signatory}
    rows = [
        _matrix_row(code, name_of(code), None, [held[code].value for held in positions])
        for code in sorted(states, key=name_of)
    ]
    return ComparePage(
        of="statements",
        columns=tuple(Column(key=s.id, name=s.title) for s in statements),
        rows=tuple(sorted(rows, key=lambda one: not one.differs)),
        statements=tuple(row(s) for s in statements),
    )


def _matrix_row(key: str, name: str, date: str | None, values: Sequence[PositionValue]) -> MatrixRow:
    signed = any(value.is_signatory for value in values)
    return MatrixRow(
        key=key, name=name, date=date, values=tuple(values), differs=signed and any(v.is_absence for v in values)
    )


def _pair(found: Comparison) -> Pair:
    return Pair(
        one=named(found.one),
        other=named(found.other),
        both=found.both,
        only_one=len(found.only_one),
        only_other=len(found.only_other),
        neither=found.neither,
        together=None if found.together is None else round(found.together, 3),
    )
