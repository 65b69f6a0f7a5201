"""Coverage read from our own passages: the floors hold in each language, on those tuned on and those held out."""

from __future__ import annotations

from tests.floors import broken
from tests.gold.passages import LANGUAGES, PINS, lots, passages


def test_the_floors_hold() -> None:
    found = list(lots())
    assert broken(PINS, found) == [], [line for lot in found for line in lot.wrong]


def test_there_are_as_many_passages_as_promised() -> None:
    enough = {"en": 100, "fr": 25, "es": 25}
    assert [language for language in LANGUAGES if len(passages(language)) < enough[language]] == []
