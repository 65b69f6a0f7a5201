"""What a database says when it fails, put into words for a person.

Every use of a connection stands inside ``told_plainly``: whatever SQLite or PostgreSQL
raises leaves it as a StorageError that says what happened and what to do. A transaction
that failed has left nothing behind, and the message says that too where it calms.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from undersigned.errors import StorageError

_SQLITE = {
    "SQLITE_BUSY": ("the register is being written by somebody else and did not come free", "try again in a moment"),
    "SQLITE_LOCKED": ("the register is being written by somebody else and did not come free", "try again in a moment"),
    "SQLITE_FULL": ("the disk is full; nothing was recorded", "free some space and run the same command again"),
    "SQLITE_IOERR": ("the disk refused a read or a write; nothing was recorded", "check the disk and its free space"),
    "SQLITE_READONLY": ("the register cannot be written here", "check who owns the file and its folder"),
    "SQLITE_CANTOPEN": ("the register cannot be opened", "check the path, and that its folder can be written"),
    "SQLITE_NOTADB": ("the file is not a register", "check UNDERSIGNED_DATABASE and UNDERSIGNED_DATA_DIR"),
    "SQLITE_CORRUPT": ("the register's file is damaged", "restore a copy; `undersigned register verify` checks it"),
}
_POSTGRESQL = {
    "55P03": _SQLITE["SQLITE_BUSY"],
    "53100": _SQLITE["SQLITE_FULL"],
    "25006": ("the register cannot be written here", "the server is read-only"),
    "42501": ("the register cannot be written here", "the database user lacks the rights"),
    "3D000": ("there is no such database", "create it, or check UNDERSIGNED_DATABASE"),
    "40001": ("somebody else wrote at the same moment; nothing was recorded", "run the same command again"),
}


@contextmanager
def told_plainly() -> Iterator[None]:
    """Turn whatever the database raises inside into a StorageError."""
    try:
        yield
    except DBAPIError as error:
        what, hint = _words(error)
        raise StorageError(what, hint=hint) from error
    except SQLAlchemyError as error:
        raise StorageError(f"the database cannot be used: {error}", hint="check UNDERSIGNED_DATABASE") from error


def _words(error: DBAPIError) -> tuple[str, str | None]:
    original = error.orig
    said = " ".join(str(original).split())
    if "append-only" in said:
        return f"the register refuses to change what is recorded: {said}", "record a judgement instead"
    known = _sqlite_words(original) if isinstance(original, sqlite3.Error) else _postgresql_words(original)
    if known is not None:
        return known
    return f"the database failed: {said}", None


def _sqlite_words(error: sqlite3.Error) -> tuple[str, str] | None:
    name = getattr(error, "sqlite_errorname", "")
    return next((words for code, words in _SQLITE.items() if name.startswith(code)), None)


def _postgresql_words(error: BaseException | None) -> tuple[str, str] | None:
    state = getattr(error, "sqlstate", None)
    if state is None:
        return "the database server cannot be reached", f"{' '.join(str(error).split())}"
    return _POSTGRESQL.get(state)
