"""Every page by its address. The live site and the static copy both ask here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from undersigned.errors import NotInRegister
from undersigned.pages import build
from undersigned.pages.api import ApiPage, ApiRow, api_page
from undersigned.pages.changes import ChangesPage
from undersigned.pages.compare import ComparePage
from undersigned.pages.data import DataPage, data_page
from undersigned.pages.files import FEEDS, STATEMENT_FILES, FileKind
from undersigned.pages.held import Held
from undersigned.pages.home import HomePage
from undersigned.pages.kinds import Build, Kind, Page
from undersigned.pages.lists import HeadingsPage, ListPage, StatesPage
from undersigned.pages.method import MethodPage, method_page
from undersigned.pages.onepage import Brief
from undersigned.pages.queries import CompareQuery, NoQuery, SearchQuery
from undersigned.pages.search import SearchPage
from undersigned.pages.state import RecordPage, StatePage
from undersigned.pages.statement import CardPage, StatementPage


def _parted(
    name: str,
    path: str,
    make: Build,
    lists: Callable[[Held], Iterable[str]],
    about: str,
    model: type = ListPage,
) -> tuple[Kind, Kind]:
    """A list, and the further parts of it where it is long."""
    template = "record.html" if model is RecordPage else "list.html"
    return (
        Kind(name=name, path=path, model=model, build=make, template=template, about=about, addresses=lists),
        Kind(
            name=f"{name}_part",
            path=f"{path}page-{{page}}/",
            model=model,
            build=make,
            template=template,
            about=f"{about} The second part and those after it.",
        ),
    )


def _headings(name: str, make: Build, about: str) -> Kind:
    return Kind(
        name=name,
        path=f"{name}/",
        model=HeadingsPage,
        build=make,
        template="headings.html",
        about=about,
        addresses=lambda _: (f"{name}/",),
    )


KINDS: tuple[Kind, ...] = (
    Kind(
        name="home",
        path="",
        model=HomePage,
        build=build.home,
        template="home.html",
        about="What is new, who is missing lately, and how far the register reaches.",
        addresses=lambda _: ("",),
    ),
    Kind(
        name="changes",
        path="changes/",
        model=ChangesPage,
        build=build.changes,
        template="changes.html",
        about="What was recorded last, newest first.",
        addresses=lambda _: ("changes/",),
    ),
    Kind(
        name="method",
        path="method/",
        model=MethodPage,
        build=lambda *_: method_page(),
        template="method.html",
        about="The rules by which the register is kept and read.",
        addresses=lambda _: ("method/",),
    ),
    Kind(
        name="data",
        path="data/",
        model=DataPage,
        build=lambda *_: data_page(),
        template="data.html",
        about="The tables of the register, what their columns mean, and the forms to take along.",
        addresses=lambda _: ("data/",),
    ),
    Kind(
        name="api",
        path="api/",
        model=ApiPage,
        build=lambda *asked: _api(*asked),
        template="api.html",
        about="Every kind of address that gives data.",
        addresses=lambda _: ("api/",),
    ),
    *_parted("record", "states/{code}/record/", build.record, build.records, "A state's whole record.", RecordPage),
    *_parted("statements", "statements/", build.statements, build.statement_lists, "Every statement, newest first."),
    *_parted("year", "years/{year}/", build.year, build.year_lists, "The statements of one year."),
    *_parted("subject", "subjects/{slug}/", build.subject, build.subject_lists, "The statements on one subject."),
    *_parted("body", "bodies/{body}/", build.body, build.body_lists, "The statements made in one body."),
    _headings("years", build.years, "All years with the number of their statements."),
    _headings("subjects", build.subjects, "All subjects with the number of their statements."),
    _headings("bodies", build.bodies, "All bodies with the number of their statements."),
    Kind(
        name="statement",
        path="statements/{key}/",
        model=StatementPage,
        build=build.statement,
        template="statement.html",
        about="One statement: who signed, who did not, and the sources and words that show it.",
        addresses=build.statement_addresses,
    ),
    Kind(
        name="card",
        path="statements/{key}/card/",
        model=CardPage,
        build=build.card,
        template="card.html",
        about="One statement, as its page; the page is made to be shown in a frame on other sites.",
        addresses=lambda held: (f"{page}card/" for page in build.statement_addresses(held)),
        frameable=True,
    ),
    Kind(
        name="brief",
        path="statements/{key}/brief/",
        model=Brief,
        build=build.brief,
        template="brief.html",
        about="One page to hand on: who signed, who is missing, what sources say.",
        addresses=lambda held: (f"{page}brief/" for page in build.statement_addresses(held)),
    ),
    Kind(
        name="states",
        path="states/",
        model=StatesPage,
        build=build.states,
        template="states.html",
        about="All states by regional group, with the number of statements each signed.",
        addresses=lambda _: ("states/",),
    ),
    Kind(
        name="state",
        path="states/{code}/",
        model=StatePage,
        build=build.state,
        template="state.html",
        about="What a state signed and did not, by year, body and subject; its usual company; drop-offs.",
        addresses=build.state_addresses,
    ),
    Kind(
        name="compare",
        path="compare/",
        model=ComparePage,
        build=build.compare,
        template="compare.html",
        about="States or statements side by side.",
        query=CompareQuery,
    ),
    Kind(
        name="search",
        path="search/",
        model=SearchPage,
        build=build.search_results,
        template="search.html",
        about="Statements that fit words and facets, newest first.",
        query=SearchQuery,
    ),
)


def _api(_: Held, __: Mapping[str, str], ___: NoQuery) -> ApiPage:
    pages = (
        ApiRow(path=kind.twin, media_type="application/json", about=kind.about, asks=tuple(kind.query.model_fields))
        for kind in KINDS
    )
    files = (ApiRow(path=kind.path, media_type=kind.media_type, about=kind.about) for kind in FILES)
    return api_page([*pages, *files])


FILES: tuple[FileKind, ...] = (*FEEDS, *STATEMENT_FILES)


def page_at(address: str, held: Held, query: NoQuery | None = None) -> Page:
    """The page at ``address``. Raises NotInRegister if there is none."""
    for kind in KINDS:
        match = kind.pattern.fullmatch(address)
        if match:
            return page_of(kind, held, match.groupdict(), query)
    raise NotInRegister(f"no page has the address {address!r}")


def page_of(kind: Kind, held: Held, parts: dict[str, str], query: NoQuery | None = None) -> Page:
    """The page of ``kind`` with those parts of an address. Raises NotInRegister."""
    model = kind.build(held, parts, query or kind.query())
    return Page(kind=kind, address=kind.path.format_map(parts), model=model)


def all_addresses(held: Held) -> Iterator[str]:
    """Every address of the static copy, the front page first."""
    for kind in KINDS:
        if kind.addresses is not None:
            yield from kind.addresses(held)
