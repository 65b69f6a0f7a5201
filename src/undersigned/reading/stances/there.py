"""States that are on a statement by no more than "to be", where French and Spanish need no noun for it.

Le Pérou n'y est pas.      did not sign        Les Tonga en sont.        signed
Perú no está.              did not sign        Están Perú y Bolivia.     signed
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.verbs import no_longer
from undersigned.reading.stances.words import Words

_ON_IT = re.compile(r"I[aT]*(?=[.,;)]|$)")
"""As in "Togo estaba en ella desde el principio": no list of examples follows."""
_ENDS = ("", ".", ",", ";", ")", "c", "!")


def there(clauses: Clauses, memory: Memory) -> Iterator[Report]:
    """The reports of such clauses, where a statement is spoken of."""
    words = clauses.words
    if not words.lexicon.there or not (clauses.statement_before or "S" in words.tags):
        return
    for at, letter in enumerate(words.tags):
        if letter == "b" and _is_there(words, at):
            yield from _of_clause(clauses, at, memory)


def _is_there(words: Words, at: int) -> bool:
    """Whether the form of "to be" at word ``at`` says where: "y est", "en sont", "está"."""
    return not words.lexicon.there.isdisjoint(words.lower[max(at - 1, 0) : at + 1])


def _of_clause(clauses: Clauses, at: int, memory: Memory) -> Iterator[Report]:
    words, tags = clauses.words, clauses.words.tags
    first = at
    while first > 0 and (tags[first - 1] in "naeTh" or words.lower[first - 1] in words.lexicon.there):
        first -= 1
    behind = at + 1
    while behind < len(tags) and tags[behind] in "naT":
        behind += 1
    behind = on_it.end() if (on_it := _ON_IT.match(tags, behind)) is not None else behind
    actor = _subject(clauses, first, behind, memory)
    unsure = any(words.has(first, behind, flag) for flag in ("almost", "hedge")) or "m" in tags[first:behind]
    if actor is None or unsure or clauses.conditional_at(at):
        return
    negated = "n" in tags[first:behind] or no_longer(words, first, behind - 1) or clauses.nor_before(actor)
    yield Report(
        words=words,
        actor=actor,
        stance=Stance.DID_NOT_SIGN if negated != (actor.quantity == "none") else Stance.SIGNED,
        first=min(first, actor.first),
        last=max(at, actor.last),
        head=at,
        copular=True,
    )


def _subject(clauses: Clauses, first: int, behind: int, memory: Memory) -> Actor | None:
    """Who is there: before the verb where nothing follows, or behind it where nobody stands before."""
    words = clauses.words
    subject = clauses.subject_left_of(first)
    if words.tags[behind : behind + 1] == ":" and isinstance(subject, Phrase) and subject.head == "q":
        return clauses.actor_starting(behind + 1)  # "Quatre y sont : le Danemark, …"
    if words.tags[behind : behind + 1] in _ENDS:
        return resolved(clauses, subject, memory)
    actor = clauses.actor_starting(behind) if subject is None and words.lexicon.dropping else None
    ends = actor is not None and words.tags[actor.last + 1 : actor.last + 2] in _ENDS
    return actor if ends and words.tags[:first].strip('"c') == "" else None
