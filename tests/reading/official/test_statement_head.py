"""The head of an official statement: session, number of signatories, deliverer, kind, and who took its name back."""

from dataclasses import replace
from datetime import date

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.readings import ReadStatement
from undersigned.model.stances import Stance
from undersigned.model.statements import StatementKind
from undersigned.reading.reader import read

LIST = "Signatories\n\nTogo\nMali\nPeru\n"


def statement(text: str, name: str = "page.txt") -> ReadStatement:
    return read(load_bytes(text.encode(), name=name)).statements[0]


@pytest.mark.parametrize(
    ("head", "session", "item"),
    [
        ("UN Human Rights Council 49: joint statement on water", "49", None),
        ("Human Rights Council 30 September 2023\nJoint statement on water", None, None),
        ("Human Rights Council, 54th session, item 3\nJoint statement on water", "54", "3"),
    ],
)
def test_the_session_is_the_number_beside_the_body(head: str, session: str | None, item: str | None) -> None:
    found = statement(f"{head}\n\n{LIST}")
    assert (found.session, found.agenda_item) == (session, item)


def test_the_session_is_the_number_before_the_body_too() -> None:
    head = "43º Consejo de Derechos Humanos\nTema 4\nDeclaración conjunta sobre el agua"
    found = statement(f"{head}\n\nPaíses firmantes\n\nTogo\nMalí\nPerú\n")
    assert (found.session, found.agenda_item) == ("43", "4")


def test_the_day_of_issue_is_the_day_of_the_statement() -> None:
    text = "Joint statement on water\n\n22 July 2020\n\nThe statement was issued on July 21, 2020 by Togo and Mali.\n"
    assert statement(text).date == "2020-07-21"


def test_the_title_of_the_page_tells_the_session_where_its_text_does_not() -> None:
    page = (
        "<html><head><title>Human Rights Council, 25th session</title></head><body><h2>Joint statement on water</h2>"
        "<h3>Signatories</h3><ul><li>Togo</li><li>Mali</li><li>Peru</li></ul></body></html>"
    )
    assert statement(page, "page.html").session == "25"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We, the Ministers of three States, condemn it.\n\nThis declaration is endorsed by Togo, Mali and Peru.", 3),
        ("Signatories\n\nTogo\nMali\nPeru\n\n(Total: 3)\n", 3),
        ("Signatories\n\nTogo\nMali\nPeru\n\nTotal: 4\n", 4),
        ("Togo, Mali, Peru\n\nThe three countries named above wish to speak of water.", 3),
    ],
)
def test_the_number_of_signatories_is_stated(text: str, count: int) -> None:
    found = statement(f"Joint declaration on water\n\n{text}\n")
    assert found.count is not None
    assert found.count.value == count
    assert (found.count_mismatch is not None) == (count != 3)


def test_a_person_with_the_state_behind_it_delivers() -> None:
    text = f"Joint statement on water\nDelivered by Ambassador Jane Roe, Peru\n\n{LIST}"
    assert statement(text).delivered_by == ("PER",)


@pytest.mark.parametrize(
    ("sentence", "withdrew"),
    [
        ("At its request Fiji has withdrawn its name from this statement.", {"FJI"}),
        ("Peru has withdrawn its signature.", {"PER"}),
        ("Fiji withdrew its signature from the Rome Statute.", set()),
    ],
)
def test_a_name_taken_back_from_an_earlier_version_is_told(sentence: str, withdrew: set[str]) -> None:
    found = statement(f"Joint statement on water\n\n{sentence}\n\n{LIST}")
    assert {p.state for p in found.positions if p.stance is Stance.WITHDREW} == withdrew


@pytest.mark.parametrize(
    ("sign", "words", "delivered_by"),
    [
        ("Peruvian Mission to the United Nations", "I have the honour to speak on behalf of", ("PER",)),
        ("Permanent Mission of Peru", "I am making this statement on behalf of", ("PER",)),
        ("Permanent Mission of Fiji", "I have the honour to speak on behalf of", ()),
        ("Permanent Mission of Peru", "The text is supported by", ()),
    ],
)
def test_who_says_i_on_its_own_page_delivers(sign: str, words: str, delivered_by: tuple[str, ...]) -> None:
    text = f"{sign}\n\nJoint statement on water\n\nMr President,\n\n{words} Togo, Mali and Peru.\n"
    assert statement(text).delivered_by == delivered_by


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Fifty-fourth session (11 September – 13 October 2023)\n\n5 October 2023", "2023-10-05"),
        ("Human Rights Council, 11 September to 13 October 2023", None),
        ("Page last updated 7 May 2021", None),
        (
            "On 27 January 2019 – Ottawa (Ontario) – the ministers of three countries make the following statement, "
            "to be read in every school of the land.",
            "2019-01-27",
        ),
    ],
)
def test_the_last_day_of_a_session_is_not_the_day_of_the_statement(line: str, day: str | None) -> None:
    assert statement(f"Joint statement on water\n\n{line}\n\n{LIST}").date == day


def test_a_state_of_the_list_delivers_where_a_place_parts_the_words() -> None:
    text = "Joint statement on water\n\n{list}\n\nThe text was read in Bern by the representative of {state}.\n"
    assert statement(text.format(list=LIST, state="Peru")).delivered_by == ("PER",)
    assert statement(text.format(list=LIST, state="Fiji")).delivered_by == ()


@pytest.mark.parametrize(
    ("published", "lines", "day"),
    [
        ("2025-07-22", "22 July 2025\n\nThe statement\n\n21 July 2025", "2025-07-21"),
        ("2025-07-22", "22 July 2025\n\nVienna, 25 June 1993", "2025-07-22"),
        ("2025-07-25", "22 July 2025\n\n21 July 2025", "2025-07-22"),
    ],
)
def test_a_page_that_tells_its_own_day_and_that_of_the_statement(published: str, lines: str, day: str) -> None:
    document = load_bytes(f"Joint statement on water\n\n{lines}\n\n{LIST}".encode(), name="page.txt")
    found = read(replace(document, published=date.fromisoformat(published))).statements[0]
    assert found.date == day


@pytest.mark.parametrize(
    ("line", "delivered_by"),
    [
        ("Joint statement on water delivered by H.E. Ambassador Jane Roe of Peru, 1 July 2020", ("PER",)),
        ("Delivered by Ambassador Jane Roe, Peru", ("PER",)),
        ("Delivered by Jane Roe (Peru)", ("PER",)),
        ("Delivered by the ministers who met in Peru", ()),
    ],
)
def test_the_person_who_delivers_stands_before_the_state(line: str, delivered_by: tuple[str, ...]) -> None:
    assert statement(f"{line}\n\nMadam President,\n\n{LIST}").delivered_by == delivered_by


def test_what_is_read_out_is_a_statement_and_no_declaration() -> None:
    text = "Déclaration des pays du Benelux, lue par la Représentante permanente du Luxembourg\n\nNous le regrettons.\n"
    assert statement(text).kind is StatementKind.JOINT_STATEMENT


def test_a_delegation_is_not_concerned_by_what_another_delegation_said() -> None:
    text = (
        f"Joint statement on water\n\nMr President,\n\nWe align ourselves with the statement made by Kenya.\n\n{LIST}"
    )
    assert statement(text).concerning == ()
