"""Pairs of a name and its state by kind of name, from iso-codes (through pycountry) and by rule.

Run with the peers' Python. iso-codes is kept and translated apart from CLDR and UNTERM, from which the names
that Undersigned ships are made. Half of the pairs (by hash of the name) are held out: rules are
written looking at the other half only.
"""

from __future__ import annotations

import csv
import gettext
import hashlib
import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pycountry

HERE = Path(__file__).parent
UN_LANGUAGES = ("fr", "es", "ru", "ar", "zh_CN")
FURTHER = [
    "de",
    "it",
    "pt",
    "nl",
    "sv",
    "da",
    "nb_NO",
    "fi",
    "pl",
    "cs",
    "sk",
    "sl",
    "hr",
    "hu",
    "ro",
    "bg",
    "uk",
    "el",
    "tr",
    "he",
    "fa",
    "ja",
    "ko",
    "hi",
    "bn",
    "id",
    "vi",
    "th",
    "et",
    "lv",
    "lt",
    "ca",
    "eu",
    "sr",
    "mk",
    "sq",
]
Pair = tuple[str, str, str]


def english(codes: set[str]) -> Iterator[tuple[str, str, str]]:
    for country in pycountry.countries:
        if country.alpha_3 in codes:
            yield "short", country.name, country.alpha_3
            if common := getattr(country, "common_name", None):
                yield "short", common, country.alpha_3
            if official := getattr(country, "official_name", None):
                yield "official", official, country.alpha_3


def translated(codes: set[str], languages: tuple[str, ...] | list[str], kinds: dict[str, str]) -> Iterator[Pair]:
    for language in languages:
        table = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language])
        for kind, name, code in english(codes):
            there = table.gettext(name)
            if kind in kinds and (there != name or language in ("fr", "es")):
                yield kinds[kind], there, code


def variants(pairs: list[Pair]) -> Iterator[Pair]:
    """The ways in which lists and tables write names: turned round, bracketed, shortened."""
    for _, name, code in pairs:
        head, comma, tail = name.partition(", ")
        if comma and " and " not in name:
            yield "variant", f"{tail} {head}", code
            yield "variant", f"{head} ({tail})", code
            yield "variant", f"{head} - {tail}", code
        if " and " in name:
            yield "variant", name.replace(" and ", " & "), code
            yield "variant", name.replace(" and ", "/"), code
            yield "variant", name.replace(" and ", " "), code
        if "Saint " in name:
            yield "variant", name.replace("Saint ", "St. "), code
            yield "variant", name.replace("Saint ", "St "), code
        for long, short in (("Republic", "Rep."), ("Democratic", "Dem."), ("Islands", "Is."), ("Federated", "Fed.")):
            if long in name:
                yield "variant", name.replace(long, short), code
        if name.startswith(("Republic of ", "Kingdom of ", "State of ")):
            first, _, rest = name.partition(" of ")
            rest = rest.removeprefix("the ")
            yield "variant", f"{rest}, {first} of", code
            yield "variant", f"{rest} ({first} of)", code
            yield "variant", f"the {name}", code


def noisy(pairs: list[Pair], dice: random.Random) -> Iterator[Pair]:
    """Names as they come out of pages and PDFs."""
    for _, name, code in pairs:
        middle = max(2, len(name) // 2)
        ways = [
            f"{name}*",
            f"{name}**",
            f"{name}¹",
            f"{name} [1]",
            f"{dice.randrange(1, 60)}. {name}",
            f"• {name}",
            f"{name},",
            name.upper(),
            name.lower(),
            name.replace(" ", "\u00a0"),
            name.replace(" ", "  "),
            f"{name[:middle]}\u00ad{name[middle:]}",
            f"{name[:middle]}-\n{name[middle:]}" if name[middle - 1 : middle + 1].isalpha() else f" {name} ",
            name.replace("'", "’"),
            f"{name}†",
            f"({name})",
            f"“{name}”",
        ]
        if not name.isascii():
            ways += [name.encode().decode("latin-1"), name.encode().decode("cp1252", "ignore"), strip_accents(name)]
        for way in dice.sample(ways, 4):
            yield "noise", way, code


def strip_accents(name: str) -> str:
    import unicodedata

    return "".join(mark for mark in unicodedata.normalize("NFD", name) if not unicodedata.combining(mark))


def misspelt(pairs: list[Pair], dice: random.Random) -> Iterator[Pair]:
    """One error in names of five letters and more, two in names of twelve and more."""
    letters = "abcdefghijklmnoprstuvwyz"
    for _, name, code in pairs:
        if len(name) < 5:
            continue
        for _ in range(2):
            wrong = name
            for _ in range(2 if len(name) >= 12 and dice.random() < 0.4 else 1):
                at = dice.randrange(1, len(wrong) - 1)
                wrong = dice.choice(
                    [
                        wrong[:at] + wrong[at + 1 :],
                        wrong[:at] + wrong[at + 1] + wrong[at] + wrong[at + 2 :],
                        wrong[:at] + dice.choice(letters) + wrong[at + 1 :],
                        wrong[:at] + dice.choice(letters) + wrong[at:],
                        wrong[:at] + wrong[at] + wrong[at:],
                    ]
                )
            if wrong.lower() != name.lower():
                yield "misspelt", wrong, code


def pairs(codes: set[str]) -> list[Pair]:
    dice = random.Random(20190318)
    plain = list(english(codes))
    found = [
        *plain,
        *translated(codes, UN_LANGUAGES, {"short": "UN languages, short", "official": "UN languages, official"}),
        *translated(codes, FURTHER, {"short": "further languages"}),
        *variants(plain),
        *noisy(plain, dice),
        *misspelt(plain, dice),
    ]
    with (HERE / "named.csv").open(encoding="utf-8") as file:
        found += [(row["kind"], row["name"], row["state"]) for row in csv.DictReader(file)]
    found += [("not a state", name, "") for name in (HERE / "not_states.txt").read_text("utf-8").splitlines()]
    for country in pycountry.countries:
        if country.alpha_3 not in codes:
            found.append(("territory", country.name, country.alpha_3))
    return list(dict.fromkeys(found))


def main() -> None:
    codes = set(sys.argv[1].split(","))
    for kind, name, state in pairs(codes):
        held_out = hashlib.sha256(name.encode()).digest()[0] % 2 == 1
        print(json.dumps({"kind": kind, "name": name, "state": state, "held_out": held_out}, ensure_ascii=False))


if __name__ == "__main__":
    main()
