"""What stands beside a list: who aligns with the Union and as what, how many names it has, heads of pages within it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.reading.told import positions_in

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

ALIGNED = [
    (
        "en",
        "European Union statement\n\nI speak on behalf of the European Union and its Member States.\n\nThe candidate "
        "countries Montenegro*, Albania* and Ukraine, the country of the Stabilisation and Association Process and "
        "candidate Bosnia and Herzegovina*, as well as the EFTA countries Iceland and Norway, members of the European "
        "Economic Area, align themselves with this statement.\n\nWe are concerned.\n",
        "MNE ALB UKR BIH ISL NOR",
    ),
    (
        "fr",
        "Déclaration de l'Union européenne\n\nJe parle au nom de l'Union européenne et de ses États membres."
        "\n\nLe Monténégro*, l'Albanie* et l'Ukraine, pays candidats, ainsi que l'Islande et la Norvège, pays de "
        "l'AELE membres de l'Espace économique européen, se rallient à la présente déclaration.\n\nVoilà.\n",
        "MNE ALB UKR ISL NOR",
    ),
    (
        "es",
        "Declaración de la Unión Europea\n\nHablo en nombre de la Unión Europea y sus Estados miembros.\n\nSe suman "
        ""
        "a esta declaración los países candidatos Montenegro, Albania y Ucrania, así como Islandia y Noruega, países "
        "de "
        "la AELC miembros del Espacio Económico Europeo.\n\nEstamos preocupados.\n",
        "MNE ALB UKR ISL NOR",
    ),
    (
        "ru",
        "Заявление Европейского союза\n\nЯ выступаю от имени Европейского союза и его государств-членов.\n\n"
        "К заявлению "
        "присоединяются страны-кандидаты Черногория, Албания и Украина, а также страны ЕАСТ Исландия и Норвегия, "
        "входящие в Европейскую экономическую зону.\n\nМы обеспокоены.\n",
        "MNE ALB UKR ISL NOR",
    ),
    (
        "zh",
        "欧洲联盟的发言\n\n我荣幸地代表欧洲联盟及其成员国发言。\n\n候选国黑山、阿尔巴尼亚和乌克兰，以及属于欧洲经济区的"
        "欧洲自由贸易联盟国家冰岛和挪威赞同本发言。\n\n我们感到关切。\n",
        "MNE ALB UKR ISL NOR",
    ),
]


@pytest.mark.parametrize(("language", "text", "beside"), ALIGNED)
def test_who_aligns_with_the_union(language: str, text: str, beside: str) -> None:
    signed = {state for state, stance in positions_in(text, language) if stance == "signed"}
    assert set(beside.split()) <= signed
    assert {"AUT", "SWE"} <= signed
    assert {"CHE", "SRB"}.isdisjoint(signed)


_NAMES = "Albania\nBelgium\nChile\nDenmark\nEstonia"
COUNTED = [
    (f"Joint statement on water\n\nCountries supporting this statement – 5\n\n{_NAMES}\n", 5),
    (f"Joint statement on water\n\nWater is a right.\n\nSupported by:\n\n{_NAMES}\n\n5 missions in all\n", 5),
    ("Joint statement\n\nThe States named below, 3 in number, support this statement: Albania, Belgium, Chile.\n", 3),
    (f"Joint statement on water\n\nAgenda item 5\n\nSupported by:\n\n{_NAMES}\n", None),
    (f"Joint statement on water\n\nSupported by:\n\n{_NAMES}\n\n7 annexes\n", None),
]


@pytest.mark.parametrize(("text", "number"), COUNTED)
def test_a_number_beside_a_list_counts_it(text: str, number: int | None) -> None:
    statement = read(replace(load_bytes(text.encode(), name="page.txt"), language="en")).statements[0]
    assert (None if statement.count is None else statement.count.value) == number


def test_a_list_goes_on_behind_the_head_of_a_page() -> None:
    text = (
        "Joint statement on water\n\nThis statement is made on behalf of the following States: Albania, Belgium, Chile,"
        "\n\nA/HRC/39/G/12\n2    GE.18-14521\n\nDenmark, Estonia, Fiji\n"
    )
    assert positions_in(text) == {(state, "signed") for state in ("ALB", "BEL", "CHL", "DNK", "EST", "FJI")}


UNSIGNED = [
    ("en", "General debate – list of speakers\n\n1. Chad\n2. Mali\n3. Peru\n4. Fiji\n\nWho wishes to join a joint "
     "statement should write to the secretariat.\n"),
    ("es", "Explicación de voto antes de la votación\nNoruega\n\nSeñora Presidenta:\n\nEl proyecto de resolución fue "
     "presentado por Chad, Malí, Perú y Fiji.\n\nMuchas gracias.\n"),
    ("zh", "卢森堡代表团的发言\n\n主席先生：\n\n我国代表团认真听取了乍得、马里、秘鲁和斐济等国代表的发言。\n"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), UNSIGNED)
def test_who_speaks_or_presents_signs_nothing(language: str, text: str) -> None:
    assert not positions_in(text, language)


def test_who_gets_a_copy_signs_nothing() -> None:
    text = "Carta abierta\n\nSuscriben la carta los representantes de:\n\n1. Chad\n2. Malí\n3. Perú\n\nc. c.: Misiones "
    assert positions_in(text + "Permanentes de Kenya y de Jordania\n", "es") == {
        (state, "signed") for state in ("TCD", "MLI", "PER")
    }
