"""Nothing is recorded that the register could not answer with, whichever way it comes in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import Engine
from tests.register.samples import SOURCE, STATEMENT, signature

from undersigned.errors import BadData, NotInRegister
from undersigned.model.statements import Bound, Extent, Listing
from undersigned.register.batch import Batch
from undersigned.register.corrections import corrected_head
from undersigned.register.store import Register

GOOD = signature("FRA", "France", 10)
LIST = Listing(statement=STATEMENT.id, source=SOURCE.id, extent=Extent.COMPLETE, count=2, bound=Bound.EXACTLY)

UNFIT = [
    (Batch(about="x", statements=(replace(STATEMENT, body_id="FOO"),)), "no body has the id 'FOO'"),
    (Batch(about="x", statements=(replace(STATEMENT, date="2020-13-01"),)), "not a date, month or year"),
    (Batch(about="x", statements=(replace(STATEMENT, date="soon"),)), "not a date, month or year"),
    (Batch(about="x", statements=(replace(STATEMENT, id="../passwd"),)), "an id becomes an address"),
    (Batch(about="x", statements=(replace(STATEMENT, title=" "),)), "needs a title"),
    (Batch(about="x", statements=(replace(STATEMENT, concerning=("ATL",)),)), "no such state or territory: 'ATL'"),
    (Batch(about="x", statements=(replace(STATEMENT, delivered_by=("PRI",)),)), "no such state: 'PRI'"),
    (Batch(about="x", statements=(replace(STATEMENT, responds_to=STATEMENT.id),)), "does not answer itself"),
    (Batch(about="x", statements=(replace(STATEMENT, subjects=("one|two",)),)), "parts subjects"),
    (Batch(about="x", sources=(replace(SOURCE, url="javascript:alert(1)"),)), "not a web address"),
    (Batch(about="x", sources=(replace(SOURCE, published="May 2020"),)), "not a date, month or year"),
    (Batch(about="x", listings=(replace(LIST, as_of="2020-02-30"),)), "not a date, month or year"),
    (Batch(about="x", listings=(replace(LIST, count=-1),)), "less than nobody"),
    (Batch(about="x", attestations=(replace(GOOD, state="ATL"),)), "no such state: 'ATL'"),
    (Batch(about="x", attestations=(replace(GOOD, valid_on="2020-2"),)), "not a date, month or year"),
    (Batch(about="x", attestations=(replace(GOOD, reason="cold_feet"),)), "no such reason"),
]


@pytest.mark.parametrize(("batch", "why"), UNFIT, ids=[why for _, why in UNFIT])
def test_what_is_unfit_is_refused_and_leaves_no_trace(engine: Engine, lake: Batch, batch: Batch, why: str) -> None:
    register = Register(engine)
    register.record([lake], by="reader")
    before = register.digest()
    with pytest.raises(BadData, match=why):
        register.record([replace(lake, about="y"), batch], by="ana")
    assert register.digest() == before


def test_a_body_corrected_by_its_key_brings_its_name_and_one_by_its_name_its_key() -> None:
    by_key = corrected_head(STATEMENT, ["body_id=OSCE_PC"])
    assert (by_key.body_id, by_key.body) != (STATEMENT.body_id, STATEMENT.body)
    assert corrected_head(by_key, [f"body={STATEMENT.body}"]).body_id == STATEMENT.body_id
    assert corrected_head(STATEMENT, ["body_id="]).body_id is None
    with pytest.raises(NotInRegister, match="no body has the id 'FOO'"):
        corrected_head(STATEMENT, ["body_id=FOO"])
