"""``undersigned state``, ``absent``, ``compare``, ``search``, ``timeline``: questions over the whole register."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from undersigned.cli.moment import AsOf, day_of

if TYPE_CHECKING:
    from undersigned.model.positions import Position, PositionValue
    from undersigned.model.statements import Statement
    from undersigned.model.votes import Vote
    from undersigned.register.view import StatementQuery

Body = Annotated[str | None, typer.Option(help="Id of a body, or words of its name.")]
Year = Annotated[int | None, typer.Option(help="Year of the statement.")]
Subject = Annotated[str | None, typer.Option(help="Words of a subject.")]
Concerning = Annotated[str | None, typer.Option(help="A state it is about, by name or code.")]
Most = Annotated[int, typer.Option("--most", min=1, help="How many statements to list.")]
Code = Annotated[str, typer.Argument(help="A state, by name or code.")]


def state(
    code: Code,
    body: Body = None,
    year: Year = None,
    subject: Subject = None,
    concerning: Concerning = None,
    most: Most = 20,
    as_of: AsOf = None,
) -> None:
    """What a state signed and did not, joined late or withdrew from; by body, year and subject."""
    from undersigned import reference
    from undersigned.cli.arguments import state_code
    from undersigned.model.positions import PositionValue
    from undersigned.register.facts import count_facts, rows_from_record
    from undersigned.register.store import open_register

    asked = _query(body, year, subject, concerning)
    with open_register(as_of=day_of(as_of)) as register:
        known = reference.state(state_code(code))
        record = register.record_of(known.code, asked)
        whole = asked == _query(None, None, None, None)
        facts = register.facts(known.code) if whole else count_facts(known.code, rows_from_record(record))
        typer.echo(f"{known.code}  {known.name}: signed {facts.signed}, did not sign {facts.absent}")
        for value in PositionValue:
            if facts.values.get(value):
                typer.echo(f"  {facts.values[value]:>6}  {_words(value)}")
        _table("by body", facts.by_body)
        _table("by year", facts.by_year)
        _table("by subject", facts.by_subject)
        typer.echo(f"\nlatest of {len(record)}")
        for statement, at in record[:most]:
            typer.echo(f"  {_line(statement)}\n      {_words(at.value)}: {at.because}")


def absent(
    statement: Annotated[str, typer.Argument(help="Id of a statement.")],
    of: Annotated[
        str,
        typer.Option(help="A group or body (EU, WEOG, HRC), 'usual' for those who mostly sign similar ones, or 'all'."),
    ] = "all",
    as_of: AsOf = None,
) -> None:
    """Who did not sign a statement, of a group, of those who usually sign such statements, or of all who could."""
    from undersigned.register.store import open_register

    with open_register(as_of=day_of(as_of)) as register:
        absence = register.absent(statement, of=of)
        typer.echo(_line(absence.statement))
        typer.echo(f"of {of}: {len(absence.signed)} signed, {len(absence.absent)} did not")
        for position in absence.absent:
            habit = absence.habits.get(position.state)
            often = f"  (signed {habit.signed} of {habit.settled} similar ones)" if habit else ""
            typer.echo(f"  {_named(position)}{often}")
        if absence.unknown:
            typer.echo(f"not settled by the record: {len(absence.unknown)}")
            for position in absence.unknown:
                typer.echo(f"  {_named(position)}")


def compare(one: Code, other: Code, most: Most = 10, as_of: AsOf = None) -> None:
    """Two states side by side: what both signed, and what only one of them did."""
    from undersigned.cli.arguments import state_code
    from undersigned.register.store import open_register

    with open_register(as_of=day_of(as_of)) as register:
        found = register.compare(state_code(one), state_code(other))
        typer.echo(f"{found.settled} statements settle the position of both {found.one} and {found.other}")
        share = "" if found.together is None else f", {found.together:.0%} of those that either signed"
        typer.echo(f"  both signed {found.both}{share}; neither {found.neither}")
        for who, statements in ((found.one, found.only_one), (found.other, found.only_other)):
            typer.echo(f"  only {who} signed {len(statements)}")
            for statement in statements[:most]:
                typer.echo(f"    {_line(statement)}")


def search(
    words: Annotated[list[str], typer.Argument(help="Words, or beginnings of words.")],
    body: Body = None,
    year: Year = None,
    concerning: Concerning = None,
    most: Most = 20,
    as_of: AsOf = None,
) -> None:
    """Find statements by words of title, subjects, place and forum."""
    from undersigned.register.store import open_register

    with open_register(as_of=day_of(as_of)) as register:
        found = register.find(_query(body, year, None, concerning, words=" ".join(words)))
        typer.echo(f"{len(found)} statements")
        for statement in found[:most]:
            typer.echo(f"  {_line(statement)}")


def timeline(
    body: Body = None,
    year: Year = None,
    subject: Subject = None,
    concerning: Concerning = None,
    words: Annotated[str | None, typer.Option(help="Words of title, subjects, place or forum.")] = None,
    as_of: AsOf = None,
) -> None:
    """Statements on one matter, oldest first, with who came and who went from one to the next."""
    from undersigned.register.store import open_register

    with open_register(as_of=day_of(as_of)) as register:
        for step in register.timeline(_query(body, year, subject, concerning, words=words)):
            typer.echo(f"{_line(step.statement)}\n    {len(step.signatories)} signatories")
            if step.follows is not None:
                typer.echo(f"    since {step.follows}: came {_codes(step.came)}; went {_codes(step.went)}")


def votes(
    resolution: Annotated[str | None, typer.Argument(help="Symbol of a resolution, for example A/RES/ES-11/1.")] = None,
    of: Annotated[str | None, typer.Option("--state", help="A state, by name or code.")] = None,
    most: Most = 20,
) -> None:
    """List recorded votes, which stand beside the statements: who voted how, who was absent, who was no member."""
    from undersigned.cli.arguments import state_code
    from undersigned.model.votes import Vote
    from undersigned.register.store import open_register

    code = state_code(of) if of else None
    with open_register() as register:
        found = register.roll_calls(resolution=resolution)
        typer.echo(f"{len(found)} roll calls")
        for call, source in found[-most:]:
            typer.echo(f"{call.date}  {call.resolution or call.id}  {call.title[:90]}  ({source.publisher})")
            if code is not None:
                typer.echo(f"    {code}: {_spoken(call.votes.get(code, Vote.NOT_RECORDED))}")
                continue
            for vote in Vote:
                states = sorted(state for state, cast in call.votes.items() if cast is vote)
                if states:
                    typer.echo(
                        f"    {_spoken(vote)} {len(states)}: {_codes(states) if resolution else ''}".rstrip(": ")
                    )


def _query(
    body: str | None, year: int | None, subject: str | None, concerning: str | None, *, words: str | None = None
) -> StatementQuery:
    from undersigned.cli.arguments import state_code
    from undersigned.register.view import StatementQuery

    about = state_code(concerning) if concerning else None
    return StatementQuery(body=body, year=year, subject=subject, concerning=about, words=words)


def _table(name: str, counted: Mapping[str, Mapping[PositionValue, int]], most: int = 12) -> None:
    typer.echo(f"\n{name:<34} signed  did not")
    for key, counts in list(counted.items())[:most]:
        signed = sum(count for value, count in counts.items() if value.is_signatory)
        absent = sum(count for value, count in counts.items() if value.is_absence)
        typer.echo(f"  {key or 'stand-alone':<32} {signed:>6}  {absent:>7}")
    if len(counted) > most:
        typer.echo(f"  … and {len(counted) - most} more")


def _line(statement: Statement) -> str:
    return f"{statement.date:<10}  {statement.id}  {statement.title}"


def _named(position: Position) -> str:
    from undersigned import reference

    return f"{position.state}  {reference.state(position.state).name}: {_words(position.value)}"


def _words(value: PositionValue) -> str:
    return value.value.replace("_", " ")


def _spoken(vote: Vote) -> str:
    return vote.value.replace("_", " ")


def _codes(codes: Iterable[str]) -> str:
    return " ".join(codes) or "nobody"
