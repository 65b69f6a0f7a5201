"""Groups of which some are meant, and who they are, where the names follow between commas, dashes or brackets.

Two African states - Ghana and Togo - signed.            Ghana and Togo
"""

from __future__ import annotations

from dataclasses import replace

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses


def spelt_out(clauses: Clauses, subject: Actor) -> Actor:
    """As in "Two African states - Ghana and Togo - signed": some of a group, who are then named."""
    if subject.states or subject.quantity != "some" or not subject.groups:
        return subject
    tags, mark = clauses.words.tags, subject.last + 1
    named = clauses.actor_starting(mark + 1) if tags[mark : mark + 1] in ("-", "(", ",") else None
    if named is None or not named.states or named.groups or named.first != mark + 1:
        return subject
    closed = tags[named.last + 1 : named.last + 2] == {"-": "-", "(": ")", ",": ","}[tags[mark]]
    return replace(named, only=subject.only) if closed and (named.plural or subject.only) else subject
