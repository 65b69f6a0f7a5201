"""Renews ``data/readings``: what is read in the documents of ``examples/`` that ship with the register.

A reading ships without its text. Run: make docs; a test fails where one is no longer what the reader reads.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from undersigned import api
from undersigned.jsonio import to_json
from undersigned.model.readings import Reading

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "src" / "undersigned" / "data" / "readings"
PUBLISHERS = {"chechnya-letter": "Press report (shipped as an example)"}
"""Who published the document, as its page says; nothing is made up where that is not known."""


def shipped_reading(name: str) -> Reading:
    """The reading of ``examples/{name}.txt`` as it ships."""
    reading = api.read_path(ROOT / "examples" / f"{name}.txt")
    head = replace(reading.source, name=f"examples/{name}.txt", publisher=PUBLISHERS[name])
    statements = tuple(replace(one, near=()) for one in reading.statements)
    return replace(reading, source=head, text=None, statements=statements)


def main() -> None:
    """Write every reading anew."""
    for name in PUBLISHERS:
        (FOLDER / f"{name}.json").write_text(to_json(shipped_reading(name)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
