"""Adding and reviewing, as a person does it."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from undersigned.cli.main import app
from undersigned.errors import UsageError

CHECHNYA = "hrc40-2019-03-18-chechnya-lgbti"


@pytest.fixture(autouse=True)
def own_register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNDERSIGNED_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("UNDERSIGNED_EDITOR", "ana")


def run(*arguments: str, code: int = 0, answer: str | None = None) -> str:
    done = CliRunner().invoke(app, arguments, input=answer, catch_exceptions=False)
    assert done.exit_code == code, done.output
    return done.output


TABLE = """statement,state,stance,url,publisher,source_kind,listing,title,date,body,concerning,said_by
pond-2020,France,,https://mission.example/pond,A mission,primary,complete,On the pond,2020-05-04,HRC,Russia,
pond-2020,BEL,signed,https://mission.example/pond,A mission,primary,complete,,,,,
pond-2020,Italy,declined,https://paper.example/pond,A paper,press,,,,,,a diplomat
"""


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "pond.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


def test_a_table_is_shown_recorded_and_the_second_time_changes_nothing(table: str) -> None:
    told = run("add", "--yes", table)
    assert "pond-2020  (new)" in told
    assert "ITA  declined, says a diplomat" in told
    assert "recorded as b" in told
    assert "nothing new" in run("add", "--yes", table)
    absence = run("absent", "pond-2020", "--of", "EU")
    assert "2 signed" in absence
    assert "ITA  Italy: declined" in absence
    assert "DEU  Germany: not on complete list" in absence


def test_nothing_is_recorded_without_a_yes(table: str) -> None:
    assert "not recorded" in run("add", table, answer="\n")
    assert "0 statements" in run("search", "pond")
    assert "recorded as" in run("add", table, answer="y\n")
    assert "1 statement" in run("search", "pond")


def test_the_queue_is_listed_and_accepted(table: str) -> None:
    key = run("add", "--queue", table).split("waits for review as ")[1].split(":")[0]
    assert "0 statements" in run("search", "pond")
    assert "3 wait" not in run("review", "list")
    assert f"{key}  pond-2020  by ana" in run("review", "list")
    undo = run("review", "accept", key, "--why", "seen").split("undersigned ")[1].rstrip(")\n").split()
    assert "1 statement" in run("search", "pond")
    assert "accept" in run("review", "log", "pond-2020")
    run(*undo)
    assert "0 statements" in run("search", "pond")
    run("review", "reject", key)
    assert "0 wait for review" in run("review", "list")


def test_what_contradicts_the_record_waits_even_with_yes(tmp_path: Path) -> None:
    path = tmp_path / "usa.csv"
    path.write_text(f"statement,state\n{CHECHNYA},United States\n", encoding="utf-8")
    told = run("add", "--yes", str(path))
    assert "CONFLICT  USA signed" in told
    assert "waits for review" in told


def test_json_lines_are_rows_too(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    row = {"statement": "pond-2020", "state": "FRA", "title": "Pond", "date": "2020", "concerning": ["RUS"]}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    assert "recorded as" in run("add", "--yes", str(path))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("statement,state\npond,France\n", "needs a title"),
        ("statement,state\npond,Georgia or so\n", "needs a title"),
        (f"statement,state\n{CHECHNYA},Atlantis\n", "line 2, column state"),
        (f"statement,state,stance\n{CHECHNYA},France,maybe\n", "must be one of signed"),
        (f"statement,state,valid_on\n{CHECHNYA},France,soon\n", "not a date"),
        ("statement,colour\nx,red\n", "unknown column 'colour'"),
        ("statement,state,title,date\n../pond,France,Pond,2020\n", "an id becomes an address"),
        ("statement,state,title,date\na pond,France,Pond,2020\n", "an id becomes an address"),
        ("statement\nx\n", "are needed"),
        (f"statement,state\n{CHECHNYA}\n", "not as many cells"),
        ("statement,state\n\xff", "the row has not"),
    ],
)
def test_a_bad_table_is_refused_with_its_place_and_nothing_is_recorded(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "bad.csv"
    path.write_text(text, encoding="utf-8")
    before = run("register", "status")
    done = CliRunner().invoke(app, ["add", "--yes", str(path)])
    assert done.exit_code == 3
    assert words in done.output
    assert run("register", "status") == before


def test_a_document_is_kept_by_its_hash_unless_told_not_to(tmp_path: Path) -> None:
    from undersigned.register.shelf import Shelf

    path = tmp_path / "letter.txt"
    path.write_text(
        "Joint statement on the situation of the pond\n\nHuman Rights Council, 4 May 2020\n\n"
        "I have the honour to deliver this statement on behalf of the following States: "
        "Belgium, France, Germany and Italy.\n",
        encoding="utf-8",
    )
    data = tmp_path / "data" / "documents"
    told = run("add", "--yes", "--no-keep", "--date", "2020-05-04", "--kind", "primary", str(path))
    if "nothing to record" in told:
        pytest.fail("the reader finds no statement in a plain joint statement")
    assert not data.exists()
    again = run("add", "--queue", "--statement", CHECHNYA, str(path))
    assert "waits for review as" in again
    shown = json.loads(run("show", told.split()[0], "--json"))
    if any(one["evidence"] for one in shown["attestations"]):
        first = next(one for one in shown["attestations"] if one["evidence"])
        assert f"»{first['evidence'][0]['text']}«" in run("register", "evidence", first["id"])
    kept = [file for file in data.rglob("*") if file.is_file() and not file.suffix]
    assert [Shelf(data).get(file.name) for file in kept] == [path.read_bytes()]


def test_only_a_web_address_is_taken_for_one(table: str) -> None:
    with pytest.raises(UsageError, match="no web address"):
        run("add", "--yes", "--url", "javascript:alert(1)", table)


def test_what_waits_or_was_rejected_is_not_queued_twice(table: str) -> None:
    assert "waits for review as" in run("add", "--queue", table)
    assert "nothing new" in run("add", "--queue", table)
    assert "1 waits for review" in run("review", "list")
    run("review", "reject", run("review", "list").split()[0])
    assert "nothing new" in run("add", "--queue", table)
    assert "0 wait" in run("review", "list")


def test_a_wrong_call_is_told_plainly(table: str) -> None:
    with pytest.raises(UsageError, match="no day"):
        run("add", "--date", "yesterday", table)
    with pytest.raises(UsageError, match="is no change"):
        run("review", "correct", CHECHNYA, "--set", "colour=red")


def test_heads_and_attestations_are_corrected(table: str) -> None:
    run("add", "--yes", table)
    run("review", "correct", "pond-2020", "--set", "title=On the large pond", "--set", "concerning=Russia|Belarus")
    assert "On the large pond" in run("search", "large pond", "--concerning", "BLR")
    shown = json.loads(run("show", "pond-2020", "--json"))
    target = next(a["id"] for a in shown["attestations"] if a["state"] == "FRA")
    assert "in its place" in run("review", "correct", target, "--set", "state=Gabon")
    assert "1 signed" in run("absent", "pond-2020", "--of", "EU")


def test_in_a_large_register_only_the_neighbourhood_is_matched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from undersigned import api
    from undersigned.register import neighbourhood
    from undersigned.register.matching import identify
    from undersigned.register.snapshot import Snapshot
    from undersigned.register.store import open_register

    path = tmp_path / "report.txt"
    path.write_text(
        "GENEVA, 18 March 2019 - A joint statement on Chechnya was delivered to the Human Rights Council by the United "
        "Kingdom on behalf of 32 States, among them Canada, France and Germany.\n",
        encoding="utf-8",
    )
    with open_register() as register:
        reading = api.read_path(path, Snapshot(()))
        whole = identify(reading, neighbourhood.neighbourhood(register, reading))
        monkeypatch.setattr(neighbourhood, "LARGE", 100)
        near = neighbourhood.neighbourhood(register, reading)
        assert len(list(near.entries())) < 100
        part = identify(reading, near)
    assert [one.register_id for one in part.statements] == [one.register_id for one in whole.statements]


def test_a_document_without_a_date_is_told_how_to_give_one(tmp_path: Path) -> None:
    path = tmp_path / "undated.txt"
    path.write_text(
        "Joint statement on the pond\n\nThe statement was signed by Belgium and France.\n", encoding="utf-8"
    )
    told = run("add", "--yes", str(path))
    assert "it is not told when it was made; give the date (--date 2019-03-18, 2019-03 or 2019)" in told


def test_bytes_that_were_added_before_are_told(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("On 4 May 2020 the joint statement was signed by Belgium and France.\n", encoding="utf-8")
    first = run("add", "--yes", "--date", "2020-05-04", str(path))
    again = run("add", "--queue", "--date", "2020-05-04", "--url", "https://mission.example/pond", str(path))
    assert "recorded before" not in first
    assert f"{path}: this very document was recorded before, as {path}" in again
