"""Bringing a database to the shape that this version of the code expects.

An ordinary start asks one row and imports nothing heavy; Alembic is loaded only for a
database that is new or older. One that is newer is refused untouched.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from undersigned.errors import StorageError
from undersigned.storage.engine import reading, writing
from undersigned.storage.schema import HEAD

SCRIPTS = Path(__file__).parent / "migrations"


def bring_up_to_date(engine: Engine) -> None:
    """Create or upgrade the tables, in one transaction. Raises StorageError for a database from a newer version."""
    with reading(engine) as connection:
        if _revision(connection) == HEAD:
            return
    with writing(engine) as connection:
        revision = _revision(connection)
        if revision == HEAD:
            return
        _refuse_unknown(revision)
        _upgrade(connection)


def _revision(connection: Connection) -> str | None:
    """The migration the database stands at, or None where it holds nothing of ours."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return str(found) if found is not None else None


def _refuse_unknown(revision: str | None) -> None:
    if revision is not None and not any(SCRIPTS.glob(f"versions/{revision}_*.py")):
        raise StorageError(
            f"the database was written by a newer version of Undersigned (its tables are at {revision}, "
            f"this version knows {HEAD})",
            hint="install the newer version; the database was not touched",
        )


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
