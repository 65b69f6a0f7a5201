"""Hostile words in a browser: nothing runs, nothing breaks the page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.e2e.conftest import PHONE, Visitor, serving, visiting
from tests.e2e.looking import scrolls_sideways_by
from tests.web.conftest import house_with_register
from tests.web.hostile import PAGES, record_past_the_door


@pytest.fixture(scope="module")
def hostile_server(tmp_path_factory: pytest.TempPathFactory, shared_data_dir: Path) -> Iterator[str]:
    """The address of a site whose register holds hostile statements."""
    with house_with_register(tmp_path_factory.mktemp("hostile"), shared_data_dir) as house:
        record_past_the_door(house.register)
        with serving(house.app, lifespan="off") as address:
            yield address


@pytest.fixture
def victim(browser: Browser, hostile_server: str) -> Iterator[Visitor]:
    """On a phone."""
    with visiting(browser, hostile_server, PHONE) as visitor:
        visitor.page.on("dialog", lambda dialog: visitor.errors.append(f"a dialog: {dialog.message}"))
        yield visitor


@pytest.mark.parametrize("address", PAGES)
def test_nothing_runs_and_nothing_hangs_over(victim: Visitor, address: str) -> None:
    page = victim.go(address)
    page.wait_for_timeout(50)
    assert scrolls_sideways_by(page) == 0


def test_a_turned_title_turns_nothing_else(victim: Visitor) -> None:
    page = victim.go("statements/harm-2020-01-02/")
    answered = page.locator("dd", has_text="1 January 2020").first
    first, later = answered.evaluate(
        """element => {
            const text = element.lastChild, range = document.createRange(), at = text.data.indexOf("1 January");
            return [at, at + 2].map(i => { range.setStart(text, i); range.setEnd(text, i + 1);
                const box = range.getBoundingClientRect(); return box.top * 10000 + box.left; });
        }"""
    )
    assert first < later, "the date runs backwards"
