"""What the libraries that people use answer: reads pairs on stdin, writes one line of codes and times a library.

Run with the peers' Python (``requirements-peers.txt``). Each is called as its manual tells; ``fuzzy`` where it
offers both. A territory's code counts as an answer.
"""

from __future__ import annotations

import json
import logging
import sys
import time
from collections.abc import Callable
from importlib.metadata import version

Answer = Callable[[str], str | None]


def rigour(*, fuzzy: bool) -> Answer:
    from rigour.territories import lookup_territory

    def answer(name: str) -> str | None:
        found = lookup_territory(name, fuzzy=fuzzy)
        return found.alpha3.upper() if found is not None and found.alpha3 else None

    return answer


def countrynames(*, fuzzy: bool) -> Answer:
    from countrynames import to_code_3

    return lambda name: to_code_3(name, fuzzy=fuzzy)


def countryguess() -> Answer:
    from countryguess import guess_country

    def answer(name: str) -> str | None:
        found = guess_country(name, attribute="iso3")
        return str(found) if found else None

    return answer


def hdx() -> Answer:
    from hdx.location.country import Country

    Country.countriesdata(use_live=False)
    return lambda name: Country.get_iso3_country_code_fuzzy(name)[0]


def converter() -> Answer:
    import country_converter

    logging.getLogger("country_converter").setLevel(logging.CRITICAL)
    table = country_converter.CountryConverter()

    def answer(name: str) -> str | None:
        found = table.convert(name, to="ISO3", not_found=None)
        return found if isinstance(found, str) and len(found) == 3 else None

    return answer


def pycountry() -> Answer:
    import pycountry as library

    def answer(name: str) -> str | None:
        try:
            return str(library.countries.lookup(name).alpha_3)
        except LookupError:
            return None

    return answer


PEERS: dict[str, Callable[[], Answer]] = {
    "rigour, fuzzy": lambda: rigour(fuzzy=True),
    "rigour": lambda: rigour(fuzzy=False),
    "countrynames, fuzzy": lambda: countrynames(fuzzy=True),
    "countrynames": lambda: countrynames(fuzzy=False),
    "countryguess": countryguess,
    "hdx-python-country": hdx,
    "country_converter": converter,
    "pycountry": pycountry,
}

PACKAGES = ("rigour", "countrynames", "countryguess", "hdx-python-country", "country_converter", "pycountry")


def main() -> None:
    names = [json.loads(line)["name"] for line in sys.stdin]
    print(json.dumps({"versions": {package: version(package) for package in PACKAGES}}))
    for peer, make in PEERS.items():
        answer = make()
        start = time.perf_counter()
        codes = []
        for name in names:
            try:
                codes.append(answer(name) or "")
            except Exception:  # a library that fails on a name gives no answer
                codes.append("")
        seconds = time.perf_counter() - start
        print(json.dumps({"peer": peer, "codes": codes, "seconds": seconds}), flush=True)


if __name__ == "__main__":
    main()
