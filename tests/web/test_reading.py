"""Reading what strangers send: within bounds, escaped, and nothing of it is kept."""

import base64
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.web.conftest import House
from tests.web.visitor import Visitor
from undersigned.errors import UnreadableInput
from undersigned.settings import Settings
from undersigned.web.bounded import BoundedReader
from undersigned.web.reading import READINGS

ARTICLE = Path("examples/chechnya-letter.txt").read_text("utf-8")
HOSTILE = "<script>alert(1)</script><svg onload=alert(1)> \"'><img src=x onerror=alert(1)> {{ 7*7 }}"


def test_a_pasted_article_is_shown_with_its_claims_and_nothing_is_kept(house: House) -> None:
    before = house.register.revision()
    page = house.visitor().send("/read/", {"text": ARTICLE}, page="/read/")
    assert page.status_code == 200
    assert 'class="run claim' in page.text
    assert "review queue" not in page.text
    assert house.register.revision() == before
    assert not (house.app.state.settings.data_dir / "documents").exists()


def test_a_file_is_read(client: TestClient) -> None:
    content = f"<html><head><title>{HOSTILE}</title></head><body><p>{ARTICLE}</p></body></html>".encode()
    page = Visitor(client).send("/read/", {}, page="/read/", files={"file": ("a.html", content, "text/html")})
    assert page.status_code == 200


def test_hostile_words_stay_words(client: TestClient) -> None:
    words = f"{HOSTILE} </textarea><script>alert(1)</script> \u202e<b>turned</b>"
    text = f"{words}\n\nThe United States did not sign the joint statement of 32 states on Chechnya, {words} said."
    page = Visitor(client).send("/read/", {"text": text}, page="/read/").text
    assert "<script>alert" not in page
    assert "<svg onload" not in page
    assert "<img src=x" not in page
    assert "<b>turned" not in page


@pytest.mark.parametrize("fields", [{}, {"text": "  \n "}])
def test_no_text_is_told(client: TestClient, fields: dict[str, str]) -> None:
    assert Visitor(client).send("/read/", fields, page="/read/").status_code == 422


def test_a_broken_file_is_told_on_the_form(client: TestClient) -> None:
    broken = {"file": ("x.pdf", b"%PDF-1.7 broken", "application/pdf")}
    answer = Visitor(client).send("/read/", {}, page="/read/", files=broken)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text


def test_programs_read_too(client: TestClient) -> None:
    answer = client.post("/read.json", content=ARTICLE.encode())
    assert answer.status_code == 200, answer.text
    assert answer.json()["schema"] == "undersigned/check/1"
    assert answer.json()["verdicts"]


@pytest.fixture
def small(tmp_path: Path, house: House) -> TestClient:
    """A site that takes 20,000 bytes."""
    from undersigned.web.app import create_app

    settings = house.app.state.settings
    return TestClient(
        create_app(Settings(data_dir=settings.data_dir, database=None, max_upload=20_000)), base_url="http://localhost"
    )


def test_what_is_too_large_is_refused_told_or_untold(small: TestClient) -> None:
    assert small.post("/read.json", content=b"x" * 20_001).status_code == 413
    assert small.post("/read.json", content=b"x" * 200_000).status_code == 413
    assert small.post("/read.json", content=(b"x" * 10_000 for _ in range(20))).status_code == 413
    large = {"file": ("x.txt", b"x" * 200_000, "text/plain")}
    assert Visitor(small).send("/read/", {}, page="/read/", files=large).status_code == 413


def test_reading_is_limited_for_one_address(house: House) -> None:
    client = house.visitor().client
    answers = [client.post("/read.json", content=b"").status_code for _ in range(READINGS + 1)]
    assert answers[-1] == 429


def test_a_reader_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    reader = BoundedReader(Settings(read_seconds=1))
    with pytest.raises(UnreadableInput, match=r"1 seconds|too long"):
        reader.read(b"France and Germany signed the joint statement. " * 150_000, name="long")


def test_a_reader_that_wants_too_much_memory_is_stopped() -> None:
    reader = BoundedReader(Settings(read_megabytes=60))
    with pytest.raises(UnreadableInput, match="memory"):
        reader.read(ARTICLE.encode(), name="large")


def test_only_an_editor_keeps(house: House) -> None:
    document = base64.b64encode(ARTICLE.encode()).decode()
    sent = house.visitor().send("/read/keep/", {"document": document, "kind": "press"}, page="/read/")
    assert sent.headers["location"] == "/sign-in/"
