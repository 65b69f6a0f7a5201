"""What is kept between visitors: made once, bounded, and never older than the register."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.register.samples import STATEMENT, lake
from undersigned.pages import build
from undersigned.pages.held import RECENT, Held
from undersigned.pages.queries import SearchQuery
from undersigned.pages.search import SearchPage
from undersigned.register.store import Register
from undersigned.settings import Settings

LAKE = SearchQuery(q="lake")


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Held]:
    """An empty register that may be written to."""
    with Register.open(Settings(data_dir=tmp_path, database=None), shipped=False) as register:
        yield Held(register)


def search(held: Held, asked: SearchQuery) -> SearchPage:
    return build.search_results(held, {}, asked)


def test_the_same_question_is_answered_from_memory(own: Held) -> None:
    first = search(own, LAKE)
    assert search(own, SearchQuery(q="lake")) is first
    assert search(own, SearchQuery(q="lake", year=2019)) is not first


def test_a_new_record_is_found_at_once(own: Held) -> None:
    before = search(own, LAKE)
    assert (before.total, before.facets[0].values) == (0, ())
    own.register.record([lake()], by="a reader")
    after = search(own, LAKE)
    assert [hit.row.id for hit in after.hits] == [STATEMENT.id]
    assert [value.number for value in after.facets[0].values] == [1]


def test_only_the_latest_questions_are_kept(own: Held) -> None:
    first = own.recent("shelf", "first", object)
    assert own.recent("another shelf", "first", object) is not first
    for number in range(RECENT - 1):
        own.recent("shelf", str(number), object)
    assert own.recent("shelf", "first", object) is first
    for number in range(RECENT):
        own.recent("shelf", f"later {number}", object)
    assert own.recent("shelf", "first", object) is not first
