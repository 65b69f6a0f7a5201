"""The gate itself: falling figures, rising errors and changed gold are told; floors fall only when told to."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.floors import Lot, broken, shown, update


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.txt"
    path.write_text("one")
    return path


def lot(gold: Path, *, recall: float = 0.9, errors: float = 1) -> Lot:
    return Lot(name="en", figures={"recall": recall, "errors": errors}, gold=(gold,))


def test_a_floor_is_not_lowered_unless_told_so(gold: Path) -> None:
    pins = gold.with_name("pins.json")
    assert update(pins, [lot(gold)], allow_regression=False) == []
    assert update(pins, [lot(gold, recall=0.8)], allow_regression=False) == ["en: recall is 0.800, the floor 0.900"]
    assert broken(pins, [lot(gold)]) == []
    assert update(pins, [lot(gold, recall=0.8)], allow_regression=True) == []
    assert broken(pins, [lot(gold, recall=0.8)]) == []


def test_a_count_of_errors_may_not_rise(gold: Path) -> None:
    pins = gold.with_name("pins.json")
    update(pins, [lot(gold)], allow_regression=False)
    assert broken(pins, [lot(gold, errors=0)]) == []
    assert broken(pins, [lot(gold, errors=2)]) == ["en: errors is 2.000, the floor 1.000"]


def test_rounding_is_no_fall_and_a_figure_that_is_gone_is(gold: Path) -> None:
    pins = gold.with_name("pins.json")
    update(pins, [lot(gold)], allow_regression=False)
    assert broken(pins, [lot(gold, recall=0.8996)]) == []
    gone = Lot(name="en", figures={"recall": 0.9}, gold=(gold,))
    assert len(broken(pins, [gone])) == 1


def test_gold_that_changed_wants_new_floors(gold: Path) -> None:
    pins = gold.with_name("pins.json")
    update(pins, [lot(gold)], allow_regression=False)
    gold.write_text("two")
    assert "the gold has changed" in broken(pins, [lot(gold)])[0]
    assert "the gold has changed" in broken(pins, [Lot(name="fr", figures={}, gold=(gold,))])[0]


def test_figures_are_shown_beside_their_floors(gold: Path) -> None:
    pins = gold.with_name("pins.json")
    update(pins, [lot(gold)], allow_regression=False)
    assert shown(pins, lot(gold, recall=0.95))[0] == "en recall: 0.950, floor 0.900"
