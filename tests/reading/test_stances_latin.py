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

WHAT = [
    # A pronoun for the statement, before the verb or in one word with it.
    ("fr", "La lettre est sortie lundi. Malte et Chypre l'ont soutenue.", "MLT CYP signed"),
    ("es", "La carta salió el lunes. México decidió no acompañarla.", "MEX declined"),
    # Who did it stands behind the verb, and the statement behind a pronoun.
    ("fr", "Un texte concurrent, auquel ont souscrit notamment le Pakistan et l'Égypte, a suivi.", "PAK EGY signed"),
    ("es", "La nota sobre Haití que difundieron Jamaica y Bahamas es breve.", "JAM BHS signed"),
    ("es", "México criticó la reforma que impulsó Perú en su declaración.", ""),
    ("es", "Chile está en la lista. También lo están Perú y Bolivia.", "CHL PER BOL signed"),
    ("es", "Chile firmó la carta. Tampoco lo hizo Perú.", "CHL signed; PER did_not_sign"),
    (
        "es",
        "Honduras retiró este jueves su nombre de la carta sobre Taiwán que había firmado junto con Belice.",
        "HND withdrew; BLZ signed",
    ),
    # What a participle belongs to.
    ("fr", "La lettre de protestation signée lundi à Genève par Malte et Chypre est brève.", "MLT CYP signed"),
    ("fr", "La lettre sur le traité signé par la France a été publiée.", ""),
    ("fr", "La déclaration sur l'invasion menée par la Russie a été publiée.", ""),
    ("es", "El texto, impulsado por Costa Rica y suscrito al principio por Samoa, es breve.", "CRI WSM signed"),
    # One state that reads or drafts a statement has signed it where others have.
    ("fr", "La Belgique a lu une déclaration au Conseil.", ""),
    ("fr", "Le Chili et le Pérou ont signé la déclaration lue par la Belgique.", "CHL PER BEL signed"),
    ("fr", "Malte, Chypre et treize autres États ont publié une déclaration.", "MLT CYP signed"),
    ("fr", "Malte et Chypre ont publié des communiqués.", ""),
    # What is taken for a fact, whatever the mood of its verb.
    ("es", "Lamentamos que Italia no haya firmado la carta.", "ITA did_not_sign"),
    ("es", "Esperamos que Italia haya firmado la carta.", ""),
    ("fr", "La lettre est publique. Le Guyana ne s'est jamais penché sur la question.", "GUY did_not_consider"),
    ("fr", "La Corée du Sud ne compte pas parmi les signataires de la lettre.", "KOR did_not_sign"),
    ("fr", "La Libye n'y avait pas été conviée. La lettre est sortie lundi.", ""),
    ("fr", "Malte a signé la lettre. La Libye n'y avait pas été conviée.", "MLT signed; LBY not_asked"),
    ("fr", "Onze pays ont cosigné la tribune. Pas le Cameroun.", "CMR did_not_sign"),
    ("es", "¿Por qué no firmó Ecuador la carta?", "ECU did_not_sign"),
    ("es", "¿Firmó Ecuador la carta?", ""),
    ("es", "Chile firmó la carta. Lo mismo hizo Perú.", "CHL PER signed"),
    ("es", "La carta circuló ayer. De América Latina se adhirieron Guatemala y Paraguay.", "GTM PRY signed"),
    ("es", "Chile y Perú respaldaron el lunes en Ginebra, junto a otros 40 países, la declaración.", "CHL PER signed"),
    ("fr", "Manquent à l'appel la Thaïlande et les Philippines, absentes de la lettre.", "THA PHL did_not_sign"),
    ("fr", "La liste des signataires est close. Malte et Chypre en sont également signataires.", "MLT CYP signed"),
    ("fr", "Le Chili aurait pu signer la lettre ; il ne l'a pas fait.", "CHL did_not_sign"),
    (
        "fr",
        "Le Chili a signé la lettre. Le Pérou pouvait l'imiter ; il ne l'a pas fait.",
        "CHL signed; PER did_not_sign",
    ),
    ("fr", "Le texte compte vingt-sept signatures en dix jours, dont celles du Pérou et du Chili.", "PER CHL signed"),
    ("fr", "Le texte est sorti lundi. Manque celle de Kigali.", "RWA did_not_sign"),
    ("fr", "Le Bénin, dont le gouvernement n'avait pas encore examiné le texte, était absent.", "BEN did_not_consider"),
    ("es", "El manifiesto contra el acuerdo lo firmaron Francia y Austria.", "FRA AUT signed"),
    ("es", "En el llamamiento se leen solo dos nombres: el de Chile y el de Uruguay.", "CHL URY signed"),
    ("es", "Chile y Perú condenaron el ataque en una nota difundida el domingo.", "CHL PER signed"),
    ("es", "Chile y Perú condenaron el ataque en notas separadas.", ""),
    ("es", "¿Y Marruecos? Ha firmado la carta.", "MAR signed"),
    ("es", "Chile dudó mucho con la carta. Acabó firmando el texto.", "CHL signed"),
    (
        "fr",
        "La Jordanie n'est pas signataire de la lettre. La Turquie et l'Irak le sont.",
        "JOR did_not_sign; TUR IRQ signed",
    ),
    (
        "es",
        "La carta que llegó a Bruselas está firmada por los primeros ministros de Italia y Malta.",
        "ITA MLT signed",
    ),
    (
        "fr",
        "Malte n'a pas examiné le projet de déclaration sur les incendies, que la Grèce et le Portugal ont signé.",
        "MLT did_not_consider; GRC PRT signed",
    ),
    ("fr", "Le texte a reçu l'appui écrit de la Bolivie et du Brésil.", "BOL BRA signed"),
    ("es", "Eslovaquia se negó a firmar la carta; Hungría, también; Malta no contestó.", "SVK HUN declined"),
    ("es", "Bolivia, que era uno de los cinco firmantes del manifiesto, ya no lo es.", "BOL withdrew"),
    ("es", "Diez países dieron lectura a una declaración común. Eran Dinamarca y Francia.", "DNK FRA signed"),
    ("es", "Estos dos textos circularon ayer. El primero, más breve, lo firmaron Chile y Perú.", "CHL PER signed"),
    # What only looks like it.
    ("es", "Treinta países firmaron la carta. Entre sus destinatarios figuran China y Rusia.", ""),
    ("fr", "Trente pays ont signé la lettre. Parmi les destinataires figurent la Chine et la Russie.", ""),
    ("es", "Treinta países firmaron la carta. A Chile se sumaron Perú y Bolivia en la final.", ""),
    ("es", "Treinta países firmaron la carta. Chile presentó el texto de una ley.", ""),
    ("fr", "Trente pays ont signé la lettre. La Suisse n'a pas examiné la demande d'asile.", ""),
    ("fr", "Trente pays ont signé la lettre. Malte a disparu des radars.", ""),
    ("fr", "Trente pays ont signé la lettre. La Tunisie a dit oui au traité.", ""),
    ("fr", "Lomé, en revanche, a refusé de signer la lettre.", "TGO declined"),
]

REST = [
    (
        "fr",
        "Six des sept pays du G7 ont signé le texte. Seul le Japon s'y est refusé.",
        "CAN DEU FRA GBR ITA USA signed; JPN declined",
    ),
    ("en", "Two of the three Baltic states signed the letter. Latvia did not.", "EST LTU signed; LVA did_not_sign"),
    ("fr", "Six des sept pays du G7 ont signé le texte. L'Italie et le Japon ont refusé.", "ITA JPN declined"),
    (
        "es",
        "Cinco Estados miembros de Visegrado firmaron la carta. Hungría no la firmó.",
        "HUN did_not_sign",
    ),
    ("fr", "Les pays baltes ont signé la lettre.", "EST LVA LTU signed"),
    ("fr", "Le pays balte a signé la lettre.", ""),
    ("es", "Casi todos los países del Benelux firmaron la carta.", ""),
]


@pytest.mark.parametrize(("language", "text", "expected"), REST)
def test_the_rest_of_a_group(language: str, text: str, expected: str) -> None:
    assert _positions(language, text) == _wanted(expected)


@pytest.mark.parametrize(("language", "text", "expected"), WHAT)
def test_what_they_did(language: str, text: str, expected: str) -> None:
    assert _positions(language, text) == _wanted(expected)


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
