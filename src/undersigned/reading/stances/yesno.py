"""States that are told off one after another with yes and no.

Le Pérou oui, le Chili oui, la Bolivie non.       signed, signed, did not sign
"""

from __future__ import annotations

from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report


def told_off(clauses: Clauses, known: bool) -> Iterator[Report]:
    """Yes and no behind one state after another, where a statement is spoken of and no stance ``known`` before."""
    words = clauses.words
    if known or not clauses.statement_before or any(letter in "Vbhdm?" for letter in words.tags):
        return
    said = [(actor, word) for actor in clauses.actors if (word := _yes_or_no(clauses, actor)) is not None]
    if len(said) != len(clauses.actors) or {yes for _, yes in said} != {True, False}:
        return
    for actor, yes in said:
        stance = Stance.SIGNED if yes else Stance.DID_NOT_SIGN
        at = actor.last
        yield Report(words=words, actor=actor, stance=stance, first=actor.first, last=at + 1, head=at)


def _yes_or_no(clauses: Clauses, actor: Actor) -> bool | None:
    words = clauses.words
    at = actor.last + 1 + (words.tags[actor.last + 1 : actor.last + 2] == ",")
    if at >= len(words) or words.tags[at + 1 : at + 2] not in ("", ".", ",", ";", "c", ")"):
        return None
    if words.lower[at] in words.lexicon.affirming:
        return True
    return False if words.tags[at] == "n" else None
