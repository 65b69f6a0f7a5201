"""Boards: where every state stands towards a statement, one byte a state, kept beside the record.

A board is what ``positions.derive`` says and nothing else. It makes questions over all statements
answerable at once ("what has this state signed?") without deriving millions of positions each time.
Whatever touches a statement voids its board; a change of the rules or of the reference voids all.
"""

from __future__ import annotations

import functools
import hashlib
import struct
from collections.abc import Iterable, Mapping, Sequence
from importlib import resources

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, Engine, bindparam, delete, select, update

from undersigned import reference
from undersigned.model.bodies import Eligibility
from undersigned.model.dates import PartialDate
from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.register import reads
from undersigned.register.case import prepare
from undersigned.register.codes import POSITION_NUMBER, POSITIONS
from undersigned.register.eligible import eligibility_of_all
from undersigned.register.numbering import CHUNK, Numbering, chunks, insert_rows, pairs
from undersigned.register.positions import derive, position
from undersigned.register.scope import Scope, scope_at
from undersigned.register.view import Entry
from undersigned.storage import schema as t
from undersigned.storage.engine import reading, writing

_RULES = ("case.py", "eligible.py", "judged.py", "positions.py")
_VOID = ""
SEPARATOR = "\n"
"""Stands between the subjects of one label."""
HEADER = struct.Struct("<IIII")
"""What stands on a board before the states: the statement's number, its date, the labels of body and subjects."""


@functools.cache
def basis() -> str:
    """A mark of the rules and the reference that boards made now rest on."""
    digest = hashlib.sha256(f"{HEADER.format}{SEPARATOR}".encode())
    rules = resources.files("undersigned.register")
    tables = resources.files("undersigned.data") / "reference"
    facts = sorted((file for file in tables.iterdir() if file.name.endswith(".csv")), key=lambda file: file.name)
    for file in [*(rules / name for name in _RULES), *facts]:
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


def void(connection: Connection, numbers: Iterable[int]) -> None:
    """Forget the boards of the statements ``numbers``."""
    for chunk in chunks(numbers):
        connection.execute(delete(t.boards).where(t.boards.c.statement.in_(chunk)))
        insert_rows(connection, t.boards, [{"statement": n, "basis": _VOID, "places": b""} for n in chunk])


def refresh(engine: Engine) -> None:
    """Make the boards that are void or rest on other rules. Raises StorageError where that cannot be written."""
    while True:
        with reading(engine) as connection:
            if all_drawn(connection):
                return
        with writing(engine) as connection:
            draw(connection, scope_at(connection), _stale(connection, limit=CHUNK))


def all_drawn(connection: Connection) -> bool:
    """Whether every board is up to date."""
    return not _stale(connection, limit=1)


def draw(connection: Connection, scope: Scope, numbers: list[int]) -> None:
    """Make the boards of the statements ``numbers`` from what counts now."""
    if not numbers:
        return
    places = state_numbers(connection, add=True)
    found = reads.entries(connection, scope, numbers)
    labels = Numbering[str](connection, t.labels, "words")
    labels.load(label for entry in found.values() for label in _labels(entry.statement))
    rows = []
    for number in numbers:
        drawn = b""
        if number in found:
            entry = found[number]
            body, subjects = (_numbered(labels, label) for label in _labels(entry.statement))
            drawn = HEADER.pack(number, sortable(entry.statement.date), body, subjects) + _board(entry, places)
        rows.append({"of": number, "places": drawn, "basis": basis()})
    labels.write()
    connection.execute(update(t.boards).where(t.boards.c.statement == bindparam("of")), rows)


def sortable(date: PartialDate) -> int:
    """``2019-03-18`` as 20190318, ``2019-03`` as 20190300: sorts as the text does."""
    return int(date.replace("-", "").ljust(8, "0"))


def _labels(statement: Statement) -> tuple[str, str]:
    return statement.body_id or "", SEPARATOR.join(statement.subjects)


def _numbered(labels: Numbering[str], label: str) -> int:
    number = labels.get(label)
    return number if number is not None else labels.add(label, {})


def _board(entry: Entry, numbers: Mapping[str, int]) -> bytes:
    """One byte for each state; states of which nobody speaks differ only by whether they could have signed."""
    case = prepare(entry)
    named = case.states
    eligibility = eligibility_of_all(entry.statement)
    silent: dict[Eligibility, PositionValue] = {}
    board = bytearray(max(numbers.values(), default=0) + 1)
    for code in named | eligibility.keys():
        could = eligibility.get(code, Eligibility.UNKNOWN)
        if code in named:
            value = position(case, code, could).value
        else:
            value = silent.get(could) or silent.setdefault(could, position(case, code, could).value)
        board[numbers[code]] = POSITION_NUMBER[value]
    return bytes(board)


def places_of(
    connection: Connection, scope: Scope, numbers: Iterable[int]
) -> dict[int, dict[StateCode, PositionValue]]:
    """Where every state stands towards the statements ``numbers``: by their boards, which must be drawn.

    Boards are of the present; for an earlier moment every position is derived from what was known then.
    """
    codes = {number: code for code, number in state_numbers(connection).items()}
    found: dict[int, dict[StateCode, PositionValue]] = {}
    for chunk in chunks(numbers):
        if not scope.present:
            for statement, entry in reads.entries(connection, scope, chunk).items():
                derived = derive(entry, eligibility_of_all(entry.statement))
                found[statement] = {code: one.value for code, one in derived.items()}
            continue
        query = select(t.boards.c.statement, t.boards.c.places).where(t.boards.c.statement.in_(chunk))
        for statement, places in connection.execute(query):
            values = enumerate(bytes(places)[HEADER.size :])
            found[statement] = {codes[number]: POSITIONS[value] for number, value in values if number in codes}
    return found


def cells_of(
    connection: Connection, scope: Scope, numbers: Sequence[int]
) -> tuple[Mapping[StateCode, int], NDArray[np.uint8]]:
    """The same as an array: one row a statement, as ``numbers`` go, and for each state its column.

    Cells are numbers of ``codes.POSITIONS``; a state that got its number later is unknown on an earlier board.
    """
    columns = state_numbers(connection)
    width = max(columns.values(), default=0) + 1
    rows: dict[int, bytes] = {}
    if scope.present:
        for chunk in chunks(numbers):
            query = select(t.boards.c.statement, t.boards.c.places).where(t.boards.c.statement.in_(chunk))
            rows |= {number: bytes(places)[HEADER.size :] for number, places in connection.execute(query)}
    else:
        for number, places in places_of(connection, scope, numbers).items():
            row = bytearray(width)
            for code, value in places.items():
                row[columns[code]] = POSITION_NUMBER[value]
            rows[number] = bytes(row)
    joined = b"".join(rows.get(number, b"").ljust(width, b"\0") for number in numbers)
    return columns, np.frombuffer(joined, dtype=np.uint8).reshape(-1, width)


def state_numbers(connection: Connection, *, add: bool = False) -> Mapping[str, int]:
    """The number of every state by code; with ``add``, states of the reference without one are given theirs."""
    known = pairs(connection, select(t.states.c.code, t.states.c.id))
    missing = [state.code for state in reference.states() if state.code not in known] if add else []
    if missing:
        numbering = Numbering[str](connection, t.states, "code")
        known |= {code: numbering.add(code, {}) for code in missing}
        numbering.write()
    return known


def _stale(connection: Connection, *, limit: int) -> list[int]:
    """Some of the boards that must be made: an index on ``basis`` finds those before and after the one that holds."""
    found: list[int] = []
    for condition in (t.boards.c.basis < basis(), t.boards.c.basis > basis()):
        query = select(t.boards.c.statement).where(condition).limit(limit - len(found))
        found += [row[0] for row in connection.execute(query)]
    return found
