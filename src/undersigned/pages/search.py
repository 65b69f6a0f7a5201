"""Search: results with what was found marked, and facets that narrow them further."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from undersigned.errors import NotInRegister
from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement
from undersigned.model.states import StateCode
from undersigned.pages.highlight import Piece, pieces
from undersigned.pages.lists import StatementRow, row
from undersigned.pages.names import body_name, name_of
from undersigned.pages.queries import SearchQuery
from undersigned.pages.stances import looks
from undersigned.register.facets import Facets

PER_PAGE = 25
SHOWN = 12
"""Values of one facet that are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A statement found, its title cut at the words that were asked for."""

    row: StatementRow
    title: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetValue:
    """One value of a facet with the number of results that have it."""

    key: str
    name: str
    number: int
    chosen: bool
    query: str
    """The query string that chooses it, or lets go of it where it is chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A way to narrow the results."""

    name: str
    title: str
    values: tuple[FacetValue, ...]
    more: int
    """Values that are not shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A condition in force, and the query string that lets go of it."""

    words: str
    without: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """The page and its JSON twin."""

    asked: SearchQuery
    total: int
    page: int
    pages: int
    previous: str | None
    """Query string of the part before this one."""
    next: str | None
    hits: tuple[Hit, ...]
    facets: tuple[Facet, ...]
    chosen: tuple[Choice, ...]
    stances: tuple[PositionValue, ...] = tuple(looks())


def search_page(
    asked: SearchQuery, found: Sequence[Statement], facets: Facets, *, state: StateCode | None
) -> SearchPage:
    """One part of what was ``found``. Raises NotInRegister for a part past the end."""
    pages = max(1, -(-len(found) // PER_PAGE))
    if asked.page > pages:
        raise NotInRegister(f"the results have {pages} pages, not {asked.page}")
    first = (asked.page - 1) * PER_PAGE
    return SearchPage(
        asked=asked,
        total=len(found),
        page=asked.page,
        pages=pages,
        previous=query_string(asked, page=asked.page - 1) if asked.page > 1 else None,
        next=query_string(asked, page=asked.page + 1) if asked.page < pages else None,
        hits=tuple(Hit(row=row(s), title=pieces(s.title, asked.q)) for s in found[first : first + PER_PAGE]),
        facets=tuple(_facets(asked, facets)),
        chosen=tuple(_chosen(asked, state)),
    )


def query_string(asked: SearchQuery, **changed: object) -> str:
    """The query string of ``asked`` with some fields changed; any change but of the page leads to the first page."""
    fields = asked.model_dump(exclude_defaults=True, mode="json") | {"page": None} | changed
    return "&".join([_pair(name, str(value)) for name, value in fields.items() if value not in (None, "", 1)])


@functools.lru_cache(maxsize=1 << 12)
def _pair(name: str, value: str) -> str:
    return urlencode({name: value})


def _facets(asked: SearchQuery, facets: Facets) -> Iterable[Facet]:
    def of(name: str, title: str, counted: Mapping[str, int], shown: Mapping[str, str]) -> Facet:
        chosen = getattr(asked, name)
        values = tuple(
            FacetValue(
                key=key,
                name=shown[key],
                number=number,
                chosen=str(chosen) == key,
                query=query_string(asked, **{name: None if str(chosen) == key else key}),
            )
            for key, number in list(counted.items())[:SHOWN]
        )
        return Facet(name=name, title=title, values=values, more=max(0, len(counted) - SHOWN))

    def first(counted: Mapping[str, int]) -> list[str]:
        return list(counted)[:SHOWN]

    yield of("body", "Body", facets.bodies, {key: body_name(key) for key in first(facets.bodies)})
    yield of("year", "Year", facets.years, {key: key for key in facets.years})
    yield of("concerning", "Concerns", facets.concerning, {key: name_of(key) for key in first(facets.concerning)})
    yield of("subject", "Subject", facets.subjects, {key: key for key in facets.subjects})
    yield of("kind", "Kind", facets.kinds, {key: key for key in facets.kinds})


def _chosen(asked: SearchQuery, state: StateCode | None) -> Iterable[Choice]:
    if asked.q:
        yield Choice(words=f"“{asked.q}”", without=query_string(asked, q=None))
    for name in ("body", "year", "kind", "subject", "concerning"):
        value = getattr(asked, name)
        if value is not None:
            yield Choice(words=f"{name}: {value}", without=query_string(asked, **{name: None}))
    if state is not None:
        stance = looks()[asked.stance or PositionValue.SIGNED].label
        yield Choice(words=f"{name_of(state)}: {stance}", without=query_string(asked, state=None, stance=None))
