from __future__ import annotations

import pytest
from typer.testing import CliRunner

from undersigned.cli.main import app
from undersigned.errors import NotInRegister, UsageError


def output_of(*arguments: str) -> str:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.output
    return result.output


def test_members_on_a_day() -> None:
    lines = output_of("members", "HRC", "--on", "2019-03-18").splitlines()
    assert lines[0] == "HRC on 2019-03-18: 47"
    assert "ISL  Iceland  2018-07-13 to 2019-12-31" in lines


def test_a_body_stands_for_its_members_and_doubt_is_shown() -> None:
    output = output_of("members", "OSCE_PC", "--on", "2019-03-18")
    assert "OSCE_PC on 2019-03-18: 57" in output
    assert "[membership_only]" in output


def test_what_a_state_belonged_to() -> None:
    output = output_of("reference", "states", "USA")
    assert [line for line in output.splitlines() if len(line) > 80] == []
    assert "HRC  2017-01-01 to 2018-06-19  [verified]" in output


@pytest.mark.parametrize("table", ["states", "groups", "bodies", "sessions", "instruments"])
def test_tables_are_listed(table: str) -> None:
    assert len(output_of("reference", table).splitlines()) > 20


def test_what_is_held_of_a_group() -> None:
    output = output_of("reference", "groups", "EU")
    assert "GBR  United Kingdom  1973-01-01 to 2020-01-31  [partly]" in output


def test_a_key_goes_with_states_and_groups_only() -> None:
    result = CliRunner().invoke(app, ["reference", "sessions", "HRC"])
    assert isinstance(result.exception, UsageError)


def test_unknown_group() -> None:
    result = CliRunner().invoke(app, ["members", "ATLANTIS"])
    assert isinstance(result.exception, NotInRegister)
