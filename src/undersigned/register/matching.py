"""Which statement of the register a document means, or that it means none.

    "… a joint letter to the Human Rights Council on Chechnya, signed by 32 countries, Canada,
    the U.K., France, Germany and Spain among them"  ->  hrc40-2019-03-18-chechnya-lgbti

Every trait that both sides have speaks for or against: body, day, place, states concerned,
subject, number, who delivered it, who signed. A statement is the one only if enough speaks
for it, something pins it down among statements on the same subject (a day, a session, a number,
the one who delivered it, the signatories), and no other comes near. A trait that is missing on
either side says nothing: silence is no contradiction. Weights were set by reason and by the
cases in ``tests/register/test_matching.py``, for precision: a wrong match would lay one
statement's signatories at another's door.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from undersigned.model.dates import first_day, is_partial_date
from undersigned.model.readings import Match, Reading, ReadStatement
from undersigned.register.index import Index, Profile, index_of
from undersigned.register.traits import Wanted, hints, wanted_from
from undersigned.register.view import RegisterView

THE_ONE = 0.73
"""The least score of the statement that is meant."""
_MARGIN = 1.5
"""By how many points the next one must stay behind."""
_PINNED = 2.0
"""How many points must come from what tells apart statements on one subject (day, number, deliverer …)."""
_PINNED_AMONG_MANY = 3.0
"""The same where the subject recurs: a number alone may be that of another year."""
_MANY = 5
"""How many statements on one place, or on one state where no place is named, make a subject that recurs."""
_HALF = 6.0
"""Points at which the score is one half; it rises to 0.73 at 7.5."""
_SLOPE = 1.5
_SHOWN = 5
_LEAST = 0.01
"""Below this score a statement is not even near."""
_LONG_AGO = 400
"""Days: a dated statement is never one of another year."""


class _Found(NamedTuple):
    """A statement of the register beside the one read."""

    match: Match
    points: float
    possible: bool
    """Whether it is pinned down and nothing rules it out."""


def match(
    statement: ReadStatement, register: RegisterView, *, published: date | None = None, words: str = ""
) -> tuple[Match, ...]:
    """The register's statements most like the one read, best first, at most five.

    ``published`` is the day of the document, which a statement without a day of its own is
    likely to precede by little; ``words`` are words about its subject beyond its own title.
    """
    return _shown(_ranked(statement, index_of(register), published, words))


def meant(
    statement: ReadStatement, register: RegisterView, *, published: date | None = None, words: str = ""
) -> Match | None:
    """The statement of the register that is surely meant, or None."""
    found = _the_one(_ranked(statement, index_of(register), published, words))
    return found.match if found else None


def identify(reading: Reading, register: RegisterView) -> Reading:
    """``reading`` with each statement's nearest in the register, and its id where it is surely meant.

    Of two statements in one document only the nearer can be a given one of the register.
    """
    published, words = _day(reading.source.published), reading.source.title or ""
    index = index_of(register)
    ranked = {one.id: _ranked(one, index, published, words) for one in reading.statements}
    nearest: dict[str, tuple[float, str]] = {}
    for key, found in ranked.items():
        if (one := _the_one(found)) is not None:
            nearest[one.match.statement] = max(nearest.get(one.match.statement, (-math.inf, "")), (one.points, key))
    chosen = {key: register_id for register_id, (_, key) in nearest.items()}
    return replace(
        reading,
        statements=tuple(
            replace(one, register_id=chosen.get(one.id), near=_shown(ranked[one.id])) for one in reading.statements
        ),
    )


def _shown(ranked: Sequence[_Found]) -> tuple[Match, ...]:
    return tuple(found.match for found in ranked[:_SHOWN])


def _the_one(ranked: Sequence[_Found]) -> _Found | None:
    if not ranked:
        return None
    best, *others = ranked
    clear = not others or best.points - others[0].points >= _MARGIN
    return best if best.match.score >= THE_ONE and best.possible and clear else None


def _ranked(statement: ReadStatement, index: Index, published: date | None, words: str) -> list[_Found]:
    wanted = wanted_from(statement, published, words)
    candidates = index.candidates(statement.concerning, wanted.place, wanted.words)
    if not statement.concerning and not wanted.place:
        candidates = list({one.id: one for one in (*candidates, *_about_then(wanted, index))}.values())
    rivals = sum(not wanted.place.isdisjoint(one.words) for one in candidates) if wanted.place else len(candidates)
    needed = _PINNED if rivals <= _MANY else _PINNED_AMONG_MANY
    found = [
        _compare(wanted, profile, index, needed)
        for profile in candidates
        if wanted.first is None or abs((profile.first - wanted.first).days) <= _LONG_AGO
    ]
    found.sort(key=lambda one: (-one.points, one.match.statement))
    return [one for one in found if one.match.score >= _LEAST]


def _about_then(wanted: Wanted, index: Index) -> list[Profile]:
    """The statements of those days, for one that is about no state or place."""
    if wanted.first is not None and wanted.last is not None:
        return index.between(wanted.first - timedelta(days=1), wanted.last + timedelta(days=1))
    if wanted.published is not None:
        return index.between(wanted.published - timedelta(days=7), wanted.published + timedelta(days=2))
    return []


def _compare(wanted: Wanted, profile: Profile, index: Index, needed: float) -> _Found:
    heard = hints(wanted, profile, index)
    points = sum(hint.points for hint in heard)
    pinned = sum(hint.points for hint in heard if hint.pins and hint.points > 0) >= needed
    ruled_out = any(hint.rules_out for hint in heard)
    reasons = tuple(hint.reason for hint in sorted(heard, key=lambda hint: -abs(hint.points)) if hint.reason)
    score = 1 / (1 + math.exp((_HALF - points) / _SLOPE))
    match = Match(statement=profile.id, score=round(score, 4), reasons=reasons)
    return _Found(match, points, pinned and not ruled_out)


def _day(text: str | None) -> date | None:
    return first_day(text) if text and is_partial_date(text) else None
