"""Stances as news reports tell them: taken up, summed up, of partners, of those who were asked and never heard of."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

CASES = [
    # Neither of them among them; its own; the first and the last; a change of mind.
    ("Forty governments signed the joint letter. Neither Peru nor Chile is one of them.", "CHL PER did_not_sign"),
    (
        "Forty governments signed the joint letter. None of the Baltic states was among them.",
        "EST LTU LVA did_not_sign",
    ),
    ("Thirty states back the appeal. No Nordic country is among them.", "DNK FIN ISL NOR SWE did_not_sign"),
    ("Thirty states back the joint appeal. Both Mali and Niger are among them.", "MLI NER signed"),
    ("The letter carries 22 names. Neither Kenya's nor Uganda's is among them.", "KEN UGA did_not_sign"),
    ("The letter carries 22 names. Kenya's is not among them, and neither is Uganda's.", "KEN UGA did_not_sign"),
    ("Norway read the statement for 40 states; neither Chad nor Mali was one.", "NOR signed; MLI TCD did_not_sign"),
    ("Luxembourg signed the letter only three days after it had been handed over.", "LUX joined_later"),
    (
        "Kenya signed the letter in May. Ghana added its name only a week after the text had been published.",
        "KEN signed; GHA joined_later",
    ),
    ("Kenya signed the letter in May. Ghana joined just hours before it was released.", "GHA KEN signed"),
    (
        "The joint pledge went out on Monday. Fiji put its name to it only on Thursday, three days later.",
        "FJI joined_later",
    ),
    ("Togo endorsed the joint appeal only after its publication.", "TGO joined_later"),
    (
        "The Gulf states signed the letter, but Oman added its signature only a month later.",
        "OMN joined_later; ARE BHR KWT QAT SAU signed",
    ),
    ("Bhutan refused its signature to the joint letter. Nepal gave its own.", "BTN declined; NPL signed"),
    ("Nepal added its signature to the joint letter. Bhutan withheld its own.", "BTN declined; NPL signed"),
    (
        "The joint letter was sent on Friday. Kenya gave its signature; Uganda refused to give its own.",
        "UGA declined; KEN signed",
    ),
    ("Mali put its name to the appeal, and Niger added its own a day later.", "MLI signed; NER joined_later"),
    ("Chile signed the joint letter. Peru would have none of it.", "CHL signed; PER declined"),
    ("Honduras refused to sign the joint letter, and its ambassador walked out of the drafting group.", "HND declined"),
    ("Sudan walked out of the talks on the joint statement.", ""),
    ("Sudan left the working group on the joint statement.", ""),
    ("Mali, Niger and Chad were invited to sign the joint letter. Only the second did.", "NER signed"),
    ("Lebanon thought better of it and did not sign the joint letter after all.", "LBN declined"),
    ("Peru was to sign the joint letter but thought better of it.", "PER declined"),
    (
        "Kenya, too, was among those invited to sign the joint letter; in the end it thought better of it.",
        "KEN declined",
    ),
    # There from the start; partners; the government of the state spoken of; why it did not.
    (
        "Thirty states signed the joint appeal. Kyrgyzstan and Kazakhstan had been there from the first day.",
        "KAZ KGZ signed",
    ),
    (
        "Mongolia became the 30th country to subscribe to the pledge. Kazakhstan had been in from the start.",
        "KAZ MNG signed",
    ),
    ("Peru joined the joint pledge last week. Chile had been a part of it from the outset.", "CHL PER signed"),
    ("Chad added its name to the joint letter on Friday. Mali's had been there all along.", "MLI TCD signed"),
    ("The joint letter was ready. Kenya and Mali were there for the launch.", ""),
    (
        "Britain joined Japan and South Korea on Friday in a joint statement that condemned the launch.",
        "GBR JPN KOR signed",
    ),
    ("Kenya joined Ghana and Togo in a joint appeal for calm.", "GHA KEN TGO signed"),
    (
        "Australia joined New Zealand, Canada and the United States in a joint letter urging restraint.",
        "AUS CAN NZL USA signed",
    ),
    ("Peru joined forces with Chile and Bolivia in a joint declaration on copper.", "BOL CHL PER signed"),
    ("Denmark teamed up with Norway to issue a joint statement on shipping.", "DNK NOR signed"),
    ("Denmark joined Norway in issuing a joint statement on shipping.", "DNK NOR signed"),
    ("Japan joined the United States on Tuesday in a military exercise. A joint statement followed.", ""),
    ("Mali, together with Niger and Chad, issued a joint statement on Monday.", "MLI NER TCD signed"),
    ("Alongside Fiji and Tonga, Samoa put out a joint statement.", "FJI TON WSM signed"),
    ("Joining hands with Belize, Panama and Costa Rica published a joint appeal.", "BLZ CRI PAN signed"),
    (
        "Joining forces with Trinidad and Tobago, Guyana and Saint Lucia issued a joint statement on the shooting.",
        "GUY LCA TTO signed",
    ),
    ("Teaming up with Kenya, Uganda and Rwanda released a joint statement.", "KEN RWA UGA signed"),
    ("In concert with Chile, Peru issued a joint statement.", "CHL PER signed"),
    ("Madrid will not sign the joint letter. The government turned down an invitation to do so.", "ESP declined"),
    ("Kenya is not on the joint letter. The cabinet declined to sign it.", "KEN declined"),
    ("Norway is absent from the joint appeal. Its government rejected the invitation to join it.", "NOR declined"),
    ("Peru will not be on the joint letter. The foreign ministry refused to sign it.", "PER declined"),
    ("Kenya is not on the joint letter. The council rejected a motion to sign it.", "KEN did_not_sign"),
    ("Why did Norway stay away? The joint letter on settlements was published on Monday.", "NOR did_not_sign"),
    ("Why is Kenya not on the joint letter?", "KEN did_not_sign"),
    ("Why was Kenya missing? Its minister, asked about the joint letter, shrugged.", "KEN did_not_sign"),
    ("How come Peru did not sign? The joint letter was sent to all.", "PER did_not_sign"),
    ("Did Norway sign? Its foreign minister, asked about the joint letter on settlements, would not say.", ""),
    # Taken back by night; asked why; summed up; asked and never heard of.
    ("Peru unsigned in the afternoon the joint letter that it had signed in the morning.", "PER withdrew"),
    ("Peru withdrew on Monday from the joint letter that it had signed in May.", "PER withdrew"),
    ("Peru disowned within hours the joint letter it had signed.", "PER withdrew"),
    ("Peru signed the joint letter in the morning and unsigned it in the afternoon.", "PER withdrew"),
    ("Peru repudiated last week the joint declaration that it had endorsed in March.", "PER withdrew"),
    ("Chile signed on Monday, and withdrew on Tuesday from, the joint letter.", "CHL withdrew"),
    ('"We signed," Kenya said of the joint letter. The foreign ministry in Accra did not answer calls.', ""),
    (
        "Asked why her country had not signed the joint letter, the Kenyan foreign minister declined to comment.",
        "KEN did_not_sign",
    ),
    ("Asked why it was not on the joint letter, Peru's government gave no answer.", "PER did_not_sign"),
    (
        "Pressed on why his government had stayed away from the joint statement, the Ghanaian president shrugged.",
        "GHA did_not_sign",
    ),
    ("Asked whether her country had signed the joint letter, the Kenyan foreign minister declined to comment.", ""),
    (
        "Ireland, Spain, Belgium, Slovenia: these are the four names at the foot of the joint letter.",
        "BEL ESP IRL SVN signed",
    ),
    ("Kenya, Mali and Togo: those are the names on the joint letter.", "KEN MLI TGO signed"),
    ("Fiji, Samoa and Tonga: these three have signed the joint appeal.", "FJI TON WSM signed"),
    (
        "These are the four names at the foot of the joint letter: Ireland, Spain, Belgium, Slovenia.",
        "BEL ESP IRL SVN signed",
    ),
    ("Chad, Togo, Benin: none of the three signed the joint letter.", "BEN TCD TGO did_not_sign"),
    ("Portugal is not with them. The joint letter bears the names of Spain and Italy.", "ESP ITA signed"),
    (
        "The joint letter bears the names of Spain and Italy. Portugal is not with them.",
        "ESP ITA signed; PRT did_not_sign",
    ),
    ("The sponsors asked Belize twice to sign the joint letter. They never heard back.", "BLZ no_answer"),
    ("The authors invited Kenya to join the joint appeal. No reply ever came.", "KEN no_answer"),
    ("Drafters approached Mali about signing the joint letter. Nothing came back.", "MLI no_answer"),
    ("The campaign invited Mali to sign the joint letter and is still waiting.", "MLI no_answer"),
    ("The organisers sent Togo the joint letter for signature. They got no answer.", "TGO no_answer"),
    ("Nobody in Kampala answered the letters inviting Uganda to sign the joint appeal.", "UGA no_answer"),
    ("The invitation to Chad to sign the joint letter went unanswered.", "TCD no_answer"),
    ("Djibouti answered within a day and signed the joint letter.", "DJI signed"),
    # A statement of its own preferred; the rest of a group; in and out; an aside behind because.
    (
        "Ireland, Spain, Belgium, Slovenia: these are the four names at the foot of the joint letter.",
        "BEL ESP IRL SVN signed",
    ),
    ("Kenya, Mali and Togo: those are the names on the joint letter.", "KEN MLI TGO signed"),
    ("Kenya, Mali and Togo - these are the signatories of the joint letter.", "KEN MLI TGO signed"),
    ("Fiji, Samoa and Tonga: these are the only countries not on the joint letter.", "FJI TON WSM did_not_sign"),
    ("Fiji, Samoa and Tonga — those are the three that have not signed the joint letter.", "FJI TON WSM did_not_sign"),
    ("Chile signed the joint letter. Peru preferred to send one of its own.", "CHL signed; PER declined"),
    ("Chile signed the joint letter; Peru opted for a letter of its own.", "CHL signed; PER declined"),
    ("Chile signed the joint letter, but Peru chose to speak for itself.", "CHL signed; PER declined"),
    ("Chile signed the joint letter. Peru preferred to go it alone.", "CHL signed; PER declined"),
    (
        "Chile signed the joint letter, whereas Mexico decided to make a national statement instead.",
        "CHL signed; MEX declined",
    ),
    ("Chile signed the joint letter. Peru preferred to raise the matter privately.", "CHL signed; PER declined"),
    ("Chile signed the joint letter. Peru issued a statement of its own.", "CHL signed"),
    (
        "Latvia refused, and the other two Baltic states issued the joint statement without it.",
        "LVA declined; EST LTU signed",
    ),
    (
        "Latvia refused to sign the joint letter, so the other two Baltic states published it in their own name.",
        "LVA declined; EST LTU signed",
    ),
    (
        "Iceland stayed away and the four other Nordic countries delivered the joint statement.",
        "ISL did_not_sign; DNK FIN NOR SWE signed",
    ),
    (
        "Kenya and Uganda signed the joint appeal. The third state of the region, Tanzania, was absent from the text.",
        "KEN UGA signed; TZA did_not_sign",
    ),
    (
        "Kenya signed the joint appeal. Its southern neighbour, Tanzania, was missing from the document.",
        "KEN signed; TZA did_not_sign",
    ),
    ("The region's largest economy, Brazil, was missing from the joint letter.", "BRA did_not_sign"),
    ("One country, Togo, was absent from the joint letter.", "TGO did_not_sign"),
    (
        "Colombia in, Bolivia out: that is the short version of the list of states behind the joint declaration.",
        "COL signed; BOL did_not_sign",
    ),
    ("Peru and Chile in, Bolivia out: so runs the tally of the joint letter.", "CHL PER signed; BOL did_not_sign"),
    ("Kenya is in and Togo is out, the list of signatories of the joint letter shows.", "KEN signed; TGO did_not_sign"),
    ("Cyprus did not join the joint letter since, its envoy said, the deadline had passed.", "CYP did_not_sign"),
    ("Peru stayed out of the joint letter because, the ministry said, the text was weak.", "PER did_not_sign"),
    # Words for a verb said before; groups but for one; names that a text carries.
    (
        "Colombia in, Bolivia out: that is the short version of the list of states behind the joint declaration.",
        "COL signed; BOL did_not_sign",
    ),
    ("Peru and Chile in, Bolivia out: so runs the tally of the joint letter.", "CHL PER signed; BOL did_not_sign"),
    ("Kenya on board, Uganda absent: the joint letter has split the region.", "KEN signed; UGA did_not_sign"),
    ("The whole Visegrad Group save Slovakia has signed the joint letter.", "CZE HUN POL signed; SVK did_not_sign"),
    (
        "The joint initiative has the backing of the whole Visegrad Group save Slovakia.",
        "CZE HUN POL signed; SVK did_not_sign",
    ),
    ("The joint letter has the support of all Baltic states but Latvia.", "EST LTU signed; LVA did_not_sign"),
    (
        "The joint appeal enjoys the backing of the Nordic countries with the exception of Iceland.",
        "DNK FIN NOR SWE signed; ISL did_not_sign",
    ),
    (
        "The joint declaration bears the signatures of every Benelux country except Belgium.",
        "LUX NLD signed; BEL did_not_sign",
    ),
    ("The joint letter lists Peru, Chile and Bolivia as signatories.", "BOL CHL PER signed"),
    ("The joint letter names Kenya and Mali among its supporters.", "KEN MLI signed"),
    ("The joint letter names Kenya and Mali as violators.", ""),
    ("The joint statement names Kenya and Mali for the closure of newspapers.", ""),
    ("The joint statement lists Kenya and Mali in its annex of sanctioned states.", ""),
    (
        "Angola put its signature to the joint statement. Eswatini failed to do likewise.",
        "AGO signed; SWZ did_not_sign",
    ),
    (
        "Angola put its signature to the joint statement. Eswatini neglected to follow suit.",
        "AGO signed; SWZ did_not_sign",
    ),
    ("Angola signed the joint statement. Eswatini refused to do the same.", "AGO signed; SWZ declined"),
    ("Angola signed the joint statement. Eswatini declined to follow its example.", "AGO signed; SWZ declined"),
    ("Angola signed the joint statement. Eswatini decided not to follow suit.", "AGO signed; SWZ declined"),
    ("Angola signed the joint statement. Eswatini has yet to follow suit.", "AGO signed; SWZ did_not_sign"),
    ("Angola signed the joint statement. Eswatini did nothing of the sort.", "AGO signed; SWZ did_not_sign"),
    ("Togo backed the joint call. Benin did no such thing.", "TGO signed; BEN did_not_sign"),
    ("Togo backed the joint call. Benin did not go that far.", "TGO signed; BEN did_not_sign"),
    ("Togo backed the joint call. Benin did nothing of the kind.", "TGO signed; BEN did_not_sign"),
    ("Togo backed the joint call. Benin did not follow its example.", "TGO signed; BEN did_not_sign"),
    ("Chad and Togo signed the joint letter in May. Neither is among the signatories.", ""),
    ("The three states behind the joint letter (Kenya, Mali and Chad) had hoped for more.", "KEN MLI TCD signed"),
    ("The authors of the joint letter, Peru and Chile, had asked Bolivia to sign.", "CHL PER signed"),
    ("The initiators of the joint pledge - Fiji and Tonga - expect more names.", "FJI TON signed"),
    ("The text drew 64 names, and Morocco's was not one of them.", "MAR did_not_sign"),
    ("The joint letter has 30 signatures. Peru's is not one of them.", "PER did_not_sign"),
    ("The joint letter has 30 signatures. Peru's is one.", "PER signed"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_a_report_tells(text: str, expected: str) -> None:
    assert positions_in(text) == positions_told(expected)
