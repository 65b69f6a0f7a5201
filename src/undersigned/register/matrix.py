"""All boards at once, as arrays: what a question over the whole register is counted from."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from undersigned.model.positions import PositionValue
from undersigned.model.states import StateCode
from undersigned.register.boards import HEADER, SEPARATOR, state_numbers
from undersigned.register.codes import POSITION_NUMBER, POSITIONS
from undersigned.storage.engine import stream

Numbers: TypeAlias = NDArray[np.int64]

SIGNED: Final = np.array([value.is_signatory for value in POSITIONS])
"""For each number of ``codes.POSITIONS`` whether it is a signature."""
SETTLED: Final = np.array([value.is_signatory or value.is_absence for value in POSITIONS])
"""The same, whether it tells if the state signed."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Matrix:
    """Where every state stands towards every statement of the present; rows are statements, by number."""

    statements: Numbers
    dates: Numbers
    """As ``boards.sortable`` writes them."""
    bodies: Numbers
    """Labels."""
    subjects: Numbers
    """Labels."""
    places: NDArray[np.uint8]
    """One column a state, in the order of their numbers."""
    newest_first: Numbers
    """The rows by date."""
    states: Mapping[StateCode, int]
    """The column of each state."""

    def column(self, state: StateCode) -> NDArray[np.uint8]:
        """Where ``state`` stands, as numbers of ``codes.POSITIONS``; unknown everywhere for a state without column."""
        if state not in self.states:
            return np.zeros(len(self.statements), dtype=np.uint8)
        return self.places[:, self.states[state]]

    def standing(self, state: StateCode, where: Collection[PositionValue]) -> Numbers:
        """The statements towards which ``state`` stands as one of ``where``, newest first."""
        return self.those(self.stands(state, where))

    def stands(self, state: StateCode, where: Collection[PositionValue]) -> NDArray[np.bool_]:
        """For each row whether ``state`` stands as one of ``where``."""
        wanted = np.zeros(len(POSITIONS), dtype=np.bool_)
        wanted[[POSITION_NUMBER[value] for value in where]] = True
        return wanted[self.column(state)]

    def rows_of(self, statements: Sequence[int]) -> NDArray[np.uint8]:
        """The places of each of ``statements``, in that order; unknown everywhere for one without a row."""
        asked = np.asarray(statements, dtype=np.int64)
        if not len(self.statements):
            return np.zeros((len(asked), self.places.shape[1]), dtype=np.uint8)
        rows = np.minimum(np.searchsorted(self.statements, asked), len(self.statements) - 1)
        found = self.places[rows]
        found[self.statements[rows] != asked] = 0
        return found

    def those(self, chosen: NDArray[np.bool_]) -> Numbers:
        """The statements of the ``chosen`` rows, newest first."""
        return self.statements[self.newest_first[chosen[self.newest_first]]]


def load_matrix(connection: Connection) -> Matrix:
    """The boards of the present, all of which must be drawn."""
    drawn = stream(connection, "SELECT places FROM boards WHERE length(places) > 0 ORDER BY statement")
    boards = [bytes(row[0]) for row in drawn]
    width = max(map(len, boards), default=HEADER.size)
    # A state that got its number later is unknown on the boards that were drawn before.
    joined = b"".join(board if len(board) == width else board.ljust(width, b"\0") for board in boards)
    cells = np.frombuffer(joined, dtype=np.uint8).reshape(-1, width)
    heads = np.ascontiguousarray(cells[:, : HEADER.size]).view("<u4").astype(np.int64)
    numbers, dates, bodies, subjects = heads.reshape(-1, 4).T
    return Matrix(
        statements=numbers,
        dates=dates,
        bodies=bodies,
        subjects=subjects,
        places=cells[:, HEADER.size :],
        newest_first=np.lexsort((-numbers, -dates)),
        states={code: number for code, number in state_numbers(connection).items() if number < width - HEADER.size},
    )


def labels_of(connection: Connection) -> Mapping[int, str]:
    """Every label of the boards by its number."""
    return {row[0]: row[1] for row in stream(connection, "SELECT id, words FROM board_labels")}


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
        [topics.setdefault(topic, len(topics)) for topic in labels[label].split(SEPARATOR) if topic]
        for label in used.tolist()
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
