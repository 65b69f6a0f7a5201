"""``--as-of``: the day whose end an answer is given for."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

import typer

AsOf = Annotated[
    datetime | None,
    typer.Option(
        "--as-of", formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="Answer with what was known at the end of that day."
    ),
]


def day_of(moment: datetime | None) -> date | None:
    """The day that was given, if one was."""
    return moment.date() if moment is not None else None
