"""Lay out lists of the register in many layouts and languages, read them back, and say how often the set is exact.

    python benchmarks/layouts.py --facts DIR [--count 600] [--seed 1] [--language fr] [--show 5]

``DIR`` holds ``statements_*.jsonl`` with fields ``signatories`` and ``date``. Names come from CLDR; the prose around
the lists is in ``layouts.toml``. What is printed is made here, and says nothing of documents that others write.
"""

from __future__ import annotations

import argparse
import collections
import dataclasses
import json
import random
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

from babel import Locale

from undersigned.documents.load import load_bytes
from undersigned.model.readings import ReadStatement
from undersigned.reading.reader import read
from undersigned.reference.states import state

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
_PROSE = tomllib.loads(Path(__file__).with_name("layouts.toml").read_text("utf-8"))


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A document made here, and who signs in it."""

    text: str
    language: str
    layout: str
    signed: frozenset[str]


def name_of(code: str, language: str, chance: random.Random) -> str:
    """A name of the state as documents write it."""
    known = state(code)
    if language == "en" and chance.random() < 0.35:
        return chance.choice((known.un_name, known.official_name, known.name))
    if language == "en":
        return known.name
    if language in ("fr", "es") and chance.random() < 0.4:
        return {"fr": known.name_fr, "es": known.name_es}[language]
    return str(Locale(language).territories.get(known.iso2, known.name))


def sentence_list(names: list[str], prose: dict[str, str]) -> str:
    """Names in running text, the last two joined by a word."""
    comma = prose["comma"]
    return comma.join(names[:-1]) + prose["and"] + names[-1] if len(names) > 1 else names[0]


RENDERERS: dict[str, Callable[[list[str], dict[str, str]], str]] = {
    "sentence": sentence_list,
    "commas": lambda names, prose: prose["comma"].join(names),
    "semicolons": lambda names, _: "; ".join(names),
    "slashes": lambda names, _: " / ".join(names),
    "dots": lambda names, _: " · ".join(names),
    "bullets": lambda names, _: "\n".join(f"• {name}" for name in names),
    "dashes": lambda names, _: "\n".join(f"- {name}" for name in names),
    "numbered": lambda names, _: "\n".join(f"{i}. {name}" for i, name in enumerate(names, 1)),
    "lines": lambda names, _: "\n".join(names),
    "capitals": lambda names, _: "\n".join(name.upper() for name in names),
    "columns": lambda names, _: "\n".join("\t".join(names[i : i + 3]) for i in range(0, len(names), 3)),
    "blank_lines": lambda names, _: "\n\n".join(names),
    "wrapped": lambda names, prose: wrap(sentence_list(names, prose)),
    "starred": lambda names, prose: prose["comma"].join(n + ("*" if i % 4 == 0 else "") for i, n in enumerate(names)),
}
_INLINE = ("sentence", "commas", "semicolons", "slashes", "dots", "wrapped", "starred")


def starred(names: list[str]) -> list[str]:
    """The names with a footnote mark on every fourth."""
    return [name + ("*" if index % 4 == 0 else "") for index, name in enumerate(names)]


def wrap(text: str, width: int = 68) -> str:
    """Break lines at spaces as e-mail and plain text do."""
    lines, line = [], ""
    for word in text.split(" "):
        if len(line) + len(word) > width and line:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])


def lay_out(codes: list[str], language: str, chance: random.Random) -> Laid:
    """One document with ``codes`` under it."""
    prose = _PROSE[language]
    renderer = chance.choice(list(RENDERERS))
    names = [name_of(code, language, chance) for code in codes]
    body = "\n\n".join(chance.sample(prose["body"], k=min(3, len(prose["body"]))))
    title = chance.choice(prose["titles"])
    count = str(len(codes))
    listed = RENDERERS[renderer](names, prose)
    way = chance.choice(("lead", "heading", "tail")) if renderer in _INLINE else "heading"
    if way == "lead":
        text = f"{title}\n\n{chance.choice(prose['leads']).format(list=listed, count=count)}\n\n{body}"
    elif way == "tail":
        text = f"{title}\n\n{body}\n\n{chance.choice(prose['tails']).format(list=listed, count=count)}"
    else:
        block = f"{chance.choice(prose['headings']).format(count=count)}\n\n{listed}"
        text = f"{title}\n\n{block}\n\n{body}" if chance.random() < 0.4 else f"{title}\n\n{body}\n\n{block}"
    return Laid(text=text + "\n", language=language, layout=f"{renderer}/{way}", signed=frozenset(codes))


def signed_in(statements: tuple[ReadStatement, ...]) -> frozenset[str]:
    """The signatories that the reader found."""
    return frozenset(p.state for each in statements for p in each.positions if p.stance.is_signatory)


def lists(facts: Path) -> list[tuple[list[str], str]]:
    """The register's lists with three names and more, and their dates."""
    found = []
    for path in sorted(facts.glob("statements_*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            record = json.loads(line)
            codes = [c for c in record["signatories"] if c not in ("EUU", "XKX", "TWN")]
            if len(codes) >= 3:
                found.append((codes, record["date"]))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=Path, required=True)
    parser.add_argument("--count", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()
    if not options.facts.is_dir():
        raise SystemExit(f"no such directory: {options.facts}")
    chance = random.Random(options.seed)
    known = lists(options.facts)
    exact: collections.Counter[str] = collections.Counter()
    made: collections.Counter[str] = collections.Counter()
    wrong = missed = right = silent = 0
    shown = 0
    began = time.perf_counter()
    for _ in range(options.count):
        language = options.language or chance.choice(LANGUAGES)
        codes, _day = chance.choice(known)
        laid = lay_out(chance.sample(codes, k=len(codes)), language, chance)
        document = dataclasses.replace(load_bytes(laid.text.encode(), name="laid"), language=language)
        statements = read(document).statements
        found = signed_in(statements)
        for key in (language, laid.layout.partition("/")[0], laid.layout.partition("/")[2]):
            made[key] += 1
            exact[key] += found == laid.signed
        wrong += len(found - laid.signed)
        missed += len(laid.signed - found)
        right += len(found & laid.signed)
        if found != laid.signed:
            silent += not any(each.count_mismatch for each in statements)
            if shown < options.show:
                shown += 1
                print("---", laid.layout, "missed", sorted(laid.signed - found), "wrong", sorted(found - laid.signed))
                print(laid.text[:1500])
    print(f"{options.count} documents in {time.perf_counter() - began:.1f} s")
    print(f"precision {right / max(1, right + wrong):.4f}  recall {right / max(1, right + missed):.4f}")
    print(f"not exact, and no mismatch shown: {silent}")
    for key in sorted(made):
        print(f"{key:12} {exact[key] / made[key]:.3f} of {made[key]}")


if __name__ == "__main__":
    main()
