"""A report: that some states took a stance, with the words that say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.verbs import Mood
from undersigned.reading.stances.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """``actor`` took ``stance``; words ``first`` to ``last`` of the sentence say so."""

    words: Words
    actor: Actor
    stance: Stance
    denied: bool = False
    mood: Mood = "fact"
    first: int
    last: int
    head: int
    """The word that carries the stance."""
    place: int | None = None
    """The noun that names the statement."""
    named_among: bool = False
    """Whether the states are named as a part of all who took the stance: "including Chile"."""
    implied: bool = False
    """Whether it only follows from what is said of others, or by the way: the rest of a group, a British-led text."""
    single: bool = False
    """Whether it makes a signatory only where others have signed as well: one state read the statement out."""
    taken_up: Report | None = None
    """The report whose words it leaves out: "Italy did not" after "France signed"."""
    copular: bool = False
    """Whether the stance is said with "to be", so that "Italy was not" can take it up."""

    @property
    def of_both(self) -> bool:
        """As in "signed neither", "signed both": what is signed, or not, are the two statements spoken of."""
        return self.last > self.head and self.words.tags[self.last] in "NB" and self.actor.last < self.head

    @property
    def turned(self) -> bool:
        """Whether the words before the deed tell of a turn, so that what was said before is over: "finally signed"."""
        words = self.words
        said = words.view.text[words.starts[0] : words.ends[self.head]].lower()
        return any(turn in said for turn in words.lexicon.turning)


_OPPOSITE = {
    Stance.SIGNED: Stance.DID_NOT_SIGN,
    Stance.JOINED_LATER: Stance.DID_NOT_SIGN,
    Stance.DID_NOT_SIGN: Stance.SIGNED,
    Stance.DECLINED: Stance.SIGNED,
}


def opposite(stance: Stance) -> Stance | None:
    """What is said of a state that is set against one of that stance ("unlike", "except"); None if nothing is."""
    return _OPPOSITE.get(stance)


_NEAR = 8
"""Words from "to be" to the noun that says where: are, once again, not on this year's list."""


def is_told(found: Sequence[Report], words: Words, at: int) -> bool:
    """Whether one of the reports is what the "to be" at word ``at`` tells: "are not on this year's"."""
    if words.tags[at] != "b":
        return False
    near = [r.head for r in found if r.words is words and r.copular and at < r.head <= at + _NEAR]
    return any("b" not in words.tags[at + 1 : head] for head in near)
