"""Misspelt names: the one state whose name is an error or two away, if there is one.

An error counts in the words that tell states apart: "Republik of Kenya" and "Republic of Kenia" are read,
"Republic of Mail" is not, because names of four letters are taken only as they are. Nothing is given where
another name is as near (Nigera: Niger, Nigeria), or where the word is known to be something else (Angela).
"""

from __future__ import annotations

import functools
import pkgutil
from collections import defaultdict
from dataclasses import dataclass

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from undersigned.names.keytable import Meaning, StateName, key_table

LONGEST_EXACT = 4
"""Names with no more telling letters than this are taken only as they are."""
ONE_ERROR = 7
"""Names with no more telling letters than this may hold one error, longer ones two."""
PLAIN_ERRORS = 2
"""Errors allowed in words that carry no weight, beside those in telling words."""
SHORTEST, LONGEST = 5, 80


@dataclass(frozen=True, slots=True)
class Spelling:
    """A name as its words, and what it means."""

    words: tuple[str, ...]
    meaning: Meaning
    telling: int
    """Letters in words that carry weight."""
    plain: frozenset[str]

    @property
    def allowed(self) -> int:
        """Errors allowed in telling words."""
        return 0 if self.telling <= LONGEST_EXACT else 1 if self.telling <= ONE_ERROR else 2


class SpellingIndex:
    """Names by the length of their key."""

    def __init__(self, spellings: list[tuple[Meaning, str]], plain: frozenset[str], others: frozenset[str]) -> None:
        self._plain = plain
        self._others = others
        self._keys: defaultdict[int, list[str]] = defaultdict(list)
        self._spellings: dict[str, Spelling] = {}
        for meaning, held in spellings:
            for name in held.split(" "):
                words = tuple(name.split("_"))
                key = "".join(words)
                if key not in self._spellings:
                    self._keys[len(key)].append(key)
                    self._spellings[key] = self._spelling(words, meaning)

    def nearest(self, words: list[str]) -> Meaning | None:
        """What the misspelt name of these folded words means; None where nothing is near or several things are."""
        key = "".join(words)
        if not SHORTEST <= len(key) <= LONGEST or key in self._others or any(not word.isalpha() for word in words):
            return None
        found: dict[tuple[str, ...], int] = {}
        meant: Meaning | None = None
        best = PLAIN_ERRORS + 2
        for length in range(len(key) - best + 1, len(key) + best):
            for near, distance, _ in extract(
                key, self._keys.get(length, ()), scorer=OSA.distance, score_cutoff=best, limit=None, processor=None
            ):
                spelling = self._spellings[near]
                identity = _identity(spelling.meaning)
                if distance < found.get(identity, best + 1):
                    found[identity] = int(distance)
                    if self._admits(spelling, words, int(distance)) and distance <= min(found.values()):
                        meant = spelling.meaning
        if meant is None:
            return None
        least = found.pop(_identity(meant))
        return meant if all(other > least for other in found.values()) else None

    def _spelling(self, words: tuple[str, ...], meaning: Meaning) -> Spelling:
        plain = frozenset(word for word in words if word in self._plain)
        return Spelling(words, meaning, sum(len(word) for word in words if word not in plain), plain)

    def _admits(self, spelling: Spelling, words: list[str], distance: int) -> bool:
        """Whether the errors lie where they may."""
        if distance <= spelling.allowed and not spelling.plain:
            return True
        if len(words) != len(spelling.words):
            return distance <= min(1, spelling.allowed)
        telling = plain = 0
        for word, right in zip(words, spelling.words, strict=True):
            errors = OSA.distance(word, right)
            if right in spelling.plain:
                plain += errors
            else:
                telling += errors
        return telling <= spelling.allowed and plain <= PLAIN_ERRORS


def _identity(meaning: Meaning) -> tuple[str, ...]:
    """What is meant, whichever of its names is near."""
    if isinstance(meaning, StateName):
        return (meaning.state,)
    return (meaning.why, meaning.code or meaning.label, *meaning.candidates)


@functools.cache
def spelling_index() -> SpellingIndex:
    """The index over the names that ship."""
    from undersigned.names.words import shipped_words

    others = (pkgutil.get_data("undersigned.data", "names/not_misspelt.txt") or b"").decode("utf-8").split()
    return SpellingIndex(key_table().spellings, shipped_words().plain, frozenset(others))
