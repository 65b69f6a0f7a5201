"""Which statements on a matter are nearest in time: heads by the states and subjects they bear, kept in memory.

Heads are only ever added, so what was read once stays true: each question reads what was recorded since the last
one, and leaves out what does not count at its own moment.
"""

from __future__ import annotations

import threading
from array import array
from collections import defaultdict
from collections.abc import Iterable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, select

from undersigned.model.dates import PartialDate, first_day
from undersigned.register.codes import CONCERNING, SUBJECT
from undersigned.register.scope import Scope
from undersigned.storage import schema as t

Numbers: TypeAlias = NDArray[np.int64]
_FIELDS = 4
"""Of each head: its number, its statement's, its link's, and its day."""


class Nearby:
    """Safe to share between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last = 0
        self._cut = -1
        self._heads: dict[tuple[int, str], array[int]] = defaultdict(lambda: array("q"))
        self._versions: dict[int, list[tuple[int, int]]] = defaultdict(list)
        self._several: set[int] = set()

    def nearest(
        self, connection: Connection, scope: Scope, role: int, values: Iterable[str], date: PartialDate, most: int
    ) -> list[int]:
        """The numbers of the statements that bear one of ``values``, nearest to ``date`` first, at most ``most``."""
        with self._lock:
            self._keep_up(connection, scope)
            parts = [np.array(self._heads[role, value]) for value in values if (role, value) in self._heads]
        if not parts:
            return []
        heads, statements, links, days = np.concatenate(parts).reshape(-1, _FIELDS).T
        counts = links <= scope.cut
        for borne, gone in ((links, scope.hidden), (statements, scope.merged)):
            if gone:
                counts &= ~np.isin(borne, list(gone))
        if self._several:
            counts &= ~np.isin(heads, self._corrected(statements[counts], scope))
        statements, apart = statements[counts], np.abs(days[counts] - first_day(date).toordinal())
        # A statement stands once under each value, so among so many the nearest ``most`` surely are.
        enough = most * len(parts)
        if enough < len(apart):
            near = apart <= np.partition(apart, enough)[enough]
            statements, apart = statements[near], apart[near]
        order = np.lexsort((statements, apart))
        return list(dict.fromkeys(statements[order].tolist()))[:most]

    def keep_up(self, connection: Connection, scope: Scope) -> None:
        """Take in what was recorded since the last question, before the next one is asked."""
        with self._lock:
            self._keep_up(connection, scope)

    def _keep_up(self, connection: Connection, scope: Scope) -> None:
        # One writer lengthens the chain: whoever has read up to a link has missed nothing before it.
        if scope.cut > self._cut:
            self._read_on(connection)
            self._cut = scope.cut

    def _read_on(self, connection: Connection) -> None:
        """Take in the heads recorded since the last question."""
        h, tag = t.heads.c, t.head_tags.c
        fresh = select(h.id, h.statement, h.link, h.date).where(h.id > self._last).order_by(h.id)
        found = {row.id: (row.id, row.statement, row.link, first_day(row.date).toordinal())
                 for row in connection.execute(fresh)}  # fmt: skip
        if not found:
            return
        borne = select(tag.role, tag.value, tag.head).where(tag.head > self._last, tag.role.in_((CONCERNING, SUBJECT)))
        for role, value, head in connection.execute(borne):
            self._heads[role, value].extend(found[head])
        for head, statement, link, _ in found.values():
            self._versions[statement].append((head, link))
            if len(self._versions[statement]) > 1:
                self._several.add(statement)
        self._last = max(found)

    def _corrected(self, statements: Numbers, scope: Scope) -> list[int]:
        """Heads of ``statements`` in whose place a later one counts."""
        gone: list[int] = []
        for statement in statements[np.isin(statements, list(self._several))].tolist():
            versions = self._versions[statement]
            counting = [head for head, link in versions if link <= scope.cut and link not in scope.hidden]
            gone += counting[:-1]
        return gone
