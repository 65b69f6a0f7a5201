"""What people come for, done as they do it."""

from playwright.sync_api import expect

from tests.e2e.conftest import Visitor

STATEMENT = "statements/hrc40-2019-03-18-chechnya-lgbti/"


def test_from_a_search_to_a_statement_to_its_words(visitor: Visitor) -> None:
    page = visitor.go("")
    page.get_by_role("searchbox", name="Search the register").fill("chechnya")
    page.get_by_role("searchbox", name="Search the register").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Search")
    assert page.locator("mark").first.inner_text().lower() == "chechnya"
    page.get_by_role("link", name="LGBTI persons in Chechnya").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("LGBTI persons in Chechnya")
    page.get_by_text("each as its source writes it").click()
    row = page.get_by_role("row").filter(has_text="Czechia").filter(has_text="signed")
    expect(row).to_be_visible()


def test_facets_narrow_and_let_go(visitor: Visitor) -> None:
    page = visitor.go("search/?q=china")
    before = page.get_by_role("status").inner_text()
    page.locator(".facets").get_by_role("link", name="Human Rights Council", exact=False).click()
    assert page.get_by_role("status").inner_text() != before
    page.get_by_role("list", name="Conditions in force").get_by_role("link", name="body").click()
    expect(page.get_by_role("status")).to_have_text(before)


def test_two_states_side_by_side(visitor: Visitor) -> None:
    page = visitor.go("compare/")
    page.get_by_label("State 1").fill("united states")
    page.get_by_label("State 2").fill("Côte d'Ivoire")
    page.get_by_role("button", name="Compare states").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("United States and Côte d'Ivoire")
    assert page.locator("table.matrix tbody tr").count() > 0


def test_a_state_that_is_none_is_told_in_words(visitor: Visitor) -> None:
    page = visitor.go("compare/?state=Atlantis&state=Canada")
    expect(page.get_by_role("main")).to_contain_text("Atlantis")
    visitor.errors.clear()  # the browser logs the answer 422


def test_without_javascript_on_a_phone(plain_visitor: Visitor) -> None:
    page = plain_visitor.go("")
    page.get_by_role("searchbox").fill("xinjiang")
    page.get_by_role("button", name="Search").click()
    page.locator(".rows a").first.click()
    expect(page.get_by_role("heading", name="Where every state stands")).to_be_visible()
    page.locator("svg.tiles a").first.scroll_into_view_if_needed()
    region = page.locator(".regions summary").first
    region.click()
    expect(page.locator(".regions details[open] .names a").first).to_be_visible()


def test_by_keyboard_alone(visitor: Visitor) -> None:
    page = visitor.go(STATEMENT)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def test_the_tile_grid_begins_where_the_signatories_are(phone: Visitor) -> None:
    page = phone.go(STATEMENT)
    page.wait_for_function("document.querySelector('.grid').scrollLeft > 0")


def test_a_card_may_be_framed_and_a_page_may_not(visitor: Visitor) -> None:
    page = visitor.go("")
    for address, frameable in ((f"{STATEMENT}card/", True), (STATEMENT, False)):
        policy = page.request.get(visitor.home + address).headers["content-security-policy"]
        assert ("frame-ancestors *" in policy) is frameable
