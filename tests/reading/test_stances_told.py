"""States that a heading, a question or a look at the list tells of: no verb has them for its subject."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

BEFORE = {
    "en": "A joint statement on press freedom came out on Monday.",
    "fr": "Une déclaration commune sur la liberté de la presse est parue lundi.",
    "es": "El lunes salió una declaración conjunta sobre la libertad de prensa.",
}

HEADED = [
    ("fr", "Ont signé : Malte et Chypre.", "MLT CYP signed"),
    ("fr", "Ont refusé : Malte et Chypre.", "MLT CYP declined"),
    ("fr", "N'ont pas répondu : Malte et Chypre.", "MLT CYP no_answer"),
    ("es", "Firmaron: Malta y Chipre.", "MLT CYP signed"),
    ("es", "No firmaron: Malta y Chipre.", "MLT CYP did_not_sign"),
    ("es", "Se negaron: Malta y Chipre.", "MLT CYP declined"),
    ("es", "No respondieron: Malta y Chipre.", "MLT CYP no_answer"),
    ("fr", "Ont voté : Malte et Chypre.", ""),
    ("es", "Viajaron: Malta y Chipre.", ""),
]

BEHIND = [
    ("fr", "Ont signé Malte et Chypre.", "MLT CYP signed"),
    ("fr", "Y ont souscrit Malte et Chypre.", "MLT CYP signed"),
    ("fr", "Seuls manquent Malte et Chypre.", "MLT CYP did_not_sign"),
    ("fr", "Ne manquent que Malte et Chypre.", "MLT CYP did_not_sign"),
    ("es", "Solo firmó Malta.", "MLT signed"),
    ("es", "Solo faltan Malta y Chipre.", "MLT CYP did_not_sign"),
    ("es", "No firmaron ni Malta ni Chipre.", "MLT CYP did_not_sign"),
    ("es", "La apoyaron, entre otros, Malta y Chipre.", "MLT CYP signed"),
    ("es", "Chipre, que no había ni firmado ni respondido, calla.", "CYP did_not_sign"),
    ("fr", "Ont dîné Malte et Chypre.", ""),
]

ASKED = [
    ("en", "Who signed? Malta and Cyprus.", "MLT CYP signed"),
    ("en", "Who is missing? Malta and Cyprus.", "MLT CYP did_not_sign"),
    ("fr", "Qui a signé ? Malte et Chypre.", "MLT CYP signed"),
    ("fr", "Qui n'a pas signé ? Malte et Chypre.", "MLT CYP did_not_sign"),
    ("fr", "Qui a signé ? Treize États, dont Malte et Chypre.", "MLT CYP signed"),
    ("es", "¿Quién firmó? Malta y Chipre.", "MLT CYP signed"),
    ("es", "¿Quién falta? Malta y Chipre.", "MLT CYP did_not_sign"),
    ("fr", "Malte oui, Chypre oui, la Grèce non.", "MLT CYP signed; GRC did_not_sign"),
    ("es", "Malta sí, Chipre sí, Grecia no.", "MLT CYP signed; GRC did_not_sign"),
    ("en", "Who signed? Malta will not say.", ""),
    ("en", "Who hosted it? Malta and Cyprus.", ""),
    ("fr", "Qui paiera ? Malte et Chypre.", ""),
]

SHOWN = [
    ("fr", "On y trouve Malte et Chypre.", "MLT CYP signed"),
    ("fr", "On n'y trouve ni Malte ni Chypre.", "MLT CYP did_not_sign"),
    ("fr", "On y lit les noms de Malte et de Chypre.", "MLT CYP signed"),
    ("fr", "On y cherche en vain Malte.", "MLT did_not_sign"),
    ("fr", "On trouve à Malte de belles plages.", ""),
    ("fr", "On y cherche Malte.", ""),
    ("es", "No se encuentra el nombre de Malta.", "MLT did_not_sign"),
]

THERE = [
    ("fr", "Malte n'y est pas.", "MLT did_not_sign"),
    ("fr", "Malte et Chypre en sont.", "MLT CYP signed"),
    ("fr", "Malte n'en était pas.", "MLT did_not_sign"),
    ("fr", "Malte ne s'y trouve pas.", "MLT did_not_sign"),
    ("fr", "Malte y figure.", "MLT signed"),
    ("fr", "Malte en est à sa troisième crise.", ""),
    ("fr", "Malte en est sortie affaiblie.", ""),
    ("es", "Malta no está.", "MLT did_not_sign"),
    ("es", "Están Malta y Chipre.", "MLT CYP signed"),
    ("es", "Tampoco está Chipre.", "CYP did_not_sign"),
    ("es", "Malta está en crisis.", ""),
]

FOLLOWED = [
    ("en", "Malta signed. Cyprus followed the debate.", "MLT signed"),
    ("fr", "Malte a signé. Chypre a suivi.", "MLT CYP signed"),
    ("fr", "Malte a signé. Chypre l'a imitée.", "MLT CYP signed"),
    ("fr", "Malte a signé. Chypre a suivi les débats.", "MLT signed"),
    ("fr", "Malte n'a pas signé. Chypre a suivi.", "MLT did_not_sign"),
    ("es", "Malta firmó. Chipre la imitó.", "MLT CYP signed"),
    ("es", "Malta firmó. Chipre siguió sus pasos.", "MLT CYP signed"),
]

WORDED = [
    ("fr", "Aucune trace de Malte.", "MLT did_not_sign"),
    ("es", "Ni rastro de Malta entre los firmantes.", "MLT did_not_sign"),
    ("fr", "Malte seule a signé.", "MLT signed"),
    ("fr", "La déclaration est signée de Malte et de Chypre.", "MLT CYP signed"),
    ("fr", "La déclaration ne porte pas la signature de Malte.", "MLT did_not_sign"),
    ("fr", "Les Maltais ont signé, les Danois non.", "MLT signed; DNK did_not_sign"),
    ("es", "La ausencia principal fue la de Malta.", "MLT did_not_sign"),
    ("es", "Entre los firmantes africanos figuran Mali y Chad.", "MLI TCD signed"),
    ("fr", "Malte aurait pu signer. Elle ne l'a pas fait.", "MLT did_not_sign"),
]

UNSAID = [
    ("fr", "Malte a signé. La Norvège également. La Suède, non.", "MLT NOR signed; SWE did_not_sign"),
    ("es", "Malta firmó. Suecia, no.", "MLT signed; SWE did_not_sign"),
]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"), [*HEADED, *BEHIND, *ASKED, *SHOWN, *THERE, *FOLLOWED, *WORDED, *UNSAID]
)
def test_told(language: str, sentence: str, expected: str) -> None:
    document = load_bytes(f"{BEFORE[language]} {sentence}".encode(), name="passage")
    reading = read(replace(document, language=language))
    found = {(p.state, p.stance.value) for s in reading.statements for p in s.positions}
    groups = [group.split() for group in expected.split(";") if group.strip()]
    assert found == {(state, stance) for *states, stance in groups for state in states}
