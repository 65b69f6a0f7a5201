"""Stances of those left over: exceptions, the rest of a group, labels beside names, answers of a word."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

CASES = [
    # Groups and their exceptions.
    ("Of the Baltic states, all but Latvia signed the letter.", "LVA did_not_sign; EST LTU signed"),
    ("Finland signed the letter; of the Baltic states, all but Latvia did.", "LVA did_not_sign; FIN EST LTU signed"),
    ("The Baltic states signed the letter, with one exception: Latvia.", "LVA did_not_sign; EST LTU signed"),
    ("The Baltic states signed the letter, Latvia being the exception.", "LVA did_not_sign; EST LTU signed"),
    ("The Baltic states, Latvia apart, signed the letter.", "LVA did_not_sign; EST LTU signed"),
    ("The letter was signed by every Baltic state but one, Latvia.", "LVA did_not_sign; EST LTU signed"),
    ("Alone among the Baltic states, Latvia did not sign the letter.", "LVA did_not_sign; EST LTU signed"),
    ("Latvia is alone among the Baltic states in not having signed it.", "LVA did_not_sign; EST LTU signed"),
    ("Latvia was the only Baltic state not on the list.", "LVA did_not_sign; EST LTU signed"),
    # Several of whom none did.
    ("None of Chad, Mali and Togo signed the letter. Kenya did.", "TCD MLI TGO did_not_sign; KEN signed"),
    ("The letter was signed by none of Chad, Mali and Togo.", "TCD MLI TGO did_not_sign"),
    ("Kenya signed the letter; not one of Chad, Mali and Togo has.", "KEN signed; TCD MLI TGO did_not_sign"),
    ("Neither Chad nor Mali appears on the letter.", "TCD MLI did_not_sign"),
    ("Not listed among the signatories are Chad and Mali.", "TCD MLI did_not_sign"),
    # Some of the others are named.
    ("Chad and 11 other states in the region, among them Mali and Togo, signed the letter.", "TCD MLI TGO signed"),
    ("The letter was signed by Chad and ten other states of the Sahel, including Mali.", "TCD MLI signed"),
    ("The letter carries two signatures, those of Chad and Mali.", "TCD MLI signed"),
    ("The letter has drawn a single African signature, that of Chad.", "TCD signed"),
    ("Chad and Mali are listed on the campaign's website as signatories of the letter.", "TCD MLI signed"),
    ("Three more states have signed the letter: Chad, Mali and, last week, Togo.", "TCD MLI TGO signed"),
    ("Chad withdrew from the letter. Mali and Togo stayed in.", "TCD withdrew; MLI TGO signed"),
    # What another year's statement has to say of the same states.
    ("Last year Chad signed the joint statement. This year it did not.", "TCD signed; TCD did_not_sign"),
    ("In 2022 Chad signed the joint statement. In 2023 it refused to.", "TCD signed; TCD declined"),
    ("Last year Chad was a signatory to the statement. This year it chose not to be.", "TCD signed; TCD declined"),
    ("Chad is missing from the letter, although it signed a comparable one in 2022.", "TCD did_not_sign; TCD signed"),
    # Added once it was out.
    ("The letter was sent on Friday. Chad was nevertheless added the following Tuesday.", "TCD joined_later"),
    ("Two days after the statement had been read out, Chad asked for its name to be added.", "TCD joined_later"),
    ("The Visegrad Group, with the exception of Hungary, signed the letter.", "HUN did_not_sign; CZE POL SVK signed"),
    # Those that are left.
    ("Latvia signed the letter; the other two Baltic states did not.", "LVA signed; EST LTU did_not_sign"),
    ("Only one Baltic state, Latvia, signed the letter; the others did not.", "LVA signed; EST LTU did_not_sign"),
    ("Some Gulf states, among them Oman, signed the letter; the others did not.", "OMN signed"),
    ("Chad, Mali and Togo met. Chad signed the letter; the other two did not.", "TCD signed; MLI TGO did_not_sign"),
    ("Chad, Mali and Togo met. Chad signed the letter; the other three did not.", "TCD signed"),
    ("Chad and Mali signed the letter. The third neighbour, Togo, did not.", "TCD MLI signed; TGO did_not_sign"),
    ("Two of the three neighbours signed the letter; the one that has not is Togo.", "TGO did_not_sign"),
    ("Thirty states signed the letter. Those that did not: Chad and Mali.", "TCD MLI did_not_sign"),
    ("Chad's absence from the letter was expected; that of Mali was not.", "TCD MLI did_not_sign"),
    # Labels.
    ("On the letter. Signed: Chad. No answer to our letter: Mali.", "TCD signed; MLI no_answer"),
    (
        "A scorecard on the letter. Chad: signed. Mali: not signed. Togo: declined.",
        "TCD signed; MLI did_not_sign; TGO declined",
    ),
    ("The letter, state by state. Chad: in. Mali: out.", "TCD signed; MLI did_not_sign"),
    ("Roll call on the letter: Chad, yes. Mali, no.", "TCD signed; MLI did_not_sign"),
    ("Signed the letter: Chad, Togo. Did not sign it: Mali.", "TCD TGO signed; MLI did_not_sign"),
    ("On the letter: Chad; Togo, as ever. Not on it: Mali.", "TCD TGO signed; MLI did_not_sign"),
    ("Signed: Chad; Mali has refused to sign the letter.", "TCD signed; MLI declined"),
    # Answers.
    ("Did Chad sign the letter? Yes, it did. Did Mali? No, it did not.", "TCD signed; MLI did_not_sign"),
    ("Who signed the letter? Chad and Togo. Who did not? Mali.", "TCD TGO signed; MLI did_not_sign"),
    ("Who signed the letter? Not Mali.", "MLI did_not_sign"),
    ("The letter is out. Chad? In. Mali? Not on it.", "TCD signed; MLI did_not_sign"),
    ("Who will sign the letter? Chad and Togo.", ""),
    # What goes between "so" and "did".
    ("Chad signed the letter. So, to general surprise, did Mali.", "TCD MLI signed"),
    ("Chad did not sign the letter. Nor, for that matter, did Mali.", "TCD MLI did_not_sign"),
    # What is said of a name or an absence as somebody's.
    ("The last name on the letter is Chad's.", "TCD signed"),
    ("The only signature still missing from the letter is that of Chad.", "TCD did_not_sign"),
    ("The letter lacks one signature: Chad's.", "TCD did_not_sign"),
    ("The most notable absence from the letter is Chad's.", "TCD did_not_sign"),
    ("The letter was much talked about. The name on everybody's lips was Chad's.", ""),
    ("There is a Maltese signature on the letter.", "MLT signed"),
    ("The Danish signature is on the letter; the Swedish one is lacking.", "DNK signed; SWE did_not_sign"),
    # What stands under a statement.
    ("Behind the letter stand Chad, Mali and Togo.", "TCD MLI TGO signed"),
    ("Under the letter one finds the names of Chad and Mali.", "TCD MLI signed"),
    ("On the list are Chad and Mali, but not Togo.", "TCD MLI signed; TGO did_not_sign"),
    ("Not on the list are Chad and Mali.", "TCD MLI did_not_sign"),
    ("In the letter stand hard words on Chad.", ""),
    # From one end of a list to the other, and lists that give reasons.
    ("Fifty states, from Albania to Zimbabwe, have signed the letter.", "ALB ZWE signed"),
    ("The letter was signed by ministers flying in from Albania to Geneva.", ""),
    ("Three states signed: Chad, because it must; Mali, because it can; and Togo.", "TCD MLI TGO signed"),
    ("Chad and Mali signed the letter, leaving Togo as the only holdout.", "TCD MLI signed; TGO did_not_sign"),
    # What was done likewise, in turn, or in company.
    ("Chad signed the letter. The same goes for Mali.", "TCD MLI signed"),
    ("Chad signed the letter. The same cannot be said of Mali.", "TCD signed; MLI did_not_sign"),
    ("Chad signed the letter, then Mali, then Togo.", "TCD MLI TGO signed"),
    ("Chad signed the letter, then Mali withdrew its name.", "TCD signed; MLI withdrew"),
    ("Chad was joined by Mali and Togo in signing the letter.", "TCD MLI TGO signed"),
    ("Chad was joined by Mali and Togo at the table.", ""),
    ("The joint statement (Chad, Mali, Togo) was published on Monday.", "TCD MLI TGO signed"),
    # Asides between states, and between a state and its verb.
    ("Chad, which drafted the letter, and Mali signed it.", "TCD MLI signed"),
    ("Chad, though no friend of the sponsors, and Mali, though a small one, both signed the letter.", "TCD MLI signed"),
    ("Chad, Mali and, by a late change of heart, Togo signed the letter.", "TCD MLI TGO signed"),
    ("The letter thanks Chad, a founder, and Mali signed it.", "MLI signed"),
    ("The letter thanks Chad, blames Fiji and is signed by the ministers of Mali and Togo.", "MLI TGO signed"),
    ("Twenty states refused to sign the letter, Chad being the most prominent.", "TCD declined"),
    ("Absent from the letter, as so often, was Chad.", "TCD did_not_sign"),
    # Names that are there, or sought in vain.
    ("The letter is out. Chad's name is there, in small print.", "TCD signed"),
    ("The letter is out. Chad's ambassador was there.", ""),
    ("One looks in vain for Chad on the list.", "TCD did_not_sign"),
    ("Gone are the days when Chad signed such letters.", ""),
    # Where names are found.
    ("Neither Chad nor Mali is to be found under the letter. Togo is.", "TCD MLI did_not_sign; TGO signed"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_is_left_or_labelled_is_read(text: str, expected: str) -> None:
    assert positions_in(text) == positions_told(expected)
