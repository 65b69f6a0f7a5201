"""Two or more states or statements side by side: a matrix of positions with its tallies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from undersigned import reference
from undersigned.model.positions import Position, PositionValue
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.pages.lists import StatementRow, row


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One line of the matrix: a statement with the position of each state, or a state's towards each statement."""

    key: str
    name: str
    values: tuple[PositionValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How often two states took the same side of statements that settle both."""

    one: StateCode
    other: StateCode
    same: int
    settled: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparePage:
    """The page and its JSON twin."""

    title: str
    columns: tuple[tuple[str, str], ...]
    """Key and name of each column."""
    rows: tuple[MatrixRow, ...]
    agreements: tuple[Agreement, ...] = ()
    statements: tuple[StatementRow, ...] = ()
    rows_total: int = 0


def compare_states(
    codes: Sequence[StateCode],
    records: Mapping[StateCode, Sequence[tuple[Statement, Position]]],
    *,
    most: int = 200,
) -> ComparePage:
    """States side by side over the statements on which any of them has a settled position, newest first."""
    statements = {s.id: s for record in records.values() for s, _ in record}
    values = {code: {s.id: p.value for s, p in records[code]} for code in codes}
    ordered = sorted(statements.values(), key=lambda s: (s.date, s.id), reverse=True)
    rows = tuple(
        MatrixRow(key=s.id, name=s.title, values=tuple(values[c].get(s.id, PositionValue.UNKNOWN) for c in codes))
        for s in ordered
    )
    differing = tuple(r for r in rows if len({_side(v) for v in r.values}) > 1)
    return ComparePage(
        title=" and ".join(reference.state(c).name for c in codes),
        columns=tuple((c, reference.state(c).name) for c in codes),
        rows=(differing + tuple(r for r in rows if r not in set(differing)))[:most],
        agreements=_agreements(codes, rows),
        rows_total=len(rows),
    )


def compare_statements(
    statements: Sequence[Statement], positions: Sequence[Mapping[StateCode, Position]]
) -> ComparePage:
    """Statements side by side: every state that signed any of them, those that changed sides first."""
    states = {code for held in positions for code, p in held.items() if p.value.is_signatory}
    rows = tuple(
        MatrixRow(key=code, name=reference.state(code).name, values=tuple(held[code].value for held in positions))
        for code in sorted(states, key=lambda c: reference.state(c).name)
    )
    changed = tuple(r for r in rows if len({_side(v) for v in r.values}) > 1)
    return ComparePage(
        title="Statements side by side",
        columns=tuple((s.id, s.title) for s in statements),
        rows=changed + tuple(r for r in rows if r not in set(changed)),
        statements=tuple(row(s) for s in statements),
        rows_total=len(rows),
    )


def _side(value: PositionValue) -> str:
    return "on" if value.is_signatory else "off" if value.is_absence else "open"


def _agreements(codes: Sequence[StateCode], rows: Sequence[MatrixRow]) -> tuple[Agreement, ...]:
    found = []
    for i, one in enumerate(codes):
        for j in range(i + 1, len(codes)):
            pairs = Counter((_side(r.values[i]), _side(r.values[j])) for r in rows)
            same, apart = pairs["on", "on"] + pairs["off", "off"], pairs["on", "off"] + pairs["off", "on"]
            found.append(Agreement(one=one, other=codes[j], same=same, settled=same + apart))
    return tuple(found)
