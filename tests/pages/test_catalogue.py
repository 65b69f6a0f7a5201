import json
import re

import pytest
from markupsafe import escape

from undersigned.errors import NotInRegister
from undersigned.pages.catalogue import KINDS, all_addresses, page_at
from undersigned.pages.held import Held
from undersigned.pages.queries import CompareQuery, SearchQuery
from undersigned.pages.site import Site
from undersigned.register.view import StatementQuery

SITE = Site(live=True, data_version="2026.11")
CHECHNYA = "statements/hrc40-2019-03-18-chechnya-lgbti/"
ONE_OF_EACH = (
    "",
    "statements/",
    "statements/page-2/",
    CHECHNYA,
    f"{CHECHNYA}brief/",
    f"{CHECHNYA}card/",
    "states/",
    "states/USA/",
    "states/USA/record/",
    "subjects/",
    "bodies/",
    "bodies/HRC/",
    "years/",
    "years/2019/",
    "changes/",
    "method/",
    "data/",
    "api/",
)


@pytest.mark.parametrize("address", ONE_OF_EACH)
def test_each_page_draws_and_has_a_twin(held: Held, address: str) -> None:
    page = page_at(address, held)
    assert page.address == address
    html = page.html(SITE)
    assert len(re.findall(r"<h1[ >]", html)) == 1
    assert not re.search(r"\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=", html), "no inline style or script"
    assert isinstance(json.loads(page.json()), dict)


def test_every_address_of_the_static_copy_has_a_page_of_its_own(held: Held) -> None:
    addresses = list(all_addresses(held))
    assert len(addresses) == len(set(addresses))
    for address in addresses:
        assert any(kind.pattern.fullmatch(address) for kind in KINDS), address


def test_a_list_is_as_long_as_the_heading_that_leads_to_it_says(held: Held) -> None:
    for index in ("subjects/", "bodies/", "years/"):
        for heading in json.loads(page_at(index, held).json())["headings"]:
            listed = json.loads(page_at(heading["address"], held).json())
            assert listed["parts"]["total"] == heading["number"], heading


@pytest.mark.parametrize(
    "address",
    [
        "statements/no-such/",
        "states/XXX/",
        "subjects/no-such/",
        "years/1816/",
        "statements/page-99/",
        "statements/page-0/",
    ],
)
def test_an_address_that_leads_nowhere_is_refused(held: Held, address: str) -> None:
    with pytest.raises(NotInRegister):
        page_at(address, held)


def test_a_statement_names_every_state_once_and_counts_them(held: Held) -> None:
    page = json.loads(page_at(CHECHNYA, held).json())
    rows = [row["state"] for region in page["regions"] for row in region["rows"]]
    assert len(rows) == len(set(rows)) == len(page["positions"])
    assert sum(page["counts"].values()) == len(rows)
    assert page["positions"]["USA"] != "signed"


def test_search_finds_marks_and_narrows(held: Held) -> None:
    page = json.loads(page_at("search/", held, SearchQuery(q="chech")).json())
    assert page["total"] == len(held.register.find(StatementQuery(words="chech")))
    assert any(piece["hit"] and piece["text"].startswith("Chech") for piece in page["hits"][0]["title"])
    narrowed = json.loads(page_at("search/", held, SearchQuery(state="USA", stance="withdrew")).json())  # type: ignore[arg-type]
    assert narrowed["total"] < held.facets().total


def test_facets_say_how_many_are_left_when_one_is_chosen(held: Held) -> None:
    page = json.loads(page_at("search/", held, SearchQuery(q="rights")).json())
    body = page["facets"][0]["values"][0]
    chosen = json.loads(page_at("search/", held, SearchQuery(q="rights", body=body["key"])).json())
    assert chosen["total"] == body["number"]


def test_states_side_by_side_add_up(held: Held) -> None:
    page = json.loads(page_at("compare/", held, CompareQuery(state=["USA", "Canada"])).json())
    pair = page["pairs"][0]
    assert len(page["rows"]) == min(50, pair["only_one"] + pair["only_other"])
    assert all(row["differs"] for row in page["rows"])


def test_what_the_register_says_is_escaped(held: Held) -> None:
    html = page_at("search/", held, SearchQuery(q='"><script>alert(1)</script>')).html(SITE)
    assert "<script>alert" not in html
    assert str(escape("<script>alert(1)</script>")) in html
