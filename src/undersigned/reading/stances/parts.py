"""A group of which so many took a stance: those that are told to have done otherwise tell who the others are.

Four of the five Nordic countries signed. Iceland did not.                  the other four signed
All but two of the G20's members backed it. The two were Peru and Chile.    the others did
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from undersigned.model.stances import Stance
from undersigned.model.states import GroupId
from undersigned.reading.groups import expand
from undersigned.reading.numberwords import number_words
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report

_PART = re.compile(r"(?:(?P<but>Q)a?(?P<spared>[#xSg])|(?P<some>#)pD?(?P<whole>#))[^GV,;:]{0,6}(?P<group>G)")
_THE_TWO = re.compile(r"D(?P<number>#)a?b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """All of ``group`` but ``left`` of its members took ``stance``."""

    group: GroupId
    left: int
    stance: Stance


def part_of(clauses: Clauses, found: Sequence[Report]) -> Part | None:
    """The part of a group that the sentence says has signed."""
    words = clauses.words
    match = _PART.search(words.tags)
    if match is None or (match.group("but") and words.entries[match.start()].flag != "all_but"):
        return None
    value = number_words(words.lexicon.language).value
    if match.group("but"):
        left = value(words.lower[match.start("spared")].partition(" ")[0])
    else:
        some, whole = value(words.lower[match.start("some")]), value(words.lower[match.start("whole")])
        left = whole - some if some is not None and whole is not None else None
    told = next((r for r in found if r.head >= match.end() and r.mood == "fact" and not r.denied), None)
    group = words.entries[match.start("group")].group
    if told is None or group is None or not left or left < 1 or told.actor.states or not told.stance.is_signatory:
        return None
    return Part(group=group, left=left, stance=told.stance)


def the_left(clauses: Clauses, part: Part | None) -> Iterator[Report]:
    """As in "The two were Peru and Chile", after all but two have signed."""
    match = _THE_TWO.match(clauses.words.tags)
    actor = clauses.actor_starting(match.end()) if match is not None else None
    if part is not None and actor is not None and len(actor.states) == part.left and actor.quantity == "all":
        yield _report(clauses, actor, Stance.DID_NOT_SIGN)


def the_others(clauses: Clauses, found: Sequence[Report], part: Part | None) -> Iterator[Report]:
    """The rest of the group, where as many as were left out are told to have done otherwise."""
    if part is None:
        return
    members = expand(part.group, clauses.words.view.day)
    apart = [r for r in found if r.mood == "fact" and not r.denied and not r.stance.is_signatory]
    states = tuple(dict.fromkeys(s for r in apart for s in r.actor.states if s in members))
    if len(states) == part.left:
        last = apart[-1].actor
        others = Actor(first=last.first, last=last.last, groups=(part.group,), excepted=states)
        yield _report(clauses, others, part.stance)


def _report(clauses: Clauses, actor: Actor, stance: Stance) -> Report:
    return Report(
        words=clauses.words,
        actor=actor,
        stance=stance,
        first=actor.first,
        last=actor.last,
        head=actor.last,
        implied=True,
        copular=True,
    )
