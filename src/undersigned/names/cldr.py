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
