"""What is kept between visitors: made once, bounded, and never older than the register."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
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


def test_whoever_comes_while_something_is_made_waits_for_it(own: Held) -> None:
    begun, done = threading.Event(), threading.Event()

    def make() -> object:
        begun.set()
        done.wait(timeout=20)
        return object()

    with ThreadPoolExecutor(max_workers=4) as threads:
        first = threads.submit(own.keep, "it", make)
        begun.wait(timeout=20)
        others = [threads.submit(own.keep, "it", object) for _ in range(3)]
        assert own.keep("something else", list) == []
        done.set()
        assert {one.result(timeout=20) for one in others} == {first.result(timeout=20)}


def test_who_still_sees_an_earlier_register_throws_nothing_away(own: Held) -> None:
    with own.still():
        before = own.keep("it", object)
        own.register.record([lake()], by="a reader")
        with ThreadPoolExecutor(max_workers=1) as thread:
            after = thread.submit(own.keep, "it", object).result(timeout=20)
        assert after is not before
        own.keep("it", object)
    assert own.keep("it", object) is after


def test_only_the_latest_questions_are_kept(own: Held) -> None:
    first = own.recent("shelf", "first", object)
    assert own.recent("another shelf", "first", object) is not first
    for number in range(RECENT - 1):
        own.recent("shelf", str(number), object)
    assert own.recent("shelf", "first", object) is first
    for number in range(RECENT):
        own.recent("shelf", f"later {number}", object)
    assert own.recent("shelf", "first", object) is not first
