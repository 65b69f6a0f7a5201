"""Stances that a sentence leaves half unsaid: verbs taken up from before, capitals for states, one of two."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

CASES = [
    # The verb of the clause before is left out.
    ("en", "Cyprus signed the letter on Monday, Malta on Tuesday and Greece a day later.", "CYP MLT GRC signed"),
    ("en", "Chad signed the first letter on Monday, followed later by Niger.", "TCD NER signed"),
    ("fr", "La Grèce a signé la lettre lundi, suivie mardi par Chypre.", "GRC CYP signed"),
    ("es", "Grecia firmó la carta el lunes y Chipre el martes.", "GRC CYP signed"),
    ("en", "Cyprus signed the letter on Monday, Malta on Tuesday said that it would not.", "CYP signed"),
    # What was done is said by "so", and after a refusal it is the signing.
    ("en", "Chad refused to sign the letter. Niger did so.", "TCD declined; NER signed"),
    ("en", "Chad refused to sign the letter. Niger did the same.", "TCD NER declined"),
    ("fr", "Le Tchad a refusé de signer la lettre ; le Niger, lui, l'a fait.", "TCD declined; NER signed"),
    ("es", "Chad se negó a firmar la carta; Níger sí lo hizo.", "TCD declined; NER signed"),
    ("es", "Chad no firmó la carta; Níger sí.", "TCD did_not_sign; NER signed"),
    # Capitals.
    ("en", "Lisbon was the only EU capital not to sign the letter.", "PRT did_not_sign"),
    ("en", "Unlike Madrid, Lisbon signed the letter.", "ESP did_not_sign; PRT signed"),
    ("en", "Officials in Lisbon confirmed that they had signed the letter.", "PRT signed"),
    ("en", "Officials in Brussels confirmed that they had signed the letter.", ""),
    ("en", "The letter was signed in Lisbon.", ""),
    ("en", "Lisbon has signed the letter, its mayor said.", ""),
    ("fr", "Ni Lisbonne ni Madrid n'ont signé la lettre.", "PRT ESP did_not_sign"),
    # A list of those that are missing.
    ("en", "Missing from the list of 39 co-sponsors are Peru and, more oddly, Chile.", "PER CHL did_not_sign"),
    ("en", "The list of countries that have not signed is short: Peru, Chile and Cuba.", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_is_left_unsaid_is_understood(language: str, text: str, expected: str) -> None:
    reading = read(replace(load_bytes(text.encode(), name="passage"), language=language))
    found = {(p.state, p.stance.value) for s in reading.statements for p in s.positions}
    wanted: set[tuple[str, str]] = set()
    for part in filter(None, expected.split("; ")):
        *states, stance = part.split()
        wanted.update((state, stance) for state in states)
    assert found == wanted
