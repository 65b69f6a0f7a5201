"""What everybody else may ask of a register, whatever holds it: the tables that ship, or a database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from undersigned.model.positions import Position
from undersigned.model.stances import Attestation, Judgement
from undersigned.model.statements import Listing, Source, SourceId, Statement, StatementId, StatementKind
from undersigned.model.states import StateCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Everything the register holds of one statement."""

    statement: Statement
    sources: Mapping[SourceId, Source]
    listings: tuple[Listing, ...]
    attestations: tuple[Attestation, ...]
    judgements: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementQuery:
    """Which statements are wanted; every field that is given narrows."""

    body: str | None = None
    """Body id, or words of the forum's name."""
    kind: StatementKind | None = None
    year: int | None = None
    since: date | None = None
    until: date | None = None
    subject: str | None = None
    """Words of a subject."""
    topics: tuple[str, ...] = ()
    """Subjects exactly as they are written; any of them will do."""
    concerning: StateCode | None = None
    signed_by: StateCode | None = None
    session: str | None = None
    words: str | None = None
    """Words, or beginnings of words, of title, subjects, place and forum; accents and case make no difference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """How far the record reaches: every "first" and "never" is only as good as this."""

    statements: int
    complete_lists: int
    signatures: int
    first: date | None
    last: date | None


class RegisterView(Protocol):
    """A register that can be read."""

    def entry(self, statement: StatementId) -> Entry:
        """All that is held of ``statement``, an id or the id of a statement merged into it. Raises NotInRegister."""
        ...

    def holds(self, statement: StatementId) -> bool:
        """Whether there is such a statement, or one that was merged from it."""
        ...

    def entries(self, query: StatementQuery | None = None) -> Iterable[Entry]:
        """The entries of the statements that fit ``query``, newest first; without one every entry, in any order."""
        ...

    def revision(self) -> int:
        """A number that changes whenever the register does, for whoever keeps something made from it."""
        ...

    def find(self, query: StatementQuery) -> Sequence[Statement]:
        """The statements that fit ``query``, newest first."""
        ...

    def answers_to(self, statement: StatementId) -> Sequence[Statement]:
        """The statements that answer ``statement``, oldest first."""
        ...

    def positions(self, statement: StatementId) -> Mapping[StateCode, Position]:
        """Where every state of the reference stands towards ``statement``. Raises NotInRegister."""
        ...

    def record_of(self, state: StateCode, query: StatementQuery) -> Sequence[tuple[Statement, Position]]:
        """Statements that fit ``query`` with the state's position, newest first, unknown positions left out."""
        ...

    def reach(self) -> Reach:
        """How far the record reaches."""
        ...
