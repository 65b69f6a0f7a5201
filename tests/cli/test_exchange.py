"""Export, import and citation, as a person types them."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from undersigned.cli.main import app
from undersigned.errors import UsageError

CHECHNYA = "hrc40-2019-03-18-chechnya-lgbti"
VOTES = """undl_id,ms_code,ms_name,ms_vote,date,resolution
1,FRA,FRANCE,Y,2022-03-02,A/RES/ES-11/1
1,XYZ,NOWHERE,Y,2022-03-02,A/RES/ES-11/1
"""


def run(*arguments: str) -> str:
    done = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


@pytest.fixture
def own_register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNDERSIGNED_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("UNDERSIGNED_EDITOR", "ana")


def test_an_export_is_read_back_and_changes_nothing(own_register: None, tmp_path: Path) -> None:
    run("export", str(tmp_path / "out.jsonl"), "--no-positions")
    assert run("import", str(tmp_path / "out.jsonl")).startswith("new: 0 statements, 0 attestations")


def test_the_name_of_the_target_tells_the_format(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not tell its format"):
        run("export", str(tmp_path / "out.xlsx"))


def test_votes_are_read_and_a_name_nobody_knows_is_told(own_register: None, tmp_path: Path) -> None:
    (tmp_path / "votes.csv").write_text(VOTES, encoding="utf-8")
    told = run("import", "--votes", str(tmp_path / "votes.csv"))
    assert "left out: 1 votes of 'NOWHERE'" in told
    assert "1 roll call" in told
    told = run("votes", "A/RES/ES-11/1")
    assert "yes 1: France" in told
    assert "France: yes" in run("votes", "--state", "France")
    assert "Belgium: not recorded" in run("votes", "--state", "BEL")
    assert "0 roll calls" in run("import", "--votes", str(tmp_path / "votes.csv"))


@pytest.mark.parametrize(
    ("form", "words"), [("bibtex", "@misc{"), ("csl", '"document"'), ("annotations", "anno.jsonld")]
)
def test_a_statement_is_cited(form: str, words: str) -> None:
    assert words in run("cite", CHECHNYA, "--format", form)
