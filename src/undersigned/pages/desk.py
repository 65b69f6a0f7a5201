"""The editors' desk: signing in, what waits for review, one statement's record to be corrected, what editors did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import Statement, StatementId
from undersigned.pages.names import name_of
from undersigned.pages.reading import ReadForm, ReadingPage
from undersigned.register.proposals import Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInPage:
    """The form that asks for name and password."""

    token: str
    onward: str
    """Where to go once signed in."""
    name: str = ""
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What every page of the desk shows of whoever sits at it."""

    editor: str
    token: str
    address: str
    """Where to come back to after an act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One attestation for an editor's eye."""

    id: str
    state: str
    name: str
    stance: str
    source: str
    said_by: str | None
    hedge: str | None
    as_written: str | None
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingRecord:
    """One record that counts for nothing until an editor accepts it."""

    key: str
    about: StatementId
    title: str | None
    at: datetime
    by: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPage:
    """The queue."""

    desk: Desk
    waiting: tuple[WaitingRecord, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two statements that may be one."""

    one: Statement
    other: Statement
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DuplicatesPage:
    """Statements that may be one."""

    desk: Desk
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One record of the chain."""

    key: str
    at: datetime
    by: str
    about: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a statement's head as a form shows it."""

    name: str
    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementDesk:
    """One statement's record, to be judged and corrected."""

    desk: Desk
    statement: Statement
    fields: tuple[Field, ...]
    said: tuple[Said, ...]
    acts: tuple[Act, ...]
    stances: tuple[str, ...] = tuple(stance.value for stance in Stance)


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """Somebody signed in, or failed to."""

    name: str
    at: datetime
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditPage:
    """What was recorded and judged, and who came in."""

    desk: Desk
    acts: tuple[Act, ...]
    came: tuple[Came, ...] | None
    """None for whoever may not see it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a read document would add of one statement."""

    statement: Statement
    known: bool
    said: tuple[Said, ...]
    there: int
    conflicts: tuple[str, ...]
    doubts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorsReadForm(ReadForm):
    """The form that takes a text, before an editor."""

    desk: Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorsReading(ReadingPage):
    """A checked document before an editor, who may put what it says into the queue."""

    desk: Desk
    offers: tuple[Offer, ...]
    left_out: tuple[str, ...]
    document: str
    """The document itself in Base64: the site keeps nothing, so the form brings it again."""
    name: str


_HEAD = {
    "title": "Title",
    "body": "Forum",
    "session": "Session",
    "agenda_item": "Agenda item",
    "date": "Date",
    "delivered_by": "Delivered by",
    "concerning": "Concerns",
    "subjects": "Subjects",
    "place": "Place",
    "responds_to": "Answers",
    "notes": "Notes",
}
"""Fields of a head that may be corrected on the site; lists are written with ``|`` between."""


def head_fields(statement: Statement) -> tuple[Field, ...]:
    """The head of ``statement`` as fields of a form."""
    return tuple(
        Field(name=name, label=label, value=_written(getattr(statement, name))) for name, label in _HEAD.items()
    )


def said_of(attestation: Attestation) -> Said:
    """``attestation`` for an editor's eye."""
    return Said(
        id=attestation.id,
        state=attestation.state,
        name=name_of(attestation.state),
        stance=attestation.stance.value,
        source=attestation.source,
        said_by=attestation.said_by,
        hedge=attestation.hedge,
        as_written=attestation.as_written,
        words=tuple(" ".join(evidence.text.split()) for evidence in attestation.evidence),
    )


def offer_of(proposal: Proposal) -> Offer:
    """``proposal`` for an editor's eye."""
    return Offer(
        statement=proposal.statement,
        known=proposal.known,
        said=tuple(said_of(one) for one in proposal.batch.attestations),
        there=proposal.there,
        conflicts=tuple(
            f"{name_of(one.state)}: {one.stance.value.replace('_', ' ')}, but {one.stands.because}"
            for one in proposal.conflicts
        ),
        doubts=proposal.doubts,
    )


def _written(value: object) -> str:
    return "|".join(value) if isinstance(value, tuple) else str(value or "")
