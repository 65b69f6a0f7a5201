"""Dated facts on states, groups, bodies, sessions and instruments: give a day, learn who was what on it.

    >>> from datetime import date
    >>> len(members("HRC", on=date(2019, 3, 18)))
    47

The tables lie in ``data/reference`` with their sources; each is read and validated once, when first asked.
"""

from undersigned.reference.bodies import bodies, body, body_for, eligibility, session_on, sessions, turning_days
from undersigned.reference.groups import group, groups, members, memberships, term_end, terms
from undersigned.reference.instruments import instrument, instruments
from undersigned.reference.reasons import reasons
from undersigned.reference.states import is_state, name_in_sentence, regional_group, state, states, territories

__all__ = [
    "bodies",
    "body",
    "body_for",
    "eligibility",
    "group",
    "groups",
    "instrument",
    "instruments",
    "is_state",
    "members",
    "memberships",
    "name_in_sentence",
    "reasons",
    "regional_group",
    "session_on",
    "sessions",
    "state",
    "states",
    "term_end",
    "terms",
    "territories",
    "turning_days",
]
