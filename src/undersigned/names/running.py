"""The tables behind the search in running text, row by row, and the names of states in a language."""

from __future__ import annotations

import csv
import functools
from importlib.resources import files
from typing import TypeAlias

from babel import Locale, UnknownLocaleError

from undersigned.errors import BadData, Place

Row: TypeAlias = dict[str, str]
"""A row of a table by column, with ``file`` and ``line`` for messages."""


def rows(table: str, language: str | None = None) -> list[Row]:
    """The rows of ``data/names/<table>.csv``, those of ``language`` where one is given. Raises BadData."""
    return [row for row in _all_rows(table) if language is None or row["language"] == language]


@functools.cache
def _all_rows(table: str) -> tuple[Row, ...]:
    path = files("undersigned.data").joinpath(f"names/{table}.csv")
    reader = csv.reader(path.read_text("utf-8").splitlines())
    header = next(reader)
    found = []
    for cells in reader:
        place = Place(file=str(path), line=reader.line_num)
        if len(cells) != len(header):
            raise BadData(f"{len(cells)} cells where {len(header)} are due", where=place)
        found.append(dict(zip(header, cells, strict=True), file=str(path), line=str(reader.line_num)))
    return tuple(found)


@functools.cache
def state_names(language: str) -> tuple[tuple[str, str], ...]:
    """Names of states in ``language`` with their codes: the reference's, and those of the CLDR."""
    columns = {"en": ("common_name_en", "official_name_en", "un_short_name_en"), "fr": ("name_fr",), "es": ("name_es",)}
    names: dict[str, str] = {}
    codes = {}
    table = files("undersigned.data").joinpath("reference/states.csv").read_text("utf-8")
    for row in csv.DictReader(table.splitlines()):
        codes[row["iso2"]] = row["iso3"]
        for column in columns.get(language, ()):
            if row[column]:
                names.setdefault(row[column], row["iso3"])
    try:
        territories = Locale(language).territories
    except UnknownLocaleError:
        territories = {}
    for code, name in territories.items():
        if code in codes:
            names.setdefault(name, codes[code])
    return tuple((name, state) for name, state in names.items())
