"""The register in a database: one object to read from and to append to.

    with Register.open() as register:
        register.positions("hrc40-2019-03-18-chechnya-lgbti")["USA"].value

Everything it answers comes from one moment of the record: the present one when a question is asked,
or, for what ``at`` gives, the end of a day in the past.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from types import TracebackType

from sqlalchemy import Connection, Engine

from undersigned.clock import Clock, SystemClock
from undersigned.errors import NotInRegister
from undersigned.model.positions import Position, PositionValue
from undersigned.model.statements import Statement, StatementId
from undersigned.model.states import StateCode
from undersigned.register import boards, reads
from undersigned.register.append import Appended, append
from undersigned.register.batch import Batch
from undersigned.register.case import prepare
from undersigned.register.chain import Verification, verify
from undersigned.register.eligible import eligibility_of_all, eligible
from undersigned.register.finding import KNOWN, SIGNATORY, find_numbers
from undersigned.register.found import Found
from undersigned.register.near import near_ids
from undersigned.register.positions import derive, position
from undersigned.register.reached import reach_of
from undersigned.register.scope import Scope, scope_at
from undersigned.register.seed import seed
from undersigned.register.view import Entry, Reach, StatementQuery
from undersigned.settings import Settings
from undersigned.storage.engine import database_url, open_engine, reading, writing
from undersigned.storage.migrate import bring_up_to_date

Recorded = tuple[Statement, Position]


class Register:
    """A RegisterView over the database, and the way in for what is new."""

    def __init__(self, engine: Engine, *, clock: Clock | None = None, as_of: date | None = None) -> None:
        self._engine = engine
        self._clock = clock or SystemClock()
        self._as_of = as_of
        self._reach: tuple[int, Reach] | None = None

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
            yield connection, scope_at(connection, self._as_of)

    @contextmanager
    def drawn(self) -> Iterator[tuple[Connection, Scope]]:
        """A moment in which every board is drawn, whoever wrote in between."""
        while True:
            boards.refresh(self._engine)
            with self.moment() as (connection, scope):
                if not scope.present or boards.all_drawn(connection):
                    yield connection, scope
                    return

    def record(self, batches: Sequence[Batch], *, by: str, waiting: bool = False) -> Appended:
        """Record what is new in ``batches`` on behalf of ``by``: all of it or, on any error, nothing.

        Raises BadData for a batch that points at nothing, StorageError.
        """
        with writing(self._engine) as connection:
            return append(connection, batches, by=by, clock=self._clock, waiting=waiting)

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
            number = reads.number_of(connection, scope, statement)
            found = reads.entries(connection, scope, [number]) if number is not None else {}
            if number is None or number not in found:
                raise NotInRegister(
                    f"no statement has the id {statement!r}", hint=near_ids(connection, scope, statement)
                )
            return found[number]

    def entries(self) -> Sequence[Entry]:
        """Every entry, newest first."""
        with self.moment() as (connection, scope):
            numbers = find_numbers(connection, scope, StatementQuery())
        return Found(numbers, lambda some: self._entries(scope, some))

    def positions(self, statement: StatementId) -> Mapping[StateCode, Position]:
        """Where every state of the reference stands towards ``statement``. Raises NotInRegister."""
        entry = self.entry(statement)
        return derive(entry, eligibility_of_all(entry.statement))

    def find(self, query: StatementQuery) -> Sequence[Statement]:
        """The statements that fit ``query``, newest first; each is read when it is looked at."""
        if query.signed_by is not None:
            scope, numbers = self._standing(query.signed_by, query, SIGNATORY)
        else:
            with self.moment() as (connection, scope):
                numbers = find_numbers(connection, scope, query)
        return Found(numbers, lambda some: self._statements(scope, some))

    def record_of(self, state: StateCode, query: StatementQuery) -> Sequence[Recorded]:
        """Statements that fit ``query`` with the state's position, newest first, unknown positions left out."""
        scope, numbers = self._standing(state, query, KNOWN)
        if query.signed_by is not None:
            signed = set(self._standing(query.signed_by, query, SIGNATORY)[1])
            numbers = [number for number in numbers if number in signed]
        return Found(numbers, lambda some: self._positions(scope, state, some))

    def reach(self) -> Reach:
        """How far the record reaches."""
        revision = self.revision()
        if self._reach is None or self._reach[0] != revision:
            with self.drawn() as (connection, scope):
                self._reach = scope.cut, reach_of(connection, scope)
        return self._reach[1]

    def _standing(
        self, state: StateCode, query: StatementQuery, where: frozenset[PositionValue]
    ) -> tuple[Scope, list[int]]:
        """The statements that fit and towards which ``state`` stands as one of ``where``."""
        with self.drawn() as (connection, scope):
            if scope.present:
                number = boards.state_numbers(connection).get(state)
                found = find_numbers(connection, scope, query, state=number, where=where) if number is not None else []
                return scope, found
            numbers = find_numbers(connection, scope, query)
        # Boards are of the present: for an earlier moment each position is derived from what was known then.
        stood = Found(numbers, lambda some: self._positions(scope, state, some))
        return scope, [number for number, (_, at) in zip(numbers, stood, strict=True) if at.value in where]

    def _entries(self, scope: Scope, numbers: Sequence[int]) -> list[Entry]:
        with reading(self._engine) as connection:
            found = reads.entries(connection, scope, numbers)
        return [found[number] for number in numbers]

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
