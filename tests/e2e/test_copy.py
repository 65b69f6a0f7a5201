"""The static copy in a browser, served as plain files by a server that knows nothing of us."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.conftest import PHONE, Visitor, visiting
from tests.e2e.looking import scrolls_sideways_by, serious
from tests.publish.small import small_register
from undersigned.publish.site import publish


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has above
        """What was asked for interests nobody here."""


@pytest.fixture(scope="module")
def copy_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a folder of somebody's host in which a copy lies."""
    settings = small_register(tmp_path_factory.mktemp("small"))
    host = tmp_path_factory.mktemp("host")
    publish(settings, host / "record", processes=1, told=lambda *_: None, shipped=False)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(host)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/record/"
    server.shutdown()
    server.server_close()
    thread.join(10)


@pytest.fixture
def reader(browser: Browser, copy_server: str) -> Iterator[Visitor]:
    with visiting(browser, copy_server, PHONE) as visitor:
        yield visitor


def test_from_any_page_of_the_copy_a_search_leads_to_a_statement(reader: Visitor) -> None:
    page = reader.go("")
    page.get_by_role("banner").get_by_label("Search the register").fill("chechn item")
    page.get_by_role("banner").get_by_role("button", name="Search").click()
    expect(page.get_by_role("status")).to_have_text("1 statement")
    hit = page.locator("#hits a")
    assert hit.locator("mark").all_inner_texts() == ["Item", "Chechnya"]
    hit.click()
    expect(page).to_have_url(reader.home + "statements/hrc40-2019-03-18-chechnya-lgbti/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Chechnya")


def test_the_question_stays_in_the_field_and_accents_make_no_difference(reader: Visitor) -> None:
    page = reader.go("search/?q=Chéchn")
    expect(page.get_by_role("status")).to_have_text("1 statement")
    expect(page.locator("#q")).to_have_value("Chéchn")


@pytest.mark.parametrize("question", ["nowhere", "<img src=x onerror=alert(1)>", "chechnya nowhere"])
def test_what_is_not_found_is_told(reader: Visitor, question: str) -> None:
    page = reader.go("search/")
    page.locator("#q").fill(question)
    page.locator("#q").press("Enter")
    expect(page.get_by_role("status")).to_have_text("0 statements")
    assert page.locator("#hits li").count() == 0


def test_without_javascript_the_page_leads_to_the_lists(browser: Browser, copy_server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{copy_server}search/")
    page.get_by_role("main").get_by_role("link", name="year").click()
    assert page.url == f"{copy_server}years/"
    context.close()


def test_the_search_of_the_copy_is_for_everyone(reader: Visitor) -> None:
    page = reader.go("search/?q=rights")
    expect(page.get_by_role("status")).to_contain_text("statement")
    assert not serious(page)
    assert scrolls_sideways_by(page) == 0


def test_claims_stand_on_the_copy_too(reader: Visitor) -> None:
    page = reader.go("statements/hrc40-2019-03-18-chechnya-lgbti/")
    expect(page.get_by_role("heading", name="Claims and verdicts")).to_be_visible()
