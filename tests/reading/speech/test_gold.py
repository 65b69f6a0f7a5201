"""Attributions of our own passages: the floors hold in each language, for each lot of passages."""

from __future__ import annotations

from tests.floors import broken
from tests.reading.speech.passages import LANGUAGES, PINS, lots, passages


def test_the_floors_hold() -> None:
    found = list(lots())
    assert broken(PINS, found) == [], [line for lot in found for line in lot.wrong]


def test_there_are_enough_passages() -> None:
    enough = {"en": 60, "es": 20, "fr": 20}
    assert [language for language in LANGUAGES if len(passages(language)) < enough[language]] == []
    second = {"en": 24, "es": 8, "fr": 8}
    assert [language for language in LANGUAGES if len(passages(language, ".second")) < second[language]] == []
