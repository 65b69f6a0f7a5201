"""Phrases looked for by way of an automaton are those that the expression alone finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.reading.genre import GenreWords
from undersigned.reading.lexicon import languages, section
from undersigned.reading.phrases import BadPhrase, any_of
from undersigned.reading.search import Beginnings, Finder, folded, lowered, within

PHRASES = ("we (call|urge)", "[joint] statement", "vot(e|ed) for", "l'appel", "# state*", "共同声明")
NUMBER = r"\d+|ten"
WORDS = [
    "we",
    "call",
    "urges",
    "urge",
    "joint",
    "statement",
    "vote",
    "for",
    "l’appel",
    "12",
    "ten",
    "states",
    "共同声明",
    "İ",
    "ß",
    "é",
    "_",
    "“",
    "¹",
]
TEXTS = st.lists(st.sampled_from((*WORDS, " ", "  ", "\n", "-", "'")), max_size=30).map("".join)


@given(TEXTS)
def test_the_automaton_loses_no_match(text: str) -> None:
    expression = any_of(PHRASES, number=NUMBER)
    finder = Finder(expression, PHRASES, numbers=(*(f" {digit}" for digit in "0123456789"), " ten"))
    alone = [match.span() for match in re.finditer(expression, text, re.IGNORECASE)]
    assert [match.span() for match in finder.finditer(text, folded(text))] == alone


@pytest.mark.parametrize("language", languages())
def test_words_of_a_lexicon_are_found_in_capitals_too(language: str) -> None:
    phrases = section(language, "genre", GenreWords).own_voice
    finder = Finder(any_of(phrases), phrases)
    for phrase in phrases:
        plain = re.sub(r"\(([^()|]*)\|[^()]*\)|\[[^\]]*\]|\*", r"\1", phrase).strip()
        for written in (plain, f"({plain})", plain.upper()):
            found = finder.search(written, folded(written))
            alone = re.search(any_of(phrases), written, re.IGNORECASE)
            assert (found and found.span()) == (alone and alone.span())


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(lowered(text)) == len(text)
    assert len(folded(text)) == len(text) + 2
    assert all(mark == " " or re.match(r"\w", mark) for mark in folded(text))


def test_places_are_in_order_and_asked_by_stretch() -> None:
    text = "We call; they vote. We urge."
    places = Beginnings(PHRASES).places(folded(text))
    assert places == [0, 14, 20]
    assert within(places, 1, 20) == [14]
    assert not within(places, 21, 28)


def test_a_phrase_that_may_begin_with_anything_is_refused() -> None:
    with pytest.raises(BadPhrase, match="may begin"):
        Beginnings(("[joint]",))


def test_traditional_characters_are_met_as_simplified_ones() -> None:
    assert folded("聯合聲明") == " 联合声明 "
