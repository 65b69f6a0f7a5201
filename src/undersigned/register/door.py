"""The register at hand for who only reads: the user's own where there is one, else the tables that ship.

Looking something up makes no database and needs no folder to write to; a database is made by
the first command that records something or asks a question over the whole register.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from undersigned.errors import StorageError
from undersigned.register.shipped import shipped_register
from undersigned.register.view import RegisterView
from undersigned.settings import Settings


@contextmanager
def register_at_hand(settings: Settings, *, as_of: date | None = None) -> Iterator[RegisterView]:
    """The register to read in, for the length of a ``with``. Raises StorageError.

    ``as_of`` asks a database: the tables that ship do not tell when each entry was learnt.
    """
    if as_of is None and settings.database is None and not _there(settings.database_file):
        yield shipped_register()
        return
    # Not at the top: whoever has no database is spared the quarter of a second that its library takes.
    from undersigned.register.store import open_register

    with open_register(settings, as_of=as_of) as register:
        yield register


def _there(database: Path) -> bool:
    """Whether the file is there. Raises StorageError where it could not be: its folder is a file, or out of reach."""
    hint = "set UNDERSIGNED_DATA_DIR to a folder"
    try:
        nearest = next(folder for folder in database.parents if folder.exists())
        if not nearest.is_dir():
            raise StorageError(f"{nearest} is no folder, so no register can be in it", hint=hint)
        return database.exists()
    except OSError as error:
        raise StorageError(f"{database.parent} cannot be read: {error.strerror}", hint=hint) from error
