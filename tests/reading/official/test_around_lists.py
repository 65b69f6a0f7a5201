"""What stands beside the names: legends of marks, other columns of a table, signature blocks, groups as attributes."""

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.stances import Stance
from undersigned.reading.groups import find_groups
from undersigned.reading.legends import legends
from undersigned.reading.listwords import list_patterns
from undersigned.reading.reader import read
from undersigned.reading.textview import view


def signed(text: str) -> dict[str, Stance]:
    statements = read(load_bytes(text.encode(), name="page.txt")).statements
    return {p.state: p.stance for each in statements for p in each.positions}


@pytest.mark.parametrize(
    ("text", "words", "stance"),
    [
        (
            "Signatories (states marked * joined after 22 October):",
            "(states marked * joined after 22 October)",
            "later",
        ),
        ("Countries with (†) joined later. Thank you.", "Countries with (†) joined later", "later"),
        ("Names with ** withdrew their signature.", "Names with ** withdrew their signature", "withdrew"),
        ("Names with * are observer States.", None, None),
        ("* Togo joined later", None, None),
        ("Togo*, Chad and Mali joined later", None, None),
    ],
)
def test_a_legend_is_the_words_about_a_mark_that_name_no_state(
    text: str, words: str | None, stance: str | None
) -> None:
    found = legends(view(load_bytes(text.encode(), name="page.txt")), list_patterns("en"))
    assert [text[each.span.start : each.span.end] for each in found] == ([] if words is None else [words])
    told = {"later": Stance.JOINED_LATER, "withdrew": Stance.WITHDREW}
    assert [each.stance for each in found] == ([] if stance is None else [told[stance]])


@pytest.mark.parametrize(
    ("table", "states"),
    [
        ("State\tAmbassador\nTogo\tMs Jordan Lee\nMali\tMr Chad Roe\nPeru\tMr Israel Poe", "TGO MLI PER"),
        ("Ms Jordan Lee\tTogo\nMr Chad Roe\tMali\nMr Israel Poe\tPeru", "TGO MLI PER"),
        ("Togo\tJordan\nMali\tChad\nPeru\tIsrael", "TGO JOR MLI TCD PER ISR"),
        ("Country\tSigned\nTogo\tYes\nMali\tNo\nPeru\tYes", "TGO PER"),
        ("Country\tVisited\nTogo\tYes\nMali\tNo\nPeru\tYes", "TGO MLI PER"),
    ],
)
def test_of_a_table_the_column_of_states_signs(table: str, states: str) -> None:
    assert set(signed(f"Joint statement on water\n\nSignatories\n\n{table}\n")) == set(states.split())


@pytest.mark.parametrize(
    ("block", "states"),
    [
        ("For the Government of Togo:\nA. B.\n\nFor the Government of Mali:\nC. D.", "TGO MLI"),
        ("For Togo\n\nFor the Republic of Mali\n", "TGO MLI"),
        ("For the Government of Togo:\nA. B.\n\nMali was heard.", ""),
        ("For the Government of Togo:\nA. B.\n\nFor the Government of Togo:\nC. D.", ""),
        ("Aid for Togo rose.\n\nAid for Mali fell.", ""),
    ],
)
def test_a_signature_block_needs_two_states(block: str, states: str) -> None:
    assert set(signed(f"Joint declaration on rivers\n\n{block}\n")) == set(states.split())


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("the EFTA country Norway", [None]),
        ("Norway, member of the European Economic Area,", [None]),
        ("OIC core group members - Togo", [None]),
        ("ASEAN Chair", [None]),
        ("the EFTA countries", ["EFTA"]),
        ("the EU member states", ["EU"]),
        ("all members of the Lima Group", ["LIMA_GROUP"]),
    ],
)
def test_a_group_that_only_describes_a_state_is_no_group(text: str, groups: list[str | None]) -> None:
    assert [each.group for each in find_groups(text, "en")] == groups


def test_a_list_still_open_is_partial_and_its_number_is_held_against_it() -> None:
    text = "Joint statement of 30 countries on salt\n\nSignatories:\nTogo\nMali\nPeru?\n\n(list to be completed)\n"
    statement = read(load_bytes(text.encode(), name="page.txt")).statements[0]
    assert {p.state for p in statement.positions} == {"TGO", "MLI", "PER"}
    assert statement.listing == "partial"
    assert statement.count_mismatch is not None


@pytest.mark.parametrize(
    ("head", "words", "delivered_by"),
    [
        ("Permanent Mission of Denmark", "on behalf of Chile, Fiji and my own country.", ("DNK",)),
        ("Permanent Mission of Denmark", "on behalf of Chile, Fiji and my own country, Norway.", ("NOR",)),
        ("Permanent Mission of Denmark", "on behalf of Chile, Fiji and Ghana.", ()),
        ("News about Denmark", "on behalf of Chile, Fiji and my own country.", ()),
    ],
)
def test_the_host_of_a_page_signs_where_the_text_speaks_of_its_own_country(
    head: str, words: str, delivered_by: tuple[str, ...]
) -> None:
    page = (
        f"<html lang='en'><body><header>{head}</header><article><h1>Joint statement on salt</h1>"
        f"<p>I have the honour to speak {words}</p><p>Salt keeps.</p></article></body></html>"
    )
    statement = read(load_bytes(page.encode(), name="page.html")).statements[0]
    assert statement.delivered_by == delivered_by
    assert set(delivered_by) | {"CHL", "FJI"} <= {p.state for p in statement.positions}
    assert ("DNK" in {p.state for p in statement.positions}) == ("DNK" in delivered_by)


@pytest.mark.parametrize(
    ("title", "delivered_by"),
    [
        ("Joint statement on the situation in Togo, delivered by Peru", ("PER",)),
        ("HRC53 Joint statement on the situation in Togo, delivered by Peru", ("PER",)),
        ("Mali welcomes the joint statement on Togo delivered by Peru", ()),
    ],
)
def test_a_title_tells_who_delivers_its_own_statement(title: str, delivered_by: tuple[str, ...]) -> None:
    text = f"{title}\n\nI speak on behalf of Chile, Fiji and Ghana.\n"
    assert read(load_bytes(text.encode(), name="page.txt")).statements[0].delivered_by == delivered_by


def test_an_unnamed_speaker_leaves_the_list_partial_and_is_told() -> None:
    text = "Joint statement on seeds\n\nI speak on behalf of Chile, Peru and my own country.\n"
    reading = read(load_bytes(text.encode(), name="page.txt"))
    assert reading.statements[0].listing == "partial"
    assert any("'my own country'" in warning for warning in reading.warnings)


@pytest.mark.parametrize(
    "title", ["Joint statement – Sudan", "Joint Statement: Sudan", "Joint statement – Egypt and Sudan"]
)
def test_a_title_that_names_its_subject_lists_no_signatory(title: str) -> None:
    text = f"{title}\n\nThe following States support this statement: Austria, Germany and Kenya.\n"
    assert set(signed(text)) == {"AUT", "DEU", "KEN"}


@pytest.mark.parametrize(
    "text",
    [
        "Belgium hosted the meeting on behalf of the EU.",
        "Ireland chaired the dinner on behalf of Austria, Belgium and Malta. Twelve countries signed the joint letter.",
    ],
)
def test_who_acts_for_others_states_nothing_in_their_name(text: str) -> None:
    assert signed(text) == {}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Соавторы: Гана, Перу, Уругвай.\n\n5 мая Уругвай отозвал свою подпись.\n", "URY"),
        ("Соавторы: Гана, Перу, Уругвай.\n\nУругвай не отозвал свою подпись.\n", ""),
        ("Соавторы: Гана, Перу, Чили.\n\nУругвай отозвал свою подпись.\n", ""),
        ("الموقعون: بيرو، كوبا، بنما.\n\nوفي 10 نوفمبر سحبت كوبا توقيعها.\n", "CUB"),
    ],
)
def test_a_state_withdraws_from_a_list_that_names_it(text: str, states: str) -> None:
    title = "Совместное заявление о воде" if "Гана" in text else "بيان مشترك بشأن المياه"
    found = signed(f"{title}\n\n{text}")
    assert {code for code, stance in found.items() if stance is Stance.WITHDREW} == set(states.split())


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("下列國家連署本聲明：挪威、紐西蘭、義大利。", "NOR NZL ITA"),
        ("签署国如下：\n（一）贝宁；\n（二）多哥；\n（三）马里。", "BEN TGO MLI"),
    ],
)
def test_chinese_is_read_in_traditional_characters_and_numbered_in_its_own_way(text: str, states: str) -> None:
    assert set(signed(f"联合声明\n\n{text}\n")) == set(states.split())


def test_an_exception_may_stand_before_the_group() -> None:
    found = signed("关于法治的声明\n\n本声明以除匈牙利以外的所有欧洲联盟成员国的名义发表。\n")
    assert "HUN" not in found
    assert "FRA" in found


def test_an_empty_cell_keeps_its_column() -> None:
    row = "<tr><td>{}</td><td>{}</td><td>{}</td></tr>"
    rows = [("Region", "Country", "Contact"), ("Europe", "Iceland", "Jordan Roe"), ("", "Malta", "Chad Doe")]
    rows += [("Africa", "Togo", ""), ("", "Ghana", "Israel Poe")]
    page = "".join(row.format(*each) for each in rows)
    text = f"<h1>Joint statement on water</h1><p>Supported by:</p><table>{page}</table>"
    found = read(load_bytes(f"<html><body>{text}</body></html>".encode(), name="page.html")).statements
    assert {p.state for each in found for p in each.positions} == {"ISL", "MLT", "TGO", "GHA"}


@pytest.mark.parametrize(("rank", "states"), [("h2", "TGO MLI PER FJI"), ("h3", "TGO MLI PER FJI TON CHL")])
def test_a_dividing_heading_of_the_rank_of_the_lists_own_ends_it(rank: str, states: str) -> None:
    named = "".join(f"<li>{name}</li>" for name in ("Togo", "Mali", "Peru", "Fiji"))
    text = f"<h1>Joint statement</h1><h2>Signatories</h2><ul>{named}</ul>"
    text += f"<{rank}>Observers</{rank}><ul><li>Tonga</li><li>Chile</li></ul>"
    found = read(load_bytes(f"<html><body>{text}</body></html>".encode(), name="page.html")).statements
    assert {p.state for each in found for p in each.positions} == set(states.split())


def test_people_may_stand_between_the_states_they_act_for() -> None:
    text = "Президент Республики Казахстан К.Токаев, Президент Туркменистана С.Бердымухамедов и Президент Республики"
    found = signed(f"Совместное заявление\n\n{text} Узбекистан Ш.Мирзиёев заявляют о следующем.\n")
    assert set(found) == {"KAZ", "TKM", "UZB"}


def test_a_comment_on_a_statement_lists_no_signatories_of_its_own() -> None:
    text = "Комментарий в связи с совместным заявлением ряда государств\n\nМы ознакомились с ним.\n\n"
    assert signed(f"{text}Посольства России: Австрия, Бельгия, Венгрия, Греция\n") == {}


def test_a_list_may_open_with_a_name_that_is_no_states() -> None:
    text = "Joint statement on space\n\nI speak on behalf of Atlantis, Chile, Fiji, Ghana and Peru.\n"
    reading = read(load_bytes(text.encode(), name="page.txt"))
    assert {p.state for each in reading.statements for p in each.positions} == {"CHL", "FJI", "GHA", "PER"}
    assert any("Atlantis" in warning for warning in reading.warnings)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Встреча министров\n\n"
            "В Астане прошла встреча министров иностранных дел Казахстана, Китая и Индии. Обсудили "
            "торговлю.\n"
        ),
        (
            "Участники саммита\n\n"
            "Президент Республики Казахстан\nПрезидент Республики Узбекистан\nПрезидент Туркменистана\n"
        ),
        "Заявление МИД\n\nМИД России призвал Сербию, Косово и Албанию к сдержанности.\n",
        "О голосовании\n\nРезолюцию поддержали Алжир, Боливия, Куба и Китай; против выступили США, Израиль и Канада.\n",
        (
            "Совместное заявление о воде\n\n"
            "Мы отмечаем вклад Германии, Франции и Японии. Ситуация в Мали, Нигере и Чаде остаётся "
            "сложной.\n"
        ),
        (
            "Визит делегации\n\n"
            "Посол Франции, посол Германии и посол Италии посетили Минск. Делегации Польши и Литвы "
            "отсутствовали.\n"
        ),
        "Отказались поддержать заявление: Венгрия, Словакия, Сербия и Грузия.\n",
        "بيان صحفي\n\nاستقبل وزير الخارجية سفراء الصين وروسيا والهند والبرازيل وبحث معهم التعاون.\n",
        "اجتماع\n\nشارك في الاجتماع وزراء خارجية مصر والأردن والعراق والسعودية، وناقشوا الأوضاع في سوريا.\n",
        "بيان مشترك بشأن السودان\n\nندعو تشاد ومصر وجنوب السودان وإثيوبيا إلى فتح الحدود، ونشكر قطر والإمارات.\n",
        "التصويت\n\nصوتت لصالح القرار كل من الجزائر وتونس والمغرب، وامتنعت كندا وأستراليا واليابان.\n",
        "لم توقع على البيان كل من تركيا وإيران وماليزيا.\n",
        "外交部发言人表示，中方对美国、日本、菲律宾三国联合声明表示强烈不满。\n",
        "会议\n\n中国、俄罗斯、印度三国外长在北京举行会晤，讨论了阿富汗问题。\n",
        "联合声明\n\n我们感谢法国、德国、西班牙的支持，并呼吁以色列、伊朗和黎巴嫩保持克制。\n",
        "投票结果\n\n赞成：阿尔及利亚、玻利维亚、古巴、中国。反对：美国、以色列、加拿大。\n",
        "与会国家：\n阿根廷\n巴西\n智利\n秘鲁\n",
        "代表团团长名单\n\n日本常驻代表\n韩国常驻代表\n泰国常驻代表\n",
        "未签署国家：印度、印度尼西亚、泰国、越南。\n",
        "Список участников конференции:\nАвстрия\nБельгия\nГреция\nДания\nИспания\n",
        "Не присоединились к заявлению: Индия, Бразилия, Мексика и ОАЭ.\n",
        "Участники:\nПостоянный представитель Ганы\nПостоянный представитель Кении\nПостоянный представитель Перу\n",
        "قائمة المشاركين في المؤتمر:\nالأردن\nالكويت\nلبنان\nعمان\nاليمن\n",
        "Joint statement on trade\n\nAbsent: Chile, Peru, Fiji and Kenya.\n",
    ],
)
def test_who_meets_votes_or_is_thanked_signs_nothing(text: str) -> None:
    assert [state for state, stance in signed(text).items() if stance.is_signatory] == []


@pytest.mark.parametrize(
    ("ending", "states"),
    [
        ("Please accept, Sir, our highest consideration.\n\nJane Roe\nAmbassador of Togo\n\nA. Poe, Envoy of Mali", ""),
        (
            "Please accept, Sir, our high consideration.\n\nJane Roe\nAmbassador, Permanent Representative of Togo\n\n"
            "John Doe, Ambassador of Mali\n\ncc: Permanent Mission of Peru; Permanent Mission of Chile",
            "TGO MLI",
        ),
        ("(Signed)\n\nJane Roe\nAmbassador of Togo\n\nJohn Doe\nChargé d'affaires a.i. of Mali", "TGO MLI"),
        ("Guests included:\n\nJane Roe, Ambassador of Togo\nJohn Doe, Ambassador of Mali", ""),
    ],
)
def test_offices_sign_below_the_words_that_end_a_letter(ending: str, states: str) -> None:
    assert set(signed(f"Geneva, 3 May 2021\n\nSir,\n\nThe water of the lake is low.\n\n{ending}\n")) == set(
        states.split()
    )


@pytest.mark.parametrize(
    ("words", "states"),
    [
        ("This statement was issued on July 21, 2020 by Togo, Mali and Peru.", "TGO MLI PER"),
        ("The statement was adopted in New York on 3 May 2021 by Togo, Mali and Peru.", "TGO MLI PER"),
        ("Supported, at the time of adoption, by:\n\nTogo\nMali\nPeru", "TGO MLI PER"),
        ("This statement was signed (as of noon) by Togo, Mali and Peru.", "TGO MLI PER"),
        ("The statement was issued at the 5th meeting hosted by Togo, Mali and Peru.", ""),
    ],
)
def test_a_day_a_place_or_a_clause_may_part_a_participle_from_its_by(words: str, states: str) -> None:
    assert set(signed(f"Note\n\nWe welcome it.\n\n{words}\n")) == set(states.split())


def test_a_running_head_does_not_end_a_list() -> None:
    pages = ["Joint statement on water", "Co-signatories\n1. Togo\n2. Mali", "3. Peru\n4. Chad"]
    head = "Permanent Mission of Fiji, Geneva"
    text = "\n".join(f"{head}\n\n{page}\n– {number} –\n" for number, page in enumerate(pages, start=1))
    assert set(signed(text)) == {"TGO", "MLI", "PER", "TCD"}


@pytest.mark.parametrize(
    ("names", "states"),
    [
        ("Chad; Bolivia, Plurinational State of; Congo, Democratic Republic of the; Peru.", "TCD BOL COD PER"),
        ("Korea, Republic of\nMicronesia, Federated States of\nKorea, Democratic People's Republic of", "KOR PRK FSM"),
        ("Egypt, Arab Republic of; Comoros, Union of the; Tanzania, United Republic of", "EGY COM TZA"),
    ],
)
def test_names_may_be_written_from_behind(names: str, states: str) -> None:
    assert set(signed(f"Joint statement on water\n\nSupporters:\n\n{names}\n")) == set(states.split())


@pytest.mark.parametrize(
    "heading",
    [
        "Signatories (3), in the order of the form:",
        "Co-sponsors, in English alphabetical order",
        "Signatories (as of 10 March 2024)",
        "List of signatories, listed in alphabetical order:",
        "Supporting States (names as submitted)",
    ],
)
def test_a_heading_may_tell_the_order_of_the_names(heading: str) -> None:
    assert set(signed(f"Joint statement on water\n\n{heading}\n\nTogo\nMali\nPeru\n")) == {"TGO", "MLI", "PER"}


@pytest.mark.parametrize("after", ["Lithuania spoke.", "Chad and Niger will speak later.", "Lithuania, too, spoke."])
def test_a_sentence_ends_a_list(after: str) -> None:
    text = f"Joint statement on water\n\nI speak on behalf of Togo, Peru and my own country, Mali. {after}\n"
    assert set(signed(text)) == {"TGO", "MLI", "PER"}


def test_a_name_of_one_word_signs_in_a_block_of_signatures() -> None:
    block = "Pour le Togo\tMme A. B.\nPour le Congo\tMme C. D.\nPour le Mali\tM. E. F."
    assert set(signed(f"Déclaration de Dakar sur l'eau\n\nOnt signé :\n\n{block}\n")) == {"TGO", "COG", "MLI"}


@pytest.mark.parametrize(
    ("ending", "states"),
    [
        ("Please accept our highest consideration.", "TGO MLI PER TCD"),
        ("Speakers on Monday:", ""),
    ],
)
def test_persons_sign_below_the_words_that_end_a_letter(ending: str, states: str) -> None:
    block = "Jane Roe (Togo)\nJohn van der Doe (Mali)\nŽan Poe, Peru\nMax Moe Chad"
    text = f"Geneva, 3 May 2021\n\nSir,\n\nThe water of the lake is low.\n\n{ending}\n\n{block}\n\ncc: Fiji\n"
    assert set(signed(text)) == set(states.split())


def test_a_name_that_goes_on_in_the_next_line_is_not_the_end_of_the_one_before() -> None:
    text = (
        "Joint statement on water\n\nThis statement is made on behalf of Chile, Switzerland, Belgium, Republic of\n"
        "Slovenia, Croatia and Peru.\n\nWater is a right."
    )
    found = read(load_bytes(text.encode(), name="wrapped")).statements[0].positions
    assert {p.state for p in found} == {"CHL", "CHE", "BEL", "SVN", "HRV", "PER"}
