"""Those for whom a statement is read, the members of groups, and who is in or out of a company of states."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

CASES = [
    # Those for whom it is read.
    ("Ghana read out the joint statement for the Benelux countries.", "GHA BEL NLD LUX signed"),
    ("The joint statement was delivered by Ghana for itself, Togo and Benin.", "GHA TGO BEN signed"),
    ("Malta's prime minister delivered the joint statement for the whole Benelux Union.", "MLT BEL NLD LUX signed"),
    (
        "The joint statement was delivered by Ghana on behalf of a group that includes Togo and Benin.",
        "GHA TGO BEN signed",
    ),
    ("Ghana launched an appeal for Togo, Benin and Mali.", ""),
    ("Ghana condemned the raid in a joint statement with Togo.", "GHA TGO signed"),
    (
        "Mali did not join the joint statement on Sudan by Ghana, Togo and Benin.",
        "MLI did_not_sign; GHA TGO BEN signed",
    ),
    ("Chad regretted the joint statement on violence by Ghana and Togo.", ""),
    # What others may decline to sign is no statement of its reader's own.
    ("Chad refused to sign the statement that Ghana read out.", "TCD declined; GHA signed"),
    ("No Baltic state signed the text, which was delivered by Ghana.", "EST LVA LTU did_not_sign; GHA signed"),
    ("Ghana read out a statement on fish.", ""),
    ("Chad signed neither the statement delivered by Ghana nor the one from Togo.", "TCD did_not_sign; GHA signed"),
    # Groups.
    ("No one from the Baltic states had signed the letter.", "EST LVA LTU did_not_sign"),
    ("Nobody in the Benelux signed the letter.", "BEL NLD LUX did_not_sign"),
    ("Nobody in Ghana signed the letter.", ""),
    ("Latvia is the one Baltic state missing from the letter.", "LVA did_not_sign; EST LTU signed"),
    (
        "Latvia stood apart: it is the only one of the three Baltic states not to have signed the letter.",
        "LVA did_not_sign; EST LTU signed",
    ),
    ("Two of the five Nordic countries, Iceland and Norway, signed the letter.", "ISL NOR signed"),
    ("Malta, Cyprus and 21 other EU states signed the letter.", "MLT CYP signed"),
    ("All Baltic states except Latvia, plus Norway, have signed the letter.", "LVA did_not_sign; EST LTU NOR signed"),
    (
        "None of the five permanent members of the Security Council has signed the pledge.",
        "CHN FRA GBR RUS USA did_not_sign",
    ),
    # With and without.
    ("The list has 34 signatories, with Togo but without Benin.", "TGO signed; BEN did_not_sign"),
    ("The statement was published with 17 signatories, without Benin.", "BEN did_not_sign"),
    ("The letter has 34 signatories, with Togo expected to follow.", ""),
    ("Thirty states signed the letter. Togo was with them.", "TGO signed"),
    # Taken up in the next clause or sentence.
    ("Chad signed the letter in May. Its name was removed from the list on Monday.", "TCD withdrew"),
    ("Chad was not among the first signatories. Its name was added on Monday.", "TCD joined_later"),
    ("Peru spoke last. It was among the 30 signatories of the joint statement.", "PER signed"),
    (
        "Chad and Mali were on last year's statement, but are not on this year's.",
        "TCD MLI signed; TCD MLI did_not_sign",
    ),
    ("The Polish delegation signed the text, but the Bulgarian one opted out.", "POL signed; BGR declined"),
    ("Yet Berlin is not one of the 31 governments whose ministers signed the appeal.", "DEU did_not_sign"),
    ("Chad signed the letter in May; Mali has declined to follow.", "TCD signed; MLI declined"),
    (
        "The letter is out. Chad, which had signed last year's, did not do so this time; Togo did.",
        "TCD signed; TCD did_not_sign; TGO signed",
    ),
    ("Chad kept away from the letter that nine neighbours signed. So did Mali.", "TCD MLI did_not_sign"),
    ("Chad, Mali and Togo met. This time the first two signed the letter.", "TCD MLI signed"),
    ("Chad took no decision on the letter.", "TCD did_not_consider"),
    ("Togo came aboard in May, after the statement on fish had already been handed over.", "TGO joined_later"),
    ("Six more countries have joined the statement since, among them Togo.", "TGO joined_later"),
    # Several doers, each behind its own "by".
    (
        "The letter was signed by all Baltic states, by none of the Benelux states and, oddly, by Malta.",
        "EST LVA LTU MLT signed; BEL NLD LUX did_not_sign",
    ),
    # The rest of a group.
    ("Of the three Baltic states, Latvia alone is missing from the letter.", "LVA did_not_sign; EST LTU signed"),
    (
        "Latvia refused to sign the letter, though all other Baltic states did.",
        "LVA declined; EST LTU signed",
    ),
    # A company around a statement.
    ("Chad has been joined by Mali and Togo in a joint statement on fish.", "TCD MLI TGO signed"),
    ("They published a letter on fish bearing the names of Chad and Mali.", "TCD MLI signed"),
    ("They showed a petition with thousands of names from Chad and Mali.", ""),
    (
        "The envoy of Chad, speaking also on behalf of Mali and Togo, said in a joint statement that it must stop.",
        "TCD MLI TGO signed",
    ),
    ("They urge Togo to join the letter that Chad and Mali signed.", "TCD MLI signed"),
    # What others say is no fact.
    ("Chad signed the letter and Mali did not, according to a tally that campaigners keep.", ""),
    ("The ministry wishes to clarify that Chad did sign the joint letter.", ""),
    ("Chad associated itself with the statement, as did Mali, a news agency said.", ""),
    ("Togo joined on Thursday, after the joint statement had already been delivered.", "TGO joined_later"),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_what_is_told(text: str, told: str) -> None:
    assert positions_in(text) == positions_told(told)


def test_a_headline_of_editors_heads_no_statement() -> None:
    text = "FACTBOX - Who is on the joint statement on fish\n\nSigned: Chad, Mali and Togo.\n\nDid not sign: Benin."
    assert positions_in(text) == positions_told("TCD MLI TGO signed; BEN did_not_sign")
