"""Which of the six languages of the United Nations a text is written in, where nobody says."""

from __future__ import annotations

import re

_SAMPLE = 4000
"""Code points looked at."""

_SCRIPTS = (
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ar", re.compile(r"[\u0621-\u064a]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
)
_FREQUENT = {
    language: frozenset(words.split())
    for language, words in (
        ("en", "the of and to that was with for by has have which on"),
        ("fr", "le les des et du une dans pour que est sur par aux au qui"),
        ("es", "el los las y del una en para que por con se su al"),
    )
}
_WORD = re.compile(r"[a-zà-ÿ]+")


def guess_language(text: str) -> str:
    """The ISO 639-1 code of the likeliest of the six, English where nothing speaks for another."""
    sample = text[:_SAMPLE]
    if not sample.isascii():
        for language, letter in _SCRIPTS:
            if len(letter.findall(sample)) * (3 if language == "zh" else 2) > len(sample) // 3:
                return language
    words = _WORD.findall(sample.lower())
    counts = {language: sum(word in frequent for word in words) for language, frequent in _FREQUENT.items()}
    return max(counts, key=lambda language: counts[language])
