"""All that a register holds of one statement: as one answer from one moment, and as a public shape."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from undersigned.errors import NotInRegister
from undersigned.model.positions import Position
from undersigned.model.records import StatementRecord
from undersigned.model.statements import Statement, StatementId
from undersigned.model.states import StateCode
from undersigned.register import reads
from undersigned.register.absence import USUAL, Absence, absence_of
from undersigned.register.eligible import eligibility_of_all
from undersigned.register.near import near_ids
from undersigned.register.positions import derive
from undersigned.register.view import Entry, RegisterView

if TYPE_CHECKING:
    from undersigned.register.store import Register


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A statement with everything that follows from the record."""

    entry: Entry
    positions: Mapping[StateCode, Position]
    usual: Absence
    """Those who usually sign similar statements, parted by whether they signed this one."""
    answers: Statement | None
    answered_by: tuple[Statement, ...]


def whole_statement(register: Register, statement: StatementId) -> Whole:
    """Everything about ``statement``, read in one moment. Raises NotInRegister, with the ids that look alike."""
    with register.drawn() as (connection, scope):
        number = reads.number_of(connection, scope, statement)
        if number is None:
            hint = near_ids(connection, scope, statement)
            raise NotInRegister(f"no statement has the id {statement!r}", hint=hint)
        entry = reads.entries(connection, scope, [number])[number]
        head = entry.statement
        known = register.habits(connection, scope, number, head)
        answered = reads.number_of(connection, scope, head.responds_to) if head.responds_to else None
        answers = reads.statements(connection, scope, [answered]).get(answered) if answered is not None else None
        answered_by = tuple(reads.answers(connection, scope, head.id))
    positions = derive(entry, eligibility_of_all(head))
    return Whole(
        entry=entry,
        positions=positions,
        usual=absence_of(head, positions, USUAL, known),
        answers=answers,
        answered_by=answered_by,
    )


def whole_record(register: RegisterView, statement: StatementId) -> StatementRecord:
    """The record of ``statement``. Raises NotInRegister."""
    entry = register.entry(statement)
    key = entry.statement.id
    return record_from(entry, register.positions(key), register.answers_to(key))


def record_from(
    entry: Entry, positions: Mapping[StateCode, Position], answered_by: Iterable[Statement]
) -> StatementRecord:
    """The public shape of what was read."""
    return StatementRecord(
        statement=entry.statement,
        answered_by=tuple(sorted(answer.id for answer in answered_by)),
        positions=tuple(positions[code] for code in sorted(positions)),
        sources=tuple(entry.sources.values()),
        listings=entry.listings,
        attestations=entry.attestations,
        judgements=entry.judgements,
    )
