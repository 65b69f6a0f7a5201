"""The language of a text too short for its words to tell: by its script, then by the little words of our lexicons."""

from __future__ import annotations

import functools
import re

from undersigned.reading.listwords import little_words

_SCRIPTS = (
    ("ru", re.compile(r"[а-яё]", re.IGNORECASE)),
    ("ar", re.compile(r"[\u0621-\u064a]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
)
_LATIN = ("en", "fr", "es")
_SAMPLE = 3000
_WORD = re.compile(r"[^\W\d_]+['\u2019]?")


def guess(text: str) -> str:
    """The likeliest language that has a lexicon; English where nothing tells."""
    sample = text[:_SAMPLE]
    letters = sum(c.isalpha() for c in sample)
    for language, letter in _SCRIPTS:
        if 2 * len(letter.findall(sample)) > letters:
            return language
    words = [word.replace("\u2019", "'") for word in _WORD.findall(sample.lower())]
    return max(_LATIN, key=lambda language: sum(word in _little(language) for word in words))


@functools.cache
def _little(language: str) -> frozenset[str]:
    others = [little_words(other) for other in _LATIN if other != language]
    return little_words(language).difference(*others)
