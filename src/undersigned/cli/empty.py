"""Why nothing was found, where a filter by itself finds nothing or the day lies before everything recorded."""

from __future__ import annotations

from collections.abc import Sized
from datetime import datetime
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from undersigned.register.view import RegisterView, StatementQuery

_SAID = {
    "body": "is of the body {} ('undersigned reference bodies' lists the keys)",
    "kind": "is a {}",
    "year": "is of the year {}",
    "subject": "has the subject {}",
    "concerning": "concerns {}",
    "signed_by": "was signed by {}",
    "session": "is of the session {}",
    "words": "has the words {}",
}
"""What no statement is, by the filter that says so."""


def tell_if_empty(register: RegisterView, asked: StatementQuery, found: Sized, as_of: datetime | None = None) -> None:
    """Say on stderr why ``found`` is empty, where one filter or the day alone is the reason; else say nothing."""
    from undersigned.cli.lines import names
    from undersigned.register.view import StatementQuery

    if len(found):
        return
    if not register.find(StatementQuery()):
        when = f" by the end of {as_of:%Y-%m-%d}" if as_of is not None else ""
        typer.echo(f"note: nothing was recorded{when}", err=True)
        return
    for field, said in _SAID.items():
        value = getattr(asked, field)
        alone: dict[str, Any] = {field: value}
        if value is not None and not register.find(StatementQuery(**alone)):
            told = names([value]) if field in ("concerning", "signed_by") else str(value)
            typer.echo(f"note: no statement in the register {said.format(told)}", err=True)
