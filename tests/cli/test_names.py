from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from undersigned.cli.main import app


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (["Korea, Republic of"], ["KOR  South Korea  (variant)"]),
        (["Gemany"], ["DEU  Germany  (short, misspelt)"]),
        (["Zaire", "--on", "2019-03-18"], ["COD  DR Congo  (former, not in use that day)"]),
        (["Puerto Rico"], ["declined: territory PRI", "  USA  United States"]),
        (["Czechoslovakia"], ["declined: former state", "  CZE  Czechia", "  SVK  Slovakia"]),
        (["Atlantis"], ["declined: not the name of a state"]),
    ],
)
def test_a_name_and_its_state(arguments: list[str], lines: list[str]) -> None:
    result = CliRunner().invoke(app, ["name", *arguments])
    assert result.exit_code == 0
    assert result.output.splitlines() == lines


def test_a_script_can_tell_that_no_state_is_given() -> None:
    result = CliRunner().invoke(app, ["name", "Gondor", "--json"])
    answer = json.loads(result.output)
    assert (result.exit_code, answer["state"], answer["why"]) == (0, None, "not the name of a state")
