"""Persons who stand before the state whose office they hold, where a list names both.

    Joint statement by President Ada Roe of Latvia, Prime Minister Jan Poe of Poland and Eva Noe of Estonia
                       ^-----------------^          ^-----------------------^           ^-------^

They part neither a list nor the words of signing from its first name.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from undersigned.reading.lexicon import section
from undersigned.reading.phrases import any_of

_NAME = r"(?:(?:van|von|der|den|ter|de|da|di|dos|del|el|al|bin|bint|ben|la)\s+)*[A-ZÀ-Þ][\w.'’\-]*"


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderWords:
    """Offices, and the word between whoever holds one and its state; none where a language has the state first."""

    offices: tuple[str, ...]
    of: tuple[str, ...]


def without_holder(words: str, language: str) -> str:
    """The words before a list with spaces for the holder of an office with whom they end."""
    found = _patterns(language)[0].search(words)
    return words if found is None else words[: found.start()] + " " * (found.end() - found.start())


def before_holder(between: str, language: str) -> str:
    """What stands between two names of a list, up to the holder of an office of the second."""
    found = _patterns(language)[1].search(between)
    return between if found is None else between[: found.start()]


@functools.cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Of the holder with his office, and of one whose office may have been told before; each at the end of words."""
    words = section(language, "holders", HolderWords)
    office, of = any_of(words.offices), any_of(words.of)
    person = rf"(?:{_NAME})(?:\s+{_NAME}){{1,4}}\s*,?\s+(?i:{of})(?i:\s+(?:the|la|el|les))?[\s'’]*$"
    return re.compile(rf"(?i:{office})\s+{person}"), re.compile(rf"(?:(?i:{office})\s+)?{person}")
