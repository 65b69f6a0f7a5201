"""``undersigned show`` and ``undersigned list``."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from undersigned.cli.main import app
from undersigned.cli.recordview import record_view
from undersigned.errors import NotInRegister, UsageError
from undersigned.register.shipped import shipped_register
from undersigned.register.whole import whole_record

GOLDEN = Path(__file__).parent / "golden"


def run(*arguments: str) -> str:
    done = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


@pytest.mark.parametrize(
    "statement", ["hrc40-2019-03-18-chechnya-lgbti", "hrc41-2019-07-12-xinjiang-letter-37", "hrc20-2012-06-28-bahrain"]
)
def test_show_reads_as_kept(statement: str) -> None:
    kept = GOLDEN / f"{statement}.txt"
    assert run("show", statement) == kept.read_text(encoding="utf-8"), f"if the change is meant, keep it: {kept.name}"


def test_every_statement_fits_into_80_columns() -> None:
    register = shipped_register()
    for entry in register.entries():
        for line in record_view(whole_record(register, entry.statement.id)).splitlines():
            assert len(line) <= 80 or "://" in line, (entry.statement.id, line)


def test_show_takes_an_id_that_was_merged() -> None:
    assert run("show", "hrc41-letter-2019-07-08-xinjiang").splitlines()[2] == "hrc41-2019-07-08-xinjiang-letter-22"


def test_show_as_json_holds_positions_and_what_they_rest_on() -> None:
    record = json.loads(run("show", "hrc40-2019-03-18-chechnya-lgbti", "--json"))
    assert record["schema"] == "undersigned/statement/1"
    assert record["statement"]["place"] == "Chechnya"
    values = {position["state"]: position for position in record["positions"]}
    assert sum(position["value"] == "signed" for position in values.values()) == 32
    said = {attestation["id"]: attestation for attestation in record["attestations"]}
    assert [said[key]["stance"] for key in values["USA"]["rests_on"]] == ["did_not_sign"]


def test_show_suggests_the_id_that_was_meant() -> None:
    with pytest.raises(NotInRegister, match=r"did you mean .*hrc40-2019-03-18-chechnya-lgbti"):
        CliRunner().invoke(app, ["show", "hrc40-2019-03-18-chechnya-lgbt"], catch_exceptions=False)


def test_a_wrong_id_is_one_line_and_exit_code_2() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "undersigned", "show", "nonsense"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("undersigned: no statement has the id 'nonsense'")


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (
            ("--body", "HRC", "--concerning", "Russia", "--year", "2019"),
            ["hrc42-2019-09-24-crimea", "hrc40-2019-03-18-chechnya-lgbti"],
        ),
        (("chechnya", "--body", "osce"), ["osce-2018-11-01-chechnya-moscow-mechanism"]),
        (("--state", "fr", "--concerning", "KHM", "--year", "2016"), ["hrc33-2016-09-14-cambodia"]),
        (
            ("--kind", "request", "--concerning", "IRN"),
            ["hrc-s39-2026-01-iran-request", "hrc-s35-2022-11-11-iran-request"],
        ),
        (("--concerning", "Western Sahara", "--year", "2020"), ["hrc45-2020-09-15-western-sahara-morocco"]),
        (("--state", "EU", "--concerning", "Iran", "--year", "2022"), []),
        (("--subject", "no such thing"), []),
    ],
)
def test_list_narrows(filters: tuple[str, ...], ids: list[str]) -> None:
    found = json.loads(run("list", *filters, "--json"))
    listed = [statement["id"] for statement in found["statements"]]
    assert listed[: len(ids)] == ids if ids else listed == []


def test_list_in_lines() -> None:
    lines = run("list", "--concerning", "Cambodia").splitlines()
    assert lines[-1] == "2 statements."
    assert lines[-3].startswith("2016-09-14  hrc33-2016-09-14-cambodia  (39 signed)")
    assert all(len(line) <= 80 for line in lines)


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        (
            "--state",
            "Korea",
            "ambiguous .did you mean .*South Korea",
        ),
        ("--concerning", "Atlantis", "not the name of a state"),
        ("--kind", "joint", "no one kind of statement"),
    ],
)
def test_a_filter_that_cannot_be_read_is_refused(option: str, value: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        CliRunner().invoke(app, ["list", option, value], catch_exceptions=False)
