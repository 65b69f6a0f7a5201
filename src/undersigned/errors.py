"""The tree of errors, each written for the person who meets it.

    UndersignedError           what was wrong, where, what to do       exit 1
    ├── UsageError             the call itself is off                  exit 2
    ├── UnreadableInput        a document or file we cannot read       exit 3
    │   └── BadData            a row of a data file that is refused    exit 3
    ├── NotInRegister          no such statement, state or entry       exit 2
    └── StorageError           the database cannot be used             exit 1

The command line maps an error to its exit code and the API to its one error
shape; nothing else in the house catches them to hide them. Programming errors
are not part of the tree and are never caught.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

EXIT_CONTRADICTION = 4
"""Exit code of ``--fail-on-contradiction`` when a claim is contradicted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something is wrong: any of file, page, line, column (1-based) and offset (0-based code point)."""

    file: str | None = None
    page: int | None = None
    line: int | None = None
    column: str | int | None = None
    offset: int | None = None

    def __str__(self) -> str:
        parts = [] if self.file is None else [self.file]
        for name in ("page", "line", "column", "offset"):
            value = getattr(self, name)
            if value is not None:
                parts.append(f"{name} {value}")
        return ", ".join(parts)


class UndersignedError(Exception):
    """Root of every error that we raise on purpose."""

    exit_code: ClassVar[int] = 1
    code: ClassVar[str] = "error"

    def __init__(self, what: str, *, where: Place | None = None, hint: str | None = None) -> None:
        self.what = what
        self.where = where
        self.hint = hint
        super().__init__(self.line())

    def line(self) -> str:
        """The whole message on one line: place, what was wrong, what to do."""
        place = f"{self.where}: " if self.where is not None and str(self.where) else ""
        hint = f" ({self.hint})" if self.hint else ""
        return " ".join(f"{place}{self.what}{hint}".split())


class UsageError(UndersignedError):
    """The call is off: an option, an argument, a combination of them."""

    exit_code = 2
    code = "bad_usage"


class UnreadableInput(UndersignedError):
    """A document or file that cannot be read; others in the same run still are."""

    exit_code = 3
    code = "unreadable_input"


class BadData(UnreadableInput):
    """A row of a data file that is refused, with file, line and column."""

    code = "bad_data"


class NotInRegister(UndersignedError):
    """The register or the reference holds nothing under that name."""

    exit_code = 2
    code = "not_found"


class StorageError(UndersignedError):
    """The database is missing, locked, full, newer than this version, or damaged."""

    code = "storage"
