"""A register held in memory: the tables that ship, or any entries that were read."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence

from undersigned import reference
from undersigned.errors import NotInRegister
from undersigned.model.bodies import Eligibility
from undersigned.model.dates import first_day, last_day
from undersigned.model.positions import Position, PositionValue
from undersigned.model.statements import Extent, Statement, StatementId
from undersigned.model.states import StateCode
from undersigned.register.case import Case, prepare
from undersigned.register.eligible import eligibility_of_all, eligible
from undersigned.register.positions import derive, position
from undersigned.register.query import fits, newest_first
from undersigned.register.view import Entry, Reach, StatementQuery


class Snapshot:
    """A RegisterView over entries that do not change."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries = {entry.statement.id: entry for entry in entries}
        self._merged = {
            old: entry.statement.id for entry in self._entries.values() for old in entry.statement.merged_ids
        }
        self._cases: dict[StatementId, Case] = {}
        self._reach: Reach | None = None

    def entry(self, statement: StatementId) -> Entry:
        """All that is held of ``statement``. Raises NotInRegister, with the ids that look alike."""
        found = self._entries.get(self._merged.get(statement, statement))
        if found is None:
            known = [*self._entries, *self._merged]
            raise NotInRegister(f"no statement has the id {statement!r}", hint=did_you_mean(statement, known))
        return found

    def holds(self, statement: StatementId) -> bool:
        """Whether there is such a statement, or one that was merged from it."""
        return self._merged.get(statement, statement) in self._entries

    def entries(self, query: StatementQuery | None = None) -> Iterable[Entry]:
        """The entries that fit ``query``, newest first; without one every entry, as they were given."""
        if query is None:
            return self._entries.values()
        return [self._entries[statement.id] for statement in self.find(query)]

    def revision(self) -> int:
        """Always 0: a snapshot does not change."""
        return 0

    def find(self, query: StatementQuery) -> Sequence[Statement]:
        """The statements that fit ``query``, newest first."""
        return sorted(
            (
                entry.statement
                for entry in self._entries.values()
                if fits(entry.statement, query)
                and (query.signed_by is None or self._signed(entry.statement.id, query.signed_by))
            ),
            key=newest_first,
            reverse=True,
        )

    def answers_to(self, statement: StatementId) -> Sequence[Statement]:
        """The statements that answer ``statement``, oldest first."""
        wanted = self._merged.get(statement, statement)
        answers = (entry.statement for entry in self._entries.values() if entry.statement.responds_to)
        return sorted((one for one in answers if one.responds_to == wanted), key=newest_first)

    def positions(self, statement: StatementId) -> Mapping[StateCode, Position]:
        """Where every state of the reference stands towards ``statement``."""
        entry = self.entry(statement)
        return derive(entry, eligibility_of_all(entry.statement))

    def record_of(self, state: StateCode, query: StatementQuery) -> Sequence[tuple[Statement, Position]]:
        """Statements that fit ``query`` with the state's position, newest first, unknown positions left out."""
        # An organisation that no list of states names has not stayed absent: it is told of only where it is named.
        listed = any(one.code == state for one in reference.states())
        of = (one for one in self.find(query) if listed or state in self._case(one.id).states)
        found = ((one, self._position(one, state)) for one in of)
        return [(one, where) for one, where in found if where.value is not PositionValue.UNKNOWN]

    def reach(self) -> Reach:
        """How far the record reaches."""
        if self._reach is None:
            self._reach = self._measure()
        return self._reach

    def _measure(self) -> Reach:
        entries = self._entries.values()
        complete = sum(any(one.extent is Extent.COMPLETE for one in entry.listings) for entry in entries)
        signatures = sum(
            self._signed(entry.statement.id, state)
            for entry in entries
            for state in self._case(entry.statement.id).states
        )
        return Reach(
            statements=len(self._entries),
            complete_lists=complete,
            signatures=signatures,
            first=min((first_day(entry.statement.date) for entry in entries), default=None),
            last=max((last_day(entry.statement.date) for entry in entries), default=None),
        )

    def _signed(self, statement: StatementId, state: StateCode) -> bool:
        # Who could have signed has no say in who did, so the reference need not be asked.
        case = self._case(statement)
        return state in case.states and position(case, state, Eligibility.UNKNOWN).value.is_signatory

    def _position(self, statement: Statement, state: StateCode) -> Position:
        return position(self._case(statement.id), state, eligible(state, statement))

    def _case(self, statement: StatementId) -> Case:
        if statement not in self._cases:
            self._cases[statement] = prepare(self._entries[statement])
        return self._cases[statement]


def did_you_mean(wanted: str, known: Iterable[str]) -> str:
    """A hint that names up to three of ``known`` that look like ``wanted``, or how to list what there is."""
    near = difflib.get_close_matches(wanted.casefold(), list(known), n=3, cutoff=0.6)
    return f"did you mean {' or '.join(near)}?" if near else "'undersigned list' shows what there is"
