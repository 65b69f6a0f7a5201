"""The gate of quality: figures may rise, never fall, and never because the gold was changed unseen.

Pins are a JSON file: for each name the checksum of its gold and a floor per figure. With ``RAISE_FLOORS=1`` in the
environment a run writes better figures down; lower ones are refused unless ``LOWER_FLOORS=1`` says so as well.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

_NOISE = 0.0005
"""Below this a difference is rounding."""


def hold(pins: Path, name: str, figures: Mapping[str, float], gold: Sequence[Path]) -> list[str]:
    """What is wrong with ``figures`` against the floors of ``name``: empty where all hold."""
    pinned = json.loads(pins.read_text("utf-8")) if pins.exists() else {}
    checksum = hashlib.sha256(b"".join(path.read_bytes() for path in gold)).hexdigest()
    entry = pinned.get(name, {"gold": None, "floors": {}})
    floors: dict[str, float] = entry["floors"]
    fallen = [
        f"{name}: {key} is {figures.get(key, 0.0):.3f}, the floor {floor:.3f}"
        for key, floor in floors.items()
        if figures.get(key, 0.0) < floor - _NOISE
    ]
    if os.environ.get("RAISE_FLOORS") and (not fallen or os.environ.get("LOWER_FLOORS")):
        pinned[name] = {"gold": checksum, "floors": dict(figures)}
        pins.write_text(json.dumps(pinned, indent=2, sort_keys=True) + "\n", "utf-8")
        return []
    if entry["gold"] != checksum:
        fallen.append(f"{name}: the gold has changed since the floors were set (RAISE_FLOORS=1 sets them again)")
    return fallen
