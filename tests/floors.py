"""Floors of quality: figures may rise, never fall, and never because the gold was changed unseen.

Pins are a JSON file beside the gold: for each lot of it the checksum of its files and a floor per figure. Of figures
that count errors the pin is a ceiling.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_NOISE = 0.0005
"""Below this a difference is rounding."""
_ERRORS = "errors"
"""How the name of a figure ends of which less is better."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """A part of the gold that is scored by itself."""

    name: str
    figures: Mapping[str, float]
    gold: tuple[Path, ...]
    """The files that the figures are of."""
    wrong: tuple[str, ...] = ()
    """A line for each thing that was read wrongly."""


def broken(pins: Path, lots: Iterable[Lot]) -> list[str]:
    """What is wrong with ``lots`` against their floors: empty where all hold."""
    pinned = _read(pins)
    found = []
    for lot in lots:
        entry = pinned.get(lot.name, {"gold": None, "floors": {}})
        found += _fallen(lot, entry["floors"])
        if entry["gold"] != _checksum(lot.gold):
            found.append(f"{lot.name}: the gold has changed since the floors were set (make gate ARGS=--update)")
    return found


def update(pins: Path, lots: Iterable[Lot], *, allow_regression: bool) -> list[str]:
    """Set the floors to the figures of ``lots``, or tell what would fall, unless that is allowed."""
    lots, pinned = list(lots), _read(pins)
    fallen = [line for lot in lots for line in _fallen(lot, floors(pinned, lot))]
    if fallen and not allow_regression:
        return fallen
    pinned |= {lot.name: {"gold": _checksum(lot.gold), "floors": dict(lot.figures)} for lot in lots}
    temporary = pins.with_suffix(".tmp")
    temporary.write_text(json.dumps(pinned, indent=2, sort_keys=True) + "\n", "utf-8")
    temporary.replace(pins)
    return []


def shown(pins: Path, lot: Lot) -> list[str]:
    """A line for each figure of ``lot``, with its floor."""
    known = floors(_read(pins), lot)
    return [f"{lot.name} {key}: {value:.3f}, floor {known.get(key, 0.0):.3f}" for key, value in lot.figures.items()]


def floors(pinned: Mapping[str, Any], lot: Lot) -> Mapping[str, float]:
    """The floors that are set for ``lot``; none where it is new."""
    found: Mapping[str, float] = pinned.get(lot.name, {}).get("floors", {})
    return found


def _fallen(lot: Lot, pinned: Mapping[str, float]) -> list[str]:
    return [
        f"{lot.name}: {key} is {lot.figures.get(key, 0.0):.3f}, the floor {floor:.3f}"
        for key, floor in pinned.items()
        if _is_worse(key, lot.figures.get(key), floor)
    ]


def _is_worse(key: str, figure: float | None, floor: float) -> bool:
    if figure is None:
        return True
    return figure > floor + _NOISE if key.endswith(_ERRORS) else figure < floor - _NOISE


def _read(pins: Path) -> dict[str, Any]:
    pinned: dict[str, Any] = json.loads(pins.read_text("utf-8")) if pins.exists() else {}
    return pinned


def _checksum(gold: Iterable[Path]) -> str:
    """SHA-256 over the names and contents of the files."""
    digest = hashlib.sha256()
    for path in sorted(gold):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
