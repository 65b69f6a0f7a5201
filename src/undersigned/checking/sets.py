"""The set of states that a claim names by a body or a group: its members on a day, its name, its source."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from undersigned import reference
from undersigned.errors import NotInRegister
from undersigned.model.states import Certainty, GroupId, Membership, StateCode


def members_group(key: str | None) -> GroupId | None:
    """The group whose members a body or group id means, or None where the reference has no dated members."""
    if key is None:
        return None
    for body in reference.bodies():
        if body.id == key:
            return body.members_group
    try:
        return reference.group(key).id
    except NotInRegister:
        return None


def members_on(key: str | None, day: date) -> frozenset[StateCode] | None:
    """The members of body or group ``key`` on ``day``, or None where the reference cannot say."""
    group = members_group(key)
    return reference.members(group, on=day) if group else None


def terms_of(state: StateCode, key: str) -> list[Membership]:
    """Every membership of ``state`` in body or group ``key``, oldest first."""
    group = members_group(key)
    held = reference.terms(group, of=state) if group else ()
    return sorted(held, key=lambda m: (m.start or date.min, m.end or date.max))


def set_name(key: str) -> str:
    """What body or group ``key`` is called in a sentence, without an article."""
    for body in reference.bodies():
        if body.id == key:
            return body.name
    return reference.group(key).name


def table_of(key: str) -> str:
    """The reference table that a fact on the members of ``key`` rests on."""
    table = "hrc_membership" if members_group(key) == "HRC" else "groups"
    return f"reference: {table}.csv"


def uncertain_members(key: str, day: date) -> Iterator[StateCode]:
    """Members of ``key`` on ``day`` whose membership then was not verified."""
    group = members_group(key)
    for membership in reference.terms(group, on=day) if group else ():
        if membership.certainty in (Certainty.UNVERIFIED, Certainty.FIRST_SEEN):
            yield membership.state
