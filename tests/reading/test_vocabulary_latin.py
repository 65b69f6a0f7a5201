"""Words for signing, and for not signing, in French and Spanish sentences of every kind: see test_vocabulary.py.

A table names the forms that its deeds have; those in capitals are of several states. What the reader gets wrong is
listed under ``misread``, and even there no state may be shown as a signatory that is none, nor the other way round.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.reading.test_vocabulary import KINDS, Found, contrary

from undersigned.documents.load import load_bytes
from undersigned.model.stances import Stance
from undersigned.reading.reader import read

TABLES: dict[str, dict[str, Any]] = {
    language: tomllib.loads((Path(__file__).parent / f"vocabulary_{language}.toml").read_text(encoding="utf-8"))
    for language in ("fr", "es")
}
FRAMES = [
    (language, kind, frame) for language, table in TABLES.items() for kind in KINDS for frame in table[kind]["frames"]
]


def sentences(language: str, kind: str, frame: str) -> Iterator[tuple[str, Found]]:
    """Each deed of a kind in the frame, with what must be found."""
    text, *facts = (part.strip() for part in frame.split("|"))
    told = dict(fact.split() for fact in facts if fact)
    expected = {state: Stance(kind if stance == "same" else stance) for state, stance in told.items()}
    for deed in TABLES[language][kind]["deeds"]:
        sentence = text.format(**dict(zip(TABLES[language]["forms"], deed.split(" | "), strict=True)))
        yield sentence[0].upper() + sentence[1:], expected


def found(language: str, sentence: str) -> Found:
    """What the reader finds of states in the sentence."""
    document = load_bytes(f"{TABLES[language]['before']} {sentence}".encode(), name="passage")
    reading = read(replace(document, language=language))
    return {p.state: p.stance for s in reading.statements for p in s.positions}


@pytest.mark.parametrize(("language", "kind", "frame"), FRAMES)
def test_every_deed_is_read_in_every_frame(language: str, kind: str, frame: str) -> None:
    wrong: dict[str, Found] = {}
    misread = TABLES[language]["misread"]
    for sentence, expected in sentences(language, kind, frame):
        told = found(language, sentence)
        assert not contrary(told, expected), sentence
        if (told == expected) is (sentence in misread):
            wrong[sentence] = told
    assert not wrong
