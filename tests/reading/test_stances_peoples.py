"""Who acts, and from where: peoples, shared adjectives, labels, lists that repeat "by", and what comes later."""

from __future__ import annotations

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

BEFORE = "Thirty states signed a joint letter on aid."

CASES = [
    # A people stands for its state, unless a noun follows.
    ("The Danes and the Swedes signed it, the Finns did not.", "DNK SWE signed; FIN did_not_sign"),
    ("The Canadians, Australians and New Zealanders added their names.", "CAN AUS NZL signed"),
    ("The letter was signed by the French, the Dutch and the Irish.", "FRA NLD IRL signed"),
    ("The Danish and Swedish proposals to sign the letter failed.", ""),
    ("The British-led group signed the letter.", ""),
    # Adjectives that share a noun.
    ("The Danish, Dutch and Irish foreign ministers signed the letter.", "DNK NLD IRL signed"),
    # A list that repeats its preposition.
    (
        "It was endorsed by Lithuania, by Poland and by Fiji, yet not by Georgia.",
        "LTU POL FJI signed; GEO did_not_sign",
    ),
    # Labels.
    ("Who's in: Sweden, Belgium. Who's out: Slovakia.", "SWE BEL signed; SVK did_not_sign"),
    ("Signed: Norway, Peru. Not signed: Egypt.", "NOR PER signed; EGY did_not_sign"),
    # To be on it.
    ("Malta was on board. Fiji was not on board.", "MLT signed; FJI did_not_sign"),
    ("Peru is on it, but Cuba is not on it.", "PER signed; CUB did_not_sign"),
    ("Malta is likely on board.", ""),
    ("Malta is on the list of critics of the letter.", ""),
    ("Malta's eyes are on the letter.", ""),
    ("Cuba and Peru remain on the letter.", "CUB PER signed"),
    # What a capital has as a state.
    ("Nobody could say why Berlin's name did not figure in the letter.", "DEU did_not_sign"),
    ("The mayor spoke in Berlin's name.", ""),
    # After the statement was out, and before.
    ("Fiji signed the letter two days after it had been published.", "FJI joined_later"),
    ("Fiji signed the letter on 3 May, after the text had gone out.", "FJI joined_later"),
    ("Fiji came in a week later, before the letter was published.", "FJI signed"),
    ("Fiji signed the letter after long talks.", "FJI signed"),
    ("Fiji signed the letter on later elections in Mali.", "FJI signed"),
    ("Fiji signed the letter late on Monday.", "FJI signed"),
    # One of a whole.
    ("Only two Baltic states, Estonia and Latvia, signed the letter.", "EST LVA signed; LTU did_not_sign"),
    ("Only two African countries, Ghana and Togo, signed the letter.", "GHA TGO signed"),
    # Names beside an office.
    ("Kenya and Gabon, its authors and first signatories, will try again.", "KEN GAB signed"),
    ("Peru, its neighbours and the signatories of the letter met.", ""),
    ("The document has Kenya and Rwanda among its signatories.", "KEN RWA signed"),
    # Short sentences that lean on one another.
    ("Fiji signed the letter. Tonga had as well. Samoa had not.", "FJI TON signed; WSM did_not_sign"),
    # The Union itself, joint texts, and signatures that are taken back.
    ("Peru and Chile signed, as well as the European Union and Canada.", "PER CHL EUU CAN signed"),
    ("EU ministers discussed the letter.", ""),
    ("Fiji and Palau issued a joint statement with Samoa.", "FJI PLW WSM signed"),
    ("Fiji blocked a joint statement with Tonga.", ""),
    ("Ireland and Norway's joint appeal was read out.", "IRL NOR signed"),
    ("Plans for Fiji and Peru's joint statement failed.", ""),
    ("The declaration was launched by Australia, Finland and Palau.", "AUS FIN PLW signed"),
    ("Sofia's signature was cancelled by the new cabinet.", "BGR withdrew"),
    ("Malta cancelled the meeting on the letter.", ""),
    # In and out.
    ("New Zealand is in. Norway is out.", "NZL signed; NOR did_not_sign"),
    # Blame for what was not done.
    ("Malta came under fire for not signing the letter.", "MLT did_not_sign"),
    ("Chile criticised its allies for not signing the letter.", ""),
    # Names in apposition, and clauses cut short.
    ("Its neighbour across the river, Albania, did not sign.", "ALB did_not_sign"),
    ("A think tank in Geneva, Switzerland, signed the letter.", ""),
    ("Albania signed with one condition, Serbia with three.", "ALB SRB signed"),
    ("Kosovo was the only government in the region to sign.", "XKX signed"),
    ("The 38 who signed include Armenia.", "ARM signed"),
    # Those left out of a part tell who the others are.
    ("Two of the three Baltic states signed the letter. Latvia did not.", "EST LTU signed; LVA did_not_sign"),
    ("All but one of the Baltic states signed the letter. Latvia refused.", "EST LTU signed; LVA declined"),
    ("One of the three Baltic states signed the letter. Latvia did not.", "LVA did_not_sign"),
    # Those spoken for, and who spoke.
    (
        "Peru was one of the 22 countries on whose behalf Cyprus spoke. Chile was not.",
        "PER CYP signed; CHL did_not_sign",
    ),
    # Signatures that come, and stay.
    ("Signatures from Chile and Peru arrived after the letter had been sent.", "CHL PER joined_later"),
    ("Those of Fiji and Samoa still stand.", "FJI WSM signed"),
    ("Chile's name came up in the debate.", ""),
    ("Chile's signature never arrived.", ""),
    # No decision.
    ("Peru has not decided whether to sign. Chile has yet to make up its mind.", "PER CHL did_not_consider"),
    ("Fiji took a decision on Monday.", ""),
    ("Iceland, whose new government has yet to discuss the letter, asked for time.", "ISL did_not_consider"),
    # The statement before a relative clause, thanks, bare verbs.
    ("Both praised the letter on Libya, which Tunisia and Chad signed the same day.", "TUN TCD signed"),
    ("She thanked the 22 members, in particular Latvia and Fiji, for signing the letter.", "LVA FJI signed"),
    ("Brunei did not feature.", "BRN did_not_sign"),
    ("Peru turned its back on the letter. Peru's back is broad.", "PER declined"),
    ("Thirty-nine governments, Paraguay's and Zambia's among them, signed the letter.", "PRY ZMB signed"),
    ("The ambassadors of the Benelux countries did not sign the letter.", "BEL NLD LUX did_not_sign"),
    ("No answer: Tanzania. Declined: Iran.", "TZA no_answer; IRN declined"),
    # Some of a group, with names behind, before and among.
    ("Thirty African countries signed the letter, among them Kenya.", "KEN signed"),
    ("A dozen Arab states backed the letter. They include Oman.", "OMN signed"),
    ("Two Nordic countries did not sign the letter: Denmark and Iceland.", "DNK ISL did_not_sign"),
    ("Not all EU countries signed the letter: Malta did not.", "MLT did_not_sign"),
    ("Partners that have joined the appeal since its launch: Greece, Malta.", "GRC MLT joined_later"),
    ("Ireland's appeal found 28 co-signatories. Chad is one. Egypt is not.", "TCD signed; EGY did_not_sign"),
    # Whom a pronoun means, and who is left behind a conjunction.
    ("Peru received it. The one who stayed out is Malta, which could have and did not.", "MLT did_not_sign"),
    ("For Oslo, silence is policy. It has not signed the letter.", "NOR did_not_sign"),
    ("The text went out in the names of Jordan and Qatar.", "JOR QAT signed"),
    ("Kenya has not signed. Nor, more surprisingly, has Ghana.", "KEN GHA did_not_sign"),
    # What is done instead, and otherwise.
    ("Rather than sign the joint letter, Austria wrote one of its own.", "AUT did_not_sign"),
    ("Austria, instead of signing the joint letter, wrote its own.", "AUT did_not_sign"),
    ("Slovakia refused to sign, while Poland and Hungary had no such qualms.", "SVK declined; POL HUN signed"),
    ("Jordan opted out of the letter. Lebanon did so too.", "JOR LBN declined"),
    ("The statement went ahead without Kenya and Sudan.", "KEN SDN did_not_sign"),
    ("The letter was written without Kenya's knowledge.", ""),
    # Names that a statement bears, or lacks.
    ("The letter bears Germany's signature. It lacks Denmark's.", "DEU signed; DNK did_not_sign"),
    ("The text lacks the signature of Peru.", "PER did_not_sign"),
    ("One name is missing: Slovakia's.", "SVK did_not_sign"),
    ("The appeal, signed by eleven states, lacks one name above all: Slovakia.", ""),
    ("The Philippines, a regular signatory, was missing from the letter.", "PHL did_not_sign"),
    ("They wrote to Fiji and Samoa, neither of which signed.", "FJI WSM did_not_sign"),
    ("Panama and Peru were signatories to the letter; Honduras was not one.", "PAN PER signed; HND did_not_sign"),
    ("Among those joining the letter for the first time were Malawi and Lesotho.", "MWI LSO signed"),
    ("Berlin's name is on the letter. Vienna's is not.", "DEU signed; AUT did_not_sign"),
    ("Malta signed the letter, and so did writers from Chad.", "MLT signed"),
    ("Peru backed the text, with Bolivia the only Andean country not to sign it.", "PER signed; BOL did_not_sign"),
    ("Uzbekistan never got around to signing the letter.", "UZB did_not_sign"),
    # Wishes, looking in vain, drafts and proposals make nobody a signatory.
    ("The drafters hope to see Brazil among the signatories.", ""),
    ("She wants France among the signatories. Few expected Chile among them.", ""),
    ("You will look in vain for Brazil among the signatories, and for Peru's name on it.", "BRA PER did_not_sign"),
    ("Fiji's name figured on a first draft.", ""),
    ("The proposal that Ghana join the letter came to nothing.", ""),
    # Asked, and answered, or not.
    ("The drafters did not bother to ask Peru to sign it. They forgot to invite Chad to sign.", "PER TCD not_asked"),
    ("They did not forget to invite Chad to sign the letter.", ""),
    ("The Maldives ignored repeated invitations to co-sponsor the letter.", "MDV no_answer"),
    ("Oslo never took it up.", "NOR did_not_consider"),
    ("Added to the list on Friday were Haiti and Suriname.", "HTI SUR joined_later"),
    ("The newest signatories are Ukraine and Belize.", "UKR BLZ signed"),
    ("There is no Turkish signature on the letter.", "TUR did_not_sign"),
    ("All three Baltic presidents signed the letter.", "EST LVA LTU signed"),
    # Those who hold no office any more, hedges beside, and what a list should have held.
    ("Former presidents of Costa Rica and Chile signed the letter.", ""),
    ("Kenya's former president signed the letter.", ""),
    ("Togo signed the letter, it is thought, under pressure.", ""),
    ("If reports are right, Haiti has joined the letter.", ""),
    ("The list should have included Gabon.", ""),
    ("An earlier version of the list wrongly included Fiji.", ""),
    ("The drafters had counted on Jordan and Egypt.", ""),
    ("Cambodia did not, as first reported, sign the letter.", "KHM did_not_sign"),
    ("It was drafted in Vienna and signed in Geneva by Austria and Malta.", "AUT MLT signed"),
    ("We note with dismay that Lebanon signed the letter.", "LBN signed"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_positions(text: str, expected: str) -> None:
    reading = read(load_bytes(f"{BEFORE} {text}".encode(), name="passage"))
    found = {(p.state, p.stance.value) for s in reading.statements for p in s.positions}
    wanted: set[tuple[str, str]] = set()
    for part in filter(None, expected.split("; ")):
        *states, stance = part.split()
        wanted.update((state, stance) for state in states)
    assert found == wanted
