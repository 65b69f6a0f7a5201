"""What reports tell of a statement beside who signed it."""

from __future__ import annotations

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

CASES = [
    (
        "On 22 June 2021 Canada read out a joint statement on Xinjiang at the UN Human Rights Council on behalf of "
        "44 countries, among them Japan and Norway. Ukraine withdrew two days later.",
        ("2021-06-22", ("CAN",), ("CHN",), "Xinjiang", 44, "Xinjiang"),
    ),
    (
        "Thirty-two countries signed a letter condemning the arrests of gay men in Chechnya, including Peru and Chile.",
        (None, (), ("RUS",), "Chechnya", 32, "the arrests of gay men in Chechnya"),
    ),
    (
        "Peru withdrew its name from the statement on Sudan on 3 May 2022. Chile and Fiji had signed it as well.",
        (None, (), ("SDN",), None, None, "Sudan"),
    ),
    (
        "The statement was signed by Peru and Chile. Rwanda did not sign it.",
        (None, (), (), None, None, None),
    ),
    (
        "Peru signed the joint statement on fisheries together with Chile and Fiji.",
        (None, (), (), None, None, "fisheries"),
    ),
    (
        "Thirty-nine countries signed a joint statement condemning attacks in Sudan, with Peru and Chile adding their "
        "names for the first time.",
        (None, (), ("SDN",), None, 39, None),
    ),
]


@pytest.mark.parametrize(("text", "head"), CASES)
def test_the_head_is_read_from_prose(text: str, head: tuple[object, ...]) -> None:
    one = read(load_bytes(text.encode(), name="report")).statements[0]
    count = one.count.value if one.count else None
    assert (one.date, one.delivered_by, one.concerning, one.place, count, one.about) == head


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("The minister will resign, his office said in a statement. The letter was short.", 0),
        ("In a statement, the company denied it. Peru and Chile signed a letter on Sudan.", 1),
        ("Forty states stand behind the statement.", 1),
    ],
)
def test_only_what_states_stand_behind_is_a_statement(text: str, statements: int) -> None:
    assert len(read(load_bytes(text.encode(), name="report")).statements) == statements
