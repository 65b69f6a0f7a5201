"""The front page: what is new, who is missing lately, ways into the register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.pages.lists import Heading, StatementRow, body_headings, row, subject_headings, year_headings
from undersigned.pages.names import name_of
from undersigned.register.absence import USUAL, Absence
from undersigned.register.facets import Facets
from undersigned.register.store import Register
from undersigned.register.view import Reach

LOOKED_AT = 24
"""So many of the newest statements are looked at for states that are missing."""
AT_ONE = 3
"""States named as missing from one statement; the statement's page names them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingState:
    """A state that did not sign though it signed most of the similar statements."""

    state: StateCode
    name: str
    signed: int
    """Similar statements that it signed …"""
    settled: int
    """… of those that settle whether it did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A recent statement and the states that it lacks, those that most often sign such statements first."""

    statement: StatementRow
    states: tuple[MissingState, ...]
    more: int
    """How many more are missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage:
    """The front page."""

    reach: Reach
    newest: tuple[StatementRow, ...]
    missing_lately: tuple[Missing, ...]
    subjects: tuple[Heading, ...]
    bodies: tuple[Heading, ...]
    years: tuple[Heading, ...]


def home_page(
    statements: Sequence[Statement], facets: Facets, reach: Reach, missing: Iterable[Missing], *, most: int = 10
) -> HomePage:
    """The front page of a register whose ``statements`` come newest first."""
    return HomePage(
        reach=reach,
        newest=tuple(row(s) for s in statements[:most]),
        missing_lately=tuple(missing),
        subjects=subject_headings(facets.subjects)[:24],
        bodies=body_headings(facets.bodies)[:12],
        years=year_headings(facets.years)[:12],
    )


def missing_lately(register: Register, statements: Sequence[Statement], *, most: int = 6) -> tuple[Missing, ...]:
    """The newest of ``statements`` that lack a state which usually signs their like."""
    found = []
    for statement in statements[:LOOKED_AT]:
        missing = missing_states(register.absent(statement.id, of=USUAL))
        if missing:
            found.append(Missing(statement=row(statement), states=missing[:AT_ONE], more=max(0, len(missing) - AT_ONE)))
        if len(found) == most:
            break
    return tuple(found)


def missing_states(absence: Absence) -> tuple[MissingState, ...]:
    """Those who usually sign and did not, the most regular first.

    Nobody is missing from a statement that most of those who usually sign its like did not sign: three
    governments that speak alone leave nobody out.
    """
    if len(absence.signed) < len(absence.absent):
        return ()
    found = [
        MissingState(
            state=position.state,
            name=name_of(position.state),
            signed=absence.habits[position.state].signed,
            settled=absence.habits[position.state].settled,
        )
        for position in absence.absent
        if position.state in absence.habits
    ]
    return tuple(sorted(found, key=lambda one: (-one.signed / one.settled, -one.signed, one.name)))
