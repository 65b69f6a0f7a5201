"""Speakers of records who speak for others, those beside who delivers, latecomers, groups with exceptions."""

from __future__ import annotations

import pytest
from tests.reading.official.told import signed

from undersigned.documents.load import load_bytes
from undersigned.model.stances import Stance
from undersigned.reading.reader import read

HEADS = {
    "en": "Summary record of the 14th meeting\n\n"
    "1. Ms. Moreau (Mali) asked how Togo and Oman would share the costs.\n\n",
    "fr": "Compte rendu analytique\n\n1. Mme Moreau (Mali) demande comment le Togo et Oman partageront les frais.\n\n",
    "es": "Acta resumida\n\n1. La Sra. Moreau (Malí) pregunta cómo piensan Togo y Omán repartir los gastos.\n\n",
    "ru": "Краткий отчёт\n\n1. Г-жа Моро (Мали) спрашивает, как Того и Оман намерены делить расходы.\n\n",
    "ar": "محضر موجز للجلسة الرابعة عشرة\n\n"
    "1. السيدة مورو (مالي): سألت كيف ينوي وفد توغو ووفد عمان تقاسم التكاليف.\n\n",
    "zh": "第14次会议简要记录\n\n1. 莫罗女士（马里）询问多哥和阿曼打算如何分担费用。\n\n",
}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "2. Ms. Roe (Peru), speaking also on behalf of "
               "Austria, Chile and Fiji, said that those States agreed."),
        ("en", "2. Mr. Roe (Peru), making a joint statement on behalf "
               "of his delegation and of Austria, Chile and Fiji, "
               "said that progress was slow."),
        ("fr", "2. M. Roe (Pérou), qui fait une déclaration conjointe "
               "au nom de sa délégation et au nom de l'Autriche, "
               "du Chili et des Fidji, estime que les progrès sont lents."),
        ("es", "2. La Sra. Roe (Perú), que habla también en nombre "
               "de Austria, Chile y Fiji, dice que están de acuerdo."),
        ("ru", "2. Г-н Роу (Перу) выступает с совместным заявлением "
               "от имени своей делегации и от имени Австрии, Чили "
               "и Фиджи и говорит, что прогресс идёт медленно."),
        ("ar", "2. السيد رو (بيرو): أدلى ببيان مشترك باسم وفد "
               "بلده وباسم النمسا وشيلي وفيجي فقال إن التقدم بطيء."),
        ("zh", "2. 罗先生（秘鲁）代表本国代表团以及奥地利、智利和斐济作联合发言，认为进展缓慢。"),
    ],
)  # fmt: skip
def test_a_record_tells_of_one_who_speaks_for_others(language: str, words: str) -> None:
    reading = read(load_bytes(f"{HEADS[language]}{words}\n".encode(), name="page.txt"))
    assert reading.statements[0].delivered_by == ("PER",)
    assert {p.state for p in reading.statements[0].positions} == {"AUT", "CHL", "FJI", "PER"}


@pytest.mark.parametrize(
    "words",
    [
        "2. Ms. Roe (Peru), speaking in exercise of the right of reply, on behalf of Austria and Chile, refused.",
        "2. Ms. Roe (Peru), speaking on behalf of the African Group, asked for more time.",
        "2. Ms. Roe (Peru), speaking on behalf of Austria and Chile, agreed.\n\n"
        "3. Mr. Doe (Fiji), speaking on behalf of Ghana and Togo, did not.",
    ],
)
def test_other_speakers_of_a_record_sign_nothing(words: str) -> None:
    assert signed(f"{HEADS['en']}{words}\n") == set()


def stances(text: str) -> dict[str, Stance]:
    reading = read(load_bytes(text.encode(), name="page.txt"))
    return {p.state: p.stance for statement in reading.statements for p in statement.positions}


@pytest.mark.parametrize(
    ("text", "late"),
    [
        ("Joint statement on water\n\nRead out by Peru; further signatories:\n\nAustria; Chile; Fiji\n", False),
        ("Joint statement on water\n\nRead out by Peru; signatories after delivery:\n\nAustria; Chile; Fiji\n", True),
        (
            "Déclaration conjointe\n\nLue par le Pérou ; signataires supplémentaires :\n\nAutriche ; Chili ; Fidji\n",
            False,
        ),
        (
            "Совместное заявление\n\nЗачитано делегацией Перу; дополнительные подписавшие:\n\nАвстрия; Чили; Фиджи\n",
            False,
        ),
    ],
)
def test_further_signatories_beside_who_delivers_are_the_others(text: str, late: bool) -> None:
    other = Stance.JOINED_LATER if late else Stance.SIGNED
    assert stances(text) == {"PER": Stance.SIGNED, "AUT": other, "CHL": other, "FJI": other}


@pytest.mark.parametrize(
    "text",
    [
        "Joint statement on water\n\nSignatories\n\nAustria and Chile.\n\n"
        "Since delivery, the following have also joined the statement:\n\nFiji.\n",
        "Déclaration conjointe\n\nSignataires\n\nAutriche et Chili.\n\n"
        "Depuis sa lecture, le pays suivant s'est joint à la déclaration :\n\nFidji.\n",
        "Declaración conjunta\n\nFirmantes\n\nAustria y Chile.\n\n"
        "Desde su lectura se ha sumado a la declaración:\n\nFiji.\n",
        "Совместное заявление\n\nПодписали\n\nАвстрия и Чили.\n\n"
        "С момента оглашения к заявлению присоединилась:\n\nФиджи.\n",
        "بيان مشترك\n\nالدول الموقعة\n\nالنمسا، شيلي\n\nومنذ إلقاء البيان انضمت إليه أيضا:\n\nفيجي.\n",
        "联合声明\n\n联署国\n\n奥地利、智利\n\n自宣读以来加入声明的国家：\n\n斐济\n",
    ],
)
def test_who_joined_since_joined_later(text: str) -> None:
    assert stances(text) == {"AUT": Stance.SIGNED, "CHL": Stance.SIGNED, "FJI": Stance.JOINED_LATER}


@pytest.mark.parametrize(
    "text",
    [
        "Joint statement\n\nI speak on behalf of all members of the Gulf\n"
        "Cooperation Council except Oman, and for Peru.\n",
        "Declaración conjunta\n\nHablo en nombre de todos los miembros del Consejo\n"
        "de Cooperación del Golfo, con "
        "excepción de Omán, y en nombre del Perú.\n",
        "联合声明\n\n本声明以海湾合作委员会除阿曼以外的所有成员以及秘鲁的名义发表。\n",
    ],
)
def test_a_group_is_read_over_the_end_of_a_line_and_without_its_exceptions(text: str) -> None:
    assert signed(text) == {"ARE", "BHR", "KWT", "PER", "QAT", "SAU"}


@pytest.mark.parametrize(
    "text",
    [
        "Joint statement\n\nIt is an honour to speak for the five Nordic countries as well as for Austria and Chile.\n",
        "Déclaration conjointe\n\nJe parle au nom des cinq pays nordiques ainsi qu'au nom de l'Autriche et du Chili.\n",
        "Declaración conjunta\n\nHablo en nombre de los cinco países nórdicos y también en el de Austria y Chile.\n",
    ],
)
def test_states_stand_beside_a_group(text: str) -> None:
    assert signed(text) == {"AUT", "CHL", "DNK", "FIN", "ISL", "NOR", "SWE"}
