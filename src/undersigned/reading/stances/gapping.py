"""Clauses that leave out the verb of the clause before them and say only what differs: who, when, which statement.

Kosovo signed on Monday, Montenegro on Tuesday.                     signed
Albania signed with one condition, Serbia with three.               signed
Fiji backed the first statement, Tonga the one on Belarus.          signed, the other statement
The British-led one was backed by Japan, the Cuban one by Egypt.    signed, the other statement
Belgium signed on Monday, followed a day later by Monaco.           signed
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.words import Words

_TIME = re.compile(r"[pDTax#FuJ]{1,6}(?=[,;.)\-c]|$)")
_PARALLEL = re.compile(r"p[DxX#TF]{1,4}(?=[,;.)]|c|$)")
_STATEMENT = re.compile(r"p?D[xJF#]{0,3}(?P<noun>S)(?:p[DxJFA#T']{1,5})?(?=[,;.)\-c]|$)")
_BY = re.compile(r"(?:,?[cu]|[,;])a?,?D?[xJFL#A']{0,4}(?P<noun>S)(?:p[DxJF#A']{1,4})?(?P<by>p)")
_OPENING = re.compile(r"(?:,?c|,?u|[,;])a?$")


def gapped(clauses: Clauses, found: list[Report]) -> list[Report]:
    """What such clauses report; ``found`` are the reports of the sentence's verbs, in order of the text."""
    if not found:
        return []
    made: list[Report] = []
    known = {state for report in found for state in report.actor.states}
    for actor in clauses.actors:
        if actor.states and known.isdisjoint(actor.states):
            models = sorted([*found, *made], key=lambda r: r.head)  # each may be the model of the next
            made.extend(_of_actor(clauses, models, actor))
    return made


def _of_actor(clauses: Clauses, found: list[Report], actor: Actor) -> Iterator[Report]:
    words = clauses.words
    earlier = _model(clauses, found, actor)
    if earlier is None:
        return
    if _OPENING.search(words.tags, 0, actor.first):
        time = _TIME.match(words.tags, actor.last + 1)
        if time is not None and _tells_when(words, time.start(), time.end()):
            yield _again(clauses, earlier, actor, time.end() - 1, earlier.place)
            return
        manner = _PARALLEL.match(words.tags, actor.last + 1)
        follows = words.lower[earlier.last + 1 : earlier.last + 2]
        if manner is not None and follows == words.lower[actor.last + 1 : actor.last + 2]:
            yield _again(clauses, earlier, actor, manner.end() - 1, earlier.place)
            return
        other = _STATEMENT.match(words.tags, actor.last + 1)
        if other is not None:
            yield _again(clauses, earlier, actor, other.end() - 1, other.start("noun"))
        return
    if words.lower[actor.first - 1] not in words.lexicon.agents or actor.first == 0:
        return
    passive = next((m for m in _BY.finditer(words.tags, 0, actor.first) if m.end() == actor.first), None)
    if passive is not None and words.lower[earlier.actor.first - 1] in words.lexicon.agents:
        yield _again(clauses, earlier, actor, actor.last, passive.start("noun"))
    elif _follows(clauses, actor):
        yield _again(clauses, earlier, actor, actor.last, earlier.place)


def _model(clauses: Clauses, found: list[Report], actor: Actor) -> Report | None:
    """The report whose verb the clause leaves out: the last before it, with no other verb since."""
    before = [
        r for r in found if r.head < actor.first and r.actor.last < actor.first and r.actor.states and not r.implied
    ]
    if not before or before[-1].denied or before[-1].mood != "fact":
        return None
    reach = max(before[-1].head, before[-1].actor.last)
    if any(reach < group.head < actor.first and group.finite for group in clauses.groups):
        return None
    return None if clauses.conditional_at(actor.first) else before[-1]


def _tells_when(words: Words, first: int, behind: int) -> bool:
    return any(
        words.tags[at] == "T" or words.entries[at].flag in ("later", "afterwards") for at in range(first, behind)
    )


def _follows(clauses: Clauses, actor: Actor) -> bool:
    """Whether "followed by", with no more than a time between, stands before the actor."""
    words = clauses.words
    at = actor.first - 2
    while at > 0 and words.tags[at] in "pDTax#":
        at -= 1
    verb = words.entries[at].verb
    return verb is not None and verb.lemma in words.lexicon.following and words.tags[at - 1 : at] in (",", "c")


def _again(clauses: Clauses, earlier: Report, actor: Actor, last: int, place: int | None) -> Report:
    later = earlier.stance is Stance.SIGNED and _after_others(clauses.words, actor.last + 1, last + 1)
    return replace(
        earlier,
        words=clauses.words,
        actor=actor,
        stance=Stance.JOINED_LATER if later else earlier.stance,
        named_among=False,
        first=actor.first,
        last=max(last, actor.last),
        head=actor.last,
        place=place,
    )


def _after_others(words: Words, first: int, behind: int) -> bool:
    """As in "Somalia a month after the others"; "Italy a day later" is the next of them only."""
    said = (part for word in words.lower[first:behind] for part in word.split())
    return words.has(first, behind, "later") and not words.lexicon.others.isdisjoint(said)
