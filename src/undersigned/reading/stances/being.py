"""What is said of being on a statement or absent from it under another verb, and of states that are not named.

chose not to be among the signatories         declined
was the first to become a co-sponsor          signed
has yet to be on the list                     did not sign
"""

from __future__ import annotations

from undersigned.model.stances import Stance
from undersigned.reading.stances.clauses import Clauses, Subject
from undersigned.reading.stances.government import Step, governed
from undersigned.reading.stances.outcomes import outcome
from undersigned.reading.stances.verbs import VerbGroup, auxiliaries_from, group_begins


def to_be(clauses: Clauses, at: int, stance: Stance, *, negated: bool = False) -> tuple[Subject, Stance] | None:
    """Whose being what stands behind the infinitive at word ``at`` is told as a fact, and the stance it amounts to.

    ``negated`` tells whether "not" stands behind the infinitive. None where word ``at`` is no infinitive.
    """
    words = clauses.words
    if words.tags[auxiliaries_from(words.tags, at) - 1 : auxiliaries_from(words.tags, at)] != "t":
        return None
    first = group_begins(words, at)
    negated ^= words.tags[first:at].count("n") % 2 == 1
    group = VerbGroup(
        first=first, last=at, head=at, verb=None, negated=negated, mood="fact", infinitive=True, finite=False
    )
    step: Step | None
    if words.has(first, at, "yet"):
        subject = clauses.subject_left_of(first)
        step = Step(kind="plain", negated=True, mood="fact", subject=subject, first=first)
    else:
        step = governed(clauses, group)
    told = outcome(stance, group, step) if step is not None else None
    if step is None or told is None or step.subject is None or told[1] or step.mood != "fact":
        return None
    return None if clauses.conditional_at(step.first) else (step.subject, told[0])
