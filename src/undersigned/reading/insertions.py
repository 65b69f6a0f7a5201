"""What parts a participle from its "by": taken out, the words of signing stand together.

The statement was issued on 21 July 2020 by …          a day
Adoptée à Genève le 3 mai par …                        a place and a day
Supported, at the time of adoption, by: …              a clause between commas or brackets
Signé à La Haye, en deux exemplaires, par …            a place and a clause
"""

from __future__ import annotations

import re

from undersigned.reading.dating import is_a_day
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.telltales import Phrases

_CLAUSE = re.compile(r"(?:,\s[^,;:.\n]{3,70},|\([^()\n]{3,70}\))\s*$")
_PLACE = re.compile(
    r"(?<!\w)[^\W\d_A-ZÀ-ÝА-Я]{1,3}\s+(?:(?:the|la|le|el)\s+)?(?:\d{1,3}\w{0,3}\s+)?"
    r"(?:[^\W\d_]{4,12}\s+(?:of|de|du|del)\s+(?:(?:the|la)\s+)?)?(?:[A-ZÀ-ÝА-Я][\w'’-]+\s*){1,3},?\s*$"
)
_WORD = re.compile(r"\S+")
_LONGEST_DAY = 40
"""Code points."""
_WORDS_OF_A_DAY = 6


def without_insertions(patterns: ListPatterns, words: str, language: str, participle: Phrases | None = None) -> str:
    """Words with spaces for what parts a ``participle``, of signing if none is given, from its "by"."""
    participle = participle or patterns.participle
    for agent in patterns.agent.finditer(words):
        start = _insertion(words[: agent.start()], language)
        if start < agent.start():
            joined = words[:start] + " " * (agent.start() - start) + words[agent.start() :]
            if any(m.start() < start and m.end() > agent.start() for m in participle.finditer(joined)):
                words = joined
    return words


def _insertion(words: str, language: str) -> int:
    """Where the clause, or the place and day, begins with which ``words`` end; their end where there is none."""
    clause = _CLAUSE.search(words)
    if clause is not None:
        place = _PLACE.search(words[: clause.start()])
        return clause.start() if place is None else place.start()
    floor = max(0, len(words) - _LONGEST_DAY)
    starts = [match.start() for match in _WORD.finditer(words, floor)][-_WORDS_OF_A_DAY:]
    start = next((at for at in starts if is_a_day(words[at:], language)), len(words))
    place = _PLACE.search(words[:start])
    return start if place is None else place.start()
