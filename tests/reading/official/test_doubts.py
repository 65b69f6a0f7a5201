"""What a reading tells a person to look at again: lists that nothing explains."""

from dataclasses import replace

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read


def warnings(text: str, language: str = "en") -> tuple[str, ...]:
    return read(replace(load_bytes(text.encode(), name="page.txt"), language=language)).warnings


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Joint statement\n\nThese hold the pen: Austria, Chile, Fiji, Peru.", "Austria, Chile, Fiji, Peru"),
        ("en", "Statement on water\n\nPartners\n\nAustria\nChile\nFiji\nPeru\n", "Austria Chile Fiji Peru"),
        ("en", "Call for calm\n\nThe Foreign Ministers of Austria, Chile and Peru wish it were otherwise.",
         "Austria, Chile and Peru"),
        ("en", "Letter on prisons\n\nWho stands behind it: German Ambassador A. Roe, Peruvian Ambassador B. Doe, "
         "Chile's consul.", "German Ambassador A. Roe, Peruvian Ambassador B. Doe, Chile"),
        ("fr", "Déclaration sur l'eau\n\nLes porteurs du texte : Autriche, Chili, Fidji, Pérou.",
         "Autriche, Chili, Fidji, Pérou"),
        ("es", "Declaración sobre el agua\n\nLos promotores: Austria, Chile, Fiji, Perú.",
         "Austria, Chile, Fiji, Perú"),
        ("ru", "Заявление о воде\n\nПеро держат: Австрия, Чили, Фиджи, Перу.", "Австрия, Чили, Фиджи, Перу"),
        ("ar", "بيان بشأن المياه\n\nحملة الأقلام: النمسا، شيلي، فيجي، بيرو.", "النمسا، شيلي، فيجي، بيرو"),
        ("zh", "关于水的声明\n\n执笔方：奥地利、智利、斐济、秘鲁。", "奥地利、智利、斐济、秘鲁"),
    ],
)  # fmt: skip
def test_a_list_that_nothing_explains_is_shown(language: str, text: str, words: str) -> None:
    told = [warning for warning in warnings(text, language) if "not taken as signatories" in warning]
    assert len(told) == 1
    assert f'"{words}"' in told[0]


def test_a_doubt_tells_the_line_and_how_many() -> None:
    text = "Joint statement\n\nThese hold the pen: Austria, Chile, Fiji, Peru.\n"
    assert warnings(text) == (
        'line 3 names 4 states that were not taken as signatories: "Austria, Chile, Fiji, Peru": check the text',
    )


@pytest.mark.parametrize(
    "text",
    [
        "Joint statement\n\nI speak on behalf of Austria, Chile, Fiji and Peru.",
        "Joint statement\n\nI speak on behalf of 4 countries: Austria, Chile, Fiji and Peru.\n\nSee: Mali, Chad, Togo.",
        "Joint statement on prisons\n\nWe thank: Austria, Chile, Fiji, Peru.",
        "Statement by Norway\n\nThe war has reached Ethiopia, Eritrea and South Sudan.",
        "Our embassies\nAustria\nChile\nFiji\n\nJoint statement on water\n\nWe are worried.",
        "Statement on water\n\nOur embassies\n\nAustria\nChile\nFiji\n",
        "The Foreign Ministers of Austria, Chile and Peru met in Lima to prepare a joint statement.",
        "Austria, Chile and Peru have not signed the statement, officials said.",
        "Statement by Norway\n\nWe are concerned.\n\nBelarus, Iran and Syria detain journalists.",
        "Joint statement\n\nI speak on behalf of Chile and Peru.\n\nObservers at the launch: Mali, Chad, Togo.",
        "Draft resolution\n\nIn favour: Austria, Chile, Peru\n\nA joint statement was made.",
        "Joint statement\n\nOn behalf of Chile, Fiji and Peru.\n\nHost countries:\nChad\nMali\nTogo\n",
        "Olympic Games\n\nAustria\nChile\nFiji\n",
    ],
)
def test_what_is_understood_raises_no_doubt(text: str) -> None:
    assert warnings(text) == ()


def test_a_state_passed_over_within_a_list_is_shown() -> None:
    text = (
        "Incoming members of the Council: Austria, Chile, Togo, Fiji, Mali and Peru.\n\n"
        "On behalf of the following States: Austria, Chile, Fiji, Peru.\n"
    )
    assert any("2 states that were not taken" in warning for warning in warnings("Joint statement\n\n" + text))


def test_a_title_that_promises_signatories_is_shown_where_none_are_found() -> None:
    text = "Joint statement on water\n\nWhat follows is the statement as all of the Benelux wanted it."
    assert any("promises signatories" in warning for warning in warnings(text))
