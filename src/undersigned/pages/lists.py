"""Pages that lead to others: home, all statements, a body's, a subject's, all states."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from undersigned import reference
from undersigned.model.statements import Statement, StatementId
from undersigned.model.states import StateCode
from undersigned.register.view import Reach


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """One statement in a list."""

    id: StatementId
    title: str
    date: str
    body: str
    kind: str
    concerning: tuple[StateCode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A body, subject or year with the number of its statements."""

    key: str
    name: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """A state that a recent complete list lacks though it usually stands with those on it."""

    state: StateCode
    name: str
    statement: StatementRow
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage:
    """The front page."""

    reach: Reach
    newest: tuple[StatementRow, ...]
    missing_lately: tuple[Missing, ...]
    subjects: tuple[Heading, ...]
    bodies: tuple[Heading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage:
    """Statements under one heading, newest first, by year."""

    name: str
    about: str
    rows: tuple[StatementRow, ...]
    headings: tuple[Heading, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StateLink:
    """A state in the list of all states."""

    state: StateCode
    name: str
    signed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatesPage:
    """All states by regional group."""

    groups: tuple[tuple[str, tuple[StateLink, ...]], ...]


def row(statement: Statement) -> StatementRow:
    """``statement`` as one line of a list."""
    return StatementRow(
        id=statement.id,
        title=statement.title,
        date=statement.date,
        body=statement.body,
        kind=statement.kind.value,
        concerning=statement.concerning,
    )


def home_page(
    statements: Sequence[Statement], reach: Reach, *, missing_lately: Iterable[Missing] = (), most: int = 12
) -> HomePage:
    """The front page of a register whose ``statements`` come newest first."""
    return HomePage(
        reach=reach,
        newest=tuple(row(s) for s in statements[:most]),
        missing_lately=tuple(missing_lately),
        subjects=subjects(statements)[:24],
        bodies=bodies(statements)[:12],
    )


def list_page(name: str, about: str, statements: Sequence[Statement], *, most: int = 500) -> ListPage:
    """The page of ``statements``, which come newest first."""
    return ListPage(name=name, about=about, rows=tuple(row(s) for s in statements[:most]), total=len(statements))


def headings_page(name: str, about: str, headings: tuple[Heading, ...]) -> ListPage:
    """A page of headings only: all subjects, all bodies."""
    return ListPage(name=name, about=about, rows=(), headings=headings, total=len(headings))


def subjects(statements: Iterable[Statement]) -> tuple[Heading, ...]:
    """The subjects of ``statements``, most frequent first."""
    return _headings((s for one in statements for s in one.subjects), lambda key: key)


def bodies(statements: Iterable[Statement]) -> tuple[Heading, ...]:
    """The bodies of ``statements``, most frequent first; statements that stand alone have none."""
    return _headings((one.body_id for one in statements if one.body_id), lambda key: reference.body(key).name)


def states_page(signed: Counter[StateCode]) -> StatesPage:
    """All states under their regional group with the number of statements each signed."""
    groups: dict[str, list[StateLink]] = {}
    for state in reference.states():
        group = reference.regional_group(state.code)
        name = reference.group(group).name if group else "In no regional group"
        groups.setdefault(name, []).append(StateLink(state=state.code, name=state.name, signed=signed[state.code]))
    ordered = sorted(groups.items(), key=lambda item: (item[0].startswith("In no"), item[0]))
    return StatesPage(groups=tuple((name, tuple(sorted(links, key=lambda one: one.name))) for name, links in ordered))


def _headings(keys: Iterable[str], name: Callable[[str], str]) -> tuple[Heading, ...]:
    counted = Counter(keys)
    return tuple(
        Heading(key=key, name=name(key), number=number)
        for key, number in sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    )
