r"""The folded key of a name: what is left when everything that does not tell names apart is set aside.

Case, accents, ligatures, width, apostrophes, dots, hyphens, Arabic vowel signs and forms of alef, Cyrillic ё,
traditional Chinese characters all go, and words are written together. So "Republic of Guinea-Bissau",
"REPUBLIC OF GUINEA BISSAU" and "republic of Guinea–Bis\u00adsau" have one key; a looser one leaves out articles
and "of" as well, and a third puts the words in alphabetical order, so that "Guinea-Bissau, Republic of" is met.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

_LETTERS = {
    "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ħ": "h", "ŋ": "n",
    "ə": "a", "ʼ": "'", "ʻ": "'", "ʹ": "'", "’": "'", "‘": "'", "´": "'", "`": "'", "′": "'", "＇": "'",
    "\u05f3": "'", "\u05f4": "'",
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ة": "ه", "ہ": "ه", "ە": "ه", "ھ": "ه", "ک": "ك", "ء": "", "ـ": "",
}  # fmt: skip
"""Letters that fold to others, beyond what Unicode decomposition does."""

_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc]+")
"""Accents, Hebrew points, Arabic vowel signs, Indic dots. Vowel signs of Indic scripts tell names apart and stay."""

_DOUBLING = "\u0651"
_VOWELS = re.compile("[\u064b-\u0650\u0652]")
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_SUPERSCRIPTS = re.compile("[\u00aa\u00b2\u00b3\u00b9\u00ba\u2070-\u209c\u1d43-\u1d5b]")
_BROKEN_LINE = re.compile(r"(?<=\w)[-\u2010\u2011]\s*\n\s*(?=\w)")
_INITIALS = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.\s?){2,}")
_ELISION = re.compile(r"(?<![^\W_])([dl]|dell)'")
_ASCII_WORD = re.compile(r"[a-z0-9]+")
_SEPARATORS = re.compile(
    "[\\s!-/:-@\\[-`{-~\u00a1-\u00bf\u2010-\u2027\u2030-\u205e\u2190-\u2bff\u3000-\u3011\u30fb"
    "\u060c\u061b\u061f\u066a-\u066d\u0964\u0965\u05be\u00d7\u00f7]+"
)


_ARABIC_ARTICLE = "ال"
SHORTEST_WITH_ARTICLE = 4


@dataclass(slots=True)
class Folder:
    """Folds names with the words and characters that the tables hold."""

    silent: set[str] = field(default_factory=set)
    """Words that tell nothing: articles, "of", "and"."""
    same: dict[str, str] = field(default_factory=dict)
    """Words written in several ways: "Saint", "St"."""
    kept: dict[str, str] = field(default_factory=dict)
    """Words that an Arabic doubling mark tells from others: Amman from Oman."""
    characters: dict[int, str] = field(default_factory=dict)
    """Traditional to simplified Chinese."""

    def words(self, text: str) -> list[str]:
        """The words of ``text``, folded, in order."""
        if "\n" in text:
            text = _BROKEN_LINE.sub("", text)
        found = _ASCII_WORD.findall(_plain(text.lower())) if text.isascii() else self._foreign(text)
        same = self.same
        return [same.get(word, word) for word in found]

    def telling(self, words: list[str]) -> list[str]:
        """Those of ``words`` that tell something, without the Arabic article; all of them if none does."""
        return [
            word[2:] if word.startswith(_ARABIC_ARTICLE) and len(word) > SHORTEST_WITH_ARTICLE else word
            for word in words
            if word not in self.silent
        ] or words

    def in_order(self, words: list[str]) -> str:
        """The telling words in alphabetical order as one key, or as they stand where one is a single letter.

        A letter moved to the end would make another word: Zulu "i-Bangladesh" is not "Bangladeshi".
        """
        telling = self.telling(words)
        return "".join(telling if any(len(word) == 1 for word in telling) else sorted(telling))

    def _foreign(self, text: str) -> list[str]:
        text = _SUPERSCRIPTS.sub("", _INVISIBLE.sub("", text))
        text = unicodedata.normalize("NFKD", text.casefold()).translate(_TRANSLATION)
        if _DOUBLING in text:
            vowelless = _VOWELS.sub("", text)
            for word, other in self.kept.items():
                text = vowelless.replace(word, other) if word in vowelless else text
        text = _plain(_MARKS.sub("", text)).translate(self.characters)
        return [word for word in _SEPARATORS.split(unicodedata.normalize("NFC", text)) if word]


_TRANSLATION = str.maketrans(_LETTERS)


def _plain(text: str) -> str:
    """``text`` with initials written together and apostrophes gone; "l'" and "d'" become words of their own."""
    if "." in text:
        text = _INITIALS.sub(lambda match: re.sub(r"[.\s]", "", match[0]) + " ", text)
    if "'" in text or "`" in text:
        text = _ELISION.sub(r"\1 ", text.replace("`", "'")).replace("'", "")
    return text
