"""Statements that may be one: proposed with reasons, never merged silently.

Two statements are proposed if they are of the same forum, at most three days apart, do not concern different
states, and either their titles share most of their telling words, or some of them and at least half of the
signatories of the shorter list stand under both. Words that many titles hold ("joint statement on …") tell
nothing. Pairs that an editor has judged are not proposed again.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from undersigned.model.dates import first_day, last_day
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.register import reads
from undersigned.register.boards import places_of
from undersigned.register.finding import find_numbers
from undersigned.register.judged import last_acts
from undersigned.register.rows import judgement_of
from undersigned.register.scope import Scope
from undersigned.register.timeline import signatories_in
from undersigned.register.view import StatementQuery
from undersigned.register.words import terms
from undersigned.storage import schema as t

_DAYS = 3
_OVERLAP = 0.5
_TITLE = 0.6
_SOME = 0.3
_OPPOSED = 0.2
_COMMON = 0.02
_FEW = 5
"""A word in more than this share of the titles, and in more than so many of them, tells nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two statements that may be one, with the reasons."""

    one: Statement
    other: Statement
    reasons: tuple[str, ...]
    score: float
    """0 to 1: overlap of signatories and likeness of titles, half and half."""


def pair_of(one: str, other: str) -> str:
    """The name under which two statements are judged as a pair."""
    return "=".join(sorted((one, other)))


def duplicates(connection: Connection, scope: Scope) -> list[Pair]:
    """Every pair that may be one statement, the likeliest first; every board must be drawn."""
    numbers = find_numbers(connection, scope, StatementQuery())
    heads = reads.statements(connection, scope, numbers)
    judged = _judged(connection, scope)
    near = [(a, b) for a, b in _near(heads) if pair_of(heads[a].id, heads[b].id) not in judged]
    places = places_of(connection, scope, {number for pair in near for number in pair})
    signed = {number: signatories_in(at) for number, at in places.items()}
    telling = _telling(heads)
    found = (_pair(heads[a], heads[b], (signed[a], signed[b]), _alike(telling[a], telling[b])) for a, b in near)
    return sorted((pair for pair in found if pair), key=lambda pair: (-pair.score, pair.one.id, pair.other.id))


def _near(heads: dict[int, Statement]) -> Iterator[tuple[int, int]]:
    """Pairs of one forum whose days come within three of each other."""
    by_body: defaultdict[str, list[int]] = defaultdict(list)
    for number in sorted(heads, key=lambda number: first_day(heads[number].date)):
        by_body[heads[number].body_id or heads[number].body].append(number)
    for numbers in by_body.values():
        for place, one in enumerate(numbers):
            last = last_day(heads[one].date).toordinal() + _DAYS
            for other in numbers[place + 1 :]:
                if first_day(heads[other].date).toordinal() > last:
                    break
                yield one, other


def _telling(heads: dict[int, Statement]) -> dict[int, set[str]]:
    """The words of each title that few titles hold."""
    words = {number: set(terms(head.title)) for number, head in heads.items()}
    seen = Counter(word for title in words.values() for word in title)
    most = max(_FEW, _COMMON * len(heads))
    return {number: {word for word in title if seen[word] <= most} for number, title in words.items()}


def _pair(
    one: Statement, other: Statement, signatories: tuple[frozenset[StateCode], frozenset[StateCode]], title: float
) -> Pair | None:
    signed, too = signatories
    shared = signed & too
    overlap = len(shared) / min(len(signed), len(too)) if signed and too else 0.0
    # A statement and its counter-statement share day, forum and title, but hardly a signatory.
    opposed = bool(signed and too) and overlap < _OPPOSED
    if opposed or not (title >= _TITLE or (title >= _SOME and overlap >= _OVERLAP)):
        return None
    if one.concerning and other.concerning and not set(one.concerning) & set(other.concerning):
        return None
    reasons = [f"{one.body}, {one.date} and {other.date}"]
    if shared:
        both = "signatory stands" if len(shared) == 1 else "signatories stand"
        reasons.append(f"{len(shared)} {both} under both, of {len(signed)} and {len(too)}")
    if title >= _TITLE:
        reasons.append("like titles")
    return Pair(one=one, other=other, reasons=tuple(reasons), score=round((overlap + title) / 2, 3))


def _alike(one: set[str], other: set[str]) -> float:
    return len(one & other) / len(one | other) if one and other else 0.0


def _judged(connection: Connection, scope: Scope) -> frozenset[str]:
    query = select(t.judgements).where(t.judgements.c.link <= scope.cut)
    return frozenset(last_acts(judgement_of(row) for row in connection.execute(query).mappings()))
