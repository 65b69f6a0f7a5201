"""Makes ``data/names/cldr.csv``: the everyday names of states and territories in all languages of CLDR.

Run by ``make names`` after an update of Babel; the package itself never imports Babel for names.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from pathlib import Path

from undersigned import reference
from undersigned.reference.tables import shipped

LANGUAGES = frozenset(
    """
    af am ar as az be bg bn br bs ca cs cy da de el en eo es et eu fa fi fil fo fr fy ga gd gl gu ha he hi hr hu
    hy id ig is it ja jv ka kk km kn ko ku ky lb lo lt lv mk ml mn mr ms mt my nb ne nl nn no or pa pl ps pt rm ro
    ru rw sd si sk sl so sq sr su sv sw ta te tg th ti tk tr tt ug uk ur uz vi wo xh yo yue zh zu
    """.split()  # noqa: SIM905
)
"""Languages in which states are written about. CLDR holds more, but a name in a language of few writers is more
often a surname or a town in another: "Sabiya" is Zambia in Nheengatu."""

LEAST_NAMES = 100
"""A locale with fewer names of its own than this is a regional copy or barely begun."""


def table() -> str:
    """The text of the table, ordered so that an update shows as a small difference."""
    languages: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for language, code, name in _names():
        languages[code, name].add(language)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("iso3", "name", "languages"))
    writer.writerows((code, name, " ".join(sorted(held))) for (code, name), held in sorted(languages.items()))
    return out.getvalue()


def main() -> None:
    """Write the table."""
    Path(str(shipped("names/cldr.csv"))).write_text(table(), encoding="utf-8")


def _names() -> list[tuple[str, str, str]]:
    from babel import Locale, localedata

    codes = {state.iso2: state.code for state in reference.states()} | {"EU": "EUU"}
    codes |= {territory.iso2: territory.code for territory in reference.territories().values()}
    found = []
    for identifier in localedata.locale_identifiers():
        locale = Locale.parse(identifier)
        if locale.language not in LANGUAGES:
            continue
        named = [
            (codes[iso2], name)
            for key, name in locale.territories.items()
            if (iso2 := key.partition("-")[0]) in codes and name != iso2
        ]
        if len(named) >= LEAST_NAMES:
            language = "-".join(filter(None, (locale.language, locale.script)))
            found += [(language, code, name) for code, name in named]
    return found


if __name__ == "__main__":
    main()
