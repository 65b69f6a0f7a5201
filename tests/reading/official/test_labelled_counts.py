"""Numbers of signatories behind a label or at the end of a "
"heading, and lists whose names nothing parts over lines."""

from __future__ import annotations

import pytest
from tests.reading.official.told import signed

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

LISTS = {
    "en": "Joint statement on water\n\nWater is a right. {}\n\n{}\n\nAustria\nChile\nFiji\n",
    "fr": "Déclaration conjointe sur l'eau\n\nL'eau est un droit. {}\n\n{}\n\nAutriche\nChili\nFidji\n",
    "es": "Declaración conjunta sobre el agua\n\nEl agua es un derecho. {}\n\n{}\n\nAustria\nChile\nFiji\n",
    "ru": "Совместное заявление о воде\n\nВода. {}\n\n{}\n\nАвстрия\nЧили\nФиджи\n",
    "ar": "بيان مشترك بشأن المياه\n\nالماء حق. {}\n\n{}\n\nالنمسا\nشيلي\nفيجي\n",
    "zh": "关于水的联合声明\n\n水是权利。{}\n\n{}\n\n奥地利\n智利\n斐济\n",
}
HEADINGS = {
    "en": "Signatories",
    "fr": "Signataires",
    "es": "Firmantes",
    "ru": "Подписали",
    "ar": "الدول الموقعة",
    "zh": "联署国",
}


def count(text: str) -> int | None:
    found = read(load_bytes(text.encode(), name="page.txt")).statements[0].count
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The number of signatories is 3."),
        ("en", "Number of States that have signed this statement: 3."),
        ("en", "Total number of co-sponsors stands at three."),
        ("fr", "Le nombre des signataires est de 3."),
        ("fr", "Nombre de pays ayant souscrit à la déclaration : 3."),
        ("es", "El número de firmantes es de 3."),
        ("es", "Número de países que han suscrito la declaración: 3."),
        ("ru", "Число государств, подписавших заявление, — 3."),
        ("ru", "Количество стран, поддержавших заявление, составляет 3."),
        ("ar", "وعدد الدول الموقّعة على هذا البيان 3."),
        ("ar", "ويبلغ عدد الموقعين 3."),
        ("zh", "联署国数目：3。"),
        ("zh", "签署本声明的国家数量为3。"),
    ],
)
def test_a_number_behind_its_label_counts(language: str, words: str) -> None:
    assert count(LISTS[language].format(words, HEADINGS[language])) == 3


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("en", "Full list of signatories (3 in total):"),
        ("en", "Signatories – 3 in all"),
        ("fr", "Liste complète des signataires (3 au total) :"),
        ("fr", "Liste des signataires (au nombre de 3)"),
        ("es", "Lista completa de firmantes (3 en total):"),
        ("ru", "Полный список подписавших (всего 3):"),
        ("ar", "القائمة الكاملة للدول الموقعة وعددها 3"),
        ("ar", "الدول الموقعة وعددها ثلاث"),
        ("zh", "联署国完整名单（共3国）"),
    ],
)
def test_a_heading_ends_in_the_number(language: str, heading: str) -> None:
    assert count(LISTS[language].format("", heading)) == 3


@pytest.mark.parametrize(
    "words",
    [
        "The number of signatories to the Convention of 1989 is 140.",
        "The number of States that have not signed is 120.",
        "Number of signatories last year: 12.",
    ],
)
def test_other_numbers_count_nothing(words: str) -> None:
    assert count(LISTS["en"].format(words, HEADINGS["en"])) is None


@pytest.mark.parametrize(
    "lines",
    [
        "Albania Chile Denmark\nFiji Guinea-\nBissau Ireland Italy New\nZealand Peru",
        "Albania Chile Denmark Fiji\nGuinea-Bissau Ireland Italy\nNew Zealand Peru",
    ],
)
def test_names_that_nothing_parts_are_broken_by_lines(lines: str) -> None:
    text = f"Joint statement on water\n\nWater is a right.\n\nSignatories\n\n{lines}\n"
    assert signed(text) == {"ALB", "CHL", "DNK", "FJI", "GNB", "IRL", "ITA", "NZL", "PER"}
