"""Words as most people write them, where a script lets some letters go unmarked.

قُدِّم هذا البيان    as قدم هذا البيان: without vowel signs
بيــــان            as بيان: not drawn out
оглашённое        as оглашенное

What is left out of an Arabic word stands behind its last letter, so that every offset stays.
"""

from __future__ import annotations

import re

_LETTERS = r"[\u0621-\u063f\u0641-\u064a]+"
_SIGNS = re.compile(r"[\u0640\u064b-\u0652\u0670]+")
_WORD = re.compile(rf"{_LETTERS}(?:{_SIGNS.pattern}{_LETTERS})+")
_SIGN = "\u0652"
"""What words of phrases may end in."""
_DOTTED = str.maketrans("ёЁ", "еЕ")


def plainly_written(text: str, language: str) -> str:
    """``text`` with plain words, as long as it was."""
    if language == "ru":
        return text.translate(_DOTTED)
    return _WORD.sub(_plain, text) if language == "ar" else text


def _plain(word: re.Match[str]) -> str:
    letters = _SIGNS.sub("", word.group())
    return letters.ljust(len(word.group()), _SIGN)
