"""Bodies and their sessions, and whether a state could have put its name to a joint statement there."""

from __future__ import annotations

import functools
import re
from datetime import date, timedelta

from undersigned.errors import NotInRegister
from undersigned.model.bodies import Body, Eligibility, OpenTo, Session
from undersigned.model.states import BodyId, StateCode, StateStatus
from undersigned.reference.groups import group, groups, members
from undersigned.reference.states import known_states, state
from undersigned.reference.tables import Readable, Row, rows, shipped

_BODY_COLUMNS = (
    "id",
    "name_en",
    "name_fr",
    "name_es",
    "name_ru",
    "name_ar",
    "name_zh",
    "aliases",
    "members_group",
    "observers_groups",
    "open_to",
    "begun",
    "ended",
    "source",
    "note",
)
_SESSION_COLUMNS = ("forum", "session", "start", "end", "kind", "topic", "note")
_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")

_UNITED_NATIONS = re.compile(r"\b(?:united nations|u\.n\.?|onu|nations unies|naciones unidas)(?!\w)")
_NOISE = re.compile(r"\b(?:the|of|de|del|des|du|la|le|l)\b|[^\w\s]|_")
_PARENTHESIS = re.compile(r"\s*\([^()]*\)")


def bodies() -> tuple[Body, ...]:
    """All bodies by id."""
    return tuple(_bodies().values())


def body(key: BodyId) -> Body:
    """The body of that id. Raises NotInRegister."""
    found = _bodies().get(key)
    if found is None:
        raise NotInRegister(f"no body has the id {key!r}", hint="'undersigned reference bodies' lists them")
    return found


def body_for(words: str) -> Body | None:
    """The body that ``words`` name as a whole, in any language held: "UN Human Rights Council", "OSCE".

    None for words that name none, "stand-alone" among them. A parenthesis is tried as part of the name
    first and then left out: "UN Security Council (press stakeout)" is the Security Council.
    """
    names = _names()
    return names.get(_key(words)) or names.get(_key(_PARENTHESIS.sub("", words)))


def sessions(key: BodyId) -> tuple[Session, ...]:
    """The sessions of a body by start; empty where the reference holds none. Raises NotInRegister."""
    body(key)
    return tuple(session for session in _sessions() if session.body == key)


def session_on(key: BodyId, day: date) -> Session | None:
    """The regular session of the body that ran on that day, else a special one, else None."""
    running = [
        session
        for session in sessions(key)
        if session.start is not None and session.start <= day and (session.end is None or day <= session.end)
    ]
    # A session whose close is not known yet must not swallow all later days: the latest start wins.
    running.sort(key=lambda session: (session.kind == "regular", session.start))
    return running[-1] if running else None


def eligibility(code: StateCode, key: BodyId | None, on: date) -> Eligibility:
    """Whether, and as what, the state could have signed in that body on that day.

    No body is OPEN. UNKNOWN where the reference cannot say: a body whose members it does not hold, that
    did not exist then, or to which hosts invite; an organisation. Raises NotInRegister for unknown codes.
    """
    who = state(code)
    if not who.existed_on(on):
        return Eligibility.NOT_ELIGIBLE
    if key is None:
        return Eligibility.OPEN
    where = body(key)
    if who.status is StateStatus.ORGANISATION or not where.existed_on(on):
        return Eligibility.UNKNOWN
    if where.members_group is not None and code in members(where.members_group, on=on):
        return Eligibility.MEMBER
    match where.open_to:
        case OpenTo.ANY:
            return Eligibility.OPEN
        case OpenTo.INVITED | OpenTo.UNKNOWN:
            return Eligibility.UNKNOWN
        case OpenTo.MEMBERS:
            return Eligibility.NOT_ELIGIBLE
        case OpenTo.MEMBERS_AND_OBSERVERS:
            observes = any(code in members(group, on=on) for group in where.observers_groups)
            return Eligibility.OBSERVER if observes else Eligibility.NOT_ELIGIBLE


@functools.cache
def turning_days(key: BodyId | None) -> tuple[date, ...]:
    """The days, in order, on which ``eligibility`` in that body may begin to be another, for whichever state.

    Between two of them it is the same on every day. Raises NotInRegister.
    """
    terms: list[tuple[date | None, date | None]] = [(one.independent_since, None) for one in known_states()]
    if key is not None:
        where = body(key)
        named = [group(one) for one in (where.members_group, *where.observers_groups) if one is not None]
        terms += [(where.begun, where.ended)]
        terms += [(one.founded, one.ended) for one in named]
        terms += [(term.start, term.end) for one in named for term in one.members]
    begun = {start for start, _ in terms if start is not None}
    past = {end + timedelta(days=1) for _, end in terms if end is not None}
    return tuple(sorted(begun | past))


def load_bodies(table: Readable) -> dict[BodyId, Body]:
    """The bodies of ``table``. Raises BadData for a bad row."""
    known = {group.id for group in groups()}
    found: dict[BodyId, Body] = {}
    for row in rows(table, _BODY_COLUMNS):
        key = row.required("id")
        if key in found:
            row.refuse("id", f"{key} stands here twice")
        names = [row.text(f"name_{language}") for language in _LANGUAGES]
        found[key] = Body(
            id=key,
            name=row.required("name_en"),
            names=tuple(dict.fromkeys(name for name in (*names, *row.many("aliases")) if name)),
            members_group=row.known("members_group", known) if row.text("members_group") else None,
            observers_groups=_observers(row, known),
            open_to=row.choice("open_to", OpenTo),
            begun=row.day("begun"),
            ended=row.day("ended"),
            source=row.required("source"),
            note=row.text("note"),
        )
    return found


def _observers(row: Row, known: set[str]) -> tuple[str, ...]:
    groups_named = row.many("observers_groups")
    for key in groups_named:
        if key not in known:
            row.refuse("observers_groups", f"unknown: {key!r}")
    return groups_named


def load_sessions(table: Readable) -> tuple[Session, ...]:
    """The sessions of ``table`` by body and start. Raises BadData for a bad row."""
    found = []
    for row in rows(table, _SESSION_COLUMNS):
        start, end = row.day("start"), row.day("end")
        if start is not None and end is not None and end < start:
            row.refuse("end", f"ends on {end}, before it starts on {start}")
        found.append(
            Session(
                body=row.known("forum", _bodies()),
                name=row.required("session"),
                start=start,
                end=end,
                kind=row.required("kind"),
                topic=row.text("topic"),
                note=row.text("note"),
            )
        )
    return tuple(sorted(found, key=lambda session: (session.body, session.start or date.max)))


def _key(words: str) -> str:
    """What is left of a body's name when case, articles and punctuation are set aside."""
    plain = _UNITED_NATIONS.sub("un", words.casefold().replace("\u2019", "'"))
    return " ".join(_NOISE.sub(" ", plain).split())


@functools.cache
def _bodies() -> dict[BodyId, Body]:
    return load_bodies(shipped("reference/bodies.csv"))


@functools.cache
def _sessions() -> tuple[Session, ...]:
    return load_sessions(shipped("reference/sessions.csv"))


@functools.cache
def _names() -> dict[str, Body]:
    return {_key(name): found for found in _bodies().values() for name in found.names}
