"""Idioms by which French and Spanish articles tell who signed and who did not."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

CASES = [
    ("fr", "L'Espagne n'a pas voulu entendre parler de la lettre.", "ESP declined"),
    ("fr", "La lettre est signée par Malte. L'Espagne n'a rien voulu savoir.", "MLT signed; ESP declined"),
    ("es", "España no quiso oír hablar de la carta.", "ESP declined"),
    ("es", "España, que no quiso oír hablar de firmar la carta, se marchó.", "ESP declined"),
    ("es", "Malta firmó la carta. España no quiso saber nada de ella.", "MLT signed; ESP declined"),
    ("fr", "Le Danemark, la Grèce et la Tchéquie sont à l'origine de la lettre.", "DNK GRC CZE signed"),
    ("fr", "Le Danemark et la Grèce, entre autres, sont à l'origine de la lettre.", "DNK GRC signed"),
    ("fr", "La France et le Chili sont les auteurs de la lettre.", "FRA CHL signed"),
    ("fr", "Le Danemark et la Grèce sont derrière la lettre.", "DNK GRC signed"),
    ("fr", "La lettre ne compte que deux signataires, le Liberia et le Ghana.", "LBR GHA signed"),
    ("fr", "La lettre a pour signataires le Liberia et le Ghana.", "LBR GHA signed"),
    ("fr", "La déclaration ne porte que les signatures du Liberia et du Ghana.", "LBR GHA signed"),
    ("es", "La carta solo lleva las firmas de Liberia y Ghana.", "LBR GHA signed"),
    ("es", "La carta tiene como firmantes a Liberia y Ghana.", "LBR GHA signed"),
    ("fr", "Outre le Bhoutan et les Maldives, y ont souscrit la Grenade et Haïti. La lettre date de mai.", ""),
    ("fr", "Outre la France et le Chili, le Pérou a signé la lettre.", "FRA CHL PER signed"),
    ("es", "Además de Francia y Chile, Perú firmó la carta.", "FRA CHL PER signed"),
    (
        "fr",
        "Malte a signé la lettre. Les Pays-Bas s'en sont tenus à une déclaration nationale.",
        "MLT signed; NLD did_not_sign",
    ),
    ("es", "Malta firmó la declaración. Chile se limitó a una intervención nacional.", "MLT signed; CHL did_not_sign"),
    ("fr", "Le Venezuela et Cuba ont revendiqué leur signature de la lettre.", "VEN CUB signed"),
    ("fr", "Le Portugal s'est finalement résolu à signer la lettre.", "PRT signed"),
    ("fr", "Le Portugal a signé la lettre. L'Espagne n'avait pas attendu pour le faire.", "PRT ESP signed"),
    ("fr", "Le Portugal a signé la lettre. L'Espagne n'a pas tardé à en faire autant.", "PRT ESP signed"),
    ("es", "Portugal firmó la carta. España no había esperado para hacerlo.", "PRT ESP signed"),
    ("es", "Portugal firmó la carta. España no tardó en hacer lo mismo.", "PRT ESP signed"),
    ("fr", "L'Algérie n'a pas signé la lettre. La Tunisie non plus, et le Maroc se tait.", "DZA TUN did_not_sign"),
    ("fr", "L'Algérie a signé la lettre. La Tunisie aussi, mais le Maroc hésite.", "DZA TUN signed"),
    (
        "fr",
        "La lettre a été lue lundi. L'Arabie saoudite manque ; la Turquie, pays hôte, également.",
        "SAU TUR did_not_sign",
    ),
    ("fr", "La lettre a été lue lundi. L'Algérie manque ; la Tunisie, sans surprise, aussi.", "DZA TUN did_not_sign"),
    ("fr", "L'Algérie n'a pas signé la lettre. La Tunisie, pays voisin, non plus.", "DZA TUN did_not_sign"),
    ("es", "Argelia firmó la carta; Túnez, país vecino, también.", "DZA TUN signed"),
    ("es", "Argelia no firmó la carta. Túnez tampoco, y Marruecos calla.", "DZA TUN did_not_sign"),
    ("fr", "Deux pays manquent à l'appel dans la lettre sur la pêche : le Pérou et le Chili.", "PER CHL did_not_sign"),
    ("fr", "Deux pays brillent par leur absence au bas de la lettre : le Pérou et le Chili.", "PER CHL did_not_sign"),
    (
        "fr",
        "Deux États ont refusé de signer la lettre adressée à la Commission : le Pérou et le Chili.",
        "PER CHL declined",
    ),
    ("es", "Dos países faltan en la carta enviada el lunes a la Comisión: Perú y Chile.", "PER CHL did_not_sign"),
    (
        "es",
        "Tres capitales se han quedado fuera de la carta enviada a la Comisión: Madrid, Lisboa y La Valeta.",
        "ESP PRT MLT did_not_sign",
    ),
    ("fr", "L'ONG regrette l'absence de l'Inde parmi les signataires.", "IND did_not_sign"),
    ("es", "La ONG aplaude que Namibia y Belice hayan adherido a la declaración.", "NAM BLZ signed"),
    ("es", "Brasil no está en la nómina de firmantes de la carta.", "BRA did_not_sign"),
    ("fr", "La lettre a été signée par Malte. Nauru demeure aux abonnés absents.", "MLT signed; NRU did_not_sign"),
    ("fr", "La lettre a été signée par Malte. Nauru reste introuvable sur la liste.", "MLT signed; NRU did_not_sign"),
    ("fr", "L'Irak est le seul pays à ne pas avoir signé la lettre, avec la Syrie.", "IRQ SYR did_not_sign"),
    ("fr", "L'Irak n'a pas signé la lettre, pas plus que la Syrie.", "IRQ SYR did_not_sign"),
    ("es", "Irak es el único país que no firmó la carta, junto con Siria.", "IRQ SYR did_not_sign"),
    ("fr", "L'Allemagne et la France se sont fendues d'une déclaration commune sur Hong Kong.", "DEU FRA signed"),
    (
        "fr",
        "La lettre a été lue. Les États-Unis ont fait bande à part et le Japon les a imités.",
        "USA JPN did_not_sign",
    ),
    ("fr", "Les États-Unis n'ont pas signé la lettre et le Japon les a imités.", "USA JPN did_not_sign"),
    ("es", "Estados Unidos no firmó la carta y Japón lo imitó.", "USA JPN did_not_sign"),
    ("es", "Estados Unidos firmó la carta y Japón lo imitó.", "USA JPN signed"),
    ("es", "Estados Unidos se negó a firmar la carta; Japón siguió sus pasos.", "USA JPN declined"),
    ("fr", "L'Irak est le seul pays à ne pas être signataire de la lettre.", "IRQ did_not_sign"),
    ("fr", "L'Irak est le seul à être absent de la lettre.", "IRQ did_not_sign"),
    ("es", "Irak es el único en no ser firmante de la carta.", "IRQ did_not_sign"),
]


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_french_and_spanish_idioms(language: str, text: str, told: str) -> None:
    assert positions_in(text, language) == positions_told(told)
