"""Statements told apart by their year, those who wrote them, and reports that the writer calls untrue."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

CASES = [
    # Statements told apart by their year.
    ("fr", "Le Chili a signé la lettre de 2021, mais pas celle de 2023.", "CHL signed; CHL did_not_sign"),
    ("fr", "Malte n'a signé ni la lettre de 2021 ni celle de 2023.", "MLT did_not_sign"),
    ("fr", "Les Fidji ont signé la déclaration de 2023 ; celle de 2024, non.", "FJI signed; FJI did_not_sign"),
    ("fr", "La Suède n'a pas signé l'appel de 2021 ; celui de 2022, si.", "SWE did_not_sign; SWE signed"),
    ("fr", "Le ministre de la Pêche et celui de 2020 ont signé la lettre.", ""),
    ("es", "Chile firmó la carta de 2021, pero no la de 2023.", "CHL signed; CHL did_not_sign"),
    ("es", "Rumanía, que había firmado la carta de 2022, no firmó la de este año.", "ROU signed; ROU did_not_sign"),
    ("es", "Tonga suscribió el texto de 2020; el de 2022, no.", "TON signed; TON did_not_sign"),
    ("en", "Ghana had signed the 2022 letter; the 2024 one, no.", "GHA signed; GHA did_not_sign"),
    # Those who wrote what others were to sign.
    ("fr", "Le Togo a refusé de cosigner le texte présenté par le Ghana.", "TGO declined; GHA signed"),
    ("fr", "L'Inde n'a pas été invitée à signer la lettre que le Japon a rédigée.", "IND not_asked; JPN signed"),
    ("fr", "La Russie a critiqué la déclaration lue par le Canada.", ""),
    ("fr", "Le Togo n'a pas signé l'appel lancé par le Ghana.", "TGO did_not_sign"),
    ("es", "Togo se negó a copatrocinar el texto presentado por Kenia.", "TGO declined; KEN signed"),
    ("es", "Rusia rechazó la declaración que leyó Canadá.", ""),
    ("en", "Togo did not sign the letter drafted by Ghana.", "TGO did_not_sign; GHA signed"),
    # One auxiliary before two participles.
    ("fr", "La Colombie a tenu parole et signé la lettre commune.", "COL signed"),
    ("fr", "Le Ghana a changé d'avis et retiré sa signature de la lettre.", "GHA withdrew"),
    ("fr", "Le Togo a reçu une lettre traduite et signée par le Bénin.", "BEN signed"),
    ("es", "Colombia ha cumplido su palabra y firmado la carta conjunta.", "COL signed"),
    ("es", "Malta ha boicoteado la reunión y rechazado firmar la declaración.", "MLT declined"),
    # What the writer calls untrue.
    ("fr", "Il est faux que la Tunisie ait signé la lettre.", "TUN did_not_sign"),
    ("fr", "Il n'est pas vrai qu'Oman ait signé le texte.", "OMN did_not_sign"),
    ("fr", "Il est faux que le Chili ait refusé de signer la lettre.", ""),
    ("fr", "« Il est faux que le Mali ait signé la lettre », a déclaré le ministre tunisien.", ""),
    ("es", "No es verdad, como publicó un diario, que Perú haya firmado la carta.", "PER did_not_sign"),
    ("es", "Según el ministro, no es cierto que Túnez haya firmado la carta.", ""),
    ("en", "It is not true that Tunisia signed the letter.", "TUN did_not_sign"),
    ("en", "It is not true that every Baltic state signed the letter.", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_texts_and_their_authors(language: str, text: str, expected: str) -> None:
    assert positions_in(text, language) == positions_told(expected)
