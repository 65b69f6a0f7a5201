"""Two states side by side: what both signed, what only one did."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import Connection

from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.register.boards import places_of
from undersigned.register.codes import POSITIONS
from undersigned.register.found import Found
from undersigned.register.matrix import Matrix
from undersigned.register.scope import Scope


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two states over the statements that settle the position of both."""

    one: StateCode
    other: StateCode
    both: int
    only_one: Sequence[Statement]
    """Statements that ``one`` signed and ``other`` did not, newest first."""
    only_other: Sequence[Statement]
    neither: int

    @property
    def settled(self) -> int:
        """Statements that settle the position of both."""
        return self.both + len(self.only_one) + len(self.only_other) + self.neither

    @property
    def together(self) -> float | None:
        """Of the statements that at least one of them signed, the share that both did; None if there are none."""
        signed = self.settled - self.neither
        return self.both / signed if signed else None


Paired = Mapping[tuple[PositionValue, PositionValue], Sequence[int]]
"""The numbers of statements by where the two states stand, newest first."""


def paired_in_matrix(matrix: Matrix, one: StateCode, other: StateCode) -> Paired:
    """The two states at present."""
    pairs = matrix.column(one).astype(np.int64) * 16 + matrix.column(other)
    return {
        (POSITIONS[pair // 16], POSITIONS[pair % 16]): matrix.those(pairs == pair).tolist()
        for pair in np.unique(pairs).tolist()
    }


def paired_by_derivation(
    connection: Connection, scope: Scope, one: StateCode, other: StateCode, numbers: Sequence[int]
) -> Paired:
    """The two states in an earlier moment, towards the statements ``numbers`` newest first."""
    places = places_of(connection, scope, numbers)
    unknown = PositionValue.UNKNOWN
    return _grouped((places[n].get(one, unknown), places[n].get(other, unknown), n) for n in numbers)


def comparison(
    one: StateCode, other: StateCode, by_place: Paired, load: Callable[[Sequence[int]], list[Statement]]
) -> Comparison:
    """What ``by_place`` says; statements are read by ``load`` when they are looked at."""
    found: dict[tuple[bool, bool], list[int]] = {(a, b): [] for a in (True, False) for b in (True, False)}
    for (left, right), numbers in by_place.items():
        if all(value.is_signatory or value.is_absence for value in (left, right)):
            found[left.is_signatory, right.is_signatory] += numbers
    return Comparison(
        one=one,
        other=other,
        both=len(found[True, True]),
        only_one=Found(found[True, False], load),
        only_other=Found(found[False, True], load),
        neither=len(found[False, False]),
    )


def _grouped(rows: Iterable[tuple[PositionValue, PositionValue, int]]) -> Paired:
    found: dict[tuple[PositionValue, PositionValue], list[int]] = {}
    for left, right, number in rows:
        found.setdefault((left, right), []).append(number)
    return found
