"""What hostile words do to the live site: nothing."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pypdfium2
import pytest
from lxml import etree, html
from markdown_it import MarkdownIt
from starlette.testclient import TestClient

from tests.web.conftest import SITE, house_with_register
from tests.web.hostile import (
    ADDRESSES,
    ENDLESS,
    HARM,
    LONG,
    ODD,
    PAGES,
    SCRIPT,
    WORDS,
    assert_harmless,
    record_past_the_door,
)
from undersigned.model.statements import Statement


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, shared_data_dir: Path) -> Iterator[TestClient]:
    """A site whose register holds hostile statements beside the others."""
    with house_with_register(tmp_path_factory.mktemp("hostile"), shared_data_dir) as house:
        record_past_the_door(house.register)
        yield TestClient(house.app, base_url=SITE)


@pytest.mark.parametrize("address", PAGES)
def test_words_stay_words_on_every_page(site: TestClient, address: str) -> None:
    answer = site.get(f"/{address}")
    assert answer.status_code == 200
    assert_harmless(answer.text)


@pytest.mark.parametrize("address", PAGES)
def test_a_twin_is_json_that_no_browser_takes_for_a_page(site: TestClient, address: str) -> None:
    answer = site.get(f"/{address.rstrip('/') or 'index'}.json")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert json.loads(answer.text)


def test_the_words_are_all_there(site: TestClient) -> None:
    page = html.fromstring(site.get(f"/statements/{HARM.id}/").text)
    [title] = page.xpath("//h1")
    assert SCRIPT in title.text_content()
    assert site.get(f"/statements/{HARM.id}.json").json()["statement"]["title"] == WORDS
    [drawing] = page.xpath("//*[local-name()='svg'][@role='group']")
    assert SCRIPT in drawing.get("aria-label")


@pytest.mark.parametrize(
    "question",
    [
        "search/?q={}",
        "search/?q=alert&subject={}",
        "search/?state={}",
        "search/?body={}",
        "compare/?state={}&state=FRA",
        "compare/?statement={}",
        "statements/{}/",
        "states/{}/",
        "sign-in/?next={}",
        "{}",
    ],
)
def test_a_hostile_question_is_answered_in_words(site: TestClient, question: str) -> None:
    answer = site.get("/" + question.format(quote(SCRIPT, safe="")), headers={"accept": "text/html"})
    assert answer.status_code < 500
    assert_harmless(answer.text)


def test_a_search_that_hits_hostile_words_marks_them_and_no_more(site: TestClient) -> None:
    page = site.get("/search/", params={"q": "alert script"}).text
    assert "<mark>" in page
    assert_harmless(page)


@pytest.mark.parametrize("statement", [HARM, LONG, ODD], ids=["harm", "long", "odd"])
def test_files_of_a_hostile_statement_are_made(site: TestClient, statement: Statement) -> None:
    folder = f"/statements/{quote(statement.id, safe='')}/"
    assert site.get(f"{folder}picture.png").content.startswith(b"\x89PNG")
    assert len(pypdfium2.PdfDocument(io.BytesIO(site.get(f"{folder}brief.pdf").content))) == 1
    assert site.get(f"{folder}record.json").json()["statement"]["title"] == statement.title
    assert site.get(f"{folder}cite.csl.json").json()[0]["title"] == statement.title
    markdown = site.get(f"{folder}brief.md").text
    assert_harmless(f"<html><body>{MarkdownIt().render(markdown)}</body></html>")


def test_feeds_are_read_by_any_reader(site: TestClient) -> None:
    feed = etree.fromstring(site.get("/changes/feed.atom").content)
    titles = feed.xpath("//*[local-name()='entry']/*[local-name()='title']/text()")
    assert any(SCRIPT in str(one) for one in titles)
    assert any(one["title"] == ENDLESS for one in site.get("/changes/feed.json").json()["items"])


def test_only_web_addresses_become_links(site: TestClient) -> None:
    for address in (f"statements/{HARM.id}/", f"statements/{HARM.id}/brief/"):
        links = html.fromstring(site.get(f"/{address}").text).xpath("//a[@rel='nofollow external']/@href")
        assert links
        assert all(str(link).startswith(("https://", "http://")) for link in links)
        assert not {ADDRESSES[0], ADDRESSES[2]} & set(links)
