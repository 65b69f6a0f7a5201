"""Misspelt names: the one state whose name is an error or two away, if there is one.

An error counts in the words that tell states apart: "Republik of Kenya" and "Republic of Kenia" are read,
"Republic of Mail" is not, because names of four letters are taken only as they are. Nothing is given where
another name is as near (Nigera: Niger, Nigeria), or where the word is known to be something else (Angela).
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from undersigned.names.keytable import Meaning, StateName, key_table

LONGEST_EXACT = 4
"""Names with no more telling letters than this are taken only as they are."""
ONE_ERROR = 8
"""Names with no more telling letters than this may hold one error, longer ones two."""
PLAIN_ERRORS = 2
"""Errors allowed in words that carry no weight, beside those in telling words."""
LAST_ALPHABET = "\u058f"
"""Scripts from Hebrew on write few or no vowels, or syllables: two letters are half a word there."""

MOST_ERRORS = PLAIN_ERRORS + 2
LONGEST_PLAIN_KEY = 11
"""Keys up to this length are mostly one telling word, in which two errors are the most allowed."""
ERRORS_OF_SHORT_KEYS = 2
SHORTEST, LONGEST = 4, 80

LOST_LETTER = "\ufffd"
"""What a decoder puts where it could not read a letter: an error like another."""

_JOINTS = ("of", "the", "and")


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
        if self.telling <= LONGEST_EXACT:
            return 0
        return 1 if self.telling <= ONE_ERROR or self.words[0] > LAST_ALPHABET else 2


class SpellingIndex:
    """Names by the length of their key."""

    def __init__(self, spellings: list[tuple[Meaning, str]], plain: set[str], others: set[str]) -> None:
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
        if (
            not SHORTEST <= len(key) <= LONGEST
            or key in self._others
            or any(not word.replace(LOST_LETTER, "x").isalpha() for word in words)
        ):
            return None
        adjectives = set()
        nearest: dict[tuple[str, ...], int] = {}
        admitted: dict[tuple[str, ...], tuple[int, Meaning]] = {}
        for spelling, distance in self._near(key):
            identity = _identity(spelling.meaning)
            nearest[identity] = min(distance, nearest.get(identity, distance))
            if _is_lengthened(key, "".join(spelling.words)):
                adjectives.add(identity)
            if self._admits(spelling, words, distance) and distance <= admitted.get(identity, (distance,))[0]:
                admitted[identity] = distance, spelling.meaning
        if not admitted or not adjectives.isdisjoint(admitted):
            return None
        identity, (least, meaning) = min(admitted.items(), key=lambda item: item[1][0])
        rivals = (distance for other, distance in nearest.items() if other != identity)
        return meaning if all(distance > least for distance in rivals) else None

    def _near(self, key: str) -> Iterator[tuple[Spelling, int]]:
        most = MOST_ERRORS if len(key) > LONGEST_PLAIN_KEY else ERRORS_OF_SHORT_KEYS
        for length in range(len(key) - most, len(key) + most + 1):
            near = extract(
                key,
                self._keys.get(length, ()),
                scorer=OSA.distance,
                score_cutoff=most,
                limit=None,
                processor=None,
            )
            for name, distance, _ in near:
                yield self._spellings[name], int(distance)

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


def _is_lengthened(key: str, name: str) -> bool:
    """Whether letters were added at the end, as for a people or a language: "Pakistani", "australiano"."""
    return key.startswith(name) and key != name and key[len(name) :] != name[-1]


def without_joints(words: list[str]) -> list[str]:
    """The words but those that are "of", "the" or "and" misspelt."""
    return [
        word for word in words if len(word) > LONGEST_EXACT or all(OSA.distance(word, joint) > 1 for joint in _JOINTS)
    ]


@functools.cache
def spelling_index() -> SpellingIndex:
    """The index over the names that ship."""
    table = key_table()
    return SpellingIndex(table.spellings, table.words.plain, table.others)
