"""The state named right before the words that lead to a list: where it speaks for those in the list, and where not."""

from __future__ import annotations

import pytest
from tests.reading.official.told import signed

_THREE = {"MLT", "PER", "TGO"}
_TEXT = "Nets that are lost at sea go on killing for years. Harbours need a place where they can be handed in."


@pytest.mark.parametrize(
    "head",
    [
        "Fiji: Thank you, Chairman. I speak also in the name of Malta, Peru and Togo.",
        "FIJI: Madam Chair, I take the floor on behalf of Malta, Peru and Togo as well.",
        "Mr. Roe (Fiji): I speak on behalf of Malta, Peru and Togo, and my own delegation.",
        "Fiji (on behalf of Malta, Peru and Togo)\n\nStatement on lost nets\n\n",
        "Statement by Ambassador Ada Roe of Fiji, speaking also for Malta, Peru and Togo\n\n",
        "Statement on lost nets\n\nAmbassador Ada Roe of Fiji spoke on behalf of Malta, Peru and Togo.",
        "Statement on lost nets\n\nThe Permanent Representative of Fiji, Ambassador Roe, made this statement "
        "on behalf of Malta, Peru and Togo.",
        "Statement on lost nets\n\nProposed by Fiji, co-sponsored by Malta, Peru and Togo\n\n",
        "Statement on lost nets\n\nSubmitted by Fiji and co-sponsored by Malta, Peru and Togo\n\n",
        "Statement on lost nets\n\nFiji, supported by Malta, Peru and Togo, makes the following statement.",
        "Statement on lost nets\n\nFiji, for itself and for Malta, Peru and Togo:\n\n",
        "Ambassador Roe (Fiji) read out these points for the representatives of Malta, Peru and Togo.",
        "Joint statement on nets\n\nThe text below was read out in the 56th session of the Council by Fiji. It is "
        "subscribed to by Malta, Peru and Togo.",
        "Speaking State: Fiji\nAlso covering: Malta, Peru, Togo\n\n",
    ],
)
def test_it_signs_with_them(head: str) -> None:
    assert signed(f"{head} {_TEXT}\n") == _THREE | {"FJI"}


@pytest.mark.parametrize(
    "head",
    [
        "Chad: joint statement on behalf of Malta, Peru and Togo\n\n",
        "Joint statement\n\nChad: the crisis goes on. We speak on behalf of Malta, Peru and Togo.",
        "Joint statement on Chad, supported by Malta, Peru and Togo\n\n",
        "Joint statement to Chad (endorsed by Malta, Peru and Togo)\n\n",
        "Letter to the President of Chad, signed by Malta, Peru and Togo\n\n",
        "Chad\n\nJoint statement signed by Malta, Peru and Togo\n\n",
        "Joint statement on nets\n\nIssued in Chad by Malta, Peru and Togo\n\n",
        "Joint statement on nets\n\nThis statement follows that delivered at the Council on 3 May by Chad. We speak on "
        "behalf of Malta, Peru and Togo.",
        "Joint statement on nets\n\nThe statement was received in June by Chad. It is signed by Malta, Peru and Togo.",
        "Embassy of Chad\n\nJoint statement on nets\n\nSigned by Malta, Peru and Togo\n\n",
    ],
)
def test_whom_a_statement_is_about_or_goes_to_does_not(head: str) -> None:
    assert signed(f"{head} {_TEXT}\n") == _THREE


def test_who_is_said_below_a_list_to_have_read_the_text_out_does_not() -> None:
    said = "For the press: the text was read in Geneva on Tuesday by the Permanent Representative of Austria."
    assert signed(f"Joint statement on nets\n\n{_TEXT}\n\nSigned by Malta, Peru and Togo\n\n{said}\n") == _THREE
