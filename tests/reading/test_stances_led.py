"""Who leads a set of states, and statements that are described before it is told who signed them."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

LED = [
    ("en", "A joint appeal was signed by nine governments in May, with Malta and Chad in front.", "MLT TCD signed"),
    ("en", "Twelve states, Malta and Chad at their head, ask for help in a joint letter.", "MLT TCD signed"),
    ("en", "The joint letter was signed by 40 states (Chad in the lead).", "TCD signed"),
    ("en", "Fifty countries, with Chad as their spokesman, defended the trial in a joint statement.", "TCD signed"),
    ("en", "A crowd, with Chad in front, marched to the palace. A joint letter was read out.", ""),
    ("fr", "La déclaration commune a été signée par neuf gouvernements, le Tchad et Malte en tête.", "TCD MLT signed"),
    ("es", "La carta conjunta fue firmada por nueve gobiernos, con Malta y Chad a la cabeza.", "MLT TCD signed"),
]

DESCRIBED = [
    ("en", "A joint letter demanding her release was signed by Chad and Malta.", "TCD MLT signed"),
    ("en", "In Vienna, a joint appeal urging Belarus to free them was backed by Chad.", "TCD signed"),
    ("en", "The joint letter, which urges Belarus to free them, was signed by Chad.", "TCD signed"),
    ("en", "A joint statement condemning the raids in Mali was signed by Chad but not by Malta.",
     "TCD signed; MLT did_not_sign"),
    ("en", "A joint statement asking the Council to act was not signed by Malta.", "MLT did_not_sign"),
    ("en", "Malta signed the statement critical of Chad.", "MLT signed"),
    ("en", "A joint letter saying the treaty was signed by Chad has arrived.", ""),
    ("en", "A joint letter condemning a report that was signed by Chad has arrived.", ""),
    ("en", "The joint statement welcoming the peace deal signed by Chad has arrived.", ""),
    ("en", "Malta signed the statement paper mill law.", ""),
]  # fmt: skip

THEMSELVES = [
    ("en", "Malta itself is not among the eleven countries that signed the joint letter.", "MLT did_not_sign"),
    ("en", "The list of the 40 signatories of the joint letter contains Malta and Chad.", "MLT TCD signed"),
    ("en", "Three more states have signed the joint call since it was launched: Malta, Chad and Fiji.",
     "MLT TCD FJI joined_later"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), [*LED, *DESCRIBED, *THEMSELVES])
def test_who_leads_and_who_signed_what_is_described(language: str, text: str, told: str) -> None:
    assert positions_in(text, language) == positions_told(told)


DELIVERED = [
    ("en", "Forty-seven states signed the joint statement on Tuesday. Malta delivered it.", "MLT signed"),
    ("en", "Fiji signed the joint appeal, which Malta launched.", "FJI MLT signed"),
    ("en", "Forty states, but not Fiji, signed the joint letter that Malta launched in May.",
     "FJI did_not_sign; MLT signed"),
    ("en", "Chad did not sign the joint statement, tabled by Malta.", "TCD did_not_sign"),
    ("en", "Chad and Fiji put their names to the joint statement. Malta read it out on their behalf.",
     "TCD FJI MLT signed"),
    ("en", "Malta did not say that Chad launched the joint statement.", ""),
    ("en", "Malta presented its report. Chad did not sign the joint statement.", "TCD did_not_sign"),
    ("en", "A joint statement criticised the report that Malta presented.", ""),
    ("en", "The joint statement Malta tabled drew no support.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), DELIVERED)
def test_who_launches_or_reads_a_statement_of_several_is_one_of_them(language: str, text: str, told: str) -> None:
    assert positions_in(text, language) == positions_told(told)


AMONG_OTHERS = [
    ("es", "Malta figura entre los países que recibieron la carta conjunta.", ""),
    ("es", "Malta figura entre los países criticados en la declaración conjunta.", ""),
    ("es", "Malta figura entre los 40 países de la carta conjunta.", "MLT signed"),
    ("fr", "Plus de cent ONG de Malte, du Tchad et des Fidji ont signé une lettre ouverte aux États.", ""),
    ("es", "Más de cien ONG de Malta, Chad y Fiyi firmaron una carta abierta a los Estados.", ""),
    ("en", "More than 100 groups from Malta, Chad and Fiji signed an open letter to the states.", ""),
]


@pytest.mark.parametrize(("language", "text", "told"), AMONG_OTHERS)
def test_who_is_among_others_has_not_signed(language: str, text: str, told: str) -> None:
    assert positions_in(text, language) == positions_told(told)


SUPPORT_ALONE = [
    ("en", "Chad, though it supported the text, did not sign the joint letter.", "TCD did_not_sign"),
    ("en", "Chad endorsed the joint letter but did not sign it.", "TCD did_not_sign"),
    ("en", "Chad backed the joint letter, and Malta did not sign it.", "TCD signed; MLT did_not_sign"),
    ("en", "Chad backed the joint letter and signed it.", "TCD signed"),
    ("fr", "Le Tchad, qui soutenait le texte, n'a pas signé la lettre commune.", "TCD did_not_sign"),
]

ALL_BUT = [
    ("en", "The Baltic states, all but Latvia, signed the joint letter.", "LVA did_not_sign; EST LTU signed"),
    ("en", "Of the Baltic states, all but Latvia signed the joint letter.", "LVA did_not_sign; EST LTU signed"),
    ("en", "The joint letter was signed by the Baltic states, all but Latvia.", "LVA did_not_sign; EST LTU signed"),
]


@pytest.mark.parametrize(("language", "text", "told"), [*SUPPORT_ALONE, *ALL_BUT])
def test_support_short_of_a_signature_and_groups_all_but_one(language: str, text: str, told: str) -> None:
    assert positions_in(text, language) == positions_told(told)
