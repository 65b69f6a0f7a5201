"""``undersigned members`` and ``undersigned reference``: who belonged to what on a day, and since when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date, datetime
from typing import Annotated, Literal

import typer

from undersigned.cli.arguments import AsJson

Table = Literal["states", "groups", "bodies", "sessions", "instruments"]
Day = Annotated[
    datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="The day, by default today.")
]


def members(
    group: Annotated[str, typer.Argument(help="Key of a group or body: HRC, EU, NORDIC, OSCE_PC ...")],
    on: Day = None,
    as_json: AsJson = False,
) -> None:
    """List who belonged to a group or body on a day.

    What is not certain is said beside the name.
    """
    from undersigned import reference
    from undersigned.cli.lines import name
    from undersigned.clock import SystemClock

    day = on.date() if on is not None else SystemClock().now().date()
    terms = sorted(reference.terms(_group_key(group), on=day), key=lambda term: name(term.state))
    if as_json:
        from undersigned.cli.answers import Member, MembersAnswer
        from undersigned.jsonio import answer_to_json

        members = tuple(Member(name=name(term.state), **asdict(term)) for term in terms)
        typer.echo(answer_to_json(MembersAnswer(group=group, on=day, members=members)))
        return
    typer.echo(f"{group} on {day}: {len(terms)}")
    for term in terms:
        doubt = "" if term.certainty == "verified" else f"  [{term.certainty}]"
        typer.echo(f"{term.state}  {name(term.state)}{_span(term.start, term.end)}{doubt}")


def reference(
    table: Annotated[Table, typer.Argument(help="Which table.")] = "groups",
    key: Annotated[str | None, typer.Argument(help="A state's code or a group's key: all that is held of it.")] = None,
) -> None:
    """List the keys of a reference table, or all held of one key.

    With ``states CODE`` and ``groups KEY``: all memberships of one.
    """
    from undersigned.errors import UsageError

    if key is None:
        for name, about in _entries(table):
            typer.echo(f"{name:<28} {about}")
    elif table == "states":
        _show_state(key)
    elif table == "groups":
        _show_group(key)
    else:
        raise UsageError(f"{table} are listed whole", hint="a key goes with 'states' and 'groups'")


def _entries(table: Table) -> list[tuple[str, str]]:
    from undersigned import reference as facts

    match table:
        case "states":
            return [(state.code, state.name) for state in facts.states()]
        case "groups":
            return [(group.id, group.name) for group in facts.groups()]
        case "bodies":
            return [(body.id, body.name) for body in facts.bodies()]
        case "sessions":
            return [
                (f"{session.body} {session.name}", f"{session.start} to {session.end or '?'}  {session.topic}".rstrip())
                for body in facts.bodies()
                for session in facts.sessions(body.id)
            ]
        case "instruments":
            return [(entry.id, entry.name) for entry in facts.instruments()]


def _show_state(code: str) -> None:
    from undersigned.cli.lines import printed

    typer.echo(printed(_state_lines(code)))


def _state_lines(code: str) -> Iterator[str]:
    from undersigned import reference as facts

    state = facts.state(code)
    yield f"{state.code}  {state.name} ({state.official_name})"
    for former in state.former_names:
        yield f"  {former.name} until {former.end}: {former.note}"
    if state.note:
        yield f"  {state.note}"
    for term in facts.memberships(code):
        yield f"  {term.group}{_span(term.start, term.end)}  [{term.certainty}] {term.note}".rstrip()


def _show_group(key: str) -> None:
    from undersigned.cli.lines import printed

    typer.echo(printed(_group_lines(key)))


def _group_lines(key: str) -> Iterator[str]:
    from undersigned import reference as facts
    from undersigned.cli.lines import name

    group = facts.group(key)
    yield f"{group.id}  {group.name}{_span(group.founded, group.ended)}"
    if group.note:
        yield f"  {group.note}"
    for term in facts.terms(key):
        yield f"  {term.state}  {name(term.state)}{_span(term.start, term.end)}  [{term.certainty}] {term.note}"


def _group_key(key: str) -> str:
    """The group of a body's members where ``key`` is a body without a group of that name."""
    from undersigned import reference
    from undersigned.errors import NotInRegister

    if any(group.id == key for group in reference.groups()):
        return key
    body = next((body for body in reference.bodies() if body.id == key), None) or reference.body_for(key)
    if body is not None and body.members_group is not None:
        return body.members_group
    raise NotInRegister(
        f"no group or body with dated members: {key!r}", hint="'undersigned reference groups' lists them"
    )


def _span(start: date | None, end: date | None) -> str:
    return f"  {start or '...'} to {end or 'now'}" if start or end else ""
