"""The names of states as tables hold them: who is called what, in which language, from when to when.

Five tables under ``data/names``: short names as the United Nations writes them and official long names, each
in six languages; everyday names in the languages of CLDR, and others in further languages; and aliases - variants,
initialisms, former names with their days.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from undersigned.model.states import StateCode
from undersigned.names.resolution import NameKind
from undersigned.reference import is_state
from undersigned.reference.tables import Readable, Row, rows, shipped

__all__ = ["EVERYDAY", "UN_LANGUAGES", "Name", "NameKind", "load_aliases", "load_everyday", "load_wide", "names"]

EVERYDAY = ("names/cldr.csv", "names/further.csv")
"""Tables of everyday names, the surer first."""

UN_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name of a state as it is written. ``start`` and ``end`` are its first and last day, None where open."""

    name: str
    state: StateCode
    kind: NameKind
    language: str
    """ISO 639 code, with a script where a language has two: ``zh``, ``zh-Hant``."""
    start: date | None = None
    end: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the name was in use on ``day``."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


def names(languages: Collection[str] | None = None) -> tuple[Name, ...]:
    """Every name in the given languages, by default in all; a name used in several stands once for each."""
    if languages is None:
        return _all_names()
    wanted = frozenset(languages)
    return tuple(name for name in _all_names() if name.language in wanted)


def load_wide(table: Readable, kind: NameKind) -> Iterator[Name]:
    """The names of a table with a column for each language of the United Nations. Raises BadData."""
    for row in rows(table, ("iso3", *UN_LANGUAGES, "source")):
        code = known_state(row)
        row.required("source")
        for language in UN_LANGUAGES:
            if row.text(language):
                yield Name(name=row.text(language), state=code, kind=kind, language=language)


def load_aliases(table: Readable) -> Iterator[Name]:
    """The names of the table of aliases. Raises BadData."""
    for row in rows(table, ("iso3", "name", "language", "kind", "start", "end")):
        start, end = row.day("start"), row.day("end")
        if start is not None and end is not None and end < start:
            row.refuse("end", f"ends on {end}, before it starts on {start}")
        kind = row.choice("kind", NameKind)
        if kind is NameKind.FORMER and end is None:
            row.refuse("end", "a former name has a last day")
        yield Name(
            name=row.required("name"),
            state=known_state(row),
            kind=kind,
            language=row.required("language"),
            start=start,
            end=end,
        )


def load_everyday(table: Readable) -> Iterator[Name]:
    """The names of a table of everyday names. Raises BadData."""
    for row in rows(table, ("iso3", "name", "languages")):
        if not is_state(row.required("iso3")):
            continue  # the table holds territories as well, so that their names are recognised and declined
        for language in row.required("languages").split():
            yield Name(name=row.required("name"), state=row.text("iso3"), kind=NameKind.SHORT, language=language)


def known_state(row: Row) -> StateCode:
    """The row's code, refused if it is no state's."""
    code = row.required("iso3")
    return code if is_state(code) else row.refuse("iso3", f"unknown: {code!r}")


@functools.cache
def _all_names() -> tuple[Name, ...]:
    return tuple(dict.fromkeys(_tables()))


def _tables() -> Iterator[Name]:
    yield from load_wide(shipped("names/short.csv"), NameKind.SHORT)
    yield from load_wide(shipped("names/official.csv"), NameKind.OFFICIAL)
    yield from load_aliases(shipped("names/aliases.csv"))
    for table in EVERYDAY:
        yield from load_everyday(shipped(table))
