"""States set beside those who act: unlike Austria, together with Fiji, like Norway, except Latvia.

Unlike Austria, Hungary signed.          the opposite of Austria
Like Norway, Iceland signed.             the same of Norway
Latvia excepted, the Baltic states …     the opposite of Latvia
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor, before_comma
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report, opposite

_ALLIED = re.compile(r"V[Vx]{0,2}p")


def set_against(clauses: Clauses, report: Report, found: list[Report]) -> Iterator[Report]:
    """As in "Unlike Austria, Hungary signed": the opposite of Austria; "like Austria": the same."""
    if report.denied:
        return
    for other in clauses.actors:
        relation = _relation(clauses, other) or ("l" if _signed_with(clauses, report, other) else "")
        if not relation or other.first == report.actor.first:
            continue
        if ";" in clauses.words.tags[min(report.head, other.last) : max(report.head, other.first)]:
            continue
        if relation == "l" and any(report.head < r.head < other.first for r in found):
            continue  # "retiró su nombre de la carta que firmó junto con Belice"
        if relation == "E" and (other.last > report.actor.first or not _is_whole(report.actor)):
            continue
        stance = report.stance if relation in "kl" else opposite(report.stance)
        if relation == "l" and stance is Stance.SIGNED and clauses.words.has(other.first - 4, other.first, "later"):
            stance = Stance.JOINED_LATER  # "has since been joined by Peru"
        first = before_comma(replace(other, closed=other.closed and not _is_allied(clauses, other)))
        if stance is not None and not set(first.states) & set(report.actor.states):
            yield replace(report, actor=first, stance=stance, first=max(min(report.first, other.first - 1), 0))


def _signed_with(clauses: Clauses, report: Report, other: Actor) -> bool:
    """As in "la firmó Malta con Chipre", where "con" is no word for "along with" elsewhere."""
    words, at = clauses.words, other.first - 1
    if report.stance is not Stance.SIGNED or at != report.last + 1 or words.lower[at] not in words.lexicon.bearing:
        return False
    ends = words.tags[other.last + 1 : other.last + 2] in ("", ".", ",", ";", ")")
    return ends and words.entries[at].flag != "without" and report.mood == "fact"


def _is_allied(clauses: Clauses, other: Actor) -> bool:
    """As in "Joining forces with Fiji, Samoa and Tonga published a statement"."""
    words = clauses.words
    allied = bool(other.commas) and _ALLIED.fullmatch(words.tags, 0, other.first) is not None
    return allied and words.lemma(0) in words.lexicon.allying


def _relation(clauses: Clauses, other: Actor) -> str:
    """How ``other`` is set beside the subject: ``k`` like, ``l`` along with, ``K`` unlike, ``E`` except; or empty."""
    words, before = clauses.words, other.first - 1
    if other.last + 1 < len(words) and words.entries[other.last + 1].flag == "excepted":
        return "E"  # "Latvia excepted, the Baltic states signed"
    letter = words.tags[before] if before >= 0 else ""
    if _is_allied(clauses, other):
        return "l"
    if letter == "k" and before and words.tags[before - 1] not in ',.;:("cu':
        return ""  # "leaders like the U.K." are examples
    return letter if letter and letter in "KkEl" else ""


def _is_whole(actor: Actor) -> bool:
    """Whether the actor is all, or none, of a group, so that something can be left out of it."""
    return bool(actor.groups) and actor.quantity != "some"
