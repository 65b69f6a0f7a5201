"""Forms of verbs, and lexicons that load and are refused."""

from __future__ import annotations

import pytest

from undersigned.reading.speech.lexicon import LANGUAGES, lexicon
from undersigned.reading.speech.morphology import english, french, spanish


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("argue", {"argue", "argues", "argued", "arguing"}),
        ("deny", {"deny", "denies", "denied", "denying"}),
        ("urge", {"urge", "urges", "urged", "urging"}),
        ("agree", {"agree", "agrees", "agreed", "agreeing"}),
        ("nod", {"nod", "nods", "nodded", "nodding"}),
        ("confess", {"confess", "confesses", "confessed", "confessing"}),
        ("reveal", {"reveal", "reveals", "revealed", "revealing"}),
    ],
)
def test_english_forms(lemma: str, forms: set[str]) -> None:
    assert set(english(lemma, {})) == forms


def test_irregular_forms_are_given() -> None:
    assert english("say", {"say": ["says", "saying", "said", "said"]}) == {
        "said": "E",
        "saying": "G",
        "says": "V",
        "say": "V",
    }


def test_french_and_spanish_forms() -> None:
    assert french("annoncer", {})["annonçait"] == "V"
    assert french("déclarer", {})["déclaré"] == "E"
    assert spanish("afirmar", {})["afirmó"] == "V"
    assert spanish("advertir", {"advertir": ["advirtió V"]}) == {"advirtió": "V"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lexicon_loads(language: str) -> None:
    words = lexicon(language)
    assert words is not None and len(words.cues) > 300


def test_a_language_without_lexicon_has_none() -> None:
    assert lexicon("fi") is None
