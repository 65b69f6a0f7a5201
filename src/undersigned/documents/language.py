"""Which language a text is in, for a source that does not say: its script, then its commonest words.

A small rule of our own, because all that is asked is which lexicon to read with; it
answers None rather than guess, for instance for a bare list of names.
"""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata
from collections import Counter
from importlib import resources

from undersigned.errors import BadData, Place

_SAMPLE = 6_000
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LEAST_HITS = 3
_LEAST_SHARE = 0.08
_NOT_ARABIC = re.compile("[پچژگکیےٹڈںھ]")
"""Letters of Persian, Urdu and their neighbours."""
_SCRIPTS = {
    "HANGUL": "ko",
    "GREEK": "el",
    "HEBREW": "he",
    "THAI": "th",
    "GEORGIAN": "ka",
    "ARMENIAN": "hy",
    "BENGALI": "bn",
    "TAMIL": "ta",
    "KHMER": "km",
    "LAO": "lo",
    "MYANMAR": "my",
    "ETHIOPIC": "am",
    "SINHALA": "si",
    "TIBETAN": "bo",
}
"""Scripts that one language writes, as far as statements of states go."""

_KANA = ("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA")
"""What only Japanese mixes with Chinese characters."""


def detect_language(text: str) -> str | None:
    """ISO 639-1 code of the language of ``text``, or None where that is not clear."""
    sample = text[:_SAMPLE]
    if sample.isascii():
        return _by_words(sample)
    scripts = Counter(_script(c) for c in sample[::3] if c.isalpha())
    if not scripts:
        return None
    kana = sum(scripts[script] for script in _KANA)
    if kana + scripts["CJK"] >= 0.5 * scripts.total():
        return "ja" if kana > 0.1 * scripts.total() else "zh"
    script, share = scripts.most_common(1)[0]
    if share < 0.5 * scripts.total():
        return None
    if script in _SCRIPTS:
        return _SCRIPTS[script]
    return _by_words(sample) or ("ar" if script == "ARABIC" and not _NOT_ARABIC.search(sample) else None)


@functools.cache
def _script(character: str) -> str:
    return unicodedata.name(character, "UNKNOWN").split(" ", 1)[0]


def _by_words(sample: str) -> str | None:
    words = Counter(_WORD.findall(sample.lower()))
    table = _common_words()
    hits: Counter[str] = Counter()
    for word, count in words.items():
        for language in table.get(word) or table.get(word.partition("'")[0].partition("’")[0], ()):
            hits[language] += count
    ranked = hits.most_common(2)
    if not ranked or ranked[0][1] < _LEAST_HITS or ranked[0][1] < _LEAST_SHARE * words.total():
        return None
    if len(ranked) > 1 and ranked[0][1] < 1.1 * ranked[1][1]:
        return None
    return ranked[0][0]


@functools.cache
def _common_words() -> dict[str, tuple[str, ...]]:
    """Word to the languages in which it is common. Raises BadData for a row that is no list of words."""
    file = "languages.toml"
    table = tomllib.loads(resources.files(__package__).joinpath(file).read_text("utf-8"))
    languages: dict[str, list[str]] = {}
    for language, words in table.items():
        if not isinstance(words, str) or len(language) != 2 or words != words.lower():
            raise BadData(f"{language}: must be words in small letters", where=Place(file=file))
        for word in words.split():
            languages.setdefault(word, []).append(language)
    return {word: tuple(found) for word, found in languages.items()}
