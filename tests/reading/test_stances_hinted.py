"""Stances told in a turn of the sentence: asked why, kept from, first of three, drafted by one and signed by others."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

KENYA = "KEN signed; UGA no_answer"
HAITI = "HTI not_asked; GUY signed"
CHAD = "TCD did_not_sign; MLI signed"
ENGLISH = [
    # What is asked with "why" is taken for a fact.
    ("Why did Chad not sign the joint letter? The minister gave no reason.", "TCD did_not_sign"),
    ("Why didn't Chad sign the joint letter? The minister gave no reason.", "TCD did_not_sign"),
    ("Why is Kenya not on the joint letter? Nobody will say.", "KEN did_not_sign"),
    ("Why did Mali withdraw its signature from the joint letter?", "MLI withdrew"),
    ("Why would Chad sign the joint letter?", ""),
    ("Why should Malta not sign the joint letter?", ""),
    ("Why did Chad not sign? The minister would not say.", ""),
    (
        "Lawmakers asked why Chad stayed off the joint letter when Mali, a poorer neighbour, had signed it.",
        "TCD did_not_sign; MLI signed",
    ),
    ("Chad asked whether Mali had signed the joint letter.", ""),
    # What did or did not stand in the way.
    ("Its trade with China did not keep Chile from signing the joint letter.", "CHL signed"),
    ("Neutrality did not stop Vienna from endorsing the joint letter.", "AUT signed"),
    ("Nothing could dissuade Fiji from signing the joint letter.", "FJI signed"),
    ("China failed to stop Fiji from signing the joint letter.", "FJI signed"),
    ("China tried to stop Fiji from signing the joint letter.", ""),
    ("Domestic politics prevented Slovakia from joining the joint statement.", "SVK did_not_sign"),
    ("Hungary kept the EU from signing the joint letter.", ""),
    # Places in a list.
    (
        "Chad, Mali and Niger met. The first two signed the joint letter, and the third has not.",
        "TCD MLI signed; NER did_not_sign",
    ),
    ("Peru, Chile and Bolivia met. The last two signed the joint letter.", "CHL BOL signed"),
    ("Peru, Chile and Bolivia met. Fiji was the first to sign the joint letter.", "FJI signed"),
    # One who drafted what others signed, and deeds in a row.
    ("The joint letter was drawn up by Ghana and signed by 12 African states.", "GHA signed"),
    ("The joint letter was drafted by a group in Ghana and signed by 12 African states.", ""),
    ("Ghana drafted the joint letter but did not sign it.", "GHA did_not_sign"),
    ("Ghana drafted, circulated and signed the joint letter.", "GHA signed"),
    # Examples among companions.
    (
        "Norway, joined by allies including Iceland, urged restraint in a joint statement.",
        "NOR ISL signed",
    ),
    ("Dublin signed the joint letter along with ten other governments, including that of Malta.", "IRL MLT signed"),
    # A statement on a matter, signed somewhere.
    (
        "Mali is not on the joint letter on water signed in Niamey by Niger, Chad and six other governments.",
        "MLI did_not_sign; NER TCD signed",
    ),
    ("The joint letter to the WHO was signed by Kenya and Chad.", "KEN TCD signed"),
    ("The joint letter was signed by the defence, health and finance ministers of Mali and Chad.", "MLI TCD signed"),
    ("The appeal that Paris, Rome and Madrid all signed is a page long.", "FRA ITA ESP signed"),
    # Those that are not there yet.
    ("Among those yet to sign the joint letter are Chad and Mali.", "TCD MLI did_not_sign"),
    ("Among those that have not signed the appeal on malaria are Chad and Mali.", "TCD MLI did_not_sign"),
    # A request that is turned down.
    ("Kenya was asked to sign the joint letter. It rejected the invitation.", "KEN declined"),
    ("Invited to sign the joint letter, Oman turned the offer down flat.", "OMN declined"),
    ("Kenya was asked to sign the joint letter. It may turn the request down.", ""),
    ("Kenya signed the joint letter. Uganda rejected the request for asylum.", "KEN signed"),
    # Answers that never came.
    (
        "The organisers wrote to Laos and Fiji inviting them to sign the appeal. They never got an answer from either.",
        "LAO FJI no_answer",
    ),
    ("The sponsors invited Oman to sign the joint letter and got no reply from Muscat.", "OMN no_answer"),
    ("Chad signed the joint letter. Reporters got no reply from Mali.", "TCD signed"),
    ("Kenya and Uganda were sent the draft of the joint letter. Kenya signed it; Uganda never answered.", KENYA),
    ("The joint letter was sent to Iran and Syria. Neither has replied.", ""),
    # Who is wanted to sign is who is spoken of next.
    ("The sponsors expect Fiji and Samoa to sign the joint letter. So far neither has.", "FJI WSM did_not_sign"),
    ("The sponsors want Chad to sign the joint letter. It has not.", "TCD did_not_sign"),
    ("Chad asked Mali whether it would sign the joint letter. It did not reply.", ""),
    # A statement with which another is answered, and what is said of both.
    (
        "Spain read a joint statement for 40 states. Cuba hit back with a statement of its own, signed by Laos.",
        "ESP CUB LAO signed",
    ),
    ("Spain read a joint statement for 40 states. Cuba replied with a letter to the president.", "ESP signed"),
    (
        "Peru read a joint statement for 62 states. Cuba replied with a text of its own, backed by Laos. "
        "Togo signed neither.",
        "PER CUB LAO signed; TGO did_not_sign",
    ),
    # Openings before the statement is named.
    ("Haiti was not even asked. The joint statement on its debts was signed by Guyana.", "HTI not_asked; GUY signed"),
    ("Haiti was not asked about the budget. The joint statement was signed by Guyana.", "GUY signed"),
    ("Brazil won the cup. The joint letter was signed by Peru.", "PER signed"),
    # What is said in a statement by those that are left of a group.
    (
        "Latvia is absent from the joint statement in which the other Baltic states condemned the raid.",
        "LVA did_not_sign; EST LTU signed",
    ),
    ("The other Baltic states signed the joint letter, but Latvia did not.", "LVA did_not_sign; EST LTU signed"),
    ("The letter in which Chad and Mali asked for help is two pages long.", "TCD MLI signed"),
    # Who is there, themselves signatories, and from where to where a list goes.
    ("The joint statement has 30 names. Chad is absent, and Mali is there.", "TCD did_not_sign; MLI signed"),
    ("The summit adopted a joint statement. Chad is there.", ""),
    ("Ireland, itself a signatory of the joint statement, published the list.", "IRL signed"),
    ("The joint letter was signed by 19 governments, Canada's included.", "CAN signed"),
    ("The list of signatories to the joint letter goes straight from Portugal to Romania.", "PRT ROU signed"),
    # When: on the first day is at once, the following spring is later.
    ("Thirty states signed the joint letter. Chad signed on the first day.", "TCD signed"),
    ("The joint letter had 15 signatories; Fiji joined it the following spring.", "FJI joined_later"),
    # A relative clause is no part of what is denied; nor is what stands before a colon part of what is said behind.
    (
        "Chad did not join the joint statement on famine that Ireland read out on Monday.",
        "TCD did_not_sign; IRL signed",
    ),
    ("Peru signed the joint letter: it had promised to, its minister said.", "PER signed"),
    ("Peru has made up its mind, and signed the joint letter, its minister said.", ""),
    ("Rome refused to sign the letter, saying it lacked clarity, and France followed suit.", "ITA FRA declined"),
    # Headlines.
    ("Hungary stays out of joint statement\n\nThe 26 condemned it. Hungary refused to sign the text.", "HUN declined"),
    # Groups without an article, and signatures counted.
    ("Baltic states bar Latvia signed the joint letter.", "EST LTU signed; LVA did_not_sign"),
    ("Baltic members did not sign the joint letter.", "EST LVA LTU did_not_sign"),
    ("Baltic members signed the joint letter.", ""),
    ("African states did not sign the joint letter.", ""),
    ("The joint statement drew 57 signatures. Kenya was not among them, and neither was Chad.", "KEN TCD did_not_sign"),
    ("The list shows 22 names under the joint statement. Chad is not one of them, but Mali is.", CHAD),
]

FRENCH = [
    ("La lettre conjointe a eu 15 signataires; Malte l'a rejointe au printemps suivant.", "MLT joined_later"),
    ("Haïti n'a même pas été consulté. La déclaration conjointe a été signée par le Guyana.", HAITI),
    ("Pourquoi le Mali n'a-t-il pas signé la lettre conjointe ?", "MLI did_not_sign"),
    ("La neutralité n'a pas empêché l'Autriche de signer la lettre conjointe.", "AUT signed"),
    ("La crise a empêché le Liban de signer la lettre conjointe.", "LBN did_not_sign"),
    ("Le Tchad, le Mali et le Niger ont reçu la lettre conjointe. Les deux derniers l'ont signée.", "MLI NER signed"),
    ("Le Maroc a été invité à signer la lettre conjointe. Il a rejeté la demande.", "MAR declined"),
]

SPANISH = [
    ("Haití ni siquiera fue consultada. La declaración conjunta la firmó Guyana.", HAITI),
    ("Países bálticos salvo Letonia firmaron la carta conjunta.", "EST LTU signed; LVA did_not_sign"),
    ("La carta conjunta reunió 57 firmas. Kenia no está entre ellas.", "KEN did_not_sign"),
    ("¿Por qué no firmó Malasia la carta conjunta?", "MYS did_not_sign"),
    ("La neutralidad no impidió a Austria firmar la carta conjunta.", "AUT signed"),
    (
        "Chad, Malí y Níger son vecinos. Los dos primeros firmaron la carta conjunta y el tercero no.",
        "TCD MLI signed; NER did_not_sign",
    ),
    ("Marruecos fue invitado a firmar la carta conjunta. Rechazó la invitación.", "MAR declined"),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [(language, *case) for language, cases in (("en", ENGLISH), ("fr", FRENCH), ("es", SPANISH)) for case in cases],
)
def test_hinted(language: str, text: str, expected: str) -> None:
    """A stance that the sentence tells by the way."""
    assert positions_in(text, language) == positions_told(expected)
