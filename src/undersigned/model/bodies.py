"""Bodies, their sessions, and who may put a name to a joint statement there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from undersigned.model.states import BodyId, GroupId


class Eligibility(StrEnum):
    """Whether, and as what, a state could have signed in a body on a day."""

    MEMBER = "member"
    OBSERVER = "observer"
    OPEN = "open"
    """No body, or one whose statements any state may join."""
    NOT_ELIGIBLE = "not_eligible"
    UNKNOWN = "unknown"

    @property
    def could_sign(self) -> bool | None:
        """True, False, or None where the reference cannot say."""
        if self is Eligibility.UNKNOWN:
            return None
        return self is not Eligibility.NOT_ELIGIBLE


class OpenTo(StrEnum):
    """Who may join joint statements in a body."""

    MEMBERS = "members"
    MEMBERS_AND_OBSERVERS = "members_and_observers"
    ANY = "any"
    INVITED = "invited"
    """Whom the hosts ask: no table can say who could sign."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A forum: its names, whose members it has, and who else may join its joint statements."""

    id: BodyId
    name: str
    names: tuple[str, ...]
    """Its names and initials in all languages known, the English one first."""
    members_group: GroupId | None
    """None where the reference holds no members of it by date."""
    observers_groups: tuple[GroupId, ...]
    """Groups whose members may join as observers."""
    open_to: OpenTo
    begun: date | None
    ended: date | None
    source: str
    note: str = ""

    def existed_on(self, day: date) -> bool:
        """Whether the body existed on ``day``."""
        return (self.begun is None or self.begun <= day) and (self.ended is None or day <= self.ended)


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One session of a body; ``end`` is None where it is not known yet."""

    body: BodyId
    name: str
    start: date | None
    end: date | None
    kind: str
    topic: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """A treaty, declaration or resolution that statements cite."""

    id: str
    name: str
    short_names: tuple[str, ...]
    year: int | None
    adopted: str | None
    kind: str
    name_fr: str
    name_es: str
    note: str = ""
