import pytest

from undersigned.documents.load import load_bytes
from undersigned.errors import UnreadableInput

SENTENCES = {
    "fr": "La déclaration a été présentée au nom de l'Allemagne, de la Côte d'Ivoire et des Pays-Bas à Genève.",
    "es": "La declaración conjunta fue presentada por España en nombre de un grupo de países: México, Perú.",
    "ru": "Совместное заявление от имени Австрии, Чехии и Германии было зачитано в Совете по правам человека.",
    "ar": "بيان مشترك باسم المملكة العربية السعودية والجزائر ومصر في مجلس حقوق الإنسان بجنيف",
    "zh": "中国代表一组国家在人权理事会作联合发言，签署国包括：古巴、巴基斯坦、俄罗斯联邦。",
    "pl": "Wspólne oświadczenie złożyła Polska w imieniu następujących państw: Włochy, Węgry, Łotwa.",
    "tr": "Ortak bildiri, Türkiye, Özbekistan ve Kırgızistan adına sunuldu; İsveç de imzaladı.",
}


@pytest.mark.parametrize(
    ("language", "encoding"),
    [
        ("fr", "utf-8"),
        ("fr", "utf-8-sig"),
        ("fr", "utf-16"),
        ("fr", "utf-16-le"),
        ("fr", "utf-16-be"),
        ("fr", "utf-32"),
        ("fr", "latin-1"),
        ("fr", "cp1252"),
        ("es", "latin-1"),
        ("ru", "koi8-r"),
        ("ru", "cp1251"),
        ("ru", "iso8859-5"),
        ("ar", "cp1256"),
        ("ar", "utf-16"),
        ("zh", "gb18030"),
        ("zh", "big5"),
        ("pl", "iso8859-2"),
        ("pl", "cp1250"),
        ("tr", "cp1254"),
    ],
)
def test_undeclared_encoding_is_found(language: str, encoding: str) -> None:
    words = SENTENCES[language]
    if encoding == "big5":
        words = words.encode("big5", "ignore").decode("big5")
    assert load_bytes(words.encode(encoding), name="statement.txt").text == words


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        ('<?xml version="1.0" encoding="windows-1251"?>', "cp1251"),
    ],
)
def test_page_declares_its_encoding(head: str, encoding: str) -> None:
    page = f"<html>{head}<body><p>Чад</p></body></html>"
    assert load_bytes(page.encode(encoding), name="page.html").text == "Чад"


def test_http_goes_before_the_page() -> None:
    page = '<html><meta charset="latin-1"><p>Чад</p></html>'.encode("koi8-r")
    assert load_bytes(page, name="page", media_type="text/html; charset=koi8-r").text == "Чад"


def test_latin_1_means_windows_1252() -> None:
    page = '<html><meta charset="iso-8859-1"><p>Côte d’Ivoire</p></html>'.encode("cp1252")
    assert load_bytes(page, name="page.html").text == "Côte d’Ivoire"


def test_mixed_encodings_are_refused_with_the_place() -> None:
    mixed = "Türkiye\nCôte d'Ivoire\n".encode() + "Perú\n".encode("latin-1")
    with pytest.raises(UnreadableInput) as caught:
        load_bytes(mixed, name="list.txt")
    assert caught.value.line() == "list.txt, line 3: is UTF-8 in part only: byte 0xFA at 27 (save it as UTF-8)"


def test_truncated_utf_16_is_refused() -> None:
    with pytest.raises(UnreadableInput, match="cannot be decoded as utf-16"):
        load_bytes("Türkiye".encode("utf-16")[:-1], name="list.txt")


def test_a_refusal_names_every_encoding_that_was_tried() -> None:
    with pytest.raises(UnreadableInput, match=r"cannot be decoded as utf-8 or \S+: byte 0xB1 at 1 .save it as UTF-8"):
        load_bytes(b"a\xb1\xb1\xb1 b", name="list.txt")
