"""Every kind of page for everyone: screen readers, phones, dark rooms, other scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.e2e.conftest import Visitor
from tests.e2e.looking import scrolls_sideways_by, serious
from undersigned.pages.onepage import Brief, Item, Section
from undersigned.pages.render import render
from undersigned.pages.site import Site

STATEMENT = "statements/hrc40-2019-03-18-chechnya-lgbti/"
DISPUTED = "statements/hrc41-2019-07-12-xinjiang-letter-37/"
KINDS_OF_PAGES = (
    "",
    "statements/",
    STATEMENT,
    DISPUTED,
    f"{STATEMENT}brief/",
    f"{STATEMENT}card/",
    "states/",
    "states/USA/",
    "states/USA/record/",
    "subjects/",
    "bodies/",
    "bodies/HRC/",
    "years/2019/",
    "changes/",
    "method/",
    "data/",
    "api/",
    "search/?q=rights",
    "compare/?state=USA&state=CAN&state=HUN",
    "compare/?statement=hrc40-2019-03-18-chechnya-lgbti&statement=hrc41-2019-07-12-xinjiang-letter-37",
    "states/XXX/",
)


@pytest.mark.parametrize("address", KINDS_OF_PAGES)
def test_a_screen_reader_meets_nothingserious(visitor: Visitor, address: str) -> None:
    page = visitor.go(address)
    assert not serious(page)
    page.emulate_media(color_scheme="dark")
    assert not serious(page)
    visitor.errors.clear()


@pytest.mark.parametrize("address", KINDS_OF_PAGES)
def test_a_phone_never_scrolls_sideways(phone: Visitor, address: str) -> None:
    page = phone.go(address)
    assert scrolls_sideways_by(page) == 0


@pytest.mark.parametrize("address", [STATEMENT, "compare/?state=USA&state=CAN&state=HUN", "api/", "data/"])
def test_tables_that_a_phone_shows_row_by_row_are_read_aloud_too(phone: Visitor, address: str) -> None:
    page = phone.go(address)
    assert not serious(page)
    for table in page.locator("table.stack:visible").all():
        assert table.evaluate("e => e.scrollWidth <= e.parentElement.clientWidth + 1")


def test_arabic_runs_from_right_to_left(browser: Browser) -> None:
    words = "بيان مشترك بشأن حقوق الإنسان"
    section = Section(heading="Sources", items=(Item(lead="", text=words),))
    brief = Brief(kicker="x", title=words, lead="x", sections=(section,), footer="x")
    page = browser.new_page()
    page.set_content(render("brief.html", page=brief, address="", site=Site(live=True, data_version="x")))
    assert page.locator("h1").evaluate("e => getComputedStyle(e).direction") == "rtl"
    page.close()
