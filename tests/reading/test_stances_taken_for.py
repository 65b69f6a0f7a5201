"""States that a sentence names for another reason: as part of a group, as what is spoken of, as what is reported."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.reading.told import positions_in, positions_told

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

PARTS = [
    ("en", "The joint letter was signed by 12 members of the Arab League, but not by Oman.", "OMN did_not_sign"),
    ("en", "The joint letter was signed by five members of the African Union and by Nepal.", "NPL signed"),
    ("en", "Nine of the members of the Arab League signed the joint letter.", ""),
    ("en", "Nine countries from the African Group signed the joint letter.", ""),
    ("en", "A third of the members of the African Union signed the joint letter.", ""),
    ("en", "The joint letter has been signed by members of the Arab League.", ""),
    ("en", "The African Union published a joint declaration that Chad and Mali support.", "TCD MLI signed"),
    ("fr", "Un quart des membres de l'Union africaine ont signé la lettre commune.", ""),
    ("es", "Nueve Estados de la Liga Árabe firmaron la carta conjunta.", ""),
]

MATTERS = [
    ("en", "Peru struck its name from the joint statement on Haiti that it had signed in May.", "PER withdrew"),
    ("en", "Peru withdrew from the joint statement on the crisis in Haiti it had signed in May.", "PER withdrew"),
    ("en", "Norway defended the joint letter to Mali that it had signed.", "NOR signed"),
    ("en", "Fiji and Samoa stand by the joint statement on Tonga that they signed.", "FJI WSM signed"),
    ("fr", "Le Pérou a retiré son nom de la déclaration conjointe sur Haïti qu'il avait signée.", "PER withdrew"),
    ("es", "Perú retiró su nombre de la declaración conjunta sobre Haití que había firmado.", "PER withdrew"),
]

WISHES = [
    ("en", "Tonga's king, on a visit to Fiji, met activists who want his country to sign the joint statement."),
    ("en", "Activists in Samoa want their country to sign the joint statement."),
    ("fr", "Le roi des Tonga, en visite à Malte, a vu des militants qui veulent que son pays signe la lettre commune."),
]

REPORTS = [
    ("en", '"We did not," the ambassador said, rejecting a report that Peru had withdrawn from the joint statement.'),
    ("en", 'The minister spoke, dismissing as "rubbish" a report that Peru had withdrawn from the joint statement.'),
    ("en", "Peru's president laughed off a report that her government had been left out of the joint statement."),
    ("en", "The embassy contradicted a report that Peru had refused to sign the joint statement."),
    ("en", "Asked about a report that Peru had signed the joint statement, the envoy smiled."),
    ("fr", "Le ministre a balayé une information selon laquelle le Pérou avait signé la déclaration conjointe."),
    ("fr", "Le ministre a écarté des informations voulant que le Pérou ait signé la déclaration conjointe."),
    ("es", "El ministro tachó de absurda una noticia según la cual Perú había firmado la declaración conjunta."),
]

UNNAMED = [
    ("en", "Members of the Ghanaian delegation, who declined to give their names, spoke of the joint statement."),
    ("en", "A member of the Ghanaian mission who declined to be named spoke of the joint statement."),
    ("en", "Chad's embassy issued a statement denying that Chad had signed the joint letter."),
    ("en", "Latvia, this newspaper understands, has declined to sign the joint letter."),
]

CONTESTED = [
    ("en", "The hosts count Peru among the signatories of the joint statement, but Lima says this is a mistake."),
    ("en", "Peru is among the signatories of the joint statement, though its mission disputes this."),
    ("en", "Peru figures among the signatories of the joint statement; its mission calls that an error."),
    ("en", "Peru appears on the list of signatories by mistake."),
    ("fr", "Les hôtes comptent le Pérou parmi les signataires de la lettre commune, mais Lima parle d'une erreur."),
    ("es", "Los anfitriones cuentan a Perú entre los firmantes de la carta conjunta, pero Lima dice que es un error."),
]


@pytest.mark.parametrize(("language", "text", "expected"), PARTS)
def test_a_part_of_a_group_is_none_of_its_members(language: str, text: str, expected: str) -> None:
    assert positions_in(text, language) == positions_told(expected)


@pytest.mark.parametrize(("language", "text", "expected"), MATTERS)
def test_a_pronoun_never_means_what_the_statement_is_about(language: str, text: str, expected: str) -> None:
    assert positions_in(text, language) == positions_told(expected)


OWN = [
    ("en", "Peru read a joint statement. The Russians replied with a statement of their own, supported by Iran."),
    ("fr", "Le Pérou a signé une lettre commune. Cuba a publié sa propre déclaration, que l'Iran a signée."),
    ("es", "Perú firmó una carta conjunta. Cuba publicó su propia declaración, que firmó Irán."),
]


@pytest.mark.parametrize(("language", "text"), OWN)
def test_a_statement_of_ones_own_is_another_one(language: str, text: str) -> None:
    reading = read(replace(load_bytes(text.encode(), name="passage"), language=language))
    assert {s.id: p.state for s in reading.statements for p in s.positions if p.state in ("PER", "IRN")} == {
        "s1": "PER",
        "s2": "IRN",
    }


@pytest.mark.parametrize(("language", "text"), [*WISHES, *REPORTS, *UNNAMED, *CONTESTED])
def test_what_is_wished_reported_or_contested_is_no_fact(language: str, text: str) -> None:
    assert not positions_in(text, language)
