"""What a state leaves empty, and statements that go out without it.

Togo's seat was empty when the letter was signed.       did not sign
Fiji's line on the letter stayed blank.                   did not sign
The letter went out without Samoa.                      did not sign
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.reports import Report

_KEPT = re.compile(r"(?:pD?[xFJ]{0,2}S)?[hda]*(?:b|V)a*")
"""What stands between a seat and "empty": "line on the letter stayed"."""
_ENDS = ("", ".", ",", ";", "c", "u", "p")
"""Classes of words behind a state that is all that is meant: not "without Chad's consent"."""


def vacancies(clauses: Clauses) -> Iterator[Report]:
    """The reports of seats and lines left empty, and of statements without a state."""
    words = clauses.words
    if "S" not in words.tags and not clauses.statement_before:
        return
    for at in words.flagged.get("vacant", ()):
        yield from _empty(clauses, at)
    for at in words.flagged.get("without", ()):
        yield from _gone_without(clauses, at)


def _empty(clauses: Clauses, at: int) -> Iterator[Report]:
    words, tags = clauses.words, clauses.words.tags
    seats = (place for place in range(at) if words.lower[place] in words.lexicon.seats_of_states)
    for seat in seats:
        owner = seat - 1 - (tags[seat - 1 : seat] == "'")
        between = _KEPT.fullmatch(tags, seat + 1, at)
        if owner < 0 or tags[owner] not in "AJ" or between is None or clauses.conditional_at(seat):
            continue
        actor = clauses.actor_ending(owner) or clauses.actor_ending(seat - 1) or _named(clauses, owner)
        yield _made(clauses, actor, at)


def _named(clauses: Clauses, at: int) -> Actor:
    """The state of an adjective or a name that stands before a seat."""
    return Actor(first=at, last=at, states=(clauses.words.mentions[at].state,), places=(at,), closed=True)


def _gone_without(clauses: Clauses, at: int) -> Iterator[Report]:
    words, tags = clauses.words, clauses.words.tags
    actor = clauses.actor_starting(at + 1)
    main = clauses.group_before(at)
    if (
        actor is None
        or not actor.states
        or tags[actor.last + 1 : actor.last + 2] not in ("", ".", ",", ";", "c", "u", "p")
    ):
        return
    if main is None or main.negated or main.mood != "fact" or main.verb is None or clauses.conditional(main):
        return
    subject = clauses.subject(main)
    issued = main.verb.lemma in words.lexicon.issuing
    if (
        issued
        and isinstance(subject, Phrase)
        and (subject.head == "S" or words.lower[subject.last] in words.lexicon.it)
    ):
        yield _made(clauses, actor, at)


def _made(clauses: Clauses, actor: Actor, head: int) -> Report:
    return Report(
        words=clauses.words,
        actor=actor,
        stance=Stance.DID_NOT_SIGN,
        first=min(actor.first, head),
        last=max(actor.last, head),
        head=head,
        copular=True,
    )
