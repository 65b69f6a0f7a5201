"""``undersigned name``: which state a name stands for, or why none."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Annotated

import typer

from undersigned.cli.arguments import AsJson


def name(
    text: Annotated[str, typer.Argument(help="The name as it is written, in any language.")],
    on: Annotated[
        datetime | None,
        typer.Option(
            "--on", formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="Say whether the name was in use that day."
        ),
    ] = None,
    language: Annotated[str | None, typer.Option(help="Language of the name (ISO 639), where it decides.")] = None,
    as_json: AsJson = False,
) -> None:
    """Tell which state a name stands for, or why none is given.

    To decline is an answer too, with exit code 0: scripts ask for --json, where ``state`` is then null.
    """
    from undersigned import names, reference

    answer = names.resolve(text, on=on.date() if on is not None else None, language=language)
    if as_json:
        from undersigned.cli.answers import NameAnswer, NoNameAnswer
        from undersigned.jsonio import answer_to_json

        found = isinstance(answer, names.Resolved)
        typer.echo(answer_to_json(NameAnswer(**asdict(answer)) if found else NoNameAnswer(**asdict(answer))))
        return
    if isinstance(answer, names.Resolved):
        remarks = [answer.kind.value]
        if answer.corrected:
            remarks.append("misspelt")
        if answer.in_use is not None:
            remarks.append("in use that day" if answer.in_use else "not in use that day")
        typer.echo(f"{answer.state}  {reference.state(answer.state).name}  ({', '.join(remarks)})")
        return
    code = f" {answer.code}" if answer.code else ""
    typer.echo(f"declined: {answer.why.value}{code}")
    for candidate in answer.candidates:
        typer.echo(f"  {candidate}  {reference.state(candidate).name}")
