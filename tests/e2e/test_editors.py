"""Editors at their desk: from a text to an entry that counts, and every page of the desk for everyone."""

from __future__ import annotations

import os
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.e2e.conftest import Visitor
from tests.e2e.looking import scrolls_sideways_by, serious
from tests.web.visitor import PASSWORD

LETTER = """Joint statement on Lake Baikal
Human Rights Council, 40th session, 18 March 2019

I have the honour to deliver this statement on behalf of the following States: Austria, Belgium, Chile and Ghana.
We call on the Russian Federation to protect the lake.
"""
TITLE = "Joint statement on Lake Baikal"
STATEMENT = "hrc40-2019-03-18-chechnya-lgbti"
DESK = ("review/", "review/duplicates/", f"review/statements/{STATEMENT}/", "audit/", "read/")
PHONE, WINDOW = {"width": 360, "height": 740}, {"width": 1200, "height": 900}
PICTURES = os.environ.get("UNDERSIGNED_TEST_PICTURES")
"""A folder for pictures of every page looked at, for whoever wants to see them."""


def sign_in(editor: Visitor, name: str, onward: str = "review/") -> Page:
    """Asked to sign in on the way to ``onward``, with the form."""
    page = editor.go(onward)
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("navigation", name="Editors")).to_contain_text(name)
    assert page.url == editor.home + onward
    return page


def read(editor: Visitor, text: str) -> Page:
    page = editor.go("read/")
    page.get_by_label("The text").fill(text)
    page.get_by_role("button", name="Read and check").click()
    expect(page.get_by_role("heading", name="The text, with what was found in it")).to_be_visible()
    return page


def look(page: Page, name: str) -> None:
    """In light and dark, at a desk and on a phone; stays on the page, whose address may answer to a form alone."""
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for width, size in (("desk", WINDOW), ("phone", PHONE)):
            page.set_viewport_size(size)  # type: ignore[arg-type]
            if PICTURES:
                page.screenshot(path=Path(PICTURES) / f"{name}-{scheme}-{width}.png", full_page=True)
            assert not scrolls_sideways_by(page), f"{name} {width}"
        assert not serious(page), f"{name} {scheme}"
    page.set_viewport_size(WINDOW)  # type: ignore[arg-type]


def test_from_a_text_to_an_entry_that_counts(editor: Visitor) -> None:
    sign_in(editor, "ada")
    expect(editor.go("read/").get_by_role("main")).to_contain_text("unless you then put it into the review queue")
    page = read(editor, LETTER)
    page.get_by_label("Kind of source").select_option("primary")
    page.get_by_label("Date of a new statement").fill("2019-03-18")
    page.get_by_label("Title of a new statement").fill(TITLE)
    look(page, "reading-editor")
    page.get_by_role("button", name="Put it into the review queue").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("What waits for review")
    waiting = page.locator("main section").first
    expect(waiting).to_contain_text("Ghana")
    look(page, "review-waiting")
    expect(waiting.get_by_role("heading")).to_have_text(TITLE)
    statement = waiting.locator("p.small").first.inner_text().split(",")[0]
    waiting.get_by_label("Why").fill("seen")
    waiting.get_by_role("button", name="Accept").click()
    expect(page.get_by_role("main")).to_contain_text("0 records wait")
    page = editor.go(f"statements/{statement}/")
    expect(page.get_by_role("heading", level=1)).to_contain_text(TITLE)
    expect(page.get_by_role("main")).to_contain_text("Ghana")
    page = editor.go("review/")
    page.get_by_role("button", name="Sign out").click()
    page = editor.go("review/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")


def test_the_desk_is_for_everyone(editor: Visitor) -> None:
    sign_in(editor, "max", "audit/")
    for address in DESK:
        page = editor.go(address)
        for details in page.locator("main details").all()[:1]:
            details.locator("summary").click()
        look(page, address.strip("/").replace("/", "-"))


def test_a_reader_meets_nothing_serious(editor: Visitor) -> None:
    look(editor.go("sign-in/"), "sign-in")
    page = editor.go("read/")
    expect(page.get_by_role("main")).to_contain_text("Nothing is kept")
    look(page, "read-visitor")
    look(read(editor, LETTER), "reading-visitor")
