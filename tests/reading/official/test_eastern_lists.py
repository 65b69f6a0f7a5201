"""Lists in Russian, Arabic and Chinese documents, "
"and layouts that all languages share: answers, labels, page heads."""

import pytest
from tests.reading.official.test_around_lists import signed as positions
from tests.reading.official.test_leads import signed

from undersigned.model.stances import Stance


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("ar", "بيان مشترك\n\nوتؤيد البيان أيضاً:\n\n1) شيلي\n2) فيجي\n3) كينيا\n", "CHL FJI KEN"),
        ("ar", "بيان مشترك\n\nيتقدم بهذا البيان كل من شيلي وفيجي. وانضمت إليه أيضاً كينيا وبيرو.\n", "CHL FJI KEN PER"),
        ("ar", "بيان مشترك\n\nيشرفني أن أتحدث باسم شيلي ووفد فيجي ووفد كينيا.\n", "CHL FJI KEN"),
        ("ar", "بيان مشترك\n\nيشرفني أن أتكلم باسم دول البلطيق، وكذلك باسم شيلي وفيجي.\n", "CHL FJI EST LVA LTU"),
    ],
)
def test_arabic_words_are_met_with_their_conjunction(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        (
            "en",
            "Joint statement on water\n\nMr President,\n\n"
            "In response to the joint statement delivered by Chad and Mali, "
            "the delegations of Fiji, Kenya and Peru make this statement.",
            "FJI KEN PER",
        ),
        (
            "fr",
            "Déclaration commune sur l'eau\n\n"
            "En réponse à la déclaration commune prononcée hier par le Tchad et le Mali, "
            "les délégations des Fidji, du Kenya et du Pérou font la présente déclaration.",
            "FJI KEN PER",
        ),
        (
            "es",
            "Declaración conjunta sobre el agua\n\n"
            "En respuesta a la declaración conjunta que formularon ayer el Chad y Malí, "
            "las delegaciones de Fiji, Kenya y el Perú desean formular la presente declaración.",
            "FJI KEN PER",
        ),
        (
            "ru",
            "Совместное заявление\n\nОтвечая на совместное обращение Чада и Мали, "
            "мы, представители Фиджи, Кении и Перу, "
            "выступаем со следующим заявлением.",
            "FJI KEN PER",
        ),
        (
            "ar",
            "بيان مشترك\n\n"
            "رداً على البيان المشترك الذي أدلت به تشاد ومالي، فإننا نحن وفود فيجي وكينيا وبيرو نصدر هذا البيان.\n",
            "FJI KEN PER",
        ),
        (
            "zh",
            "联合声明\n\n针对昨天乍得和马里发表的联合声明，我们，斐济、肯尼亚和秘鲁代表团，特发表本声明。\n",
            "FJI KEN PER",
        ),
        (
            "en",
            "Statement by Fiji\n\nIn response to the joint statement delivered by Chad and Mali, "
            "Kenya and Peru said nothing.",
            "",
        ),
    ],
)
def test_those_who_answer_sign_and_not_those_they_answer(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        (
            "en",
            "Joint statement\n\n"
            "This statement is supported by the following States: Africa: Mali; Asia and the Pacific: "
            "Fiji, Nepal; Western Europe and others: Malta.",
            "FJI MLI MLT NPL",
        ),
        (
            "ru",
            "Совместное заявление\n\n"
            "Заявление подписали государства: Азия и Тихий океан — Япония; Восточная Европа — "
            "Латвия, Эстония.",
            "EST JPN LVA",
        ),
        (
            "zh",
            "联合声明\n\n签署本声明的国家来自不同区域：亚洲和太平洋：日本；西欧和其他国家：瑞士、挪威。\n",
            "CHE JPN NOR",
        ),
    ],
)
def test_labels_within_a_paragraph_part_its_list(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        (
            "ar",
            "بيان مشترك\n\nالموقعون:\n\nألمانيا / Deutschland\nفنلندا / Suomi\nالنمسا / Österreich\n",
            "AUT DEU FIN",
        ),
        ("zh", "联合声明\n\n签署国：\n\n德国（Deutschland）\n芬兰（Suomi）\n匈牙利（Magyarország）\n", "DEU FIN HUN"),
        (
            "en",
            "Joint statement\n\nSignatories:\n\nSuomi | Finland\nMagyarország | Hungary\nÉire | Ireland\n",
            "FIN HUN IRL",
        ),
        (
            "ru",
            "Совместное заявление\n\nСоавторы:\n\nФинляндия – Suomi\nВенгрия – Magyarország\nИрландия – Éire\n",
            "FIN HUN IRL",
        ),
        ("zh", "联合声明\n\n签署国：\n\n智利 Chile\n斐济 Fiji\n肯尼亚 Kenya\n", "CHL FJI KEN"),
        ("zh", "联合声明\n\n签署国：\n\n【土耳其】【瑞士】【斐济】\n", "CHE FJI TUR"),
        ("zh", "联合声明\n\n签署国：\n\n玻利维亚（多民族国）\n荷兰（王国）\n斐济\n", "BOL FJI NLD"),
        (
            "ru",
            "Совместное заявление\n\nСоавторы:\n\n"
            "Австрия; Бельгия; Корея,\nРеспублика; Чили; Конго, Демократическая Республика; Фиджи\n",
            "AUT BEL CHL COD FJI KOR",
        ),
        (
            "ru",
            "Совместное заявление\n\nСоавторы:\n\nАвстрия, "
            "Велико-\nбритания, Чили, Литва,\n\nA/HRC/33/G/18\nСтраница 2\n\n"
            "Норвегия, Кения, Порту-\nгалия, Фиджи.\n",
            "AUT CHL FJI GBR KEN LTU NOR PRT",
        ),
        (
            "ru",
            "Совместное заявление\n\nСоавторы:\n\n"
            "Делегация Чили\nПостоянное представительство Кении\nДелегация Антигуа и Барбуды\n",
            "ATG CHL KEN",
        ),
    ],
)
def test_names_as_lists_write_them(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        (
            "zh",
            "致理事会主席的信\n\n阁下：\n\n我们深表关切。\n\n顺致崇高敬意。\n\n"
            "（签名）路·田中\n智利常驻代表\n\n（签名）安·汉森\n肯尼亚常驻代表\n",
            "CHL KEN",
        ),
        (
            "zh",
            "致理事会主席的信\n\n阁下：\n\n我们深表关切。\n\n顺致崇高敬意。\n\n"
            "路·田中（智利）\n安·汉森（肯尼亚）\n玛·席尔瓦（斐济）\n约·韦伯（秘鲁）\n",
            "CHL FJI KEN PER",
        ),
        (
            "ar",
            "رسالة مشتركة\n\nوتفضلوا بقبول فائق الاحترام.\n\n"
            "أ. صالح، شيلي\nس. حسن، كينيا\nم. موريس، فيجي\nن. لوبيز، بيرو\n",
            "CHL FJI KEN PER",
        ),
        (
            "ru",
            "Письмо на имя посла Гайаны\n\nС уважением,\n\nА. Доу, "
            "Чили\nБ. Роу, Кения\nВ. Моро, Фиджи\nГ. Кирш, Перу\n",
            "CHL FJI KEN PER",
        ),
        ("zh", "代表团团长名单\n\n日本常驻代表\n韩国常驻代表\n泰国常驻代表\n", ""),
    ],
)
def test_persons_and_offices_sign_below_the_end_of_a_letter(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ru",
            "Список ораторов\n\nСлово предоставляется в следующем порядке:\n\n1. Чили\n2. Кения\n3. Фиджи\n4. Перу\n",
        ),
        ("ru", "Состав Совета\n\nСледующие государства избраны на три года:\n\nЧили\nКения\nФиджи\nПеру\n"),
        ("ar", "قائمة المتكلمين\n\nالوفود التالية:\n\n1. شيلي\n2. كينيا\n3. فيجي\n4. بيرو\n"),
        ("ar", "قائمة المشاركين في المؤتمر\n\nشارك في الاجتماع ممثلو الدول التالية:\n\nشيلي\nكينيا\nفيجي\n"),
        ("ar", "المدعوون\n\nوجهت الدعوة إلى سفراء الدول التالية:\n\nشيلي\nكينيا\nفيجي\n"),
        ("zh", "发言名单\n\n请各代表团按以下顺序发言：\n\n1. 智利\n2. 肯尼亚\n3. 斐济\n4. 秘鲁\n"),
        ("fr", "Liste des orateurs\n\nLes délégations suivantes prendront la parole :\n\nChili\nKenya\nFidji\nPérou\n"),
        ("es", "Lista de oradores\n\nTomarán la palabra las delegaciones siguientes:\n\nChile\nKenya\nFiji\nPerú\n"),
        ("en", "List of speakers\n\nThe following delegations will take the floor:\n\nChile\nKenya\nFiji\nPeru\n"),
    ],
)
def test_lists_of_speakers_and_participants_are_no_signatories(language: str, text: str) -> None:
    assert signed(text, language) == set()


_OWN = {
    "ru": "Соавторы:\n\nЧили\nКения\nФиджи\n",
    "ar": "الموقعون:\n\nشيلي\nكينيا\nفيجي\n",
    "zh": "签署国：\n\n智利\n肯尼亚\n斐济\n",
}


@pytest.mark.parametrize(
    ("language", "title", "words"),
    [
        ("ru", "Совместное заявление", "Справочно: предыдущее заявление подписали Непал, Тонга и Чад."),
        ("ru", "Совместное заявление", "Заявление 2011 года зачитала делегация Палау от имени Непала, Тонги и Чада."),
        ("ru", "Совместное заявление", "Заявление, оглашенное делегацией Палау, мы считаем ошибочным."),
        ("ar", "بيان مشترك", "من الأرشيف: تلا وفد بالاو بيان عام 2011 باسم نيبال وتونغا وتشاد."),
        ("ar", "بيان مشترك", "الدول التي وقعت على البيان المضاد:\n\nنيبال\nتونغا\nتشاد"),
        ("ar", "بيان مشترك", "ونرى أن البيان الذي تلاه وفد بالاو جانبه الصواب."),
        ("zh", "联合声明", "备考：前一份声明由尼泊尔、汤加和乍得签署。"),
        ("zh", "联合声明", "2011年关于此问题的声明由帕劳代表团宣读，当时参加的国家有尼泊尔和汤加。"),
        ("zh", "联合声明", "我们认为，帕劳代表团宣读的声明有失偏颇。"),
    ],
)
@pytest.mark.parametrize("before", [False, True])
def test_statements_of_other_times_and_of_others_are_not_this_one(
    language: str, title: str, words: str, before: bool
) -> None:
    body = f"{words}\n\n{_OWN[language]}" if before else f"{_OWN[language]}\n{words}\n"
    assert signed(f"{title}\n\n{body}", language) == {"CHL", "FJI", "KEN"}


def test_the_mark_of_a_footnote_is_no_letter_of_a_name() -> None:
    found = positions("Совместное заявление\n\nСоавторы:\n\nЧили\nКения¹\nФиджи\n\n¹ Присоединились после оглашения.\n")
    assert found == {"CHL": Stance.SIGNED, "KEN": Stance.JOINED_LATER, "FJI": Stance.SIGNED}
