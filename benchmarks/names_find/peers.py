"""What other libraries find in the texts on standard input; runs in an environment of their own.

Reads one JSON object, {"texts": [[language, text], ...]}; writes {peer: {"found": [[[start, end, state], ...], ...],
"seconds": s}}. A library that gives no spans is given those of its words in the text, first come first taken.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable, Iterator

Found = list[tuple[int, int, str]]


def dictionary() -> Callable[[str], Found]:
    """pycountry's names and common names, longest first, at word boundaries."""
    import pycountry

    codes = {}
    for country in pycountry.countries:
        for field in ("name", "official_name", "common_name"):
            if hasattr(country, field):
                codes[getattr(country, field)] = country.alpha_3
    pattern = re.compile(r"\b(?:" + "|".join(re.escape(n) for n in sorted(codes, key=len, reverse=True)) + r")\b")
    return lambda text: [(m.start(), m.end(), codes[m.group()]) for m in pattern.finditer(text)]


def flashgeotext_finder() -> Callable[[str], Found]:
    """flashgeotext's countries with their synonyms."""
    import pycountry
    from flashgeotext.geotext import GeoText

    geotext = GeoText()

    def find(text: str) -> Found:
        found = []
        for name, hit in geotext.extract(input_text=text)["countries"].items():
            code = _code(pycountry, name)
            found += [(start, end, code) for start, end in hit["span_info"]]
        return found

    return find


def geotext_finder() -> Callable[[str], Found]:
    """geotext's countries and nationalities, in the order of the text."""
    import pycountry
    from geotext import GeoText

    def find(text: str) -> Found:
        places = GeoText(text)
        iso2 = {name.lower(): code for name, code in GeoText.index.countries.items()}
        iso2 |= {name.lower(): code for name, code in GeoText.index.nationalities.items()}
        found: Found = []
        at: dict[str, int] = {}
        for name in [*places.countries, *places.nationalities]:
            start = text.find(name, at.get(name, 0))
            country = pycountry.countries.get(alpha_2=iso2.get(name.lower(), ""))
            if start >= 0:
                at[name] = start + len(name)
                found.append((start, start + len(name), country.alpha_3 if country else ""))
        return found

    return find


def countrynames_windows() -> Callable[[str], Found]:
    """countrynames asked of every run of one to five words, the longest first: a finder as people build one."""
    from countrynames import to_code_3

    def find(text: str) -> Found:
        words = list(re.finditer(r"\w[\w.'’-]*", text))
        found, index = [], 0
        while index < len(words):
            for length in range(min(5, len(words) - index), 0, -1):
                start, end = words[index].start(), words[index + length - 1].end()
                code = to_code_3(text[start:end]) if text[start].isupper() and end - start > 2 else None
                if code:
                    found.append((start, end, code))
                    index += length - 1
                    break
            index += 1
        return found

    return find


def _code(pycountry: object, name: str) -> str:
    try:
        return str(pycountry.countries.lookup(name).alpha_3)  # type: ignore[attr-defined]
    except LookupError:
        return ""


def peers() -> Iterator[tuple[str, Callable[[], Callable[[str], Found]]]]:
    """Every peer with what builds it."""
    yield "pycountry's names as a dictionary", dictionary
    yield "flashgeotext", flashgeotext_finder
    yield "geotext", geotext_finder
    yield "countrynames on windows of words", countrynames_windows


def main() -> None:
    """Run every peer over the texts."""
    texts = [text for _, text in json.load(sys.stdin)["texts"]]
    report = {}
    for name, build in peers():
        find = build()
        started = time.process_time()
        found = [find(text) for text in texts]
        report[name] = {"found": found, "seconds": time.process_time() - started}
    json.dump(report, sys.stdout)


if __name__ == "__main__":
    main()
