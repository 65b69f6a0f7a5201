"""How fast statements are read once their text is at hand, on one core.

    python benchmarks/reading.py [--count 300]

The statements are the gold documents of official statements that are plain text, each filled up with prose of
``layouts.toml`` to about three kilobytes. Printed: statements a second for the whole reader and for its parts.
"""

from __future__ import annotations

import argparse
import sys
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

from undersigned.documents.load import load_bytes
from undersigned.model.documents import Document
from undersigned.reading.reader import read
from undersigned.reading.statement import official_statement, quoted
from undersigned.reading.textview import view

_ROOT = Path(__file__).parents[1]
_PROSE = tomllib.loads(Path(__file__).with_name("layouts.toml").read_text("utf-8"))
_SIZE = 3000


def statements() -> list[Document]:
    """The gold documents in plain text and in languages with a lexicon, about three kilobytes each."""
    found = []
    for path in sorted((_ROOT / "tests/gold/official/seen").glob("*.toml")):
        for entry in tomllib.loads(path.read_text("utf-8"))["document"]:
            language = entry.get("language", path.stem)
            if entry.get("format", "text") == "text" and language in _PROSE:
                body = "\n\n".join(_PROSE[language]["body"])
                text = entry["text"].strip()
                while len(text.encode()) < _SIZE:
                    text += "\n\n" + body
                found.append(load_bytes(text.encode(), name=entry["id"] + ".txt"))
    return found


def rate(work: Callable[[Document], object], documents: list[Document], count: int) -> float:
    """Documents a second."""
    began = time.perf_counter()
    for index in range(count):
        work(documents[index % len(documents)])
    return count / (time.perf_counter() - began)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=300)
    options = parser.parse_args()
    documents = statements()
    for document in documents:
        read(document)
    parts: dict[str, Callable[[Document], object]] = {
        "sentences and names": view,
        "official statement": lambda d: official_statement(seen := view(d), quoted(seen)),
        "whole reader": read,
    }
    size = sum(len(d.text.encode()) for d in documents) / len(documents)
    print(f"{len(documents)} statements of {size:.0f} bytes on average, Python {sys.version.split()[0]}")
    for name, work in parts.items():
        print(f"{name:22} {rate(work, documents, options.count):7.0f} a second")


if __name__ == "__main__":
    main()
