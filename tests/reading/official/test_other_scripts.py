"""Lists in Russian, Arabic and Chinese, who delivers there, and who has not signed, in all languages."""

from __future__ import annotations

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.stances import Stance
from undersigned.reading.groups import find_groups
from undersigned.reading.reader import read


def signed(text: str) -> dict[str, Stance]:
    reading = read(load_bytes(text.encode(), name="page.txt"))
    return {p.state: p.stance for each in reading.statements for p in each.positions}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("联合声明\n\n签署国（按英文字母顺序）\n贝宁\n多哥\n马里\n", "BEN TGO MLI"),
        ("Joint statement\n\nSignatories (in alphabetical order)\nBenin\nMali\nTogo\n", "BEN TGO MLI"),
        ("联合声明\n\n共同发言国名单\n1．贝宁\n2．多哥\n3．马里\n", "BEN TGO MLI"),
        ("联合声明\n\n贝宁、多哥和马里（以下简称“三方”），声明如下：\n\n水是生命。\n", "BEN TGO MLI"),
        (
            "Joint statement\n\nSupported by:\n\n1. Benin\n\n2. Fiji\n\nC-29/NAT.41 — page 2\n\n3. Mali\n\n4. Togo\n",
            "BEN FJI TGO MLI",
        ),
        (
            "Joint statement\n\nSupported by:\n\n1. Benin\n\n2. Fiji\n\nNot supported by\n\n3. Mali\n\n4. Togo\n",
            "BEN FJI",
        ),
        ("Joint statement\n\nSupported by:\nBenin\nMali\nASEAN (observer)\n", "BEN MLI"),
        ("بيان مشترك\n\nصدر هذا البيان عن: بنن، مالي، توغو، الاتحاد الأفريقي (مراقباً)\n", "BEN MLI TGO"),
    ],
)
def test_a_list_is_read_past_remarks_page_heads_and_observers(text: str, states: str) -> None:
    assert set(signed(text)) == set(states.split())


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("بيان مشترك بشأن المياه\n\nأدان وزراء خارجية مصر وقطر وتونس الهجمات.\n", "EGY QAT TUN"),
        ("بيان مشترك بشأن المياه\n\nأدان وزير خارجية بنن الهجمات.\n", ""),
        ("لقاء\n\nأكد وزراء خارجية مصر وقطر وتونس أهمية التجارة.\n", ""),
    ],
)
def test_the_verb_may_stand_before_those_who_declare(text: str, states: str) -> None:
    assert set(signed(text)) == set(states.split())


@pytest.mark.parametrize(
    ("title", "states"),
    [
        ("Комментарий в связи с совместным заявлением Бенина, Мали и Того", ""),
        ("Совместное заявление о воде", "BEN TGO MLI"),
    ],
)
def test_in_a_comment_on_a_statement_nobody_else_signs(title: str, states: str) -> None:
    text = f"{title}\n\nСегодня Бенин, Мали и Того выступили с совместным заявлением о воде.\n"
    assert set(signed(text)) == set(states.split())


@pytest.mark.parametrize(
    ("words", "delivered_by"),
    [
        ("Перу зачитывает это заявление от имени 3 государств.", ("PER",)),
        ("تتشرف بيرو بإلقاء هذا البيان باسم 3 دول.", ("PER",)),
        ("وقد تلا البيانَ مندوبُ بيرو.", ("PER",)),
        ("秘鲁代表以下国家发言。", ("PER",)),
        ("秘魯常駐聯合國代表：\n\n主席先生，水是生命。", ("PER",)),
        ("秘鲁常驻日内瓦代表代表以下国家发言。", ("PER",)),
        ("秘鲁代表在会上发言，感谢各国代表。", ()),
        ("大会决议并未授权秘鲁代表以下国家发言。", ()),
        ("昨天，秘鲁代表40国发言。", ()),
    ],
)
def test_who_delivers_in_russian_arabic_and_chinese(words: str, delivered_by: tuple[str, ...]) -> None:
    lists = {"П": "Совместное заявление\n\n{}\n\nЗаявление поддержали: Бенин, Мали, Того.\n"}
    lists["ت"] = lists["و"] = "بيان مشترك\n\n{}\n\nالدول الموقعة: بنن، توغو، مالي.\n"
    text = lists.get(words[0], "联合声明\n\n{}\n\n签署国：贝宁、多哥、马里。\n").format(words)
    assert read(load_bytes(text.encode(), name="page.txt")).statements[0].delivered_by == delivered_by


_DENIED = {
    "Joint statement\n\n{}\n": ("Fiji, Mali, Peru", (
        "The following have not joined this statement: {}",
        "States that have not signed this statement:\n{}",
        "This statement is not supported by {}",
    )),
    "Déclaration conjointe\n\n{}\n": ("Fidji, Mali, Pérou", (
        "États non signataires de cette déclaration :\n{}",
        "Cette déclaration n'est pas appuyée par {}",
    )),
    "Declaración conjunta\n\n{}\n": ("Fiji, Malí, Perú", (
        "Países no firmantes de esta declaración:\n{}",
        "Los siguientes no se han sumado a esta declaración: {}",
    )),
    "Совместное заявление\n\n{}\n": ("Мали, Перу, Фиджи", (
        "Страны, не присоединившиеся к настоящему заявлению: {}",
        "Это заявление пока не поддерживают {}",
    )),
    "بيان مشترك\n\n{}\n": ("مصر، قطر، تونس", ("الدول غير الموقعة على هذا البيان: {}", "لا تؤيد هذا البيان {}")),
    "联合声明\n\n{}\n": ("马里、秘鲁、斐济", ("尚未签署本声明的国家：\n{}", "不支持本声明的国家有{}")),
}  # fmt: skip
"""Statements, names, and words above them that speak of this statement and say that it is not signed."""


@pytest.mark.parametrize(
    "text",
    [page.format(words.format(names)) for page, (names, said) in _DENIED.items() for words in said],
)
def test_who_has_not_signed_is_no_signatory_though_it_is_this_statement(text: str) -> None:
    assert signed(text) == {}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Встреча\n\nГлавы МИД Бенина, Мали и Того подписали в Ломе совместную декларацию о воде.\n", "BEN MLI TGO"),
        ("Встреча\n\nГлавы МИД Бенина, Мали и Того обсудили в Ломе совместную декларацию о воде.\n", ""),
        (
            "رسالة مؤرخة 3 أيار/مايو 2023 من الممثلين الدائمين لإستونيا وكندا وبيرو\n\nنحيل إليكم الوثيقة.\n",
            "EST CAN PER",
        ),
        ("联合声明\n\n帕劳代表下列国家提出：斐济、秘鲁。\n\n会后加入联署：智利、多哥\n", "PLW FJI PER CHL TGO"),
        ("发言人答记者问\n\n中方对秘鲁、智利、多哥三国发表的所谓联合声明表示不满。\n", ""),
    ],
)
def test_who_signs_at_a_meeting_by_letter_or_through_a_speaker(text: str, states: str) -> None:
    assert set(signed(text)) == set(states.split())


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Совместное заявление о воде\n\nЗачитано Албанией от имени Бенина, Мали и Чили.\n", "ALB BEN MLI CHL"),
        ("Доклад\n\nПроект представлен Албанией от имени Бенина, Мали и Чили.\n", ""),
        ("بيان مشترك لألمانيا وغانا وكندا بشأن المياه\n\nنشكر كينيا.\n", "DEU GHA CAN"),
    ],
)
def test_who_reads_for_others_and_whose_statement_a_title_names(text: str, states: str) -> None:
    assert set(signed(text)) == set(states.split())


def test_a_number_in_brackets_behind_a_chinese_heading_counts() -> None:
    text = "联合声明\n\n签署国（3个）：\n贝宁\n多哥\n马里\n"
    count = read(load_bytes(text.encode(), name="page.txt")).statements[0].count
    assert count is not None
    assert count.value == 3


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "关于难民局势的联合声明\n\n秘鲁常驻日内瓦代表何塞·罗哈斯大使代表斐济、多哥和秘鲁发言：\n\n水是生命。\n",
            "PER FJI TGO",
        ),
        ("回应联合声明\n\n秘鲁今日回应智利、斐济和多哥就水问题发表的联合声明。\n", ""),
        ("联合声明\n\n我谨代表东盟部分成员国——柬埔寨、老挝、泰国——以及我国越南发言。\n", "KHM LAO THA VNM"),
        ("بيان مشترك\n\nقائمة الدول المنضمة:\n(أ) بنن\n(ب) توغو\n(هـ) بيرو\n", "BEN TGO PER"),
        (
            "Ответ Перу на заявление 44 стран\n\nПеру отвергает заявление, с которым выступила Чили от имени Того.\n",
            "",
        ),
    ],
)
def test_topics_names_of_speakers_and_parts_of_groups_do_not_mislead(text: str, states: str) -> None:
    assert set(signed(text)) == set(states.split())


def test_an_exception_may_stand_in_brackets_behind_the_group() -> None:
    found = set(signed("海湾合作委员会成员国（除卡塔尔外）关于水的联合声明\n\n水是生命。\n"))
    assert found == {"ARE", "BHR", "KWT", "OMN", "SAU"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "on behalf of some member states of the African Group"),
        ("ru", "от имени ряда государств – членов СНГ"),
        ("ar", "باسم عدد من الدول الأعضاء في منظمة التعاون الإسلامي"),
        ("zh", "代表东盟部分成员国"),
    ],
)
def test_some_of_a_group_are_not_the_group(language: str, text: str) -> None:
    assert [each.group for each in find_groups(text, language)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Vote\n\nThe Committee adopted the resolution tabled by Fiji on behalf of the Baltic states. Co-sponsors were "
        "72 States, including Austria, Belgium and Chile.\n",
        "Vote\n\nLe Conseil a adopté la résolution présentée par Fidji. Les coauteurs sont 72 États, dont l'Autriche, "
        "la Belgique et le Chili.\n",
        "Voto\n\nEl Consejo aprobó la resolución presentada por Fiji. Los copatrocinadores son 72 Estados, incluidos "
        "Austria, Bélgica y Chile.\n",
        "Голосование\n\nКомитет принял резолюцию, внесенную Фиджи. Соавторами выступили 72 государства, включая "
        "Австрию, Бельгию и Чили.\n",
        "通报\n\n会议通过了由比利时、智利和斐济共同提出的决议草案。\n",
        "新闻公报\n\n比利时、智利和斐济考虑加入联合声明，但尚未作出决定。\n",
        "Выступление Перу\n\nПредседатель,\n\nПеру присоединяется к заявлениям, сделанным от имени Группы 77 и Китая "
        "(Куба) и Движения неприсоединения (Азербайджан).\n",
    ],
)
def test_who_stands_behind_another_paper_signs_no_statement(text: str) -> None:
    assert [state for state, stance in signed(text).items() if stance.is_signatory and state != "PER"] == []


def test_a_statement_may_be_made_on_a_draft() -> None:
    text = (
        "Explanation of vote\n\nI have the honour to speak on draft resolution L.36 on behalf of Fiji, Mali and Peru.\n"
    )
    assert set(signed(text)) == {"FJI", "MLI", "PER"}


_COUNTED = {
    "Совместное заявление о воде\n\nИмею честь выступать от имени {}.\n": {
        "сорока семи государств": (47, "exactly"),
        "47-ми государств": (47, "exactly"),
        "не менее чем 60 делегаций": (60, "at least"),
        "Албании, Чили и ещё 20 государств": (22, "exactly"),
    },
    "بيان مشترك بشأن المياه\n\nيشرفني أن أتحدث باسم {}.\n": {
        "سبع وأربعين دولة": (47, "exactly"),
        "ثلاث عشرة دولة": (13, "exactly"),
        "ألبانيا وشيلي و20 دولة أخرى": (22, "exactly"),
    },
    "关于水的联合声明\n\n我谨代表{}发言。\n": {
        "四十七国": (47, "exactly"),
        "一百零五国": (105, "exactly"),
        "五十多个国家": (50, "more than"),
        "70余国": (70, "more than"),
        "近八十国": (80, "about"),
    },
}


@pytest.mark.parametrize(
    ("text", "number", "bound"),
    [
        (page.format(words), number, bound)
        for page, counted in _COUNTED.items()
        for words, (number, bound) in counted.items()
    ],
)
def test_numbers_of_states_are_read_in_words(text: str, number: int, bound: str) -> None:
    count = read(load_bytes(text.encode(), name="page.txt")).statements[0].count
    assert count is not None
    assert (count.value, str(count.bound)) == (number, bound)
