"""How much each mark of a list speaks for signatories: ``weights.csv``, which ``scripts/fit_lists.py`` writes."""

from __future__ import annotations

import csv
import functools
import math
from collections.abc import Iterable, Mapping
from importlib.resources import files

from undersigned.errors import BadData

ALWAYS = "always"
"""The mark that every list has."""


def likelihood(marks: Iterable[str], weights: Mapping[str, float] | None = None) -> float:
    """How likely a list with these ``marks`` is one of signatories, from 0 to 1; by the table if none is given."""
    weights = _weights() if weights is None else weights
    total = weights[ALWAYS] + sum(weights.get(mark, 0.0) for mark in marks)
    return 1 / (1 + math.exp(-total))


@functools.cache
def _weights() -> Mapping[str, float]:
    table = files("undersigned.reading.likeness") / "weights.csv"
    with table.open(encoding="utf-8") as lines:
        rows = csv.reader(line for line in lines if not line.startswith("#"))
        try:
            next(rows)
            weights = {mark: float(weight) for mark, weight in rows}
        except ValueError as wrong:
            raise BadData(f"likeness/weights.csv: {wrong}; make it anew with: make list-weights") from wrong
    if ALWAYS not in weights:
        raise BadData(f"likeness/weights.csv has no mark {ALWAYS!r}; make it anew with: make list-weights")
    return weights
