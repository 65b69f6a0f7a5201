"""States of which a statement says that they did not sign, right where others say that they did."""

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

SIGNED = {"CHL", "PER", "URY"}

OPENINGS = {
    "en": "Joint statement on water\n\nI speak on behalf of Chile, Peru and Uruguay.",
    "fr": "Déclaration conjointe sur l'eau\n\nJe parle au nom du Chili, du Pérou et de l'Uruguay.",
    "es": "Declaración conjunta sobre el agua\n\nHablo en nombre de Chile, Perú y Uruguay.",
}


def states(text: str) -> set[str]:
    statements = read(load_bytes(text.encode(), name="page.txt")).statements
    return {p.state for each in statements for p in each.positions if p.stance.is_signatory}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The following countries do not align themselves with this statement: China, India and Pakistan."),
        ("en", "China, India and Pakistan cannot associate themselves with this statement."),
        ("en", "The following delegations did not sign this statement: China, India and Pakistan."),
        ("en", "Unable to join this statement: China, India, Pakistan."),
        ("fr", "Ne se rallient pas à la présente déclaration Cuba, la Chine et l'Inde."),
        ("fr", "N'ont pas souhaité s'associer à cette déclaration la Chine, l'Inde et le Pakistan."),
        ("fr", "Les pays suivants n'ont jamais signé cette déclaration : la Chine, l'Inde et le Pakistan."),
        ("es", "No se suman a esta declaración Cuba, Bolivia y Nicaragua."),
        ("es", "No suscriben esta declaración Cuba, Bolivia y Nicaragua."),
        ("es", "Tampoco firmaron esta declaración Cuba, Bolivia y Nicaragua."),
        ("es", "No han querido adherirse a esta declaración los siguientes países: Cuba, Bolivia y Nicaragua."),
    ],
)
def test_a_list_under_words_that_deny_signing_is_none(language: str, sentence: str) -> None:
    assert states(f"{OPENINGS[language]}\n\n{sentence}\n") == SIGNED


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        ("Se suman también a esta declaración Cuba y Bolivia.", {"CUB", "BOL"}),
        ("Los Gobiernos de Cuba, Bolivia y Nicaragua:\n\nCondenan los hechos.", {"CUB", "BOL", "NIC"}),
        ("Los Gobiernos de Cuba, Bolivia y Nicaragua\n\nDECIDEN crear una red.", {"CUB", "BOL", "NIC"}),
        ("Presentes los ministros de Cuba, Bolivia y Nicaragua.\n\nCondenan los hechos.", set()),
    ],
)
def test_verbs_before_the_names_or_in_the_next_paragraph(text: str, signed: set[str]) -> None:
    assert states(f"Declaración sobre el agua\n\n{text}\n") == signed


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        (
            "We, the undersigned, write.\n\nThe Permanent Representatives to the UN Office of Chad and Mali",
            {"TCD", "MLI"},
        ),
        ("We, the undersigned, write.\n\nCopies to:\n\nThe Permanent Representatives of Chad and Mali", set()),
        ("We, the undersigned organisations, write.\n\nThe Permanent Representatives of Chad and Mali", set()),
    ],
)
def test_the_undersigned_are_the_offices_by_themselves(text: str, signed: set[str]) -> None:
    assert states(f"Dear President,\n\n{text}\n") == signed


@pytest.mark.parametrize(
    "sentence",
    [
        "A joint statement on behalf of China, India and Pakistan will be issued tomorrow.",
        "A letter signed by China, India and Pakistan is being prepared.",
        "The joint statement of the Group of 77 was also received.",
    ],
)
def test_what_is_still_to_come_or_was_only_received_adds_nobody(sentence: str) -> None:
    assert states(f"{OPENINGS['en']}\n\n{sentence}\n") == SIGNED


def test_the_sponsors_of_a_resolution_sign_no_statement() -> None:
    assert states("Draft resolution A/C.3/78/L.45\n\nCo-sponsors:\n\nChile\nPeru\nUruguay\n") == set()


def test_a_word_that_ends_like_a_number_counts_no_members() -> None:
    text = "Comunicado conjunto de los Estados Partes del MERCOSUR sobre el agua\n\nEl agua es un derecho.\n"
    assert {"ARG", "BRA", "PRY", "URY"} <= states(text)
