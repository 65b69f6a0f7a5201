"""Whom "the first two", "the third" and "the last" mean: those in that place of the list of states named before.

Chad, Mali and Niger share a border. The first two signed, and the third has not.    Chad and Mali; Niger
Only the first and the last of the three are on the letter.                          Chad and Niger
Les deux premiers ont signé, le dernier non.                                         Chad and Mali; Niger
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from undersigned.model.states import StateCode
from undersigned.reading.numberwords import number_words
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.words import Words

_ORDINAL = re.compile(r"(?P<only>o?)(?P<two>(?:D?F,)*D?F,?c)?D?(?:F#?|#F|P|x)Y?$")
_OF_SO_MANY = re.compile(r"(?P<of>p)D?#Y?$")
"""As in "the first of the three"."""
_ACTS = ("V", "b", "h", "d", "m", "n", "e", "a", "D", "P")
"""Classes of words behind a subject."""


def in_order(clauses: Clauses, subject: Phrase, named: Sequence[Actor]) -> Actor | None:
    """The states in the place that ``subject`` tells of the last list of ``named``."""
    words = clauses.words
    whole = _OF_SO_MANY.search(words.tags, 0, subject.last + 1)
    of = whole is not None and words.lower[whole.start("of")] in words.lexicon.of
    match = _ORDINAL.search(words.tags, 0, whole.start() if whole is not None and of else subject.last + 1)
    if match is None or (match.start() > subject.first + 1 and not of):
        return None
    if words.tags[subject.last + 1 : subject.last + 2] not in _ACTS or words.tags[: match.start()].endswith("b"):
        return None  # "Togo was the first to sign"
    listed = next((a for a in reversed(named) if len(a.states) > 1 and not a.groups), None)
    states = _placed(words, match, listed) if listed is not None else ()
    if not states:
        return None
    places = tuple(subject.first for _ in states)
    only = bool(match.group("only"))
    return Actor(first=match.start(), last=subject.last, states=states, places=places, closed=True, only=only)


def _placed(words: Words, match: re.Match[str], listed: Actor) -> tuple[StateCode, ...]:
    """Those of ``listed`` in the places that the words of ``match`` tell; none where it has no such place."""
    said = range(match.start(), match.end())
    places = [place for at in said for place in [words.lexicon.ordinals.get(words.lower[at])] if place is not None]
    at = next((at for at in said if words.tags[at] == "#"), None)
    number = 1 if at is None else number_words(words.lexicon.language).value(words.lower[at])
    if number is None or number >= len(listed.states) or not places or (len(places) > 1) != bool(match.group("two")):
        return ()
    if any(place > 0 and (place >= len(listed.states) or number > 1) for place in places):
        return ()
    if len(places) > 1:
        return tuple(listed.states[place] for place in places)
    return listed.states[-number:] if places[0] < 0 else listed.states[places[0] : places[0] + number]
