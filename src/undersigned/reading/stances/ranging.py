"""Both ends of a list that a set of states is told by.

Fifty states, from Albania to Zimbabwe, have signed.                         Albania and Zimbabwe are of the set
Twenty signed, from Burundi in the east to Guinea-Bissau in the west.        so are these two
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.statesets import StateSet

_RANGE = re.compile(r"(?:,pD?x{1,2},)?,?a?(?:P?V)?a{0,2}(?P<from>p)(?=D?[AJ])")


def ranging(clauses: Clauses, each: StateSet) -> Iterator[Actor]:
    """The states at both ends of the set ``each``, as in "fifty states, from Albania to Zimbabwe"."""
    words = clauses.words
    for start in dict.fromkeys((each.last + 1, each.end + 1)):
        match = _RANGE.match(words.tags, start)
        if match is None or words.entries[match.start("from")].flag != "from" or each.none:
            continue
        first = clauses.actor_starting(match.end())
        behind = range(first.last + 1, len(words)) if first is not None else range(0)
        to = next((at for at in behind if words.lower[at] in words.lexicon.to), -1)
        second = clauses.actor_starting(to + 1) if to > 0 else None
        if first is None or second is None or not (first.states and second.states):
            continue
        if not words.tags[first.last + 1 : to].strip("pDxaT"):
            yield first
            yield second
