"""Wordings that families of words tell: who signs, adopts, publishes or joins what text, before a list and behind it.

The tables are in ``wordings.toml``; each wording stands in a short document of its own.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read

_TABLES = tomllib.loads((Path(__file__).parent / "wordings.toml").read_text(encoding="utf-8"))
_SIGNED = {"AUT", "CHL", "KEN", "NLD"}
_OF = {
    "fr": "de l'Autriche, du Chili, du Kenya et des Pays-Bas",
    "es": "de Austria, Chile, Kenya y los Países Bajos",
}
_THE = {
    "fr": "l'Autriche, le Chili, le Kenya et les Pays-Bas",
    "es": "Austria, Chile, Kenya y los Países Bajos",
}
_NAMES = {"fr": ("Autriche, Chili, Kenya", " et Pays-Bas"), "es": ("Austria, Chile, Kenya", " y Países Bajos")}
_TITLE = {"fr": "Sauvegarde des zones humides", "es": "Protección de los humedales"}
_SUBSTANCE = {
    "fr": "Les marais filtrent l'eau que nous buvons. Un fonds commun doit aider les villages qui les entretiennent.",
    "es": "Los pantanos filtran el agua que bebemos. Un fondo común debe ayudar a las aldeas que los cuidan.",
}


def _document(language: str, wording: str) -> str:
    """The document with ``wording``, which is the whole of it where it says where the substance stands."""
    frame = wording if "{S}" in wording else f"{{T}}\n\n{{S}}\n\n{wording}\n"
    first, last = _NAMES[language]
    return frame.format(
        of=_OF[language],
        the=_THE[language],
        The=_THE[language][0].upper() + _THE[language][1:],
        names=first + last,
        lines="\n".join((*first.split(", "), last[3:].strip())),
        S=_SUBSTANCE[language],
        T=_TITLE[language],
    )


def _signed(language: str, wording: str) -> set[str]:
    reading = read(replace(load_bytes(_document(language, wording).encode(), name="page.txt"), language=language))
    return {p.state for each in reading.statements for p in each.positions if p.stance.is_signatory}


@pytest.mark.parametrize(
    ("language", "wording"), [(language, each) for language, table in _TABLES.items() for each in table["signed"]]
)
def test_the_wording_says_who_signs(language: str, wording: str) -> None:
    assert _signed(language, wording) == _SIGNED


@pytest.mark.parametrize(
    ("language", "wording"), [(language, each) for language, table in _TABLES.items() for each in table["nobody"]]
)
def test_the_wording_tells_of_something_else(language: str, wording: str) -> None:
    assert _signed(language, wording) == set()
