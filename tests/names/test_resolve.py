from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned import names, reference
from undersigned.names import Declined, NameKind, Resolved, Why, gazetteer, keys
from undersigned.reference.tables import shipped


@pytest.mark.parametrize(
    ("text", "state", "kind"),
    [
        ("Germany", "DEU", NameKind.SHORT),
        ("the Federal Republic of Germany", "DEU", NameKind.OFFICIAL),
        ("République fédérale d'Allemagne", "DEU", NameKind.OFFICIAL),
        ("Российская Федерация", "RUS", NameKind.SHORT),
        ("الجمهورية العربية السورية", "SYR", NameKind.SHORT),
        ("大韩民国", "KOR", NameKind.SHORT),
        ("中華人民共和國", "CHN", NameKind.OFFICIAL),
        ("Saksa", "DEU", NameKind.SHORT),
        ("日本", "JPN", NameKind.SHORT),
        ("UK", "GBR", NameKind.INITIALISM),
        ("U.A.E.", "ARE", NameKind.INITIALISM),
        ("EE. UU.", "USA", NameKind.INITIALISM),
        ("США", "USA", NameKind.INITIALISM),
        ("КНДР", "PRK", NameKind.INITIALISM),
        ("DRC", "COD", NameKind.INITIALISM),
        ("RDC", "COD", NameKind.INITIALISM),
        ("FRA", "FRA", NameKind.CODE),
        ("DE", "DEU", NameKind.CODE),
        ("Upper Volta", "BFA", NameKind.FORMER),
        ("Ceylon", "LKA", NameKind.FORMER),
        ("Zaire", "COD", NameKind.FORMER),
        ("Swaziland", "SWZ", NameKind.FORMER),
        ("Scotland Yard", None, None),
    ],
)
def test_names_of_each_kind(text: str, state: str | None, kind: NameKind | None) -> None:
    answer = names.resolve(text)
    assert answer.state == state
    assert kind is None or (isinstance(answer, Resolved) and answer.kind is kind)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Korea, Republic of", "KOR"),
        ("Korea (Democratic People's Republic of)", "PRK"),
        ("KOREA, DEM. PEOPLE’S REP.", "PRK"),
        ("Congo, Democratic Republic of the", "COD"),
        ("Dem. Rep. Congo", "COD"),
        ("Republic of the Congo", "COG"),
        ("Bolivia (Plurinational State of)", "BOL"),
        ("بوليفيا (دولة - المتعددة القوميات)", "BOL"),
        ("Iran (République islamique d')", "IRN"),
        ("Türkiye (Turkey)", "TUR"),
        ("Angolan tasavalta", "AGO"),
        ("Kenyai Köztársaság", "KEN"),
        ("Królestwo Norwegii", "NOR"),
        ("ベルギー王国", "BEL"),
        ("アフガニスタン・イスラム共和国", "AFG"),
        ("공화국 가나", "GHA"),
        ("Repubblica dell'Angola", "AGO"),
        ("コンゴ民主共和国", "COD"),
        ("Myanmar/Burma", "MMR"),
        ("Korea (South Korea)", "KOR"),
        ("Eswatini (formerly Swaziland)", "SWZ"),
        ("Great Britain & N. Ireland", "GBR"),
        ("North Korea (DPRK)", "PRK"),
        ("Iran, Islamische Republik", "IRN"),
        ("Demokratische Republik Kongo", "COD"),
        ("Korea, Republik", "KOR"),
        ("Egypt, Arab Rep.", "EGY"),
        ("Saint-Vincent-et-les Grenadines", "VCT"),
        ("St Vincent & the Grenadines", "VCT"),
        ("Ste-Lucie", "LCA"),
        ("Bosnia &\u00a0Herzegovina", "BIH"),
        ("Gambia, The", "GMB"),
        ("Macedonia, the former Yugoslav Republic of", "MKD"),
        ("Guinea–Bissau", "GNB"),
        ("Kosovo (UNSCR 1244)", "XKX"),
    ],
)
def test_ways_of_writing(text: str, state: str) -> None:
    assert names.resolve(text).state == state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Norway*", "NOR"),
        ("** Palau", "PLW"),
        ("Kenya¹", "KEN"),
        ("France [2]", "FRA"),
        ("Brazil(3)", "BRA"),
        ("12. Fiji", "FJI"),
        ("• Malta,", "MLT"),
        ("  Chile  ", "CHL"),
        ("Liech\u00adtenstein", "LIE"),
        ("Liech-\ntenstein", "LIE"),
        ("Guinea-\nBissau", "GNB"),
        ("Ｆｒａｎｃｅ", "FRA"),
        ("COTE D`IVOIRE", "CIV"),
        ("Cote dIvoire", "CIV"),
        ("CÃ´te dâ€™Ivoire", "CIV"),
        ("C&ocirc;te d&#39;Ivoire", "CIV"),
        ("РќРѕСЂРІРµРіРёСЏ", "NOR"),
        ("الصُّومال", "SOM"),
        ("البحريـــن", "BHR"),
        ("Сьёрра-Леоне", "SLE"),
    ],
)
def test_damage_is_mended(text: str, state: str) -> None:
    assert names.resolve(text).state == state


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Gemany", "DEU"),
        ("Untied Kingdom", "GBR"),
        ("Phillipines", "PHL"),
        ("Repubilc of Kenya", "KEN"),
        ("Equitorial Guinea", "GNQ"),
        ("North Kora", "PRK"),
        ("Azerbijan", "AZE"),
        ("C?te d'Ivoire", "CIV"),
        ("C\ufffdte d\ufffdIvoire", "CIV"),
    ],
)
def test_misspellings_are_mended_and_say_so(text: str, state: str) -> None:
    answer = names.resolve(text)
    assert isinstance(answer, Resolved)
    assert (answer.state, answer.corrected) == (state, True)


@pytest.mark.parametrize(
    "text",
    [
        "Slovania",  # Slovakia, Slovenia
        "Nigeri Köztársaság",  # Niger beside its title, and Nigeria in another language
        "عمّان",  # Amman; without the doubling mark it is Oman
        "共和国",
        "Nouth Korea",
        "Republic of Mail",
        "Qubaa",
        "Chadd",
        "Irak Iran",
        "Angela",
        "Indiana",
        "Georgina",
        "Pakistani",
        "australiano",
        "Kazakhstani",
        "Israeli",
        "Bangladeshi",
        "Korean",
        "Macedonian",
        "Emir",
        "S.",
    ],
)
def test_what_may_be_something_else_is_declined(text: str) -> None:
    assert names.resolve(text).state is None


@pytest.mark.parametrize(
    ("text", "why", "candidates", "code"),
    [
        ("Congo", Why.AMBIGUOUS, ("COG", "COD"), None),
        ("Конго", Why.AMBIGUOUS, ("COG", "COD"), None),
        ("Korea", Why.AMBIGUOUS, ("KOR", "PRK"), None),
        ("Guinea", Why.AMBIGUOUS, ("GIN", "GNB", "GNQ", "PNG"), None),
        ("Czechoslovakia", Why.FORMER_STATE, ("CZE", "SVK"), None),
        ("Serbie-et-Monténégro", Why.FORMER_STATE, ("SRB", "MNE"), None),
        ("GDR", Why.FORMER_STATE, ("DEU",), None),
        ("Puerto Rico", Why.TERRITORY, ("USA",), "PRI"),
        ("香港", Why.TERRITORY, ("CHN",), "HKG"),
        ("Greenland (Denmark)", Why.TERRITORY, ("DNK",), "GRL"),
        ("Scotland, UK", Why.PART, ("GBR",), None),
        ("Georgia, United States", Why.NOT_A_STATE, (), None),
        ("Paris, France", Why.NOT_A_STATE, (), None),
        ("Western Sahara", Why.TERRITORY, (), "ESH"),
        ("Scotland", Why.PART, ("GBR",), None),
        ("Чечня", Why.PART, ("RUS",), None),
        ("European Union", Why.ORGANISATION, (), "EUU"),
        ("France and Germany", Why.NOT_A_STATE, (), None),
        ("Michael Jordan", Why.NOT_A_STATE, (), None),
        ("Mexico City", Why.NOT_A_STATE, (), None),
        ("NATO", Why.NOT_A_STATE, (), None),
        ("my", Why.NOT_A_STATE, (), None),
        ("us", Why.NOT_A_STATE, (), None),
        ("car", Why.NOT_A_STATE, (), None),
        ("Republic of", Why.NOT_A_STATE, (), None),
        ("France 24", Why.NOT_A_STATE, (), None),
        ("", Why.NOT_A_STATE, (), None),
        ("***", Why.NOT_A_STATE, (), None),
        ("x" * 10_000, Why.NOT_A_STATE, (), None),
    ],
)
def test_refusals_say_why(text: str, why: Why, candidates: tuple[str, ...], code: str | None) -> None:
    answer = names.resolve(text)
    assert answer == Declined(text=text, why=why, candidates=candidates, code=code)


def test_the_united_nations_knows_which_congo_and_guinea_it_means() -> None:
    assert names.resolve("Congo", usage="un").state == "COG"
    assert names.resolve("Guinée", usage="un").state == "GIN"
    assert names.resolve("Korea", usage="un").state is None


def test_a_day_tells_whether_the_name_was_in_use() -> None:
    for day, in_use in ((date(1975, 1, 1), True), (date(2019, 3, 18), False), (None, None)):
        answer = names.resolve("Zaire", on=day)
        assert isinstance(answer, Resolved)
        assert (answer.state, answer.in_use) == ("COD", in_use)


@pytest.mark.parametrize("language", gazetteer.UN_LANGUAGES)
def test_every_short_and_official_name_leads_to_its_state(language: str) -> None:
    for name in gazetteer.names({language}):
        if name.kind in (NameKind.SHORT, NameKind.OFFICIAL):
            answer = names.resolve(name.name, language=language, usage="un")
            candidates = answer.candidates if isinstance(answer, Declined) else ()
            assert name.state in (answer.code, *candidates), name


def test_no_code_is_given_to_another_state() -> None:
    for name in gazetteer.names():
        answer = names.resolve(name.name, language=name.language)
        assert answer.state in (name.state, None), (name, answer)


def test_every_code_leads_to_its_state_and_territory() -> None:
    for state in reference.states():
        assert names.resolve(state.code).state == state.code
        assert names.resolve(state.iso2).state == state.code
    for territory in reference.territories().values():
        assert names.resolve(territory.code).code == territory.code


def test_the_file_of_keys_is_up_to_date() -> None:
    assert shipped("names/keys.txt").read_text(encoding="utf-8") == keys.table()


@given(st.text(max_size=40))
def test_any_text_gets_an_answer(text: str) -> None:
    answer = names.resolve(text)
    assert answer.text == text
    assert answer.state is None or reference.state(answer.state)


ENGLISH = sorted({name.name for name in gazetteer.names({"en"}) if name.kind is NameKind.OFFICIAL})


@given(st.sampled_from(ENGLISH), st.sampled_from(["upper", "casefold", "nfd", "spaced", "starred"]))
def test_the_answer_does_not_hang_on_how_a_name_is_set(name: str, change: str) -> None:
    changed = {
        "upper": name.upper(),
        "casefold": name.casefold(),
        "nfd": unicodedata.normalize("NFD", name),
        "spaced": f"\u00a0{name.replace(' ', '  ')} ",
        "starred": f"{name}**",
    }[change]
    assert names.resolve(changed).code == names.resolve(name).code
