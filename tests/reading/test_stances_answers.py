"""Answers to a question in the words of an article, and those left of a total."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

CASES = [
    (
        "fr",
        "Combien de pays du G20 ont cosigné la lettre ? Quatre : l'Allemagne, la France, le Mexique et le Royaume-Uni.",
        "DEU FRA MEX GBR signed",
    ),
    ("fr", "Combien de pays ont signé la lettre ? Deux, Malte et Chypre.", "MLT CYP signed"),
    ("fr", "Combien ont refusé de signer la lettre ? Deux : Malte et Chypre.", "MLT CYP declined"),
    ("fr", "Quels pays baltes ont signé la lettre ? Un seul : l'Estonie.", "EST signed"),
    (
        "fr",
        "Combien d'États africains ont boudé la lettre ? Trois : le Mali, le Tchad et le Niger.",
        "MLI TCD NER did_not_sign",
    ),
    (
        "fr",
        "L'Équateur a-t-il signé la déclaration ? Oui : il figure en page 2. Et le Venezuela ? Non.",
        "ECU signed; VEN did_not_sign",
    ),
    ("fr", "Le Kazakhstan a-t-il signé la lettre ? Non, répond son ambassadeur.", ""),
    ("fr", "Le Kazakhstan a-t-il signé la lettre ? Non.", "KAZ did_not_sign"),
    ("fr", "La Suède a-t-elle signé la lettre ? Oui. La Norvège ? Non plus.", "SWE signed"),
    ("fr", "La Suède va-t-elle signer la lettre ? Oui.", ""),
    ("fr", "Le Kazakhstan a signé la lettre ? « Non », dit son ambassadeur.", ""),
    (
        "es",
        "¿Cuántos países del G20 firmaron la carta? Cuatro: Alemania, Francia, México y Reino Unido.",
        "DEU FRA MEX GBR signed",
    ),
    ("es", "¿Cuántos se negaron a firmar la carta? Dos: Malta y Chipre.", "MLT CYP declined"),
    ("es", "¿Qué países bálticos firmaron la carta? Solo uno: Estonia.", "EST signed"),
    (
        "es",
        "¿Firmó Ecuador la declaración? Sí: consta en la página 2. ¿Y Venezuela? No.",
        "ECU signed; VEN did_not_sign",
    ),
    ("es", "¿Ha firmado Malta la carta? No, asegura su embajador.", ""),
    ("es", "¿Firmará Malta la carta? Sí.", ""),
    (
        "en",
        "How many G20 members signed the letter? Four: Germany, France, Mexico and Britain.",
        "DEU FRA MEX GBR signed",
    ),
    ("en", "Which Baltic states signed the letter? Only one: Estonia.", "EST signed"),
    ("en", "How many refused to sign the letter? Two: Malta and Cyprus.", "MLT CYP declined"),
    ("en", "Did Ecuador sign the letter? Yes: it is on page two. And Venezuela? No.", "ECU signed; VEN did_not_sign"),
    ("en", "Has Malta signed the letter? No, says its envoy.", ""),
    ("en", "Has Malta signed the letter? No.", "MLT did_not_sign"),
    ("en", "Will Malta sign the letter? Yes.", ""),
    ("en", "Which letter did Malta sign? The one on Iran. Chad met its envoy.", ""),
    (
        "fr",
        "Le Conseil compte 46 membres ; 43 ont signé la déclaration. Les trois autres sont le Pérou, Cuba et le Chili.",
        "PER CUB CHL did_not_sign",
    ),
    (
        "fr",
        "Le Conseil compte 46 membres. 43 ont signé la lettre. Les trois autres sont le Pérou, Cuba et le Chili.",
        "PER CUB CHL did_not_sign",
    ),
    (
        "fr",
        "43 membres sur 46 ont signé la déclaration ; les trois autres : le Pérou, Cuba et le Chili.",
        "PER CUB CHL did_not_sign",
    ),
    (
        "fr",
        "Sur douze États invités, dix ont signé la lettre. Les deux autres sont Oman et le Koweït.",
        "OMN KWT did_not_sign",
    ),
    ("fr", "Neuf pays ont signé la lettre. Les autres signataires sont Oman et le Koweït.", "OMN KWT signed"),
    ("fr", "La France a signé la lettre. Les deux autres signataires sont Oman et le Koweït.", "FRA OMN KWT signed"),
    (
        "es",
        "El Consejo tiene 46 miembros; 43 firmaron la declaración. Los otros tres son Perú, Cuba y Chile.",
        "PER CUB CHL did_not_sign",
    ),
    ("es", "Diez Estados de doce firmaron la carta. Los dos restantes son Omán y Kuwait.", "OMN KWT did_not_sign"),
    ("es", "Francia firmó la carta. Los otros dos firmantes son Omán y Kuwait.", "FRA OMN KWT signed"),
    (
        "en",
        "The Council has 46 members; 43 signed the letter. The other three are Turkey, Serbia and Malta.",
        "TUR SRB MLT did_not_sign",
    ),
    (
        "en",
        "Of the 12 states invited, ten signed the letter; the remaining two are Oman and Kuwait.",
        "OMN KWT did_not_sign",
    ),
    ("en", "Ten states signed the letter. The other signatories are Oman and Kuwait.", "OMN KWT signed"),
    (
        "es",
        "¿Firmó México el comunicado de Lima? No: la Secretaría de Relaciones Exteriores optó por no suscribirlo.",
        "MEX declined",
    ),
    ("es", "¿Firmó México la carta? No: la cancillería optó por no suscribirla.", "MEX declined"),
    ("es", "¿Firmó México la carta? No: el Gobierno rehusó firmarla.", "MEX declined"),
    ("es", "¿Firmó México la carta? Sí: su Gobierno la rubricó el lunes.", "MEX signed"),
    ("fr", "Le Mexique a-t-il signé la lettre ? Non : le gouvernement a refusé de la signer.", "MEX declined"),
    ("fr", "Le Mexique a-t-il signé la lettre ? Non : il a refusé de la signer.", "MEX declined"),
]


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_who_is_told_by_an_answer_or_left_of_a_total(language: str, text: str, told: str) -> None:
    assert positions_in(text, language) == positions_told(told)
