"""Who is reported to have signed: a table of sentences and the stances that they carry."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

CASES = [
    ("Hungary did not sign the letter.", "HUN did_not_sign"),
    ("Canada, France and Spain signed the joint letter, but Hungary refused to.", "CAN FRA ESP signed"),
    ("Unlike Austria, Hungary signed the letter.", "HUN signed; AUT did_not_sign"),
    ("Activists in Hungary signed the letter.", ""),
    ("Hungary signed the trade treaty.", ""),
    ("France may sign the letter.", ""),
    ("If Hungary signs, Poland will sign the letter.", ""),
    ("The letter was signed by France, Germany and 12 others.", "FRA DEU signed"),
    ("France signed the letter; Italy did not. Nor did Spain.", "FRA signed; ITA ESP did_not_sign"),
    ("Among the signatories were Peru and Chile. Hungary was not among them.", "PER CHL signed; HUN did_not_sign"),
    ("The only Baltic state not to sign the letter was Latvia.", "LVA did_not_sign; EST LTU signed"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_positions(text: str, expected: str) -> None:
    reading = read(load_bytes(text.encode(), name="passage"))
    found = {(p.state, p.stance.value) for s in reading.statements for p in s.positions}
    wanted: set[tuple[str, str]] = set()
    for part in filter(None, expected.split("; ")):
        *states, stance = part.split()
        wanted.update((state, stance) for state in states)
    assert wanted <= found
    assert {state for state, _ in found} - {state for state, _ in wanted} <= {"HUN"}
    for statement in reading.statements:
        for position in statement.positions:
            for each in position.evidence:
                assert text[each.start : each.end] == each.text


VOICES = [
    ("fr", "Un diplomate a affirmé que la Suède avait signé la lettre."),
    ("fr", "Selon un diplomate, la Suède a signé la lettre."),
    ("fr", "« La Suède a signé la lettre », a déclaré le ministre."),
    ("fr", "Le gouvernement suédois a confirmé que la Suède avait signé la lettre."),
    ("es", "Un diplomático afirmó que Suecia había firmado la carta."),
    ("es", "Según un diplomático, Suecia firmó la carta."),
    ("es", "«Suecia firmó la carta», declaró el ministro."),
    ("es", "El Gobierno sueco confirmó que Suecia había firmado la carta."),
    ("en", "The Swedish government confirmed that Sweden had signed the letter."),
    ("en", "The Danish government confirmed that Sweden had signed the letter."),
    ("en", "The Swedish government said that Sweden had signed the letter."),
]


@pytest.mark.parametrize(("language", "text"), VOICES)
def test_reported_speech_makes_claims_and_no_position(language: str, text: str) -> None:
    reading = read(replace(load_bytes(text.encode(), name="passage"), language=language))
    assert not [p.state for s in reading.statements for p in s.positions]
    assert [(c.kind, c.state, c.said_by is not None) for c in reading.claims] == [("signed", "SWE", True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the Baltic states, only Lithuania signed the letter.", {"LTU": "signed", "LVA": "did_not_sign"}),
        ("Every Andean country except Bolivia signed the letter.", {"BOL": "did_not_sign"}),
        ("Togo was left off the list of those invited to sign the letter.", {"TGO": "not_asked"}),
        ("Tunisia would not sign the letter unless it was amended.", {}),
        ("Hungary is the sole EU country missing from the list.", {"HUN": "did_not_sign"}),
        ("Kenya received the letter on Monday.", {}),
    ],
)
def test_sets_and_what_is_no_fact(text: str, expected: dict[str, str]) -> None:
    reading = read(load_bytes(text.encode(), name="passage"))
    found = {p.state: p.stance.value for s in reading.statements for p in s.positions}
    assert expected.items() <= found.items()
    assert set(found) - set(expected) <= ({"EST"} if "LTU" in expected else set())
