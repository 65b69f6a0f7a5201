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
    ],
)
def test_whoever_tabled_a_draft_or_is_told_of_signs_nothing(text: str) -> None:
    assert signed(text) == set()


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
