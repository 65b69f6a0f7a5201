"""Which language a text is in, where nobody says: its script first, then its commonest words.

A small rule of our own, because all that is asked is which lexicon to read with. Two questions are
answered: ``detect_language`` declines where it is not clear, for instance for a bare list of names;
``likeliest_language`` is for whoever has to read with one of a few lexicons in any case.
"""

from __future__ import annotations

import functools
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Mapping
from importlib import resources

from undersigned.errors import BadData, Place

UNITED_NATIONS = ("en", "fr", "es", "ru", "ar", "zh")
"""The official languages of the United Nations, for which there are lexicons."""

_SAMPLE = 6_000
"""Code points looked at."""

_GLIMPSES, _GLIMPSE = 4, 120
"""Places of a long text that are looked at first, and code points of each."""
_CLEAR_HITS, _CLEAR_LEAD = 6, 4
"""Words that must speak for a language at those places, and how many times as many as for the next."""

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

_UNITED_NATIONS_SCRIPTS = {
    "ru": (re.compile("[\u0400-\u052f]"), 1),
    "ar": (re.compile("[\u0620-\u06ff\u0750-\u077f]"), 1),
    "zh": (re.compile("[\u3400-\u9fff]"), 3),
}
"""The letters by which a language is meant, and for how many of the Latin alphabet one of them stands."""

_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")

_LETTERS = {"fr": re.compile("[çèêœùâ]"), "es": re.compile("[ñ¿¡]|ción\\b")}
"""What one of the Latin languages of the United Nations writes and the others do not."""


def detect_language(text: str) -> str | None:
    """ISO 639-1 code of the language of ``text``, or None where that is not clear."""
    sample = text[:_SAMPLE]
    if sample.isascii():
        return _by_words(sample)
    scripts = _scripts(sample)
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


def likeliest_language(text: str) -> str | None:
    """The likeliest of the six languages of the United Nations, however little speaks for it; None where nothing does.

    Two that are as likely count as nothing. A text in another language is taken for the nearest of the six.
    """
    sample = text[:_SAMPLE]
    if len(sample) > 2 * _GLIMPSES * _GLIMPSE:
        apart = -(-len(sample) // _GLIMPSES)
        ranked = _ranked("\n".join(sample[at : at + _GLIMPSE] for at in range(0, len(sample), apart)))
        if _leads(ranked, _CLEAR_LEAD) and ranked[0][1] >= _CLEAR_HITS:
            return ranked[0][0]
    ranked = _ranked(sample)
    return ranked[0][0] if _leads(ranked, 1) else None


def _leads(ranked: list[tuple[str, int]], times: int) -> bool:
    """Whether more than ``times`` as much speaks for the first as for the second."""
    return bool(ranked) and (len(ranked) == 1 or ranked[0][1] > times * ranked[1][1])


def _ranked(sample: str) -> list[tuple[str, int]]:
    """The two of the six languages for which most speaks, with how much; a script of its own says all."""
    told = _hits(Counter(_WORD.findall(sample.lower())), _telling_words())
    if not sample.isascii():
        for language, (letter, worth) in _UNITED_NATIONS_SCRIPTS.items():
            letters = len(letter.findall(sample))
            if letters and worth * letters > len(_LATIN.findall(sample)):
                return [(language, letters)]
        told.update({language: len(letter.findall(sample)) for language, letter in _LETTERS.items()})
    return [(language, hits) for language, hits in told.most_common(2) if hits]


def _scripts(sample: str) -> Counter[str]:
    """How many of every third character each script has, by the first word of the characters' names."""
    return Counter(_script(c) for c in sample[::3] if c.isalpha())


@functools.cache
def _script(character: str) -> str:
    return unicodedata.name(character, "UNKNOWN").split(" ", 1)[0]


def _by_words(sample: str) -> str | None:
    words = Counter(_WORD.findall(sample.lower()))
    ranked = _hits(words, _common_words()).most_common(2)
    if not ranked or ranked[0][1] < _LEAST_HITS or ranked[0][1] < _LEAST_SHARE * words.total():
        return None
    if len(ranked) > 1 and ranked[0][1] < 1.1 * ranked[1][1]:
        return None
    return ranked[0][0]


def _hits(words: Counter[str], table: Mapping[str, tuple[str, ...]]) -> Counter[str]:
    """How many of ``words`` each language of ``table`` knows, an elided article ("l'") by itself."""
    hits: Counter[str] = Counter()
    for word, count in words.items():
        known = table.get(word)
        if known is None and not word.isalpha():
            known = table.get(word.partition("'")[0].partition("’")[0])
        for language in known or ():
            hits[language] += count
    return hits


@functools.cache
def _telling_words() -> dict[str, tuple[str, ...]]:
    """The common words that only one of the six languages of the United Nations has."""
    among = {word: tuple(set(found) & {*UNITED_NATIONS}) for word, found in _common_words().items()}
    return {word: found for word, found in among.items() if len(found) == 1}


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
