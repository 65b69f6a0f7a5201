"""The ``undersigned`` command: gathers the groups of commands and maps errors to exit codes.

``--help`` must stay instant, so this module and the command modules import nothing
heavy at the top; a test holds that.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from undersigned import __version__
from undersigned.cli import (
    accounts,
    add,
    ask,
    brief,
    check,
    exchange,
    names,
    publish,
    read,
    recheck,
    reference,
    register,
    review,
    schema,
    serve,
    show,
)
from undersigned.errors import UndersignedError

app = typer.Typer(
    name="undersigned",
    help="Who signed a joint statement of states, who did not, and why - with the words that prove it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("check")(check.check)
app.command("recheck")(recheck.recheck)
app.command("read")(read.read)
app.command("schema")(schema.schema)
app.command("show")(show.show)
app.command("list")(show.list_statements)
app.command("state")(ask.state)
app.command("absent")(ask.absent)
app.command("compare")(ask.compare)
app.command("search")(ask.search)
app.command("timeline")(ask.timeline)
app.command("votes")(ask.votes)
app.add_typer(register.app, name="register")
app.command("name")(names.name)
app.command("add")(add.add)
app.add_typer(review.app, name="review")
app.command("export")(exchange.export)
app.command("import")(exchange.import_)
app.command("cite")(exchange.cite)
app.add_typer(accounts.app, name="editors")
app.command("serve")(serve.serve)
app.command("publish")(publish.publish)
app.command("brief")(brief.brief)
app.command("members")(reference.members)
app.command("reference")(reference.reference)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"undersigned {__version__}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Who signed a joint statement of states, who did not, and why - with the words that prove it."""


def run() -> None:
    """Run the command line; an UndersignedError becomes one line on stderr and its exit code."""
    try:
        app()
    except UndersignedError as error:
        typer.echo(f"undersigned: {error.line()}", err=True)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
