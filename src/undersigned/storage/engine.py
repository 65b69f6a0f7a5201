"""The engine: which database, how it is opened, and the two kinds of transaction.

SQLite (a file in the user's data folder) and PostgreSQL (by URL) behave alike:
one writer at a time, who sees everything recorded before; readers see one moment
of the register for as long as they read, whatever is written meanwhile.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from undersigned.errors import StorageError, UsageError
from undersigned.settings import Settings
from undersigned.storage.faults import told_plainly

WAIT_SECONDS = 20
"""How long a writer waits for another one before it gives up."""

_WRITER_LOCK = 0x756E_6465_7273
"""Key of PostgreSQL's advisory lock that makes writers stand in line; any constant will do."""


def database_url(settings: Settings) -> URL:
    """Where the register of ``settings`` lives. Raises UsageError for a URL of another kind of database."""
    if settings.database is None:
        return URL.create("sqlite", database=str(settings.database_file))
    try:
        url = make_url(settings.database)
    except ArgumentError as error:
        raise UsageError("UNDERSIGNED_DATABASE is no database URL", hint="sqlite:///… or postgresql://…") from error
    match url.get_backend_name():
        case "sqlite":
            return url
        case "postgresql" | "postgres":
            return url.set(drivername="postgresql+psycopg")
        case other:
            raise UsageError(f"no register can be kept in {other}", hint="sqlite:///… or postgresql://…")


def open_engine(url: URL) -> Engine:
    """An engine for ``url``; an SQLite file's folder is made. Nothing is read or written yet."""
    if url.get_backend_name() == "sqlite":
        return _sqlite(url)
    try:
        return create_engine(url, pool_pre_ping=True)
    except ModuleNotFoundError as error:
        raise UsageError("PostgreSQL needs a driver", hint="pip install 'undersigned[postgresql]'") from error


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that reads: one moment of the register, undisturbed by writers. Raises StorageError."""
    with told_plainly(), engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """The transaction that writes: all of it is recorded or nothing is. Raises StorageError.

    Writers stand in line from their first statement, so what a writer reads cannot go stale before it writes.
    """
    with told_plainly(), engine.connect() as connection:
        connection = connection.execution_options(undersigned_writer=True)
        with connection.begin():
            if engine.dialect.name == "postgresql":
                connection.execute(text(f"SET LOCAL lock_timeout = '{WAIT_SECONDS}s'"))
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _WRITER_LOCK})
            yield connection


def stream(connection: Connection, query: str) -> Iterator[Sequence[Any]]:
    """The rows of ``query`` as the driver gives them: millions pass here, so nothing stands between."""
    driver = connection.connection.driver_connection
    assert driver is not None
    if connection.dialect.name == "postgresql":
        return _from_server(driver, query)
    return iter(driver.execute(query))


def _from_server(driver: Any, query: str) -> Iterator[Sequence[Any]]:
    """A named cursor leaves the rows on the server; an ordinary one would fetch all of them first."""
    with driver.cursor(name=f"stream_{abs(hash(query))}") as cursor:
        cursor.itersize = 20_000
        yield from cursor.execute(query)


def _sqlite(url: URL) -> Engine:
    if url.database and url.database != ":memory:":
        _make_folder(Path(url.database).parent)
    engine = create_engine(url, connect_args={"timeout": WAIT_SECONDS})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(f"{folder} cannot be made: {error.strerror}", hint="set UNDERSIGNED_DATA_DIR") from error
    if not os.access(folder, os.R_OK | os.X_OK):
        raise StorageError(f"{folder} cannot be read", hint="set UNDERSIGNED_DATA_DIR")


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # transactions begin where we say so, schema changes included
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        # Without it, INSERT OR REPLACE would delete rows behind the back of the append-only triggers.
        "recursive_triggers = ON",
        "cache_size = -65536",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writer = connection.get_execution_options().get("undersigned_writer", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writer else "BEGIN")
