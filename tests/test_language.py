"""The language of a text: told where it is clear, and the likeliest lexicon where one must be chosen."""

from __future__ import annotations

import pytest

from undersigned.language import detect_language, likeliest_language

CLEAR = [
    ("en", "The representatives of these States have the honour to transmit to you the text of a joint statement."),
    ("fr", "Les représentants de ces États ont l'honneur de vous transmettre le texte d'une déclaration commune."),
    ("es", "Los representantes de estos Estados tienen el honor de transmitir el texto de una declaración conjunta."),
    ("ru", "Мы призываем все государства не забывать о том, что это заявление было сделано и от имени их граждан."),
    (
        "uk",
        "Ми закликаємо всі держави не забувати про те, що ця заява була зроблена і від імені їх громадян та за них.",
    ),
    ("ar", "تتشرف ممثلو هذه الدول بأن تحيل إلى المجلس نص البيان المشترك الذي تم الإدلاء به في الدورة"),
    (
        "fa",
        "نمایندگان این کشورها متن بیانیه مشترک را که در این نشست خوانده شد به شورا می‌فرستند و از آن پشتیبانی می کنند",
    ),
    ("zh", "这些国家的代表谨转交联合声明的案文。"),
    ("ja", "これらの国の代表は共同声明の本文を送付する光栄を有する。"),
    ("ko", "이 국가들의 대표는 공동 성명의 본문을 전달하는 영광을 갖는다."),
    ("de", "Die Vertreter dieser Staaten haben die Ehre, Ihnen den Wortlaut der gemeinsamen Erklärung zu übermitteln."),
]


@pytest.mark.parametrize(("language", "text"), CLEAR)
def test_a_sentence_tells_its_language(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["", "2019", "Albania, Chad, Fiji", "no", "Ankara"])
def test_what_is_not_clear_is_not_told(text: str) -> None:
    assert detect_language(text) is None


SHORT = [
    ("en", "Mexico proposed new language; Brazil seconded it."),
    ("en", "the Netherlands and Türkiye"),
    ("fr", "La Turquie a rappelé son ambassadeur en Suède."),
    ("fr", "l’Albanie, l’Autriche"),
    ("es", "Escocia no tiene voto."),
    ("es", "Declaración conjunta: Perú"),
    ("ru", "Исландия, Ирландия"),
    ("ar", "قطر و البحرين"),
    ("zh", "印度弃权。"),
    ("zh", "EU 成员国投了反对票 (A/RES/1)"),
    (None, "Albania, Chad, Fiji"),
    (None, "2019"),
    (None, ""),
]


@pytest.mark.parametrize(("language", "text"), SHORT)
def test_the_likeliest_of_six_needs_a_word_or_a_letter(language: str | None, text: str) -> None:
    assert likeliest_language(text) == language


def test_a_long_text_is_in_the_language_of_most_of_it() -> None:
    english, french = CLEAR[0][1] + "\n", CLEAR[1][1] + "\n"
    assert likeliest_language(english * 2 + french * 40) == "fr"
    assert likeliest_language("Albania, Chad, Fiji, " * 80 + english * 5) == "en"
    assert likeliest_language(CLEAR[3][1] * 20) == "ru"
