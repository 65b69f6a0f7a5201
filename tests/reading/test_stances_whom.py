"""Who is meant by words that name no state, or that name one beside another: a table of passages and stances."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

CASES = [
    # What is lacking, or only claimed.
    ("The letter bears 43 signatures. The three that are lacking are those of Peru, Chile and Cuba.", ""),
    ("Peru's endorsement of the declaration remains outstanding.", ""),
    ("The spokesman dismissed a claim by the British delegation that Kenya had refused to sign the letter.", ""),
    # What seems to be so is no fact, wherever that is said.
    ("Apparently, Panama has joined the text.", ""),
    ("Panama joined, apparently, the text of the letter.", ""),
    ("Peru apparently refused, and Chile signed the letter.", "CHL signed"),
    # Who speaks for others, of a statement spoken of before.
    ("The statement condemned the arrests. Spain read it out on behalf of 24 states.", "ESP signed"),
    ("The statement condemned the arrests. Spain read it with interest.", ""),
    ("Peru signed the joint statement that Lithuania delivered a day later.", "PER LTU signed"),
    ("Thirty states signed the letter. Chad turned it down because of its neutrality.", "TCD declined"),
    ("Peru and Chile signed the Arctic drilling appeal.", "PER CHL signed"),
    # A people with its article, as a state.
    ("The Saudis signed the letter; so did the Emiratis. The Omanis did not.", "SAU ARE signed; OMN did_not_sign"),
    ("The Swiss refused to sign the letter.", "CHE declined"),
    ("The Hungarian and Slovak ambassadors did not sign the letter.", "HUN SVK did_not_sign"),
    ("Thousands of Hungarians signed the letter.", ""),
    ("Hungarians living abroad signed the letter.", ""),
    # The state that an ambassador is sent to is no signatory.
    ("The French ambassador to Kenya signed the letter.", "FRA signed"),
    ("The Danish and Finnish ambassadors to Georgia signed the statement.", "DNK FIN signed"),
    (
        "The ambassadors of Spain and Chile to Peru refused to sign it. The letter went out on Monday.",
        "ESP CHL declined",
    ),
    ("Chad's envoy to the UN, who spoke last, signed the letter.", "TCD signed"),
    # So many of those named before.
    ("The letter went round the Group of Seven. All seven signed it.", "CAN DEU FRA GBR ITA JPN USA signed"),
    ("The letter was sent to Peru, Chile and Fiji. All three endorsed it.", "PER CHL FJI signed"),
    ("The letter was sent to Peru and Chile. Both signed it.", "PER CHL signed"),
    ("The letter was sent to Peru, Chile and Fiji. All four signed it.", ""),
    ("The letter was sent to Peru and Chile. Both countries declined to sign it.", "PER CHL declined"),
    ("Peru was asked to sign the letter in May. The country refused.", "PER declined"),
    # Names between commas that say who is meant.
    (
        "Fiji signed the letter, but its two closest partners, Samoa and Tonga, did not.",
        "FJI signed; WSM TON did_not_sign",
    ),
    ("Three of its neighbours - Peru, Chile and Bolivia - signed the letter.", "PER CHL BOL signed"),
    ("Forty countries, France said, signed the letter.", ""),
    # Adverbs that no list holds.
    ("Peru defiantly signed the letter, and Chile grudgingly did.", "PER CHL signed"),
    ("Peru signed on Friday the letter on Sudan.", "PER signed"),
    ("Malta was wrongly listed as having signed the letter.", ""),
    # What was so at first.
    ("Italy did not sign the letter, though it had supported the text at first.", "ITA did_not_sign"),
    ("Having refused to sign the letter in April, Peru signed it in May.", "PER signed"),
    # On it, behind it, on board.
    (
        "The joint statement is out. Chad and Niger are behind it, and Mali is not on it.",
        "TCD NER signed; MLI did_not_sign",
    ),
    ("Peru is on the letter. Bolivia isn't.", "PER signed; BOL did_not_sign"),
    ("Thirty states signed the statement. Kenya was on board; Uganda was not.", "KEN signed; UGA did_not_sign"),
    ("Is Peru on the letter? The ministry would not say.", ""),
    # Who speaks for so many, or brings them together.
    ("Iceland spoke for 37 delegations on Iran, among them Peru. The statement was short.", "ISL PER signed"),
    ("Cuba spoke for 20 minutes on the letter.", ""),
    ("Kenya brought together 30 countries behind the declaration.", "KEN signed"),
    ("Kenya tried to rally 30 countries behind the declaration.", ""),
    ("Tonga joined 17 other states in urging the Assembly to act. The letter was sent on Friday.", "TON signed"),
    # Names that are counted and spelt out; who led the text.
    ("The letter bore four signatures: those of Fiji, Tonga, Samoa and Nauru.", "FJI TON WSM NRU signed"),
    ("The letter does not carry three signatures: those of Fiji, Tonga and Samoa.", ""),
    ("Oman threw its weight behind the Egyptian-drafted statement.", "OMN EGY signed"),
    ("Plans for a Saudi-led statement collapsed.", ""),
    # The only one of a group.
    ("Latvia stayed out of the letter, the only Baltic state to do so.", "LVA did_not_sign; EST LTU signed"),
    ("Latvia alone among the Baltic states signed the letter.", "LVA signed; EST LTU did_not_sign"),
    ("Kenya was the only African country not to sign the letter.", "KEN did_not_sign"),
    # Turned down in other words.
    ("Estonia ruled out signing the letter, and Latvia took a pass.", "EST LVA declined"),
    ("Peru remained on the sidelines of the statement.", "PER did_not_sign"),
    ("The cabinet of Peru has not discussed the letter.", "PER did_not_consider"),
    ("Chad did not sign the letter. It had helped to draft it but pulled out of the talks in May.", "TCD did_not_sign"),
    # Letters that several write, statements issued with others.
    (
        "Dublin and Madrid wrote to the Commission in May asking for a review. Berlin refused to sign.",
        "IRL ESP signed; DEU declined",
    ),
    ("Sixteen EU governments wrote to the Commission on Monday. They are Austria and Belgium.", "AUT BEL signed"),
    ("Dublin wrote to the Commission in May asking for a review.", ""),
    ("The letter is out. Peru and Chile wrote to the organisers to say that they would not sign.", ""),
    ("Peru issued a joint statement with Chile on Sunday.", "PER CHL signed"),
    ("Kenya and Chad put out a common statement without Mali.", "KEN TCD signed"),
    ("Slovakia joined Hungary in refusing to sign the letter.", "SVK HUN declined"),
    ("Slovakia did not join Hungary in signing the letter.", "SVK did_not_sign; HUN signed"),
    ("Germany delivered the first, a call for access signed by 39 countries including Haiti.", "DEU HTI signed"),
    # What stands around the names.
    ("Chile, Peru and Fiji had all signed the letter.", "CHL PER FJI signed"),
    ("The letter was signed by 37 states on 11 May, including Chile.", "CHL signed"),
    ("It calls for calm and carries three signatures: those of Fiji, Samoa and Tonga. The letter is short.", ""),
    ("The letter calls for calm and carries two signatures: those of Fiji and Samoa.", "FJI WSM signed"),
    ("Washington, long an outlier, signed the letter.", "USA signed"),
    ("Kathmandu signed the letter along with Thimphu.", "NPL BTN signed"),
    ("Two were asked to sign the letter. Only one of them did: Seoul.", "KOR signed"),
    ("Peru signed both letters. Bolivia is on neither.", "PER signed; BOL did_not_sign"),
    # What belongs to another clause, to another statement, or to no speech.
    (
        "Kathmandu signed the letter along with Thimphu; New Delhi and Beijing stayed off it.",
        "NPL BTN signed; IND CHN did_not_sign",
    ),
    ("Unlike its neighbour Colombia, Ecuador signed the letter.", "ECU signed; COL did_not_sign"),
    (
        "Fifty states urged the junta to free the judges in a joint statement delivered by Fiji.",
        "FJI signed",
    ),
    ("Fifty states urged Fiji to speak in a joint statement.", ""),
    ("The real signatories of the letter, tabled on Monday, are Peru and Chile.", "PER CHL signed"),
    ("Thirty delegations backed the statement by Denmark on torture.", "DNK signed"),
    ("A statement by Denmark on torture was debated.", ""),
    ("Peru refused to sign the letter in May. Lima did so a week after its publication.", "PER joined_later"),
    ("The Ukrainian embassy signed the letter; the Hungarian one did not.", "UKR signed; HUN did_not_sign"),
    ("Chad's seat was empty when the statement was read; the country was not part of it.", "TCD did_not_sign"),
    ("Can you say why Peru is not on the letter?", ""),
    # Those that came before, those that are left, those counted in.
    ("Palau became the sixth state to sign the letter, following Fiji and Samoa.", "PLW FJI WSM signed"),
    ("Palau signed the letter a day after Fiji.", "PLW FJI signed"),
    ("Palau signed the letter after pressure from Fiji.", "PLW signed"),
    ("Palau signed the letter after Fiji had refused to.", "PLW signed; FJI declined"),
    ("Barbados signed the letter on Monday. It was preceded by Guyana.", "BRB GUY signed"),
    (
        "Peru signed the letter. That leaves Israel and Palau as the only members not to have done so.",
        "PER signed; ISR PLW did_not_sign",
    ),
    ("The letter has the backing of all five members, Panama included.", "PAN signed"),
    ("Reports that Chad signed the letter are wrong.", "TCD did_not_sign"),
    ("Reports that Chad signed the letter are wrong, its minister said.", ""),
    ("Press statement of the Friends of Water\n\nWe regret that Chad did not sign the letter.", "TCD did_not_sign"),
    # A choice is a deed; a turn ends what was said before.
    ("Hungary decided not to sign the letter.", "HUN declined"),
    ("Kazakhstan decided at the last moment to leave its signature off the letter.", "KAZ did_not_sign"),
    ("Hungary decided to sign the letter.", ""),
    ("In March, Tunisia said no to the letter. It changed its mind in June and signed.", "TUN signed"),
    ("Jamaica, a holdout for years, finally put its name to the letter.", "JAM signed"),
    ("Jamaica signed the letter. Jamaica did not sign the letter.", ""),
    ("Thirty states have thrown their support behind the letter. Not so Serbia.", "SRB did_not_sign"),
    ("Among those missing from the letter: Peru, Chile and Fiji.", "PER CHL FJI did_not_sign"),
    ("The signatories of the letter are, in alphabetical order, Chile, Fiji and Peru.", "CHL FJI PER signed"),
    ("Paraguay's name was on the first list but had vanished when the letter came out.", "PRY withdrew"),
    # "Nor" before the verb denies what follows it, in its own clause.
    ("The letter is short. Nor does the list include Peru.", "PER did_not_sign"),
    ("The letter is short. Nor do the signatories include Peru and Chile.", "PER CHL did_not_sign"),
    ("The letter lacks Mali's signature. Nor does it bear those of Niger and Chad.", "MLI NER TCD did_not_sign"),
    ("Nor did it escape notice that Kenya signed the letter.", "KEN signed"),
    # Answers that never came, turns taken, names of pledges.
    ("Kuwait was asked to sign the letter but never gave an answer.", "KWT no_answer"),
    ("Kuwait was invited to sign the letter and gave no reply.", "KWT no_answer"),
    ("It was Bulgaria's turn: its ambassador signed the letter.", "BGR signed"),
    ("Peru signed the Kigali pledge on health.", "PER signed"),
    # What looks like signing and is none.
    ("France and Germany wrote to the Commission in separate letters. Their statement will follow.", ""),
    ("Egypt and Jordan are on board the ship that carries the letter.", ""),
    ("Mexico joined 20 other countries in voting against the resolution.", ""),
    ("The letter was sent to Costa Rica and Panama. Both received it on Monday.", ""),
    ("The Dutch signed a trade deal with the Swiss. The letter was not discussed.", ""),
    # A state of the United States, and a capital that shares its name.
    ("The governors of New Mexico, Georgia and Washington have signed a joint letter.", ""),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_is_meant(text: str, expected: str) -> None:
    assert positions_in(text) == positions_told(expected)
