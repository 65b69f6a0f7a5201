"""What may be recorded: every way in is held to it, for what is recorded stays, and questions are answered with it.

Rows that point at nothing are refused where they are numbered (``rowmaker``); here it is asked whether codes, keys
and days are such as the reference knows, so that no typing error can be recorded that no page can show.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator

from undersigned import reference
from undersigned.errors import BadData
from undersigned.model.dates import is_partial_date
from undersigned.model.stances import Attestation
from undersigned.model.statements import Listing, Source, Statement
from undersigned.model.states import BodyId
from undersigned.register.batch import Batch

_ID = re.compile(r"\w[\w.-]*")
_PARTING = re.compile(r"[|\n]")
"""What parts the subjects of a statement from each other, in tables and in what is kept for speed."""


def is_statement_id(key: str) -> bool:
    """Whether ``key`` can be the id of a statement: it becomes an address and the name of a file."""
    return _ID.fullmatch(key) is not None


def require_fit(batches: Iterable[Batch]) -> None:
    """Raise BadData for the first thing in ``batches`` that the register could not answer with."""
    for batch in batches:
        for statement in batch.statements:
            _refuse(statement.id, _unfit_head(statement))
        for source in batch.sources:
            _refuse(f"source {source.id}", _unfit_source(source))
        for listing in batch.listings:
            _refuse(f"{listing.statement}, listing of {listing.source}", _unfit_listing(listing))
        for attestation in batch.attestations:
            _refuse(f"{attestation.statement}, attestation {attestation.id}", _unfit_attestation(attestation))
        for call in batch.roll_calls:
            _refuse(call.id, (*_unfit_body(call.body_id), *_unfit_day("date", call.date)))


def _refuse(what: str, wrong: Iterable[str]) -> None:
    for why in wrong:
        raise BadData(f"{what}: {why}")


def _unfit_head(one: Statement) -> Iterator[str]:
    if not is_statement_id(one.id):
        yield "an id becomes an address: letters, digits and . _ - alone"
    if not (one.title.strip() and one.body.strip()):
        yield "a statement needs a title and a body"
    yield from _unfit_day("date", one.date)
    yield from _unfit_body(one.body_id)
    if one.responds_to == one.id:
        yield "a statement does not answer itself"
    for code in one.delivered_by:
        if not reference.is_state(code):
            yield f"delivered_by: no such state: {code!r}"
    for code in one.concerning:
        if not (reference.is_state(code) or code in reference.territories()):
            yield f"concerning: no such state or territory: {code!r}"
    for subject in one.subjects:
        if _PARTING.search(subject):
            yield f"subjects: {subject!r} holds a sign that parts subjects"


def _unfit_source(one: Source) -> Iterator[str]:
    if one.url is not None and not one.url.startswith(("http://", "https://")):
        yield f"not a web address: {one.url!r}"
    yield from _unfit_day("published", one.published)


def _unfit_listing(one: Listing) -> Iterator[str]:
    if one.count is not None and one.count < 0:
        yield f"count: {one.count} is less than nobody"
    yield from _unfit_day("as_of", one.as_of)


def _unfit_attestation(one: Attestation) -> Iterator[str]:
    if not reference.is_state(one.state):
        yield f"no such state: {one.state!r}"
    if one.reason is not None and one.reason not in reference.reasons():
        yield f"no such reason: {one.reason!r} (reasons.csv holds them)"
    yield from _unfit_day("valid_on", one.valid_on)


def _unfit_day(field: str, day: str | None) -> Iterator[str]:
    if day is not None and not is_partial_date(day):
        yield f"{field}: not a date, month or year: {day!r}"


def _unfit_body(key: BodyId | None) -> Iterator[str]:
    if key is not None and key not in _bodies():
        yield f"no body has the id {key!r} ('undersigned reference bodies' lists them)"


@functools.cache
def _bodies() -> frozenset[BodyId]:
    return frozenset(body.id for body in reference.bodies())
