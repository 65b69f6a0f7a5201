"""What a word of a sentence can be: a class, a verb, a flag; known words by the table, others by how they look."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from undersigned.model.states import GroupId
from undersigned.reading.stances.framelists import Form

_PUNCTUATION = {
    ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", "–": "-", "—": "-", "-": "-", "…": ".",
    ".": ".", "?": "?", "!": ".", "&": "c", "、": ",",
}  # fmt: skip
_QUOTES = frozenset("\"'“”„«»‘’‹›`*_")
_PAST: frozenset[Form] = frozenset({"past", "participle"})
_GERUND: frozenset[Form] = frozenset({"gerund"})
_MOST = 1 << 16
"""Words kept as they were met."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a verb."""

    lemma: str
    forms: frozenset[Form]


@dataclass(frozen=True, slots=True)
class Entry:
    """What one word or phrase can be: a class, a verb, a flag."""

    tag: str
    flag: str | None = None
    verb: Verb | None = None
    group: GroupId | None = None
    open: bool = field(init=False, repr=False, compare=False)
    """Whether the words around it decide its class."""

    def __post_init__(self) -> None:
        decided = self.verb is None and self.tag not in "'p-" and self.flag not in ("one", "year")
        object.__setattr__(self, "open", not decided)


_NAME = Entry("X")
_UNKNOWN = Entry("x")

Phrases = Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]
"""Phrases by their second word, longest first."""


class Known(NamedTuple):
    """A word as it was met: in lower case, what it can be, and the phrases that it may begin."""

    lower: str
    entry: Entry
    phrases: Phrases | None


class Vocabulary(dict[str, Known]):
    """Words by how they are written, looked up once."""

    def __init__(
        self,
        entries: Mapping[str, Entry],
        phrases: Mapping[str, Phrases],
        past_endings: tuple[str, ...],
        adverb_endings: tuple[str, ...] = (),
        gerund_endings: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self._entries = entries
        self._phrases = phrases
        self._past_endings = past_endings
        self._adverb_endings = adverb_endings
        self._gerund_endings = gerund_endings

    def __missing__(self, written: str) -> Known:
        lower = written.lower().replace("’", "'")
        known = Known(lower, self._entries.get(lower) or self._other(written[0], lower), self._phrases.get(lower))
        if len(self) >= _MOST:
            self.clear()
        self[written] = known
        return known

    def listed(self) -> Iterator[tuple[str, Entry]]:
        """Every known word and phrase, its words parted by spaces, with what it can be."""
        yield from self._entries.items()
        for seconds in self._phrases.values():
            for phrases in seconds.values():
                yield from ((" ".join(parts), entry) for parts, entry in phrases)

    def _other(self, first: str, lower: str) -> Entry:
        if lower == "'s":
            return Entry("'")
        if lower[0].isdigit() or ("-" in lower and self._is_number(lower)):
            return Entry("#")
        if first in _PUNCTUATION:
            return Entry(_PUNCTUATION[first])
        if first in _QUOTES:
            return Entry('"')
        if first.isupper():
            return _NAME
        if self._past_endings and lower.endswith(self._past_endings):
            return Entry("x", None, Verb(lower, _PAST))
        if self._gerund_endings and lower.endswith(self._gerund_endings):
            return Entry("x", None, Verb(lower, _GERUND))
        if self._adverb_endings and lower.endswith(self._adverb_endings):
            return Entry("a")
        return _UNKNOWN

    def _is_number(self, lower: str) -> bool:
        entry = self._entries.get(lower.partition("-")[0])
        return entry is not None and entry.tag == "#"
