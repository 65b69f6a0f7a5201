"""Whom "it", "they" and "its name" mean: the state or states last spoken of as acting."""

from __future__ import annotations

from dataclasses import dataclass, replace

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.reports import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """What earlier sentences leave behind for one that takes them up."""

    reports: tuple[Report, ...] = ()
    topic: Actor | None = None
    """Who acted in the sentence right before."""
    stance_of_set: Report | None = None
    """What a set of unnamed states did there: "thirty states signed"."""
    statement: bool = False
    """Whether the sentence right before spoke of a statement."""


def resolved(clauses: Clauses, subject: Subject | None, memory: Memory) -> Actor | None:
    """``subject`` as states: itself, or whom a pronoun or "its name" stands for; None where that is open."""
    if isinstance(subject, Actor):
        return subject
    if subject is None or not _is_pronoun(clauses, subject):
        return None
    before = [a for a in clauses.actors if a.last < subject.first]
    earlier = before[-1] if before else memory.topic
    if earlier is None or not earlier.states or earlier.groups:
        return None
    plural = clauses.words.lower[subject.first] in clauses.words.lexicon.plural_pronouns
    if plural != earlier.plural and not (plural and "O" in clauses.words.tags[earlier.first : earlier.last + 1]):
        singular = [a for a in before if not a.plural and a.states]
        if plural or not singular:
            return None
        earlier = singular[-1]
    places = tuple(subject.first for _ in earlier.states)
    return replace(earlier, first=subject.first, last=subject.last, places=places, commas=(), excepted=(), only=False)


def _is_pronoun(clauses: Clauses, subject: Phrase) -> bool:
    if subject.head == "P":
        return True
    return subject.head == "W" and clauses.words.entries[subject.first].flag == "possessive"


def topic_of(clauses: Clauses) -> Actor | None:
    """Who acts in the sentence: the subject of its first finite verb that has states for one."""
    for group in clauses.groups:
        if group.finite:
            subject = clauses.subject(group)
            if isinstance(subject, Actor) and subject.states:
                return subject
    return next((a for a in clauses.actors if a.first == 0 and a.states), None)
