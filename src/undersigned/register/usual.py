"""Who usually signs statements like this one.

The rule, in full: *similar* are the other statements that concern at least one of the same states or,
where the statement concerns none, share a subject with it, and that are of one side with it: at least half
of the signatories of the shorter list stand under both. Of these the fifty nearest in time count. A state
*usually signs* if it signed at least half of those that settle whether it did, and there are at least
three of them. Nothing is weighted, so that anybody can count it again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.register.codes import CONCERNING, SUBJECT
from undersigned.register.matrix import SETTLED, SIGNED
from undersigned.register.nearby import Nearby
from undersigned.register.scope import Scope

NEAREST = 50
LEAST = 3
_AT_ONCE = 5 * NEAREST
CONSIDERED = 500
"""So many of the statements on the same matter are looked at to find the nearest that are of one side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """How often a state signed the similar statements."""

    state: StateCode
    signed: int
    settled: int
    """Similar statements that settle whether it signed."""

    @property
    def usual(self) -> bool:
        """Whether the state usually signs such statements."""
        return self.settled >= LEAST and 2 * self.signed >= self.settled


Cells = Callable[[Sequence[int]], tuple[Mapping[StateCode, int], NDArray[np.uint8]]]
"""What ``boards.cells_of`` gives for the numbers of statements, wherever it is read from."""


def habits(number: int, others: Sequence[int], cells: Cells) -> Mapping[StateCode, Habit]:
    """For each state how it stood towards those of ``others`` that are similar to the statement ``number``."""
    _, at = cells([number])
    own = SIGNED[at[0]]
    similar: list[NDArray[np.uint8]] = []
    columns: Mapping[StateCode, int] = {}
    for chunk in (others[first : first + _AT_ONCE] for first in range(0, len(others), _AT_ONCE)):
        columns, places = cells(chunk)
        similar += list(places[_of_one_side(own, SIGNED[places])])
        if len(similar) >= NEAREST:
            break
    if not similar:
        return {}
    nearest = np.stack(similar[:NEAREST])
    signed, settled = SIGNED[nearest].sum(axis=0).tolist(), SETTLED[nearest].sum(axis=0).tolist()
    return {
        code: Habit(state=code, signed=signed[column], settled=settled[column])
        for code, column in columns.items()
        if settled[column]
    }


def _of_one_side(own: NDArray[np.bool_], others: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """For each row of ``others`` what ``timeline.of_one_side`` says."""
    shorter = np.minimum(own.sum(), others.sum(axis=1))
    found: NDArray[np.bool_] = (shorter > 0) & (2 * (others & own).sum(axis=1) >= shorter)
    return found


def on_the_same(connection: Connection, scope: Scope, number: int, statement: Statement, nearby: Nearby) -> list[int]:
    """The numbers of the other statements on the same states or subjects, nearest in time first."""
    role, values = (CONCERNING, statement.concerning) if statement.concerning else (SUBJECT, statement.subjects)
    # One more than are considered: the statement itself is among them.
    found = nearby.nearest(connection, scope, role, values, statement.date, CONSIDERED + 1)
    return [other for other in found if other != number][:CONSIDERED]
