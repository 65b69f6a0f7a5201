"""Requests in writing and with a dative, those on whose initiative others signed, exceptions and what was kept."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

CASES = [
    # Promoters write to states.
    ("fr", "Les auteurs de la déclaration ont écrit deux fois à la Moldavie, sans réponse.", "MDA no_answer"),
    ("fr", "Les promoteurs de l'appel ont écrit à six capitales. Le Bhoutan n'a jamais répondu.", "BTN no_answer"),
    ("fr", "Une association a écrit au Tchad, qui n'a pas répondu. Le Mali a signé la lettre.", "MLI signed"),
    ("es", "La coalición escribió a Togo y nunca obtuvo respuesta; la carta salió sin él.", "TGO no_answer"),
    (
        "es",
        "Los promotores escribieron a seis capitales. Nepal firmó la carta y Togo jamás contestó.",
        "NPL signed; TGO no_answer",
    ),
    (
        "en",
        "The organisers wrote to Chad twice and heard nothing; Mali signed the letter.",
        "MLI signed; TCD no_answer",
    ),
    ("en", "A charity wrote to Chad and heard nothing; Mali signed the letter.", "MLI signed"),
    # Asked with a dative.
    ("es", "A Islandia nadie le pidió que firmara la declaración.", "ISL not_asked"),
    ("es", "Malta firmó la carta; a Nicosia no se le ofreció hacerlo.", "MLT signed; CYP not_asked"),
    ("es", "A Panamá nunca se le propuso sumarse a la declaración.", "PAN not_asked"),
    # Giving up, and choosing to refrain.
    ("fr", "La Bolivie a renoncé à signer la lettre.", "BOL declined"),
    ("fr", "La Norvège a préféré s'abstenir de signer la lettre.", "NOR declined"),
    ("es", "Bolivia renunció a firmar la carta.", "BOL declined"),
    # On whose initiative.
    ("fr", "À l'initiative de la Slovénie, douze pays ont signé une déclaration.", "SVN signed"),
    ("es", "Nueve países firmaron, a iniciativa de Perú, una carta sobre el agua.", "PER signed"),
    ("en", "On the initiative of Peru, nine countries signed the letter.", "PER signed"),
    ("fr", "À l'initiative de la Slovénie, des ministres se sont réunis. La lettre attend.", ""),
    # Besides one, others.
    (
        "fr",
        "La déclaration a été signée, outre le Togo qui l'a rédigée, par le Bénin et le Ghana.",
        "TGO BEN GHA signed",
    ),
    ("en", "The statement was signed, in addition to Rwanda, by Burundi and Tanzania.", "RWA BDI TZA signed"),
    # Exceptions.
    (
        "es",
        "Los países bálticos firmaron todos la carta, con una excepción: Letonia.",
        "EST LTU signed; LVA did_not_sign",
    ),
    ("es", "Los países bálticos, Letonia excluida, suscribieron la iniciativa.", "EST LTU signed; LVA did_not_sign"),
    # What was kept, and who is still there.
    ("fr", "Le Togo a retiré son nom de la lettre. Le Bénin l'a maintenu.", "TGO withdrew; BEN signed"),
    ("es", "Togo retiró su firma de la carta. Perú y Chile la mantienen.", "TGO withdrew; PER CHL signed"),
    ("es", "Senegal firmó la declaración. Togo estaba en ella desde el principio.", "SEN TGO signed"),
    ("es", "Togo sigue fuera de la declaración conjunta.", "TGO did_not_sign"),
    ("fr", "Le Togo a signé la lettre. Le Bénin n'y a pas pris part.", "TGO signed; BEN did_not_sign"),
    # Last year and this year.
    (
        "es",
        "Ecuador, que el año pasado había firmado la declaración, no lo hizo este año.",
        "ECU signed; ECU did_not_sign",
    ),
    (
        "fr",
        "Le Togo, qui l'an dernier avait signé l'appel, ne l'a pas fait cette année.",
        "TGO signed; TGO did_not_sign",
    ),
    ("es", "Togo retiró su firma de la carta días después de que lo hiciera Perú.", "TGO PER withdrew"),
    # A list whose names have a verb of their own.
    ("fr", "Deux pays ont signé l'engagement : le Togo y a été représenté par un ministre.", ""),
    ("es", "Treinta países leyeron una carta, y a ella se sumaron Togo y Benín.", "TGO BEN signed"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_is_told(language: str, text: str, expected: str) -> None:
    assert positions_in(text, language) == positions_told(expected)
