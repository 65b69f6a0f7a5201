"""Turns of the press: statements far from their verb, questions, hindrances, what others had said."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

CASES = [
    # "À laquelle", "auquel": the preposition stands before the pronoun, and the subject between it and the verb.
    ("fr", "Malte n'a pas signé la déclaration, à laquelle Oman s'est associé.", "MLT did_not_sign; OMN signed"),
    ("fr", "L'appel conjoint auquel le Pérou et le Chili ont adhéré sera remis lundi.", "PER CHL signed"),
    ("fr", "Cuba a lu une déclaration conjointe, derrière laquelle Oman s'est rangé.", "CUB OMN signed"),
    ("es", "Malta rechazó firmar la carta, con la que Omán se ha alineado.", "MLT declined; OMN signed"),
    # Who signed stands behind what the statement is about.
    ("es", "Han firmado la carta sobre los aranceles todos los países bálticos menos Letonia.",
     "LVA did_not_sign; EST LTU signed"),
    ("es", "Firmaron la carta en favor de los refugiados Malta y Chipre.", "MLT CYP signed"),
    ("es", "No han firmado la declaración contra la pena de muerte ni Cuba ni Belice.", "CUB BLZ did_not_sign"),
    ("es", "Firmaron la carta sobre la guerra de Ucrania.", ""),
    ("es", "La declaración conjunta que se leyó ayer la firmó Malta con Chipre y Grecia.", "MLT CYP GRC signed"),
    # Only one did not; so many of a group, and who is missing in the same sentence.
    ("fr", "Parmi les pays baltes, seule la Lettonie n'a pas signé la lettre.", "LVA did_not_sign; EST LTU signed"),
    ("es", "Entre los países bálticos, solo Letonia no firmó la carta.", "LVA did_not_sign; EST LTU signed"),
    ("en", "Of the Baltic states, only Latvia stayed off the letter.", "LVA did_not_sign"),
    ("es", "De los tres países bálticos, dos firmaron la carta; falta Letonia.", "LVA did_not_sign; EST LTU signed"),
    # Beside and against others.
    ("fr", "Oman n'a pas signé l'appel, contrairement à l'Albanie et au Bénin.", "OMN did_not_sign; ALB BEN signed"),
    ("fr", "Malte a signé la lettre commune le même jour que la Grèce et Chypre.", "MLT GRC CYP signed"),
    ("es", "Togo suscribió el texto conjunto a la vez que Benín.", "TGO BEN signed"),
    ("es", "Londres firmó la carta conjunta. Washington no lo hizo, y tampoco Praga.",
     "GBR signed; USA CZE did_not_sign"),
    ("fr", "Dix pays ont signé l'appel. Le Chili en est, le Pérou, pourtant invité, non.",
     "CHL signed; PER did_not_sign"),
    # Questions.
    ("fr", "Pourquoi l'Inde ne figure-t-elle pas parmi les signataires de l'appel ?", "IND did_not_sign"),
    ("fr", "Le Pérou figure-t-il parmi les signataires de la déclaration commune ?", ""),
    # Hindrances.
    ("fr", "L'Autriche est neutre, ce qui ne l'a pas empêchée de signer la lettre commune.", "AUT signed"),
    ("es", "Portugal se abstuvo en el voto, pero eso no le impidió a Lisboa firmar la carta conjunta.", "PRT signed"),
    ("fr", "La lettre commune est publiée. Le Liban n'a pas été convié à la signer.", "LBN not_asked"),
    # What others had said, or say.
    ("fr", "Contrairement à ce qu'indiquait un premier article, le Togo n'a pas signé la lettre.", "TGO did_not_sign"),
    ("fr", "D'après ce que dit le ministre, Malte a signé la lettre commune.", ""),
    ("es", "Al contrario de lo que afirma la oposición, Malta firmó la carta conjunta.", "MLT signed"),
    ("fr", "Réponse du ministre : oui, la Slovénie a signé la lettre commune.", ""),
    ("es", "La respuesta de la ministra: Perú firmó la carta conjunta.", ""),
    ("en", "Reply from the mission: Peru signed the joint letter.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_turns_of_the_press(language: str, text: str, expected: str) -> None:
    assert positions_in(text, language) == positions_told(expected)
