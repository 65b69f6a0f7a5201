"""All that a register holds of one statement, as the public shape ``undersigned/statement/1``."""

from __future__ import annotations

from undersigned.model.records import StatementRecord
from undersigned.model.statements import StatementId
from undersigned.register.view import RegisterView


def whole_record(register: RegisterView, statement: StatementId) -> StatementRecord:
    """The record of ``statement``. Raises NotInRegister."""
    entry = register.entry(statement)
    key = entry.statement.id
    positions = register.positions(key)
    return StatementRecord(
        statement=entry.statement,
        answered_by=tuple(sorted(answer.id for answer in register.answers_to(key))),
        positions=tuple(positions[code] for code in sorted(positions)),
        sources=tuple(entry.sources.values()),
        listings=entry.listings,
        attestations=entry.attestations,
        judgements=entry.judgements,
    )
