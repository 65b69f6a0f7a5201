"""``undersigned export``, ``import``, ``cite``: the register out, and back in."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from undersigned.cli.moment import AsOf, day_of
from undersigned.errors import UsageError


class Form(StrEnum):
    """What an export is written as."""

    CSV = "csv"
    JSONL = "jsonl"
    PARQUET = "parquet"
    SQLITE = "sqlite"


class Citation(StrEnum):
    """How a citation is written."""

    BIBTEX = "bibtex"
    CSL = "csl"
    ANNOTATIONS = "annotations"


def export(
    target: Annotated[Path, typer.Argument(help="A new folder (csv, parquet) or a file (jsonl, sqlite).")],
    form: Annotated[Form | None, typer.Option("--format", help="By default what the name of the target tells.")] = None,
    positions: Annotated[bool, typer.Option("--positions/--no-positions", help="With the derived positions.")] = True,
    as_of: AsOf = None,
) -> None:
    """Write the whole register to files.

    CSV with datapackage.json and CSVW, JSON lines, Parquet, or one SQLite file.
    """
    from undersigned.register.exchange.csvfolder import write_csv
    from undersigned.register.exchange.datasette import write_datasette
    from undersigned.register.exchange.jsonlines import write_json_lines
    from undersigned.register.exchange.parquet import write_parquet
    from undersigned.register.store import open_register

    writers = {
        Form.CSV: write_csv,
        Form.JSONL: write_json_lines,
        Form.PARQUET: write_parquet,
        Form.SQLITE: write_datasette,
    }
    with open_register(as_of=day_of(as_of)) as register:
        writers[form or _form_of(target)](register, target, positions=positions)
    typer.echo(f"written: {target}")


def import_(
    path: Annotated[Path, typer.Argument(help="An export: a folder, a .jsonl or a .sqlite file; or a table of votes.")],
    votes: Annotated[bool, typer.Option("--votes", help="It is a table of roll-call votes, CSV or Parquet.")] = False,
    roll_calls: Annotated[Path | None, typer.Option(help="The roll calls that a table of votes points at.")] = None,
    queue: Annotated[bool, typer.Option("--queue", help="Let all of it wait for review.")] = False,
    editor: Annotated[str | None, typer.Option(help="In whose name.", show_default="you")] = None,
) -> None:
    """Read an export back, or roll-call votes.

    Votes come from tables of the UN Digital Library, of Voeten or of unvotes. What is there already stays.
    Everything is read and validated before anything is recorded, and all of it is recorded or nothing.
    """
    from undersigned.cli.editors import editor_name
    from undersigned.cli.lines import counted
    from undersigned.register.exchange.incoming import batches_in
    from undersigned.register.exchange.votesin import read_votes
    from undersigned.register.store import open_register
    from undersigned.settings import Settings

    if votes:
        read = read_votes(path, roll_calls)
        batches = list(read.batches)
        for line in read.left_out:
            typer.echo(f"left out: {line}", err=True)
    else:
        batches = batches_in(path)
    settings = Settings()
    with open_register(settings) as register:
        done = register.record(batches, by=editor_name(settings, editor), waiting=queue)
    typer.echo(
        f"new: {counted(done.statements, 'statement')}, {counted(done.attestations, 'attestation')}, "
        f"{counted(done.judgements, 'judgement')}, {counted(done.roll_calls, 'roll call')}"
    )


def cite(
    statement: Annotated[str, typer.Argument(help="Id of a statement.")],
    form: Annotated[Citation, typer.Option("--format", help="How.")] = Citation.BIBTEX,
    as_of: AsOf = None,
) -> None:
    """Cite a statement as it was recorded on a day.

    As BibTeX, as CSL-JSON, or its evidence as W3C Web Annotations.
    """
    import json

    from undersigned.clock import SystemClock
    from undersigned.register.exchange.annotations import annotation_collection
    from undersigned.register.exchange.citations import bibtex, csl
    from undersigned.register.store import open_register

    day = day_of(as_of) or SystemClock().now().date()
    with open_register(as_of=day_of(as_of)) as register:
        entry, digest = register.entry(statement), register.digest()
    match form:
        case Citation.BIBTEX:
            typer.echo(bibtex(entry, accessed=day, digest=digest), nl=False)
        case Citation.CSL:
            typer.echo(csl(entry, accessed=day, digest=digest), nl=False)
        case Citation.ANNOTATIONS:
            typer.echo(json.dumps(annotation_collection(entry), ensure_ascii=False, indent=2))


def _form_of(target: Path) -> Form:
    suffixes = {".jsonl": Form.JSONL, ".ndjson": Form.JSONL, ".db": Form.SQLITE, ".sqlite": Form.SQLITE, "": Form.CSV}
    if target.suffix not in suffixes:
        raise UsageError(f"{target} does not tell its format", hint="--format csv, jsonl, parquet or sqlite")
    return suffixes[target.suffix]
