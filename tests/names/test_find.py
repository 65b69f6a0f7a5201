"""What stands for a state in running text, rule by rule, and the properties of spans."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned.names import NameKind, find
from undersigned.names.gazetteer import UN_LANGUAGES, load_wide
from undersigned.names.inflection import french_adjective, russian_name, spanish_adjective
from undersigned.reference.tables import shipped


def told(text: str, language: str | None = "en", on: date | None = None) -> list[str]:
    return [f"{m.text}={m.state}:{m.kind.value}" for m in find(text, language=language, on=on)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guinea-Bissau, Niger and Nigeria", ["Guinea-Bissau=GNB:state", "Niger=NER:state", "Nigeria=NGA:state"]),
        ("the Gambia and The Gambia", ["Gambia=GMB:state", "Gambia=GMB:state"]),
        ("the U.K.'s envoy", ["U.K.=GBR:state"]),
        ("JOIN US NOW", []),
        ("THE US DELEGATION", ["US=USA:state"]),
        ("It costs US$ 5.", []),
        ("Russian-backed troops", ["Russian=RUS:demonym"]),
        ("Sino-Russian ties", ["Sino=CHN:demonym", "Russian=RUS:demonym"]),
        ("She speaks German.", []),
        ("in English, French and Spanish", []),
        ("in Russian custody", ["Russian=RUS:demonym"]),
        ("a Russian-speaking nurse", []),
        ("Berlin refused.", ["Berlin=DEU:metonym"]),
        ("in Berlin", []),
        ("talks between Moscow and Kyiv", ["Moscow=RUS:metonym", "Kyiv=UKR:metonym"]),
        ("GENEVA, March 18", []),
        ("outside the White House", []),
        ("the White House said", ["White House=USA:metonym"]),
        ("Jim Jordan spoke. Jordan said no.", []),
        ("Jim Jordan was in Jordan.", ["Jordan=JOR:state"]),
        ("Paris, Texas", ["Texas=USA:part"]),
        ("Korea is divided.", []),
        ("Congo said so.", []),
        ("Cuba, Congo, Gabon", ["Cuba=CUB:state", "Congo=COG:state", "Gabon=GAB:state"]),
        ("The following joined: Congo, Cuba", ["Congo=COG:state", "Cuba=CUB:state"]),
        ("Moscow, for its part, rejected it.", ["Moscow=RUS:metonym"]),
        ("Danish is hard to learn.", []),
        ("Congo said so in Kinshasa.", ["Congo=COD:state"]),
        ("Atlanta, Georgia", ["Georgia=USA:part"]),
        ("Georgia and Armenia", ["Georgia=GEO:state", "Armenia=ARM:state"]),
        ("the United\nStates", ["United\nStates=USA:state"]),
        ("Côte d’Ivoire", ["Côte d’Ivoire=CIV:state"]),
    ],
)
def test_english(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "d'Espagne et de l’Allemagne", ["Espagne=ESP:state", "Allemagne=DEU:state"]),
        ("es", "EE. UU. y el Reino Unido", ["EE. UU.=USA:state", "Reino Unido=GBR:state"]),
        ("en", "France, San Marino, Georgia", ["France=FRA:state", "San Marino=SMR:state", "Georgia=GEO:state"]),
        ("ru", "с Чехией и Австрией", ["Чехией=CZE:state", "Австрией=AUT:state"]),
        ("ru", "от Объединённых Арабских Эмиратов", ["Объединённых Арабских Эмиратов=ARE:state"]),
        ("ru", "с Турецкой Республикой", ["Турецкой Республикой=TUR:state"]),
        (
            "ar",
            "والجمهورية التركية وللجمهورية التونسية",
            ["الجمهورية التركية=TUR:state", "للجمهورية التونسية=TUN:state"],
        ),
        ("ar", "وفرنسا وبالنمسا", ["فرنسا=FRA:state", "النمسا=AUT:state"]),
        ("ar", "يدرس الهندسة", []),
        ("ar", "اسبانيا والبوسنه والهرسك", ["اسبانيا=ESP:state", "البوسنه والهرسك=BIH:state"]),
        ("ar", "جمهورية القمر المتحدة، غينيا-بيساو", ["جمهورية القمر المتحدة=COM:state", "غينيا-بيساو=GNB:state"]),
        ("zh", "发展中国家和中国", ["中国=CHN:state"]),
        ("zh", "澳大利亞、愛沙尼亞", ["澳大利亞=AUS:state", "愛沙尼亞=EST:state"]),
        ("de", "Deutschland und Frankreich", ["Deutschland=DEU:state", "Frankreich=FRA:state"]),
        ("fr", "les îles Salomon", ["îles Salomon=SLB:state"]),
        ("fr", "Maurice est venu.", []),
        ("fr", "le Congo, Maurice et la Dominique", ["Congo=COG:state", "Maurice=MUS:state", "Dominique=DMA:state"]),
        (
            "fr",
            "Oman, Chili, Pérou et Dominique signent.",
            ["Oman=OMN:state", "Chili=CHL:state", "Pérou=PER:state", "Dominique=DMA:state"],
        ),
        ("fr", "Le Pérou et Dominique signent.", ["Pérou=PER:state"]),
        ("es", "Ghana, Granada y Guatemala", ["Ghana=GHA:state", "Granada=GRD:state", "Guatemala=GTM:state"]),
        ("es", "El equipo de Granada ganó.", []),
        ("ar", "دعم مالي", []),
        ("ar", "المغرب ومالي والنيجر", ["المغرب=MAR:state", "مالي=MLI:state", "النيجر=NER:state"]),
        ("fr", "ALGERIE, ETATS-UNIS", ["ALGERIE=DZA:state", "ETATS-UNIS=USA:state"]),
        ("ru", "ЧАД, ЧЕХИЯ", ["ЧАД=TCD:state", "ЧЕХИЯ=CZE:state"]),
        (None, "ALBANIE, ALGÉRIE, ALLEMAGNE", ["ALBANIE=ALB:state", "ALGÉRIE=DZA:state", "ALLEMAGNE=DEU:state"]),
        (None, "От имени Исландии", ["Исландии=ISL:state"]),
    ],
)
def test_other_languages(language: str | None, text: str, expected: list[str]) -> None:
    assert told(text, language) == expected


_MARK = {"zh": "、", "ar": "، "}


@pytest.mark.parametrize("kind", [NameKind.SHORT, NameKind.OFFICIAL])
@pytest.mark.parametrize("language", UN_LANGUAGES)
def test_every_name_the_un_writes_is_found_in_a_list(language: str, kind: NameKind) -> None:
    table = "names/short.csv" if kind is NameKind.SHORT else "names/official.csv"
    written = [n for n in load_wide(shipped(table), kind) if n.language == language and n.state != "EUU"]
    text = _MARK.get(language, "; ").join(name.name for name in written)
    assert [m.state for m in find(text, language=language)] == [name.state for name in written]


def test_a_government_is_known_by_its_head_from_the_first_day() -> None:
    assert told("the Trump administration", on=date(2018, 6, 19)) == ["Trump administration=USA:metonym"]
    assert told("the Trump administration", on=date(2015, 1, 1)) == []


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        (russian_name("Саудовская Аравия"), "Саудовской Аравией"),
        (russian_name("Соединенные Штаты"), "Соединенных Штатов"),
        (russian_name("Коста-Рика"), "Коста-Рики"),
        (russian_name("Сербия"), "Сербии"),
        (russian_name("Египет"), "Египта"),
        (russian_name("Маврикий"), "Маврикия"),
        (russian_name("Святой Престол"), "Святого Престола"),
        (russian_name("Соломоновы Острова"), "Соломоновых Островов"),
        (russian_name("Кот-д'Ивуар"), "Кот-д'Ивуара"),
        (russian_name("Папуа — Новая Гвинея"), "Папуа — Новой Гвинеи"),
        (russian_name("Иран (Исламская Республика)"), "Ирана (Исламской Республики)"),
        (french_adjective("brésilien"), "brésiliennes"),
        (french_adjective("néerlandais"), "néerlandaise"),
        (spanish_adjective("francés"), "francesas"),
        (spanish_adjective("iraní"), "iraníes"),
    ],
)
def test_forms_are_made_from_the_one_in_the_table(forms: tuple[str, ...], expected: str) -> None:
    assert expected in forms


_PIECES = st.sampled_from(
    [
        "Germany",
        "Jordan",
        "US",
        "Congo",
        "French",
        "Moscow",
        "said",
        " ",
        ", ",
        "\n",
        "'s",
        "-",
        "the ",
        "in ",
        "É",
        "中国",
    ]
)


@given(
    st.one_of(st.text(), st.lists(_PIECES).map("".join)), st.sampled_from(["en", "fr", "es", "ru", "ar", "zh", None])
)
def test_spans_are_words_of_the_text_in_order(text: str, language: str | None) -> None:
    end = 0
    for mention in find(text, language=language):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.state
        end = mention.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iraq\nCongo\nDR Congo\nBolivia", ["IRQ", "COG", "COD", "BOL"]),
        ("Iraq, Congo, DR Congo, Togo", ["IRQ", "COG", "COD", "TGO"]),
        ("Iraq, Congo, DR, Togo", ["IRQ", "COD", "TGO"]),
    ],
)
def test_an_inverted_name_leaves_the_next_of_the_list_its_beginning(text: str, expected: list[str]) -> None:
    assert [mention.state for mention in find(text)] == expected
