"""The tables that are exchanged: what each column means is said once, here, and every format is made from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["string", "integer"]
Cell: TypeAlias = str | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column."""

    name: str
    about: str
    kind: Kind = "string"
    needed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table; lists within a cell stand with ``|`` between."""

    name: str
    title: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    points: tuple[tuple[str, str, str], ...] = ()
    """Column, and the table and column that it points at."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(column.name for column in self.columns)


Row: TypeAlias = Sequence[Cell]


def _columns(text: str) -> tuple[Column, ...]:
    return tuple(_parsed(text))


def _parsed(text: str) -> Iterator[Column]:
    """``name: what it means``, a line a column; ``*`` marks one that is always there, ``#`` a whole number."""
    for line in text.strip().splitlines():
        name, about = line.strip().split(": ", 1)
        bare = name.rstrip("*#")
        yield Column(name=bare, about=about, kind="integer" if "#" in name else "string", needed="*" in name)


STATEMENTS = Table(
    name="statements",
    title="Joint statements, letters and declarations",
    key=("id",),
    columns=_columns("""
        id*: Readable and stable: forum and session, date, subject
        kind*: What the text is called
        title*: As published, or a short description
        body*: The forum in words
        body_id: Key of the forum in the reference
        session: Session of the forum
        agenda_item: Item of the agenda
        date*: ISO 8601 day, month or year
        delivered_by: Codes of the states that delivered it
        subjects: Topics
        concerning: Codes of the states it is about
        place: A place within a state
        responds_to: Id of the statement it answers
        merged_ids: Ids under which it was once recorded
        notes: Remarks
    """),
)
SOURCES = Table(
    name="sources",
    title="Where it is said",
    key=("id",),
    columns=_columns("""
        id*: Identifier
        url: Address
        publisher*: Who published it
        kind*: primary, ngo, press or encyclopedia: how near it stands to the statement
        published: ISO 8601 day, month or year
        document: SHA-256 of the bytes that were read
    """),
)
LISTINGS = Table(
    name="listings",
    title="What each source offers of a statement's signatories",
    key=("statement", "source"),
    points=(("statement", "statements", "id"), ("source", "sources", "id")),
    columns=_columns("""
        statement*: Id of the statement
        source*: Id of the source
        extent*: complete, partial, count only or none
        count#: Number of signatories that the source states
        bound: How the number is meant
        count_as_written: The number in the source's words
        as_of: Day up to which the list is told
        also: Other sources seen beside this one
    """),
)
ATTESTATIONS = Table(
    name="attestations",
    title="What one source says that one state did about one statement",
    key=("id",),
    points=(("statement", "statements", "id"), ("source", "sources", "id")),
    columns=_columns("""
        id*: Identifier, made from the content
        statement*: Id of the statement
        state*: ISO 3166-1 alpha-3, with XKX for Kosovo and EUU for the European Union
        stance*: What the state is said to have done
        source*: Id of the source
        as_written: The state's name as the source writes it
        said_by: Who says so, where it is not the source's own voice
        hedge: Words that weaken it
        reason: Code of the reason given
        reported: A remark of the source in our words
        via_group: Group named in the state's place
        valid_on: When it was so
        recorded_at: When the register learnt it (UTC)
        recorded_by: Who recorded it
    """),
)
EVIDENCE = Table(
    name="evidence",
    title="The words that an attestation rests on",
    key=("attestation", "number"),
    points=(("attestation", "attestations", "id"),),
    columns=_columns("""
        attestation*: Id of the attestation
        number*#: 1 for the first piece, and so on
        start*#: First code point in the document's text
        end*#: Code point after the last
        text*: The words
    """),
)
JUDGEMENTS = Table(
    name="judgements",
    title="What editors say of attestations, statements and each other's judgements",
    key=("id",),
    columns=_columns("""
        id*: Identifier
        target*: What is judged
        act*: accept, reject, dispute, duplicate_of or undo
        value: For duplicate_of the statement that stays, for a correction the attestation that replaces it
        editor*: Who judged
        why: The reason
        judged_at*: When (UTC)
    """),
)
POSITIONS = Table(
    name="positions",
    title="What the record adds up to for each state and statement; derived, and not read back",
    key=("statement", "state"),
    points=(("statement", "statements", "id"),),
    columns=_columns("""
        statement*: Id of the statement
        state*: Code of the state
        value*: Where the state stands, every value of the model among them
        eligibility*: Whether it could have signed
        because: One sentence for a person
    """),
)
ROLL_CALLS = Table(
    name="roll_calls",
    title="Recorded votes, which are no signatures",
    key=("id",),
    points=(("source", "sources", "id"),),
    columns=_columns("""
        id*: Identifier
        body_id: Key of the forum
        session: Session
        date*: ISO 8601 day
        resolution: Symbol of the resolution
        title*: What was voted on
        source*: Id of the source
    """),
)
VOTES = Table(
    name="votes",
    title="What each state did in a roll call",
    key=("roll_call", "state"),
    points=(("roll_call", "roll_calls", "id"),),
    columns=_columns("""
        roll_call*: Id of the roll call
        state*: Code of the state
        vote*: yes, no, abstain, absent, not_a_member or not_recorded
    """),
)

TABLES = (STATEMENTS, SOURCES, LISTINGS, ATTESTATIONS, EVIDENCE, JUDGEMENTS, POSITIONS, ROLL_CALLS, VOTES)
