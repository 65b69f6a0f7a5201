"""Whether states are in a set in somebody's wish alone, or are looked for there and not seen.

We hoped to see Brazil among the signatories.            wished
No se encuentra Moldavia entre los firmantes.            not seen
"""

from __future__ import annotations

import re

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.words import Words


def is_wished(clauses: Clauses, actor: Actor) -> bool:
    """Whether somebody only wants the states there: "hoped to see Brazil among the signatories"."""
    main = clauses.group_before(actor.first)
    last = next((g for g in reversed(clauses.groups) if g.last < actor.first), None)
    near = last is not None and actor.first - last.last <= _NEAR and clauses.subject_left_of(actor.first) is None
    if not near or last is None or last.verb is None:
        return False
    wanted = last.verb.lemma in clauses.words.lexicon.wishing
    return wanted or last.infinitive or last.mood == "unreal" or main is None


_NEAR = 3
"""Words between a verb and the states that are its object."""


_OF_IT = re.compile(r'[^,.;:VbhmrciuA"]*$')


def _is_told_by_noun(words: Words, actor: Actor) -> bool:
    """As in "L'absence remarquée de l'Égypte parmi les signataires": the noun tells who is not there."""
    begin = _OF_IT.search(words.tags, 0, actor.first)
    before = range(begin.start() if begin is not None else actor.first, actor.first)
    return any(words.tags[at] == "M" or words.lower[at] in words.lexicon.nominal for at in before)


_UNSEEN = re.compile(r"[ne][ePDnb]*[Vx]n?a?[pD]{0,2}$")


def is_unseen(clauses: Clauses, actor: Actor) -> bool | None:
    """Whether the actor is not found in the set: "No se encuentra Moldavia entre los firmantes".

    None where what is denied is open: "No sorprende ver a Moldavia entre los firmantes".
    """
    words = clauses.words
    if _is_told_by_noun(words, actor):
        return None
    begin = max(words.tags.rfind(letter, 0, actor.first) for letter in ",;:.cu") + 1
    before = words.tags[begin : actor.first]
    if not words.lexicon.inverting or not any(letter in before for letter in "neZ"):
        return False
    return True if _UNSEEN.search(before) else None
