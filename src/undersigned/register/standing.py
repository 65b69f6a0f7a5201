"""Where one state stood, statement by statement, from the boards: quick, and without the sentences that explain it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement, StatementId
from undersigned.model.states import StateCode
from undersigned.register import reads
from undersigned.register.boards import places_of
from undersigned.register.codes import POSITION_NUMBER, POSITIONS
from undersigned.register.finding import KNOWN
from undersigned.register.found import Found
from undersigned.register.timeline import Places, Step, signatories_in, steps

if TYPE_CHECKING:
    from undersigned.register.store import Register

LOOKED_BACK = 600
"""So many of the newest statements of a state are looked at for drop-offs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """A statement and where the state stands towards it."""

    statement: Statement
    value: PositionValue


@dataclass(frozen=True, slots=True, kw_only=True)
class DropOff:
    """A statement that a state did not sign, though it had signed the one of the same side before it."""

    statement: Statement
    value: PositionValue
    before: StatementId


def standing_of(register: Register, state: StateCode, where: Iterable[PositionValue] = KNOWN) -> Sequence[Stood]:
    """The statements towards which ``state`` stands as one of ``where`` at present, newest first."""
    matrix = register.matrix()
    column = matrix.column(state)
    chosen = np.isin(column, [POSITION_NUMBER[value] for value in where])
    values = dict(zip(matrix.statements[chosen].tolist(), column[chosen].tolist(), strict=True))

    def load(some: Sequence[int]) -> list[Stood]:
        with register.moment() as (connection, scope):
            heads = reads.statements(connection, scope, some)
        return [Stood(statement=heads[one], value=POSITIONS[values[one]]) for one in some if one in heads]

    return Found(list(values), load)


def drop_offs(register: Register, state: StateCode, *, looked_back: int = LOOKED_BACK) -> tuple[DropOff, ...]:
    """Statements that ``state`` did not sign though it had signed the one each follows, newest first.

    A statement follows the latest earlier one in the same body on the same state that is of one side with it
    (``timeline.py``): a counter-statement is not what its signatories dropped off from. And most of those who had
    signed the earlier one signed again: where few did, it was another circle that spoke.
    """
    settled = [value for value in PositionValue if value.is_signatory or value.is_absence]
    numbers = register.matrix().standing(state, settled)[:looked_back].tolist()
    with register.drawn() as (connection, scope):
        heads, places = reads.statements(connection, scope, numbers), places_of(connection, scope, numbers)
    stood = {heads[one].id: places[one] for one in numbers}
    matters: defaultdict[tuple[str, str], list[tuple[Statement, Places]]] = defaultdict(list)
    for one in reversed(numbers):
        head = heads[one]
        for concerned in head.concerning:
            matters[head.body_id or head.body, concerned].append((head, places[one]))
    found = {
        step.statement.id: DropOff(statement=step.statement, value=stood[step.statement.id][state], before=step.follows)
        for row in matters.values()
        for step in _steps(row)
        if step.follows is not None and state in step.went and _most_again(step, stood[step.follows])
    }
    return tuple(sorted(found.values(), key=lambda one: (one.statement.date, one.statement.id), reverse=True))


def _most_again(step: Step, before: Places) -> bool:
    then = signatories_in(before)
    return 2 * len(then & step.signatories) >= len(then)


def _steps(row: Sequence[tuple[Statement, Places]]) -> list[Step]:
    return steps(row) if len(row) > 1 else []


def places(register: Register, statements: Sequence[StatementId]) -> dict[StatementId, Places]:
    """Where every state stands at present towards each of ``statements``; those unknown to the register left out."""
    with register.drawn() as (connection, scope):
        numbers = {key: reads.number_of(connection, scope, key) for key in statements}
        found = places_of(connection, scope, [number for number in numbers.values() if number is not None])
    return {key: found[number] for key, number in numbers.items() if number is not None and number in found}
