"""Wordings of English statements around their lists, and persons who stand before their states in a list."""

from __future__ import annotations

import pytest
from tests.reading.official.told import signed

_THREE = {"FJI", "PER", "TGO"}
_TEXT = "The nets that are lost at sea go on killing for years. Harbours need a place where they can be handed in."


@pytest.mark.parametrize(
    "words",
    [
        "Done at Suva, this fourth day of May 2023, by the representatives of Fiji, Peru and Togo.",
        "The text goes out in the names of Fiji, Peru and Togo.",
        "The delegations behind this appeal are Fiji, Peru and Togo.",
        "Subscribers: Fiji; Peru; Togo",
        "Adherents to this position: Fiji; Peru; and Togo.",
        "Supporters of the common position | Fiji | Peru | Togo",
        "Submitted in common by Fiji, Peru and Togo",
        "The ministers of fisheries of Fiji, Peru and Togo have all put their names to the text above.",
        "JOINT APPEAL – with the signatures of: Fiji, Peru, Togo",
        "Adopted by the fisheries ministers of Fiji, Peru and Togo.",
        "In this spirit, we – Fiji, Peru and Togo – call on all flag States to act.",
        "In this spirit, we (Fiji, Peru and Togo) call on all flag States to act.",
        "The three members in whose name I speak, namely Fiji, Peru and Togo, ask for more.",
        "The countries for which I take the floor, that is to say Fiji, Peru and Togo, ask for more.",
        "The message that follows comes from Fiji, Peru and Togo.",
        "The position that you have just heard is that of Fiji, Peru and Togo.",
        "Delegations in whose name the letter is sent: Fiji, Peru, Togo.",
        "Issued jointly by the co-convenors, Fiji, Peru and Togo.",
        "Delivered in plenary by Fiji, Peru and Togo jointly.",
        "Circulated at the request of Fiji, Peru and Togo, whose common statement it is.",
        "This is the conviction of the embassies that publish this message: Fiji, Peru and Togo.",
        "Those who join in these remarks are Fiji, Peru and Togo.",
        "Pledging governments\n--------------------\nFiji | Peru | Togo",
        "Governments making the pledge\nFiji, Peru, Togo",
        "(Signed) Fiji, Peru, Togo",
        "The Permanent Missions of:\n/s/ Fiji\n/s/ Peru\n/s/ Togo",
        "Also covering: Fiji, Peru, Togo",
        "Signatures received as of 3 May: Fiji, Peru, Togo",
        "Done in Suva on 3 May 2024: Fiji, Peru, Togo",
        "For the Governments of Fiji, Peru and Togo",
        "List of supporting States – Fiji, Peru, Togo",
        "Approved for release by Fiji, Peru and Togo.",
        "Released simultaneously by Fiji, Peru and Togo.",
        "Signed on to by Fiji, Peru and Togo",
        "States aligned with the statement: Fiji, Peru, Togo",
        "The above reflects the position of Fiji, Peru and Togo.",
        "The foregoing was agreed by Fiji, Peru and Togo.",
        "Fiji, Peru and Togo are parties to this statement.",
        "Fiji, Peru and Togo join us in this statement.",
        "With us in this appeal: Fiji, Peru, Togo.",
        "Yours sincerely, the ambassadors of Fiji, Peru and Togo",
        "Respectfully submitted by the delegations of Fiji, Peru and Togo",
    ],
)
def test_words_below_or_above_a_text_tell_who_signs(words: str) -> None:
    assert signed(f"Statement on lost fishing gear\n\n{_TEXT}\n\n{words}\n") == _THREE
    assert signed(f"Statement on lost fishing gear\n\n{words}\n\n{_TEXT}\n") == _THREE


@pytest.mark.parametrize(
    "title",
    [
        "Presented jointly by Fiji, Peru and Togo",
        "Statement on lost fishing gear, by Fiji, Peru and Togo",
        "Letter dated 9 May addressed to the President of the Assembly by the representatives of Fiji, Peru and Togo",
        "Fiji, Peru and Togo hereby jointly declare:",
        "The Presidents of Fiji, Peru and Togo state the following:",
        "Joint statement by President Ada Roe of Fiji, Prime Minister Jan van der Poe of Peru and Eva Noe of Togo",
        "Joint statement by the Foreign Ministers Ada Roe of Fiji, Jan Poe of Peru and Eva Noe of Togo",
        "Letter dated 9 May addressed to the President of the Council from the representatives of Fiji, Peru and Togo",
    ],
)
def test_a_first_line_tells_who_signs(title: str) -> None:
    assert signed(f"{title}\n\n{_TEXT}\n") == _THREE


@pytest.mark.parametrize(
    "text",
    [
        f"Explanation of vote before the vote: Chile\n\nWe shall abstain. The text tabled by Fiji, Peru and Togo came "
        f"late. {_TEXT}\n",
        f"Statement on lost fishing gear\n\nThe Committee, whose members were Fiji, Peru and Togo, has issued a press "
        f"statement of its own. {_TEXT}\n",
        f"Statement on lost fishing gear\n\n{_TEXT} Boats now fish with the support of Fiji, Peru and Togo.\n",
        f"Statement on lost fishing gear\n\n{_TEXT} We have studied the non-paper presented by Fiji, Peru and Togo.\n",
        f"Statement on lost fishing gear\n\n{_TEXT} Boats were joined by colleagues from Fiji, Peru and Togo.\n",
        f"Statement on lost fishing gear\n\n{_TEXT} Our embassies in Fiji, Peru and Togo can help.\n",
        f"Statement on lost fishing gear\n\n{_TEXT} In support of Fiji, Peru and Togo we have sent boats.\n",
        f"Statement on lost fishing gear\n\n{_TEXT} We are glad to be joined by Fiji, Peru and Togo at this event.\n",
        f"Statement on lost fishing gear\n\n{_TEXT} For the Governments of Fiji, Peru and Togo this was a hard year.\n",
        f"Statement by the Foreign Minister of Norway\n\nFiji, Peru and Togo warn that boats are idle. {_TEXT}\n",
    ],
)
def test_whoever_tabled_a_draft_or_is_told_of_signs_nothing(text: str) -> None:
    assert signed(text) == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "The Embassies in Budapest of Fiji, Peru and Togo express their full support for the fishers.",
        "Acting as a group and each in its national capacity, Fiji, Peru and Togo reject the use of nets.",
        "The three ministers, representing Fiji, Peru and Togo, having met, jointly appeal to the fleets.",
        "Fiji, Peru and Togo have today decided to set up a fund.",
        "Fiji, Peru and Togo would like to thank the Director for the report.",
        "Fiji, Peru and Togo also associate themselves with what follows.",
        "The three partners – Fiji, Peru and Togo – state jointly that they will act.",
        "Our three countries, Fiji, Peru and Togo, call for action.",
        "Fiji, Peru and Togo are of the view that nets must be found.",
    ],
)
def test_the_first_sentence_has_those_who_sign_as_its_subject(sentence: str) -> None:
    assert signed(f"Statement on lost fishing gear\n\n{sentence}\n\n{_TEXT}\n") == _THREE


def test_behind_those_for_whom_a_delegation_speaks_no_subject_signs() -> None:
    spoken = "Madam President,\nI have the honour to speak on behalf of Fiji, Peru and Togo."
    others = "Chad, Mali and Niger would like to thank us, and we shall help."
    assert signed(f"Statement on lost fishing gear\n\n{spoken}\n\n{others}\n") == _THREE


@pytest.mark.parametrize(
    "words",
    [
        "Chile and Kenya joined after delivery.",
        "After the statement had been delivered, Chile and Kenya also associated themselves with it.",
        "Note: following publication, Chile and Kenya added their names to this statement.",
        "Chile and Kenya asked to be associated with this statement after it had been read out.",
        "Chile and Kenya acceded to the statement ten days after its publication.",
    ],
)
def test_who_joined_after_delivery_joined_later(words: str) -> None:
    text = f"Statement on lost fishing gear\n\nDelivered on behalf of Fiji, Peru and Togo.\n\n{words}\n\n{_TEXT}\n"
    assert signed(text) == _THREE | {"CHL", "KEN"}
    assert signed(text, later=True) == {"CHL", "KEN"}


def test_a_number_of_states_is_no_group_of_that_name() -> None:
    text = "On behalf of a core group of seven countries (Belgium, Chile, Estonia, Fiji, Panama, Peru, Portugal)"
    expected = {"BEL", "CHL", "EST", "FJI", "PAN", "PER", "PRT"}
    assert signed(f"Joint statement on lost fishing gear\n\n{text}\n\n{_TEXT}\n") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Déclaration conjointe du Président Jean Roe du Togo et de la Présidente Ana Poe du Pérou\n\n"
            "Nous appelons à agir pour la mer.\n",
            {"TGO", "PER"},
        ),
        (
            "Declaración conjunta del Presidente Juan Roe del Perú y la Presidenta Ana Poe de Chile\n\n"
            "Hacemos un llamamiento a actuar por el mar.\n",
            {"PER", "CHL"},
        ),
    ],
)
def test_holders_of_offices_part_no_list_in_french_or_spanish(text: str, expected: set[str]) -> None:
    assert signed(text) == expected
