"""The data page: every table with what its columns mean, and the forms in which the register may be taken along."""

from __future__ import annotations

from dataclasses import dataclass

from undersigned.pages.site import data_version
from undersigned.register.exchange.csvfolder import LICENCE
from undersigned.register.exchange.everything import JSON_LINES, SQLITE
from undersigned.register.exchange.tables import TABLES


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnRow:
    """One column."""

    name: str
    about: str
    needed: bool
    """Whether every row has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One table."""

    name: str
    title: str
    file: str
    """Address of the CSV file."""
    columns: tuple[ColumnRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The whole register in one form."""

    file: str
    name: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPage:
    """The page and its JSON twin."""

    version: str
    licence: str
    forms: tuple[Form, ...]
    tables: tuple[TableRow, ...]


_FORMS = (
    ("datapackage.json", "Data package", "The tables as CSV with their description, as Frictionless tools read it."),
    ("csvw-metadata.json", "CSV on the Web", "The same description for CSVW tools."),
    (JSON_LINES, "JSON Lines", "One statement a line, whole, as `undersigned/statement/1`."),
    (SQLITE, "SQLite", "One file with readable views; opens well in Datasette."),
)


def data_page() -> DataPage:
    """The page."""
    return DataPage(
        version=data_version(),
        licence=LICENCE,
        forms=tuple(Form(file=f"data/{file}", name=name, about=about) for file, name, about in _FORMS),
        tables=tuple(
            TableRow(
                name=table.name,
                title=table.title,
                file=f"data/{table.name}.csv",
                columns=tuple(ColumnRow(name=c.name, about=c.about, needed=c.needed) for c in table.columns),
            )
            for table in TABLES
        ),
    )
