"""How often one address may ask for something dear, counted over all processes that share the data folder.

The counts have a database of their own, so that they never wait for whoever writes to the register, and
hold no address: only a keyed digest of it, and no longer than it counts.
"""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import Final

from sqlalchemy import BigInteger, Column, Engine, Index, MetaData, Table, Text, delete, func, insert, select
from sqlalchemy.engine import URL
from starlette.exceptions import HTTPException

from undersigned.clock import Clock
from undersigned.register.rows import micros
from undersigned.settings import Settings
from undersigned.storage.engine import open_engine, writing
from undersigned.web.sessions import secret_of

FILE: Final = "uses.sqlite"

_metadata = MetaData()
_uses = Table(
    "uses",
    _metadata,
    Column("what", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Index("ix_uses_what_who_at", "what", "who", "at"),
)


def open_uses(settings: Settings) -> Engine:
    """The database of counts beside the register; made where it is missing. Raises StorageError."""
    engine = open_engine(URL.create("sqlite", database=str(settings.data_dir / FILE)))
    with writing(engine) as connection:
        _metadata.create_all(connection)
    return engine


class RateLimit:
    """So many times in a span of time for each address, of one thing that the site does."""

    def __init__(
        self, uses: Engine, settings: Settings, clock: Clock, *, what: str, most: int, within: timedelta
    ) -> None:
        self._uses = uses
        self._key = hashlib.sha256(secret_of(settings).encode()).digest()
        self._clock = clock
        self._what = what
        self._most = most
        self._within = within

    def take(self, address: str) -> None:
        """Count one use by ``address``. Raises HTTPException 429 that tells when to come again."""
        now, who, at = self._clock.now(), self._who(address), _uses.c
        since = micros(now - self._within)
        with writing(self._uses) as connection:
            over = (at.at <= since) | (at.at > micros(now))
            connection.execute(delete(_uses).where(at.what == self._what, over))
            query = select(func.count(), func.min(at.at)).where(at.what == self._what, at.who == who)
            times, first = connection.execute(query).one()
            if times < self._most:
                connection.execute(insert(_uses).values(what=self._what, who=who, at=micros(now)))
        if times >= self._most:
            wait = max(1, (first - since) // 1_000_000)
            raise HTTPException(429, "too many tries from your address", headers={"retry-after": str(wait)})

    def forgive(self, address: str) -> None:
        """Forget the uses by ``address``."""
        with writing(self._uses) as connection:
            connection.execute(delete(_uses).where(_uses.c.what == self._what, _uses.c.who == self._who(address)))

    def _who(self, address: str) -> str:
        return hashlib.blake2b(address.encode(), key=self._key, digest_size=16).hexdigest()
