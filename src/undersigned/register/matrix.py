"""All boards at once, as arrays: what a question over the whole register is counted from."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, func, select

from undersigned.model.positions import PositionValue
from undersigned.model.states import StateCode
from undersigned.register.boards import HEADER, state_numbers
from undersigned.register.codes import POSITION_NUMBER, POSITIONS
from undersigned.storage import schema as t

Numbers: TypeAlias = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Matrix:
    """Where every state stands towards every statement of the present; rows are statements, newest first."""

    statements: Numbers
    dates: Numbers
    bodies: Numbers
    """Labels."""
    subjects: Numbers
    """Labels."""
    places: NDArray[np.uint8]
    """One column a state, in the order of their numbers."""
    states: Mapping[StateCode, int]
    """The column of each state."""

    def column(self, state: StateCode) -> NDArray[np.uint8]:
        """Where ``state`` stands, as numbers of ``codes.POSITIONS``; unknown everywhere for a state without column."""
        if state not in self.states:
            return np.zeros(len(self.statements), dtype=np.uint8)
        return self.places[:, self.states[state]]

    def standing(self, state: StateCode, where: Collection[PositionValue]) -> Numbers:
        """The statements towards which ``state`` stands as one of ``where``, newest first."""
        return self.statements[np.isin(self.column(state), [POSITION_NUMBER[value] for value in where])]


def load_matrix(connection: Connection) -> Matrix:
    """The boards of the present, all of which must be drawn."""
    rows = connection.execute(
        select(t.boards.c.statement, t.boards.c.places).where(func.length(t.boards.c.places) > 0)
    ).all()
    boards = [bytes(row[1]) for row in rows]
    width = max(map(len, boards), default=HEADER.size)
    # A state that got its number later is unknown on the boards that were drawn before.
    joined = b"".join(
        boards if min(map(len, boards), default=width) == width else (b.ljust(width, b"\0") for b in boards)
    )
    cells = np.frombuffer(joined, dtype=np.uint8).reshape(-1, width)
    heads = np.ascontiguousarray(cells[:, : HEADER.size]).view("<u4").astype(np.int64).reshape(-1, 3)
    statements = np.fromiter((row[0] for row in rows), dtype=np.int64, count=len(rows))
    order = np.lexsort((-statements, -heads[:, 0]))
    return Matrix(
        statements=statements[order],
        dates=heads[order, 0],
        bodies=heads[order, 1],
        subjects=heads[order, 2],
        places=cells[order, HEADER.size :],
        states={code: number for code, number in state_numbers(connection).items() if number < width - HEADER.size},
    )


def labels_of(connection: Connection) -> Mapping[int, str]:
    """Every label of the boards by its number."""
    return {row[0]: row[1] for row in connection.execute(select(t.labels.c.id, t.labels.c.words))}


def counted(keys: Numbers, column: NDArray[np.uint8]) -> dict[int, dict[PositionValue, int]]:
    """For each key how often it stands beside each position, unknown ones left out."""
    known = column != 0
    pairs, counts = np.unique(keys[known] * 16 + column[known], return_counts=True)
    found: dict[int, dict[PositionValue, int]] = {}
    for pair, count in zip(pairs.tolist(), counts.tolist(), strict=True):
        found.setdefault(pair // 16, {})[POSITIONS[pair % 16]] = count
    return found


def by_topic(
    subjects: Numbers, column: NDArray[np.uint8], labels: Mapping[int, str]
) -> dict[str, dict[PositionValue, int]]:
    """For each subject how often its statements stand beside each position, unknown ones left out."""
    known = column != 0
    used, which = np.unique(subjects[known], return_inverse=True)
    topics: dict[str, int] = {}
    parts: list[Sequence[int]] = [
        [topics.setdefault(topic, len(topics)) for topic in json.loads(labels[label])] for label in used.tolist()
    ]
    lengths = np.fromiter(map(len, parts), dtype=np.int64, count=len(parts))
    flat = np.fromiter((topic for part in parts for topic in part), dtype=np.int64, count=int(lengths.sum()))
    starts = np.concatenate(([0], np.cumsum(lengths)[:-1])) if len(parts) else lengths
    repeated = lengths[which]
    ends = np.cumsum(repeated)
    within = np.arange(int(repeated.sum())) - np.repeat(ends - repeated, repeated)
    keys = flat[np.repeat(starts[which], repeated) + within]
    names = list(topics)
    return {names[key]: counts for key, counts in counted(keys, np.repeat(column[known], repeated)).items()}
