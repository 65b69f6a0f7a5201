import csv
import io
import json

import pytest
from markdown_it import MarkdownIt

from undersigned.pages.catalogue import FILES
from undersigned.pages.files import file_at
from undersigned.pages.held import Held
from undersigned.pages.markdown import brief_markdown
from undersigned.pages.onepage import Brief, Item, Section
from undersigned.pages.site import Site
from undersigned.pages.typeset import brief_pdf

SITE = Site(live=True, data_version="2026.11")
FOLDER = "statements/hrc40-2019-03-18-chechnya-lgbti/"


def _file(held: Held, name: str) -> bytes:
    return file_at(FOLDER + name, held, SITE, FILES)


def test_positions_name_every_state(held: Held) -> None:
    rows = list(csv.DictReader(io.StringIO(_file(held, "positions.csv").decode())))
    by_state = {row["state"]: row["position"] for row in rows}
    assert by_state["GBR"] == "signed"
    assert by_state["USA"] == "did_not_sign"
    assert len(by_state) == len(rows)


def test_the_record_is_the_public_shape(held: Held) -> None:
    assert json.loads(_file(held, "record.json"))["schema"] == "undersigned/statement/1"


def test_citations_name_entry_and_day(held: Held) -> None:
    assert "as recorded on" in _file(held, "cite.bib").decode()
    assert json.loads(_file(held, "cite.csl.json"))[0]["issued"]["date-parts"] == [[2019, 3, 18]]


def test_pictures_and_pdfs_are_what_they_are_called(held: Held) -> None:
    assert _file(held, "picture.png").startswith(b"\x89PNG")
    assert _file(held, "brief.pdf").startswith(b"%PDF")


HOSTILE = "# *a* [b](http://c) #d $e$ \\ <script>"


def _brief(words: str) -> Brief:
    items = (Item(lead=words, text=words, url="https://example.org/a(b)"),)
    return Brief(kicker=words, title=words, lead=words, sections=(Section(heading=words, items=items),), footer=words)


def test_what_sources_say_cannot_become_markup() -> None:
    html = MarkdownIt().render(brief_markdown(_brief(HOSTILE)))
    assert "<script>" not in html
    assert 'href="http://c"' not in html
    assert html.count("<h1>") == 1


@pytest.mark.parametrize("words", [HOSTILE, "بيان مشترك", "联合声明", "Заявление"])
def test_a_brief_is_set_whatever_it_says(words: str) -> None:
    assert brief_pdf(_brief(words)).startswith(b"%PDF")
