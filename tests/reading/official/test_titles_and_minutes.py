"""Lists in the title alone, whose common position a text is, and names that minutes say were asked to be added."""

from __future__ import annotations

import pytest
from tests.reading.official.told import signed

SIGNED = {"AUT", "CHL", "FJI", "PER"}


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Open letter by the Permanent Representatives of Austria, Chile, Fiji and Peru", "Courts matter."),
        ("Lettre ouverte des ambassadeurs de l'Autriche, du Chili, des Fidji et du Pérou", "Les tribunaux importent."),
        ("Appel conjoint des Gouvernements de l'Autriche, du Chili, des Fidji et du Pérou", "Les tribunaux importent."),
        ("Carta abierta de los embajadores de Austria, Chile, Fiji y el Perú", "Los tribunales importan."),
        ("Tribuna conjunta de los ministros de Austria, Chile, Fiji y el Perú", "Los tribunales importan."),
        ("Открытое письмо послов Австрии, Чили, Фиджи и Перу", "Суды важны."),
        ("Совместная статья министров иностранных дел Австрии, Чили, Фиджи и Перу", "Суды важны."),
        ("رسالة مفتوحة من سفراء النمسا وشيلي وفيجي وبيرو", "استقلال المحاكم مهم."),
        ("مقال مشترك لوزراء خارجية النمسا وشيلي وفيجي وبيرو", "استقلال المحاكم مهم."),
        ("奥地利、智利、斐济和秘鲁大使公开信", "司法独立很重要。"),
        ("奥地利、智利、斐济和秘鲁外长联合文章", "司法独立很重要。"),
    ],
)
def test_a_title_names_who_writes(title: str, text: str) -> None:
    assert signed(f"{title}\n\n{text}\n") == SIGNED


HEADS = {
    "en": "Minutes of the informal meeting\n\nPresent: Oman, Mali and Togo\n\n3. Statement on torture\n\n",
    "fr": "Procès-verbal\n\nPrésents : les délégations d'Oman et du Mali\n\n3. Déclaration sur la torture\n\n",
    "es": "Acta de la reunión\n\nPresentes: las delegaciones de Omán y Malí\n\n3. Declaración sobre la tortura\n\n",
    "ru": "Протокол встречи\n\nПрисутствовали: делегации Омана и Мали\n\n3. Заявление о пытках\n\n",
    "ar": "محضر الاجتماع غير الرسمي\n\nالحاضرون: وفود عمان ومالي وتوغو\n\n3. بيان بشأن التعذيب\n\n",
    "zh": "非正式会议记录\n\n出席：阿曼、马里和多哥代表团\n\n三、关于酷刑的声明\n\n",
}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "This is the common position of Austria, Chile, Fiji and Peru."),
        ("en", "The above is shared by Austria, Chile, Fiji and Peru."),
        ("en", "The delegations of Austria, Chile, Fiji and Peru asked that their names be added to this statement."),
        ("fr", "Telle est la position commune de l'Autriche, du Chili, des Fidji et du Pérou."),
        ("fr", "L'Autriche, le Chili, les Fidji et le Pérou ont demandé que leur nom soit ajouté à cette déclaration."),
        ("es", "Tal es la posición común de Austria, Chile, Fiji y el Perú."),
        ("es", "Austria, Chile, Fiji y el Perú pidieron que se añadieran sus nombres a esta declaración."),
        ("ru", "Такова общая позиция Австрии, Чили, Фиджи и Перу."),
        ("ru", "Делегации Австрии, Чили, Фиджи и Перу попросили добавить свои страны к настоящему заявлению."),
        ("ar", "هذا هو الموقف المشترك للنمسا وشيلي وفيجي وبيرو."),
        ("ar", "وقد طلبت وفود النمسا وشيلي وفيجي وبيرو إضافة أسماء بلدانها إلى هذا البيان."),
        ("zh", "这是奥地利、智利、斐济和秘鲁的共同立场。"),
        ("zh", "奥地利、智利、斐济和秘鲁代表团要求将本国列入本声明。"),
    ],
)
def test_whose_position_it_is_and_who_asks_to_be_named_signs(language: str, words: str) -> None:
    assert signed(f"{HEADS[language]}{words}\n") == SIGNED


@pytest.mark.parametrize(
    "words",
    [
        "The report describes cases that occurred in Austria, Chile and Fiji.",
        "يصف التقرير حالات وقعت في النمسا وشيلي وفيجي.",
        "ويتناول التقرير الانتهاكات التي وقعت في النمسا وشيلي وفيجي.",
    ],
)
def test_where_cases_occurred_signs_nothing(words: str) -> None:
    assert signed(f"{'بيان مشترك' if words[0] > 'z' else 'Joint statement'}\n\n{words}\n") == set()
