"""How fast documents are read once their text is at hand, on one core, by processor time.

    python benchmarks/reading.py [--count 300] [--long 2] [--news path/to/polnear]

Statements are the plain-text gold of official statements, each filled up with prose of ``layouts.toml`` to three
kilobytes. Articles are gold passages of coverage in one language joined to four kilobytes: nearly every sentence tells
of signing, which no news does, so that these are the slowest articles there are; beside them the same with nine tenths
of plain prose. With a folder of real news, such as PolNeAR, which has no licence and is not part of this repository,
articles that were never read before are measured too. Long texts show whether time grows with the size or faster:
``--long`` megabytes, then half of that.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

from undersigned.documents.load import load_bytes
from undersigned.model.documents import Document
from undersigned.reading import speech
from undersigned.reading.reader import read
from undersigned.reading.statement import official_statement, quoted
from undersigned.reading.textview import view
from undersigned.reference.states import states

_ROOT = Path(__file__).parents[1]
_PROSE = tomllib.loads(Path(__file__).with_name("layouts.toml").read_text("utf-8"))
_STATEMENT, _ARTICLE = 3000, 4000
_LANGUAGES = ("en", "fr", "es")
_DILUTED = 10
"""Of so many paragraphs in a diluted article one tells of signing."""


def statements() -> list[Document]:
    """The gold documents in plain text, about three kilobytes each."""
    found = []
    for path in sorted((_ROOT / "tests/gold/official/seen").glob("*.toml")):
        for entry in tomllib.loads(path.read_text("utf-8"))["document"]:
            language = entry.get("language", path.stem)
            if entry.get("format", "text") == "text" and language in _PROSE:
                body = "\n\n".join(_PROSE[language]["body"])
                text = entry["text"].strip()
                while len(text.encode()) < _STATEMENT:
                    text += "\n\n" + body
                found.append(load_bytes(text.encode(), name=entry["id"] + ".txt"))
    return found


def articles(*, diluted: bool) -> list[Document]:
    """Gold passages of coverage joined to about four kilobytes, with plain prose between where ``diluted``."""
    found = []
    for language in _LANGUAGES:
        blocks = re.split(
            r"^\[[a-z]{2}-\d{3}\]\n", (_ROOT / f"tests/gold/coverage/{language}.txt").read_text("utf-8"), flags=re.M
        )
        passages = [block.partition("\n--\n")[0].strip() for block in blocks[1:]]
        body = _PROSE[language]["body"]
        text = ""
        for number, passage in enumerate(passages):
            text += passage + "\n\n"
            if diluted:
                text += "".join(body[(number + k) % len(body)] + "\n\n" for k in range(_DILUTED - 1))
            if len(text.encode()) >= _ARTICLE:
                found.append(load_bytes(text[:_ARTICLE].encode(), name=f"{language}-{number}.txt"))
                text = ""
    return found


def news(folder: Path, count: int) -> tuple[list[Document], list[Document]]:
    """Articles of ``folder``, whose JSON lines have a ``text`` each: some to warm up with, and ``count`` others."""
    lines = [line for path in sorted(folder.glob("*.texts.jsonl")) for line in path.read_text("utf-8").splitlines()]
    if len(lines) <= count:
        sys.exit(f"{folder}: {len(lines)} articles in its files *.texts.jsonl, more than {count} are needed")
    found = [load_bytes(json.loads(line)["text"].encode(), name="news.txt") for line in lines[: 2 * count]]
    return found[count:], found[:count]


def seconds(work: Callable[[Document], object], documents: Iterable[Document]) -> float:
    """Processor time to do ``work`` on all ``documents``."""
    began = time.process_time()
    for document in documents:
        work(document)
    return time.process_time() - began


def long_texts(size: int) -> dict[str, str]:
    """Texts of about ``size`` bytes that no document should be."""
    names = [state.name for state in states()]
    passage = (_ROOT / "examples/chechnya-letter.txt").read_text("utf-8").strip()
    several = size // len(passage.encode()) + 1
    return {
        "the founding article over and over": "\n\n".join([passage] * several),
        "the same in one line": " ".join([" ".join(passage.split())] * several),
        "one word over and over": "word " * (size // 5),
        "a list of names": "The following countries support this statement:\n\n" + ", ".join(names * (size // 2000)),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300, help="documents to read of each kind")
    parser.add_argument("--long", type=float, default=2, help="megabytes of the long texts")
    parser.add_argument("--news", type=Path, help="a folder of real news, as files *.texts.jsonl")
    options = parser.parse_args()
    kinds: dict[str, tuple[list[Document], list[Document]]] = {}
    for kind, found in (
        ("statements", statements()),
        ("articles, dense", articles(diluted=False)),
        ("articles, diluted", articles(diluted=True)),
    ):
        kinds[kind] = (found, [found[index % len(found)] for index in range(options.count)])
    if options.news is not None:
        kinds["real news"] = news(options.news, options.count)
    stages: dict[str, Callable[[Document], object]] = {
        "sentences and names": view,
        "who says what": lambda d: speech.find(view(d)),
        "official statement": lambda d: official_statement(seen := view(d), quoted(seen)),
        "whole reader": read,
    }
    print(f"Python {sys.version.split()[0]}, processor time of one core; each stage with what it rests on")
    if options.news is None:
        print(
            "real news          not measured: no folder given with --news (the corpus is not part of this repository)"
        )
    for kind, (others, chosen) in kinds.items():
        seconds(read, others)
        size = sum(len(d.text.encode()) for d in chosen) / len(chosen)
        for name, work in stages.items():
            print(f"{kind:18} {size:5.0f} bytes  {name:20} {len(chosen) / seconds(work, chosen):7.0f} a second")
    for megabytes in (options.long / 2, options.long):
        for name, text in long_texts(int(megabytes * 1_000_000)).items():
            document = load_bytes(text.encode(), name="long.txt")
            print(f"{megabytes:4.1f} MB  {name:36} {seconds(read, [document]):6.1f} s")


if __name__ == "__main__":
    main()
