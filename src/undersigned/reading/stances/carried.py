"""Statements that have a state, lack it or do without it.

The joint letter has Kenya on board.        signed
It lacks Uganda, and does without Mali.     did not sign
"""

from __future__ import annotations

from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.verbs import auxiliaries_from


def carried(clauses: Clauses) -> Iterator[Report]:
    """The reports of such clauses."""
    words = clauses.words
    if "S" not in words.tags and not clauses.statement_before:
        return
    for at in words.flagged.get("aboard", ()):
        actor = clauses.actor_ending(at - 1)
        if actor is not None and actor.first and words.tags[actor.first - 1] == "h":
            yield from _of_statement(clauses, actor, actor.first - 1, Stance.SIGNED)
    for at in words.flagged.get("without", ()):
        yield from _with_and_without(clauses, at)
        actor = clauses.actor_starting(at + 1)
        if actor is not None and words.tags[at - 1 : at] == "d":
            yield from _of_statement(clauses, actor, at - 1, Stance.DID_NOT_SIGN)
    if not words.has_verb(words.lexicon.lacking):
        return
    for group in clauses.groups:
        lacks = words.lemma(group.head) in words.lexicon.lacking and group.finite and not group.passive
        actor = clauses.actor_starting(group.last + 1) if lacks and group.mood == "fact" else None
        if actor is not None:
            yield from _of_statement(clauses, actor, group.head, Stance.DID_NOT_SIGN)


def _with_and_without(clauses: Clauses, without: int) -> Iterator[Report]:
    """As in "went out with Estonia but without Latvia": the first of the two; of the second others tell."""
    words = clauses.words
    actor = clauses.actor_ending(without - 1 - (words.tags[without - 1 : without] == "c"))
    if actor is None or actor.first < 2 or words.lower[actor.first - 1] not in words.lexicon.bearing:
        return
    main = clauses.group_before(actor.first - 1)
    if main is None or main.mood != "fact" or main.negated or clauses.actor_starting(without + 1) is None:
        return
    if words.lemma(main.head) in words.lexicon.issuing and _is_statement(clauses, clauses.subject(main)):
        yield from _of_statement(clauses, actor, main.head, Stance.SIGNED)


def _of_statement(clauses: Clauses, actor: Actor, at: int, stance: Stance) -> Iterator[Report]:
    """The report of the verb at word ``at``, where a statement is its subject and nothing of the state's follows."""
    words = clauses.words
    first = auxiliaries_from(words.tags, at)
    inside, ends = words.tags[first : at + 1], words.tags[actor.last + 1 : actor.last + 2]
    aboard = words.has(actor.last + 1, actor.last + 2, "aboard")
    if "m" in inside or "n" in inside or not (aboard or ends in ("", *".,;:)cu-")) or actor.quantity != "all":
        return
    subject = clauses.subject_left_of(first)
    if not _is_statement(clauses, subject) or clauses.conditional_at(first):
        return
    place = subject.last if isinstance(subject, Phrase) and subject.head == "S" else None
    yield Report(
        words=words,
        actor=actor,
        stance=stance,
        first=min(first, actor.first),
        last=actor.last + aboard,
        head=at,
        place=place,
    )


def _is_statement(clauses: Clauses, subject: Subject | None) -> bool:
    if not isinstance(subject, Phrase):
        return False
    return subject.head == "S" or (
        subject.head == "P" and clauses.words.lower[subject.last] in clauses.words.lexicon.it
    )
