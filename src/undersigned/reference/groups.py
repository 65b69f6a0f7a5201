"""Groups of states with dated members, the Human Rights Council's terms among them.

Two groups are not kept as rows but follow from the states: ``UN``, the members of the
United Nations, and ``UN_STATES``, those and the observer States (Holy See, Palestine).
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from undersigned.errors import NotInRegister
from undersigned.model.states import Certainty, Group, GroupId, Membership, State, StateCode, StateStatus
from undersigned.reference import states as _states
from undersigned.reference.tables import Readable, Row, rows, shipped

UN = "UN"
UN_STATES = "UN_STATES"
HRC = "HRC"

_NAME_COLUMNS = ("group", "name_en", "aliases", "name_fr", "name_es", "founded", "ended", "note")
_MEMBER_COLUMNS = ("group", "iso3", "start", "end", "note", "certainty")
_TERM_COLUMNS = ("iso3", "start", "end", "note")


def groups() -> tuple[Group, ...]:
    """All groups by key."""
    return tuple(_groups().values())


def group(key: GroupId) -> Group:
    """The group of that key. Raises NotInRegister."""
    found = _groups().get(key)
    if found is None:
        raise NotInRegister(f"no group has the key {key!r}", hint="'undersigned reference groups' lists them")
    return found


@functools.lru_cache(maxsize=1 << 12)
def members(key: GroupId, *, on: date) -> frozenset[StateCode]:
    """Codes of those who belonged to the group on that day, territories that are members included.

    Empty if the group did not exist then. A row without a start counts from the group's founding and the
    state's independence. Raises NotInRegister for an unknown group.
    """
    return frozenset(term.state for term in terms(key, on=on))


def terms(key: GroupId, *, on: date | None = None, of: StateCode | None = None) -> tuple[Membership, ...]:
    """The memberships of a group by state and date, each with certainty and note; ``on`` a day, ``of`` a state."""
    found = group(key)
    chosen = (term for term in found.members if of is None or term.state == of)
    if on is None:
        return tuple(chosen)
    if not found.existed_on(on):
        return ()
    return tuple(term for term in chosen if term.holds_on(on) and _existed(term.state, on))


def memberships(code: StateCode, *, on: date | None = None) -> tuple[Membership, ...]:
    """The memberships of a state in all groups. Raises NotInRegister for an unknown state."""
    _states.state(code)
    return tuple(term for key in _groups() for term in terms(key, on=on, of=code))


def term_end(key: GroupId, code: StateCode, *, before: date) -> date | None:
    """The last day of the state's latest membership that had ended before that day.

    None if it never was a member until then, or still was one on that day.
    """
    if terms(key, on=before, of=code):
        return None
    ends = (term.end for term in terms(key, of=code))
    return max((end for end in ends if end is not None and end < before), default=None)


def load_groups(names: Readable, memberships_table: Readable, council: Readable) -> dict[GroupId, Group]:
    """The groups of three tables and the two that follow from the states. Raises BadData for a bad row."""
    heads = {row.required("group"): row for row in rows(names, _NAME_COLUMNS)}
    belonging: defaultdict[GroupId, list[Membership]] = defaultdict(list)
    known = {state.code for state in _states.states()} | _states.territories().keys()
    for row in rows(memberships_table, _MEMBER_COLUMNS):
        key = row.known("group", heads)
        belonging[key].append(_membership(row, key, row.choice("certainty", Certainty), known))
        _refuse_overlap(row, belonging[key])
    found = {key: _group(row, belonging[key]) for key, row in heads.items()}
    found[HRC] = _council(council, known)
    found |= _united_nations(_states.states())
    return dict(sorted(found.items()))


def _membership(row: Row, key: GroupId, certainty: Certainty, known: set[StateCode]) -> Membership:
    start, end = row.day("start"), row.day("end")
    if start is not None and end is not None and end < start:
        row.refuse("end", f"ends on {end}, before it starts on {start}")
    return Membership(
        state=row.known("iso3", known), group=key, start=start, end=end, certainty=certainty, note=row.text("note")
    )


def _refuse_overlap(row: Row, so_far: list[Membership]) -> None:
    """Terms of one state in one group stand together and in order in the tables; an overlap is a mistake."""
    if len(so_far) < 2 or so_far[-2].state != so_far[-1].state:
        return
    earlier, later = so_far[-2:]
    if earlier.end is None or later.start is None or later.start <= earlier.end:
        row.refuse("start", f"{later.state} already has a term to {earlier.end or 'this day'}")


def _group(row: Row, belonging: Iterable[Membership]) -> Group:
    return Group(
        id=row.required("group"),
        name=row.required("name_en"),
        aliases=row.many("aliases"),
        name_fr=row.text("name_fr"),
        name_es=row.text("name_es"),
        founded=row.day("founded"),
        ended=row.day("ended"),
        members=tuple(belonging),
        note=row.text("note"),
    )


def _council(table: Readable, known: set[StateCode]) -> Group:
    found: list[Membership] = []
    for row in rows(table, _TERM_COLUMNS):
        if row.day("start") is None or row.day("end") is None:
            row.refuse("start", "a term has a first and a last day")
        found.append(_membership(row, HRC, Certainty.VERIFIED, known))
        _refuse_overlap(row, found)
    return Group(
        id=HRC,
        name="Members of the Human Rights Council",
        aliases=("the members of the Human Rights Council", "Council members"),
        name_fr="Membres du Conseil des droits de l'homme",
        name_es="Miembros del Consejo de Derechos Humanos",
        founded=date(2006, 6, 19),
        ended=None,
        members=tuple(found),
        note="terms from elections, checked against 1,038 roll calls (hrc_membership.csv)",
    )


def _united_nations(known: Iterable[State]) -> dict[GroupId, Group]:
    def belonging(key: GroupId, *statuses: StateStatus) -> tuple[Membership, ...]:
        return tuple(
            Membership(
                state=state.code,
                group=key,
                start=state.member_since,
                end=state.member_until,
                certainty=Certainty.VERIFIED if state.member_since else Certainty.MEMBERSHIP_ONLY,
                note=state.note,
            )
            for state in known
            if state.status in statuses
        )

    def of(key: GroupId, name: str, aliases: tuple[str, ...], *statuses: StateStatus) -> Group:
        return Group(
            id=key,
            name=name,
            aliases=aliases,
            name_fr="",
            name_es="",
            founded=date(1945, 10, 24),
            ended=None,
            members=belonging(key, *statuses),
            note="follows from states.csv",
        )

    return {
        UN: of(UN, "Members of the United Nations", ("UN Member States",), StateStatus.MEMBER),
        UN_STATES: of(
            UN_STATES,
            "Members of the United Nations and observer States",
            ("UN Member and Observer States",),
            StateStatus.MEMBER,
            StateStatus.OBSERVER,
        ),
    }


def _existed(code: StateCode, day: date) -> bool:
    return not _states.is_state(code) or _states.state(code).existed_on(day)


@functools.cache
def _groups() -> Mapping[GroupId, Group]:
    return load_groups(
        shipped("reference/group_names.csv"),
        shipped("reference/groups.csv"),
        shipped("reference/hrc_membership.csv"),
    )
