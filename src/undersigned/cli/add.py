"""``undersigned add``: documents and tables in, after showing what would be recorded."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from undersigned.errors import UnreadableInput, UsageError

if TYPE_CHECKING:
    from undersigned.model.readings import Reading
    from undersigned.register.fromreading import Given
    from undersigned.register.proposals import Proposal
    from undersigned.register.store import Register
    from undersigned.settings import Settings


class Kind(StrEnum):
    """How near the source stands to the statement."""

    PRIMARY = "primary"
    NGO = "ngo"
    PRESS = "press"
    ENCYCLOPEDIA = "encyclopedia"


def add(
    paths: Annotated[list[Path], typer.Argument(help="Documents, CSV tables or files of JSON lines.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask; what is in doubt waits for review.")] = False,
    queue: Annotated[bool, typer.Option("--queue", help="Let all of it wait for review.")] = False,
    kind: Annotated[Kind, typer.Option(help="What kind of source it is.")] = Kind.PRESS,
    url: Annotated[str | None, typer.Option(help="Address the document was published at.")] = None,
    publisher: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    date: Annotated[str | None, typer.Option(help="Day, month or year of a new statement.")] = None,
    title: Annotated[str | None, typer.Option(help="Title of a new statement.")] = None,
    statement: Annotated[str | None, typer.Option(help="Id of the statement that the document is about.")] = None,
    keep: Annotated[bool, typer.Option("--keep/--no-keep", help="Whether to keep the document's bytes.")] = True,
    editor: Annotated[str | None, typer.Option(help="In whose name.", show_default="you")] = None,
) -> None:
    """Add what documents and tables say of who signed.

    It is shown first; adding the same again changes nothing.

    In a table (CSV or JSON lines) each row is what one source says of one state: the columns
    statement and state must be there, stance is signed unless told otherwise.
    """
    from undersigned.cli.editors import editor_name
    from undersigned.model.dates import is_partial_date
    from undersigned.model.statements import SourceKind
    from undersigned.register.fromreading import Given
    from undersigned.register.store import open_register
    from undersigned.settings import Settings

    if date is not None and not is_partial_date(date):
        raise UsageError(f"--date {date!r} is no day, month or year", hint="2019-03-18, 2019-03 or 2019")
    if url is not None and not url.startswith(("http://", "https://")):
        raise UsageError(f"--url {url!r} is no web address", hint="it begins with https:// or http://")
    settings = Settings()
    given = Given(
        kind=SourceKind(kind.value), url=url, publisher=publisher, date=date, title=title, statement=statement
    )
    name = editor_name(settings, editor)
    failed = False
    with open_register(settings) as register:
        for path in paths:
            try:
                _add_one(path, register, given, settings, Wish(yes=yes, queue=queue, keep=keep, editor=name))
            except UnreadableInput as error:
                failed = True
                typer.echo(f"undersigned: {error.line()}", err=True)
    if failed:
        raise typer.Exit(UnreadableInput.exit_code)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How the user wants things recorded."""

    yes: bool
    queue: bool
    keep: bool
    editor: str


def _add_one(path: Path, register: Register, given: Given, settings: Settings, wish: Wish) -> None:
    from undersigned.documents.load import read_bytes
    from undersigned.register.shelf import shelf_of

    data = read_bytes(path, max_bytes=settings.max_bytes)
    proposals, reading = _proposals(path, data, register, given)
    if not proposals:
        typer.echo(f"{path}: nothing to record")
    for proposal in proposals:
        typer.echo(_shown(proposal))
        choice = _choice(proposal, wish)
        if choice == "no":
            typer.echo("  not recorded")
            continue
        if reading is not None and wish.keep:
            shelf = shelf_of(settings)
            shelf.keep(data)
            shelf.keep_reading(reading)
        appended = register.record([proposal.batch], by=wish.editor, waiting=choice == "queue")
        if not appended.links:
            typer.echo("  nothing new: all of it was recorded before, or waits for review")
            continue
        if appended.clock_behind is not None:
            typer.echo(f"  note: the clock stands {appended.clock_behind} before the last record", err=True)
        done = "waits for review as" if choice == "queue" else "recorded as"
        typer.echo(f"  {done} {appended.keys[0]}: {appended.attestations} attestations")


def _proposals(path: Path, data: bytes, register: Register, given: Given) -> tuple[list[Proposal], Reading | None]:
    """What the file would add; with it what was read, where it is a document worth keeping."""
    from undersigned import api
    from undersigned.documents.load import load_bytes
    from undersigned.register.fromreading import proposals
    from undersigned.register.fromtable import csv_lines, json_lines, table_proposals
    from undersigned.register.matching import identify
    from undersigned.register.neighbourhood import neighbourhood
    from undersigned.register.snapshot import Snapshot

    match path.suffix.lower():
        case ".csv":
            return table_proposals(csv_lines(data, str(path)), register, given), None
        case ".jsonl" | ".ndjson":
            return table_proposals(json_lines(data, str(path)), register, given), None
    document = load_bytes(data, name=str(path), url=given.url)
    known = register.document(document.sha256)
    if known is not None:
        typer.echo(f"{path}: this very document was recorded before, as {known.name}")
    reading = api.read_document(document, Snapshot(()))
    reading = identify(reading, neighbourhood(register, reading))
    read = proposals(reading, register, given, size=len(data))
    for line in read.left_out:
        typer.echo(f"{path}: left out: {line} (--date 2019-03-18, 2019-03 or 2019)", err=True)
    return list(read.proposals), read.reading


def _shown(proposal: Proposal) -> str:
    statement = proposal.statement
    lines = [f"{statement.id}  ({'in the register' if proposal.known else 'new'})", f"  {statement.title}"]
    if proposal.known and proposal.match is not None:
        lines.append(f"  matched: {', '.join(proposal.match.reasons)}")
    for listing in proposal.batch.listings:
        count = f", {listing.bound} {listing.count}" if listing.count is not None else ""
        lines.append(f"  list: {listing.extent}{count}")
    for one in proposal.batch.attestations:
        words = " … ".join(evidence.text for evidence in one.evidence) or one.as_written or ""
        by = f", says {one.said_by}" if one.said_by else ""
        lines.append(f"  {one.state}  {one.stance.value.replace('_', ' ')}{by}  “{' '.join(words.split())[:90]}”")
    if proposal.there:
        lines.append(f"  {proposal.there} of them are recorded already")
    lines += [
        f"  CONFLICT  {one.state} {one.stance.value}, but the record says: {one.stands.because}"
        for one in proposal.conflicts
    ]
    lines += [f"  IN DOUBT  {doubt}" for doubt in proposal.doubts]
    return "\n".join(lines)


def _choice(proposal: Proposal, wish: Wish) -> str:
    if wish.queue:
        return "queue"
    if wish.yes:
        return "queue" if proposal.waits else "yes"
    answer = typer.prompt("  record it? [y]es, [q]ueue for review, [n]o", default="n").strip().lower()
    return {"y": "yes", "yes": "yes", "q": "queue", "queue": "queue"}.get(answer, "no")
