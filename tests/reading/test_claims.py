"""Claims: the founding article whole, and each kind of claim by a sentence of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from undersigned.documents.load import load_bytes, load_path
from undersigned.model.readings import Claim, Number, Reading
from undersigned.model.statements import Bound
from undersigned.reading.reader import read

ARTICLE = Path(__file__).parents[2] / "examples" / "chechnya-letter.txt"


def _read(text: str) -> Reading:
    return read(load_bytes(text.encode("utf-8", "replace"), name="passage"))


def _speaker(reading: Reading, claim: Claim) -> str | None:
    found = next((s for s in reading.speakers if s.id == claim.said_by), None)
    return None if found is None else found.name or found.role


def test_the_article_s_positions() -> None:
    reading = read(load_path(ARTICLE))
    assert len(reading.statements) == 1
    found = {p.state: p.stance.value for p in reading.statements[0].positions}
    assert found == dict.fromkeys(("CAN", "GBR", "FRA", "DEU", "ESP"), "signed") | {"USA": "did_not_sign"}


def test_the_article_s_claims() -> None:
    reading = read(load_path(ARTICLE))
    exactly, more = Number(value=32, bound=Bound.EXACTLY), Number(value=30, bound=Bound.MORE_THAN)
    found = {(c.kind, c.state, c.denied, c.value, _speaker(reading, c)) for c in reading.claims}
    assert found == {
        ("count", None, False, exactly, None),
        ("count", None, False, exactly, "Gay Star News"),
        ("count", None, False, more, "Ty Cobb"),
        ("did_not_sign", "USA", False, None, None),
        ("did_not_sign", "USA", False, None, "Ty Cobb"),
        ("named_among", None, False, ("CAN", "DEU", "ESP", "FRA", "GBR"), None),
        ("declined", "USA", True, None, "official"),
        ("left_body", "USA", False, None, None),
        ("did_not_consider", "USA", False, None, "official"),
        ("reason", "USA", False, "not_a_member", "official"),
        ("non_members_signed", None, False, None, "staffer"),
        ("not_asked", "USA", False, None, "staffer"),
        ("silent", None, False, "Donald Trump", None),
        ("silent", None, False, "Mike Pence", None),
    }


@pytest.mark.parametrize(
    ("text", "kind", "state", "value"),
    [
        ("Only Malta did not sign the letter.", "only", "MLT", "did_not_sign"),
        ("Slovenia signed the letter for the first time.", "first", "SVN", "signed"),
        ("Japan was the only country to sign the letter.", "only", "JPN", "signed"),
        ("Hungary was the only EU member not to sign the letter.", "only", "HUN", "did_not_sign"),
        ("Rwanda has never signed the letter.", "never", "RWA", "signed"),
        ("Canada once again signed the letter.", "again", "CAN", "signed"),
        ("Every Baltic state has signed the letter.", "all_of_group", None, "signed"),
        ("No Nordic state has signed the letter.", "none_of_group", None, "signed"),
        ("More than 30 countries signed the letter.", "count", None, Number(value=30, bound=Bound.MORE_THAN)),
        ("Austria refused to sign the letter, citing its neutrality.", "reason", "AUT", "neutrality"),
        ("Kenya reportedly signed the letter.", "signed", "KEN", None),
        ("The letter condemned the arrests.", "condemned", None, None),
    ],
)
def test_kinds_of_claim(text: str, kind: str, state: str | None, value: object) -> None:
    reading = _read(text)
    assert (kind, state, value) in {(c.kind, c.state, c.value) for c in reading.claims}


@pytest.mark.parametrize(
    "text",
    [
        "Japan was the only Asian country to sign the letter.",
        "Chile was the sole Latin American signatory of the letter.",
        "Hungary alone among Western states refused to sign the letter.",
        "Japan was the only other country to sign the letter.",
        "Slovenia was the first country to sign the letter.",
        "Kenya was the first African state to sign the letter.",
    ],
)
def test_a_set_that_nobody_can_tell_and_an_order_make_no_claim_over_all_states(text: str) -> None:
    assert {c.kind for c in _read(text).claims} <= {"signed", "declined"}


@pytest.mark.parametrize("end", ["", "\n", ".", ".\n"])
def test_a_sentence_by_itself_is_no_title(end: str) -> None:
    (statement,) = _read(f"France did not sign the joint letter{end}").statements
    assert [(p.state, p.stance.value) for p in statement.positions] == [("FRA", "did_not_sign")]


def test_a_hedged_report_is_a_claim_and_no_position() -> None:
    reading = _read("Kenya reportedly signed the letter.")
    assert [c.hedge for c in reading.claims] == ["reportedly"]
    assert not any(s.positions for s in reading.statements)


_WORDS = st.sampled_from(
    (
        *("Hungary", "France", "Estonia", "EU members", "32 countries", "the letter", "last year", "statement"),
        *("signed", "did not sign", "refused to", "was", "asked", "to sign", "by", "except", "including", "of"),
        *("and", "but", "not", "which", "it", "they", "all", "no", "only", "neither", "nor", "if"),
        *(".", ",", ";", '"', "’", "“", "”", "(", ")"),
    )
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=25).map(" ".join))
def test_evidence_is_a_place_in_the_text_whatever_the_words(text: str) -> None:
    reading = _read(text)
    places = [e for s in reading.statements for p in s.positions for e in p.evidence]
    places += [e for c in reading.claims for e in c.evidence]
    for each in places:
        assert text[each.start : each.end] == each.text
