"""``undersigned show`` and ``undersigned list``: what the register holds of a statement, and which it holds."""

from __future__ import annotations

from typing import Annotated

import typer

from undersigned.cli.arguments import AsJson
from undersigned.cli.empty import tell_if_empty
from undersigned.cli.moment import AsOf, day_of


def show(
    statement: Annotated[str, typer.Argument(help="Id of the statement: hrc40-2019-03-18-chechnya-lgbti.")],
    as_json: AsJson = False,
    as_of: AsOf = None,
) -> None:
    """Show a statement: who signed, who did not, who says so.

    Where sources differ, each is given with its own words.
    """
    from undersigned.register.door import register_at_hand
    from undersigned.register.whole import whole_record
    from undersigned.settings import Settings

    with register_at_hand(Settings(), as_of=day_of(as_of)) as register:
        record = whole_record(register, statement)
    if as_json:
        from undersigned.jsonio import to_json

        typer.echo(to_json(record))
    else:
        from undersigned.cli.recordview import record_view

        typer.echo(record_view(record))


def list_statements(
    words: Annotated[list[str] | None, typer.Argument(help="Words of title, subjects or place.")] = None,
    body: Annotated[str | None, typer.Option(help="Key or words of the body: HRC, 'Third Committee'.")] = None,
    year: Annotated[int | None, typer.Option(help="Year of the statement.")] = None,
    state: Annotated[str | None, typer.Option(help="A state that signed, by name or code.")] = None,
    subject: Annotated[str | None, typer.Option(help="Words of a subject.")] = None,
    kind: Annotated[str | None, typer.Option(help="joint statement, joint letter, counter-statement ...")] = None,
    concerning: Annotated[str | None, typer.Option(help="A state it is about, by name or code.")] = None,
    session: Annotated[str | None, typer.Option(help="Session of the body: 40, S-27.")] = None,
    as_json: AsJson = False,
    as_of: AsOf = None,
) -> None:
    """List the statements held, newest first; filters narrow."""
    from undersigned.cli.arguments import state_code, statement_kind
    from undersigned.register.door import register_at_hand
    from undersigned.register.view import StatementQuery
    from undersigned.settings import Settings

    query = StatementQuery(
        body=body,
        kind=statement_kind(kind) if kind else None,
        year=year,
        subject=subject,
        concerning=state_code(concerning) if concerning else None,
        signed_by=state_code(state) if state else None,
        session=session,
        words=" ".join(words) if words else None,
    )
    with register_at_hand(Settings(), as_of=day_of(as_of)) as register:
        found = list(register.entries(query))
        if as_json:
            from undersigned.cli.answers import StatementsAnswer
            from undersigned.jsonio import answer_to_json

            heads = tuple(entry.statement for entry in found)
            typer.echo(answer_to_json(StatementsAnswer(found=len(heads), statements=heads)))
        else:
            from undersigned.cli.recordview import list_view

            typer.echo(list_view(found))
        tell_if_empty(register, query, found, as_of)
