"""States that a statement names and that did not sign it: thanked, recalled, called upon, party to something else."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.stances import Stance
from undersigned.reading.reader import read

TABLE = tomllib.loads((Path(__file__).parent / "bystanders.toml").read_text(encoding="utf-8"))
SIGNATORIES = set(TABLE["signed"].split())


def _cases(kind: str) -> list[tuple[str, str]]:
    return [
        (statement["text"], sentence)
        for statement in TABLE["statement"]
        for sentence in TABLE["sentences"][statement["language"]][kind]
    ]


@pytest.mark.parametrize(("text", "sentence"), _cases("harmless"))
def test_only_signatories_have_signed(text: str, sentence: str) -> None:
    assert _signatories(text.format(sentence=sentence)) == SIGNATORIES


@pytest.mark.xfail(strict=True, reason="what happens to the statement is told behind the list, or a verb is needed")
@pytest.mark.parametrize(("text", "sentence"), _cases("misread"))
def test_misread(text: str, sentence: str) -> None:
    assert _signatories(text.format(sentence=sentence)) == SIGNATORIES


def _signatories(text: str) -> set[str]:
    reading = read(load_bytes(text.encode(), name="statement"))
    signed = (Stance.SIGNED, Stance.JOINED_LATER)
    return {p.state for s in reading.statements for p in s.positions if p.stance in signed}
