"""Attributions of our own passages: the floors hold in each language, on the open half and on the half held out."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.floors import hold
from tests.reading.speech.passages import GOLD, LANGUAGES, passages, score

PINS = Path(__file__).parent / "floors.json"


@pytest.mark.parametrize("held_out", [False, True], ids=["open", "held-out"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_floors(language: str, held_out: bool) -> None:
    chosen = [passage for passage in passages(language) if passage.held_out is held_out]
    total, wrong = score(chosen)
    name = f"{language} {'held out' if held_out else 'open'}"
    assert hold(PINS, name, total.rates(), [GOLD / f"{language}.txt"]) == [], wrong


def test_there_are_enough_passages() -> None:
    assert {language: len(passages(language)) >= least for language, least in (("en", 60), ("es", 20), ("fr", 20))} == {
        "en": True,
        "es": True,
        "fr": True,
    }
