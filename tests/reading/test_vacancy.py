"""Seats and lines left empty, statements that go out without a state, signatures that never come."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

BEFORE = "The letter went out on Monday. "
CASES = [
    ("Togo's seat was empty.", "TGO did_not_sign"),
    ("The Togolese chair stayed vacant.", "TGO did_not_sign"),
    ("Fiji's line remained blank.", "FJI did_not_sign"),
    ("It went out without Samoa.", "WSM did_not_sign"),
    ("It was published without Samoa and Fiji.", "FJI did_not_sign, WSM did_not_sign"),
    ("No signature came from Fiji.", "FJI did_not_sign"),
    ("One looks in vain for Fiji.", "FJI did_not_sign"),
    ("One finds Fiji on the list.", "FJI signed"),
    ("Unsigned by Fiji, it went out.", "FJI did_not_sign"),
    # What is empty or missing elsewhere.
    ("Fiji's seat on the council is vacant.", ""),
    ("The train left without Fiji.", ""),
    ("It went out without comment from Fiji.", ""),
    ("Fiji's minister came without Samoa.", ""),
    ("If Togo's seat had been empty, nobody would have signed.", ""),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_is_missing(text: str, expected: str) -> None:
    reading = read(replace(load_bytes((BEFORE + text).encode(), name="passage"), language="en"))
    found = sorted(f"{p.state} {p.stance}" for s in reading.statements for p in s.positions)
    assert ", ".join(found) == expected
