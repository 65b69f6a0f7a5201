"""``undersigned register``: the database itself — verify it, tell what it holds and where."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(help="Verify the register, tell what it holds, show its evidence.")


@app.command()
def verify(
    expect: Annotated[
        str | None, typer.Option(help="A digest noted earlier: the chain must still hold it.", show_default=False)
    ] = None,
) -> None:
    """Hold everything recorded against its chain of hashes.

    Exit code 1 and the place, if something was changed.
    """
    from undersigned.register.store import open_register

    with open_register() as register:
        found = register.verify(expected=expect)
    for fault in found.faults[:20]:
        typer.echo(f"CHANGED  {fault}")
    if len(found.faults) > 20:
        typer.echo(f"… and {len(found.faults) - 20} more places")
    if found.expected_found is False:
        typer.echo("CHANGED  the chain no longer holds the digest that was noted: it was cut off or written anew")
    for link in found.clock_jumps[:5]:
        typer.echo(f"note: at record {link} the clock stood before an earlier record")
    typer.echo(f"{found.links} records, {found.rows} rows, {found.attestations} attestations")
    typer.echo(f"last digest {found.head}")
    typer.echo("everything is as it was recorded" if found.sound else "tampering starts at the first place named above")
    if not found.sound:
        raise typer.Exit(1)


@app.command()
def status() -> None:
    """Tell where the register lives and how far it reaches.

    And how much of it waits for review.
    """
    from undersigned.register.review import waiting
    from undersigned.register.store import open_register
    from undersigned.settings import Settings
    from undersigned.storage.engine import database_url

    settings = Settings()
    with open_register(settings) as register:
        reach = register.reach()
        typer.echo(f"database    {database_url(settings).render_as_string(hide_password=True)}")
        typer.echo(f"statements  {reach.statements}, {reach.complete_lists} with a complete list")
        typer.echo(f"signatures  {reach.signatures}")
        typer.echo(f"reaches     {reach.first} to {reach.last}")
        with register.moment() as (connection, scope):
            waits = len(waiting(connection, scope))
        typer.echo(f"records     {register.revision()}, {waits} waiting for review")


@app.command()
def evidence(
    attestation: Annotated[str, typer.Argument(help="Id of an attestation (a…): 'undersigned show --json'.")],
) -> None:
    """Show the words that an attestation rests on.

    In the document that was kept when it was added.
    """
    from undersigned.errors import UsageError
    from undersigned.register.corrections import find_attestation
    from undersigned.register.shelf import shelf_of
    from undersigned.register.shown import shown
    from undersigned.register.store import open_register
    from undersigned.settings import Settings

    settings = Settings()
    with open_register(settings) as register:
        found = find_attestation(register, attestation)
        if found is None:
            raise UsageError(f"{attestation!r} is no id of an attestation", hint="a and sixteen hexadecimal digits")
        for piece in shown(register, shelf_of(settings), found):
            text = f"{piece.before}»{piece.evidence.text}«{piece.after}"
            typer.echo(" ".join(text.split()))
            if not piece.in_place:
                typer.echo("  note: this version cuts the text otherwise; the words were looked for")
