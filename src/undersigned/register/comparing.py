"""Two states side by side: what both signed, what only one did."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.register.boards import places_of
from undersigned.register.found import Found
from undersigned.register.matrix import SETTLED, SIGNED, Matrix
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


Paired = Mapping[tuple[bool, bool], Sequence[int]]
"""The numbers of the statements that settle the position of both, by whether each signed, newest first."""


def paired_in_matrix(matrix: Matrix, one: StateCode, other: StateCode) -> Paired:
    """The two states at present."""
    left, right = matrix.column(one), matrix.column(other)
    settled = SETTLED[left] & SETTLED[right]
    return {
        (a, b): matrix.those(settled & (SIGNED[left] == a) & (SIGNED[right] == b)).tolist()
        for a in (True, False)
        for b in (True, False)
    }


def paired_by_derivation(
    connection: Connection, scope: Scope, one: StateCode, other: StateCode, numbers: Sequence[int]
) -> Paired:
    """The two states in an earlier moment, towards the statements ``numbers`` newest first."""
    places = places_of(connection, scope, numbers)
    found: dict[tuple[bool, bool], list[int]] = {}
    for number in numbers:
        left, right = (places[number].get(code, PositionValue.UNKNOWN) for code in (one, other))
        if all(value.is_signatory or value.is_absence for value in (left, right)):
            found.setdefault((left.is_signatory, right.is_signatory), []).append(number)
    return found


def comparison(
    one: StateCode, other: StateCode, paired: Paired, load: Callable[[Sequence[int]], list[Statement]]
) -> Comparison:
    """What ``paired`` says; statements are read by ``load`` when they are looked at."""
    return Comparison(
        one=one,
        other=other,
        both=len(paired.get((True, True), ())),
        only_one=Found(paired.get((True, False), ()), load),
        only_other=Found(paired.get((False, True), ()), load),
        neither=len(paired.get((False, False), ())),
    )
