"""Attributions of our own passages: the floors hold in each language, on the open half and on the half held out."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.floors import update, wrong
from tests.reading.speech.gate import PINS, figures, lots
from tests.reading.speech.passages import GOLD, LANGUAGES, passages


@pytest.mark.parametrize(("name", "language", "held_out"), list(lots()), ids=[name for name, *_ in lots()])
def test_floors(name: str, language: str, held_out: bool) -> None:
    found, lines = figures(language, held_out=held_out)
    assert wrong(PINS, name, found, [GOLD / f"{language}.txt"]) == [], lines


def test_there_are_enough_passages() -> None:
    enough = {"en": 60, "es": 20, "fr": 20}
    assert [language for language in LANGUAGES if len(passages(language)) < enough[language]] == []


def test_a_floor_is_not_lowered_unless_told_so(tmp_path: Path) -> None:
    pins, gold = tmp_path / "pins.json", tmp_path / "gold.txt"
    gold.write_text("one")
    assert update(pins, "en", {"recall": 0.9}, [gold], allow_regression=False) == []
    assert update(pins, "en", {"recall": 0.8}, [gold], allow_regression=False) == [
        "en: recall is 0.800, the floor 0.900"
    ]
    assert wrong(pins, "en", {"recall": 0.9}, [gold]) == []
    assert update(pins, "en", {"recall": 0.8}, [gold], allow_regression=True) == []
    gold.write_text("two")
    assert len(wrong(pins, "en", {"recall": 0.8}, [gold])) == 1
