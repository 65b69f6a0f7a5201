"""The floors of finding: what is found in the gold may get better, never worse."""

from __future__ import annotations

import pytest
from tests.floors import broken
from tests.names.find_gold import LANGUAGES, PINS, found_in, lots, passages


def test_the_floors_hold() -> None:
    found = list(lots())
    assert broken(PINS, found) == [], [line for lot in found for line in lot.wrong]


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_agree_with_the_gold(language: str) -> None:
    for passage in passages(language):
        kinds = {(start, end, state): kind for start, end, state, kind in passage.mentions}
        for start, end, state, kind in found_in(passage.text, language):
            assert kinds.get((start, end, state), kind) == kind, passage.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_gold_is_large_enough_and_its_marks_hold(language: str) -> None:
    gold = passages(language)
    assert len(gold) >= {"en": 250, "fr": 100, "es": 100}.get(language, 40)
    assert len({passage.id for passage in gold}) == len(gold)
    assert all(0 <= start < end <= len(p.text) for p in gold for start, end, _, _ in p.mentions)
