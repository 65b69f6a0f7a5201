"""Who is reported to have signed: a table of sentences and the stances that they carry."""

from __future__ import annotations

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
    ("The only EU member not to sign the letter was Hungary.", "HUN did_not_sign"),
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
