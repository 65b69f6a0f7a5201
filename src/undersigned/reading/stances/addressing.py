"""States that write to somebody together: their letter carries all their names.

Dublin, Madrid and Ljubljana wrote to the Commission asking for a review.     all three signed
Sixteen EU governments wrote to the Commission on Monday.                     a set of sixteen
Peru wrote to the Commission.                                                 nothing: a letter of its own
"""

from __future__ import annotations

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.government import governed
from undersigned.reading.stances.objects import Object
from undersigned.reading.stances.outcomes import Predicate, made
from undersigned.reading.stances.verbs import VerbGroup


def writes(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """What "wrote to" says of several states, where no statement has been spoken of that they could write about."""
    step = governed(clauses, group)
    if step is None or step.kind != "plain" or group.negated or group.passive or clauses.statement_before:
        return None
    if "S" in clauses.words.tags or not _are_several(clauses, step.subject):
        return None
    return made(clauses, group, thing, Stance.SIGNED, step)


def _are_several(clauses: Clauses, subject: Subject | None) -> bool:
    if isinstance(subject, Actor):
        return (len(subject.states) > 1 and subject.closed) or is_part(subject)
    return isinstance(subject, Phrase) and "#" in clauses.words.tags[subject.first : subject.last + 1]


def is_part(actor: Actor) -> bool:
    """Whether so many of a group are meant, without their names: "sixteen EU governments"."""
    return bool(actor.groups) and actor.quantity == "some" and not actor.states and not actor.only
