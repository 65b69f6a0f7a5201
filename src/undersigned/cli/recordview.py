"""A statement of the register for the terminal: plain lines of at most 80 columns, without colour."""

from __future__ import annotations

import calendar
import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from undersigned.cli.lines import WIDTH, counted, name, names, wrapped
from undersigned.model.positions import Position, PositionValue
from undersigned.model.records import StatementRecord
from undersigned.model.stances import Attestation, Stance
from undersigned.model.statements import Bound, Extent, Listing
from undersigned.reference import group, state
from undersigned.register.view import Entry

_SIGNATORY = (PositionValue.SIGNED, PositionValue.JOINED_LATER)
_ABSENT = {
    PositionValue.WITHDREW: "Withdrew",
    PositionValue.DECLINED: "Declined",
    PositionValue.NOT_ASKED: "Not asked",
    PositionValue.NO_ANSWER: "Asked, no answer",
    PositionValue.DID_NOT_CONSIDER: "Did not consider signing",
    PositionValue.DID_NOT_SIGN: "Did not sign, by somebody's word",
    PositionValue.DISPUTED: "Disputed",
}


def record_view(record: StatementRecord) -> str:
    """What the register holds of a statement, for a person."""
    parts = (_head(record), _signed(record), _absent(record), _silent(record), _conflicts(record), _lists(record))
    lines = [line for part in parts for line in _spaced(part)]
    if record.statement.notes:
        lines += _spaced(("Notes", "  " + record.statement.notes))
    return "\n".join(line for part in lines for line in wrapped(part)).rstrip()


def list_view(entries: Iterable[Entry]) -> str:
    """One statement in two lines: day, id and number of signatories, then the title."""
    lines = []
    for entry in entries:
        one = entry.statement
        lines.append(f"{one.date:<10}  {one.id}  ({_numbers(entry)})")
        lines += textwrap.wrap(one.title, WIDTH, initial_indent=" " * 12, subsequent_indent=" " * 12)
    lines.append(f"{counted(sum(not line.startswith(' ') for line in lines), 'statement')}.")
    return "\n".join(lines)


def _head(record: StatementRecord) -> Iterator[str]:
    one = record.statement
    yield one.title
    yield one.id
    session = f"session {one.session}" if one.session else ""
    item = f"item {one.agenda_item}" if one.agenda_item else ""
    where = ", ".join(part for part in (one.body, session, item) if part)
    yield f"{one.kind.value.capitalize()}, {_date(one.date)}; {where}"
    if one.delivered_by:
        yield f"Delivered by {names(one.delivered_by)}."
    if one.concerning or one.place:
        place = f"({one.place})" if one.place and one.concerning else one.place or ""
        yield f"Concerning {' '.join(part for part in (names(one.concerning), place) if part)}."
    if one.subjects:
        yield f"Subjects: {', '.join(one.subjects)}"
    if one.responds_to:
        yield f"Answers {one.responds_to}"
    for answer in record.answered_by:
        yield f"Answered by {answer}"
    if one.merged_ids:
        yield f"Also recorded as {', '.join(one.merged_ids)}"


def _signed(record: StatementRecord) -> Iterator[str]:
    signed = sorted((one for one in record.positions if one.value in _SIGNATORY), key=_region)
    yield f"Signed: {len(signed)} ({_extent(record.listings)})"
    for region, those in groupby(signed, key=_region):
        marked = sorted(_mark(one) for one in those)
        yield f"  {region[1]} ({len(marked)}): {', '.join(marked)}"
    if any(one.value is PositionValue.JOINED_LATER for one in signed):
        yield "  * joined later"
    observers = sum(one.eligibility == "observer" for one in signed)
    if observers:
        were = "was an observer" if observers == 1 else "were observers"
        members = "a member" if observers == 1 else "members"
        yield f"  {observers} of them {were} of the body on that day, not {members}."


def _absent(record: StatementRecord) -> Iterator[str]:
    for value, title in _ABSENT.items():
        states = [one for one in record.positions if one.value is value]
        if states:
            yield f"{title} ({len(states)})"
        for position in states:
            yield from _account(record, position)


def _account(record: StatementRecord, position: Position) -> Iterator[str]:
    """What each source says of one state, in its own words as far as they were kept."""
    yield f"  {name(position.state)}"
    told = [one for one in record.attestations if one.state == position.state]
    for attestation in told:
        yield f"    {_says(record, attestation)}"
    if position.value is PositionValue.DISPUTED:
        yield f"    {_sentence(position.because)}"


def _silent(record: StatementRecord) -> Iterator[str]:
    """The many states of which only a list, or nobody, speaks."""
    tally = {value: sum(one.value is value for one in record.positions) for value in PositionValue}
    if missing := tally[PositionValue.NOT_ON_COMPLETE_LIST]:
        yield f"Not on the complete list: {counted(missing, 'other state')}"
    if unable := tally[PositionValue.NOT_ELIGIBLE]:
        yield f"Could not have signed: {counted(unable, 'state')}"
    if unknown := tally[PositionValue.UNKNOWN]:
        yield f"Unknown: {counted(unknown, 'state')}; no complete list is held."


def _conflicts(record: StatementRecord) -> Iterator[str]:
    by_id = {one.id: one for one in record.attestations}
    found = [one for one in record.positions if one.against and one.value is not PositionValue.DISPUTED]
    if found:
        yield f"Sources differ ({len(found)})"
    for position in found:
        yield f"  {name(position.state)}: {_sentence(position.because)}"
        if position.value in _SIGNATORY or position.value not in _ABSENT:
            yield from (f"    {_says(record, by_id[key])}" for key in position.against)


def _lists(record: StatementRecord) -> Iterator[str]:
    sources = {source.id: source for source in record.sources}
    yield "Sources"
    listed = {listing.source for listing in record.listings}
    for listing in record.listings:
        source = sources[listing.source]
        yield f"  {source.publisher} [{source.kind}]: {_offers(record, listing)}"
        yield f"    {source.url or 'no address'}"
        for key in listing.also:
            yield f"    seen beside it: {sources[key].publisher} [{sources[key].kind}]"
            yield f"      {sources[key].url or 'no address'}"
        listed.update(listing.also)
    for key in dict.fromkeys(one.source for one in record.attestations if one.source not in listed):
        yield f"  {sources[key].publisher} [{sources[key].kind}]: a remark"
        yield f"    {sources[key].url or 'no address'}"


def _offers(record: StatementRecord, listing: Listing) -> str:
    listed = len({one.state for one in record.attestations if one.source == listing.source and one.stance.is_signatory})
    parts = [{Extent.COMPLETE: "complete list", Extent.PARTIAL: "part of the list"}.get(listing.extent, "no list")]
    if listed:
        parts.append(counted(listed, "name"))
    if listing.count is not None:
        bound = "" if listing.bound is Bound.EXACTLY else f"{listing.bound} "
        parts.append(f"states {bound}{listing.count}")
    if listing.as_of:
        parts.append(f"as of {_date(listing.as_of)}")
    return ", ".join(parts)


def _says(record: StatementRecord, one: Attestation) -> str:
    publisher = next(source.publisher for source in record.sources if source.id == one.source)
    what = one.reported or f"{_stance(one.stance)}."
    who = f"{one.said_by}, in {publisher}" if one.said_by else publisher
    when = f", {_date(one.valid_on)}" if one.valid_on else ""
    hedge = f" [{one.hedge}]" if one.hedge else ""
    return f"{what}{hedge} ({who}{when})"


def _numbers(entry: Entry) -> str:
    signed = len({one.state for one in entry.attestations if one.stance.is_signatory and one.hedge is None})
    if any(listing.extent is Extent.COMPLETE for listing in entry.listings):
        return f"{signed} signed"
    stated = max((listing.count for listing in entry.listings if listing.count is not None), default=None)
    return f"{signed} of {stated} known" if stated else f"{signed} known"


def _extent(listings: Iterable[Listing]) -> str:
    extents = {listing.extent for listing in listings}
    if Extent.COMPLETE in extents:
        return "the list is complete"
    return "the list is partial" if Extent.PARTIAL in extents else "no list is held"


def _mark(position: Position) -> str:
    return name(position.state) + ("*" if position.value is PositionValue.JOINED_LATER else "")


def _region(position: Position) -> tuple[int, str]:
    key = state(position.state).regional_group
    return (0, group(key).name) if key else (1, "In no regional group")


def _stance(stance: Stance) -> str:
    return stance.value.replace("_", " ").capitalize()


def _date(when: str) -> str:
    year, *rest = when.split("-")
    month = calendar.month_name[int(rest[0])] if rest else ""
    day = str(int(rest[1])) if len(rest) > 1 else ""
    return " ".join(part for part in (day, month, year) if part)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _spaced(part: Iterable[str]) -> list[str]:
    lines = list(part)
    return [*lines, ""] if lines else []
