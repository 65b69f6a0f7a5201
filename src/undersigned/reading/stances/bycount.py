"""Who "the other three" are that a sentence names: those left of a total of which so many did something.

The Council has 46 members; 43 signed. The other three are Chad, Mali and Togo.     did not sign
Of the 27, 24 signed; the remaining three: Chad, Mali and Togo.                     did not sign
Ten states signed. The others are Chad and Mali.                                    not told here
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from undersigned.reading.groups import expand
from undersigned.reading.numberwords import number_words
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.pronouns import Memory
from undersigned.reading.stances.reports import Report, opposite
from undersigned.reading.stances.statesets import StateSet
from undersigned.reading.stances.words import Words

_THE_OTHERS = re.compile(r"(?:^|(?<=[.;,c]))D(?=[q#xF]*[qx])[q#xF]{1,3}Y?(?:b[ah]*|a?[:(])(?=D?[AG])")
_LETTERS = re.compile(r"\d+")


def left_by_count(clauses: Clauses, found: Sequence[StateSet], memory: Memory) -> Iterator[Report]:
    """The reports of "the other three" where the numbers told add up to a total."""
    words = clauses.words
    if words.lexicon.others.isdisjoint(words.lower):
        return
    for match in _THE_OTHERS.finditer(words.tags):
        actor = clauses.actor_starting(match.end())
        if (
            actor is None
            or not actor.states
            or words.lexicon.others.isdisjoint(words.lower[match.start() : match.end()])
        ):
            continue
        here = [s for s in found if s.end < match.start() and s.mood == "fact" and not s.none]
        told = (here[-1].stance, here[-1].first, here[-1].end) if here else None
        earlier = memory.stance_of_set
        if told is None and earlier is not None and earlier.mood == "fact":
            told = (earlier.stance, earlier.actor.first, earlier.last)
        source = words if here else earlier.words if earlier is not None else words
        stance = opposite(told[0]) if told is not None else None
        if told is None or stance is None or not _adds_up(source, told[1], told[2], len(actor.states)):
            continue
        first, last = match.start(), actor.last
        yield Report(
            words=words, actor=actor, stance=stance, first=first, last=last, head=match.end() - 1, copular=True
        )


def _adds_up(words: Words, first: int, last: int, left: int) -> bool:
    """Whether a total is told of which those of words ``first`` to ``last`` and as many as are left make all."""
    while first > 0 and words.tags[first - 1] in "#YpDg":
        first -= 1  # "43 membres sur | 46"
    value = number_words(words.lexicon.language).value
    numbers = {at: value(words.lower[at]) for at, letter in enumerate(words.tags) if letter == "#"}
    done = {number for at, number in numbers.items() if first <= at <= last and number is not None}
    before = words.view.sentence_before(words.sentence)
    totals = {number for number in numbers.values() if number is not None}
    totals.update(int(n) for n in (_LETTERS.findall(words.view.words(before)) if before is not None else ()))
    groups = [entry.group for entry in words.entries if entry.group is not None]
    totals.update(len(expand(group, words.view.day)) for group in groups)
    return any(number + left in totals for number in done)
