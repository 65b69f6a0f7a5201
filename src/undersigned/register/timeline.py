"""Statements in a row, oldest first, with who came and who went since the one that each follows.

A statement follows the latest earlier one of the row that is *of one side* with it: at least half of the
signatories of the shorter list stand under both. Without that, a statement and the counter-statement of
the other side would be told as fifty states that went and fifty that came.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement, StatementId
from undersigned.model.states import StateCode

Places = Mapping[StateCode, PositionValue]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One statement of a timeline."""

    statement: Statement
    signatories: frozenset[StateCode]
    follows: StatementId | None
    """The earlier statement of the row with which it is compared."""
    came: tuple[StateCode, ...] = ()
    """Signed this one and are known not to have signed the one it follows."""
    went: tuple[StateCode, ...] = ()
    """Signed the one it follows and are known not to have signed this one."""


def signatories_in(places: Places) -> frozenset[StateCode]:
    """The states that stand under a statement."""
    return frozenset(code for code, value in places.items() if value.is_signatory)


def of_one_side(one: frozenset[StateCode], other: frozenset[StateCode]) -> bool:
    """Whether at least half of the signatories of the shorter list stand on both."""
    shorter = min(len(one), len(other))
    return shorter > 0 and 2 * len(one & other) >= shorter


def steps(standing: Iterable[tuple[Statement, Places]]) -> list[Step]:
    """The steps of statements given oldest first, each with where every state stands.

    Of a state whose position either statement leaves open, nothing is said.
    """
    found: list[Step] = []
    passed: list[tuple[Statement, Places, frozenset[StateCode]]] = []
    for statement, places in standing:
        now = signatories_in(places)
        earlier = next((one for one in reversed(passed) if of_one_side(now, one[2])), None)
        passed.append((statement, places, now))
        if earlier is None:
            found.append(Step(statement=statement, signatories=now, follows=None))
            continue
        before, places_before, then = earlier
        found.append(
            Step(
                statement=statement,
                signatories=now,
                follows=before.id,
                came=tuple(sorted(code for code in now if code in places_before and places_before[code].is_absence)),
                went=tuple(sorted(code for code in then if code in places and places[code].is_absence)),
            )
        )
    return found
