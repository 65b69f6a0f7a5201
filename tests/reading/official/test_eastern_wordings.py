"""Wordings of Russian, Arabic and Chinese documents around lists: who joined later, how states voted, who presents."""

import pytest
from tests.reading.official.test_around_lists import signed as positions
from tests.reading.official.test_leads import signed

from undersigned.model.stances import Stance


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Разъяснение мотивов голосования\n\nПоддержали: Чили, Фиджи, Кения\nПротив: Мали, Перу\n"),
        ("ar", "تعليل التصويت: شيلي\n\nالمؤيدون: شيلي، فيجي، كينيا\n\nالممتنعون: مالي، بيرو\n"),
        ("zh", "解释投票\n\n支持国：智利、斐济、肯尼亚\n反对：马里、秘鲁\n"),
    ],
)
def test_supporters_above_those_who_abstain_have_voted(language: str, text: str) -> None:
    assert signed(text, language) == set()


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        (
            "zh",
            "联合声明\n\n这是北欧国家（丹麦、芬兰、冰岛、挪威、瑞典）的联合声明，斐济也加入了本声明。\n",
            "DNK FIN ISL NOR SWE",
        ),
        ("zh", "联合声明\n\n主席先生：\n\n这是智利、斐济和肯尼亚的共同声明。\n", "CHL FJI KEN"),
        ("zh", "联合声明\n\n本声明的提案国为智利、斐济和肯尼亚。\n", "CHL FJI KEN"),
        ("zh", "联合声明\n\n主席先生：\n\n水是生命。\n\n智利、斐济和肯尼亚：以上各国均已签署本声明。\n", "CHL FJI KEN"),
        ("zh", "联合声明\n\n希腊谨以本国名义并代表智利、斐济作如下发言。\n", "CHL FJI GRC"),
        ("ar", "بيان مشترك\n\nتشترك في تقديم هذا البيان شيلي وفيجي وكينيا.\n", "CHL FJI KEN"),
        ("ar", "بيان مشترك\n\nشيلي، فيجي وكينيا دول موقعة على هذا البيان.\n", "CHL FJI KEN"),
        (
            "ar",
            "بيان مشترك\n\nالموقعون:\n\nوفد شيلي\nالبعثة الدائمة لفيجي\nالبعثة الدائمة للجبل الأسود\nوفد كينيا\n",
            "CHL FJI KEN MNE",
        ),
        (
            "ru",
            "Совместное заявление\n\nФиджи, Кения и Перу просили поставить под этим заявлением и их подписи.",
            "FJI KEN PER",
        ),
        (
            "ru",
            "Совместное заявление\n\nПравительства Чили, Фиджи и Кении сочли нужным сделать настоящее заявление.",
            "CHL FJI KEN",
        ),
    ],
)
def test_who_presents(language: str, text: str, states: str) -> None:
    assert set(states.split()) <= signed(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Совместное заявление\n\nСоавторы: Чили, Фиджи.\n\nУже после заседания Кения и Чад уведомили секретариат "
        "о своем присоединении к заявлению.\n",
        "بيان مشترك\n\nالموقعون: شيلي، فيجي.\n\nوأبلغت كينيا وتشاد الأمانة بعد الجلسة بانضمامها إلى البيان.\n",
        "联合声明\n\n签署国：智利、斐济。\n\n会后，肯尼亚和乍得通知秘书处加入本声明。\n",
    ],
)
def test_notices_to_the_secretariat_are_of_those_who_joined_later(text: str) -> None:
    later = {state for state, stance in positions(text).items() if stance is Stance.JOINED_LATER}
    assert later == {"KEN", "TCD"}


def test_as_many_members_as_are_left_are_all_but_those_left_out() -> None:
    text = (
        "Совместное заявление\n\n21 марта 2023 года\n\nНастоящее заявление делается от имени 26 государств — членов "
        "Европейского союза, то есть всех членов, за исключением Мальты.\n"
    )
    found = signed(text, "ru")
    assert len(found) == 26
    assert "MLT" not in found


def test_a_wrapped_line_breaks_a_name_in_chinese_and_a_list_of_lines_does_not() -> None:
    wrapped = "联合声明\n\n签署国：\n\n法国、芬兰、意大利、安道尔、马耳他、西班牙、英国、挪威、加拿\n大、荷兰、捷克。\n"
    assert {"CAN", "NLD"} <= signed(wrapped, "zh")
    lines = "联合声明\n\n签署国：\n\n法国\n刚果\n民主刚果\n中国\n"
    assert {"FRA", "COG", "CHN"} <= signed(lines, "zh")
