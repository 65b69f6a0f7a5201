"""States whose signature brings the number of those behind a statement to so many.

Cambodia's accession brings the number of signatories to 20.        signed
Cambodia brings to 20 the number of states behind the pledge.       signed
With Cambodia's signature, the pledge now has 20 supporters.        signed
"""

from __future__ import annotations

from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report


def tallied(clauses: Clauses) -> Iterator[Report]:
    """The reports of such sentences."""
    words = clauses.words
    if not ({"S", "L"} & set(words.tags) or clauses.statement_before) or "#" not in words.tags:
        return
    for group in clauses.groups:
        total = not words.lexicon.totals.isdisjoint(words.lower[group.last + 1 :])
        adds = words.lemma(group.head) in words.lexicon.bringing and total and not group.passive
        if not adds or group.negated or group.mood != "fact" or clauses.conditional(group):
            continue
        subject = clauses.subject(group)
        if isinstance(subject, Actor) and subject.states and subject.quantity == "all":
            yield _made(clauses, subject, group.head)
    opens = words.lower[0] in words.lexicon.bearing and words.tags[0] == "p"
    actor = clauses.actor_starting(1) if opens else None
    named = actor is not None and words.tags[actor.last] == "W" and words.tags[actor.last + 1 : actor.last + 2] == ","
    if actor is not None and named and not clauses.conditional_at(actor.first) and "m" not in words.tags:
        yield _made(clauses, actor, actor.last)


def _made(clauses: Clauses, actor: Actor, head: int) -> Report:
    return Report(
        words=clauses.words,
        actor=actor,
        stance=Stance.SIGNED,
        first=min(actor.first, head),
        last=max(actor.last, head),
        head=head,
    )
