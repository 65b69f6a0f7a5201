"""Tables that ship with the package: read row by row, every cell validated, a bad one refused with its place."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from importlib.resources import files
from typing import NoReturn, Protocol, TypeVar

from undersigned.errors import BadData, Place

Choice = TypeVar("Choice", bound=StrEnum)


class Readable(Protocol):
    """A file to read: a ``Path``, or a resource inside the package."""

    @property
    def name(self) -> str:
        """The file's name, for messages."""
        ...

    def read_text(self, encoding: str) -> str:
        """The whole text of the file."""
        ...


def shipped(path: str) -> Readable:
    """The file at ``path`` under the package's ``data`` folder, for example ``reference/states.csv``."""
    return files("undersigned.data").joinpath(path)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, which knows where it stands so that a bad cell can be refused by place."""

    file: str
    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """The cell, which may be empty."""
        return self.cells[column]

    def required(self, column: str) -> str:
        """The cell; refuses an empty one."""
        return self.cells[column] or self.refuse(column, "must not be empty")

    def day(self, column: str) -> date | None:
        """The cell as an ISO date, None where it is empty."""
        value = self.cells[column]
        if not value:
            return None
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.refuse(column, f"not an ISO date: {value!r}")

    def number(self, column: str) -> int | None:
        """The cell as a whole number, None where it is empty."""
        value = self.cells[column]
        if not value:
            return None
        if not (value.isascii() and value.isdigit()):
            self.refuse(column, f"not a whole number: {value!r}")
        return int(value)

    def many(self, column: str) -> tuple[str, ...]:
        """The cell's parts between ``|``, without empty ones."""
        return tuple(part for part in self.cells[column].split("|") if part)

    def choice(self, column: str, kind: type[Choice]) -> Choice:
        """The cell as one of the values of ``kind``."""
        try:
            return kind(self.cells[column])
        except ValueError:
            self.refuse(column, f"must be one of {', '.join(kind)}: {self.cells[column]!r}")

    def known(self, column: str, among: Collection[str]) -> str:
        """The cell, which must be one of ``among``."""
        value = self.required(column)
        return value if value in among else self.refuse(column, f"unknown: {value!r}")

    def refuse(self, column: str, why: str) -> NoReturn:
        """Raise BadData for this row."""
        raise BadData(why, where=Place(file=self.file, line=self.line, column=column))


def rows(table: Readable, columns: Sequence[str]) -> Iterator[Row]:
    """The rows of a CSV file with a header of exactly ``columns``. Raises BadData for another shape."""
    reader = csv.reader(table.read_text(encoding="utf-8").splitlines(keepends=True), strict=True)
    try:
        header = next(reader, [])
        if header != list(columns):
            raise BadData(
                f"the header must be {','.join(columns)}",
                where=Place(file=table.name, line=1),
                hint=f"it is {','.join(header) or 'missing'}",
            )
        for cells in reader:
            if len(cells) != len(header):
                raise BadData(
                    f"{len(cells)} cells where the header has {len(header)}",
                    where=Place(file=table.name, line=reader.line_num),
                )
            yield Row(table.name, reader.line_num, dict(zip(header, cells, strict=True)))
    except csv.Error as error:
        raise BadData(f"not CSV: {error}", where=Place(file=table.name, line=reader.line_num)) from error
