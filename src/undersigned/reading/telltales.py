"""Expressions that are tried only where a telltale stands: letters without which none of their phrases can.

    on behalf of # | in the name of       where neither "behalf" nor "name" stands, there is nothing to look for

An automaton looks for telltales at a tenth of the time that an expression takes, and most sentences have none.
"""

from __future__ import annotations

import functools
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping

from ahocorasick_rs import AhoCorasick

from undersigned.reading.phrases import BadPhrase, any_of, telltales


class Phrases:
    """An expression built of phrases, to be asked as any other."""

    def __init__(self, phrases: Iterable[str], template: str = "{}", *, number: str = r"\d+", marks: str = "") -> None:
        """``template`` is what stands around any of the phrases; all that it matches holds one, or one of ``marks``.

        Raises BadPhrase.
        """
        known = tuple(phrases)
        self._written = template.format(any_of(known, number=number))
        told = [*(telltales(phrase) for phrase in known), *([mark] for mark in marks)]
        self.telltales = tuple(sorted({each for one in told for each in one})) if all(told) else None
        """Without one of them in a text nothing is found there; None where that cannot be told."""
        self._automaton = None if self.telltales is None else AhoCorasick(self.telltales)

    @functools.cached_property
    def _expression(self) -> re.Pattern[str]:
        """Compiled when first asked: of many phrases no text of a run holds a telltale."""
        return re.compile(self._written, re.IGNORECASE)

    @functools.cached_property
    def match(self) -> Callable[..., re.Match[str] | None]:
        """That of the expression."""
        return self._expression.match

    @functools.cached_property
    def fullmatch(self) -> Callable[..., re.Match[str] | None]:
        """That of the expression."""
        return self._expression.fullmatch

    @functools.cached_property
    def sub(self) -> Callable[..., str]:
        """That of the expression."""
        return self._expression.sub

    def may_stand(self, text: str) -> bool:
        """Whether any of the phrases may stand in ``text``: its telltales do."""
        told = self._automaton
        return told is None or bool(told.find_matches_as_strings(text.lower()))

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first match within ``[start, end)``."""
        told = self._automaton
        if told is not None and not (self.telltales and told.find_matches_as_strings(text[start:end].lower())):
            return None
        return self._expression.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """The matches within ``[start, end)``."""
        told = self._automaton
        if told is not None and not (self.telltales and told.find_matches_as_strings(text[start:end].lower())):
            return iter(())
        return self._expression.finditer(text, start, end)


NOTHING = Phrases(())
"""No phrase at all, which costs next to nothing to look for."""


class Gathered:
    """Several sets of phrases by name, all of whose telltales are looked for at once."""

    def __init__(self, phrases: Mapping[str, Phrases]) -> None:
        told: dict[str, set[str]] = {}
        for name, each in phrases.items():
            for letters in each.telltales or ():
                told.setdefault(letters, set()).add(name)
        self._told = {letters: frozenset(names) for letters, names in told.items()}
        self._automaton = AhoCorasick(list(told))
        self._all = frozenset(name for name, each in phrases.items() if each.telltales is not None)

    def missing(self, text: str) -> frozenset[str]:
        """The names of the phrases of which none stands in ``text`` or any part of it."""
        seen = set(self._automaton.find_matches_as_strings(text.lower(), overlapping=True))
        return self._all.difference(*(self._told[letters] for letters in seen))


class Telltales:
    """Where in a text telltales of phrases stand."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Raises BadPhrase where a phrase has no telltale."""
        told: set[str] = set()
        for phrase in phrases:
            letters = telltales(phrase)
            if not letters:
                raise BadPhrase(f"what {phrase!r} matches cannot be told by letters")
            told.update(letters)
        self._automaton = AhoCorasick(sorted(told))

    def places(self, text: str) -> list[int]:
        """Where they begin in ``text``, which is in lower case, in order."""
        return [start for _, start, _ in self._automaton.find_matches_as_indexes(text, overlapping=True)]


def in_template(expression: str) -> str:
    """``expression`` as it is written in a template of Phrases."""
    return expression.replace("{", "{{").replace("}", "}}")
