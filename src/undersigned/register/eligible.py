"""Who could have signed a statement: the reference, asked for the statement's body and day."""

from __future__ import annotations

import functools
from collections.abc import Mapping
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
    return _all(statement.body_id, statement.date)


@functools.lru_cache(maxsize=1 << 12)
def _all(body: BodyId | None, when: PartialDate) -> Mapping[StateCode, Eligibility]:
    first, last = first_day(when), last_day(when)
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
