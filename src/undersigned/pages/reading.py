"""A checked document as a page: its text with every finding marked and linked, and its claims with verdicts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from undersigned.checking.wording import speaker_words
from undersigned.model.positions import PositionValue
from undersigned.model.readings import ReadStatement, SourceHead
from undersigned.model.statements import StatementId
from undersigned.model.verdicts import CheckReport
from undersigned.pages.lists import Named, named
from undersigned.pages.marked import Block, Span, marked
from undersigned.pages.names import name_of
from undersigned.pages.voices import Voice, tally, voices
from undersigned.register.view import RegisterView


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The states that the document reports as standing in one place."""

    value: PositionValue
    states: tuple[Named, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadHead:
    """One statement as the document shows it, with the register's entry where there is one."""

    id: str
    kind: str
    body: str | None
    date: str | None
    concerning: tuple[Named, ...]
    count: str | None
    mismatch: str | None
    standings: tuple[Standing, ...]
    entry: StatementId | None
    title: str | None
    signatories: tuple[Named, ...]
    """Those in the register."""
    nearest: StatementId | None
    """The register's nearest statement, where none is near enough to be the one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingPage:
    """Everything the page shows; programs take ``undersigned/check/1`` instead."""

    source: SourceHead
    statements: tuple[ReadHead, ...]
    tally: dict[str, int]
    """How many verdicts of each kind."""
    voices: tuple[Voice, ...]
    text: tuple[Block, ...]
    warnings: tuple[str, ...]
    rtl: bool
    """Whether the text runs from right to left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadForm:
    """The form that takes a text."""

    most_megabytes: int
    token: str | None = None
    """What proves that the form came from this site."""
    text: str = ""
    error: str | None = None


_RTL = frozenset({"ar", "fa", "he", "ur"})


def reading_page(report: CheckReport, register: RegisterView) -> ReadingPage:
    """The page of ``report``; ``register`` tells what it holds of the statements that were matched."""
    reading = report.reading
    return ReadingPage(
        source=reading.source,
        statements=tuple(_head(one, register) for one in reading.statements),
        tally=tally(report.verdicts),
        voices=voices(report),
        text=marked(reading.text or "", _spans(report)),
        warnings=reading.warnings,
        rtl=reading.source.language in _RTL,
    )


def _head(read: ReadStatement, register: RegisterView) -> ReadHead:
    standings: dict[PositionValue, dict[str, Named]] = {}
    for position in read.positions:
        value = PositionValue(position.stance.value)
        standings.setdefault(value, {})[position.state] = named(position.state)
    entry = register.entry(read.register_id) if read.register_id else None
    positions = register.positions(read.register_id) if read.register_id else {}
    signed = sorted(code for code, position in positions.items() if position.value.is_signatory)
    count = read.count
    return ReadHead(
        id=read.id,
        kind=read.kind.value if read.kind else "joint statement",
        body=read.body,
        date=read.date,
        concerning=tuple(named(code) for code in read.concerning),
        count=f"{count.bound.value} {count.value}".removeprefix("exactly ") if count else None,
        mismatch=read.count_mismatch,
        standings=tuple(
            Standing(value=value, states=tuple(standings[value].values()))
            for value in PositionValue
            if value in standings
        ),
        entry=entry.statement.id if entry else None,
        title=entry.statement.title if entry else None,
        signatories=tuple(named(code) for code in signed),
        nearest=read.near[0].statement if read.near and entry is None else None,
    )


def _spans(report: CheckReport) -> Iterable[Span]:
    reading = report.reading
    rulings = {verdict.claim: verdict.verdict for verdict in report.verdicts}
    for claim in reading.claims:
        for evidence in claim.evidence:
            yield Span(start=evidence.start, end=evidence.end, claim=claim.id, ruling=rulings.get(claim.id))
    for statement in reading.statements:
        for position in statement.positions:
            told = f"{name_of(position.state)}: {position.stance.value.replace('_', ' ')}"
            for evidence in position.evidence:
                stance = PositionValue(position.stance.value)
                yield Span(start=evidence.start, end=evidence.end, stance=stance, told=told)
        for evidence in statement.count.evidence if statement.count else ():
            yield Span(start=evidence.start, end=evidence.end, told="number of signatories")
    speakers = {one.id: speaker_words(one) for one in reading.speakers}
    for quote in reading.quotes:
        who = speakers.get(quote.speaker or "", "somebody")
        for evidence in quote.content:
            yield Span(start=evidence.start, end=evidence.end, quoted=f"said by {who}")
