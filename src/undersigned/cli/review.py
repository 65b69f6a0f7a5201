"""``undersigned review``: what waits, what an editor does about it, and how any of it is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from undersigned.errors import UsageError

if TYPE_CHECKING:
    from undersigned.model.stances import Attestation
    from undersigned.register.review import Editor
    from undersigned.register.store import Register

app = typer.Typer(help="Accept, reject, correct, merge, split, dispute, undo.")

Name = Annotated[str | None, typer.Option("--editor", help="In whose name.", show_default="you")]
Why = Annotated[str, typer.Option("--why", help="The reason, for those who come later.")]
Target = Annotated[str, typer.Argument(help="What waits (b…), or an attestation (a…).")]


class Verb(StrEnum):
    """What an editor says of a target."""

    ACCEPT = "accept"
    REJECT = "reject"
    DISPUTE = "dispute"


_DONE = {Verb.ACCEPT: "accepted", Verb.REJECT: "rejected", Verb.DISPUTE: "disputed"}


@app.command("list")
def list_waiting() -> None:
    """List what waits for review, oldest first."""
    from undersigned.register.review import waiting
    from undersigned.register.store import open_register

    with open_register() as register:
        with register.moment() as (connection, scope):
            found = waiting(connection, scope)
        for one in found:
            typer.echo(f"{one.key}  {one.about}  by {one.recorded_by}, {one.recorded_at:%Y-%m-%d %H:%M}")
            for attestation in one.attestations:
                typer.echo(f"    {_told(attestation)}")
        typer.echo(f"{len(found)} {'waits' if len(found) == 1 else 'wait'} for review")


@app.command("duplicates")
def list_duplicates() -> None:
    """List pairs of statements that may be one, with the reasons.

    Merge them, or say that they are two.
    """
    from undersigned.cli.lines import counted
    from undersigned.register.duplicates import duplicates
    from undersigned.register.store import open_register

    with open_register() as register:
        with register.drawn() as (connection, scope):
            found = duplicates(connection, scope)
        for pair in found:
            typer.echo(f"{pair.score:.2f}  {pair.one.id}  {pair.other.id}\n      {'; '.join(pair.reasons)}")
        typer.echo(f"{counted(len(found), 'pair')} may be one statement each")


@app.command()
def accept(target: Target, why: Why = "", editor: Name = None) -> None:
    """Accept what waits, or an attestation before all others."""
    _judge(Verb.ACCEPT, target, why, editor)


@app.command()
def reject(target: Target, why: Why = "", editor: Name = None) -> None:
    """Reject what waits, or an attestation that is wrong."""
    _judge(Verb.REJECT, target, why, editor)


@app.command()
def dispute(target: Target, why: Why = "", editor: Name = None) -> None:
    """Dispute an attestation.

    The state's position is then shown as disputed.
    """
    _judge(Verb.DISPUTE, target, why, editor)


@app.command()
def undo(
    target: Annotated[str, typer.Argument(help="A judgement (j…) or a record (b…).")],
    why: Why = "",
    editor: Name = None,
) -> None:
    """Take back a judgement (j…), or all that one record (b…) did."""
    with _editing(editor) as (_, acting):
        acting.undo(target, why=why)
    typer.echo(f"undone: {target}")


@app.command()
def merge(
    statement: Annotated[str, typer.Argument(help="The statement that is a duplicate.")],
    into: Annotated[str, typer.Argument(help="The statement that stays.")],
    why: Why = "",
    editor: Name = None,
) -> None:
    """Show a duplicate under the statement that it repeats.

    Its id goes on leading there.
    """
    with _editing(editor) as (_, acting):
        judgement = acting.merge(statement, into, why=why)
    typer.echo(f"{statement} is shown under {into} (undo with: undersigned review undo {judgement.id})")


@app.command()
def distinct(one: str, other: str, why: Why = "", editor: Name = None) -> None:
    """Say that two statements that look alike are two.

    They are not proposed as duplicates again.
    """
    with _editing(editor) as (_, acting):
        acting.not_the_same(one, other, why=why)
    typer.echo(f"{one} and {other} are two")


@app.command()
def correct(
    target: Annotated[str, typer.Argument(help="An attestation (a…), or a statement whose head is wrong.")],
    change: Annotated[list[str], typer.Option("--set", help="What it should say: field=value, for example state=FRA.")],
    why: Why = "",
    editor: Name = None,
) -> None:
    """Correct an attestation or the head of a statement.

    What it said before is kept beside what it should say.
    """
    from undersigned.register.corrections import corrected_attestation, corrected_head, find_attestation

    with _editing(editor) as (register, acting):
        wrong = find_attestation(register, target)
        if wrong is None:
            record = acting.correct_head(corrected_head(register.entry(target).statement, change))
            typer.echo(f"corrected: {target} (undo with: undersigned review undo {record})")
        else:
            right = acting.correct(wrong, corrected_attestation(wrong, change), why=why)
            typer.echo(f"{wrong.id} is rejected; in its place {right.id}: {_told(right)}")


@app.command()
def split(
    statement: Annotated[str, typer.Argument(help="The statement in which two were mixed up.")],
    new: Annotated[str, typer.Argument(help="Id of the new statement.")],
    source: Annotated[list[str], typer.Option("--source", help="A source (s…) that speaks of the new one.")],
    change: Annotated[list[str] | None, typer.Option("--set", help="How its head differs: field=value.")] = None,
    why: Why = "",
    editor: Name = None,
) -> None:
    """Move what some sources say to a statement of its own."""
    from dataclasses import replace

    from undersigned.register.corrections import corrected_head

    with _editing(editor) as (register, acting):
        if register.holds(new):
            raise UsageError(f"{new} is in the register already", hint="give a new id")
        head = replace(register.entry(statement).statement, id=new, merged_ids=())
        record = acting.split(statement, corrected_head(head, change or []), source, why=why)
    told = f"split: what {', '.join(source)} {'says' if len(source) == 1 else 'say'} now stands under {new}"
    typer.echo(f"{told} (undo with: undersigned review undo {record})")


@app.command()
def log(
    statement: Annotated[str | None, typer.Argument(help="Id of a statement, or everything.")] = None,
    most: Annotated[int, typer.Option("--most", min=1, help="How many records, the latest first.")] = 30,
) -> None:
    """List what was recorded and judged, by whom and when.

    The latest comes first.
    """
    from undersigned.register.history import history
    from undersigned.register.store import open_register

    with open_register() as register, register.moment() as (connection, scope):
        for line in history(connection, scope, statement, most):
            typer.echo(f"{line.key}  {line.at:%Y-%m-%d %H:%M}  {line.by}  {line.about}: {line.what}")


@contextmanager
def _editing(name: str | None) -> Iterator[tuple[Register, Editor]]:
    from undersigned.cli.editors import editor_name
    from undersigned.clock import SystemClock
    from undersigned.register.review import Editor
    from undersigned.register.store import open_register
    from undersigned.settings import Settings

    settings = Settings()
    with open_register(settings) as register:
        yield register, Editor(register, editor_name(settings, name), SystemClock())


def _judge(verb: Verb, target: str, why: str, editor: str | None) -> None:
    from undersigned.model.stances import Act

    with _editing(editor) as (_, acting):
        judgement = acting.judge(target, Act(verb.value), why=why)
    typer.echo(f"{_DONE[verb]}: {target} (undo with: undersigned review undo {judgement.id})")


def _told(attestation: Attestation) -> str:
    words = attestation.evidence[0].text if attestation.evidence else attestation.as_written or ""
    stance = attestation.stance.value.replace("_", " ")
    return f"{attestation.id}  {attestation.state}  {stance}  “{' '.join(words.split())[:80]}”"
