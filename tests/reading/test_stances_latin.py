"""What French and Spanish reports say of who signed, by turns of phrase that English does not have in this form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

WHO = [
    ("fr", "Les gouvernements de la France, de l'Italie et de l'Espagne ont signé la lettre.", "FRA ITA ESP signed"),
    ("es", "Los Gobiernos de Chile, Perú y Panamá firmaron la carta.", "CHL PER PAN signed"),
    ("es", "Los ministros de Exteriores de Irlanda y Malta firmaron la carta.", "IRL MLT signed"),
    ("es", "Los vecinos de Chile firmaron la carta.", ""),
    ("fr", "Les trois États du Benelux ont signé l'appel.", "BEL NLD LUX signed"),
    ("fr", "Trois pays nordiques ont signé l'appel.", ""),
    ("fr", "Bichkek a signé la déclaration.", "KGZ signed"),
    ("es", "Un grupo de 30 países firmó la carta. Entre ellos se cuentan Ghana y Fiyi.", "GHA FJI signed"),
    ("es", "Suscribieron el texto 41 delegaciones. Entre ellas figuran las de Canadá y Malaui.", "CAN MWI signed"),
]


@pytest.mark.parametrize(("language", "text", "expected"), WHO)
def test_who_acts(language: str, text: str, expected: str) -> None:
    assert _positions(language, text) == _wanted(expected)


def _positions(language: str, text: str) -> set[tuple[str, str]]:
    document = replace(load_bytes(text.encode(), name="passage"), language=language)
    return {(p.state, p.stance.value) for s in read(document).statements for p in s.positions}


def _wanted(expected: str) -> set[tuple[str, str]]:
    """The positions of "CHL PER signed; BOL declined"."""
    parts = [part.split() for part in filter(None, expected.split("; "))]
    return {(state, stance) for *states, stance in parts for state in states}
