"""One page to hand to a colleague, of a statement or a checked article: the same for HTML, PDF and Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from undersigned import reference
from undersigned.model.statements import Extent
from undersigned.model.verdicts import CheckReport, Ruling
from undersigned.pages.lists import Named
from undersigned.pages.onepage import Brief, Item, Section, cut, on_one_page
from undersigned.pages.reading import ReadHead, ReadingPage, reading_page
from undersigned.pages.stances import looks
from undersigned.pages.statement import Region, Remark, SourceRow, StatementPage, StateRow
from undersigned.pages.voices import ITSELF, SourceClaims, Voice
from undersigned.pages.words import dated, day, forum, web
from undersigned.register.view import RegisterView

MOST_ITEMS = 8
"""Items of one section: a brief that runs over its page is none."""
_TITLE, _WORDS, _QUOTE = 220, 240, 200
"""The most characters of a title, of one item's words, and of what a source is quoted with."""
_NAMES = 60
"""Names in one sentence; the others are counted."""
_LONG = 80
"""From so many signatories on, a group that signed nearly as one is told by who of it did not."""

_HELD: Final = {
    Extent.COMPLETE: "the list held is complete",
    Extent.PARTIAL: "the list held is partial",
    Extent.COUNT_ONLY: "only their number is held",
    Extent.NONE: "no list is held",
}


def statement_brief(page: StatementPage) -> Brief:
    """The brief of a statement."""
    s = page.statement
    where = forum(s.body) + (f", session {s.session}" if s.session else "")
    sections = [
        *_signed(page.regions),
        _missing(page),
        _section("What sources say", (_remark(one) for one in page.remarks)),
        _section("Where sources disagree", (_conflict(one) for one in page.conflicts)),
        _section("Claims and verdicts", _claims(page.claims)),
        _section("Sources", (_source(one) for one in page.sources)),
    ]
    brief = Brief(
        kicker=cut(" · ".join(part for part in (s.kind.value.capitalize(), day(s.date), where) if part), _TITLE),
        title=cut(s.title, _TITLE),
        lead=_lead(page),
        sections=tuple(section for section in sections if section is not None),
        footer=cut(page.citation.text, 2 * _TITLE),
    )
    return on_one_page(brief, most_items=MOST_ITEMS)


def report_brief(report: CheckReport, register: RegisterView) -> Brief:
    """The brief of a checked article."""
    page = reading_page(report, register)
    source = page.source
    published = day(source.published) if source.published else ""
    brief = Brief(
        kicker=" · ".join(part for part in ("Checked", source.publisher or "", published) if part),
        title=cut(source.title or source.name, _TITLE),
        lead=_tally(page),
        sections=tuple(_of_article(page)),
        footer="Undersigned: what the record of joint statements says, with its sources. "
        "A claim that the record cannot settle is called not checkable, not false.",
    )
    return on_one_page(brief, most_items=2 * MOST_ITEMS)


def _lead(page: StatementPage) -> str:
    states = f"{page.signatories} state{'' if page.signatories == 1 else 's'} signed"
    sentence = f"{states if page.signatories else 'No signatory is on record'}; {_HELD[page.extent]}."
    if page.stated:
        sentence += f" Sources state {cut('; '.join(page.stated), _WORDS)}."
    if page.delivered_by:
        sentence += f" Delivered by {_names(_in_sentence(one) for one in page.delivered_by)}."
    if page.concerning:
        place = f" ({page.statement.place})" if page.statement.place else ""
        sentence += f" Concerns {_names(_in_sentence(one) for one in page.concerning)}{place}."
    return sentence


def _in_sentence(one: Named) -> str:
    return reference.name_in_sentence(one.code) if reference.is_state(one.code) else one.name


def _signed(regions: Sequence[Region]) -> Iterable[Section]:
    long = sum(region.signed for region in regions) >= _LONG
    items = tuple(
        Item(lead=f"{region.name} ({region.signed} of {len(region.rows)})", text=_of_region(region, long=long))
        for region in regions
        if region.signed
    )
    if items:
        yield Section(heading="Who signed", items=items, whole=True)


def _of_region(region: Region, *, long: bool) -> str:
    """The group's signatories; in a long list all but those of whom it is known that they did not sign."""
    others = [row for row in region.rows if not row.value.is_signatory]
    if long and len(others) * 3 < region.signed and all(row.value.is_absence for row in others):
        return f"all but {_names(row.name for row in others)}" if others else "all"
    return ", ".join(row.name for row in region.rows if row.value.is_signatory)


def _missing(page: StatementPage) -> Section | None:
    if not page.usual_absent:
        return None
    text = _names(f"{one.name} ({one.signed} of {one.settled})" for one in page.usual_absent)
    return Section(
        heading="Missing though they usually sign",
        text=f"{text}. In brackets: how many of the similar statements each signed.",
    )


def _section(heading: str, items: Iterable[Item]) -> Section | None:
    found = tuple(items)
    return Section(heading=heading, items=found) if found else None


def _remark(remark: Remark) -> Item:
    words = remark.words
    said = f"{words.said_by}, in {words.source.publisher}" if words.said_by else words.source.publisher
    quoted = "".join(f" “{cut(quote, _QUOTE)}”" for quote in words.quoted[:1])
    told = f": {cut(words.reported, _WORDS)}" if words.reported else ""
    label = looks()[words.value].label
    return Item(
        lead=_names(one.name for one in remark.states),
        text=f"{label}{told}{quoted} ({cut(said, _QUOTE)})",
        url=web(words.source.url),
    )


def _conflict(row: StateRow) -> Item:
    return Item(lead=row.name, text=cut(dated(row.because), _WORDS))


def _claims(claims: Iterable[SourceClaims]) -> Iterable[Item]:
    """What the record contradicts first, what it supports last: of claims that hold a reader is told soonest."""
    order = (Ruling.CONTRADICTED, Ruling.DISPUTED, Ruling.NOT_CHECKABLE, Ruling.SUPPORTED)
    told = [(claim, _who(voice, one)) for one in claims for voice in one.voices for claim in voice.claims]
    for claim, who in sorted(told, key=lambda pair: order.index(pair[0].ruling)):
        yield Item(lead=f"{who}:", text=f"{cut(claim.sentence, _WORDS)} {claim.ruling.value.capitalize()}.")


def _who(voice: Voice, one: SourceClaims) -> str:
    return cut(voice.who if voice.who != ITSELF else one.source.publisher or one.source.name, _QUOTE)


def _source(row: SourceRow) -> Item:
    offers = f", {row.listing.extent.value} list" if row.listing else ""
    return Item(
        lead=cut(row.source.publisher, _QUOTE), text=f"{row.source.kind.value}{offers}", url=web(row.source.url)
    )


def _tally(page: ReadingPage) -> str:
    if not page.tally:
        return "No claim in this text can be held against the record."
    total = sum(page.tally.values())
    told = ", ".join(f"{number} {ruling}" for ruling, number in page.tally.items())
    return f"{total} claim{'s' if total != 1 else ''} held against the record: {told}."


def _of_article(page: ReadingPage) -> Iterable[Section]:
    held = [head for head in page.statements if head.entry is not None]
    if held:
        yield Section(heading="In the register", items=tuple(_held(head) for head in held))
    for voice in page.voices:
        items = tuple(
            Item(
                lead=f"{claim.ruling.value.capitalize()}: {cut(claim.sentence, _WORDS)}",
                text=cut(dated(claim.because), _WORDS),
            )
            for claim in voice.claims
        )
        yield Section(heading=cut(voice.who, _TITLE), items=items)
    urls = dict.fromkeys(
        link
        for voice in page.voices
        for claim in voice.claims
        for fact in claim.facts
        for url in fact.sources
        if (link := web(url))
    )
    if urls:
        yield Section(heading="Sources", items=tuple(Item(lead="", text=url, url=url) for url in urls))


def _held(head: ReadHead) -> Item:
    names = _names(one.name for one in head.signatories)
    title = cut(head.title or head.entry or "", _TITLE)
    return Item(lead=title, text=f"({head.entry}). Signatories on record ({len(head.signatories)}): {names}.")


def _names(names: Iterable[str]) -> str:
    found = list(names)
    more = f" and {len(found) - _NAMES} others" if len(found) > _NAMES else ""
    return ", ".join(found[:_NAMES]) + more
