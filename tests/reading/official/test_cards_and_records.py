"""Fields of cards below the signatories, people beside states, records of meetings, a state's own names."""

import pytest
from tests.reading.official.test_leads import signed, statement

CARDS = {
    "en": "Title\tJoint statement\nSignatories\tFrance; Greece; Malta; Spain\n{}\tChad, Peru\nLanguage\tEnglish",
    "fr": "Titre\tDéclaration conjointe\nSignataires\tFrance; Grèce; Malte; Espagne\n{}\tTchad, Pérou\nLangue\tF",
    "es": "Título\tDeclaración conjunta\nSignatarios\tFrancia; Grecia; Malta; España\n{}\tChad, Perú\nIdioma\tEspañol",
    "ar": "العنوان\tبيان مشترك\nالدول الموقعة\tفرنسا؛ اليونان؛ مالطة؛ إسبانيا\n{}\tتشاد، بيرو\nاللغة\tالعربية",
    "zh": "标题\t联合声明\n签署国\t法国；希腊；马耳他；西班牙\n{}\t乍得、秘鲁\n语言\t中文",
}


@pytest.mark.parametrize(
    ("language", "field"),
    [
        ("en", "Distributed to"),
        ("en", "Copies"),
        ("en", "Addressees"),
        ("en", "Present in the room"),
        ("fr", "Diffusion"),
        ("fr", "Destinataires"),
        ("fr", "Ampliation"),
        ("es", "Distribución"),
        ("es", "Con copia a"),
        ("es", "Para información"),
        ("ar", "التوزيع"),
        ("zh", "分发"),
    ],
)
def test_the_next_field_of_a_card_is_no_part_of_the_list(language: str, field: str) -> None:
    assert signed(CARDS[language].format(field), language) == {"ESP", "FRA", "GRC", "MLT"}


@pytest.mark.parametrize(
    "text",
    [
        "Joint statement on seals\nSignatories: France, Greece, Malta, Spain\ncc: Chad, Peru\n\nWe call for calm.",
        "Joint statement on seals\n\nSignatories:\nFrance\nGreece\nMalta\nSpain\n\nCopies to:\nChad\nPeru",
    ],
)
def test_recipients_have_not_signed(text: str) -> None:
    assert signed(text) == {"ESP", "FRA", "GRC", "MLT"}


@pytest.mark.parametrize("number", ["", "({}) ", "{}. ", "• "])
@pytest.mark.parametrize("mark", [", ", " – ", ": "])
@pytest.mark.parametrize(
    ("language", "head", "states", "people"),
    [
        ("en", "Joint statement on seals\n\nSigned by:", "Albania Chile Ghana Peru",
         ["H.E. Ms. R. Roe", "Mr. G. Keller", "Dr. H. de la Cruz", "K. Tanaka, Ambassador"]),
        ("fr", "Déclaration conjointe\n\nSignataires :", "Albanie Chili Ghana Pérou",
         ["S.E. Mme R. Roe", "M. G. Keller", "Dr H. Sorel", "K. Tanaka"]),
        ("es", "Declaración conjunta\n\nFirmantes:", "Albania Chile Ghana Perú",
         ["Excma. Sra. R. Roe", "Sr. G. Keller", "Dra. H. Sorel", "K. Tanaka"]),
    ],
)  # fmt: skip
def test_people_stand_beside_their_states(
    language: str, head: str, states: str, people: list[str], mark: str, number: str
) -> None:
    lines = [
        f"{number.format(place)}{state}{mark}{person}"
        for place, (state, person) in enumerate(zip(states.split(), people, strict=True), 1)
    ]
    assert signed(f"{head}\n\n" + "\n".join(lines), language) == {"ALB", "CHL", "GHA", "PER"}


@pytest.mark.parametrize(
    ("language", "record", "states"),
    [
        ("en", "Summary record of the 5th meeting\n\nMs. A. Roe (Peru), speaking also on behalf of Fiji, Chile and Mali"
         ", said that figures had risen. The sponsors of the statement called for an inquiry.", "CHL FJI MLI PER"),
        ("fr", "Compte rendu analytique de la 5e séance\n\nMme A. Roe (Pérou), prenant la parole également au nom des "
         "Fidji, du Chili et du Mali, dit que les chiffres montent. Les signataires de la déclaration demandent une "
         "enquête.", "CHL FJI MLI PER"),
        ("es", "Acta resumida de la quinta sesión\n\nLa Sra. A. Roe (Perú), hablando asimismo en nombre de Fiji, Chile "
         "y Malí, dice que suben las cifras. Los patrocinadores de la declaración piden una investigación.",
         "CHL FJI MLI PER"),
        ("en", "Summary record of the 5th meeting\n\nMs. A. Roe (Peru), speaking also on behalf of Fiji and Mali, said "
         "that the authors of the statement had consulted nobody.", ""),
        ("en", "Summary record of the 5th meeting\n\nMs. A. Roe (Peru), speaking also on behalf of Fiji and Mali, said "
         "that it was wrong. The sponsors of the statement were selective.", ""),
    ],
)  # fmt: skip
def test_a_record_tells_for_whom_a_speaker_spoke(language: str, record: str, states: str) -> None:
    assert signed(record, language) == set(states.split())
    found = statement(record, language)
    assert found is None or found.delivered_by == ("PER",)


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("en", "Joint statement on seals\n\nSigned by:\n\nBelgië / Belgique / Belgien (Belgium)\nSuomi (Finland)\n"
         "Éire (Ireland)\nMalta", "BEL FIN IRL MLT"),
        ("fr", "Déclaration conjointe\n\nSignataires :\n\nBelgique / België (Belgique)\n"
         "Schweiz / Suisse / Svizzera (Suisse)\nPolska (Pologne)\nMalte", "BEL CHE MLT POL"),
        ("es", "Declaración conjunta\n\nFirmantes:\n\nBelgië / Belgique (Bélgica)\nSchweiz / Suisse (Suiza)\n"
         "Polska (Polonia)\nMalta", "BEL CHE MLT POL"),
    ],
)  # fmt: skip
def test_a_state_may_have_several_own_names(language: str, text: str, states: str) -> None:
    assert signed(text, language) == set(states.split())


OPENINGS = {
    "en": "Joint statement on seals\n\nI speak on behalf of France, Malta and Spain.\n\n",
    "fr": "Déclaration conjointe\n\nJe m'exprime au nom de la France, de Malte et de l'Espagne.\n\n",
    "es": "Declaración conjunta\n\nHablo en nombre de Francia, Malta y España.\n\n",
    "ru": "Совместное заявление\n\nЯ выступаю от имени Франции, Мальты и Испании.\n\n",
}


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("en", "After the delivery of the statement, Chile, Fiji and Peru also joined it.", "CHL FJI PER"),
        ("fr", "Après la lecture de la déclaration, le Chili et le Pérou s'y sont ralliés.", "CHL PER"),
        ("fr", "Après la publication de la déclaration, le Chili l'a également signée.", "CHL"),
        ("es", "Tras la lectura de la declaración, Chile y el Perú también se sumaron a ella.", "CHL PER"),
        ("ru", "После оглашения заявления Чили и Перу также присоединились к нему.", "CHL PER"),
        ("en", "After the seminar, Chile and Peru also joined it.", ""),
        ("fr", "Un séminaire a eu lieu ; le Chili et le Pérou s'y sont joints.", ""),
        ("es", "Tras la cena, Chile y el Perú se sumaron a ella.", ""),
        ("en", "Resolution 46/12, tabled by Tonga, Fiji and Peru, was adopted.", ""),
        ("en", "Draft A/HRC/46/L.3, which was introduced by Tonga, was adopted.", ""),
        ("fr", "La résolution 46/12, présentée par Tonga, Fidji et le Pérou, a été adoptée.", ""),
        ("es", "El proyecto A/C.3/77/L.5, presentado por Tonga, Fiji y el Perú, fue aprobado.", ""),
    ],
)
def test_who_joins_later_and_who_tabled_another_paper(language: str, text: str, states: str) -> None:
    assert signed(OPENINGS[language] + text, language) == {"ESP", "FRA", "MLT", *states.split()}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Statement on ice\n\nThis statement is presented by the core group, composed of Brazil, Chile and Peru"),
        ("fr", "Déclaration\n\nLa présente déclaration a été préparée par le groupe restreint, constitué du Brésil, "
         "du Chili et du Pérou."),
        ("es", "Declaración sobre focas\n\nEsta declaración la presenta el grupo básico, "
         "formado por Brasil, Chile y el Perú."),
    ],
)  # fmt: skip
def test_a_core_group_presents_its_statement(language: str, text: str) -> None:
    assert signed(text, language) == {"BRA", "CHL", "PER"}
