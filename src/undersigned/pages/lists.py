"""Pages that lead to others: all statements, a body's, a subject's, a year's, all states."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from undersigned import reference
from undersigned.errors import NotInRegister
from undersigned.model.statements import Statement, StatementId
from undersigned.model.states import StateCode
from undersigned.pages import addresses
from undersigned.pages.names import name_of

PER_PAGE = 100
"""Statements on one page of a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A state or territory by code and name."""

    code: StateCode
    name: str
    has_page: bool = True
    """A territory signs nothing and has no page."""


def named(code: StateCode) -> Named:
    """The state or territory of ``code``. Raises NotInRegister."""
    return Named(code=code, name=name_of(code), has_page=code not in reference.territories())


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementRow:
    """One statement in a list."""

    id: StatementId
    title: str
    date: str
    body: str
    kind: str
    concerning: tuple[Named, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A body, subject or year with the number of its statements."""

    address: str
    name: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Which part of a long list this is."""

    total: int
    page: int
    pages: int
    previous: str | None
    """Address of the part before this one."""
    next: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage:
    """Statements under one heading, newest first, with headings that lead further."""

    name: str
    about: str
    parts: Parts
    rows: tuple[StatementRow, ...]
    headings: tuple[Heading, ...] = ()
    feed: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingsPage:
    """Headings only: all subjects, all bodies."""

    name: str
    about: str
    headings: tuple[Heading, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StateLink:
    """A state in the list of all states."""

    state: StateCode
    name: str
    signed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StateGroup:
    """The states of one regional group, or of none."""

    name: str
    states: tuple[StateLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatesPage:
    """All states by regional group."""

    groups: tuple[StateGroup, ...]


def row(statement: Statement) -> StatementRow:
    """``statement`` as one line of a list."""
    return StatementRow(
        id=statement.id,
        title=statement.title,
        date=statement.date,
        body=statement.body,
        kind=statement.kind.value,
        concerning=tuple(map(named, statement.concerning)),
    )


def list_page(
    name: str,
    about: str,
    statements: Sequence[Statement],
    *,
    address: str,
    page: int = 1,
    headings: tuple[Heading, ...] = (),
) -> ListPage:
    """One part of the list of ``statements`` at ``address``. Raises NotInRegister for a part past the end."""
    parts = parts_of(len(statements), address, page)
    first = (page - 1) * PER_PAGE
    return ListPage(
        name=name,
        about=about,
        parts=parts,
        rows=tuple(row(s) for s in statements[first : first + PER_PAGE]),
        headings=headings,
    )


def parts_of(total: int, address: str, page: int) -> Parts:
    """Where the ``page``-th part of ``total`` stands. Raises NotInRegister for a part past the end."""
    pages = max(1, -(-total // PER_PAGE))
    if not 1 <= page <= pages:
        raise NotInRegister(f"the list has {pages} pages, not {page}")
    return Parts(
        total=total,
        page=page,
        pages=pages,
        previous=addresses.part(address, page - 1) if page > 1 else None,
        next=addresses.part(address, page + 1) if page < pages else None,
    )


def subject_headings(counted: Mapping[str, int]) -> tuple[Heading, ...]:
    """Subjects, most frequent first; two that differ only in spelling share a page and stand once."""
    merged: dict[str, Heading] = {}
    for words, number in counted.items():
        address = addresses.subject(words)
        known = merged.get(address)
        merged[address] = Heading(
            address=address, name=known.name if known else words, number=number + (known.number if known else 0)
        )
    return tuple(merged.values())


def body_headings(counted: Mapping[str, int]) -> tuple[Heading, ...]:
    """Bodies, most statements first."""
    return tuple(
        Heading(address=addresses.body(key), name=reference.body(key).name, number=number)
        for key, number in counted.items()
    )


def year_headings(counted: Mapping[str, int]) -> tuple[Heading, ...]:
    """Years, latest first."""
    return tuple(Heading(address=addresses.year(key), name=key, number=number) for key, number in counted.items())


def states_page(signed: Mapping[StateCode, int]) -> StatesPage:
    """All states under their regional group with the number of statements each signed."""
    groups: dict[str, list[StateLink]] = {}
    for state in reference.states():
        group = reference.regional_group(state.code)
        name = reference.group(group).name if group else "In no regional group"
        groups.setdefault(name, []).append(
            StateLink(state=state.code, name=state.name, signed=signed.get(state.code, 0))
        )
    ordered = sorted(groups.items(), key=lambda item: (item[0].startswith("In no"), item[0]))
    return StatesPage(groups=tuple(StateGroup(name=name, states=_by_name(links)) for name, links in ordered))


def _by_name(links: Iterable[StateLink]) -> tuple[StateLink, ...]:
    return tuple(sorted(links, key=lambda one: one.name))
