"""How texts in Russian, Arabic and Chinese lead to a list of signatories, and words there that lead to another list."""

from __future__ import annotations

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read


def signed(text: str) -> set[str]:
    reading = read(load_bytes(text.encode(), name="page.txt"))
    return {p.state for each in reading.statements for p in each.positions if p.stance.is_signatory}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Призыв о воде\n\nГосударства, поддержавшие настоящий призыв:\nБенин\nМали\nТого\n", "BEN MLI TGO"),
        ("Заявление о воде\n\nСостав присоединившихся: Бенин, Мали, Того.\n", "BEN MLI TGO"),
        ("Письмо о воде\n\nУточнённый список:\nБенин, Мали, Того\n", "BEN MLI TGO"),
        ("关于水的宣言\n\n以下各方通过本宣言：\n贝宁、马里、多哥\n", "BEN MLI TGO"),
        ("关于水的联合发言\n\n核心小组成员：贝宁、马里、多哥\n", "BEN MLI TGO"),
        ("关于水的宣言\n\n水是生命。\n\n签署本宣言的国家：贝宁、马里、多哥\n", "BEN MLI TGO"),
        ("关于水的声明\n\n参加声明的成员国领导人：\n贝宁共和国总统、马里共和国主席、多哥共和国总理\n", "BEN MLI TGO"),
        ("إعلان المياه\n\nالماء حياة.\n\nالدول التي أيدت هذا الإعلان: بنن، مالي، توغو\n", "BEN MLI TGO"),
        ("خبر\n\nوصدر البيان عن: بنن ومالي وتوغو.\n", "BEN MLI TGO"),
        ("بيان مشترك بشأن المياه\n\nالماء حياة.\n\nعن الحكومات:\nبنن\nمالي\nتوغو\n", "BEN MLI TGO"),
        ("بيان بشأن المياه\n\nأتحدث باسم مجموعة الأنهار (بنن ومالي وتوغو).\n", "BEN MLI TGO"),
        ("Совместное заявление\n\nВыступаю от имени Группы друзей рек (Бенин, Мали, Того).\n", "BEN MLI TGO"),
    ],
)
def test_words_that_lead_to_a_list(text: str, states: str) -> None:
    assert signed(text) == set(states.split())


@pytest.mark.parametrize(
    "text",
    [
        "轮值表\n\n2025年：贝宁、马里、多哥\n2026年：智利、斐济、秘鲁\n",
        "来宾\n\n2月4日　贝宁、马里总理\n2月5日　智利、斐济大使\n\n另收到联合声明一份。\n",
        "提案一览\n\n提案1：河马（提案国：贝宁、马里、多哥）\n提案2：犀牛（提案国：智利、斐济）\n",
        "联名函\n\n我们请求帮助。\n\n抄送：贝宁常驻代表团、马里常驻代表团\n",
        "联名函\n\n我们请求帮助。\n\n贝宁、马里和多哥未具名。\n",
        "Договор\n\nПодписали, но не ратифицировали: Бенин, Мали, Того.\n",
        "Конференция\n\nПриглашения направлены министерствам следующих государств: Бенин, Мали, Того.\n",
        "Брифинг\n\nНас поддержали партнёры — Бенин, Мали, Того.\n",
        "Совместное заявление о воде\n\nДелегации Бенина, Мали и Того ответили, что присоединиться не смогут.\n",
        "بيان\n\nتعرب الوزارة عن رفضها لما ورد في البيان المشترك الصادر عن (بنن ومالي وتوغو).\n",
        "بيان مشترك\n\nشارك في الدوريات، دون التوقيع على البيان، كل من بنن ومالي وتوغو.\n",
        "رسالة مشتركة\n\nأرسلت نسخ من هذه الرسالة إلى: سفراء بنن ومالي وتوغو.\n",
    ],
)
def test_words_that_lead_to_another_list(text: str) -> None:
    assert signed(text) == set()


def test_a_representative_in_a_line_signs_for_nobody_below() -> None:
    text = "联名函\n\n代表团 签署人 职务\n贝宁 玛丽亚 常驻代表 马里 卢克 大使\n\n抄送：智利、斐济\n"
    assert not signed(text) & {"CHL", "FJI"}


def test_a_state_within_the_name_of_a_person_is_none() -> None:
    text = "联名信\n\n签署国：贝宁、多哥、帕特里克·奥马利（爱尔兰）\n"
    assert "MLI" not in signed(text)
