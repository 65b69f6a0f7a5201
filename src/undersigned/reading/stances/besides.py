"""Names that stand beside the one that is told to be on a statement.

Lisbon's signature is on page two, next to those of France and Croatia.     France and Croatia signed
Malta's name is on the letter, right below Chad's.                          Chad signed
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.whosename import owned_from

_BESIDE = re.compile(r"(?P<word>[ptul])$")
_AWAY = frozenset({"without", "against", "from", "blame"})
_PARTED = re.compile(r"[;:bhdmVr]")


def besides(clauses: Clauses, found: Sequence[Report]) -> Iterator[Report]:
    """The names told of as a place, where ``found`` tells whose name is on the statement."""
    named = [r for r in found if r.stance.is_signatory and r.mood == "fact" and not r.denied]
    if not named or "W" not in clauses.words.tags:
        return
    words = clauses.words
    for actor in clauses.actors:
        owned = owned_from(words, actor)
        before = _BESIDE.search(words.tags, 0, owned) if owned is not None else None
        if before is None or words.entries[before.start()].flag in _AWAY:
            continue
        earlier = next((r for r in named if r.head < before.start() and clauses.by_name(r.actor)), None)
        if earlier is None or not set(actor.states).isdisjoint(earlier.actor.states):
            continue
        if _PARTED.search(words.tags, max(earlier.head, earlier.actor.last) + 1, actor.first) is None:
            yield replace(earlier, actor=actor, named_among=False, last=max(earlier.last, actor.last))
