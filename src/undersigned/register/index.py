"""What a statement can be recognised by, and quick ways from a trait to the statements that have it.

Made once from the entries of a register and asked by ``matching``: a reading names a place, a
state or a subject, and only the statements that share one of them are compared with it.
"""

from __future__ import annotations

import bisect
import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from undersigned.model.dates import first_day, last_day
from undersigned.model.statements import Bound, Extent, Statement, StatementId
from undersigned.model.states import StateCode
from undersigned.register.view import Entry, RegisterView

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 6
_COMMON = 0.15
"""A word that stands in more than this share of statements tells nothing of which one is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One statement by what it can be recognised by."""

    id: StatementId
    statement: Statement
    first: date
    last: date
    concerning: frozenset[StateCode]
    place: frozenset[str]
    """Stems of the words of its place."""
    words: frozenset[str]
    """Stems of the words of title, subjects and place."""
    signatories: frozenset[StateCode]
    complete: bool
    counts: frozenset[int]
    """Every number of signatories that a source states exactly, and the length of a complete list."""
    bounds: frozenset[tuple[Bound, int]]
    """Every number that a source states loosely ("more than 30")."""


class Index:
    """The profiles of a register by state, place and subject."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.profiles = {profile.id: profile for profile in map(_profile, entries)}
        self._by_state: defaultdict[StateCode, set[StatementId]] = defaultdict(set)
        self._by_word: defaultdict[str, set[StatementId]] = defaultdict(set)
        self._by_day = sorted((profile.first, profile.id) for profile in self.profiles.values())
        spread: Counter[str] = Counter()
        for profile in self.profiles.values():
            for state in profile.concerning:
                self._by_state[state].add(profile.id)
            for word in profile.words:
                self._by_word[word].add(profile.id)
            spread.update(profile.words)
        total = max(len(self.profiles), 1)
        self._weights = {
            word: math.log(total / seen) / math.log(total + 1)
            for word, seen in spread.items()
            if total < 20 or seen / total <= _COMMON
        }

    def candidates(self, concerning: Iterable[StateCode], place: Iterable[str], words: Iterable[str]) -> list[Profile]:
        """The statements that share a state, a word of the place or a telling word of the subject."""
        found: set[StatementId] = set()
        for state in concerning:
            found |= self._by_state.get(state, set())
        for word in place:
            found |= self._by_word.get(word, set())
        if not found:
            for word in words:
                if word in self._weights:
                    found |= self._by_word[word]
        return [self.profiles[key] for key in found]

    def between(self, first: date, last: date) -> list[Profile]:
        """The statements whose date may begin on a day from ``first`` to ``last``."""
        start = bisect.bisect_left(self._by_day, (first, ""))
        end = bisect.bisect_left(self._by_day, (last + timedelta(days=1), ""))
        return [self.profiles[key] for _, key in self._by_day[start:end]]

    def weight(self, word: str) -> float:
        """How telling a word is, 0 (common or unknown) to 1 (stands in one statement)."""
        return self._weights.get(word, 0.0)


def index_of(register: RegisterView) -> Index:
    """The index of ``register`` as it is now, made again only when the register has changed."""
    kept = _INDEXES.get(id(register))
    if kept is not None and kept[0] is register and kept[1] == register.revision():
        return kept[2]
    made = Index(register.entries())
    _INDEXES.clear()
    _INDEXES[id(register)] = (register, register.revision(), made)
    return made


_INDEXES: dict[int, tuple[RegisterView, int, Index]] = {}
"""The index of the register asked last: a process reads against one register at a time."""


def stems(text: str) -> frozenset[str]:
    """The words of ``text`` of four letters and more, without accents, cut to their beginnings."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return frozenset(word[:_STEM] for word in _WORD.findall(bare))


def _profile(entry: Entry) -> Profile:
    statement = entry.statement
    signatories = frozenset(one.state for one in entry.attestations if one.stance.is_signatory and one.hedge is None)
    complete = [one for one in entry.listings if one.extent is Extent.COMPLETE]
    stated = [(one.bound, one.count) for one in entry.listings if one.bound is not None and one.count is not None]
    lengths = {
        len({one.state for one in entry.attestations if one.source == listing.source and one.stance.is_signatory})
        for listing in complete
    }
    return Profile(
        id=statement.id,
        statement=statement,
        first=first_day(statement.date),
        last=last_day(statement.date),
        concerning=frozenset(statement.concerning),
        place=stems(statement.place or ""),
        words=stems(" ".join((statement.title, *statement.subjects, statement.place or ""))),
        signatories=signatories,
        complete=bool(complete),
        counts=frozenset(count for bound, count in stated if bound is Bound.EXACTLY) | lengths,
        bounds=frozenset((bound, count) for bound, count in stated if bound is not Bound.EXACTLY),
    )
