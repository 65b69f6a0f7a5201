"""What hostile words do to a static copy: nothing."""

import json
from pathlib import Path

import pytest

from tests.web.hostile import HARM, LONG, SCRIPT, assert_harmless, record_past_the_door
from undersigned.publish.site import publish
from undersigned.register.store import Register
from undersigned.settings import Settings


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    settings = Settings(data_dir=tmp_path_factory.mktemp("hostile"), database=None)
    with Register.open(settings, shipped=False) as register:
        record_past_the_door(register)
    folder = tmp_path_factory.mktemp("hostile-copy") / "site"
    publish(settings, folder, processes=1, told=lambda *_: None, shipped=False)
    return folder


def test_words_stay_words_on_every_page_of_the_copy(copy: Path) -> None:
    pages = list(copy.rglob("*.html"))
    assert len(pages) > 20
    for page in pages:
        assert_harmless(page.read_text("utf-8"))


def test_every_twin_of_the_copy_is_json(copy: Path) -> None:
    for twin in copy.rglob("*.json"):
        json.loads(twin.read_text("utf-8"))


def test_the_words_of_the_search_are_all_there(copy: Path) -> None:
    titles = [one["title"] for one in json.loads((copy / "search" / "statements.json").read_text("utf-8"))]
    assert {HARM.title, LONG.title} <= set(titles)
    assert any(SCRIPT in title for title in titles)


def test_an_odd_name_of_a_statement_makes_no_file_outside_the_copy(copy: Path) -> None:
    beside = {path.name for path in copy.parent.iterdir()}
    assert beside == {"site"}
    assert any("<svg onload" in path.name for path in (copy / "statements").iterdir())
