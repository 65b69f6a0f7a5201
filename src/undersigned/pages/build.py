"""From the register to view models: what each kind of page asks, and nothing of how it looks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations

from undersigned import reference
from undersigned.errors import NotInRegister, UsageError
from undersigned.model.states import StateCode
from undersigned.names.typed import state_typed
from undersigned.pages import addresses, lists
from undersigned.pages.brief import statement_brief
from undersigned.pages.changes import ChangesPage, changes_page
from undersigned.pages.citation import cite
from undersigned.pages.compare import ComparePage, compare_statements, compare_states, newest_differing
from undersigned.pages.held import Held
from undersigned.pages.home import HomePage, home_page, missing_lately, missing_states
from undersigned.pages.onepage import Brief
from undersigned.pages.queries import CompareQuery, NoQuery, SearchQuery
from undersigned.pages.search import SearchPage, search_page
from undersigned.pages.state import PLAIN, RecordPage, StatePage, record_page, state_page
from undersigned.pages.statement import CardPage, StatementPage, card_page, statement_page
from undersigned.pages.svg.tiles import layout
from undersigned.pages.voices import claims_about
from undersigned.register.changes import newest_changes
from undersigned.register.facets import Standing, listed, search
from undersigned.register.facts import facts_from_matrix
from undersigned.register.finding import KNOWN, SIGNATORY
from undersigned.register.readings import readings_of
from undersigned.register.standing import drop_offs, places, standing_of
from undersigned.register.view import StatementQuery
from undersigned.register.whole import Whole, whole_statement

Parts = Mapping[str, str]


def home(held: Held, _: Parts, __: NoQuery) -> HomePage:
    """The front page."""
    found = listed(held.register, StatementQuery(), held.spread())
    missing = held.keep("missing", lambda: missing_lately(held.register, found))
    return home_page(found, held.facets(), held.reach(), missing)


def statement(held: Held, parts: Parts, _: NoQuery) -> StatementPage:
    """One statement."""
    return held.recent("statements", f"{parts['key']} {held.today}", lambda: _statement(held, parts["key"]))


def whole(held: Held, key: str) -> Whole:
    """All that follows from the record of a statement."""
    return held.recent("wholes", key, lambda: whole_statement(held.register, key))


def _statement(held: Held, key: str) -> StatementPage:
    found = whole(held, key)
    readings = readings_of(found.entry, held.register, held.shelf)
    return statement_page(
        found.entry,
        found.positions,
        citation=cite(found.entry.statement, recorded=held.clock.now().date()),
        answers=found.answers,
        answered_by=found.answered_by,
        usual_absent=missing_states(found.usual),
        claims=claims_about(found.entry.statement.id, readings, held.register),
    )


def card(held: Held, parts: Parts, asked: NoQuery) -> CardPage:
    """One statement, small."""
    return card_page(statement(held, parts, asked))


def brief(held: Held, parts: Parts, asked: NoQuery) -> Brief:
    """One page on a statement."""
    return statement_brief(statement(held, parts, asked))


def statement_addresses(held: Held) -> Iterable[str]:
    """The address of every statement."""
    return (addresses.statement(one.id) for one in held.register.find(StatementQuery()))


def states(held: Held, _: Parts, __: NoQuery) -> lists.StatesPage:
    """All states."""
    return lists.states_page(held.signatures().counts())


def state(held: Held, parts: Parts, _: NoQuery) -> StatePage:
    """One state."""
    code = reference.state(parts["code"]).code
    matrix = held.matrix()
    return state_page(
        facts_from_matrix(code, matrix, held.labels()),
        standing_of(held.register, matrix, code),
        remarked=standing_of(held.register, matrix, code, KNOWN - PLAIN)[:50],
        company=held.signatures().company(code, most=12),
        dropped=drop_offs(held.register, matrix, held.spread().matters, code)[:25],
        groups=_groups_of(held, code),
    )


def state_addresses(_: Held) -> Iterable[str]:
    """The address of every state, and of the organisations that sign as states do: whatever has a tile."""
    return (addresses.state(code) for code in sorted(layout()))


def record(held: Held, parts: Parts, _: NoQuery) -> RecordPage:
    """One part of a state's record."""
    code = reference.state(parts["code"]).code
    return record_page(code, standing_of(held.register, held.matrix(), code), _page(parts), per_page=lists.PER_PAGE)


def compare(held: Held, _: Parts, asked: CompareQuery) -> ComparePage:
    """States or statements side by side; with fewer than two of either the form alone. Raises NotInRegister."""
    codes = list(dict.fromkeys(_state(words) for words in asked.state if words.strip()))
    if len(codes) > 1:
        pairs = [held.register.compare(one, other) for one, other in combinations(codes, 2)]
        differing, whole = newest_differing(pairs)
        return compare_states(codes, pairs, differing, whole, places(held.register, [s.id for s in differing]))
    keys = list(dict.fromkeys(key.strip() for key in asked.statement if key.strip()))
    if len(keys) > 1:
        entries = [held.register.entry(key).statement for key in keys]
        return compare_statements(entries, [held.register.positions(one.id) for one in entries])
    return ComparePage(of="nothing")


def changes(held: Held, _: Parts, __: NoQuery) -> ChangesPage:
    """What was recorded last."""
    return held.keep("changes", lambda: changes_page(newest_changes(held.register)))


def search_results(held: Held, _: Parts, asked: SearchQuery) -> SearchPage:
    """Statements that fit. Raises NotInRegister for a state that is none."""
    return held.recent("searches", asked.model_dump_json(), lambda: _search_results(held, asked))


def _search_results(held: Held, asked: SearchQuery) -> SearchPage:
    state = _state(asked.state) if asked.state else None
    query = StatementQuery(
        words=asked.q or None,
        body=asked.body,
        year=asked.year,
        kind=asked.kind,
        subject=asked.subject,
        concerning=_state(asked.concerning) if asked.concerning else None,
    )
    # A stance is somebody's: without a state it narrows nothing.
    values = frozenset({asked.stance}) if asked.stance else SIGNATORY
    standing = Standing(state=state, values=values) if state is not None else None
    found, facets = search(held.register, query, held.spread(), standing=standing)
    return search_page(asked, found, facets, state=state)


def statements(held: Held, parts: Parts, _: NoQuery) -> lists.ListPage:
    """Every statement."""
    return _listed(
        held,
        parts,
        "statements/",
        "Statements",
        "Joint statements, letters and declarations in the register, newest first.",
        StatementQuery(),
        headings=lists.year_headings(held.facets().years),
    )


def year(held: Held, parts: Parts, _: NoQuery) -> lists.ListPage:
    """The statements of a year."""
    number = parts["year"]
    if number not in held.facets().years:
        raise NotInRegister(f"the register holds no statement of {number}")
    about = "Newest first."
    return _listed(
        held, parts, addresses.year(number), f"Statements of {number}", about, StatementQuery(year=int(number))
    )


def subject(held: Held, parts: Parts, _: NoQuery) -> lists.ListPage:
    """The statements on a subject."""
    topics = held.subjects().get(parts["slug"])
    if topics is None:
        raise NotInRegister(f"the register holds no subject {parts['slug']!r}")
    name = topics[0][:1].upper() + topics[0][1:]
    query = StatementQuery(topics=topics)
    return _listed(held, parts, addresses.subject(topics[0]), name, "Statements on this subject, newest first.", query)


def body(held: Held, parts: Parts, _: NoQuery) -> lists.ListPage:
    """The statements made in a body."""
    known = reference.body(parts["body"])
    return _listed(held, parts, addresses.body(known.id), known.name, known.note, StatementQuery(body=known.id))


def years(held: Held, _: Parts, __: NoQuery) -> lists.HeadingsPage:
    """All years."""
    headings = lists.year_headings(held.facets().years)
    return lists.HeadingsPage(name="Years", about="When the statements were made.", headings=headings)


def subjects(held: Held, _: Parts, __: NoQuery) -> lists.HeadingsPage:
    """All subjects."""
    headings = lists.subject_headings(held.facets().subjects)
    return lists.HeadingsPage(name="Subjects", about="What the statements are about.", headings=headings)


def bodies(held: Held, _: Parts, __: NoQuery) -> lists.HeadingsPage:
    """All bodies."""
    headings = lists.body_headings(held.facets().bodies)
    return lists.HeadingsPage(name="Bodies", about="Where the statements were made.", headings=headings)


def statement_lists(held: Held) -> Iterable[str]:
    """Every part of the list of all statements."""
    return _parts("statements/", held.facets().total)


def year_lists(held: Held) -> Iterable[str]:
    """Every part of every year's list."""
    return _all_parts(lists.year_headings(held.facets().years))


def subject_lists(held: Held) -> Iterable[str]:
    """Every part of every subject's list."""
    return _all_parts(lists.subject_headings(held.facets().subjects))


def body_lists(held: Held) -> Iterable[str]:
    """Every part of every body's list."""
    return _all_parts(lists.body_headings(held.facets().bodies))


def records(held: Held) -> Iterable[str]:
    """Every part of every state's record."""
    for code in sorted(layout()):
        yield from _parts(addresses.record(code), len(standing_of(held.register, held.matrix(), code)))


def _listed(
    held: Held,
    parts: Parts,
    address: str,
    name: str,
    about: str,
    query: StatementQuery,
    *,
    headings: tuple[lists.Heading, ...] = (),
) -> lists.ListPage:
    found = listed(held.register, query, held.spread())
    return lists.list_page(name, about, found, address=address, page=_page(parts), headings=headings)


def _state(words: str) -> StateCode:
    """The state that somebody typed. Raises NotInRegister: the question can be read, there is nothing of that name."""
    try:
        return state_typed(words)
    except UsageError as error:
        raise NotInRegister(error.what, hint=error.hint) from error


def _page(parts: Parts) -> int:
    number = parts.get("page", "1")
    if not number.isdecimal() or len(number) > 6 or str(int(number)) != number:
        raise NotInRegister(f"no page has the number {number!r}")
    return int(number)


def _parts(address: str, total: int) -> Iterable[str]:
    pages = max(1, -(-total // lists.PER_PAGE))
    return (addresses.part(address, page) for page in range(1, pages + 1))


def _all_parts(headings: Iterable[lists.Heading]) -> Iterable[str]:
    for heading in headings:
        yield from _parts(heading.address, heading.number)


def _groups_of(held: Held, code: str) -> list[str]:
    today = held.clock.now().date()
    return sorted({reference.group(one.group).name for one in reference.memberships(code, on=today)})
