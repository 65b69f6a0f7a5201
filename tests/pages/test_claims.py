"""Claims and verdicts on a statement's page: beside their words, and as the record stands."""

import json
from pathlib import Path

import pytest

from undersigned import api
from undersigned.errors import BadData
from undersigned.model.readings import Reading
from undersigned.model.verdicts import Ruling
from undersigned.pages.catalogue import page_at
from undersigned.pages.held import Held
from undersigned.pages.site import Site
from undersigned.pages.voices import claims_about
from undersigned.register.readings import readings_of, shipped_readings
from undersigned.register.shelf import Shelf
from undersigned.register.shipped import shipped_register
from undersigned.register.snapshot import Snapshot

CHECHNYA = "hrc40-2019-03-18-chechnya-lgbti"
OTHER = "osce-2018-08-30-chechnya-vienna-mechanism"
SITE = Site(live=False, data_version="2026.11")
ARTICLE = Path(__file__).parents[2] / "examples" / "chechnya-letter.txt"


def test_a_statement_s_page_shows_claims_with_words_verdicts_and_source(held: Held) -> None:
    html = page_at(f"statements/{CHECHNYA}/", held).html(SITE)
    assert 'id="claims"' in html
    claims = html.split('id="claims"')[1].split('id="sources"')[0]
    assert "other nations not on the council who signed it" in claims
    for word in ("Supported.", "Disputed.", "U.S. Not One of 32 Countries", "What this rests on"):
        assert word in claims, word


def test_the_twin_holds_the_same_claims(held: Held) -> None:
    twin = json.loads(page_at(f"statements/{CHECHNYA}/", held).json())
    [source] = twin["claims"]
    claims = [claim for voice in source["voices"] for claim in voice["claims"]]
    assert sum(source["tally"].values()) == len(claims)
    assert all(claim["words"] and claim["because"] for claim in claims)


def test_a_claim_about_something_else_stays_off_the_page(held: Held) -> None:
    html = page_at(f"statements/{CHECHNYA}/", held).html(SITE)
    assert "Mike Pence has spoken" not in html
    assert 'id="claims"' not in page_at(f"statements/{OTHER}/", held).html(SITE)


def test_a_verdict_follows_the_record_as_it_stands() -> None:
    register = shipped_register()
    entry = register.entry(CHECHNYA)
    [before] = claims_about(CHECHNYA, readings_of(entry, register, None), register)
    assert before.tally["supported"] > 1
    # A record without a word on who signed bears nothing out.
    bare = Snapshot([type(entry)(statement=entry.statement, sources={}, listings=(), attestations=())])
    [after] = claims_about(CHECHNYA, readings_of(bare.entry(CHECHNYA), bare, None), bare)
    assert after.tally.get(Ruling.SUPPORTED.value, 0) < before.tally["supported"]


@pytest.fixture
def reading() -> Reading:
    return api.read_path(ARTICLE)


def test_what_is_kept_on_the_shelf_comes_back_without_its_text(tmp_path: Path, reading: Reading) -> None:
    shelf = Shelf(tmp_path)
    assert shelf.reading(reading.source.sha256) is None
    shelf.keep_reading(reading)
    kept = shelf.reading(reading.source.sha256)
    assert kept is not None
    assert kept.text is None
    assert kept.claims == reading.claims


def test_a_reading_that_was_spoilt_is_told_with_its_place(tmp_path: Path, reading: Reading) -> None:
    shelf = Shelf(tmp_path)
    shelf.keep_reading(reading)
    [file] = tmp_path.rglob("*.json")
    file.write_text("{}")
    with pytest.raises(BadData, match="no reading of ours") as caught:
        shelf.reading(reading.source.sha256)
    assert str(file) in caught.value.line()


def test_a_statement_that_is_in_no_register_any_more_is_not_asked_for() -> None:
    register = shipped_register()
    entry = register.entry(OTHER)
    alone = Snapshot([entry])
    assert readings_of(entry, alone, None) == ()
    assert shipped_readings()
