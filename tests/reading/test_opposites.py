"""No way of saying that a state did not sign, or not yet, or perhaps, makes it a signatory.

Every phrase for signing goes into every frame that takes it back. The frames and phrases are many and plain on purpose:
the worst error of all is a state shown as a signatory by a sentence that says the contrary.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.stances import Stance
from undersigned.reading.reader import read

TABLE = tomllib.loads((Path(__file__).parent / "opposites.toml").read_text(encoding="utf-8"))
DEEDS = [deed.split(" | ") for deed in TABLE["deeds"]]


@pytest.mark.parametrize("frame", TABLE["frames"])
def test_taken_back(frame: str) -> None:
    for deed in DEEDS:
        sentence = frame.format(*deed)
        assert not _signatories(f"{TABLE['before']['en']} {sentence}"), sentence


@pytest.mark.parametrize(
    ("language", "sentence"),
    [(code, each) for code, many in TABLE["sentences"].items() for each in many],
)
def test_no_signature(language: str, sentence: str) -> None:
    assert not _signatories(f"{TABLE['before'][language]} {sentence}")
    assert not _signatories(sentence)


@pytest.mark.parametrize("deed", DEEDS)
def test_the_plain_deed_is_read(deed: list[str]) -> None:
    assert _signatories(f"{TABLE['before']['en']} Malta {deed[1]}.") == {"MLT"}


def _signatories(text: str) -> set[str]:
    reading = read(load_bytes(text.encode(), name="passage"))
    signed = (Stance.SIGNED, Stance.JOINED_LATER)
    return {p.state for s in reading.statements for p in s.positions if p.stance in signed}
