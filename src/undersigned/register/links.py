"""New links of the chain: number, time, digest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, select

from undersigned.clock import Clock
from undersigned.register.numbering import insert_rows
from undersigned.register.rows import micros
from undersigned.storage.chain import GENESIS, link_digest
from undersigned.storage.schema import links


def link_header(
    number: int, recorded_at: int, clock_at: int | None, recorded_by: str, waiting: bool, about: str
) -> list[object]:
    """What the chain takes in of a link itself."""
    return [number, recorded_at, clock_at, recorded_by, bool(waiting), about]


class LinkWriter:
    """Adds links to the end of the chain.

    Time in the chain never goes backwards: where the clock stands before the last link, the link is
    recorded at the last link's time, and what the clock said is kept beside it.
    """

    def __init__(self, connection: Connection, *, clock: Clock, by: str, waiting: bool) -> None:
        self._connection = connection
        self._by = by
        self._waiting = waiting
        last = connection.execute(
            select(links.c.id, links.c.recorded_at, links.c.digest).order_by(links.c.id.desc()).limit(1)
        ).one_or_none()
        number, at, digest = last if last is not None else (0, 0, GENESIS)
        now = micros(clock.now())
        self.next_number = number + 1
        self._digest = bytes(digest)
        self._recorded_at = max(now, at)
        self._clock_at = now if now < at else None
        self._new: list[dict[str, Any]] = []

    @property
    def clock_behind(self) -> timedelta | None:
        """By how much the clock stood before the last record, if it did."""
        if self._clock_at is None:
            return None
        return timedelta(microseconds=self._recorded_at - self._clock_at)

    @property
    def numbers(self) -> tuple[int, ...]:
        """Numbers of the links added."""
        return tuple(row["id"] for row in self._new)

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of the links added, by which judgements name them."""
        return tuple(row["key"] for row in self._new)

    def add(self, about: str, rows: Sequence[Sequence[object]]) -> None:
        """A link for ``rows``, given as canonical content."""
        header = link_header(self.next_number, self._recorded_at, self._clock_at, self._by, self._waiting, about)
        self._digest = link_digest(self._digest, header, rows)
        self._new.append(
            {
                "id": self.next_number,
                "key": f"b{self._digest[:8].hex()}",
                "recorded_at": self._recorded_at,
                "clock_at": self._clock_at,
                "recorded_by": self._by,
                "waiting": self._waiting,
                "about": about,
                "digest": self._digest,
            }
        )
        self.next_number += 1

    def write(self) -> None:
        """Insert the new links."""
        insert_rows(self._connection, links, self._new)
