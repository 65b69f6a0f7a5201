"""All but so many of a group: who the few are, as the next sentence may tell.

All but two of the G20's members backed it. The two were Peru and Chile.      those two did not
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from undersigned.model.stances import Stance
from undersigned.model.states import GroupId
from undersigned.reading.numberwords import number_words
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report

_ALL_BUT = re.compile(r"Qa?(?P<left>[#xSg])[^GV,;:]{0,6}(?P<group>G)")
_THE_TWO = re.compile(r"D(?P<number>#)a?b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """All of ``group`` but ``left`` of its members have signed, as ``report`` tells."""

    group: GroupId
    left: int
    report: Report


def part_of(clauses: Clauses, found: Sequence[Report]) -> Part | None:
    """The part of a group that the sentence says has signed."""
    words = clauses.words
    match = _ALL_BUT.search(words.tags)
    if match is None or words.entries[match.start()].flag != "all_but":
        return None
    left = number_words(words.lexicon.language).value(words.lower[match.start("left")].partition(" ")[0])
    told = next((r for r in found if r.head >= match.end() and r.mood == "fact" and not r.denied), None)
    group = words.entries[match.start("group")].group
    if told is None or group is None or not left or told.actor.states or not told.stance.is_signatory:
        return None
    return Part(group=group, left=left, report=told)


def the_left(clauses: Clauses, part: Part | None) -> Iterator[Report]:
    """As in "The two were Peru and Chile", after all but two have signed."""
    match = _THE_TWO.match(clauses.words.tags)
    actor = clauses.actor_starting(match.end()) if match is not None else None
    if part is not None and actor is not None and len(actor.states) == part.left and actor.quantity == "all":
        yield Report(
            words=clauses.words,
            actor=actor,
            stance=Stance.DID_NOT_SIGN,
            first=actor.first,
            last=actor.last,
            head=actor.last,
            implied=True,
            copular=True,
        )
