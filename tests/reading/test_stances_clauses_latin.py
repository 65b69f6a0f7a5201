"""Who did what in French and Spanish clauses: pronouns of place, agreement, subjects left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

TOLD = [
    ("fr", "La lettre commune date de lundi. Le Togo n'en est pas signataire, contrairement au Bénin.", "TGO- BEN+"),
    ("fr", "La lettre ne lie ni le Togo ni le Bénin, qui n'en sont pas signataires.", "TGO- BEN-"),
    ("fr", "L'ONG dénonce « l'absence criante du Togo » parmi les signataires de la lettre.", ""),
    ("fr", "On l'interrogeait sur la présence supposée du Togo parmi les signataires de la lettre.", ""),
    ("fr", "Une rumeur que Lomé a qualifiée de fausse : « Le Togo l'a signée. » La lettre date de lundi.", ""),
    ("fr", "Le Mali n'a pas signé la lettre, que le Togo a rédigée avec le Bénin.", "MLI- TGO+ BEN+"),
    ("fr", "La lettre, que le Togo a lue au nom d'un groupe interrégional, appelle au calme.", "TGO+"),
    ("es", "Togo, que nunca había firmado un texto semejante, se sumó a la carta.", "TGO+"),
    ("es", "Treinta países, entre ellos Togo y Benín, que se alinearon con la carta, piden calma.", "TGO+ BEN+"),
    ("es", "Perú firmó la carta sobre Nicaragua y Chile no la firmó.", "PER+ CHL-"),
    ("es", "Cuba firmó la carta sobre Nicaragua; una ONG de Perú y Chile no la firmó.", "CUB+"),
    ("es", "Ni Togo ni Benín figuran en la carta, que firmó Malí.", "TGO- BEN- MLI+"),
    ("es", "El año pasado Togo firmó la carta; este año no quiso hacerlo.", "TGO+ TGO!"),
    ("es", "Togo y Benín, que aparecían en la carta, pidieron retirar sus nombres.", "TGO< BEN<"),
    ("fr", "Le Togo et le Bénin ont retiré leurs signatures de la lettre commune.", "TGO< BEN<"),
    ("es", "Togo volvió a firmar la declaración conjunta.", "TGO+"),
    ("es", "El ministro calificó de falso el cable: «Togo la firmó». La carta conjunta salió el lunes.", ""),
]

MARKS = {"signed": "+", "did_not_sign": "-", "declined": "!", "withdrew": "<"}


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_clause(language: str, text: str, expected: str) -> None:
    reading = read(replace(load_bytes(text.encode(), name="passage"), language=language))
    found = [f"{p.state}{MARKS[p.stance.value]}" for s in reading.statements for p in s.positions]
    assert sorted(found) == sorted(expected.split())
