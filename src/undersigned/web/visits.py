"""Who is signed in: a visit counts from signing in to signing out, whatever its cookie says."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import Final

from sqlalchemy import Engine, delete, insert, select

from undersigned.clock import Clock
from undersigned.register.rows import micros
from undersigned.storage import schema as t
from undersigned.storage.engine import reading, writing

LASTS: Final = timedelta(hours=12)
"""From signing in, whatever happens meanwhile."""


class Visits:
    """The visits of those who signed in. Kept by a digest: whoever reads the table cannot take a visit over."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def begin(self, number: str, name: str) -> None:
        """The visit of that number is now ``name``'s; those that are over are forgotten."""
        now = self._clock.now()
        with writing(self._engine) as connection:
            connection.execute(delete(t.visits).where(t.visits.c.began_at <= micros(now - LASTS)))
            connection.execute(insert(t.visits).values(key=_key(number), name=name, began_at=micros(now)))

    def end(self, number: str) -> None:
        """The visit of that number is over."""
        with writing(self._engine) as connection:
            connection.execute(delete(t.visits).where(t.visits.c.key == _key(number)))

    def whose(self, number: str) -> str | None:
        """The name of whoever signed in on that visit, while it lasts."""
        now = self._clock.now()
        at = t.visits.c
        lasting = at.began_at > micros(now - LASTS), at.began_at <= micros(now)
        with reading(self._engine) as connection:
            found: str | None = connection.execute(select(at.name).where(at.key == _key(number), *lasting)).scalar()
        return found


def _key(number: str) -> str:
    return hashlib.sha256(number.encode()).hexdigest()
