"""Pages of ministries and mails of missions: what beside the statement names states, and how lists are led to."""

from __future__ import annotations

import pytest
from tests.reading.official.told import signed

_LONG = "The minister met the mayor of the town, and they spoke of the harvest, of rivers and of roads. " * 4
_PAGE = """<html lang="{language}"><body><main><h1>{title}</h1><p>{text}</p></main>{foot}</body></html>"""


def _page(text: str, foot: str, *, title: str = "News", language: str = "en") -> set[str]:
    return signed(_PAGE.format(language=language, title=title, text=f"{_LONG}</p><p>{text}", foot=foot), "page.html")


@pytest.mark.parametrize(
    ("language", "foot"),
    [
        ("en", "<section><h2>See also</h2><p>Joint statement of the Nordic countries</p></section>"),
        ("en", "<section><h2>Recent statements</h2><p>Joint statement of Chile and Peru</p></section>"),
        ("fr", "<section><h2>Dernières nouvelles</h2><h3>Déclaration conjointe du Benelux</h3></section>"),
        ("fr", '<div class="aside"><h3>Documents</h3><ul><li>Déclaration du Pérou au nom du CCG</li></ul></div>'),
        ("es", "<section><h2>Últimas noticias</h2><p>Declaración conjunta de Chile y el Perú</p></section>"),
    ],
)
def test_titles_of_other_pages_sign_nothing(language: str, foot: str) -> None:
    assert _page(_LONG, foot, language=language) == set()


def test_a_kind_that_other_pages_have_is_not_this_page_s() -> None:
    text = "The European Union and Peru met in Lima.</p><p>The EU welcomed what Peru had done and asked for more."
    assert _page(text, "<aside><h2>See also</h2><p>Joint press release: Peru</p></aside>") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Joint statement\n\nIssued by Chile, Peru and Fiji, and by the High Representative on behalf of the EU.\n",
        "Déclaration conjointe\n\nFaite par les ministres des pays suivants : Chili, Pérou, Fidji, "
        "ainsi que par la haute représentante au nom de l'Union européenne.\n",
        "Declaración conjunta\n\nEn nombre de Chile, el Perú y Fiji, así como por la alta representante "
        "en nombre de la Unión Europea.\n",
        "Joint statement\n\nSignatories\n\nChile\tFiji\nPeru\tEuropean Union\n",
    ],
)
def test_the_union_that_is_represented_beside_states_signs_as_such(text: str) -> None:
    assert signed(text) == {"CHL", "PER", "FJI", "EUU"}


def test_a_label_beside_its_members_is_none_of_the_list() -> None:
    text = "Joint statement\n\nSignatories:\n\nAustria, Belgium, Estonia, Fiji\nEuropean Union\tFrance, Latvia, Malta\n"
    assert signed(text) == {"AUT", "BEL", "EST", "FJI", "FRA", "LVA", "MLT"}


@pytest.mark.parametrize(
    "text",
    [
        "Peru spoke for the Lake Group.\n\nJoint statement\n\nOur group – Chile, Fiji and Peru – hopes for rain.\n",
        "Joint statement\n\nThe countries that have associated themselves with it are: Chile, Fiji, Peru.\n",
        "Joint statement on rain\n\nIt rains.\n\nChile, Fiji and Peru are the authors of this statement.\n",
        "Joint statement on rain\n\nIt rains.\n\nChile, Fiji and Peru have asked that their names be added.\n",
        "Déclaration sur la pluie\n\nIl pleut.\n\nLe Chili, les Fidji et le Pérou souscrivent aussi à cette "
        "déclaration.\n",
        "Déclaration sur la pluie\n\nIl pleut.\n\nÉtats ayant demandé par la suite que leur nom soit ajouté : "
        "Chili, Fidji et Pérou.\n",
        "Declaración sobre la lluvia\n\nLlueve.\n\nHan pedido sumarse a esta declaración Chile, Fiji y el Perú.\n",
        "Declaración sobre la lluvia\n\nLlueve.\n\nEntre los firmantes se encuentran Chile · Fiji · Perú.\n",
        "Declaración sobre la lluvia\n\nLlueve.\n\nPaíses que apoyaban la declaración en el momento de su lectura: "
        "Chile, Fiji y el Perú.\n",
        "Declaración sobre la lluvia\n\nLlueve.\n\nChile, Fiji y el Perú son los autores de esta declaración.\n",
    ],
)
def test_words_that_lead_to_signatories(text: str) -> None:
    assert signed(text) == {"CHL", "FJI", "PER"}


@pytest.mark.parametrize(
    "text",
    [
        "Chile, Fiji and Peru have asked that their names be added to the list of speakers.",
        "Among the guests were Chile, Fiji and Peru, whose names are given below in the programme.",
    ],
)
def test_words_about_something_else(text: str) -> None:
    assert signed(f"News of the day\n\n{_LONG}\n\n{_LONG}\n\n{text} {_LONG}\n") == set()
