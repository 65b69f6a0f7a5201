"""Where one state stood, statement by statement, from the boards: quick, and without the sentences that explain it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement, StatementId
from undersigned.model.states import StateCode
from undersigned.register import reads
from undersigned.register.boards import places_of
from undersigned.register.codes import POSITION_NUMBER, POSITIONS
from undersigned.register.finding import KNOWN
from undersigned.register.found import Found
from undersigned.register.matrix import SETTLED, SIGNED, Matrix
from undersigned.register.timeline import Places

if TYPE_CHECKING:
    from undersigned.register.store import Register

Matters = Callable[[int], Sequence[tuple[str, str]]]
"""From the number of a statement to the matters it is about: body and state concerned."""


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


def standing_of(
    register: Register, matrix: Matrix, state: StateCode, where: Iterable[PositionValue] = KNOWN
) -> Sequence[Stood]:
    """The statements towards which ``state`` stands as one of ``where`` at present, newest first."""
    column = matrix.column(state)
    rows = _newest_first(matrix, np.isin(column, [POSITION_NUMBER[value] for value in where]))
    values = dict(zip(matrix.statements[rows].tolist(), column[rows].tolist(), strict=True))

    def load(some: Sequence[int]) -> list[Stood]:
        with register.moment() as (connection, scope):
            heads = reads.statements(connection, scope, some)
        return [Stood(statement=heads[one], value=POSITIONS[values[one]]) for one in some if one in heads]

    return Found(list(values), load)


def drop_offs(register: Register, matrix: Matrix, matters: Matters, state: StateCode) -> tuple[DropOff, ...]:
    """Statements that ``state`` did not sign though it had signed the one each follows, newest first.

    A statement follows the latest earlier one in the same body on the same state that is of one side with it
    (``timeline.py``): a counter-statement is not what its signatories dropped off from. And most of those who had
    signed the earlier one signed again: where few did, it was another circle that spoke. ``matters`` gives for each
    statement its bodies and states; the newest ``LOOKED_BACK`` statements are looked at.
    """
    rows = _newest_first(matrix, SETTLED[matrix.column(state)])[:LOOKED_BACK]
    signed = SIGNED[matrix.places[rows]]
    sizes = signed.sum(axis=1).tolist()
    own = SIGNED[matrix.column(state)[rows]].tolist()
    numbers = matrix.statements[rows].tolist()

    def common(one: int, other: int) -> int:
        return int(np.count_nonzero(signed[one] & signed[other]))

    def of_one_side(one: int, other: int) -> bool:
        # The rule of ``timeline.of_one_side``, on rows of the matrix.
        shorter = min(sizes[one], sizes[other])
        return bool(shorter) and 2 * common(one, other) >= shorter

    pairs: dict[int, int] = {}
    for chain in _chains(numbers, matters):
        for at, row in enumerate(chain):
            if own[row]:
                continue
            before = next((one for one in reversed(chain[:at]) if of_one_side(row, one)), None)
            if before is not None and own[before] and 2 * common(row, before) >= sizes[before]:
                pairs[numbers[row]] = numbers[before]
    return _told(register, pairs, dict(zip(numbers, matrix.column(state)[rows].tolist(), strict=True)))


def _newest_first(matrix: Matrix, chosen: NDArray[np.bool_]) -> NDArray[np.int64]:
    return matrix.newest_first[chosen[matrix.newest_first]]


def _chains(numbers: Sequence[int], matters: Matters) -> Iterable[list[int]]:
    """The rows of each matter, oldest first; ``numbers`` come newest first."""
    chains: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for row in reversed(range(len(numbers))):
        for matter in matters(numbers[row]):
            chains[matter].append(row)
    return chains.values()


def _told(register: Register, pairs: Mapping[int, int], places: Mapping[int, int]) -> tuple[DropOff, ...]:
    with register.moment() as (connection, scope):
        heads = reads.statements(connection, scope, [*pairs, *pairs.values()])
    found = (
        DropOff(statement=heads[one], value=POSITIONS[places[one]], before=heads[before].id)
        for one, before in pairs.items()
        if one in heads and before in heads
    )
    return tuple(sorted(found, key=lambda one: (one.statement.date, one.statement.id), reverse=True))


def places(register: Register, statements: Sequence[StatementId]) -> dict[StatementId, Places]:
    """Where every state stands at present towards each of ``statements``; those unknown to the register left out."""
    with register.drawn() as (connection, scope):
        numbers = {key: reads.number_of(connection, scope, key) for key in statements}
        found = places_of(connection, scope, [number for number in numbers.values() if number is not None])
    return {key: found[number] for key, number in numbers.items() if number is not None and number in found}
