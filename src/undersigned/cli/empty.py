"""Why nothing was found, where a filter by itself finds nothing or the day lies before everything recorded."""

from __future__ import annotations

from collections.abc import Sized
from dataclasses import fields
from datetime import datetime
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from undersigned.register.view import RegisterView, StatementQuery

_HINTS = {"body": "'undersigned reference bodies' lists the keys"}


def tell_if_empty(register: RegisterView, asked: StatementQuery, found: Sized, as_of: datetime | None = None) -> None:
    """Say on stderr why ``found`` is empty, where one filter or the day alone is the reason; else say nothing."""
    from undersigned.register.view import StatementQuery

    if len(found):
        return
    if not register.find(StatementQuery()):
        when = f" by the end of {as_of:%Y-%m-%d}" if as_of is not None else ""
        typer.echo(f"note: nothing was recorded{when}", err=True)
        return
    for one in fields(StatementQuery):
        value = getattr(asked, one.name)
        alone: dict[str, Any] = {one.name: value}
        if value is not None and not register.find(StatementQuery(**alone)):
            hint = f" ({_HINTS[one.name]})" if one.name in _HINTS else ""
            what = one.name.replace("_", " ")
            typer.echo(f"note: no statement in the register has the {what} {value!s}{hint}", err=True)
