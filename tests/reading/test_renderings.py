"""French and Spanish sentences of every family of words and mechanisms that English has, as agencies write them.

A line of renderings.toml is a text, a bar and what it tells of states; a line that tells nothing ends in the bar.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from tests.reading.told import positions_in, positions_told

LINES: dict[str, list[str]] = tomllib.loads((Path(__file__).parent / "renderings.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("language", "line"), [(language, line) for language, lines in LINES.items() for line in lines]
)
def test_it_is_read_as_it_is_told(language: str, line: str) -> None:
    text, _, told = line.partition("|")
    assert positions_in(text.strip(), language) == positions_told(told.strip())
