"""The register in a database: one object to read from and to append to.

    with Register.open() as register:
        register.positions("hrc40-2019-03-18-chechnya-lgbti")["USA"].value

Everything it answers comes from one moment of the record: the present one when a question is asked,
or, for what ``at`` gives, the end of a day in the past.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from types import TracebackType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Engine, select

from undersigned import reference
from undersigned.clock import Clock, SystemClock
from undersigned.errors import NotInRegister
from undersigned.model.positions import Position, PositionValue
from undersigned.model.stances import Act, Attestation, AttestationId
from undersigned.model.statements import Source, Statement, StatementId
from undersigned.model.states import StateCode
from undersigned.model.votes import RollCall
from undersigned.register import boards, reads
from undersigned.register.absence import USUAL, Absence, absence_of
from undersigned.register.append import Appended, append
from undersigned.register.batch import Batch, DocumentHead
from undersigned.register.case import prepare
from undersigned.register.chain import Verification, verify
from undersigned.register.comparing import Comparison, comparison, paired_by_derivation, paired_in_matrix
from undersigned.register.eligible import eligibility_of_all, eligible
from undersigned.register.facts import StateFacts, count_facts, facts_from_matrix, rows_from_record
from undersigned.register.finding import KNOWN, SIGNATORY, find_numbers
from undersigned.register.fit import require_fit
from undersigned.register.found import Found
from undersigned.register.matrix import Matrix, labels_of, load_matrix
from undersigned.register.near import near_ids
from undersigned.register.nearby import Nearby
from undersigned.register.positions import derive, position
from undersigned.register.reached import reach_of
from undersigned.register.rollcalls import roll_call_numbers, roll_calls
from undersigned.register.scope import Scope, last_link, scope_at
from undersigned.register.seed import seed
from undersigned.register.timeline import Step, steps
from undersigned.register.usual import Habit, habits, on_the_same
from undersigned.register.view import Entry, Reach, StatementQuery
from undersigned.settings import Settings
from undersigned.storage.engine import database_url, open_engine, reading, writing
from undersigned.storage.migrate import bring_up_to_date
from undersigned.storage.schema import links

if TYPE_CHECKING:
    import polars as pl

Recorded = tuple[Statement, Position]


class Register:
    """A RegisterView over the database, and the way in for what is new."""

    def __init__(self, engine: Engine, *, clock: Clock | None = None, as_of: date | None = None) -> None:
        self._engine = engine
        self._clock = clock or SystemClock()
        self._as_of = as_of
        self._reach: tuple[int, Reach] | None = None
        self._arrays: tuple[int, Matrix] | None = None
        self._scope: Scope | None = None
        self.nearby = Nearby()
        self._drawn_at: tuple[int, str] | None = None

    @classmethod
    def open(cls, settings: Settings | None = None, *, clock: Clock | None = None, shipped: bool = True) -> Register:
        """The register of ``settings``; made, filled with what ships, or brought up to date where needed.

        ``shipped=False`` leaves out what ships: an empty register for one's own records. Raises StorageError.
        """
        engine = open_engine(database_url(settings or Settings()))
        bring_up_to_date(engine)
        register = cls(engine, clock=clock)
        if shipped:
            seed(engine, register._clock)
        return register

    def at(self, as_of: date) -> Register:
        """The register as it was known at the end of that day (UTC)."""
        return Register(self._engine, clock=self._clock, as_of=as_of)

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def __enter__(self) -> Register:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def moment(self) -> Iterator[tuple[Connection, Scope]]:
        """One moment of the record, for several queries that belong together."""
        with reading(self._engine) as connection:
            yield connection, self._scope_now(connection)

    @contextmanager
    def drawn(self) -> Iterator[tuple[Connection, Scope]]:
        """A moment in which every board is drawn, whoever wrote in between."""
        while True:
            with self.moment() as (connection, scope):
                if not scope.present or self._all_drawn(connection, scope):
                    yield connection, scope
                    return
            boards.refresh(self._engine)

    def _scope_now(self, connection: Connection) -> Scope:
        """What counts; kept while nothing is recorded, for every change of what counts is a link of the chain."""
        if self._as_of is not None:
            return scope_at(connection, self._as_of)
        kept = self._scope
        if kept is None or kept.cut != last_link(connection):
            self._scope = kept = scope_at(connection)
        return kept

    def _all_drawn(self, connection: Connection, scope: Scope) -> bool:
        """Whether every board is up to date; what makes one void is a link too, or other rules."""
        mark = scope.cut, boards.basis()
        if self._drawn_at != mark and boards.all_drawn(connection):
            self._drawn_at = mark
        return self._drawn_at == mark

    def record(self, batches: Sequence[Batch], *, by: str, waiting: bool = False) -> Appended:
        """Record what is new in ``batches`` on behalf of ``by``: all of it or, on any error, nothing.

        Raises BadData for a batch that points at nothing or is not fit to be recorded, StorageError.
        """
        require_fit(batches)
        with writing(self._engine) as connection:
            return append(connection, batches, by=by, clock=self._clock, waiting=waiting)

    def digest(self) -> str:
        """The digest of the last record that counts, in hex: what a citation names."""
        with self.moment() as (connection, scope):
            found = connection.execute(select(links.c.digest).where(links.c.id == scope.cut)).scalar()
        return bytes(found).hex() if found is not None else ""

    def verify(self, *, expected: str | None = None) -> Verification:
        """Hold everything recorded against the chain; ``expected`` is a digest noted earlier."""
        with reading(self._engine) as connection:
            return verify(connection, expected=expected)

    def revision(self) -> int:
        """The number of the last record that counts: it grows whenever the register does."""
        with self.moment() as (_, scope):
            return scope.cut

    def entry(self, statement: StatementId) -> Entry:
        """All that is held of ``statement``. Raises NotInRegister, with the ids that look alike."""
        with self.moment() as (connection, scope):
            number = self._number(connection, scope, statement)
            return reads.entries(connection, scope, [number])[number]

    def holds(self, statement: StatementId) -> bool:
        """Whether there is such a statement, or one that was merged from it."""
        with self.moment() as (connection, scope):
            return reads.number_of(connection, scope, statement) is not None

    def entries(self, query: StatementQuery | None = None) -> Sequence[Entry]:
        """The entries of the statements that fit ``query``, newest first; each is read when it is looked at."""
        scope, numbers = self._found(query or StatementQuery())
        return Found(numbers, lambda some: self._entries(scope, some))

    def parts(self, entry: Entry) -> list[Entry]:
        """``entry`` as it was recorded: by itself, and each statement that an editor merged into it."""
        if not any(judgement.act is Act.DUPLICATE_OF for judgement in entry.judgements):
            return [entry]
        with self.moment() as (connection, scope):
            number = self._number(connection, scope, entry.statement.id)
            gone = [part for part, stays in scope.merged.items() if stays == number]
            apart = reads.entries(connection, replace(scope, merged={}), [number, *gone])
        return [apart[part] for part in (number, *gone) if part in apart]

    def document(self, sha256: str) -> DocumentHead | None:
        """What the register knows of the document with that hash; None if it knows none."""
        with self.moment() as (connection, _):
            return reads.document(connection, sha256)

    def attestation(self, key: AttestationId) -> Attestation | None:
        """The attestation of that id, whether or not it counts; None if there is none."""
        with self.moment() as (connection, _):
            return reads.attestation(connection, key)

    def positions(self, statement: StatementId) -> Mapping[StateCode, Position]:
        """Where every state of the reference stands towards ``statement``. Raises NotInRegister."""
        entry = self.entry(statement)
        return derive(entry, eligibility_of_all(entry.statement))

    def find(self, query: StatementQuery) -> Sequence[Statement]:
        """The statements that fit ``query``, newest first; each is read when it is looked at."""
        scope, numbers = self._found(query)
        return Found(numbers, lambda some: self._statements(scope, some))

    def answers_to(self, statement: StatementId) -> Sequence[Statement]:
        """The statements that answer ``statement``, oldest first."""
        with self.moment() as (connection, scope):
            return reads.answers(connection, scope, statement)

    def roll_calls(self, *, resolution: str | None = None) -> Sequence[tuple[RollCall, Source]]:
        """Recorded votes with their sources, oldest first; with ``resolution`` those on that symbol."""
        with self.moment() as (connection, scope):
            numbers = roll_call_numbers(connection, scope, resolution=resolution)
        return Found(numbers, self._roll_calls)

    def record_of(self, state: StateCode, query: StatementQuery) -> Sequence[Recorded]:
        """Statements that fit ``query`` with the state's position, newest first, unknown positions left out."""
        scope, numbers = self._standing(state, query, KNOWN)
        if query.signed_by is not None:
            signed = set(self._standing(query.signed_by, query, SIGNATORY)[1])
            numbers = [number for number in numbers if number in signed]
        return Found(numbers, lambda some: self._positions(scope, state, some))

    def facts(self, state: StateCode) -> StateFacts:
        """The record of ``state`` in numbers. Raises NotInRegister for an unknown code."""
        code = reference.state(state).code
        with self.drawn() as (connection, scope):
            if scope.present:
                return facts_from_matrix(code, self._matrix(connection, scope), labels_of(connection))
        return count_facts(code, rows_from_record(self.record_of(code, StatementQuery())))

    def absent(self, statement: StatementId, *, of: str = "all") -> Absence:
        """Who did not sign of a group (``EU``, ``WEOG``, the members of ``HRC``), of those who ``usual``ly sign
        similar statements (the rule stands in ``usual.py``), or of ``all`` who could. Raises NotInRegister.
        """
        known: Mapping[StateCode, Habit] = {}
        with self.drawn() if of == USUAL else self.moment() as (connection, scope):
            number = self._number(connection, scope, statement)
            entry = reads.entries(connection, scope, [number])[number]
            if of == USUAL:
                known = self.habits(connection, scope, number, entry.statement)
        return absence_of(entry.statement, derive(entry, eligibility_of_all(entry.statement)), of, known)

    def habits(
        self, connection: Connection, scope: Scope, number: int, statement: Statement
    ) -> Mapping[StateCode, Habit]:
        """How every state stood towards statements like that one, seen from a ``drawn`` moment."""
        others = on_the_same(connection, scope, number, statement, self.nearby)
        return habits(number, others, lambda some: self._cells(connection, scope, some))

    def compare(self, one: StateCode, other: StateCode) -> Comparison:
        """Two states over the statements that settle where both stand. Raises NotInRegister for an unknown code."""
        left, right = reference.state(one).code, reference.state(other).code
        with self.drawn() as (connection, scope):
            if scope.present:
                paired = paired_in_matrix(self._matrix(connection, scope), left, right)
            else:
                numbers = find_numbers(connection, scope, StatementQuery())
                paired = paired_by_derivation(connection, scope, left, right, numbers)
        return comparison(left, right, paired, lambda some: self._statements(scope, some))

    def timeline(self, query: StatementQuery) -> list[Step]:
        """The statements that fit, oldest first, with who came and who went from one to the next."""
        with self.drawn() as (connection, scope):
            numbers = find_numbers(connection, scope, query)[::-1]
            heads = reads.statements(connection, scope, numbers)
            places = boards.places_of(connection, scope, numbers)
        return steps((heads[number], places[number]) for number in numbers)

    def signatories(self, statements: Sequence[StatementId]) -> Mapping[StatementId, frozenset[StateCode]]:
        """Who stands under each of ``statements`` at present; for lists, where ``positions`` would be too much."""
        with self.drawn() as (connection, scope):
            numbers = {key: reads.number_of(connection, scope, key) for key in statements}
            places = boards.places_of(connection, scope, [n for n in numbers.values() if n is not None])
        return {
            key: frozenset(code for code, value in places.get(number or 0, {}).items() if value.is_signatory)
            for key, number in numbers.items()
        }

    def matrix(self) -> Matrix:
        """Where every state stands at present towards every statement, as arrays kept until the register changes."""
        with self.drawn() as (connection, scope):
            return self._matrix(connection, scope)

    def warm(self) -> None:
        """Read what questions over the whole register are answered from, before anybody asks."""
        with self.drawn() as (connection, scope):
            self._matrix(connection, scope)
            self.nearby.keep_up(connection, scope)

    def frames(self) -> dict[str, pl.DataFrame]:
        """The register as Polars frames by table: statements, attestations, positions and the rest."""
        from undersigned.register.exchange.parquet import frames

        return frames(self)

    def reach(self) -> Reach:
        """How far the record reaches."""
        revision = self.revision()
        if self._reach is None or self._reach[0] != revision:
            with self.drawn() as (connection, scope):
                matrix = self._matrix(connection, scope) if scope.present else None
                self._reach = scope.cut, reach_of(connection, scope, matrix)
        return self._reach[1]

    def _found(self, query: StatementQuery) -> tuple[Scope, list[int]]:
        if query.signed_by is not None:
            return self._standing(query.signed_by, query, SIGNATORY)
        with self.moment() as (connection, scope):
            return scope, find_numbers(connection, scope, query)

    def _standing(
        self, state: StateCode, query: StatementQuery, where: frozenset[PositionValue]
    ) -> tuple[Scope, list[int]]:
        """The statements that fit and towards which ``state`` stands as one of ``where``."""
        with self.drawn() as (connection, scope):
            if scope.present:
                numbers = self._matrix(connection, scope).standing(state, where).tolist()
                if query != StatementQuery(signed_by=query.signed_by):
                    there = set(numbers)
                    numbers = [n for n in find_numbers(connection, scope, query) if n in there]
                return scope, numbers
            numbers = find_numbers(connection, scope, query)
        # Boards are of the present: for an earlier moment each position is derived from what was known then.
        stood = Found(numbers, lambda some: self._positions(scope, state, some))
        return scope, [number for number, (_, at) in zip(numbers, stood, strict=True) if at.value in where]

    def _cells(
        self, connection: Connection, scope: Scope, numbers: Sequence[int]
    ) -> tuple[Mapping[StateCode, int], NDArray[np.uint8]]:
        """The boards of ``numbers``: from the arrays if they are those of this moment, else from the database."""
        kept = self._arrays
        if kept is not None and scope.present and kept[0] == scope.cut:
            return kept[1].states, kept[1].rows_of(numbers)
        return boards.cells_of(connection, scope, numbers)

    def _matrix(self, connection: Connection, scope: Scope) -> Matrix:
        """The boards as arrays, kept until the register changes."""
        if self._arrays is None or self._arrays[0] != scope.cut:
            self._arrays = scope.cut, load_matrix(connection)
        return self._arrays[1]

    def _number(self, connection: Connection, scope: Scope, statement: StatementId) -> int:
        number = reads.number_of(connection, scope, statement)
        if number is None:
            raise NotInRegister(f"no statement has the id {statement!r}", hint=near_ids(connection, scope, statement))
        return number

    def _entries(self, scope: Scope, numbers: Sequence[int]) -> list[Entry]:
        with reading(self._engine) as connection:
            found = reads.entries(connection, scope, numbers)
        return [found[number] for number in numbers]

    def _roll_calls(self, numbers: Sequence[int]) -> list[tuple[RollCall, Source]]:
        with reading(self._engine) as connection:
            return roll_calls(connection, numbers)

    def _statements(self, scope: Scope, numbers: Sequence[int]) -> list[Statement]:
        with reading(self._engine) as connection:
            found = reads.statements(connection, scope, numbers)
        return [found[number] for number in numbers]

    def _positions(self, scope: Scope, state: StateCode, numbers: Sequence[int]) -> list[Recorded]:
        return [
            (entry.statement, position(prepare(entry), state, eligible(state, entry.statement)))
            for entry in self._entries(scope, numbers)
        ]


def open_register(settings: Settings | None = None, *, as_of: date | None = None) -> Register:
    """The door for command line, site and checking: the user's register, as of a day if one is given."""
    register = Register.open(settings)
    return register if as_of is None else register.at(as_of)
