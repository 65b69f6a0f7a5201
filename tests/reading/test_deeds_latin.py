"""French and Spanish verbs by which a state is told to have signed or not, each in a sentence of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

BEFORE = {
    "fr": "Trente États ont signé lundi une lettre commune sur le Soudan.",
    "es": "Treinta Estados firmaron el lunes una carta conjunta sobre Sudán.",
}

DEEDS = {
    ("fr", "signed"): [
        "a répondu oui", "a répondu par l'affirmative", "a dit oui à la lettre", "s'y est engagée",
        "s'est rangée derrière", "a rallié le mouvement", "a rejoint le groupe", "est montée à bord",
        "y a adjoint son nom", "y a mis le sien", "a fermé la marche", "l'a cosignée",
    ],
    ("fr", "declined"): [
        "s'est récusée", "s'est défilée", "s'est dérobée", "a répondu par la négative", "a répondu non",
        "a répondu par un refus poli", "a exclu de signer", "s'est interdit de la signer",
    ],
    ("fr", "did_not_sign"): [
        "est restée à quai", "est demeurée de marbre", "est restée sur la rive", "a laissé sa case vide",
        "s'est fait porter pâle", "s'est éclipsée", "s'y est soustraite", "s'en est gardée", "a boudé l'exercice",
        "n'a pas pu signer", "n'a pas jugé utile de signer", "a raté l'occasion de signer", "n'y a pas adjoint son nom",
    ],
    ("fr", "withdrew"): ["a repris sa signature", "a demandé que son nom soit rayé de la lettre"],
    ("fr", "did_not_consider"): ["ne s'est pas prononcée", "n'a pas tranché", "n'en a jamais délibéré"],
    ("es", "signed"): [
        "dio el sí", "dio el visto bueno", "dijo que sí", "respondió que sí", "se subió al carro", "la cosuscribió",
        "aprovechó la oportunidad de firmar",
    ],
    ("es", "declined"): [
        "se excusó", "se plantó", "se resistió", "se negó en redondo", "se cerró en banda", "respondió que no",
        "contestó con un no", "descartó firmar", "se opuso a firmar",
    ],
    ("es", "did_not_sign"): [
        "se quedó en la orilla", "se quedó descolgada", "se quedó atrás", "se inhibió", "se apartó", "pasó de largo",
        "dejó pasar la ocasión", "dejó en blanco su casilla", "no pudo firmar", "no se animó a firmar",
        "no se atrevió a firmar", "perdió la oportunidad de firmar",
    ],
    ("es", "withdrew"): ["se retiró", "se borró", "se bajó", "se bajó del barco", "se dio de baja"],
    ("es", "did_not_consider"): ["no se ha pronunciado", "nunca deliberó sobre la carta"],
}  # fmt: skip

ELSEWHERE = [
    ("fr", "Malte s'est retirée du Conseil."),
    ("fr", "Malte a répondu non aux inspecteurs."),
    ("fr", "Malte a ouvert la voie à une enquête."),
    ("fr", "Malte n'a pas pu payer ses dettes."),
    ("es", "Malta se retiró del torneo."),
    ("es", "Malta se bajó los impuestos."),
    ("es", "Malta se quedó sin agua."),
    ("es", "Malta no pudo pagar sus deudas."),
]


def _positions(language: str, sentence: str) -> set[tuple[str, str]]:
    document = load_bytes(f"{BEFORE[language]} {sentence}".encode(), name="passage")
    reading = read(replace(document, language=language))
    return {(p.state, p.stance.value) for s in reading.statements for p in s.positions}


@pytest.mark.parametrize(
    ("language", "stance", "deed"), [(*kind, deed) for kind, deeds in DEEDS.items() for deed in deeds]
)
def test_deed(language: str, stance: str, deed: str) -> None:
    state = "Malte" if language == "fr" else "Malta"
    assert _positions(language, f"{state} {deed}.") == {("MLT", stance)}


@pytest.mark.parametrize(("language", "sentence"), ELSEWHERE)
def test_other_deeds_tell_nothing(language: str, sentence: str) -> None:
    assert not _positions(language, sentence)
