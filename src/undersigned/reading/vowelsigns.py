"""Arabic as most of it is written: without vowel signs and without letters drawn out.

قُدِّم هذا البيان    as قدم هذا البيان
بيــــان            as بيان

What is left out of a word stands behind its last letter, so that every offset stays.
"""

from __future__ import annotations

import re

_LETTERS = r"[\u0621-\u063f\u0641-\u064a]+"
_SIGNS = re.compile(r"[\u0640\u064b-\u0652\u0670]+")
_WORD = re.compile(rf"{_LETTERS}(?:{_SIGNS.pattern}{_LETTERS})+")
_SIGN = "\u0652"
"""What words of phrases may end in."""


def plainly_written(text: str) -> str:
    """``text`` with plain Arabic words, as long as it was."""
    return _WORD.sub(_plain, text)


def _plain(word: re.Match[str]) -> str:
    letters = _SIGNS.sub("", word.group())
    return letters.ljust(len(word.group()), _SIGN)
