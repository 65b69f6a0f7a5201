"""Boards: where every state stands towards a statement, one byte a state, kept beside the record.

A board is what ``positions.derive`` says and nothing else. It makes questions over all statements
answerable at once ("what has this state signed?") without deriving millions of positions each time.
Whatever touches a statement voids its board; a change of the rules or of the reference voids all.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable, Mapping
from importlib import resources

from sqlalchemy import Connection, Engine, bindparam, delete, select, update

from undersigned import reference
from undersigned.model.bodies import Eligibility
from undersigned.model.positions import PositionValue
from undersigned.model.states import StateCode
from undersigned.register import reads
from undersigned.register.case import prepare
from undersigned.register.codes import POSITION_NUMBER, POSITIONS
from undersigned.register.eligible import eligibility_of_all
from undersigned.register.numbering import CHUNK, Numbering, chunks, insert_rows, pairs
from undersigned.register.positions import derive, position
from undersigned.register.rows import compact
from undersigned.register.scope import Scope, scope_at
from undersigned.register.view import Entry
from undersigned.storage import schema as t
from undersigned.storage.engine import reading, writing

_RULES = ("case.py", "eligible.py", "judged.py", "positions.py")
_VOID = ""


@functools.cache
def basis() -> str:
    """A mark of the rules and the reference that boards made now rest on."""
    digest = hashlib.sha256()
    rules = resources.files("undersigned.register")
    tables = resources.files("undersigned.data") / "reference"
    for file in [rules / name for name in _RULES] + sorted(tables.iterdir(), key=lambda file: file.name):
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
    places = state_numbers(connection, add=True)
    found = reads.entries(connection, scope, numbers)
    rows = []
    for number in numbers:
        row: dict[str, object] = {"of": number, "date": None, "body_id": None, "subjects": None, "places": b""}
        entry = found.get(number)
        if entry is not None:
            head = entry.statement
            row |= {
                "date": head.date,
                "body_id": head.body_id,
                "subjects": compact(head.subjects),
                "places": _board(entry, places),
            }
        rows.append({**row, "basis": basis()})
    if rows:
        connection.execute(update(t.boards).where(t.boards.c.statement == bindparam("of")), rows)


def _board(entry: Entry, numbers: Mapping[str, int]) -> bytes:
    """One byte for each state; states of which nobody speaks differ only by whether they could have signed."""
    case = prepare(entry)
    eligibility = eligibility_of_all(entry.statement)
    silent: dict[Eligibility, PositionValue] = {}
    board = bytearray(max(numbers.values(), default=0) + 1)
    for code in case.states | eligibility.keys():
        could = eligibility.get(code, Eligibility.UNKNOWN)
        if code in case.states:
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
            values = enumerate(bytes(places))
            found[statement] = {codes[number]: POSITIONS[value] for number, value in values if number in codes}
    return found


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
