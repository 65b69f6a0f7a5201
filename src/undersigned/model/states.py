"""States, their dated names, and the dated sets they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

StateCode: TypeAlias = str
"""ISO 3166-1 alpha-3, with XKX for Kosovo and EUU for the European Union as an organisation."""

GroupId: TypeAlias = str
"""Key of a group in ``groups.csv``, for example ``EU`` or ``NORDIC``."""

BodyId: TypeAlias = str
"""Key of a body in ``bodies.csv``, for example ``HRC``."""


class StateStatus(StrEnum):
    """How the state stands to the United Nations."""

    MEMBER = "member"
    OBSERVER = "observer"
    OTHER = "other"
    ORGANISATION = "organisation"
    """No state, but it signs as one: the European Union."""


class Certainty(StrEnum):
    """How well a dated fact was verified (see the sources page of the reference tables)."""

    VERIFIED = "verified"
    PARTLY = "partly"
    MEMBERSHIP_ONLY = "membership_only"
    FIRST_SEEN = "first_seen"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedName:
    """A name of a state and the days on which it was the name; None leaves that side open."""

    name: str
    start: date | None = None
    end: date | None = None
    note: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether the name was valid on ``day``."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state as the reference knows it: codes, names, membership of the UN and regional group."""

    code: StateCode
    iso2: str
    m49: str
    name: str
    official_name: str
    un_name: str
    name_fr: str
    name_es: str
    status: StateStatus
    independent_since: date | None
    """First day as a state, given for those younger than the year 2000."""
    member_since: date | None
    member_until: date | None
    regional_group: GroupId | None
    former_names: tuple[DatedName, ...] = ()
    note: str = ""

    def existed_on(self, day: date) -> bool:
        """Whether the state existed on ``day``; told only for those younger than the year 2000."""
        return self.independent_since is None or self.independent_since <= day


@dataclass(frozen=True, slots=True, kw_only=True)
class Territory:
    """A place with an ISO 3166-1 code that is not a state: it signs nothing, but belongs to some groups."""

    code: StateCode
    iso2: str
    name: str
    administered_by: StateCode | None
    """None where nobody does, or where that is disputed (see ``note``)."""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """That a state belonged to a group or body from ``start`` to ``end``, both inclusive; None is open."""

    state: StateCode
    group: str
    start: date | None
    end: date | None
    certainty: Certainty
    note: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether the membership ran on ``day``."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A named, dated set of states."""

    id: GroupId
    name: str
    aliases: tuple[str, ...]
    name_fr: str
    name_es: str
    founded: date | None
    ended: date | None
    members: tuple[Membership, ...]
    note: str = ""

    def existed_on(self, day: date) -> bool:
        """Whether the group existed on ``day``."""
        return (self.founded is None or self.founded <= day) and (self.ended is None or day <= self.ended)
