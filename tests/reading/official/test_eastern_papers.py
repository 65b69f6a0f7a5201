"""Other papers beside a statement in Russian, Arabic and Chinese, and words that open or divide a list there."""

import pytest
from tests.reading.official.test_around_lists import signed as positions
from tests.reading.official.test_leads import signed

from undersigned.model.stances import Stance


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "بيان مشترك\n\nواعتُمد القرار 50/3 الذي قدمته وفود غانا وتوغو والهند.\n\nالموقعون: شيلي، فيجي، كينيا\n"),
        ("ar", "بيان مشترك\n\nوسُحب التعديل الذي قدمته غانا وتوغو والهند.\n\nالموقعون: شيلي، فيجي، كينيا\n"),
        ("zh", "联合声明\n\n由加纳、多哥和印度提出的第50/3号决议获得通过。\n\n签署国：智利、斐济、肯尼亚\n"),
        ("zh", "联合声明\n\n加纳代表多哥、印度和马里提交的决议草案已付表决。\n\n签署国：智利、斐济、肯尼亚\n"),
        ("zh", "联合声明\n\n加纳上周代表多哥、印度就同一问题所作的另一发言与此无关。\n\n签署国：智利、斐济、肯尼亚\n"),
        ("zh", "联合声明\n\n各位代表：\n\n马里和乍得的人民正在受苦。\n\n签署国：智利、斐济、肯尼亚\n"),
        (
            "ru",
            "Совместное заявление\n\nПредложенная от имени Ганы, Того и Индии поправка отклонена.\n\n"
            "Подписали: Чили, Фиджи, Кения\n",
        ),
        (
            "ru",
            "Совместное заявление\n\nВ заявлении, оглашенном вчера, Гана, Того и Индия выразили надежду.\n\n"
            "Подписали: Чили, Фиджи, Кения\n",
        ),
    ],
)
def test_those_of_another_paper_sign_nothing(language: str, text: str) -> None:
    assert signed(text, language) == {"CHL", "FJI", "KEN"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "联合声明\n\n各位代表：\n\n本声明由核心小组成员智利、斐济提出。肯尼亚和秘鲁也加入了本声明。\n"),
        ("zh", "联合声明\n\n本发言由牵头国智利和斐济提交。肯尼亚和秘鲁亦支持本发言。\n"),
        (
            "ru",
            "Совместное заявление\n\nНастоящее заявление внесено основной группой, в которую входят Чили и Фиджи. "
            "К нему также присоединились Кения и Перу.\n",
        ),
        (
            "ar",
            "بيان مشترك\n\nقدّمت هذا البيان المجموعة الأساسية المؤلفة من شيلي وفيجي. وانضمت إليه أيضاً كينيا وبيرو.\n",
        ),
        ("ar", "بيان مشترك\n\nفي بيان مشترك صدر اليوم، عرضت شيلي وفيجي وكينيا وبيرو موقفها.\n"),
        (
            "ru",
            "Заявление о мире\n\n"
            "В совместном заявлении, опубликованном днем, Чили, Фиджи, Кения и Перу поддержали суд.",
        ),
        ("ar", "نداء أقاليمي بشأن الماء\n\nالماء حق.\n\nمقدّم من:\n\nشيلي، فيجي، كينيا، وبيرو\n"),
    ],
)
def test_what_opens_a_list(language: str, text: str) -> None:
    assert signed(text, language) == {"CHL", "FJI", "KEN", "PER"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ar",
            "بيان مشترك\n\nالموقعون:\n\nالدول الأفريقية: كينيا\n\nدول آسيا والمحيط الهادئ: فيجي\n\n"
            "دول أخرى: شيلي، وبيرو\n",
        ),
        (
            "zh",
            "联合声明\n\n本声明以下列国家的名义作出：\n\n非洲国家：肯尼亚\n\n亚洲及太平洋国家：斐济\n\n其他国家：智利、秘鲁\n",
        ),
        (
            "ru",
            "Совместное заявление\n\nПодписали:\n\nАфриканские государства: Кения\n\n"
            "Государства Азии и Тихого океана: Фиджи\n\nПрочие государства: Чили, Перу\n",
        ),
        (
            "en",
            "Joint statement\n\nSignatories:\n\nAfrica: Kenya\n\nAsia and the Pacific: Fiji\n\n"
            "Other States: Chile, Peru\n",
        ),
    ],
)
def test_labels_of_the_rest_divide_a_list(language: str, text: str) -> None:
    assert signed(text, language) == {"CHL", "FJI", "KEN", "PER"}


@pytest.mark.parametrize(
    "text",
    [
        "بيان مشترك\n\nوقّع على هذا البيان:\n\nعند الإدلاء بالبيان\n\nشيلي\nفيجي\nكينيا\n\nانضمت لاحقاً\n\nبيرو\nمالي\n",
        "联合声明\n\n签署国：\n\n发言时\n\n智利\n斐济\n肯尼亚\n\n后来加入\n\n秘鲁\n马里\n",
        "Совместное заявление\n\nПодписали:\n\nПри оглашении\n\nЧили\nФиджи\nКения\n\n"
        "Позднее присоединились\n\nПеру\nМали",
    ],
)
def test_at_delivery_and_later(text: str) -> None:
    found = positions(text)
    assert {state for state, stance in found.items() if stance is Stance.JOINED_LATER} == {"PER", "MLI"}
    assert {state for state, stance in found.items() if stance is Stance.SIGNED} == {"CHL", "FJI", "KEN"}
