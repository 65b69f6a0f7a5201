"""Who stands under the same statements: signatures counted over all statements at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from undersigned.model.positions import PositionValue
from undersigned.model.states import StateCode
from undersigned.register.codes import POSITION_NUMBER
from undersigned.register.matrix import Matrix

_SIGNATORY = [POSITION_NUMBER[value] for value in PositionValue if value.is_signatory]


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """A state beside another."""

    state: StateCode
    together: int
    """Statements under which both stand."""
    either: int
    """Statements under which at least one of them stands."""

    @property
    def share(self) -> float:
        """Of the statements that either signed, the share that both did: 0 to 1."""
        return self.together / self.either if self.either else 0.0


class Signatures:
    """Who signed what at one moment: a table of statements by states, held as bits in memory."""

    def __init__(self, table: NDArray[np.bool_], numbers: Mapping[StateCode, int]) -> None:
        self._table = table
        self._numbers = numbers
        self._totals = table.sum(axis=0, dtype=np.int64)

    def counts(self) -> Mapping[StateCode, int]:
        """How many statements each state signed."""
        return {code: int(self._totals[number]) for code, number in self._numbers.items()}

    def company(self, state: StateCode, *, most: int = 20, least: int = 3) -> tuple[Companion, ...]:
        """The states that most share their signatures with ``state``, of those with at least ``least`` in common.

        The share is Jaccard's: both over either, so that a state that signs everything is not everybody's company.
        """
        if state not in self._numbers:
            return ()
        own = self._table[:, self._numbers[state]]
        together = self._table[own].sum(axis=0, dtype=np.int64)
        either = self._totals + int(own.sum()) - together
        found = (
            Companion(state=code, together=int(together[number]), either=int(either[number]))
            for code, number in self._numbers.items()
            if code != state and together[number] >= least
        )
        return tuple(sorted(found, key=lambda one: (-one.share, one.state))[:most])


def signatures(matrix: Matrix) -> Signatures:
    """Who signed what at present."""
    return Signatures(np.isin(matrix.places, _SIGNATORY), matrix.states)
