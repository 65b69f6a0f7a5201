"""Lists that groups divide, tables of yes and no, names that lines break, and what stands below a list."""

import pytest
from tests.reading.official.test_leads import signed

from undersigned.model.mentions import Mention, MentionKind
from undersigned.reading.brokennames import in_place, joined


@pytest.mark.parametrize(
    ("language", "lists", "states"),
    [
        ("en", "Signed by\n\nAfrican Group\tAsia-Pacific Group\tGRULAC\nGhana\tJapan\tPeru\nKenya\t\tChile\n\t\tCuba",
         "CHL CUB GHA JPN KEN PER"),
        ("en", "Co-sponsors:\n\nWestern European and Others Group (2)\nAustria, Norway\n\nGRULAC (1)\nPeru",
         "AUT NOR PER"),
        ("en", "Signatories\n\n| African Group | WEOG |\n|---|---|\n| Ghana | Austria |\n| Kenya | Norway |",
         "AUT GHA KEN NOR"),
        ("en", "Signatories:\nNordic-Baltic Eight\nAustria\nChile", "AUT CHL DNK EST FIN ISL LTU LVA NOR SWE"),
        ("en", "Signed by:\n\nAfrican Group Asia-Pacific Group GRULAC Ghana Japan Peru Kenya Chile Cuba",
         "CHL CUB GHA JPN KEN PER"),
        ("fr", "Pays signataires\n\nGroupe africain : Ghana, Kenya\nGRULAC : Pérou, Cuba", "CUB GHA KEN PER"),
        ("es", "Países firmantes\n\nGrupo de Estados de África\tGRULAC\nGhana\tPerú\nKenya\tCuba\n\tChile",
         "CHL CUB GHA KEN PER"),
        ("ru", "Подписавшие государства\n\nГруппа африканских государств: Гана, Кения\nГРУЛАК: Перу, Куба",
         "CUB GHA KEN PER"),
        ("ar", "الدول الموقعة\n\nالمجموعة الأفريقية: غانا، كينيا\nالمجموعة العربية: قطر، الأردن", "GHA JOR KEN QAT"),
        ("zh", "签署国：\n\n非洲国家组：加纳、肯尼亚\n东欧国家组：阿尔巴尼亚、捷克", "ALB CZE GHA KEN"),
    ],
)  # fmt: skip
def test_a_group_above_its_members_only_divides_the_list(language: str, lists: str, states: str) -> None:
    assert signed(lists, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "table", "states"),
    [
        ("en", "Who has signed\n\nCountry   Signed\nAustria   Yes\nChad      No\nFiji      Yes\nKenya     Yes",
         "AUT FJI KEN"),
        ("en", "Endorsements\n\nState\tPosition\nAustria\t✓\nChad\t–\nFiji\t✓\nKenya\t✓",
         "AUT FJI KEN"),
        ("en", "Signatures\n\nDelegation\tSigned\nAustria\tx\nChad\t\nFiji\tx\nKenya\tx", "AUT FJI KEN"),
        ("fr", "État des signatures\n\nDélégation\tSignature\nAutriche\toui\nTchad\tnon\nFidji\toui\nKenya\toui",
         "AUT FJI KEN"),
        ("es", "Estado de las adhesiones\n\nPaís\tFirma\nAustria\tsí\nChad\tno\nFiji\tsí\nKenya\tsí", "AUT FJI KEN"),
        ("ru", "Подписи под заявлением\n\nГосударство\tПодпись\nАвстрия\tда\nЧад\tнет\nФиджи\tда\nКения\tда",
         "AUT FJI KEN"),
        ("ar", "الدول الموقعة على البيان\n\nالدولة\tالتوقيع\nالنمسا\tنعم\nتشاد\tلا\nفيجي\tنعم\nكينيا\tنعم",
         "AUT FJI KEN"),
        ("zh", "联署情况\n\n国家\t是否联署\n奥地利\t是\n乍得\t否\n斐济\t是\n肯尼亚\t是", "AUT FJI KEN"),
    ],
)  # fmt: skip
def test_who_says_no_in_a_table_has_not_signed(language: str, table: str, states: str) -> None:
    title = {"fr": "Déclaration conjointe", "es": "Declaración conjunta", "ru": "Совместное заявление"}
    title |= {"ar": "بيان مشترك", "zh": "联合声明", "en": "Joint statement"}
    assert signed(f"{title[language]}\n\n{table}", language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "below"),
    [
        ("en", "The 2010 statement had been delivered on behalf of Peru, Mali and Oman."),
        ("en", "By way of comparison, the letter of 2009 was signed by Peru, Mali and Oman."),
        ("en", "In a separate intervention, Peru,\nalso speaking for Mali and Oman, disagreed."),
        ("en", "Peru, on behalf of Mali and Oman, rejected the text."),
        ("en", "In the same meeting, Peru (also on behalf of Mali and Oman) took issue with this text."),
        ("fr", "La déclaration de 2010 avait été faite au nom du Pérou, du Mali et d'Oman."),
        ("es", "A título de comparación, la carta de 2011 había sido firmada por el Perú, Malí y Omán."),
        ("ru", "Заявление 2010 года было сделано от имени Перу, Мали и Омана."),
        ("ar", "وكان بيان عام 2010 قد صدر باسم بيرو ومالي وعمان."),
        ("zh", "2010年的声明由秘鲁、马里和阿曼联署。"),
    ],
)
def test_what_stands_below_a_list_and_tells_of_others_adds_nobody(language: str, below: str) -> None:
    lists = {
        "en": "Joint statement on seals\n\n3 May 2022\n\nEndorsing States: Austria, Chile, Kenya",
        "fr": "Déclaration conjointe\n\n3 mai 2022\n\nPays signataires : Autriche, Chili, Kenya",
        "es": "Declaración conjunta\n\n3 de mayo de 2022\n\nPaíses firmantes: Austria, Chile, Kenya",
        "ru": "Совместное заявление\n\n3 мая 2022 года\n\nПодписали: Австрия, Чили, Кения",
        "ar": "بيان مشترك\n\n3 أيار/مايو 2022\n\nالدول الموقعة: النمسا، شيلي، كينيا",
        "zh": "联合声明\n\n2022年5月3日\n\n签署国：奥地利、智利、肯尼亚",
    }
    assert signed(f"{lists[language]}\n\n{below}", language) == {"AUT", "CHL", "KEN"}


def test_a_statement_that_recalls_a_year_keeps_its_own_list() -> None:
    text = (
        "Joint statement, ten years after the 2005 Declaration, delivered on 3 May 2022 on behalf of Austria and Chile."
    )
    assert signed(text) == {"AUT", "CHL"}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("This is a joint statement by Austria, Ire-\nland, Monte-\nnegro, the Nether-\nlands and Niger-\nia.",
         "AUT IRL MNE NGA NLD"),
        ("> Signed by: Austria, Chile, Saint\n> Lucia, Sri\n> Lanka and the United\n> Kingdom", "AUT CHL GBR LCA LKA"),
        ("Joint statement\n\nOn behalf of:\n\nAlbania\nSan Marino (Rep.)\nU.K.\nU.S.A.\nUkraine",
         "ALB GBR SMR UKR USA"),
        ("I speak on behalf of all EU member States but Czechia and Poland.\n\n3 May 2022", None),
    ],
)  # fmt: skip
def test_lines_may_break_names(text: str, states: str | None) -> None:
    found = signed(text)
    assert found == set(states.split()) if states is not None else len(found - {"CZE", "POL"}) == len(found) == 25


@pytest.mark.parametrize("text", ["Ire-\nland", "a Saint\n> > Lucia\n> b", "Guinea-\nBissau\n>x"])
def test_offsets_of_a_joined_text_are_those_of_the_text(text: str) -> None:
    whole = joined(text)
    if whole is None:
        assert "\n>" not in text
        return
    plain, gone = whole
    each = Mention(start=0, end=len(plain), text=plain, kind=MentionKind.STATE, state="IRL")
    (back,) = in_place([each], text, gone)
    assert (back.start, back.end) == (0, len(text))
    assert back.text == text[back.start : back.end]
