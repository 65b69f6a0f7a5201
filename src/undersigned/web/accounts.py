"""Who may judge on the site: accounts with a role, and a list of who signed in or failed to."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection, Engine, Row, func, insert, select, update

from undersigned.clock import Clock
from undersigned.errors import NotInRegister, UsageError
from undersigned.register.rows import micros, moment_of
from undersigned.storage import schema as t
from undersigned.storage.engine import reading, writing
from undersigned.web.passwords import hashed, holds

MOST_FAILURES: Final = 20
"""So many wrong passwords for one name within ``WITHIN`` close its door, from wherever they come."""
WITHIN: Final = timedelta(minutes=15)
_NAME: Final = re.compile(r"[\w.@-][\w.@ -]{0,62}[\w.@-]")


class Role(StrEnum):
    """What an account may do; whoever has none reads."""

    NONE = "none"
    """An account that was closed: its name stays, for what was recorded under it."""
    EDITOR = "editor"
    """Judge what waits and what is recorded."""
    ADMIN = "admin"
    """The same, and see who signed in."""


class Outcome(StrEnum):
    """What came of trying to sign in."""

    IN = "signed in"
    OUT = "signed out"
    REFUSED = "refused"
    LIMITED = "too many tries"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who may judge."""

    name: str
    role: Role
    generation: int
    """Grows with every change of password or role; a session of an earlier one is over."""

    @property
    def judges(self) -> bool:
        """Whether the account may judge."""
        return self.role is not Role.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """Somebody came, went, or was turned away."""

    name: str
    at: datetime
    outcome: Outcome


class Accounts:
    """The accounts of one register's database."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def add(self, name: str, password: str, role: Role = Role.EDITOR) -> None:
        """Make an account. Raises UsageError for a name that is taken or cannot be one, or a password too short."""
        if not _NAME.fullmatch(name):
            raise UsageError(f"{name!r} cannot be a name", hint="2 to 64 letters, digits, spaces and . _ - @")
        kept = hashed(password)
        with writing(self._engine) as connection:
            if _row(connection, name) is not None:
                raise UsageError(f"there is an account {name!r} already", hint="change its password or role instead")
            made = micros(self._clock.now())
            row = {"name": name, "role": role.value, "password": kept, "generation": 1, "made_at": made}
            connection.execute(insert(t.accounts).values(**row))

    def set_password(self, name: str, password: str) -> None:
        """Give the account another password; whoever is signed in under it is signed out. Raises NotInRegister."""
        self._change(name, password=hashed(password))

    def set_role(self, name: str, role: Role) -> None:
        """Give the account another role; whoever is signed in under it is signed out. Raises NotInRegister."""
        self._change(name, role=role.value)

    def all(self) -> list[Account]:
        """Every account, by name."""
        with reading(self._engine) as connection:
            return [_account(row) for row in connection.execute(select(t.accounts).order_by(t.accounts.c.name))]

    def get(self, name: str) -> Account | None:
        """The account of that name."""
        with reading(self._engine) as connection:
            row = _row(connection, name)
        return _account(row) if row is not None else None

    def sign_in(self, name: str, password: str) -> Account | None:
        """The account, if that is its password and it is open; every try is written down."""
        with reading(self._engine) as connection:
            row = _row(connection, name)
            failures = self._failures(connection, name)
        if failures >= MOST_FAILURES:
            self.note(name, Outcome.LIMITED)
            return None
        # An unknown name takes as long as a known one, so that the time does not tell which names there are.
        right = holds(password, row.password if row is not None else _nobody())
        account = _account(row) if row is not None and right else None
        if account is None or not account.judges:
            self.note(name, Outcome.REFUSED)
            return None
        self.note(name, Outcome.IN)
        return account

    def note(self, name: str, outcome: Outcome) -> None:
        """Write down that somebody came, went or was turned away."""
        with writing(self._engine) as connection:
            row = {"name": name[:64], "at": micros(self._clock.now()), "outcome": outcome.value}
            connection.execute(insert(t.sign_ins).values(**row))

    def sign_ins(self, most: int) -> list[SignIn]:
        """Who signed in or failed to, the latest first."""
        query = select(t.sign_ins).order_by(t.sign_ins.c.id.desc()).limit(most)
        with reading(self._engine) as connection:
            rows = connection.execute(query).all()
        return [SignIn(name=row.name, at=moment_of(row.at), outcome=Outcome(row.outcome)) for row in rows]

    def _failures(self, connection: Connection, name: str) -> int:
        since = micros(self._clock.now() - WITHIN)
        at = t.sign_ins.c
        query = select(func.count()).where(at.name == name[:64], at.at > since, at.outcome == Outcome.REFUSED.value)
        return connection.execute(query).scalar_one()

    def _change(self, name: str, **values: str) -> None:
        with writing(self._engine) as connection:
            row = _row(connection, name)
            if row is None:
                raise NotInRegister(f"there is no account {name!r}", hint="'undersigned editors list' shows them")
            changed = update(t.accounts).where(t.accounts.c.name == name)
            connection.execute(changed.values(generation=row.generation + 1, **values))


def _row(connection: Connection, name: str) -> Row[Any] | None:
    return connection.execute(select(t.accounts).where(t.accounts.c.name == name)).one_or_none()


def _account(row: Row[Any]) -> Account:
    return Account(name=row.name, role=Role(row.role), generation=row.generation)


@functools.cache
def _nobody() -> str:
    return hashed("the password of nobody")
