"""Lists that no words of signing run into: what makes them lists of signatories, and what does not."""

from __future__ import annotations

import pytest

from undersigned.documents.load import load_bytes
from undersigned.model.readings import ReadStatement
from undersigned.reading.reader import read

_EU = {"AUT", "BEL", "DEU", "FRA", "ITA", "POL"}


def _statement(text: str) -> ReadStatement | None:
    statements = read(load_bytes(text.encode(), name="page.txt")).statements
    return statements[0] if statements else None


def _signed(text: str) -> set[str]:
    statement = _statement(text)
    return set() if statement is None else {p.state for p in statement.positions if p.stance.is_signatory}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Statement on the press\n\nThe undersigned members of the Coalition are worried.\n\n"
            "the Netherlands\nPeru\nGhana\n\nRecent statements\n",
            id="promised",
        ),
        pytest.param(
            "Joint statement on rivers\n\nThe Netherlands, Peru and Ghana drink from one spring.\n",
            id="subject of the first sentence",
        ),
        pytest.param(
            "Joint statement by the Lake Group\n\nMr President,\n\nThis statement is by the Lake Group comprising "
            "the Netherlands, Peru and Ghana.\n",
            id="group with its members",
        ),
        pytest.param(
            "I speak on behalf of the Lake Group.\n\nWe meet once a year. "
            "The group includes the Netherlands, Peru and Ghana.\n",
            id="group told later",
        ),
        pytest.param(
            'Joint statement\n\n"Mindful of the drought, we, the foreign ministers of the Netherlands, Peru, Ghana, '
            'Fiji, Chad, Kenya, Togo and Nepal, ask for water."\n',
            id="quoted in the first person",
        ),
        pytest.param(
            "Thank you for the floor.\n\nOn behalf of more than 3 countries I ask for rain.\n\nThank you.\n"
            "1 Netherlands\n2 Peru\n3 Ghana\n4 Fiji\n",
            id="numbered below the thanks",
        ),
    ],
)
def test_a_list_without_words_before_it_is_read(text: str) -> None:
    assert _signed(text) >= {"NLD", "PER", "GHA"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Joint statement on the Sahel\n\nMali, Niger and Chad have left the bloc. They call it a union.\n",
            id="what states did",
        ),
        pytest.param(
            "Joint statement on trade\n\nThe talks went on until the early morning in Geneva. "
            "Peru, Ghana and Fiji receive help.\n",
            id="no first sentence",
        ),
        pytest.param(
            "The debate ends\n\nPeru, Ghana and Fiji rejected the text. The committee then voted.\n", id="report"
        ),
        pytest.param("Terms\n\nThe undersigned accepts them.\n\nPeru\nGhana\nFiji\nChad\n", id="another undersigned"),
        pytest.param("Our embassies\nPeru\nGhana\nFiji\nChad\n\nA joint statement was issued.\n", id="a menu"),
        pytest.param(
            "Joint statement of trade unions\n\nThe workers of Peru, Ghana and Fiji demand higher wages.\n",
            id="people of states",
        ),
    ],
)
def test_a_list_of_something_else_is_none(text: str) -> None:
    assert _signed(text) == set()


@pytest.mark.parametrize(
    ("text", "with_union", "with_members"),
    [
        ("I speak on behalf of the 27 EU Member States, Norway and Iceland.", False, True),
        ("I speak on behalf of the European Union and its Member States, Norway and Iceland.", True, True),
        ("I speak on behalf of the United States of America, the European Union and Norway.", True, False),
        ("We, the ministers of Norway and Iceland, and the High Representative on behalf of the European Union, call "
         "for calm.", True, False),
    ],
)  # fmt: skip
def test_the_union_and_its_members_sign_apart(text: str, with_union: bool, with_members: bool) -> None:
    signed = _signed("Joint statement, 3 March 2022\n\n" + text)
    assert ("EUU" in signed) is with_union
    assert signed.issuperset(_EU) is with_members
    assert "NOR" in signed


def test_an_organ_of_a_group_is_not_the_group() -> None:
    text = "We, members of the OSCE Permanent Council representing Malta, Norway and Cyprus, call for calm."
    assert _signed(text) == {"MLT", "NOR", "CYP"}


def test_a_mark_that_tells_a_day_tells_of_joining_later() -> None:
    statement = _statement("Signatories:\nMalta\nNorway 1)\nCyprus\n\n1) on 6 December\n")
    assert statement is not None
    assert {p.state: p.stance.value for p in statement.positions} == {
        "MLT": "signed",
        "NOR": "joined_later",
        "CYP": "signed",
    }


_HEAD = "Joint statement\n\nThis statement is made on behalf of Malta, Norway and Cyprus.\n\n"


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Statement by H.E. Jan Berg,\nPermanent Representative of Norway\n\n" + _HEAD, ("NOR",)),
        (_HEAD + "Ambassador Jan Berg, Permanent Representative of Norway\n", ("NOR",)),
        ("Norwegian Mission to the United Nations\nAs delivered by Ambassador Jan Berg\n\n" + _HEAD, ("NOR",)),
        (_HEAD + "We thank the Permanent Representative of Austria.\n", ()),
        ("Permanent Mission of Mexico\n\n" + _HEAD, ()),
    ],
)
def test_who_delivers_by_the_line_of_a_person(text: str, states: tuple[str, ...]) -> None:
    statement = _statement(text)
    assert statement is not None
    assert statement.delivered_by == states
    assert {p.state for p in statement.positions} == {"MLT", "NOR", "CYP"}


_LIST = "\n\nSigned by:\nMalta\nNorway\nCyprus\n"


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Joint statement – Sudan" + _LIST, ("SDN",)),
        ("Sudan: cross-regional joint statement" + _LIST, ("SDN",)),
        ("Joint statement by friends\n\nSudan" + _LIST, ("SDN",)),
        ("Joint statement on peace in Cyprus" + _LIST, ("CYP",)),
        ("Joint statement\n\nWe ask for calm in Sudan. Those in Khartoum must lay down their arms. We thank Chad and "
         "Egypt." + _LIST, ("SDN",)),
        ("Joint statement\n\nWe thank Chad for its welcome." + _LIST, ()),
        ("Joint statement\n\nWe ask for calm." + _LIST + "\nPermanent Mission of Chad\n", ()),
    ],
)  # fmt: skip
def test_whom_a_statement_concerns(text: str, states: tuple[str, ...]) -> None:
    statement = _statement(text)
    assert statement is not None
    assert statement.concerning == states


@pytest.mark.parametrize(
    "head",
    [
        "25.08.2023 - Press release\n\nJoint statement",
        "August 2023 session\n\nJoint statement\n\nGeneva, 25 August 2023",
        "Joint statement of ministers who met in order to talk at length about rivers and lakes and how they may be "
        "kept clean for all, Geneva, 25 August 2023.",
    ],
)
def test_dates_of_heads(head: str) -> None:
    statement = _statement(head + _LIST)
    assert statement is not None
    assert statement.date == "2023-08-25"


@pytest.mark.parametrize(
    ("names", "states"),
    [
        ("Chile, China, Republic of Korea and Peru", {"CHL", "CHN", "KOR", "PER"}),
        ("Moldova, Republic of Korea, Maldives and Peru", {"MDA", "KOR", "MDV", "PER"}),
        ("Chile; Korea, Republic of; Moldova, Republic of; Peru", {"CHL", "KOR", "MDA", "PER"}),
    ],
)
def test_a_comma_between_two_states_inverts_no_name(names: str, states: set[str]) -> None:
    assert _signed(f"I speak on behalf of {names}.\n") == states
