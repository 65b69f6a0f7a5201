"""``undersigned read``: documents in, what they say out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from undersigned.errors import UnreadableInput, UsageError

if TYPE_CHECKING:
    from undersigned.cli.corpus import Job, Outcome


def read(
    paths: Annotated[list[Path], typer.Argument(help="Documents, or folders of them.", show_default=False)],
    as_json: Annotated[bool, typer.Option("--json", help="Print one reading as JSON.")] = False,
    as_jsonl: Annotated[bool, typer.Option("--jsonl", help="Print readings as JSON, one a line.")] = False,
    no_text: Annotated[bool, typer.Option("--no-text", help="Leave the documents' text out of the JSON.")] = False,
    out: Annotated[Path | None, typer.Option(help="Write the lines to this file.", show_default=False)] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Add to --out what is not in it yet.")] = False,
    sieve: Annotated[bool, typer.Option("--sieve", help="Pass over archived pages without a hint of one.")] = False,
    jobs: Annotated[int, typer.Option(min=1, help="Processes.", show_default="all cores")] = os.cpu_count() or 1,
) -> None:
    """Read documents: who signed what, who did not, who says so.

    Reads plain text, HTML, PDF, DOCX, e-mail, feeds and WARC; give - for standard input. A file that cannot be read is
    one line on stderr, the others are still read, and the exit code is 3.
    """
    from undersigned.cli.corpus import Job, done_before, files_in
    from undersigned.documents.load import STDIN
    from undersigned.settings import Settings

    if resume and out is None:
        raise UsageError("--resume needs --out, the file to go on with")
    if as_json and as_jsonl:
        raise UsageError("choose one of --json and --jsonl")
    files = list(files_in(paths))
    if STDIN in files:
        jobs = 1
    limit = Settings().max_bytes
    if not (as_json or as_jsonl or out):
        failed = _show(files, limit)
    elif as_json and out is None:
        failed = _print_one(files, limit, with_text=not no_text)
    else:
        done = done_before(out) if out is not None and resume and out.exists() else frozenset()
        job = Job(with_text=not no_text, max_bytes=limit, sieve=sieve, done=done)
        with _opened(out, append=resume) as stream:
            failed = _print_lines(files, job, stream, jobs)
    if failed:
        raise typer.Exit(UnreadableInput.exit_code)


def _print_lines(files: list[Path], job: Job, stream: TextIO, jobs: int) -> bool:
    from undersigned.cli.corpus import outcomes

    failed = False
    try:
        with closing(outcomes(job, files, jobs)) as results:
            for outcome in _with_progress(results, len(files)):
                stream.write("".join(f"{line}\n" for line in outcome.lines))
                stream.flush()
                for error in outcome.errors:
                    failed = True
                    _complain(error)
    except KeyboardInterrupt:
        hint = "" if stream is sys.stdout else ": run it again with --resume to go on"
        typer.echo(f"undersigned: interrupted{hint}", err=True)
        raise typer.Exit(130) from None
    return failed


def _print_one(files: list[Path], limit: int, *, with_text: bool) -> bool:
    from undersigned.cli.corpus import one_document, read_one
    from undersigned.jsonio import to_json

    for item in one_document(files, limit):
        if isinstance(item, UnreadableInput):
            raise item
        typer.echo(to_json(read_one(item, with_text=with_text)))
    return False


def _show(files: list[Path], limit: int) -> bool:
    from undersigned.cli.corpus import documents_of_all, read_one
    from undersigned.cli.readview import reading_view

    failed = False
    for item in documents_of_all(files, limit):
        if isinstance(item, UnreadableInput):
            failed = True
            _complain(item.line())
        else:
            typer.echo(reading_view(read_one(item, with_text=True)))
    return failed


def _complain(line: str) -> None:
    typer.echo(f"undersigned: {line}", err=True)


@contextmanager
def _opened(out: Path | None, *, append: bool) -> Iterator[TextIO]:
    if out is None:
        yield sys.stdout
        return
    try:
        with out.open("a" if append else "w", encoding="utf-8") as stream:
            yield stream
    except OSError as error:
        raise UsageError(f"cannot write {out}: {error.strerror}") from error


def _with_progress(results: Iterable[Outcome], total: int) -> Iterator[Outcome]:
    """``results`` with a bar on stderr, where that is a terminal and there is something to wait for."""
    if total < 2 or not sys.stderr.isatty():
        yield from results
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(results, total=total, description="Reading", console=Console(stderr=True))
