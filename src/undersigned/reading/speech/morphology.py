"""The forms of a verb from its lemma: regular spelling rules, with the irregular ones given.

Each form comes with its word class: V finite, E past or participle, G form in -ing, I infinitive.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

_SIBILANT = re.compile(r"(?:[sxz]|[cs]h|o)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_SHORT = re.compile(r"^[^aeiou]*[aeiou][bdfgklmnprtvz]$")
"""One syllable with one vowel and one consonant at the end, which is doubled: ``plan``, ``planned``."""

_SILENT = re.compile(r"[eé][^aeiouyéèê]$")
"""Stems whose last vowel opens before a silent ending: ``révéler``, ``révèle``; ``rejeter``, ``rejette``."""

_FRENCH = "e V, ent V, ait V, aient V, era V, eront V, a V, èrent V, é E, ée E, és E, ées E, ant G, er I"
_SPANISH_AR = "a V, an V, ó V, aron V, aba V, aban V, ará V, arán V, ado E, ada E, ados E, adas E, ando G, ar I"
_SPANISH_IR = "e V, en V, ió V, ieron V, ía V, ían V, irá V, irán V, ido E, ida E, idos E, idas E, iendo G, ir I"
_SPANISH_ER = _SPANISH_IR.replace("irá", "erá").replace("irán", "erán").replace("ir I", "er I")


def english(lemma: str, irregular: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """All forms of ``lemma``; ``irregular`` gives third person, -ing, past and participle, "" where regular."""
    third, present, past, participle = [*irregular.get(lemma, ()), "", "", "", ""][:4]
    past = past or _with_vowel(lemma, "ed")
    participle = participle or past
    return {
        past: "V" if past != participle else "E",
        participle: "E",
        present or _with_vowel(lemma, "ing"): "G",
        third or _third(lemma): "V",
        lemma: "V",
    }


def french(lemma: str, irregular: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """All forms of a verb in -er, or the forms that ``irregular`` lists with their classes ("dit V", "dit E")."""
    stem = lemma.removesuffix("er")
    forms = _endings(stem, _FRENCH)
    if stem[-1:] == "c":
        forms |= {form.replace("ca", "ça"): letter for form, letter in forms.items()}
    if _SILENT.search(stem):
        for ending in ("e", "ent"):
            forms |= {stem[:-2] + "è" + stem[-1] + ending: "V", stem + stem[-1] + ending: "V"}
    if stem[-1:] == "g":
        forms |= {form.replace("ga", "gea"): letter for form, letter in forms.items()}
    return _listed(irregular[lemma]) if lemma in irregular else forms


def spanish(lemma: str, irregular: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """All forms of a regular verb, or the forms that ``irregular`` lists with their classes."""
    if lemma in irregular:
        return _listed(irregular[lemma])
    endings = {"ar": _SPANISH_AR, "er": _SPANISH_ER, "ir": _SPANISH_IR}[lemma[-2:]]
    return _endings(lemma[:-2], endings)


CONJUGATIONS: Mapping[str, Callable[[str, Mapping[str, Sequence[str]]], dict[str, str]]] = {
    "en": english,
    "es": spanish,
    "fr": french,
}


def _endings(stem: str, endings: str) -> dict[str, str]:
    pairs = (ending.split() for ending in endings.split(", "))
    return {stem + ending: letter for ending, letter in pairs}


def _listed(forms: Sequence[str]) -> dict[str, str]:
    forms_and_classes = (entry.split() for entry in forms)
    return {form: letter for form, letter, *_ in forms_and_classes}


def _third(lemma: str) -> str:
    if _CONSONANT_Y.search(lemma):
        return lemma[:-1] + "ies"
    return lemma + ("es" if _SIBILANT.search(lemma) else "s")


def _with_vowel(lemma: str, ending: str) -> str:
    if ending == "ed" and _CONSONANT_Y.search(lemma):
        return lemma[:-1] + "ied"
    if lemma.endswith("e") and (ending == "ed" or not lemma.endswith(("ee", "ye", "oe"))):
        return lemma[:-1] + ending
    if _SHORT.search(lemma):
        return lemma + lemma[-1] + ending
    return lemma + ending
