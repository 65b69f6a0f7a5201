"""Groups taken up by "all" or "none" behind their comma, and signatures that came once the statement was out."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

WHOLES = [
    ("fr", "Parmi les pays baltes, aucun n'a signé l'appel, hormis la Lettonie.", "LVA signed; EST LTU did_not_sign"),
    ("fr", "Des trois pays baltes, aucun n'a cosigné l'appel, sauf la Lituanie.", "LTU signed; LVA EST did_not_sign"),
    ("fr", "Au sein du Benelux, personne n'a signé la lettre commune.", "BEL LUX NLD did_not_sign"),
    ("fr", "Parmi les pays baltes, tous ont signé la déclaration commune.", "EST LTU LVA signed"),
    ("es", "Entre los países bálticos, ninguno firmó la carta, salvo Letonia.", "LVA signed; EST LTU did_not_sign"),
    ("es", "De los países del Benelux, todos han firmado la carta.", "BEL LUX NLD signed"),
    ("en", "Among the Baltic states, none signed the joint letter.", "EST LTU LVA did_not_sign"),
    ("en", "Of the Baltic states, all backed the letter except Estonia.", "EST did_not_sign; LTU LVA signed"),
]
LATER = [
    ("fr", "Malte s'est associée vendredi à la déclaration commune, diffusée la veille.", "MLT joined_later"),
    ("fr", "Oman a signé la lettre commune vendredi, soit deux jours après sa remise.", "OMN joined_later"),
    ("fr", "Oman a fini par rejoindre, en mars, la déclaration commune lancée en janvier.", "OMN joined_later"),
    ("fr", "Le Togo a souscrit à l'appel commun, rendu public une semaine auparavant.", "TGO joined_later"),
    ("fr", "Malte a signé la lettre commune. Le Togo ne l'a fait qu'en juin.", "MLT signed; TGO joined_later"),
    ("fr", "Le Togo vient de rejoindre, avec deux ans de retard, l'appel commun.", "TGO joined_later"),
    ("fr", "Le Togo a signé l'appel commun, lancé hier par le Bénin.", "TGO BEN signed"),
    ("fr", "Le Togo a paraphé l'appel commun, rédigé deux mois plus tôt par le Bénin.", "TGO BEN signed"),
    ("fr", "Le Togo a signé en mai l'appel commun publié en juin.", "TGO signed"),
    ("es", "Malta se adhirió el lunes a la declaración conjunta, difundida la víspera.", "MLT joined_later"),
    ("es", "Omán se unió en marzo a la declaración conjunta presentada en enero.", "OMN joined_later"),
    ("es", "Lesoto firmó la carta conjunta. Malaui no lo hizo hasta junio.", "LSO signed; MWI joined_later"),
    ("es", "Togo firmó la carta conjunta, redactada un mes antes.", "TGO signed"),
    ("en", "Malta joined the joint statement, issued the day before.", "MLT joined_later"),
    ("en", "In March Oman joined the joint declaration launched in January.", "OMN joined_later"),
    ("en", "Malawi did not sign the joint letter until June.", "MWI joined_later"),
    ("en", "Togo signed the joint letter, drafted a month earlier by Benin.", "TGO BEN signed"),
]


@pytest.mark.parametrize(("language", "text", "expected"), [*WHOLES, *LATER])
def test_wholes_and_latecomers(language: str, text: str, expected: str) -> None:
    assert positions_in(text, language) == positions_told(expected)
