"""The gate of quality: figures may rise, never fall, and never because the gold was changed unseen.

Pins are a JSON file: for each name the checksum of its gold and a floor per figure.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

_NOISE = 0.0005
"""Below this a difference is rounding."""


def wrong(pins: Path, name: str, figures: Mapping[str, float], gold: Sequence[Path]) -> list[str]:
    """What is wrong with ``figures`` against the floors of ``name``: empty where all hold."""
    entry = _read(pins).get(name, {"gold": None, "floors": {}})
    found = _fallen(name, entry["floors"], figures)
    if entry["gold"] != _checksum(gold):
        found.append(f"{name}: the gold has changed since the floors were set (make gate ARGS=--update)")
    return found


def update(
    pins: Path, name: str, figures: Mapping[str, float], gold: Sequence[Path], *, allow_regression: bool
) -> list[str]:
    """Set the floors of ``name`` to ``figures``; what would fall is told instead, unless that is allowed."""
    pinned = _read(pins)
    fallen = _fallen(name, pinned.get(name, {}).get("floors", {}), figures)
    if fallen and not allow_regression:
        return fallen
    pinned[name] = {"gold": _checksum(gold), "floors": dict(figures)}
    pins.write_text(json.dumps(pinned, indent=2, sort_keys=True) + "\n", "utf-8")
    return []


def _fallen(name: str, floors: Mapping[str, float], figures: Mapping[str, float]) -> list[str]:
    return [
        f"{name}: {key} is {figures.get(key, 0.0):.3f}, the floor {floor:.3f}"
        for key, floor in floors.items()
        if figures.get(key, 0.0) < floor - _NOISE
    ]


def _read(pins: Path) -> dict[str, Any]:
    pinned: dict[str, Any] = json.loads(pins.read_text("utf-8")) if pins.exists() else {}
    return pinned


def _checksum(gold: Sequence[Path]) -> str:
    return hashlib.sha256(b"".join(path.read_bytes() for path in gold)).hexdigest()
