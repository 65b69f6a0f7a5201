"""Who is on a statement only beside others: in their absence, in their turn, next to their names, or on a draft."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

TOGETHER = [
    ("en", "Egypt did not sign the joint statement. It was joined in its absence by Oman.", "EGY OMN did_not_sign"),
    ("en", "Egypt and Jordan did not sign the joint statement. Kuwait joined them in staying away.",
     "EGY JOR KWT did_not_sign"),
    ("en", "Mali was missing from the joint letter; Chad joined it on the sidelines.", "MLI TCD did_not_sign"),
    ("en", "Mali refused to sign the joint letter. It was joined in its refusal by Chad.", "MLI TCD declined"),
    ("en", "Mali was joined by Chad in refusing to sign the joint letter.", "MLI TCD declined"),
    ("en", "Mali was joined by Chad in not signing the joint letter.", "MLI TCD declined"),
    ("en", "Mali joined Chad in keeping its name off the joint letter.", "MLI TCD did_not_sign"),
    ("en", "Mali kept off the joint letter, and Chad kept it company.", "MLI TCD did_not_sign"),
    ("en", "Mali signed the joint letter, where it was joined by Chad.", "MLI TCD signed"),
]  # fmt: skip

DRAFTED = [
    ("en", "A draft of the joint letter lists Chad among the supporters.", ""),
    ("en", "Chad and Mali were on the draft of the joint letter that went round on Monday.", ""),
    ("en", "Chad and Mali were listed as signatories in an early version of the joint letter.", ""),
    ("en", "Chad has been on board with the joint letter from the first draft.", "TCD signed"),
    ("en", "Chad signed the joint letter after Mali had circulated a draft.", "TCD signed"),
    ("fr", "Le Tchad et le Mali figuraient dans un projet de la lettre commune.", ""),
    ("fr", "Le Tchad était sur le brouillon de la lettre commune.", ""),
    ("fr", "Le Tchad a signé la lettre commune après avoir reçu le projet.", "TCD signed"),
    ("es", "Chad y Malí figuraban en un borrador de la carta conjunta.", ""),
    ("es", "Una primera versión de la carta conjunta cita a Chad entre los firmantes.", ""),
]  # fmt: skip

WISHED = [
    ("en", "Chad signed the joint letter. Campaigners would like to see Mali do so too.", "TCD signed"),
    ("en", "Chad signed the joint letter. Many would be happy to see Mali follow suit.", "TCD signed"),
    ("en", "Chad signed the joint letter, and the group would welcome Mali doing so.", "TCD signed"),
    ("en", "Nine states issued a joint statement asking all neighbours, Chad included, to help.", ""),
    ("en", "Nine states signed the joint letter, which calls on all governments, Chad included, to act.", ""),
    ("en", "Nine states signed the joint letter, Chad included.", "TCD signed"),
    ("en", "No Gulf state signed the joint letter, the union said in its own list, with the exception of Oman.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), [*TOGETHER, *DRAFTED, *WISHED])
def test_company_drafts_and_wishes(language: str, text: str, told: str) -> None:
    assert positions_in(text, language) == positions_told(told)


DESCRIBED = [
    ("en", "The joint letter sent to the Commission on Monday was signed by Malta but not by Fiji.",
     "MLT signed; FJI did_not_sign"),
    ("en", "The joint appeal launched in Rome last year was backed by Chad and Mali.", "TCD MLI signed"),
    ("en", "The joint statement of states published the same week was not signed by Fiji.", "FJI did_not_sign"),
    ("en", "Forty states condemned the raid in a joint statement read out at the Council by Fiji.", "FJI signed"),
    ("en", "Forty states condemned the raid in a joint statement delivered on Monday in Geneva by Fiji.",
     "FJI signed"),
    ("en", "The list of signatories published on Sunday includes Chad and Mali.", "TCD MLI signed"),
    ("en", "The list of supporters posted online contains Chad.", "TCD signed"),
    ("en", "The signatories announced on Sunday include Chad and Mali.", "TCD MLI signed"),
    ("en", "The countries that put the joint statement forward — Peru, Fiji and Chad — had hoped for 80 names.",
     "PER FJI TCD signed"),
    ("en", "The countries behind the joint letter — Peru, Fiji and Chad — hope for more.", "PER FJI TCD signed"),
    ("en", "The countries not on the joint letter — Peru and Fiji — gave no reason.", "PER FJI did_not_sign"),
    ("en", "The joint letter was signed by members of the Media Freedom Coalition, among others Chile and Malta.",
     "CHL MLT signed"),
    ("en", "The joint letter condemned the raid by Chad.", ""),
    ("en", "The joint letter spoke on Monday of a raid carried out by Chad.", ""),
]  # fmt: skip

IN_ORDER = [
    ("en", "Peru was the first to sign the joint letter; Cuba was the second.", "PER CUB signed"),
    ("en", "Peru was the first to sign the joint letter, Cuba the second, Fiji the third.", "PER CUB FJI signed"),
    ("en", "Peru was the first to withdraw from the joint letter; Cuba was the second.", "PER CUB withdrew"),
    ("en", "Peru and Cuba have become the 30th and 31st signatories of the joint letter.", "PER CUB signed"),
    ("en", "Peru has pulled out of the joint letter, the third country to do so after Cuba and Fiji.",
     "PER CUB FJI withdrew"),
    ("en", "Both Chad and Mali backed the joint statement; the latter did not, however, back a second one on rice.",
     "TCD MLI signed; MLI did_not_sign"),
    ("en", "Few signed the joint letter. Iceland was the only Nordic country to do so.",
     "ISL signed; DNK FIN NOR SWE did_not_sign"),
    ("en", "The joint letter was signed by 30 states. Latvia was the only Baltic state not to do so.",
     "LVA did_not_sign; EST LTU signed"),
    ("en", "Chad refused to sign the joint letter. Mali was the only other state to do so.", "TCD declined"),
    ("en", "Of the Nordic countries, all five signed the joint letter; of the Baltic states, only Latvia did.",
     "DNK FIN ISL NOR SWE LVA signed; EST LTU did_not_sign"),
    ("en", "Of the seven G7 members, only Japan did not co-sponsor the joint statement.",
     "JPN did_not_sign; CAN DEU FRA GBR ITA USA signed"),
]  # fmt: skip

PLACED = [
    ("en", "Malta's signature is on page two of the joint letter, next to those of Chad and Fiji.",
     "MLT TCD FJI signed"),
    ("en", "Malta's name is on the joint letter, right below Chad's.", "MLT TCD signed"),
    ("en", "Malta's name comes third on the joint letter, after those of Chad and Mali.", "MLT TCD MLI signed"),
    ("en", "Malta's signature is on the joint letter, without that of Chad.", "MLT signed; TCD did_not_sign"),
    ("en", "Joint letter on debt. Signed: Chad. Not contacted: Mali. Never approached: Togo. Yet to reply: Peru.",
     "TCD signed; MLI TGO not_asked; PER no_answer"),
    ("en", "The organisers approached 60 governments over the summer. Of these, 34 signed the pledge; Chad and Mali "
     "did not answer.", "TCD MLI no_answer"),
    ("en", "Reuters approached 60 governments about the joint letter. Chad did not answer.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), [*DESCRIBED, *IN_ORDER, *PLACED])
def test_descriptions_places_and_order(language: str, text: str, told: str) -> None:
    assert positions_in(text, language) == positions_told(told)
