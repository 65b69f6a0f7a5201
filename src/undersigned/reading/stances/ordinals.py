"""Whom "the first two", "the third" and "the last" mean: those in that place of the list of states named before.

Chad, Mali and Niger share a border. The first two signed, and the third has not.    Chad and Mali; Niger
Les deux premiers ont signé, le dernier non.                                         the same
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from undersigned.reading.numberwords import number_words
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase

_ORDINAL = re.compile(r"D?(?:F#?|#F|P|x)Y?")

_ACTS = ("V", "b", "h", "d", "m", "n", "e", "a", "D", "P")
"""Classes of words behind a subject."""


def in_order(clauses: Clauses, subject: Phrase, named: Sequence[Actor]) -> Actor | None:
    """The states in the place that ``subject`` tells of the last list of ``named``."""
    words = clauses.words
    first = subject.first - (words.tags[subject.first - 1 : subject.first] == "D" and subject.first > 0)
    while first < subject.last and words.tags[first] in "Ta":
        first += 1  # "This time the first two signed"
    said = words.lower[first : subject.last + 1]
    place = next((place for word in said for place in [words.lexicon.ordinals.get(word)] if place is not None), None)
    if place is None or _ORDINAL.fullmatch(words.tags, first, subject.last + 1) is None:
        return None
    if words.tags[subject.last + 1 : subject.last + 2] not in _ACTS or words.tags[first - 1 : first] == "b":
        return None  # "Togo was the first to sign"
    listed = next((a for a in reversed(named) if len(a.states) > 1 and not a.groups), None)
    if listed is None:
        return None
    at = next((at for at in range(first, subject.last + 1) if words.tags[at] == "#"), None)
    number = 1 if at is None else number_words(words.lexicon.language).value(words.lower[at])
    if number is None or number >= len(listed.states) or (place > 0 and (place >= len(listed.states) or number > 1)):
        return None
    states = listed.states[-number:] if place < 0 else listed.states[place : place + number]
    return Actor(
        first=subject.first, last=subject.last, states=states, places=tuple(subject.first for _ in states), closed=True
    )
