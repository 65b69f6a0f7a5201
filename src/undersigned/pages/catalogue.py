"""Every page by its address: which template, which view model. The live site and the static copy both ask here."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from markupsafe import Markup

from undersigned import reference
from undersigned.errors import NotInRegister
from undersigned.pages import addresses, lists
from undersigned.pages.citation import cite
from undersigned.pages.render import Site, render
from undersigned.pages.state import state_page
from undersigned.pages.statement import statement_page
from undersigned.pages.svg.tiles import tile_grid
from undersigned.register.view import RegisterView, StatementQuery


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page before it is drawn: the JSON twin is ``model``, the HTML is ``template`` over it."""

    address: str
    template: str
    model: object
    extras: Mapping[str, Any] = field(default_factory=dict)

    def html(self, site: Site) -> str:
        """The page as it stands on ``site``."""
        return render(self.template, page=self.model, address=self.address, site=site, **self.extras)


def page_at(address: str, register: RegisterView, *, today: date) -> Page:
    """The page at ``address``. Raises NotInRegister if there is none."""
    for pattern, build in _ROUTES:
        match = pattern.fullmatch(address)
        if match:
            return build(register, today, *match.groups())
    raise NotInRegister(f"no page has the address {address!r}")


def all_addresses(register: RegisterView) -> Iterator[str]:
    """Every address of the static copy, the front page first."""
    statements = register.find(StatementQuery())
    yield from ("", "statements/", "states/", "subjects/", "bodies/", "method/")
    yield from sorted({f"statements/{s.date[:4]}/" for s in statements})
    yield from sorted({addresses.subject(words) for s in statements for words in s.subjects})
    yield from sorted({addresses.body(s.body_id) for s in statements if s.body_id})
    yield from (addresses.state(s.code) for s in reference.states())
    yield from (addresses.statement(s.id) for s in statements)


def _home(register: RegisterView, _: date) -> Page:
    model = lists.home_page(register.find(StatementQuery()), register.reach())
    return Page(address="", template="home.html", model=model)


def _statements(register: RegisterView, _: date) -> Page:
    statements = register.find(StatementQuery())
    years = Counter(s.date[:4] for s in statements)
    model = lists.ListPage(
        name="Statements",
        about="Joint statements, letters and declarations in the register, newest first.",
        rows=tuple(lists.row(s) for s in statements[:50]),
        headings=tuple(lists.Heading(key=f"statements/{y}/", name=y, number=years[y]) for y in sorted(years)[::-1]),
        total=len(statements),
    )
    return Page(address="statements/", template="list.html", model=model)


def _year(register: RegisterView, _: date, year: str) -> Page:
    statements = register.find(StatementQuery(year=int(year)))
    if not statements:
        raise NotInRegister(f"the register holds no statement of {year}")
    model = lists.list_page(f"Statements of {year}", "Newest first.", statements)
    return Page(address=f"statements/{year}/", template="list.html", model=model)


def _statement(register: RegisterView, today: date, key: str) -> Page:
    entry, positions = register.entry(key), register.positions(key)
    statement = entry.statement
    answers = register.entry(statement.responds_to).statement if statement.responds_to else None
    model = statement_page(entry, positions, answers=answers, answered_by=register.answers_to(statement.id))
    address = addresses.statement(statement.id)
    root = addresses.root_from(address)
    links = {state: root + addresses.state(state) for state in model.positions}
    drawing = tile_grid(model.positions, label=f"Where every state stands towards {statement.title}", link=links)
    extras = {"tiles": Markup(drawing), "citation": cite(statement, recorded=today)}  # noqa: S704
    return Page(address=address, template="statement.html", model=model, extras=extras)


def _states(register: RegisterView, _: date) -> Page:
    return Page(address="states/", template="states.html", model=lists.states_page(register.signature_counts()))


def _state(register: RegisterView, _: date, code: str) -> Page:
    model = state_page(code, register.record_of(code, StatementQuery()))
    return Page(address=addresses.state(code), template="state.html", model=model)


def _subjects(register: RegisterView, _: date) -> Page:
    headings = tuple(
        lists.Heading(key=addresses.subject(h.name), name=h.name, number=h.number)
        for h in lists.subjects(register.find(StatementQuery()))
    )
    model = lists.headings_page("Subjects", "What the statements are about.", headings)
    return Page(address="subjects/", template="list.html", model=model)


def _subject(register: RegisterView, _: date, slug: str) -> Page:
    known = {addresses.slug(h.name): h.name for h in lists.subjects(register.find(StatementQuery()))}
    if slug not in known:
        raise NotInRegister(f"the register holds no subject {slug!r}")
    model = lists.list_page(
        known[slug].capitalize(), "Statements on this subject.", register.find(StatementQuery(subject=known[slug]))
    )
    return Page(address=f"subjects/{slug}/", template="list.html", model=model)


def _bodies(register: RegisterView, _: date) -> Page:
    headings = tuple(
        lists.Heading(key=addresses.body(h.key), name=h.name, number=h.number)
        for h in lists.bodies(register.find(StatementQuery()))
    )
    return Page(
        address="bodies/",
        template="list.html",
        model=lists.headings_page("Bodies", "Where the statements were made.", headings),
    )


def _body(register: RegisterView, _: date, key: str) -> Page:
    body = reference.body(key)
    model = lists.list_page(body.name, body.note, register.find(StatementQuery(body=key)))
    return Page(address=addresses.body(key), template="list.html", model=model)


def _method(_: RegisterView, __: date) -> Page:
    return Page(address="method/", template="method.html", model=None)


_ROUTES: tuple[tuple[re.Pattern[str], Callable[..., Page]], ...] = tuple(
    (re.compile(pattern), build)
    for pattern, build in (
        (r"", _home),
        (r"statements/", _statements),
        (r"statements/(\d{4})/", _year),
        (r"statements/([^/]+)/", _statement),
        (r"states/", _states),
        (r"states/([A-Z]{3})/", _state),
        (r"subjects/", _subjects),
        (r"subjects/([^/]+)/", _subject),
        (r"bodies/", _bodies),
        (r"bodies/([^/]+)/", _body),
        (r"method/", _method),
    )
)
