"""What states do besides signing statements gives them no position: they join alliances and turn down offers."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

TABLE = tomllib.loads(Path(__file__).with_name("elsewhere.toml").read_text("utf-8"))


def _sentences(kind: str) -> list[tuple[str, str]]:
    return [(language, sentence) for language, many in TABLE[kind].items() for sentence in many]


@pytest.mark.parametrize(("language", "sentence"), _sentences("sentences"))
def test_no_position(language: str, sentence: str) -> None:
    assert not _positions(sentence, language)
    assert not _positions(f"{TABLE['before'][language]} {sentence}", language)


@pytest.mark.xfail(strict=True, reason="the words could be said of a statement, and only their sense tells")
@pytest.mark.parametrize(("language", "sentence"), _sentences("misread"))
def test_misread(language: str, sentence: str) -> None:
    assert not _positions(f"{TABLE['before'][language]} {sentence}", language)


def _positions(text: str, language: str) -> list[str]:
    document = replace(load_bytes(text.encode(), name="passage"), language=language)
    return [f"{p.state} {p.stance}" for s in read(document).statements for p in s.positions]
