"""Treaties, declarations and resolutions that statements cite."""

from __future__ import annotations

import functools

from undersigned.errors import NotInRegister
from undersigned.model.bodies import Instrument
from undersigned.model.dates import is_partial_date
from undersigned.reference.tables import Readable, Row, rows, shipped

_COLUMNS = ("id", "name_en", "short_names", "year", "adopted", "kind", "name_fr", "name_es", "note")


def instruments() -> tuple[Instrument, ...]:
    """All instruments."""
    return tuple(_instruments().values())


def instrument(key: str) -> Instrument:
    """The instrument of that id. Raises NotInRegister."""
    found = _instruments().get(key)
    if found is None:
        raise NotInRegister(f"no instrument has the id {key!r}")
    return found


def load_instruments(table: Readable) -> dict[str, Instrument]:
    """The instruments of ``table``. Raises BadData for a bad row."""
    found: dict[str, Instrument] = {}
    for row in rows(table, _COLUMNS):
        entry = _instrument(row)
        if entry.id in found:
            row.refuse("id", f"{entry.id} stands here twice")
        found[entry.id] = entry
    return found


def _instrument(row: Row) -> Instrument:
    adopted = row.text("adopted") or None
    if adopted is not None and not is_partial_date(adopted):
        row.refuse("adopted", f"not a date, month or year: {adopted!r}")
    return Instrument(
        id=row.required("id"),
        name=row.required("name_en"),
        short_names=row.many("short_names"),
        year=row.number("year"),
        adopted=adopted,
        kind=row.required("kind"),
        name_fr=row.text("name_fr"),
        name_es=row.text("name_es"),
        note=row.text("note"),
    )


@functools.cache
def _instruments() -> dict[str, Instrument]:
    return load_instruments(shipped("reference/instruments.csv"))
