"""Nouns that name a statement or its list only where signing is told, and words of time behind the verb."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

CASES = [
    # What is signed names a statement, whatever else its noun may mean.
    ("Malta signed the ocean compact.", "MLT signed"),
    ("Malta and Fiji put their names to the Valletta Charter.", "FJI signed, MLT signed"),
    ("Fiji did not sign the call for a ban on trawling.", "FJI did_not_sign"),
    ("Eight states signed the working paper; Samoa was not among them.", "WSM did_not_sign"),
    ("The adherents signed on Monday. Fiji stayed away from the pact.", "FJI did_not_sign"),
    (
        "The letter was signed on Monday. Fiji is on the register; Samoa is not.",
        "FJI signed, WSM did_not_sign",
    ),
    # Where nobody signs anything it names none.
    ("France backed the call for a ceasefire.", ""),
    ("Chile supported the pact on trade.", ""),
    ("Peru joined the protest.", ""),
    ("Kenya is on the register of heritage sites.", ""),
    # Those behind a statement speak of it, and so does endorsing.
    ("The sponsors went to Peru and Mali for signatures. Peru declined. Mali joined.", "MLI signed, PER declined"),
    ("Malta endorsed the ocean compact; Fiji joined it.", "FJI signed, MLT signed"),
    # When it was done, behind the verb.
    ("The letter was published on Monday. Malta had signed weeks before.", "MLT signed"),
    ("The letter went out on Monday. Fiji signed two days earlier.", "FJI signed"),
    ("The letter went out on Monday. Fiji signed first.", "FJI signed"),
    ("The letter went out on Monday. Fiji signed for the first time.", "FJI signed"),
    ("The letter went out on Monday. Fiji signed only on Friday night.", "FJI signed"),
    ("The letter went out on Monday. Fiji signed three months later.", "FJI joined_later"),
    ("The letter went out on Monday. Fiji signed the first trade deal.", ""),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_is_found(text: str, expected: str) -> None:
    reading = read(replace(load_bytes(text.encode(), name="passage"), language="en"))
    found = {f"{p.state} {p.stance}" for s in reading.statements for p in s.positions}
    assert ", ".join(sorted(found)) == expected
