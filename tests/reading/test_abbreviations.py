"""Abbreviations as the document defines them."""

from __future__ import annotations

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.abbreviations import abbreviations
from undersigned.reading.textview import view


@pytest.mark.parametrize(
    ("text", "defined"),
    [
        ("The Human Rights Campaign (HRC) spoke.", {"HRC": "Human Rights Campaign"}),
        ("The Human Rights Council (the HRC) met.", {"HRC": "Human Rights Council"}),
        ("It cites the Office of the High Commissioner (OHC).", {"OHC": "Office of the High Commissioner"}),
        ("L’Organisation des Nations Unies (ONU) siège.", {"ONU": "Organisation des Nations Unies"}),
        ("Norway (NOR) signed.", {}),
        ("The list (see above) is long.", {}),
        ("He spoke in Geneva (AP) on Monday.", {}),
        ("The Rights Network (RN) and the Red Nose (RN) met.", {"RN": "Rights Network"}),
    ],
)
def test_definitions(text: str, defined: dict[str, str]) -> None:
    seen = view(load_bytes(text.encode(), name="test"))
    found = abbreviations(seen)
    assert {short: one.long for short, one in found.items()} == defined
    assert all(text[one.evidence.start : one.evidence.end] == one.evidence.text for one in found.values())
