"""Who could have signed a statement: the reference, asked for the statement's body and day."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from undersigned import reference
from undersigned.model.bodies import Eligibility
from undersigned.model.dates import PartialDate, first_day, last_day
from undersigned.model.statements import Statement
from undersigned.model.states import BodyId, StateCode


def eligible(state: StateCode, statement: Statement) -> Eligibility:
    """Whether ``state`` could have signed; UNKNOWN where that changed within the month or year of its date."""
    return _when(state, statement.body_id, statement.date)


def eligibility_of_all(statement: Statement) -> Mapping[StateCode, Eligibility]:
    """For every state of the reference whether it could have signed ``statement``."""
    turns = reference.turning_days(statement.body_id)
    first, last = first_day(statement.date), last_day(statement.date)
    # From one turning day to the next nothing changes, so one answer serves all statements in between.
    return _all(statement.body_id, _turned(turns, first), _turned(turns, last))


def _turned(turns: tuple[date, ...], day: date) -> date:
    """The last turning day up to ``day``; one before all of them stands for the time before."""
    passed = bisect_right(turns, day)
    return turns[passed - 1] if passed else date.min


@functools.lru_cache(maxsize=1 << 12)
def _all(body: BodyId | None, first: date, last: date) -> Mapping[StateCode, Eligibility]:
    found = {one.code: reference.eligibility(one.code, body, first) for one in reference.states()}
    if first != last:
        changed = (code for code in found if reference.eligibility(code, body, last) is not found[code])
        found |= dict.fromkeys(list(changed), Eligibility.UNKNOWN)
    return MappingProxyType(found)


@functools.lru_cache(maxsize=1 << 18)
def _when(state: StateCode, body: BodyId | None, when: PartialDate) -> Eligibility:
    first, last = first_day(when), last_day(when)
    answer = reference.eligibility(state, body, first)
    if first != last and reference.eligibility(state, body, last) is not answer:
        return Eligibility.UNKNOWN
    return answer
