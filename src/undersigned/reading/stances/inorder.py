"""Those who come second or last to a deed, told by their place alone.

Peru was the first to sign; Chile was the second.       Chile signed
Peru was the first to withdraw, Chile the second.       Chile withdrew
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.resuming import earlier_report, resumed_by
from undersigned.reading.stances.words import Words

_PLACE = re.compile(r"(?:,?a?b)?D(?P<nth>[F#x])(?=[.,;:)]|c|$)")
_OPENS = ("", ".", ",", ";", ":", "c", "(", "u")


def in_their_turn(clauses: Clauses, before: list[Report]) -> Iterator[Report]:
    """What such places tell, after a report of who was the first; ``before`` is in order of the text."""
    words = clauses.words
    if not before or words.lexicon.ordinals.keys().isdisjoint(words.lower):
        return
    for actor in clauses.actors:
        match = _PLACE.match(words.tags, actor.last + 1)
        opens = words.tags[actor.first - 1 : actor.first] in _OPENS
        if match is None or not opens or words.lexicon.ordinals.get(words.lower[match.start("nth")], 0) == 0:
            continue
        earlier = earlier_report(clauses, before, actor.first)
        if earlier is None or earlier.denied or earlier.mood != "fact" or not _was_first(earlier.words, earlier.head):
            continue
        if not clauses.conditional_at(actor.first) and set(actor.states).isdisjoint(earlier.actor.states):
            yield resumed_by(clauses, actor, earlier.stance, earlier, actor.first, match.end() - 1)


def _was_first(words: Words, head: int) -> bool:
    """Whether the sentence told who was the first to do it: "was the first to sign"."""
    return any(words.lexicon.ordinals.get(word) == 0 for word in words.lower[max(head - _NEAR, 0) : head])


_NEAR = 8
"""Words from "the first" to the deed: the first Latin American country to sign."""
