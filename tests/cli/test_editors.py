"""Accounts of the site, made and changed as a person does it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner

from undersigned.cli.main import app
from undersigned.clock import SystemClock
from undersigned.errors import NotInRegister, UsageError
from undersigned.settings import Settings
from undersigned.storage.engine import database_url, open_engine
from undersigned.web.accounts import Accounts, Role

PASSWORD = "words in a row"
OTHER = "quite another row"


@pytest.fixture(autouse=True)
def own_accounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNDERSIGNED_DATA_DIR", str(tmp_path / "data"))


def editors(*arguments: str, typed: str | None = None) -> str:
    done = CliRunner().invoke(app, ["editors", *arguments], input=typed, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


@contextmanager
def accounts() -> Iterator[Accounts]:
    engine = open_engine(database_url(Settings()))
    yield Accounts(engine, SystemClock())
    engine.dispose()


def test_an_account_is_made_with_a_password_from_a_pipe() -> None:
    assert editors("add", "ada", typed=f"{PASSWORD}\n") == "ada may sign in as editor\n"
    with accounts() as made:
        assert made.sign_in("ada", PASSWORD) is not None
        assert made.sign_in("ada", OTHER) is None


def test_the_password_is_never_printed() -> None:
    assert PASSWORD not in editors("add", "ada", typed=f"{PASSWORD}\n")
    assert OTHER not in editors("password", "ada", typed=f"{OTHER}\n")


def test_accounts_are_listed_with_their_roles() -> None:
    assert editors("list") == ""
    editors("add", "Eve Editor", typed=f"{PASSWORD}\n")
    editors("add", "ada", "--role", "admin", typed=f"{PASSWORD}\n")
    assert editors("list").splitlines() == ["editor  Eve Editor", "admin   ada"]


def test_a_changed_password_is_the_only_one_that_opens() -> None:
    editors("add", "ada", typed=f"{PASSWORD}\n")
    assert editors("password", "ada", typed=f"{OTHER}\n") == "ada has another password\n"
    with accounts() as made:
        assert made.sign_in("ada", PASSWORD) is None
        assert made.sign_in("ada", OTHER) is not None


def test_an_account_is_closed_and_opened_again() -> None:
    editors("add", "ada", typed=f"{PASSWORD}\n")
    assert editors("role", "ada", "none") == "ada: none\n"
    with accounts() as made:
        assert made.sign_in("ada", PASSWORD) is None
    editors("role", "ada", "admin")
    with accounts() as made:
        account = made.sign_in("ada", PASSWORD)
    assert account is not None
    assert account.role is Role.ADMIN


@pytest.mark.parametrize("typed", ["short\n", "", f"{'x' * 257}\n"])
def test_a_password_too_short_or_too_long_makes_no_account(typed: str) -> None:
    with pytest.raises(UsageError, match="12 to 256 characters"):
        editors("add", "ada", typed=typed)
    assert editors("list") == ""


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        (["add", "ada"], UsageError, "already"),
        (["add", "<b>"], UsageError, "cannot be a name"),
        (["password", "nobody"], NotInRegister, "no account 'nobody'"),
        (["role", "nobody", "admin"], NotInRegister, "no account 'nobody'"),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(arguments: list[str], error: type[Exception], words: str) -> None:
    editors("add", "ada", typed=f"{PASSWORD}\n")
    with pytest.raises(error, match=words):
        editors(*arguments, typed=f"{OTHER}\n")
    assert editors("list") == "editor  ada\n"


def test_a_role_that_is_none_of_ours_is_refused() -> None:
    done = CliRunner().invoke(app, ["editors", "role", "ada", "emperor"])
    assert done.exit_code == 2
    assert "emperor" in done.output
