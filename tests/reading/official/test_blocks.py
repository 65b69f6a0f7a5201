"""Papers of several, blocks of signatures with who signs, quoted mails, letters before names; and what is none."""

from dataclasses import replace

import pytest
from tests.reading.official.test_leads import signed

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("en", "COMMUNICATION FROM AUSTRALIA; CHILE; THE EUROPEAN UNION; KENYA\n\nThe following is circulated.",
         "AUS CHL EUU KEN"),
        ("en", "Working paper submitted jointly by Austria, Chile and Fiji\n\n1. Seals have improved.", "AUT CHL FJI"),
        ("en", "Joint press elements by Austria, Chile and Kenya\n\nWe call for calm.", "AUT CHL KEN"),
        ("fr", "Contribution soumise conjointement par le Botswana, le Chili et la Suisse\n\nLes musées sont ouverts.",
         "BWA CHE CHL"),
        ("es", "Documento de trabajo presentado por Chile, Perú y Kenya\n\n1. Pedimos reglas.", "CHL KEN PER"),
        ("es", "COMUNICADO\nDe las Repúblicas de Chile, Perú y Colombia\n\nPedimos calma.", "CHL COL PER"),
        ("en", "I am making this reply on behalf of the following delegations: Austria, Chile and Kenya.",
         "AUT CHL KEN"),
        ("en", "In a reply to the statement on behalf of Austria, Chile and Kenya, China spoke.", ""),
    ],
)  # fmt: skip
def test_a_paper_of_several_is_theirs(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("en", "We ask for a proposal.\n\nFor Belgium\t[signed]\nFor Malta\t[signed]\nFor Spain\t[signed]",
         "BEL ESP MLT"),
        ("fr", "Pour le Mali, Aminata Sangaré, ambassadrice, déléguée permanente\n"
         "Pour le Maroc, Samir Addou, ambassadeur", "MAR MLI"),
        ("es", "Por Chile, Fernanda Oyarzún\nPor Noruega, Sigrid Haugen", "CHL NOR"),
        ("en", "(Signed)\tC. Ahl\tfor Sweden\n(Signed)\tY. Ogasawara\tfor Japan", "JPN SWE"),
        ("es", "Los ministros de Sanidad abajo firmantes pedimos reglas.\n\nESPAÑA\tMónica García\n"
         "BÉLGICA\tFrank Broucke\nLETONIA\tHosams Meri\nIRLANDA\tStephen Donnelly", "BEL ESP IRL LVA"),
        ("en", "For Chile, the situation in the mines remains grave\nFor Peru, the harvest is what matters most", ""),
        ("en", "Delegates\n\nESTONIA\tMary Tamm\nBELGIUM\tFrank Broucke\nLATVIA\tHosams Meri\nIRELAND\tS. Don", ""),
    ],
)  # fmt: skip
def test_lines_of_a_block_name_who_signs_for_a_state(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("en", "Below the text as sent.\n\n> On behalf of Austria, Chile\n> and Kenya I wish to say this.",
         "AUT CHL KEN"),
        ("en", "Supported by the following countries:\nA - Angola, Azerbaijan\nF - Fiji\nH - Holy See\nL - Lesotho",
         "AGO AZE FJI LSO VAT"),
        ("en", "Call for action\n\nRegion\tEndorsing States\nAfrica\tBotswana, Malawi\nEurope\tAustria, Serbia",
         "AUT BWA MWI SRB"),
    ],
)  # fmt: skip
def test_marks_before_lines_are_no_part_of_them(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("fr", "Cette lettre nous est parvenue.\n\nL'Autriche, la Croatie et Malte ont exprimé leur soutien "
         "sans cosigner la lettre.", ""),
        ("fr", "Intervention du Cameroun au nom du Groupe africain ? Non : le Cameroun a parlé seul.", ""),
        ("fr", "Déclaration du Groupe des États d'Afrique centrale relative à la forêt\n\nNous protégeons.", ""),
        ("es", "Declaración en nombre propio y de Bulgaria, Ghana e Islandia.", "BGR GHA ISL"),
        ("fr", "La Suisse s'exprime en son nom propre et en celui de la Barbade, du Bhoutan et du Malawi.",
         "BRB BTN CHE MWI"),
    ],
)  # fmt: skip
def test_what_stands_beside_a_list_decides_whose_it_is(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


@pytest.mark.parametrize(("said", "doubted"), [("Mission of Hungary wrote:", False), ("Here is the text:", True)])
def test_what_a_mail_only_answers_is_not_doubted(said: str, doubted: bool) -> None:
    text = (
        "Joint statement on reprisals\n\nOn behalf of Benin, Fiji, Ghana and Peru.\n\n"
        f"On 13 September, {said}\n> Austria, Poland and Slovakia cannot join this text.\n"
    )
    document = replace(load_bytes(text.encode(), name="page.txt"), language="en")
    assert bool(read(document).warnings) is doubted


def test_member_states_of_the_union_leave_the_union_out() -> None:
    found = signed(
        "Joint statement\n\nThe Foreign Ministers of the Member States of the European Union, with the exception of "
        "Hungary, issued the following statement on 19 February 2024."
    )
    assert "EUU" not in found
    assert "HUN" not in found
    assert len(found) == 26
