"""Who could have signed a statement: the reference, asked for the statement's body and day."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import date

from undersigned import reference
from undersigned.model.bodies import Eligibility
from undersigned.model.dates import first_day, last_day
from undersigned.model.statements import Statement
from undersigned.model.states import BodyId, StateCode


def eligible(state: StateCode, statement: Statement) -> Eligibility:
    """Whether ``state`` could have signed; UNKNOWN where that changed within the month or year of its date."""
    first, last = first_day(statement.date), last_day(statement.date)
    answer = _on(state, statement.body_id, first)
    if first != last and _on(state, statement.body_id, last) is not answer:
        return Eligibility.UNKNOWN
    return answer


def eligibility_of_all(statement: Statement) -> Mapping[StateCode, Eligibility]:
    """For every state of the reference whether it could have signed ``statement``."""
    return {state.code: eligible(state.code, statement) for state in reference.states()}


@functools.lru_cache(maxsize=1 << 18)
def _on(state: StateCode, body: BodyId | None, day: date) -> Eligibility:
    return reference.eligibility(state, body, day)
