"""Telltales stand in whatever a phrase matches, so that an expression that looks for them first loses nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.reading.lexicon import languages, section
from undersigned.reading.listwords import ListWords
from undersigned.reading.phrases import any_of, telltales
from undersigned.reading.telltales import Phrases

PHRASES = (
    "(sign|join|back)* this",
    "[joint] statement",
    "vot(e|ed) for",
    "l'appel",
    "# state*",
    "déclaration",
    "共同声明",
)
WORDS = [
    "sign",
    "JOINED",
    "this",
    "joint",
    "statement",
    "vote",
    "for",
    "l’appel",
    "12",
    "states",
    "declaration",
    "共同聲明",
]
TEXTS = st.lists(st.sampled_from((*WORDS, "İ", "ß", " ", "  ", "\n", "-")), max_size=30).map("".join)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("on behalf of #", ["behalf"]),
        ("(sign|join|back)* this", ["sign", "join", "back"]),
        ("[the] (states|countries) of", ["states", "countries"]),
        ("[joint] statement", ["statement"]),
        ("communiqué", ["communiqué", "communique"]),  # accents may be left out
        ("éééééé", []),  # too many ways to write it
        ("l'appel", ["appel"]),  # any apostrophe stands for any other
        ("[joint|common] #", []),
        ("(sign|#)", []),
        ("声明", ["声明", "聲明"]),  # characters may be the traditional ones
    ],
)
def test_telltales(phrase: str, expected: list[str]) -> None:
    assert telltales(phrase) == expected


@given(TEXTS)
def test_no_match_is_lost(text: str) -> None:
    for phrases in (PHRASES, PHRASES[:4]):
        alone = re.compile("|".join(sorted(map(_one, phrases), key=len, reverse=True)), re.IGNORECASE)
        told = Phrases(phrases)
        assert [match.span() for match in told.finditer(text)] == [match.span() for match in alone.finditer(text)]
        assert (told.search(text) is None) == (alone.search(text) is None)


def _one(phrase: str) -> str:
    return any_of((phrase,))


@pytest.mark.parametrize("language", languages())
def test_phrases_of_a_lexicon_hold_their_telltales(language: str) -> None:
    words = section(language, "lists", ListWords)
    for phrases in (words.leads, words.vetoes, words.signing, words.present, words.participles):
        told, alone = Phrases(phrases), re.compile(any_of(phrases), re.IGNORECASE)
        for phrase in phrases:
            plain = re.sub(r"\(([^()|]*)\|[^()]*\)|\[[^\]]*\]|\*", r"\1", phrase).strip().replace("#", "12")
            for written in (plain, f"({plain})", plain.upper()):
                found, expected = told.search(written), alone.search(written)
                assert (found and found.span()) == (expected and expected.span())


def test_only_the_stretch_asked_for_counts() -> None:
    told = Phrases(("on behalf of",))
    text = "We speak on behalf of Peru."
    assert told.search(text, 0, 12) is None
    assert told.search(text, 9) is not None
    assert Phrases(()).search(text) is None
