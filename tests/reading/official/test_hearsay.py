"""Whom another speaker spoke for does not sign what a delegation says in its own speech."""

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read


def states(text: str) -> set[str]:
    statements = read(load_bytes(text.encode(), name="page.txt")).statements
    return {p.state for each in statements for p in each.positions if p.stance.is_signatory}


@pytest.mark.parametrize(
    "text",
    [
        "Mr President,\n\nWe listened to the joint statement that Germany read on behalf of Denmark, Norway and Peru.",
        "Mr President,\n\nMy delegation rejects the statement made by Germany on behalf of Chile and ten others.",
        "Mr President,\n\nZambia took good note of what was said by France on behalf of Chile, Peru and Denmark.",
        "Mr President,\n\nIreland thanks Brazil, which took the floor on behalf of Chile, Peru and Uruguay.",
        "Monsieur le Président,\n\nNous rejetons la déclaration lue par la Norvège au nom de l'Islande et de la Suède.",
        "Señor Presidente:\n\nCuba rechaza la declaración leída por Canadá en nombre de Perú y otros cuarenta países.",
    ],
)
def test_those_for_whom_another_spoke_sign_nothing(text: str) -> None:
    assert states(f"Right of reply\n\n{text}\n\nThank you.\n") == set()


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Mr President,\n\nKenya speaks on behalf of Chile, Fiji and Peru.", "KEN CHL FJI PER"),
        ("Mr President,\n\nThe delegation of Kenya speaks on behalf of Chile, Fiji and Peru.", "KEN CHL FJI PER"),
        ("Excellencies,\n\nJoint statement delivered by Fiji on behalf of Kenya and Peru\n\nWater.", "FJI KEN PER"),
        (
            "Mr President,\n\nI speak on behalf of Fiji, Kenya and Peru. We share what Norway said on behalf of Sweden "
            "and Iceland.",
            "FJI KEN PER",
        ),
    ],
)
def test_those_for_whom_the_delegation_itself_speaks_sign(text: str, signed: str) -> None:
    assert states(f"Joint statement on water\n\n{text}\n\nThank you.\n") == set(signed.split())


@pytest.mark.parametrize(
    "text",
    [
        "Speaking in the debate were Sweden on behalf of the European Union, Chad on behalf of Mali, Chile and Fiji.",
        "Speaking in the debate were: Sweden on behalf of the European Union, Chile, Peru and Fiji.",
        "Ont pris la parole : la Suède (au nom de l'Union européenne), le Chili, la Norvège et le Tchad.",
        "Hicieron uso de la palabra: Suecia en nombre de la Unión Europea, Chile, Perú, Noruega y Chad.",
        "Kenya aligns itself with the statement of the African Group, and with that made on behalf of Chile and Peru.",
        "Kenya supports the statements made on behalf of Norway, Chad and Togo.",
    ],
)
def test_a_roll_of_speakers_and_the_statements_of_others_are_no_lists(text: str) -> None:
    assert states(f"Debate in the Council\n\nMr President,\n\n{text}\n\nThe joint statement was noted.\n") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Déclaration de la délégation algérienne\n\nMadame la Présidente,\n\nL'Algérie s'aligne sur les déclarations "
        "faites au nom du Groupe africain par le Burkina Faso.\n\nJe vous remercie.\n",
        "Intervención de Bolivia\n\nSeñor Presidente,\n\nBolivia hace suya la declaración formulada en nombre de "
        "Chile y Perú, y se suma a lo dicho por Cuba en nombre de Venezuela.\n\nMuchas gracias.\n",
    ],
)
def test_nobody_signs_a_statement_of_one(text: str) -> None:
    assert states(text) == set()
