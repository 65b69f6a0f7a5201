"""Every word for signing, and for not signing, in every kind of sentence in which news tells of it.

The nouns of statements, of those who sign and who do not, and the names of those who act, go into frames likewise.
A deed goes into a frame by its forms: ``{base}``, ``{past}``, ``{participle}``, ``{gerund}`` and ``{present}``; in
capitals where several states do it, so that "its name" becomes "their name". Behind the frame stands what each state
must be found to have done: ``same`` is the stance of the deed. What the reader gets wrong is listed under ``misread``,
and even there no state may be shown as a signatory that is none, nor the other way round.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.stances import Stance
from undersigned.reading.reader import read

TABLE = tomllib.loads((Path(__file__).parent / "vocabulary.toml").read_text(encoding="utf-8"))
FORMS = ("base", "past", "participle", "gerund", "present")
KINDS = ("signed", "did_not_sign", "declined", "withdrew")
NOUNS = ("nouns", "signers", "absentees", "actors")
MISREAD = frozenset(TABLE["misread"])

Found = dict[str, Stance]


def sentences(kind: str, frame: str) -> Iterator[tuple[str, Found]]:
    """Each deed or noun of a kind in the frame, with what must be found."""
    text, *facts = (part.strip() for part in frame.split("|"))
    told = dict(fact.split() for fact in facts if fact)
    expected = {state: Stance(kind if stance == "same" else stance) for state, stance in told.items()}
    for noun in TABLE[kind].get("words", ()):
        yield text.format(noun=noun), expected
    for deed in TABLE[kind].get("deeds", ()):
        forms = dict(zip(FORMS, deed.split(" | "), strict=True))
        several = {form.upper(): _of_several(said) for form, said in forms.items()}
        yield text.format(**forms, **several), expected


def sentences_of(told: str) -> Iterator[tuple[str, Found]]:
    """The sentence of a line of its own, with what must be found."""
    text, *facts = (part.strip() for part in told.split("|"))
    yield text, {state: Stance(stance) for state, stance in (fact.split() for fact in facts if fact)}


def found(sentence: str) -> Found:
    """What the reader finds of states in the sentence."""
    reading = read(load_bytes(f"{TABLE['before']} {sentence}".encode(), name="passage"))
    return {p.state: p.stance for s in reading.statements for p in s.positions}


def contrary(one: Found, other: Found) -> set[str]:
    """States that have signed by the one and not by the other."""
    return {state for state in one.keys() & other.keys() if one[state].is_signatory != other[state].is_signatory}


@pytest.mark.parametrize(
    ("kind", "frame"), [(kind, frame) for kind in (*KINDS, *NOUNS) for frame in TABLE[kind]["frames"]]
)
def test_every_deed_and_noun_is_read_in_every_frame(kind: str, frame: str) -> None:
    _holds(sentences(kind, frame))


def test_nouns_of_deeds_and_what_few_frames_tell() -> None:
    _holds(each for told in TABLE["sentences"]["told"] for each in sentences_of(told))


@pytest.mark.parametrize("frame", TABLE["unreal"]["frames"])
def test_no_deed_taken_back_is_one(frame: str) -> None:
    """What makes any of these deeds undone, to come, or somebody's wish leaves no state where the deed would."""
    for kind in KINDS[1:]:
        for sentence, _ in sentences(kind, frame):
            assert not {s for s, stance in found(sentence).items() if stance == Stance(kind)}, sentence


def _holds(cases: Iterable[tuple[str, Found]]) -> None:
    wrong: dict[str, Found] = {}
    for sentence, expected in cases:
        told = found(sentence)
        assert not contrary(told, expected), sentence
        if (told == expected) is (sentence in MISREAD):
            wrong[sentence] = told
    assert not wrong


def _of_several(said: str) -> str:
    said = re.sub(r"\bitself\b", "themselves", re.sub(r"\bits\b", "their", said))
    return re.sub(r"^was\b", "were", said)
