"""Answers over the whole register as plain lines of at most 80 columns, without colour."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from undersigned.cli.lines import counted, name, names, printed, statement_lines, wrapped
from undersigned.model.positions import Position, PositionValue
from undersigned.model.statements import Source, Statement
from undersigned.model.states import StateCode
from undersigned.model.votes import RollCall, Vote
from undersigned.register.absence import Absence
from undersigned.register.comparing import Comparison
from undersigned.register.facts import StateFacts
from undersigned.register.timeline import Step


def state_view(facts: StateFacts, latest: Sequence[tuple[Statement, Position]], total: int) -> str:
    """A state's record: the counts, then the ``latest`` of ``total`` statements."""
    return printed(_state(facts, latest, total))


def absence_view(absence: Absence) -> str:
    """Who of those asked for is missing, and of whom the record does not tell."""
    return printed(_absence(absence))


def comparison_view(found: Comparison, most: int) -> str:
    """Two states side by side."""
    return printed(_comparison(found, most))


def found_view(found: Sequence[Statement], most: int) -> str:
    """How many statements were found, and the first of them."""
    lines = [line for one in found[:most] for line in statement_lines(one, "  ")]
    return "\n".join((counted(len(found), "statement"), *lines))


def timeline_view(steps: Iterable[Step]) -> str:
    """Statements in a row with who came and who went."""
    return printed(line for step in steps for line in _step(step))


def votes_view(
    found: Sequence[tuple[RollCall, Source]], most: int, *, of: StateCode | None = None, named: bool = False
) -> str:
    """The last roll calls found: how the state ``of`` voted, or how many of each vote and, if ``named``, who."""
    return printed(_votes(found, most, of=of, named=named))


def _state(facts: StateFacts, latest: Sequence[tuple[Statement, Position]], total: int) -> Iterator[str]:
    yield f"{facts.state}  {name(facts.state)}: signed {facts.signed}, did not sign {facts.absent}"
    for value in PositionValue:
        if facts.values.get(value):
            yield f"  {facts.values[value]:>6}  {_words(value)}"
    yield from _table("by body", facts.by_body)
    yield from _table("by year", facts.by_year)
    yield from _table("by subject", facts.by_subject)
    yield ""
    yield f"latest of {total}"
    for statement, at in latest:
        yield from statement_lines(statement, "  ")
        yield f"              {_words(at.value)}: {at.because}"


def _absence(absence: Absence) -> Iterator[str]:
    yield from statement_lines(absence.statement)
    yield f"of {absence.of}: {len(absence.signed)} signed, {len(absence.absent)} did not"
    for position in _by_name(absence.absent):
        habit = absence.habits.get(position.state)
        often = f"  (signed {habit.signed} of {habit.settled} similar ones)" if habit else ""
        yield f"  {_named(position)}{often}"
    if absence.unknown:
        yield f"not settled by the record: {len(absence.unknown)}"
        yield from (f"  {_named(position)}" for position in _by_name(absence.unknown))


def _comparison(found: Comparison, most: int) -> Iterator[str]:
    yield f"{counted(found.settled, 'statement')} on record for both {names([found.one])} and {names([found.other])}"
    share = "" if found.together is None else f", {found.together:.0%} of those that either signed"
    yield f"  both signed {found.both}{share}; neither {found.neither}"
    for who, statements in ((found.one, found.only_one), (found.other, found.only_other)):
        yield f"  only {names([who])} signed {len(statements)}"
        for statement in statements[:most]:
            yield from statement_lines(statement, "    ")
        if len(statements) > most:
            yield f"    … and {len(statements) - most} more (--most)"


def _step(step: Step) -> Iterator[str]:
    yield from statement_lines(step.statement)
    yield f"    {len(step.signatories)} signatories"
    if step.follows is not None:
        came, went = (names(sorted(codes, key=name)) for codes in (step.came, step.went))
        yield f"    since {step.follows}: came {came}; went {went}"


def _votes(found: Sequence[tuple[RollCall, Source]], most: int, *, of: StateCode | None, named: bool) -> Iterator[str]:
    yield counted(len(found), "roll call")
    for call, source in found[-most:]:
        yield f"{call.date}  {call.resolution or call.id}  {call.title}  ({source.publisher})"
        if of is not None:
            yield f"    {name(of)}: {_spoken(call.votes.get(of, Vote.NOT_RECORDED))}"
            continue
        for vote in Vote:
            voters = sorted((state for state, cast in call.votes.items() if cast is vote), key=name)
            if voters:
                yield f"    {_spoken(vote)} {len(voters)}{': ' + names(voters) if named else ''}"


def _table(title: str, tallies: Mapping[str, Mapping[PositionValue, int]], most: int = 12) -> Iterator[str]:
    yield ""
    yield f"{title:<34} signed  did not"
    for key, counts in list(tallies.items())[:most]:
        signed = sum(count for value, count in counts.items() if value.is_signatory)
        absent = sum(count for value, count in counts.items() if value.is_absence)
        *above, last = wrapped(f"  {key or 'stand-alone'}") if len(key) > 32 else [f"  {key or 'stand-alone'}"]
        yield from above
        yield f"{last:<34} {signed:>6}  {absent:>7}"
    if len(tallies) > most:
        yield f"  … and {len(tallies) - most} more"


def _by_name(positions: Iterable[Position]) -> list[Position]:
    return sorted(positions, key=lambda position: name(position.state))


def _named(position: Position) -> str:
    return f"{position.state}  {name(position.state)}: {_words(position.value)}"


def _words(value: PositionValue) -> str:
    return value.value.replace("_", " ")


def _spoken(vote: Vote) -> str:
    return vote.value.replace("_", " ")
