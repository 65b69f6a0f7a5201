"""Names around a statement that sign nothing, who delivers in a digest, and further wordings of who signs."""

from __future__ import annotations

import pytest
from tests.reading.official.told import signed

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

TITLES = {
    "en": "Joint statement on water",
    "fr": "Déclaration conjointe sur l'eau",
    "es": "Declaración conjunta sobre el agua",
    "ru": "Совместное заявление о воде",
    "ar": "بيان مشترك بشأن المياه",
    "zh": "关于水的联合声明",
}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Next speakers on the list\n\n* Mali\n* Togo\n* Ghana\n* Nepal"),
        ("en", "In conclusion, the Special Rapporteur thanked the delegations of Mali, Togo and Ghana."),
        ("fr", "Prochains orateurs sur la liste\n\n– Mali\n– Togo\n– Ghana\n– Népal"),
        ("fr", "Les représentants du Mali, du Togo et du Ghana ont pris la parole dans le débat général."),
        ("es", "Próximos oradores\n\n– Malí\n– Togo\n– Ghana\n– Nepal"),
        ("es", "En el debate general hicieron uso de la palabra los representantes de Malí, el Togo y Ghana."),
        ("ru", "Следующие ораторы\n\n– Мали\n– Того\n– Гана\n– Непал"),
        ("ru", "В заключение Специальный докладчик поблагодарила делегации Мали, Того и Ганы за вопросы."),
        ("ar", "المتكلمون التالون\n\n– مالي\n– توغو\n– غانا\n– نيبال"),
        ("zh", "下列发言者\n\n马里\n多哥\n加纳\n尼泊尔"),
    ],
)
def test_speakers_and_those_thanked_sign_nothing(language: str, words: str) -> None:
    assert signed(f"{TITLES[language]}\n\n{words}\n") == set()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The delegation of Peru read out a joint statement on behalf of its own country and of Chile and Fiji."),
        (
            "fr",
            "La délégation du Pérou a lu une déclaration conjointe au nom de son pays et au nom du Chili et des Fidji.",
        ),
        (
            "es",
            "La delegación del Perú leyó una declaración conjunta en nombre de su país y en nombre de Chile y Fiji.",
        ),
        ("ru", "Делегация Перу зачитала совместное заявление от имени своей страны и от имени Чили и Фиджи."),
        ("ar", "وتلا وفد بيرو بيانا مشتركا باسم بلده وباسم شيلي وفيجي."),
        ("zh", "秘鲁代表本国以及智利和斐济宣读了一份联合声明。"),
    ],
)
def test_who_reads_for_its_own_country_and_others_delivers(language: str, words: str) -> None:
    found = read(load_bytes(f"{TITLES[language]}\n\n{words}\n".encode(), name="page.txt")).statements[0]
    assert found.delivered_by == ("PER",)
    assert {p.state for p in found.positions} == {"CHL", "FJI", "PER"}


@pytest.mark.parametrize(
    "text",
    [
        "Joint statement on water\n\nWater is a right.\n\nEndorsement by Chile, Fiji and Peru.\n",
        "Joint statement on water\n\nChile, Fiji and Peru stand behind every word of this text.\n",
        "Joint statement on water\n\nSigned by:\n\nDr. A. Roe – Permanent Mission of Chile\n"
        "B. Doe – Permanent Mission of Fiji\nC. Keller – Permanent Mission of Peru\n",
        "Joint statement on water\n\nDelivered on behalf of:\n-----\n\no Chile\no Fiji\no Peru\n",
        "Declaración conjunta\n\nEl texto anterior se ha leído en nombre de Chile, Fiji y el Perú.\n",
        "بيان مشترك\n\nوتشارك وفود شيلي وفيجي وبيرو في تقديم هذا البيان.\n",
        "بيان مشترك\n\nاتفقت حكومات شيلي وفيجي وبيرو على النص التالي.\n\nالماء حق.\n",
        "关于人道主义局势的联合声明\n\n关于人道主义局势的联合声明今天由智利、斐济和秘鲁共同发表。\n",
    ],
)
def test_further_wordings_of_who_signs(text: str) -> None:
    assert signed(text) == {"CHL", "FJI", "PER"}


def test_a_reply_to_a_statement_is_none_of_those_who_made_it() -> None:
    head = "Ministry of Foreign Affairs of Colombia: response to a joint statement\n\n"
    told = "On Monday a joint statement was delivered on behalf of the following\ncountries: Chile, Fiji and Peru.\n"
    assert signed(head + told) == set()


def test_a_group_of_twenty_one_states_is_not_the_group_of_twenty() -> None:
    text = "Совместное заявление\n\nЯ выступаю от имени группы двадцати одного государства.\n\n"
    assert signed(f"{text}Подписали\n\nЧили\nФиджи\nПеру\n") == {"CHL", "FJI", "PER"}
