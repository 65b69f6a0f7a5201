"""What was read in the sources of a statement: by editors who kept the document, and in what ships.

A reading counts for a statement if its editor said, or its traits told surely, that it speaks of that
statement; one that editors kept counts as long as its document is a source of the statement on record.
"""

from __future__ import annotations

import functools
from dataclasses import replace

from undersigned.errors import Place
from undersigned.jsonio import reading_from_json
from undersigned.model.readings import Reading, ReadStatement
from undersigned.model.statements import StatementId
from undersigned.reference.tables import shipped
from undersigned.register.shelf import Shelf
from undersigned.register.view import Entry, RegisterView

_SHIPPED = ("readings/chechnya-letter.json",)


def readings_of(entry: Entry, register: RegisterView, shelf: Shelf | None) -> tuple[Reading, ...]:
    """The readings that speak of ``entry``, with the ids of the statements that ``register`` holds at present."""
    ids = frozenset((entry.statement.id, *entry.statement.merged_ids))
    hashes = [source.document for source in entry.sources.values() if source.document]
    kept = [reading for key in dict.fromkeys(hashes) if shelf is not None and (reading := shelf.reading(key))]
    held = {reading.source.sha256 for reading in kept}
    found = [*kept, *(one for one in shipped_readings() if one.source.sha256 not in held)]
    return tuple(_as_held(one, register) for one in found if any(said.register_id in ids for said in one.statements))


@functools.cache
def shipped_readings() -> tuple[Reading, ...]:
    """The readings that ship. Raises BadData."""
    return tuple(reading_from_json(shipped(name).read_text("utf-8"), Place(file=name)) for name in _SHIPPED)


def _as_held(reading: Reading, register: RegisterView) -> Reading:
    statements = tuple(replace(one, register_id=_current(one, register)) for one in reading.statements)
    return replace(reading, statements=statements)


def _current(one: ReadStatement, register: RegisterView) -> StatementId | None:
    """The id under which the statement stands now: it may have been merged, or its record taken back."""
    if one.register_id is None or not register.holds(one.register_id):
        return None
    return register.entry(one.register_id).statement.id
