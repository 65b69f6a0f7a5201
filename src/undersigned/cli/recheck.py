"""``undersigned recheck``: saved verdicts against the register as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from undersigned.checking.recheck import Rechecked
    from undersigned.model.verdicts import CheckReport
    from undersigned.register.store import Register


def recheck(
    reports: Annotated[Path, typer.Argument(help="What `check --jsonl` printed.", show_default=False)],
    since: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"],
            metavar="YYYY-MM-DD",
            help="Only reports that what was recorded after that day may touch.",
        ),
    ] = None,
    as_lines: Annotated[bool, typer.Option("--jsonl", help="Print the new reports, one a line.")] = False,
) -> None:
    """Rule anew on documents checked earlier.

    Says which verdicts have changed, now that the record has grown.
    """
    from undersigned.jsonio import to_json
    from undersigned.register.store import open_register

    with open_register() as register:
        for done in _rechecked(_saved(reports), register, since):
            if as_lines:
                typer.echo(to_json(done.report, indent=None))
            else:
                _tell(done)


def _saved(path: Path) -> Iterator[CheckReport]:
    from undersigned.errors import Place, UnreadableInput
    from undersigned.jsonio import report_from_json

    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableInput(f"cannot be read: {error}", where=Place(file=str(path))) from error
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield report_from_json(line, Place(file=str(path), line=number))


def _rechecked(saved: Iterator[CheckReport], register: Register, since: datetime | None) -> Iterator[Rechecked]:
    from undersigned.checking.recheck import grown, recheck, rests_on, touched

    then = register.at(since.date()) if since is not None else None
    for report in saved:
        if then is None or touched(report, grown(rests_on(report), then, register)):
            yield recheck(report, register)


def _tell(done: Rechecked) -> None:
    from undersigned.checking.wording import claim_sentence

    claims = {c.id: c for c in done.report.reading.claims}
    name = done.report.reading.source.name
    if not done.changes:
        typer.echo(f"{name}: nothing changed")
    for change in done.changes:
        sentence = claim_sentence(claims[change.after.claim], done.report.reading)
        typer.echo(f"{name}: {sentence}\n  was {change.before}, is now {change.after.verdict}: {change.after.because}")
