"""Earlier and other statements that a statement recalls, with those who signed them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.stances import Stance
from undersigned.reading.reader import read

_PAGES = {
    "en": (
        "Joint statement on water\n\nGeneva, 20 September 2023\n\n",
        "This statement is delivered on behalf of Albania, Chile, Kenya and Norway.",
    ),
    "fr": (
        "Déclaration commune sur l'eau\n\nGenève, le 20 septembre 2023\n\n",
        "La présente déclaration est faite au nom de l'Albanie, du Chili, du Kenya et de la Norvège.",
    ),
    "es": (
        "Declaración conjunta sobre el agua\n\nGinebra, 20 de septiembre de 2023\n\n",
        "La presente declaración se formula en nombre de Albania, Chile, Kenya y Noruega.",
    ),
    "ru": (
        "Совместное заявление о воде\n\nЖенева, 20 сентября 2023 года\n\n",
        "Настоящее заявление делается от имени Албании, Чили, Кении и Норвегии.",
    ),
    "ar": (
        "بيان مشترك بشأن المياه\n\nجنيف، 20 أيلول/سبتمبر 2023\n\n",
        "أدلي بهذا البيان باسم ألبانيا وشيلي وكينيا والنرويج.",
    ),
    "zh": ("关于水的联合声明\n\n日内瓦，2023年9月20日\n\n", "我谨代表阿尔巴尼亚、智利、肯尼亚和挪威作此发言。"),
}
_SIGNED = {"ALB", "CHL", "KEN", "NOR"}


def signed(text: str, language: str) -> dict[str, Stance]:
    reading = read(replace(load_bytes(text.encode(), name="page.txt"), language=language))
    return {p.state: p.stance for each in reading.statements for p in each.positions if p.stance.is_signatory}


@pytest.mark.parametrize(
    ("language", "recalled"),
    [
        ("en", "The statement of 2018 was signed by the following countries: Togo, Mali, Peru, Malta."),
        ("en", "Signatories of the 2018 statement: Togo, Mali, Peru, Malta"),
        ("en", "The 2019 declaration, which Togo, Mali, Peru and Malta signed, remains valid."),
        ("en", "Three years ago, Togo, Mali and Peru signed a similar statement."),
        ("fr", "La déclaration de 2018 a été signée par les pays suivants : Togo, Mali, Pérou, Malte."),
        ("fr", "Signataires de la déclaration du 3 mars 2018\n\nTogo\nMali\nPérou\nMalte"),
        ("fr", "En 2016, une première déclaration avait recueilli l'appui du Togo, du Mali et du Pérou."),
        ("fr", "Il y a trois ans, le Togo, le Mali et le Pérou ont signé une déclaration analogue."),
        ("fr", "Dans une communication séparée, le Togo, parlant aussi au nom du Mali et du Pérou, s'y est opposé."),
        ("es", "La declaración de 2018 fue firmada por los siguientes países: Togo, Malí, Perú, Malta."),
        ("es", "Firmantes de la declaración de 2018\n\nTogo\nMalí\nPerú\nMalta"),
        ("es", "La declaración de 2019, que firmaron Togo, Malí, Perú y Malta, mantiene su vigencia."),
        ("es", "Hace tres años, Togo, Malí y Perú firmaron una declaración análoga."),
        ("es", "En una carta separada, Togo, hablando también en nombre de Malí y del Perú, se opuso."),
        ("ru", "Заявление 2018 года было подписано следующими государствами: Того, Мали, Перу, Мальта."),
        ("ru", "В отдельном заявлении Того, выступая также от имени Мали и Перу, возразило."),
        ("ar", "وقّعت على بيان عام 2018 الدول التالية: توغو، مالي، بيرو، مالطة."),
        ("zh", "2018年声明的签署国：多哥、马里、秘鲁、马耳他"),
    ],
)  # fmt: skip
def test_who_signed_an_earlier_statement_signs_nothing_here(language: str, recalled: str) -> None:
    head, own = _PAGES[language]
    assert set(signed(f"{head}{own}\n\n{recalled}\n", language)) == _SIGNED
    assert not signed(f"{head}{recalled}\n", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Lima Declaration of 2018\n\nSignatories of the 2018 declaration, as of May: Togo, Mali, Peru, Malta"),
        ("en", "Joint statement\n\nGeneva, 3 May 2023\n\nOn the basis of the 2018 declaration, I have the honour to "
         "speak on behalf of Togo, Mali, Peru and Malta."),
        ("fr", "Déclaration commune\n\nGenève, le 3 mai 2023\n\nDéclaration du 3 mai 2023, signée par les pays "
         "suivants : Togo, Mali, Pérou, Malte"),
        ("es", "Declaración conjunta\n\nGinebra, 3 de mayo de 2023\n\nEn el espíritu de la declaración de 2018, la "
         "presente declaración se formula en nombre de Togo, Malí, Perú y Malta."),
    ],
)  # fmt: skip
def test_a_year_that_is_the_statements_own_or_another_papers(language: str, text: str) -> None:
    assert set(signed(text, language)) == {"TGO", "MLI", "PER", "MLT"}


def test_who_delivered_stands_before_those_spoken_for() -> None:
    text = (
        "Déclaration sur l'air\n\nLue le 4 octobre par le Togo au nom du Mali, du Pérou et du Togo"
        "\n\nNous respirons tous.\n\nMise à jour du 11 octobre 2023 : Malte et le Samoa ont demandé à être ajoutés à "
        "la liste des signataires.\n"
    )
    found = signed(text, "fr")
    assert {state for state, stance in found.items() if stance is Stance.SIGNED} == {"MLI", "PER", "TGO"}
    assert {state for state, stance in found.items() if stance is Stance.JOINED_LATER} == {"MLT", "WSM"}
