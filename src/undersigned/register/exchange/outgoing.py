"""The register as rows of the exchange tables, one entry at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from undersigned.model.positions import Position
from undersigned.model.stances import Attestation
from undersigned.model.statements import Listing, Source, Statement
from undersigned.model.states import StateCode
from undersigned.model.votes import RollCall
from undersigned.register.eligible import eligibility_of_all
from undersigned.register.exchange import tables as t
from undersigned.register.exchange.tables import Row, Table
from undersigned.register.positions import derive
from undersigned.register.store import Register
from undersigned.register.view import Entry

Written = tuple[Table, Row]


def rows_of(register: Register, *, positions: bool = True) -> Iterator[Written]:
    """Every row of the register with the table it belongs to; a table's rows come in a fixed order."""
    seen: set[str] = set()
    for entry in register.entries():
        for part in register.parts(entry):
            yield from _entry(part, seen)
        if positions:
            yield from _positions(derive(entry, eligibility_of_all(entry.statement)))
    for call, source in register.roll_calls():
        yield from _sources([source], seen)
        yield from _roll_call(call)


def _entry(entry: Entry, seen: set[str]) -> Iterator[Written]:
    yield t.STATEMENTS, _statement(entry.statement)
    yield from _sources(entry.sources.values(), seen)
    for listing in entry.listings:
        yield t.LISTINGS, _listing(listing)
    for attestation in entry.attestations:
        yield t.ATTESTATIONS, _attestation(attestation)
        for number, evidence in enumerate(attestation.evidence, start=1):
            yield t.EVIDENCE, (attestation.id, number, evidence.start, evidence.end, evidence.text)
    for j in entry.judgements:
        yield t.JUDGEMENTS, (j.id, j.target, j.act.value, j.value, j.editor, j.why, j.judged_at.isoformat())


def _statement(s: Statement) -> Row:
    return (
        s.id,
        s.kind.value,
        s.title,
        s.body,
        s.body_id,
        s.session,
        s.agenda_item,
        s.date,
        "|".join(s.delivered_by),
        "|".join(s.subjects),
        "|".join(s.concerning),
        s.place,
        s.responds_to,
        "|".join(s.merged_ids),
        s.notes,
    )


def _sources(sources: Iterable[Source], seen: set[str]) -> Iterator[Written]:
    for s in sources:
        if s.id not in seen:
            seen.add(s.id)
            yield t.SOURCES, (s.id, s.url, s.publisher, s.kind.value, s.published, s.document)


def _listing(x: Listing) -> Row:
    bound = x.bound.value if x.bound else None
    return x.statement, x.source, x.extent.value, x.count, bound, x.count_as_written, x.as_of, "|".join(x.also)


def _attestation(a: Attestation) -> Row:
    recorded_at = a.recorded_at.isoformat() if a.recorded_at else None
    said = (a.as_written, a.said_by, a.hedge, a.reason, a.reported, a.via_group, a.valid_on)
    return (a.id, a.statement, a.state, a.stance.value, a.source, *said, recorded_at, a.recorded_by)


def _positions(positions: Mapping[StateCode, Position]) -> Iterator[Written]:
    for p in positions.values():
        yield t.POSITIONS, (p.statement, p.state, p.value.value, p.eligibility.value, p.because)


def _roll_call(call: RollCall) -> Iterator[Written]:
    yield t.ROLL_CALLS, (call.id, call.body_id, call.session, call.date, call.resolution, call.title, call.source)
    for state in sorted(call.votes):
        yield t.VOTES, (call.id, state, call.votes[state].value)
