"""Russian, Arabic and Chinese pages as missions and ministries publish them: who signs, and what only looks like it."""

import pytest
from tests.reading.official.test_leads import signed


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Human Rights Council\nList of speakers\n\n1. Chile\n2. Qatar\n3. Fiji\n4. Kenya\n5. Peru\n6. Cuba\n"),
        ("fr", "Conseil des droits de l'homme\nListe des orateurs\n\n1. Chili\n2. Qatar\n3. Fidji\n4. Kenya\n"),
        ("es", "Consejo de Derechos Humanos\nLista de oradores\n\n1. Chile\n2. Catar\n3. Fiyi\n4. Kenia\n5. Cuba\n"),
        ("ru", "Совет по правам человека\nСписок ораторов\n\n1. Чили\n2. Катар\n3. Фиджи\n4. Кения\n5. Куба\n"),
        ("ar", "مجلس حقوق الإنسان\nقائمة المتكلمين\n\n1 - قطر\n2 - ألمانيا\n3 - الكويت\n4 - فرنسا\n5 - كوبا\n"),
        ("zh", "人权理事会\n发言名单\n\n1. 智利\n2. 卡塔尔\n3. 斐济\n4. 肯尼亚\n5. 古巴\n"),
        ("zh", "例行记者会\n\n问:据报道,智利、斐济和肯尼亚发表联合声明。中方有何评论?\n\n答:我们注意到。\n"),
        ("zh", "对关于叙利亚局势的联合声明的回应\n\n智利、斐济和肯尼亚谴责对医院的袭击。\n"),
    ],
)
def test_rolls_questions_and_comments_sign_nothing(language: str, text: str) -> None:
    assert signed(text.replace(":", "：") if language == "zh" else text, language) == set()


def test_what_a_signatory_thanks_another_for_is_not_the_statement() -> None:
    text = "بيان مشترك\n\nألقت قطر بيانا باسم شيلي وفيجي وكينيا.\n\nورحبت الدول بما قدمته جنوب أفريقيا إلى المحكمة.\n"
    assert signed(text, "ar") == {"CHL", "FJI", "KEN", "QAT"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Joint statement on the situation in Syria\n\nChile, Fiji and Kenya condemn the attacks.\n"),
        ("fr", "Déclaration conjointe sur la situation en Syrie\n\nLe Chili, les Fidji et le Kenya le regrettent.\n"),
        ("es", "Declaración conjunta sobre la situación en Siria\n\nChile, Fiyi y Kenia condenan los ataques.\n"),
        ("ru", "Совместное заявление о ситуации в Сирии\n\nЧили, Фиджи и Кения осуждают нападения.\n"),
        ("ar", "بيان مشترك بشأن الحالة في سوريا\n\nتدين شيلي وفيجي وكينيا الهجمات.\n"),
        ("zh", "关于叙利亚局势的联合声明\n\n智利、斐济和肯尼亚谴责对医院的袭击。\n"),
        ("zh", "议程项目8：人道主义\n\n智利、斐济和肯尼亚是本声明的共同提案国。\n"),
        ("zh", "联合声明\n\n水是生命。\n\n智利、斐济和肯尼亚表示与本声明保持一致。\n"),
        ("zh", "关于水的声明\n\n我们在此共同答复。\n\n作出本答复的国家\n\n智利\n斐济\n肯尼亚\n"),
        ("ar", "رد على البيان\n\nالبلدان التي صدر هذا الرد باسمها\n\nشيلي\nفيجي\nكينيا\n"),
        ("zh", "关于水的声明\n\n智利代表团同时受下列国家委托发言：斐济、肯尼亚。\n"),
        ("ar", "بيان بشأن المياه\n\nيتكلم وفد شيلي كذلك نيابةً عن الدول التالية: فيجي، كينيا.\n"),
        ("ar", "بيان بشأن المياه\n\nبيان مؤيَّد من وفود: شيلي / فيجي / كينيا\n"),
        ("ru", "Вербальная нота\n\nПросьбу о созыве сессии поддержали следующие государства: Чили, Фиджи, Кения.\n"),
        ("ru", "Заявление\n\nЧили выступает за созыв сессии. Её поддержали также: Чили, Фиджи, Кения.\n"),
    ],
)
def test_who_stands_behind_a_page(language: str, text: str) -> None:
    assert signed(text, language) == {"CHL", "FJI", "KEN"}


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("zh", "发言\n\n我代表比荷卢三国以及一组伙伴国（智利、斐济、肯尼亚）发言。\n", "BEL LUX NLD CHL FJI KEN"),
        ("ar", "بيان\n\nأتكلم باسم بلدان بنلوكس ومجموعة من الشركاء (شيلي، فيجي، كينيا).\n", "BEL LUX NLD CHL FJI KEN"),
        ("ru", "Заявление\n\nПоддержавшие страны:\n\nЧили Египет Непал\nКения Фиджи Перу\n", "CHL EGY NPL KEN FJI PER"),
        ("ar", "بيان مشترك\n\nالموقعون:\n\nشيلي بيرو مالي مصر\nكينيا تركيا فيجي\n", "CHL PER MLI EGY KEN TUR FJI"),
    ],
)
def test_groups_beside_partners_and_names_that_only_their_places_tell(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())
