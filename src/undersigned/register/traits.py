"""What each trait of a statement says of whether it is the one a document means.

One function a trait: it compares what was read with a statement of the register and speaks
for it, against it, or not at all where either side lacks the trait.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from undersigned import reference
from undersigned.model.dates import first_day, is_partial_date, last_day
from undersigned.model.readings import ReadStatement
from undersigned.model.stances import Stance
from undersigned.model.statements import Bound, Extent, StatementKind
from undersigned.model.states import BodyId, StateCode
from undersigned.register.index import Index, Profile, stems

_ON_SOME_LIST = (Stance.SIGNED, Stance.JOINED_LATER, Stance.WITHDREW)
_SMALL = 12
"""Fewer signatories than this are a core group, which speaks again and again."""
_MANY = 5
"""From this many names on, a statement that has none of them is another."""
_NO_NEWS = 300
"""Days after which an undated report is not of a statement: next year's may be out."""
_SLIPS = 2
"""So many names may be misread or late before the signatories are not those of the statement."""
_APART = (StatementKind.COUNTER_STATEMENT, StatementKind.SESSION_REQUEST)


class Hint(NamedTuple):
    """What one trait says of a statement."""

    points: float
    """For it (above 0) or against it."""
    reason: str = ""
    pins: bool = False
    """Whether it tells apart statements on one subject."""
    rules_out: bool = False
    """Whether the statement cannot be the one, however like it is."""


_NOTHING = Hint(0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the document says of the statement, made comparable."""

    read: ReadStatement
    body: BodyId | None
    first: date | None
    last: date | None
    published: date | None
    place: frozenset[str]
    words: frozenset[str]
    about: frozenset[str]
    """Of them those by which a report names its subject."""
    signed: frozenset[StateCode]
    unsigned: frozenset[StateCode]


def wanted_from(statement: ReadStatement, published: date | None, words: str) -> Wanted:
    """``statement`` made comparable, in a document of the day ``published`` with further ``words`` on its subject."""
    body = reference.body_for(statement.body) if statement.body else None
    dated = statement.date if statement.date and is_partial_date(statement.date) else None
    named = statement.positions
    return Wanted(
        read=statement,
        body=body.id if body else None,
        first=first_day(dated) if dated else None,
        last=last_day(dated) if dated else None,
        published=published,
        place=stems(statement.place or ""),
        words=stems(" ".join((statement.title or "", statement.about or "", statement.place or "", words))),
        about=stems(statement.about or "") - stems(statement.place or ""),
        signed=frozenset(one.state for one in named if one.stance.is_signatory and one.certain),
        unsigned=frozenset(one.state for one in named if one.stance not in _ON_SOME_LIST),
    )


def _body(wanted: Wanted, profile: Profile) -> Hint:
    there = profile.statement.body_id
    if wanted.body is None:
        return _NOTHING
    if there == wanted.body:
        return Hint(2.0, "same body")
    if there is not None and (there.startswith(f"{wanted.body}_") or wanted.body.startswith(f"{there}_")):
        return Hint(1.0, "a part of that body")
    return Hint(-3.0, f"another body: {profile.statement.body}")


def _place(wanted: Wanted, profile: Profile) -> Hint:
    if not wanted.place:
        return Hint(-0.5) if profile.place else _NOTHING
    shared = wanted.place & profile.words
    if shared == wanted.place:
        return Hint(3.0, f"same place: {wanted.read.place}")
    if shared:
        return Hint(1.5, f"a place in common: {profile.statement.place or wanted.read.place}")
    return Hint(-1.5, f"another place: {profile.statement.place}") if profile.place else Hint(-1.0)


def _concerning(wanted: Wanted, profile: Profile) -> Hint:
    here, there = frozenset(wanted.read.concerning), profile.concerning
    if not here:
        return Hint(-0.5) if there else _NOTHING
    if not there:
        return Hint(-1.5, "about no state in particular")
    if here & there:
        return Hint(2.0 if here == there else 1.0, f"about {', '.join(sorted(here & there))}")
    return Hint(-4.0, f"about {', '.join(sorted(there))}")


def _when(wanted: Wanted, profile: Profile) -> Hint:
    dated = f"dated {profile.statement.date}"
    sure = profile.first == profile.last
    if wanted.first is not None and wanted.last is not None:
        apart = max((profile.first - wanted.last).days, (wanted.first - profile.last).days, 0)
        if apart <= 1:
            return Hint(3.0 if sure and wanted.first == wanted.last else 1.5, dated, pins=True)
        return Hint(0.5, dated) if apart <= 4 else Hint(-4.0, dated, rules_out=True)
    if wanted.published is None:
        return _NOTHING
    if (profile.first - wanted.published).days > 2:
        return Hint(-6.0, f"{dated}, after the document", rules_out=True)
    since = max((wanted.published - profile.last).days, 0)
    for days, points in ((7, 2.0 if sure else 1.0), (30, 0.5), (120, -1.5)):
        if since <= days:
            return Hint(points, f"{dated}, shortly before the document", pins=True)
    return Hint(-3.0, f"{dated}, long before the document", rules_out=since > _NO_NEWS)


def _session(wanted: Wanted, profile: Profile) -> Hint:
    here, there = wanted.read.session, profile.statement.session
    if here is None or there is None or wanted.body != profile.statement.body_id:
        return _NOTHING
    if here == there:
        return Hint(1.5, f"session {there}", pins=True)
    return Hint(-3.0, f"session {there}", rules_out=True)


def _count(wanted: Wanted, profile: Profile) -> Hint:
    count = wanted.read.count
    if count is None or not (profile.counts or profile.bounds):
        return _NOTHING
    exact = count.bound is Bound.EXACTLY
    if count.value < _SMALL:
        return Hint(0.5) if count.value in profile.counts else Hint(-1.0)
    if any(count.bound.admits(count.value, actual) for actual in profile.counts):
        close = exact or any(abs(actual - count.value) <= max(2, count.value // 6) for actual in profile.counts)
        return Hint(2.0 if exact else 1.5, f"{count.bound} {count.value} signatories", pins=True) if close else _NOTHING
    if any(bound is count.bound and value == count.value for bound, value in profile.bounds):
        return Hint(1.5, f"{count.bound} {count.value} signatories", pins=True)
    if exact and any(bound.admits(value, count.value) for bound, value in profile.bounds):
        return _NOTHING
    nearest = min((abs(actual - count.value) for actual in profile.counts), default=count.value)
    if nearest <= max(1, count.value // 10):
        return _NOTHING
    told = ", ".join(str(actual) for actual in sorted(profile.counts))
    return Hint(-2.5 if exact else -1.5, f"another number of signatories: {told}")


def _deliverer(wanted: Wanted, profile: Profile) -> Hint:
    here, there = frozenset(wanted.read.delivered_by), frozenset(profile.statement.delivered_by)
    if not here or not there:
        return _NOTHING
    if here & there:
        return Hint(1.5, f"delivered by {', '.join(sorted(here & there))}", pins=True)
    return Hint(-2.0, f"delivered by {', '.join(sorted(there))}", rules_out=True)


def _signatories(wanted: Wanted, profile: Profile) -> Hint:
    """Big powers sign much, so a few names in common say little; a name off a complete list says a lot."""
    if not wanted.signed and not wanted.unsigned:
        return _NOTHING
    shared = wanted.signed & profile.signatories
    wrongly = wanted.unsigned & profile.signatories
    missing = wanted.signed - profile.signatories if profile.complete else frozenset[StateCode]()
    others = len(wanted.signed) >= _MANY and bool(profile.signatories) and not shared
    # A full list was read: names known here that it lacks are as telling as names that are missing here.
    if wanted.read.listing is Extent.COMPLETE:
        missing |= profile.signatories - wanted.signed
    if missing or wrongly or others:
        amiss = len(missing) + len(wrongly)
        points = min(2.0, 0.4 * len(shared)) - min(6.0, 2.0 * len(missing) + 2.5 * len(wrongly) + 3.0 * others)
        told = ", ".join(sorted(missing | wrongly)) or "none in common"
        too_many = amiss > _SLIPS or amiss * 3 > len(wanted.signed) + len(wrongly)
        return Hint(points, f"not its signatories: {told}", rules_out=others or too_many)
    same = profile.complete and len(shared) >= _SMALL and wanted.signed == profile.signatories
    points = 3.0 if same else min(2.0, 0.4 * len(shared))
    if profile.complete:
        points += min(0.6, 0.2 * len(wanted.unsigned))
    return Hint(points, f"{len(shared)} signatories in common" if shared else "", pins=same)


def _kind(wanted: Wanted, profile: Profile) -> Hint:
    """A letter is often called a statement and a statement a letter; an answer or a request is not."""
    here, there = wanted.read.kind, profile.statement.kind
    if here is None:
        return Hint(-1.0) if there in _APART else _NOTHING
    if here is there:
        return Hint(1.5 if here in _APART else 0.3, f"a {there}")
    return Hint(-2.0, f"a {there}") if here in _APART or there is StatementKind.SESSION_REQUEST else Hint(-0.3)


def hints(wanted: Wanted, profile: Profile, index: Index) -> list[Hint]:
    """What every trait says of ``profile``."""
    return [*(trait(wanted, profile) for trait in _TRAITS), _subject(wanted, profile, index)]


def _subject(wanted: Wanted, profile: Profile, index: Index) -> Hint:
    shared = {word for word in (wanted.words & profile.words) - wanted.place if index.weight(word) > 0}
    if wanted.read.title and not shared and not wanted.place and not wanted.read.concerning:
        return Hint(-3.0, "no word of its subject in common")
    points = min(2.5, sum(1.5 * index.weight(word) for word in shared))
    if wanted.about and not wanted.read.title:  # a report's words for it: what they say beyond speaks for another
        known = sum(index.weight(word) for word in wanted.about)
        points *= sum(index.weight(word) for word in wanted.about & profile.words) / known if known else 0.0
    return Hint(points, "words of its subject") if points >= 0.3 else _NOTHING


_TRAITS: Iterable[Callable[[Wanted, Profile], Hint]] = (
    *(_body, _place, _concerning, _when, _session, _count, _deliverer, _signatories, _kind),
)
