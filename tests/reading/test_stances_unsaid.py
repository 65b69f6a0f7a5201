"""Stances that a sentence leaves half unsaid: verbs taken up from before, capitals for states, one of two."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.reading.told import positions_in, positions_told

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

CASES = [
    # The verb of the clause before is left out.
    ("en", "Cyprus signed the letter on Monday, Malta on Tuesday and Greece a day later.", "CYP MLT GRC signed"),
    ("en", "Chad signed the first letter on Monday, followed later by Niger.", "TCD NER signed"),
    ("fr", "La Grèce a signé la lettre lundi, suivie mardi par Chypre.", "GRC CYP signed"),
    ("es", "Grecia firmó la carta el lunes y Chipre el martes.", "GRC CYP signed"),
    ("en", "Cyprus signed the letter on Monday, Malta on Tuesday said that it would not.", "CYP signed"),
    # What was done is said by "so", and after a refusal it is the signing.
    ("en", "Chad refused to sign the letter. Niger did so.", "TCD declined; NER signed"),
    ("en", "Chad refused to sign the letter. Niger did the same.", "TCD NER declined"),
    ("fr", "Le Tchad a refusé de signer la lettre ; le Niger, lui, l'a fait.", "TCD declined; NER signed"),
    ("es", "Chad se negó a firmar la carta; Níger sí lo hizo.", "TCD declined; NER signed"),
    ("es", "Chad no firmó la carta; Níger sí.", "TCD did_not_sign; NER signed"),
    # Capitals.
    ("en", "Riga was the only Baltic capital not to sign the letter.", "LVA did_not_sign; EST LTU signed"),
    ("en", "Unlike Madrid, Lisbon signed the letter.", "ESP did_not_sign; PRT signed"),
    ("en", "Officials in Lisbon confirmed that they had signed the letter.", ""),
    ("en", "Officials in Brussels confirmed that they had signed the letter.", ""),
    ("en", "The letter was signed in Lisbon.", ""),
    ("en", "Lisbon has signed the letter, its mayor said.", ""),
    ("fr", "Ni Lisbonne ni Madrid n'ont signé la lettre.", "PRT ESP did_not_sign"),
    # One of two.
    (
        "en",
        "Chad and Niger were asked to sign the letter. The former declined; the latter signed.",
        "TCD declined; NER signed",
    ),
    ("en", "Chad and Niger were asked to sign the letter. Neither did.", "TCD NER did_not_sign"),
    (
        "es",
        "Perú y Chile fueron invitados a firmar la carta. El primero firmó; el segundo no.",
        "PER signed; CHL did_not_sign",
    ),
    # A request that is left unanswered, and a reporter's, which is none.
    ("en", "Invited by Chile to sign the letter, Peru never replied.", "PER no_answer"),
    ("en", "Chile and Peru were invited to sign the letter; neither had responded by Friday.", "CHL PER no_answer"),
    ("en", "Asked for comment on the letter, Peru did not reply.", ""),
    ("es", "Invitada por Chile a firmar la carta, Jamaica no contestó.", "JAM no_answer"),
    # What is chosen is said before.
    ("en", "Chile signed the letter. Peru chose not to.", "CHL signed; PER declined"),
    ("es", "Chile firmó la carta; Perú prefirió no hacerlo.", "CHL signed; PER declined"),
    # A campaign speaks for itself and tells of others.
    ("en", "We commend Chile for signing the appeal. We regret that Peru refused to.", "CHL signed; PER declined"),
    # Offices with the state's adjective behind them.
    ("fr", "Le gouvernement hongrois a refusé de signer la lettre.", "HUN declined"),
    ("fr", "Les gouvernements canadien et norvégien ont signé la lettre.", "CAN NOR signed"),
    ("es", "El Gobierno húngaro se negó a firmar la carta.", "HUN declined"),
    # Those who speak in a joint statement, and the rest of a pair.
    ("en", "In a joint letter to the Council, Fiji and Samoa asked for an inquiry.", "FJI WSM signed"),
    ("en", "Fiji and Samoa were present, but only Samoa signed the letter.", "FJI did_not_sign; WSM signed"),
    ("en", "The 50-nation statement, read out on Monday, includes Fiji but not Samoa.", "FJI signed; WSM did_not_sign"),
    # Nothing is so that is called wrong.
    ("en", "The minister rejected reports that Peru had refused to sign the letter.", ""),
    ("en", "Peru denied having signed the letter.", ""),
    ("fr", "Le ministre a démenti que la Suède ait signé la lettre.", ""),
    ("es", "Perú niega haber firmado la carta.", ""),
    # What was so once, and is not now.
    ("en", "Peru no longer appears on the list of signatories.", "PER did_not_sign"),
    ("fr", "Le Pérou ne figure plus sur la liste.", "PER did_not_sign"),
    ("fr", "Plus de trente pays ont signé la lettre, dont le Pérou.", "PER signed"),
    ("es", "Perú ya no aparece en la lista de firmantes.", "PER did_not_sign"),
    # The subject behind its verb, the statement before it.
    ("es", "La carta que firmaron Perú y Chile fue publicada ayer.", "PER CHL signed"),
    ("es", "Solo dos Estados africanos —Ghana y Gambia— firmaron la carta.", "GHA GMB signed"),
    # A new clause behind the list.
    ("en", "The letter was led by Chile, and Peru is absent from it.", "CHL signed; PER did_not_sign"),
    ("en", "Peru does not, as a matter of policy, sign joint statements.", "PER did_not_sign"),
    # A number of a group is not the group, and what else its members did is told as exceptions.
    ("en", "Of the 27 EU members, 25 signed the letter. The exceptions were Malta and Cyprus.", "MLT CYP did_not_sign"),
    ("en", "Thirty states signed the letter. The hosts were Malta and Cyprus.", ""),
    # News tells the day between subject and verb.
    ("en", "Serbia on Tuesday refused to sign the letter.", "SRB declined"),
    ("en", "Fiji on Thursday joined 36 other countries in a joint statement on Sudan.", "FJI signed"),
    ("en", "Spain, along with 43 other countries, urged restraint in a joint statement.", "ESP signed"),
    ("en", "Bolivia was the only country in the region that did not sign the letter.", "BOL did_not_sign"),
    ("en", "Serbia has declined to sign the letter, its foreign ministry confirmed.", ""),
    ("fr", "Le Pérou a demandé que son nom soit retiré de la lettre.", "PER withdrew"),
    ("es", "Bolivia fue el único país de la región que no firmó la carta.", "BOL did_not_sign"),
    # "Did" after a refusal may be either, unless it is said of one alone.
    ("en", "Peru refused to sign the letter. Chile alone did.", "PER declined; CHL signed"),
    ("en", "Peru refused to sign the letter. Chile did too.", "PER CHL declined"),
    ("en", "All Baltic states but Latvia signed it, and Nepal did not.", "EST LTU signed; LVA NPL did_not_sign"),
    # A list of those that are missing.
    ("en", "Missing from the list of 39 co-sponsors are Peru and, more oddly, Chile.", "PER CHL did_not_sign"),
    ("en", "The list of states that have not signed is short: Peru and Chile.", "PER CHL did_not_sign"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_what_is_left_unsaid_is_understood(language: str, text: str, expected: str) -> None:
    reading = read(replace(load_bytes(text.encode(), name="passage"), language=language))
    found = {(p.state, p.stance.value) for s in reading.statements for p in s.positions}
    wanted: set[tuple[str, str]] = set()
    for part in filter(None, expected.split("; ")):
        *states, stance = part.split()
        wanted.update((state, stance) for state in states)
    assert found == wanted


TWO = [
    ("en", "Chad signed the letter on Sudan but not the one on Libya.", "TCD signed", "TCD did_not_sign"),
    ("fr", "Le Tchad a signé la lettre sur le Soudan mais pas celle sur la Libye.", "TCD signed", "TCD did_not_sign"),
    ("es", "Chad firmó la carta sobre Sudán, pero no la relativa a Libia.", "TCD signed", "TCD did_not_sign"),
    (
        "en",
        "The British-led text was backed by Chad; the Cuban-led one by Niger.",
        "GBR signed TCD signed",
        "CUB signed NER signed",
    ),
    ("en", "Fiji signed the letter on Sudan. Peru signed the letter on Libya.", "FJI signed", "PER signed"),
]


@pytest.mark.parametrize(("language", "text", "first", "second"), TWO)
def test_statements_are_told_apart_by_their_topic_and_by_who_led_them(
    language: str, text: str, first: str, second: str
) -> None:
    reading = read(replace(load_bytes(text.encode(), name="passage"), language=language))
    assert [" ".join(f"{p.state} {p.stance}" for p in s.positions) for s in reading.statements] == [first, second]


_ASKED = {
    "en": "Malta, Chad and Fiji were asked to sign the joint letter.",
    "fr": "Malte, le Tchad et les Fidji ont été invités à signer la lettre commune.",
    "es": "Malta, Chad y Fiyi fueron invitados a firmar la carta conjunta.",
}
SOME_OF_THEM = [
    ("en", "None of them did.", "MLT TCD FJI did_not_sign"),
    ("en", "Not one of the three has signed it.", "MLT TCD FJI did_not_sign"),
    ("en", "All of them did.", "MLT TCD FJI signed"),
    ("en", "Two of them did.", ""),
    ("en", "Few of them did.", ""),
    ("en", "Hardly any of them did.", ""),
    ("en", "One of them has signed.", ""),
    ("en", "Not all of them did.", ""),
    ("fr", "Aucun d'entre eux n'a signé.", "MLT TCD FJI did_not_sign"),
    ("fr", "Deux d'entre eux l'ont fait.", ""),
    ("fr", "Peu d'entre eux ont signé.", ""),
    ("es", "Ninguno de ellos lo hizo.", "MLT TCD FJI did_not_sign"),
    ("es", "Dos de ellos lo hicieron.", ""),
]

BEHIND_A_TOPIC = [
    ("en", "Malta signed the joint letter on Fiji, Chad and Mali did not.", "MLT signed; TCD MLI did_not_sign"),
    ("en", "Malta backed the joint statement on arming Fiji, Chad refused to sign.", "MLT signed; TCD declined"),
    ("en", "The ministers of Malta, Chad and Mali did not sign the joint letter.", "MLT TCD MLI did_not_sign"),
]


@pytest.mark.parametrize(("language", "text", "told"), SOME_OF_THEM)
def test_some_of_those_named_are_none_in_particular(language: str, text: str, told: str) -> None:
    assert positions_in(f"{_ASKED[language]} {text}", language) == positions_told(told)


@pytest.mark.parametrize(("language", "text", "told"), BEHIND_A_TOPIC)
def test_what_a_statement_is_on_ends_before_who_acts_next(language: str, text: str, told: str) -> None:
    assert positions_in(text, language) == positions_told(told)
