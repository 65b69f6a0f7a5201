"""Capitals in lists and behind their verb, exceptions by name, and what a relative clause says of a statement."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

CASES = [
    ("fr", "Trois capitales ont refusé de signer la lettre : Skopje, Podgorica et Lima.", "MKD MNE PER declined"),
    ("fr", "Programme de la visite : Skopje, Podgorica et Lima. La lettre est signée par Malte.", "MLT signed"),
    (
        "fr",
        "Les pays baltes ont tous signé la lettre, à une exception près : Riga.",
        "EST LTU signed; LVA did_not_sign",
    ),
    ("fr", "Les pays baltes, Vilnius excepté, ont souscrit à la lettre.", "EST LVA signed; LTU did_not_sign"),
    ("fr", "Les pays du Benelux, Luxembourg excepté, ont signé la lettre.", "BEL NLD signed; LUX did_not_sign"),
    ("es", "La carta la firmaron Hanói y Seúl.", "VNM KOR signed"),
    ("es", "La carta la llevaron a Hanói y Seúl.", ""),
    (
        "fr",
        "Le Togo n'a pas signé la lettre sur les prix du gaz, que soutiennent Malte et Chypre.",
        "TGO did_not_sign; MLT CYP signed",
    ),
    (
        "fr",
        "Le Togo a signé l'appel ; le Bénin, pourtant représenté par un ministre, non.",
        "TGO signed; BEN did_not_sign",
    ),
    ("fr", "Le Togo et le Bénin avaient promis de signer la lettre ; tous deux l'ont signée.", "TGO BEN signed"),
    ("fr", "Dix pays ont signé la charte. Le Togo et le Bénin y ont été ajoutés hier.", "TGO BEN joined_later"),
    ("fr", "Le Togo n'y a pas été ajouté. La lettre est sortie hier.", ""),
    ("es", "Malta se sumó al texto de treinta gobiernos días después de que este fuera leído.", "MLT joined_later"),
    ("es", "Los impulsores de la carta escribieron tres veces a Togo, que jamás contestó.", "TGO no_answer"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_is_told(language: str, text: str, expected: str) -> None:
    assert positions_in(text, language) == positions_told(expected)
