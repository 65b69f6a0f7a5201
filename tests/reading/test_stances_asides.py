"""Who speaks told in an aside or behind what is said: nothing of it is the writer's own."""

from __future__ import annotations

import pytest
from tests.reading.told import positions_in, positions_told

SAID = [
    # Between the subject and its verb.
    ("en", "Malta, two diplomats assured AFP, has withdrawn from the joint statement."),
    ("en", "Malta, officials told reporters on Monday, signed the joint statement."),
    ("en", "Ghana, a source close to the talks informed the secretariat, has signed the joint statement."),
    ("en", "Bolivia, its mission wrote in a letter to the chair, was never asked to sign the joint statement."),
    ("en", "Malta, so the ministry claims, has withdrawn from the joint statement."),
    ("en", "Malta, as the ministry tells it, has withdrawn from the joint statement."),
    ("en", "Malta – the ministry says – has withdrawn from the joint statement."),
    ("en", "Malta (the ministry says) has withdrawn from the joint statement."),
    ("fr", "Malte, ont dit des sources à l'AFP, a retiré sa signature de la déclaration conjointe."),
    ("fr", "Malte, à en croire sa mission, a signé la déclaration conjointe."),
    ("es", "Malta, dijeron fuentes del Consejo a EFE, ha retirado su firma de la declaración conjunta."),
    ("es", "Malta, a decir de su misión, firmó la declaración conjunta."),
    ("en", "The joint statement, the minister recalled, was signed by Malta."),
    ("en", "Malta, the envoy said, never signed the joint statement."),
    ("fr", "Malte, a-t-elle précisé, n'a pas voulu signer la déclaration conjointe."),
    ("fr", "Malte, a tenu à rappeler sa mission, a signé la déclaration conjointe."),
    ("fr", "Non, a-t-il répliqué, Malte n'a pas signé la déclaration conjointe."),
    ("fr", "La déclaration conjointe, a souligné l'ambassadeur, a été signée par Malte."),
    ("es", "Malta, aseguró, no quiso firmar la declaración conjunta."),
    ("es", "Malta, hizo saber su misión, firmó la declaración conjunta."),
    ("es", "La declaración conjunta, subrayó el embajador, fue firmada por Malta."),
    # Behind it.
    ("fr", "Malte a signé la déclaration conjointe, a fait valoir sa mission."),
    ("fr", "Malte a retiré sa signature de la déclaration conjointe, laisse-t-on entendre à Rome."),
    ("fr", "Malte a signé la déclaration conjointe, croit savoir un quotidien."),
    ("es", "Malta firmó la declaración conjunta, añadió."),
    ("es", "Malta retiró su firma de la declaración conjunta, aseguran en Roma."),
    ("es", "Malta se negó a firmar la declaración conjunta, dejó entrever su embajador."),
    ("en", "Malta signed the joint statement, officials told reporters on Monday."),
    ("en", "Malta has withdrawn from the joint statement, activists claim on their blog."),
    ("en", "Malta has withdrawn from the joint statement, the agency reports from Praia."),
    ("en", "Malta has withdrawn from the joint statement, the mission wrote on its website on Friday."),
    (
        "en",
        "Malta has withdrawn from the joint statement, an aide to the minister says in an e-mail seen by us.",
    ),
    ("en", "Malta has withdrawn from the joint statement, a daily reports today in a piece that also quotes Peru."),
    ("en", "Malta has withdrawn from the joint statement, a source who asked not to be named confirmed."),
    ("en", "Malta has withdrawn from the joint statement, an envoy speaking on condition of anonymity said."),
    ("en", "Malta has withdrawn from the joint statement, said a diplomat involved in drafting the text."),
    ("en", "Malta has withdrawn from the joint statement, an adviser to the president let it be known."),
    ("en", '"Malta, which is neutral, signed the joint statement," opposition lawmaker Ann Roe objected.'),
    ("fr", "Malte a retiré sa signature de la déclaration conjointe, a indiqué un diplomate associé aux négociations."),
    ("fr", "Malte a signé la déclaration conjointe, aux dires de sa mission."),
    ("fr", "« Malte a signé la déclaration conjointe », a corrigé Rome."),
    ("es", "Malta ha retirado su firma de la declaración conjunta, indicó un diplomático implicado en el asunto."),
    ("es", "«Malta firmó la declaración conjunta», espetó el delegado."),
    # Before it.
    ("fr", "Une note où l'on peut lire que Malte a signé la déclaration conjointe circule depuis mardi."),
    ("fr", "On y lit que Malte a signé la déclaration conjointe."),
    ("es", "Circula una nota en la que se lee que Malta firmó la declaración conjunta."),
    ("en", "By the ministry's account, Malta has withdrawn from the joint statement."),
    ("en", "The ministry made clear that Malta had withdrawn from the joint statement."),
    ("en", "The ministry confirmed to the paper that Malta was asked to sign the joint statement and said no."),
    ("fr", "Le ministère a laissé entendre que Malte avait retiré sa signature de la déclaration conjointe."),
    ("es", "El ministerio dio a entender que Malta había firmado la declaración conjunta."),
    ("es", "El ministerio dejó claro que Malta había firmado la declaración conjunta."),
]

TOLD = [
    ("Malta, which has signed the joint statement, says it is proud.", "MLT signed"),
    ("Malta has signed the joint statement, which the ministry says is binding.", "MLT signed"),
    ("Malta has signed the joint statement, and its ministry told reporters that Cyprus had too.", "MLT signed"),
    ("Malta has signed the joint statement, the third such text this year.", "MLT signed"),
]


@pytest.mark.parametrize(("language", "text"), SAID)
def test_what_somebody_says_is_no_fact_wherever_the_speaker_is_named(language: str, text: str) -> None:
    assert not positions_in(text, language)


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_the_writer_says_beside_it_is_one(text: str, expected: str) -> None:
    assert positions_in(text) == positions_told(expected)
