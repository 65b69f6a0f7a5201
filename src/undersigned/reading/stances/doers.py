"""Further doers of what is told in the passive, each behind a "by" of its own.

The letter was signed by all Baltic states, by none of the Gulf states and, to general surprise, by Malta.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from undersigned.model.stances import Stance
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.outcomes import Predicate
from undersigned.reading.stances.reports import Report

_FURTHER = re.compile(r",?a?c?(?:,(?:[pt][^,;:.VbhmAJG]{1,6}|a),)?a?(?P<by>p)")


def further_doers(clauses: Clauses, said: Sequence[Predicate]) -> Iterator[Report]:
    """The reports of those behind the first doer of each verb."""
    words = clauses.words
    for each in said:
        if each.subject is None or each.subject.first < each.head or not each.stance.is_signatory or each.denied:
            continue
        at = each.subject.last + 1
        while (match := _FURTHER.match(words.tags, at)) is not None:
            actor = clauses.actor_starting(match.end())
            if actor is None or words.lower[match.start("by")] not in words.lexicon.agents:
                break
            yield Report(
                words=words,
                actor=actor,
                stance=Stance.DID_NOT_SIGN if actor.quantity == "none" else each.stance,
                mood=each.mood,
                first=each.first,
                last=actor.last,
                head=each.head,
                place=each.object.place,
                single=each.single,
            )
            at = actor.last + 1
