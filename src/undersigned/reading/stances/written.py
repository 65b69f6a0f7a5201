"""Letters in which the promoters of a statement ask states to sign it, and states that leave them unanswered.

Les auteurs de la déclaration ont écrit à la Moldavie, sans réponse.     no answer
Los promotores escribieron a seis capitales. Myanmar jamás contestó.     no answer
The organisers wrote to Chad twice and heard nothing.                    no answer
A charity wrote to Chad and heard nothing.                               nothing: it asked for something else
"""

from __future__ import annotations

from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.government import Step
from undersigned.reading.stances.objects import Object
from undersigned.reading.stances.outcomes import Predicate, made
from undersigned.reading.stances.verbs import VerbGroup

_FAR = 8
"""Words behind "wrote" among which stands to whom."""
_BEFORE = 12
"""Words before "wrote" among which the promoters stand."""


def asks_in_writing(clauses: Clauses, group: VerbGroup) -> bool:
    """Whether the promoters of a statement write to somebody, as they do to ask for a signature."""
    words = clauses.words
    if group.verb is None or group.verb.lemma not in words.lexicon.writing:
        return False
    if group.negated or group.passive or group.mood != "fact":
        return False
    before = " ".join(words.lower[max(group.first - _BEFORE, 0) : group.first])  # "auteurs de la lettre" is one word
    return not words.lexicon.promoters.isdisjoint(before.split())


def unanswered(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "wrote twice to Moldova, without reply": the state that was written to."""
    if not asks_in_writing(clauses, group):
        return None
    asked = _written_to(clauses, group)
    if asked is None or asked.last + 1 >= len(clauses.words):
        return None
    behind = clauses.words.text(asked.last + 1, len(clauses.words) - 1).lower().replace("’", "'")
    if not any(said in behind for said in clauses.words.lexicon.unanswered):
        return None
    step = Step(kind="plain", negated=False, mood="fact", subject=asked, first=group.first)
    return made(clauses, group, replace(thing, first=None, last=asked.last), Stance.NO_ANSWER, step)


def _written_to(clauses: Clauses, group: VerbGroup) -> Actor | None:
    words = clauses.words
    for at in range(group.last + 1, min(group.last + _FAR, len(words))):
        if words.lower[at] in words.lexicon.to:
            return clauses.actor_starting(at + 1)
    return None
