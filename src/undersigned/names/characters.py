"""Letters that are written in two ways in names of states, and the one that stands for both.

愛爾蘭 for 爱尔兰        traditional characters, from ``traditional.csv``
اسبانيا for إسبانيا    forms of alef, and the last letters that many a writer of Arabic does not tell apart
"""

from __future__ import annotations

from undersigned.reference.tables import rows, shipped

_ARABIC = str.maketrans("أإآٱىة", "اااايه")


def simplified() -> dict[int, str]:
    """Traditional Chinese characters in names, and their simplified forms. Raises BadData."""
    return {
        ord(row.required("traditional")): row.required("simplified")
        for row in rows(shipped("names/traditional.csv"), ("traditional", "simplified"))
    }


def alike(language: str) -> dict[int, str]:
    """What to put for what in a text of ``language``, a code point for a code point. Raises BadData."""
    if language == "zh":
        return simplified()
    return {letter: chr(other) for letter, other in _ARABIC.items()} if language == "ar" else {}
