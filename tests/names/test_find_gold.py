"""The floors of finding: what is found in the gold may get better, never worse."""

from __future__ import annotations

import pytest
from tests.names.find_gold import LANGUAGES, fallen, passages, score, spans

from undersigned.names import find

LEAST_F1 = {"en": 0.98, "fr": 0.99, "es": 0.99, "ru": 0.98, "ar": 0.97, "zh": 0.98}
"""Below what was measured on both halves by a passage or two."""
LEAST_PRECISION = 0.985
MOST_FALLEN = {False: 1, True: 3}
"""Of 85 traps that rules were tuned on, and of 84 held out."""


def found_in(text: str, language: str) -> list[tuple[int, int, str, str]]:
    return spans(find(text, language=language))


@pytest.mark.parametrize("held_out", [False, True], ids=["seen", "held-out"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_mentions_of_the_gold_are_found(language: str, held_out: bool) -> None:
    result = score(language, found_in, held_out=held_out)
    assert result.f1 >= LEAST_F1[language], result.wrong
    assert result.precision >= LEAST_PRECISION, result.wrong
    assert result.recall("demonym") >= 0.95, result.wrong
    assert result.recall("metonym") >= 0.9, result.wrong


@pytest.mark.parametrize("held_out", [False, True], ids=["seen", "held-out"])
def test_traps_are_seen_through(held_out: bool) -> None:
    fell = fallen(found_in, held_out=held_out)
    assert len(fell) <= MOST_FALLEN[held_out], fell


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
