"""``undersigned editors``: who may sign in on the site and judge."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from undersigned.web.accounts import Accounts

app = typer.Typer(help="Who may sign in on the site, with roles and passwords.")

Name = Annotated[str, typer.Argument(help="Name of the account; what it records and judges stands under it.")]


class Given(StrEnum):
    """What an account may do."""

    EDITOR = "editor"
    ADMIN = "admin"
    NONE = "none"


@app.command()
def add(
    name: Name,
    role: Annotated[Given, typer.Option(help="An admin also sees who signed in.")] = Given.EDITOR,
) -> None:
    """Make an account.

    The password is asked for, or read as one line from standard input.
    """
    from undersigned.web.accounts import Role

    with _accounts() as accounts:
        accounts.add(name, _password(), Role(role.value))
    typer.echo(f"{name} may sign in as {role.value}")


@app.command()
def password(name: Name) -> None:
    """Give an account another password.

    Whoever is signed in under it is signed out.
    """
    with _accounts() as accounts:
        accounts.set_password(name, _password())
    typer.echo(f"{name} has another password")


@app.command()
def role(name: Name, to: Annotated[Given, typer.Argument(help="'none' closes the account.")]) -> None:
    """Give an account another role.

    Whoever is signed in under it is signed out.
    """
    from undersigned.web.accounts import Role

    with _accounts() as accounts:
        accounts.set_role(name, Role(to.value))
    typer.echo(f"{name}: {to.value}")


@app.command("list")
def list_accounts() -> None:
    """List the accounts with their roles."""
    with _accounts() as accounts:
        for one in accounts.all():
            typer.echo(f"{one.role.value:<7} {one.name}")


def _password() -> str:
    """The password, typed twice and not shown; from a pipe its first line."""
    if sys.stdin.isatty():
        return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))
    return sys.stdin.readline().rstrip("\r\n")


@contextmanager
def _accounts() -> Iterator[Accounts]:
    from undersigned.clock import SystemClock
    from undersigned.settings import Settings
    from undersigned.storage.engine import database_url, open_engine
    from undersigned.storage.migrate import bring_up_to_date
    from undersigned.web.accounts import Accounts

    engine = open_engine(database_url(Settings()))
    bring_up_to_date(engine)
    try:
        yield Accounts(engine, SystemClock())
    finally:
        engine.dispose()
