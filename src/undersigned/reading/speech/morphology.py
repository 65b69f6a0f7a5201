"""The forms of an English verb from its lemma: regular spelling rules, with the irregular ones given."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_SIBILANT = re.compile(r"(?:[sxz]|[cs]h|o)$")
_CONSONANT_Y = re.compile(r"[^aeiou]y$")
_SHORT = re.compile(r"^[^aeiou]*[aeiou][bdfgklmnprtvz]$")
"""One syllable with one vowel and one consonant at the end, which is doubled: ``plan``, ``planned``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """The five forms of a verb; past and participle are mostly the same word."""

    base: str
    third: str
    present_participle: str
    past: str
    past_participle: str


def english_forms(lemma: str, irregular: Mapping[str, Sequence[str]]) -> Forms:
    """All forms of ``lemma``; an empty string in ``irregular`` leaves that form regular."""
    given = [*irregular.get(lemma, ()), "", "", "", ""][:4]
    third, present, past, participle = given
    return Forms(
        base=lemma,
        third=third or _third(lemma),
        present_participle=present or _with_vowel(lemma, "ing"),
        past=past or _with_vowel(lemma, "ed"),
        past_participle=participle or past or _with_vowel(lemma, "ed"),
    )


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
