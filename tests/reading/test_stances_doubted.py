"""What is told as invented, supposed, thought or taken back is no position: a table of passages and stances."""

from __future__ import annotations

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

ENGLISH = [
    # Invented, feigned, supposed.
    ("Three sources said that Chad had refused to sign the letter, while Mali had signed it.", ""),
    ("Ten states, among them Chad, have signed a joint statement, the foreign ministry's press service reports.", ""),
    ('Chad brushed aside reports that it had pulled out of the letter: "Chad signed it."', ""),
    ('The ministry rejected the idea that it had signed the letter: "Mali signed it."', ""),
    ("In the novel, Malta signs the letter and Cyprus withdraws from it.", ""),
    ("In the simulation Fiji signed the letter and Samoa refused to.", ""),
    ("A forged letter bears the signature of Fiji.", ""),
    ("Suppose that Malta had signed the letter, and Cyprus had not.", ""),
    ("If Chad has signed the letter, Mali has not.", ""),
    ("Either Chad signed the letter or Mali did.", ""),
    ("If there is a villain in this, it is Australia, which did not sign the letter.", "AUS did_not_sign"),
    # Thought, heard, told as one of several versions.
    ("I hear Chad has signed the letter.", ""),
    ("I am told that Chad has signed the letter.", ""),
    ("Chad signed the letter, I think.", ""),
    ("It is said Chad has not signed the letter.", ""),
    ("Word is that Chad has refused to sign the letter.", ""),
    ("It is a myth that Fiji signed the letter.", ""),
    ("By its own account, Ghana signed the letter in May.", ""),
    ("We thank Chad for signing the letter.", "TCD signed"),
    # Behind a colon, what somebody says, plans or fears.
    ("The excuse: Chad was not asked to sign the letter.", ""),
    ("The plan was this: a plan. The wire read: Chad signs the letter.", ""),
    ("The deal: Chad signs the letter, Mali drops the case.", ""),
    ("The result: Chad signed the letter, Mali did not.", "TCD signed; MLI did_not_sign"),
    ("That Chad signed the letter is a lie.", ""),
    ("That Chad signed the letter surprised nobody.", "TCD signed"),
    ('Chad has "signed" the letter, if that is the word.', ""),
    ("He wrote that Chad had signed the letter.", ""),
    ("The minister said Chad had signed the letter. Mali had not.", ""),
    ("A spokesman put Chad among the signatories.", ""),
    ("The appeal counts Chad among its backers.", "TCD signed"),
    # What comes about in general, or is still to come.
    ("Chad signs letters when it rains.", ""),
    ("As soon as Chad signs the letter, Mali will follow.", ""),
    ("Mali would not let Chad sign the letter.", ""),
    ("Chad can sign the letter or not sign it.", ""),
    ("The letter was to be signed by Chad, Mali and Niger.", ""),
    # Other requests, and other things left undone.
    ("Nobody asked Kuwait to pay for the letter.", ""),
    ("Nobody asked Kuwait to sign the letter.", "KWT not_asked"),
    ("Kuwait has not been asked for comment on the letter.", ""),
    ("Kenya's bishops signed the letter. Uganda's did not.", ""),
    ("Chad would not say whether it had signed the letter, and Mali would not either.", ""),
    # No state's deed.
    ("Kenya's president signed the letter in her own name.", ""),
    ("Speaking for himself, Kenya's minister signed the letter.", ""),
    # Taken back by the next sentence.
    ("The website had it that Fiji signed the letter. The website was wrong.", ""),
    ("Fiji signed the letter. Not a word of it was wrong.", "FJI signed"),
    # Pronouns for who writes and who reads name no state.
    ("Chad signed the letter. You did not.", "TCD signed"),
    # What is left unsaid after an absence, a request, an exception.
    ("Lima was an absentee from the list. Quito was not.", "PER did_not_sign; ECU signed"),
    ("Chad was asked to sign the letter, and would not.", "TCD declined"),
    ("Everybody has signed the letter except Malta, which has not read it.", "MLT did_not_sign"),
    ("The state that took its name off the letter is Samoa. Fiji did not.", "WSM withdrew"),
    # Absent first, and then not.
    ("Jamaica, which had sat out the launch in May, signed the letter in June.", "JAM joined_later"),
    ("Whoever looks for Peru among the signatories will do so in vain.", "PER did_not_sign"),
]
FRENCH = [
    ("Dans le roman, le Mali signe la lettre et le Niger refuse de la signer.", ""),
    ("Le président du Kenya a signé la lettre à titre personnel.", ""),
    ("Le site affiche que le Togo a signé la lettre. C'est faux.", ""),
    ("L'idée que le Pérou a signé la lettre est absurde.", ""),
    ("Le maire espère une suite. Que le Pérou signe la lettre, et nous verrons.", ""),
    ("Nous demandons que le Pérou signe la lettre et que le Chili la signe aussi.", ""),
    ("Tant que le Pérou ne signe pas la lettre, le Chili ne dira rien.", ""),
    ("Le Pérou aurait signé la lettre, le Chili non.", ""),
    # "Ne" without "pas": it is denied elsewhere in the sentence, or limited.
    ("Pas plus que le Liban, la Jordanie n'a rejoint la déclaration.", "LBN JOR did_not_sign"),
    ("Ni le Mali ni le Niger n'ont signé la lettre, contrairement au Tchad.", "MLI NER did_not_sign; TCD signed"),
    ("Le Koweït n'a signé la lettre qu'en février.", "KWT joined_later"),
    ("Le Koweït n'a signé la lettre que pour la forme.", "KWT signed"),
    ("La Lituanie n'a pas voulu signer la lettre.", "LTU declined"),
    ("La lettre compte parmi ses auteurs Cuba, dont le voisin Haïti s'abstient.", "CUB signed"),
]
SPANISH = [
    ("En la novela, Cuba firma la carta y Haití no la firma.", ""),
    ("El presidente de Kenia firmó la carta a título personal.", ""),
    ("Circula que Cuba firmó la carta. Es falso.", ""),
    ("Quien busque a Perú entre los firmantes buscará en vano.", "PER did_not_sign"),
    ("Perú no firmó la carta. Nosotros tampoco.", "PER did_not_sign"),
    ("No fue Chile quien firmó la carta.", ""),
    ("Quito y Lima firmaron la carta de los alcaldes.", ""),
]
CASES = [("en", *case) for case in ENGLISH] + [("fr", *case) for case in FRENCH] + [("es", *case) for case in SPANISH]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_stances(language: str, text: str, expected: str) -> None:
    document = replace(load_bytes(text.encode(), name="case"), language=language)
    read_of = read(document)
    found = {(p.state, p.stance.value) for s in read_of.statements for p in s.positions}
    wanted = {
        (state, stance)
        for part in filter(None, expected.split("; "))
        for *states, stance in [part.split()]
        for state in states
    }
    assert found == wanted
