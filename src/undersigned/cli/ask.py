"""Questions over the whole register: ``state``, ``absent``, ``compare``, ``search``, ``timeline``, ``votes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from undersigned.cli.arguments import AsJson
from undersigned.cli.empty import tell_if_empty
from undersigned.cli.moment import AsOf, day_of

if TYPE_CHECKING:
    from undersigned.model.states import StateCode
    from undersigned.model.votes import RollCall
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
    as_json: AsJson = False,
    as_of: AsOf = None,
) -> None:
    """What a state signed and what it did not.

    Counted by body, year and subject; who joined later or withdrew is told apart.
    """
    from undersigned.cli.answers import StateAnswer, Stood
    from undersigned.cli.arguments import state_code
    from undersigned.cli.askview import state_view
    from undersigned.jsonio import answer_to_json
    from undersigned.register.facts import count_facts, rows_from_record
    from undersigned.register.store import open_register

    asked = _query(body, year, subject, concerning)
    with open_register(as_of=day_of(as_of)) as register:
        known = state_code(code)
        record = register.record_of(known, asked)
        whole = asked == _query(None, None, None, None)
        facts = register.facts(known) if whole else count_facts(known, rows_from_record(record))
        latest = record[:most]
        if as_json:
            answer = StateAnswer(
                facts=facts,
                signed=facts.signed,
                did_not_sign=facts.absent,
                found=len(record),
                latest=tuple(Stood(statement=one, position=at) for one, at in latest),
            )
            typer.echo(answer_to_json(answer))
        else:
            typer.echo(state_view(facts, latest, len(record)))
            tell_if_empty(register, asked, record, as_of)


def absent(
    statement: Annotated[str, typer.Argument(help="Id of a statement.")],
    of: Annotated[
        str,
        typer.Option(help="A group or body (EU, WEOG, HRC), 'usual' for those who mostly sign similar ones, or 'all'."),
    ] = "all",
    as_json: AsJson = False,
    as_of: AsOf = None,
) -> None:
    """Who did not sign a statement.

    Of a group, of those who usually sign such statements, or of all who could have.
    """
    from undersigned.cli.answers import AbsentAnswer
    from undersigned.cli.askview import absence_view
    from undersigned.jsonio import answer_to_json
    from undersigned.register.store import open_register

    with open_register(as_of=day_of(as_of)) as register:
        absence = register.absent(statement, of=of)
        if not as_json:
            typer.echo(absence_view(absence))
            return
        answer = AbsentAnswer(
            statement=absence.statement,
            of=absence.of,
            signed=absence.signed,
            absent=absence.absent,
            unknown=absence.unknown,
            habits=absence.habits,
        )
        typer.echo(answer_to_json(answer))


def compare(one: Code, other: Code, most: Most = 10, as_json: AsJson = False, as_of: AsOf = None) -> None:
    """Two states side by side.

    How many statements both signed, and which only one of them did.
    """
    from undersigned.cli.answers import Alone, CompareAnswer
    from undersigned.cli.arguments import state_code
    from undersigned.cli.askview import comparison_view
    from undersigned.jsonio import answer_to_json
    from undersigned.register.store import open_register

    with open_register(as_of=day_of(as_of)) as register:
        found = register.compare(state_code(one), state_code(other))
        if not as_json:
            typer.echo(comparison_view(found, most))
            return
        answer = CompareAnswer(
            one=found.one,
            other=found.other,
            settled=found.settled,
            both=found.both,
            neither=found.neither,
            together=found.together,
            only_one=Alone(found=len(found.only_one), statements=tuple(found.only_one[:most])),
            only_other=Alone(found=len(found.only_other), statements=tuple(found.only_other[:most])),
        )
        typer.echo(answer_to_json(answer))


def search(
    words: Annotated[list[str], typer.Argument(help="Words, or beginnings of words.")],
    body: Body = None,
    year: Year = None,
    concerning: Concerning = None,
    most: Most = 20,
    as_json: AsJson = False,
    as_of: AsOf = None,
) -> None:
    """Find statements by words of title, subject, place, forum."""
    from undersigned.cli.answers import StatementsAnswer
    from undersigned.cli.askview import found_view
    from undersigned.jsonio import answer_to_json
    from undersigned.register.store import open_register

    asked = _query(body, year, None, concerning, words=" ".join(words))
    with open_register(as_of=day_of(as_of)) as register:
        found = register.find(asked)
        if as_json:
            typer.echo(answer_to_json(StatementsAnswer(found=len(found), statements=tuple(found[:most]))))
        else:
            typer.echo(found_view(found, most))
        tell_if_empty(register, asked, found, as_of)


def timeline(
    body: Body = None,
    year: Year = None,
    subject: Subject = None,
    concerning: Concerning = None,
    words: Annotated[str | None, typer.Option(help="Words of title, subjects, place or forum.")] = None,
    as_json: AsJson = False,
    as_of: AsOf = None,
) -> None:
    """Statements on one matter, oldest first: who came, who went."""
    from undersigned.cli.answers import TimelineAnswer, TimelineStep
    from undersigned.cli.askview import timeline_view
    from undersigned.jsonio import answer_to_json
    from undersigned.register.store import open_register

    asked = _query(body, year, subject, concerning, words=words)
    with open_register(as_of=day_of(as_of)) as register:
        steps = register.timeline(asked)
        if as_json:
            told = (
                TimelineStep(
                    statement=step.statement,
                    signatories=tuple(sorted(step.signatories)),
                    follows=step.follows,
                    came=step.came,
                    went=step.went,
                )
                for step in steps
            )
            typer.echo(answer_to_json(TimelineAnswer(steps=tuple(told))))
        elif steps:
            typer.echo(timeline_view(steps))
        else:
            typer.echo("0 statements")
        tell_if_empty(register, asked, steps, as_of)


def votes(
    resolution: Annotated[str | None, typer.Argument(help="Symbol of a resolution, for example A/RES/ES-11/1.")] = None,
    of: Annotated[str | None, typer.Option("--state", help="A state, by name or code.")] = None,
    most: Most = 20,
    as_json: AsJson = False,
) -> None:
    """Recorded votes, which stand beside the statements.

    Who voted how, who was absent, who was no member.
    """
    from undersigned.cli.answers import VotesAnswer, VoteTold
    from undersigned.cli.arguments import state_code
    from undersigned.cli.askview import votes_view
    from undersigned.jsonio import answer_to_json
    from undersigned.register.store import open_register

    code = state_code(of) if of else None
    with open_register() as register:
        found = register.roll_calls(resolution=resolution)
        if not as_json:
            typer.echo(votes_view(found, most, of=code, named=resolution is not None))
            if not register.roll_calls():
                typer.echo("note: none are recorded; 'undersigned import --votes FILE' reads tables of them", err=True)
            return
        calls = tuple(VoteTold(roll_call=_only(call, code), source=source) for call, source in found[-most:])
        typer.echo(answer_to_json(VotesAnswer(found=len(found), roll_calls=calls)))


def _only(call: RollCall, code: StateCode | None) -> RollCall:
    """``call`` with no vote but that of ``code``, where one is asked for."""
    from dataclasses import replace

    from undersigned.model.votes import Vote

    return call if code is None else replace(call, votes={code: call.votes.get(code, Vote.NOT_RECORDED)})


def _query(
    body: str | None, year: int | None, subject: str | None, concerning: str | None, *, words: str | None = None
) -> StatementQuery:
    from undersigned.cli.arguments import state_code
    from undersigned.register.view import StatementQuery

    about = state_code(concerning) if concerning else None
    return StatementQuery(body=body, year=year, subject=subject, concerning=about, words=words)
