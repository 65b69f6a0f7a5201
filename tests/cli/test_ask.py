"""Questions over the whole register, as a person types them."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from sqlalchemy import create_engine, text
from typer.testing import CliRunner

from undersigned.cli.answers import ANSWERS as ANSWERS_TOLD
from undersigned.cli.main import app
from undersigned.cli.schema import ShapeName
from undersigned.errors import NotInRegister, StorageError, UsageError
from undersigned.jsonio import SHAPES

CHECHNYA = "hrc40-2019-03-18-chechnya-lgbti"


def run(*arguments: str, code: int = 0) -> str:
    done = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert done.exit_code == code, done.output
    return done.output


def test_a_state_is_told_by_values_bodies_years_and_statements() -> None:
    told = run("state", "united states", "--body", "HRC", "--year", "2019")
    assert told.startswith("USA  United States")
    assert CHECHNYA in told
    assert "did not sign" in told


def test_who_is_absent_of_a_group() -> None:
    told = run("absent", CHECHNYA, "--of", "usual")
    assert "USA  United States: did not sign" in told
    assert "similar ones" in told


def test_two_states_are_compared_by_name() -> None:
    assert "both signed" in run("compare", "France", "DEU")


def test_words_find_statements_and_the_past_knows_none() -> None:
    assert CHECHNYA in run("search", "chechnya")
    assert run("search", "chechnya", "--as-of", "2001-01-01").startswith("0 statements")


def test_what_was_recorded_later_is_told_so() -> None:
    with pytest.raises(NotInRegister, match="recorded later than the day"):
        run("show", CHECHNYA, "--as-of", "2001-01-01")


def test_a_timeline_tells_who_came_and_went() -> None:
    assert "since unga77-2022-10-31-xinjiang: came" in run("timeline", "--concerning", "China", "--words", "xinjiang")


ANSWERS = [
    (("state", "USA", "--body", "HRC", "--year", "2019"), "state", ("latest", 0, "statement", "id")),
    (("absent", CHECHNYA, "--of", "usual"), "absent", ("absent", 0, "value")),
    (("compare", "France", "DEU"), "compare", ("only_one", "statements", 0, "id")),
    (("search", "chechnya"), "statements", ("statements", 0, "id")),
    (("list", "chechnya"), "statements", ("statements", 0, "id")),
    (("timeline", "--concerning", "China", "--words", "xinjiang"), "timeline", ("steps", 0, "signatories", 0)),
    (("votes",), "votes", ("roll_calls",)),
    (("members", "HRC", "--on", "2019-03-18"), "members", ("members", 0, "state")),
    (("name", "Korea, Republic of"), "name", ("state",)),
    (("name", "Korea"), "name", ("candidates", 1)),
]


def closed(schema: dict[str, Any]) -> dict[str, Any]:
    """``schema`` with no room for a field that it does not tell of."""
    for definition in (schema, *schema.get("$defs", {}).values()):
        if "properties" in definition:
            definition["additionalProperties"] = False
    return schema


def test_the_shapes_that_can_be_asked_for_are_those_that_are_printed() -> None:
    assert {shape.value for shape in ShapeName} == SHAPES.keys() | ANSWERS_TOLD.keys()
    for shape in ShapeName:
        schema = json.loads(run("schema", shape.value))
        told = {known.get("properties", {}).get("schema", {}).get("const") for known in _parts(schema)}
        assert f"undersigned/{shape.value}/1" in told


def _parts(schema: dict[str, Any]) -> list[dict[str, Any]]:
    return [schema, *schema.get("$defs", {}).values()]


@pytest.mark.parametrize(("arguments", "schema", "path"), ANSWERS)
def test_every_answer_is_there_as_json_that_names_its_schema(
    arguments: tuple[str, ...], schema: str, path: tuple[str | int, ...]
) -> None:
    answer = json.loads(run(*arguments, "--json"))
    assert next(iter(answer.items())) == ("schema", f"undersigned/{schema}/1")
    Draft202012Validator(closed(json.loads(run("schema", schema)))).validate(answer)
    for key in path:
        answer = answer[key]


@pytest.mark.parametrize("arguments", [arguments for arguments, _, _ in ANSWERS if arguments[0] != "members"])
def test_answers_fit_into_80_columns(arguments: tuple[str, ...]) -> None:
    assert [line for line in run(*arguments).splitlines() if len(line) > 80] == []


def test_a_timeline_names_the_states() -> None:
    told = " ".join(run("timeline", "--concerning", "China", "--words", "xinjiang").split())
    assert "came Albania, Liechtenstein, the United States; went" in told


@pytest.mark.parametrize(
    ("arguments", "note"),
    [
        (("list", "--body", "Foo"), "note: no statement in the register is of the body Foo"),
        (("search", "chechnya", "--body", "Foo"), "note: no statement in the register is of the body Foo"),
        (("list", "--concerning", "Tuvalu"), "note: no statement in the register concerns Tuvalu"),
        (("search", "chechnya", "--as-of", "2001-01-01"), "note: nothing was recorded by the end of 2001-01-01"),
    ],
)
def test_a_filter_that_finds_nothing_by_itself_is_told(arguments: tuple[str, ...], note: str) -> None:
    done = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert (done.exit_code, note in done.stderr, "0 statements" in done.stdout) == (0, True, True)
    assert json.loads(CliRunner().invoke(app, [*arguments, "--json"]).stdout)["found"] == 0


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("state", "Atlantis"), UsageError),
        (("absent", CHECHNYA, "--of", "NOWHERE"), NotInRegister),
        (("absent", "nothing-like-it"), NotInRegister),
    ],
)
def test_what_is_not_there_is_told_plainly(arguments: tuple[str, ...], error: type[Exception]) -> None:
    with pytest.raises(error):
        run(*arguments)


def test_status_tells_where_the_register_is_and_verify_that_it_is_sound() -> None:
    assert "register.sqlite" in run("register", "status")
    assert "everything is as it was recorded" in run("register", "verify")


def test_verify_exits_with_1_where_something_was_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNDERSIGNED_DATA_DIR", str(tmp_path))
    run("register", "status")
    engine = create_engine(f"sqlite:///{tmp_path / 'register.sqlite'}")
    with engine.begin() as connection:
        connection.execute(text("DROP TRIGGER attestations_no_update"))
        connection.execute(text("UPDATE attestations SET stance = 3 WHERE id = 100"))
    engine.dispose()
    told = run("register", "verify", code=1)
    assert told.startswith("CHANGED  record ")
    assert "tampering starts" in told
    assert "CHANGED" in run("register", "verify", "--expect", "00" * 32, code=1)


def test_a_folder_that_cannot_be_made_is_told_plainly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("UNDERSIGNED_DATA_DIR", str(tmp_path / "file" / "data"))
    with pytest.raises(StorageError, match="cannot be made"):
        run("search", "chechnya")
