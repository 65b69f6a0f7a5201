"""One page to hand to a colleague, of a statement or a checked article: the same for HTML, PDF and Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from undersigned.model.verdicts import CheckReport, Ruling
from undersigned.pages.reading import ReadingPage, reading_page
from undersigned.pages.stances import looks
from undersigned.pages.statement import Region, SourceRow, StatementPage, Words
from undersigned.pages.voices import SourceClaims
from undersigned.pages.words import day, forum
from undersigned.register.view import RegisterView

_MOST_ITEMS = 8
"""Items of one section: a brief that runs over its page is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of a section."""

    lead: str
    """Printed strongly; may be empty."""
    text: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with a sentence or a few items under it."""

    heading: str
    text: str = ""
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The page."""

    kicker: str
    title: str
    lead: str
    sections: tuple[Section, ...]
    footer: str


def statement_brief(page: StatementPage) -> Brief:
    """The brief of a statement."""
    s = page.statement
    where = forum(s.body) + (f", session {s.session}" if s.session else "")
    sections = [
        *_signed(page.regions),
        _missing(page),
        _section("What sources say", (_remark(one) for one in page.remarked)),
        _section("Where sources disagree", (Item(lead=one.name, text=one.because) for one in page.conflicts)),
        _section("Claims and verdicts", _claims(page.claims)),
        _section("Sources", (_source(one) for one in page.sources)),
    ]
    return Brief(
        kicker=" · ".join(part for part in (s.kind.value.capitalize(), day(s.date), where) if part),
        title=s.title,
        lead=_lead(page),
        sections=tuple(section for section in sections if section is not None),
        footer=page.citation.text,
    )


def report_brief(report: CheckReport, register: RegisterView) -> Brief:
    """The brief of a checked article."""
    page = reading_page(report, register)
    source = page.source
    published = day(source.published) if source.published else ""
    return Brief(
        kicker=" · ".join(part for part in ("Checked", source.publisher or "", published) if part),
        title=source.title or source.name,
        lead=_tally(page),
        sections=tuple(_of_article(page)),
        footer="Undersigned: what the record of joint statements says, with its sources. "
        "A claim that the record cannot settle is called not checkable, not false.",
    )


def _lead(page: StatementPage) -> str:
    count = f"{page.signatories} states signed" if page.signatories else "No signatory is on record"
    told = [count, f"the list in the record is {page.extent.value}"]
    if page.stated:
        told.append(f"sources state {'; '.join(page.stated)}")
    sentence = ", ".join(told) + "."
    if page.delivered_by:
        sentence += f" Delivered by {_names(one.name for one in page.delivered_by)}."
    if page.concerning:
        place = f" ({page.statement.place})" if page.statement.place else ""
        sentence += f" Concerns {_names(one.name for one in page.concerning)}{place}."
    return sentence


def _signed(regions: Sequence[Region]) -> Iterable[Section]:
    items = [
        Item(lead=region.name, text=_names(row.name for row in region.rows if row.value.is_signatory))
        for region in regions
        if region.signed
    ]
    if items:
        yield Section(heading="Who signed", items=tuple(items))


def _missing(page: StatementPage) -> Section | None:
    if not page.usual_absent:
        return None
    text = ", ".join(f"{one.name} ({one.signed} of {one.settled})" for one in page.usual_absent)
    return Section(
        heading="Missing though they usually sign",
        text=f"{text}. In brackets: how many of the similar statements each signed.",
    )


def _section(heading: str, items: Iterable[Item]) -> Section | None:
    found = tuple(items)
    if not found:
        return None
    more = len(found) - _MOST_ITEMS
    text = f"and {more} more in the register" if more > 0 else ""
    return Section(heading=heading, items=found[:_MOST_ITEMS], text=text)


def _remark(words: Words) -> Item:
    said = f"{words.said_by}, in {words.source.publisher}" if words.said_by else words.source.publisher
    quoted = "".join(f" “{quote}”" for quote in words.quoted[:1])
    told = f": {words.reported}" if words.reported else ""
    label = looks()[words.value].label
    return Item(lead=words.name, text=f"{label}{told}{quoted} ({said})", url=words.source.url)


def _claims(claims: Iterable[SourceClaims]) -> Iterable[Item]:
    """What the record contradicts first, what it supports last: of claims that hold a reader is told soonest."""
    order = (Ruling.CONTRADICTED, Ruling.DISPUTED, Ruling.NOT_CHECKABLE, Ruling.SUPPORTED)
    told = [(claim, voice) for source in claims for voice in source.voices for claim in voice.claims]
    for claim, voice in sorted(told, key=lambda pair: order.index(pair[0].ruling)):
        yield Item(lead=f"{claim.ruling.value.capitalize()}: {claim.sentence}", text=f"({voice.who})")


def _source(row: SourceRow) -> Item:
    offers = f", {row.listing.extent.value} list" if row.listing else ""
    return Item(lead=row.source.publisher, text=f"{row.source.kind.value}{offers}", url=row.source.url)


def _tally(page: ReadingPage) -> str:
    if not page.tally:
        return "No claim in this text can be held against the record."
    total = sum(page.tally.values())
    told = ", ".join(f"{number} {ruling}" for ruling, number in page.tally.items())
    return f"{total} claim{'s' if total != 1 else ''} held against the record: {told}."


def _of_article(page: ReadingPage) -> Iterable[Section]:
    for head in page.statements:
        if head.entry is not None:
            names = _names(one.name for one in head.signatories)
            yield Section(
                heading="The statement in the register",
                text=f"{head.title} ({head.entry}). Signatories on record ({len(head.signatories)}): {names}.",
            )
    for voice in page.voices:
        items = tuple(
            Item(lead=f"{claim.ruling.value.capitalize()}: {claim.sentence}", text=claim.because)
            for claim in voice.claims
        )
        yield Section(heading=f"{voice.who[:1].upper()}{voice.who[1:]}", items=items)
    urls = dict.fromkeys(
        url
        for voice in page.voices
        for claim in voice.claims
        for fact in claim.facts
        for url in fact.sources
        if url.startswith("http")
    )
    if urls:
        yield Section(
            heading="Sources", items=tuple(Item(lead="", text=url, url=url) for url in list(urls)[:_MOST_ITEMS])
        )


def _names(names: Iterable[str]) -> str:
    return ", ".join(names)
