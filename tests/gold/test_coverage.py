"""Quality of reading coverage, pinned: a floor for each language, and a checksum of the passages behind it.

``python tests/gold/test_coverage.py`` writes the floors anew after a change for the better; it refuses to lower
one unless told ``--allow-regression``.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

HERE = Path(__file__).parent
FLOORS = HERE / "coverage" / "floors.json"
NOISE = 0.0005
"""Figures are written with three digits; a floor is not missed by rounding."""


def _module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("passages", HERE / "passages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["passages"] = module
    spec.loader.exec_module(module)
    return module


gold = _module()


def figures(language: str) -> dict[str, float]:
    """Precision and recall of positions and claims, on passages tuned on and held out."""
    chosen = gold.passages(language)
    found: dict[str, float] = {}
    for name, part in (
        ("tuned", [p for p in chosen if not p.held_out]),
        ("held_out", [p for p in chosen if p.held_out]),
    ):
        positions, claims = gold.score(part)
        found[f"{name}.positions.precision"] = round(positions.precision, 3)
        found[f"{name}.positions.recall"] = round(positions.recall, 3)
        found[f"{name}.claims.precision"] = round(claims.precision, 3)
        found[f"{name}.claims.recall"] = round(claims.recall, 3)
        found[f"{name}.opposite"] = positions.opposite
    return found


def checksum(language: str) -> str:
    """Hash of the passages, so that floors and passages are changed together."""
    return hashlib.sha256((gold.FOLDER / f"{language}.txt").read_bytes()).hexdigest()


def pinned() -> dict[str, Any]:
    """The floors as they stand."""
    found: dict[str, Any] = json.loads(FLOORS.read_text("utf-8"))
    return found


@pytest.mark.parametrize("language", gold.LANGUAGES)
def test_no_figure_falls_below_its_floor(language: str) -> None:
    floors = pinned()[language]
    assert floors["checksum"] == checksum(language), "the passages changed: write the floors anew"
    for name, value in figures(language).items():
        floor = floors["floors"][name]
        if name.endswith("opposite"):
            assert value <= floor, name
        else:
            assert value >= floor - NOISE, name


def test_there_are_as_many_passages_as_promised() -> None:
    counts = {language: len(gold.passages(language)) for language in gold.LANGUAGES}
    assert counts["en"] >= 100
    assert counts["fr"] >= 25
    assert counts["es"] >= 25


def update(*, allow_regression: bool) -> list[str]:
    """Write the floors that hold now; the names of those that would fall, which are kept unless allowed."""
    old = pinned() if FLOORS.exists() else {}
    fallen = []
    new = {}
    for language in gold.LANGUAGES:
        floors = figures(language)
        for name, floor in old.get(language, {}).get("floors", {}).items():
            worse = floors[name] > floor if name.endswith("opposite") else floors[name] < floor
            if worse:
                fallen.append(f"{language} {name}: {floor} to {floors[name]}")
        new[language] = {"checksum": checksum(language), "floors": floors}
    if not fallen or allow_regression:
        FLOORS.write_text(json.dumps(new, indent=2) + "\n", "utf-8")
    return fallen


if __name__ == "__main__":
    kept = update(allow_regression="--allow-regression" in sys.argv)
    sys.stdout.write("".join(f"would fall: {line}\n" for line in kept) or "floors written\n")
