"""What commands print with ``--json`` beyond readings, checks and statements: one shape an answer, each public.

A field may be added; one that is renamed or dropped raises the number in ``schema``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from undersigned.model.positions import Position
from undersigned.model.statements import Source, Statement
from undersigned.model.states import Certainty, GroupId, StateCode
from undersigned.model.votes import RollCall
from undersigned.names.resolution import NameKind, Why
from undersigned.register.exchange.jsonlines import RollCallRecord
from undersigned.register.facts import StateFacts
from undersigned.register.usual import Habit


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """A statement and where the state stands towards it."""

    statement: Statement
    position: Position


@dataclass(frozen=True, slots=True, kw_only=True)
class StateAnswer:
    """``undersigned state``: a state's record."""

    schema: Literal["undersigned/state/1"] = "undersigned/state/1"
    facts: StateFacts
    signed: int
    did_not_sign: int
    found: int
    """Statements that fit the filters."""
    latest: tuple[Stood, ...]
    """The newest of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsentAnswer:
    """``undersigned absent``: the states asked for, parted by whether they signed."""

    schema: Literal["undersigned/absent/1"] = "undersigned/absent/1"
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Alone:
    """The statements that only one of two states signed."""

    found: int
    statements: tuple[Statement, ...]
    """The newest of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompareAnswer:
    """``undersigned compare``: two states over the statements that settle the position of both."""

    schema: Literal["undersigned/compare/1"] = "undersigned/compare/1"
    one: StateCode
    other: StateCode
    settled: int
    both: int
    neither: int
    together: float | None
    """Of the statements that at least one of them signed, the share that both did."""
    only_one: Alone
    only_other: Alone


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementsAnswer:
    """``undersigned search`` and ``list``: the statements found, newest first."""

    schema: Literal["undersigned/statements/1"] = "undersigned/statements/1"
    found: int
    statements: tuple[Statement, ...]
    """All of them, or the first where ``--most`` narrows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineStep:
    """One statement of a timeline."""

    statement: Statement
    signatories: tuple[StateCode, ...]
    follows: str | None
    """Id of the earlier statement with which it is compared."""
    came: tuple[StateCode, ...]
    went: tuple[StateCode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineAnswer:
    """``undersigned timeline``: statements in a row, oldest first."""

    schema: Literal["undersigned/timeline/1"] = "undersigned/timeline/1"
    steps: tuple[TimelineStep, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteTold:
    """A recorded vote with its source; with ``--state`` only that state's vote."""

    roll_call: RollCall
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class VotesAnswer:
    """``undersigned votes``: recorded votes, oldest first."""

    schema: Literal["undersigned/votes/1"] = "undersigned/votes/1"
    found: int
    roll_calls: tuple[VoteTold, ...]
    """The latest of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A state that belonged to the group that day, with its term."""

    name: str
    state: StateCode
    group: GroupId
    start: date | None
    end: date | None
    certainty: Certainty
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MembersAnswer:
    """``undersigned members``: who belonged to a group or body on a day, by name."""

    schema: Literal["undersigned/members/1"] = "undersigned/members/1"
    group: str
    """As it was asked for."""
    on: date
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NameAnswer:
    """``undersigned name``: the state that a name stands for."""

    schema: Literal["undersigned/name/1"] = "undersigned/name/1"
    state: StateCode
    text: str
    kind: NameKind
    in_use: bool | None
    """Whether the name was in use on the day asked for."""
    corrected: bool
    """Whether a misspelling was mended to find it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoNameAnswer:
    """``undersigned name``: no state, and why."""

    schema: Literal["undersigned/name/1"] = "undersigned/name/1"
    state: None = None
    text: str
    why: Why
    candidates: tuple[StateCode, ...]
    code: str | None
    """ISO code of the place that is named although it is no state."""


ANSWERS: Mapping[str, Any] = {
    "state": StateAnswer,
    "absent": AbsentAnswer,
    "compare": CompareAnswer,
    "statements": StatementsAnswer,
    "timeline": TimelineAnswer,
    "votes": VotesAnswer,
    "members": MembersAnswer,
    "name": NameAnswer | NoNameAnswer,
    "rollcall": RollCallRecord,
}
"""The shapes by their names; ``rollcall`` is a line of an export."""
