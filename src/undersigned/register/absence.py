"""Who of a set of states is not under a statement, and what the record says of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from undersigned import reference
from undersigned.model.dates import first_day, last_day
from undersigned.model.positions import Position
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.register.usual import Habit

USUAL = "usual"


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """The states asked for, parted by whether they signed."""

    statement: Statement
    of: str
    """The group's key, ``usual``, or ``all`` for every state that could have signed."""
    signed: tuple[Position, ...]
    absent: tuple[Position, ...]
    """The record shows that they did not."""
    unknown: tuple[Position, ...]
    """The record does not settle it, or it is disputed."""
    habits: Mapping[StateCode, Habit]
    """For ``usual``: how often each signed similar statements."""


def asked_for(of: str, statement: Statement, habits: Mapping[StateCode, Habit]) -> frozenset[StateCode] | None:
    """The states meant by ``of`` on the day of ``statement``, None for all; of a group those who surely were in it.

    Raises NotInRegister.
    """
    if of == "all":
        return None
    if of == USUAL:
        return frozenset(code for code, habit in habits.items() if habit.usual)
    key = of.upper()
    bodies = {body.id: body for body in reference.bodies()}
    if key in bodies and bodies[key].members_group is not None:
        key = bodies[key].members_group or key
    return reference.members(key, on=first_day(statement.date)) & reference.members(key, on=last_day(statement.date))


def absence_of(
    statement: Statement, positions: Mapping[StateCode, Position], of: str, habits: Mapping[StateCode, Habit]
) -> Absence:
    """Part the states meant by ``of``. Raises NotInRegister for a group that the reference does not hold."""
    wanted = asked_for(of, statement, habits)
    chosen = [
        positions[code]
        for code in sorted(positions)
        if (code in wanted if wanted is not None else positions[code].eligibility.could_sign is not False)
    ]
    return Absence(
        statement=statement,
        of=of,
        signed=tuple(p for p in chosen if p.value.is_signatory),
        absent=tuple(p for p in chosen if p.value.is_absence),
        unknown=tuple(p for p in chosen if not p.value.is_signatory and not p.value.is_absence),
        habits=habits,
    )
