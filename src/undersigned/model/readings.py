"""All that one document yields. The shapes are public JSON: ``undersigned/reading/1``.

Fields may be added, never renamed or dropped without a new number in ``schema``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from undersigned.model.dates import PartialDate
from undersigned.model.documents import Evidence
from undersigned.model.stances import Stance
from undersigned.model.statements import Bound, Extent, StatementId, StatementKind
from undersigned.model.states import GroupId, StateCode

READING_SCHEMA: Literal["undersigned/reading/1"] = "undersigned/reading/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceHead:
    """What is known of the document as a whole."""

    name: str
    sha256: str
    media_type: str
    language: str | None
    title: str | None
    url: str | None
    publisher: str | None
    published: str | None
    """ISO date."""
    reader: str | None = None
    """Version of the reader that made the reading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number of signatories as the document states it."""

    value: int
    bound: Bound
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentCited:
    """A treaty, declaration or resolution that a statement refers to."""

    id: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What a statement asks for, and of whom."""

    addressee: StateCode | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPosition:
    """A stance that the document reports as fact in its own voice."""

    state: StateCode
    stance: Stance
    via_group: GroupId | None = None
    """The group named in the text, where the state itself is not."""
    certain: bool = True
    """False where the state's membership of ``via_group`` on the day was not verified."""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How near the register's closest statement is to what was read."""

    statement: StatementId
    score: float
    """0 to 1."""
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadStatement:
    """A joint statement as the document shows it. What the document does not say is None or empty."""

    id: str
    """``s1``, ``s2`` … within the reading."""
    register_id: StatementId | None = None
    kind: StatementKind | None = None
    title: str | None = None
    body: str | None = None
    session: str | None = None
    agenda_item: str | None = None
    date: PartialDate | None = None
    delivered_by: tuple[StateCode, ...] = ()
    concerning: tuple[StateCode, ...] = ()
    place: str | None = None
    listing: Extent = Extent.NONE
    count: Count | None = None
    count_mismatch: str | None = None
    """Both figures in words, where the names found are not as many as the text says."""
    instruments: tuple[InstrumentCited, ...] = ()
    calls: tuple[Call, ...] = ()
    positions: tuple[ReadPosition, ...] = ()
    about: str | None = None
    """What a report says that the statement is on, in its words: "the safety of journalists"."""
    answers: str | None = None
    """What the statement answers, in the document's words."""
    near: tuple[Match, ...] = ()
    """The register's nearest statements, best first, also where none is near enough to be the one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Somebody whose words the document gives: named, by role, or unnamed."""

    id: str
    """``p1``, ``p2`` … within the reading."""
    name: str | None
    role: str | None
    organisation: str | None
    state: StateCode | None = None
    """The state for which the speaker speaks, if any."""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """An attribution: who (source), the words that attribute (cue), and what is said (content)."""

    speaker: str | None
    direct: bool
    via: str | None
    """To whom or through what it was said: "Washington Blade", "press release"."""
    source: Evidence | None
    cue: Evidence | None
    content: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A claimed number with its bound."""

    value: int
    bound: Bound


ClaimKind = Literal[
    "signed",
    "joined_later",
    "withdrew",
    "did_not_sign",
    "declined",
    "not_asked",
    "no_answer",
    "did_not_consider",
    "count",
    "member",
    "left_body",
    "reason",
    "non_members_signed",
    "only",
    "first",
    "named_among",
    "silent",
    "condemned",
    "called_for",
    "all_of_group",
    "none_of_group",
    "again",
    "never",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Something checkable that the document or one of its speakers says."""

    id: str
    """``c1``, ``c2`` … within the reading."""
    kind: ClaimKind
    state: StateCode | None = None
    statement: str | None = None
    """Id of the statement within the reading."""
    denied: bool = False
    value: Number | str | tuple[StateCode, ...] | None = None
    """What is claimed, by kind: ``count`` a Number; ``reason`` a code of reasons.csv (``state`` is whose reason);
    ``named_among`` the states; ``silent`` the person; ``only``, ``first``, ``again``, ``never``, ``all_of_group`` and
    ``none_of_group`` the stance in question as its code (``signed`` or ``did_not_sign``)."""
    group: GroupId | None = None
    """For claims over a group, region or body: which."""
    excepted: tuple[StateCode, ...] = ()
    """States that the claim itself exempts ("all but Hungary")."""
    hedge: str | None = None
    """The words that weaken it; None where it is said flatly."""
    said_by: str | None = None
    """Speaker id; None is the document's own voice."""
    via: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that one document yields."""

    schema: Literal["undersigned/reading/1"] = READING_SCHEMA
    source: SourceHead
    text: str | None
    """The plain text that all offsets refer to; None where it was asked to be left out."""
    statements: tuple[ReadStatement, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    quotes: tuple[Quote, ...] = ()
    claims: tuple[Claim, ...] = ()
    warnings: tuple[str, ...] = ()
    """What a person should know of how the document was read: no lexicon for its language, a group in doubt."""
