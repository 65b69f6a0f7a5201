"""``undersigned schema``: the JSON Schema of everything that is printed as JSON."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import typer


class ShapeName(StrEnum):
    """The public JSON shapes."""

    READING = "reading"
    CHECK = "check"
    STATEMENT = "statement"
    STATE = "state"
    ABSENT = "absent"
    COMPARE = "compare"
    STATEMENTS = "statements"
    TIMELINE = "timeline"
    VOTES = "votes"
    MEMBERS = "members"
    NAME = "name"
    ROLL_CALL = "rollcall"


def schema(shape: Annotated[ShapeName, typer.Argument(help="Which shape.")]) -> None:
    """Print the JSON Schema of a public shape.

    What is printed names its shape in ``schema``: undersigned/reading/1 is a reading. A line of ``export`` is a
    statement or a rollcall, ``list`` and ``search`` print statements, all others are called like their command.
    """
    import json

    from undersigned.cli.answers import ANSWERS
    from undersigned.jsonio import SHAPES, json_schema

    kinds: dict[str, Any] = {**SHAPES, **ANSWERS}
    typer.echo(json.dumps(json_schema(kinds[shape.value]), indent=2))
