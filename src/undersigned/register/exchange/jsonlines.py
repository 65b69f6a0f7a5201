"""JSON lines: one statement with everything a line (``undersigned/statement/1``), roll calls after them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import TypeAdapter

from undersigned.model.records import StatementRecord
from undersigned.model.statements import Source
from undersigned.model.votes import RollCall
from undersigned.register.eligible import eligibility_of_all
from undersigned.register.exchange.whole import whole_file
from undersigned.register.positions import derive
from undersigned.register.store import Register
from undersigned.register.view import Entry, StatementQuery

ROLL_CALL_SCHEMA: Literal["undersigned/rollcall/1"] = "undersigned/rollcall/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCallRecord:
    """A recorded vote with its source. The shape is public JSON: ``undersigned/rollcall/1``."""

    schema: Literal["undersigned/rollcall/1"] = ROLL_CALL_SCHEMA
    roll_call: RollCall
    source: Source


def write_json_lines(register: Register, target: Path, *, positions: bool = True) -> None:
    """Write the register to the file ``target``, which is replaced. Raises StorageError."""
    with whole_file(target) as path, path.open("w", encoding="utf-8") as file:
        for line in lines_of(register, positions=positions):
            file.write(line + "\n")


def lines_of(register: Register, *, positions: bool = True) -> Iterator[str]:
    """The register, a JSON object at a time."""
    answers: dict[str, list[str]] = {}
    for statement in register.find(StatementQuery()):
        if statement.responds_to is not None:
            answers.setdefault(statement.responds_to, []).append(statement.id)
    for entry in register.entries():
        for part in register.parts(entry):
            stands = positions and part.statement.id == entry.statement.id
            answering = tuple(sorted(answers.get(part.statement.id, ())))
            yield _line(StatementRecord, record_of(part, answering, entry if stands else None))
    for call, source in register.roll_calls():
        yield _line(RollCallRecord, RollCallRecord(roll_call=call, source=source))


def record_of(entry: Entry, answered_by: tuple[str, ...], stands: Entry | None) -> StatementRecord:
    """The public shape of ``entry``, with the positions that follow from ``stands``."""
    stood = derive(stands, eligibility_of_all(stands.statement)) if stands else {}
    return StatementRecord(
        statement=entry.statement,
        answered_by=answered_by,
        positions=tuple(stood[code] for code in sorted(stood)),
        sources=tuple(entry.sources.values()),
        listings=entry.listings,
        attestations=entry.attestations,
        judgements=entry.judgements,
    )


def adapter(kind: type[Any]) -> TypeAdapter[Any]:
    """The reader and writer of a public shape."""
    return _ADAPTERS[kind]


_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {
    StatementRecord: TypeAdapter(StatementRecord),
    RollCallRecord: TypeAdapter(RollCallRecord),
}


def _line(kind: type[Any], record: object) -> str:
    return json.dumps(adapter(kind).dump_python(record, mode="json"), ensure_ascii=False, separators=(",", ":"))
