"""Joint statements, the sources that publish them, and what each source offers of their signatories."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from undersigned.model.dates import PartialDate
from undersigned.model.states import StateCode

StatementId: TypeAlias = str
"""Readable and stable: forum and session, ISO date, subject; ``hrc40-2019-03-18-chechnya-lgbti``."""

SourceId: TypeAlias = str


class StatementKind(StrEnum):
    """What a text that states put their names to is called."""

    JOINT_STATEMENT = "joint statement"
    JOINT_LETTER = "joint letter"
    DECLARATION = "declaration"
    COUNTER_STATEMENT = "counter-statement"
    EXPLANATION = "explanation"
    SESSION_REQUEST = "request for a special session"


class SourceKind(StrEnum):
    """How near a source stands to the statement; the order is the order of trust."""

    PRIMARY = "primary"
    """The text itself, or its publication by a state that delivered or signed it, or by the body."""
    NGO = "ngo"
    PRESS = "press"
    ENCYCLOPEDIA = "encyclopedia"


class Bound(StrEnum):
    """How a stated number is meant."""

    EXACTLY = "exactly"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    ABOUT = "about"
    FEWER_THAN = "fewer than"

    def admits(self, stated: int, actual: int) -> bool:
        """Whether ``actual`` is what "``self`` ``stated``" says; "about" allows a tenth either way, at least one."""
        match self:
            case Bound.EXACTLY:
                return actual == stated
            case Bound.MORE_THAN:
                return actual > stated
            case Bound.AT_LEAST:
                return actual >= stated
            case Bound.FEWER_THAN:
                return actual < stated
            case Bound.ABOUT:
                return abs(actual - stated) <= max(1, stated // 10)


class Extent(StrEnum):
    """How much of the list of signatories a source offers."""

    COMPLETE = "complete"
    PARTIAL = "partial"
    COUNT_ONLY = "count only"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A published page or document that says something of a statement."""

    id: SourceId
    url: str | None
    publisher: str
    kind: SourceKind
    published: PartialDate | None = None
    document: str | None = None
    """SHA-256 of the bytes we hold of it, if we hold any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The head of a joint statement, letter or declaration; who signed it is told by attestations."""

    id: StatementId
    kind: StatementKind
    title: str
    body: str
    """The forum in words as a reader knows it, for example ``UN Human Rights Council``."""
    body_id: str | None
    """Key in the reference's bodies, or None for a statement that stands alone."""
    session: str | None
    agenda_item: str | None
    date: PartialDate
    delivered_by: tuple[StateCode, ...] = ()
    subjects: tuple[str, ...] = ()
    concerning: tuple[StateCode, ...] = ()
    place: str | None = None
    responds_to: StatementId | None = None
    merged_ids: tuple[StatementId, ...] = ()
    """Ids under which the same statement was once recorded; each still leads here."""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What one source offers of a statement's signatories. Two sources may disagree, and both stay."""

    statement: StatementId
    source: SourceId
    extent: Extent
    count: int | None = None
    bound: Bound | None = None
    count_as_written: str | None = None
    as_of: PartialDate | None = None
    """The day up to which the list is told, where the source says so: lists grow after delivery."""
    also: tuple[SourceId, ...] = ()
    """Other sources seen beside ``source`` of which it was not kept what each gives."""
