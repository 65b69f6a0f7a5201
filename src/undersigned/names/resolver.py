"""One name to its state, or why not. The whole string must be explained; a refusal is an answer.

>>> resolve("Korea, Republic of")          # KOR
>>> resolve("Congo")                       # declined: ambiguous, COD or COG
>>> resolve("Czechoslovakia")              # declined: a former state, followed by CZE and SVK
>>> resolve("Puerto Rico")                 # declined: a territory, with the code PRI
"""

from __future__ import annotations

import functools
import itertools
import re
from datetime import date
from typing import Literal

from undersigned.names.keytable import KeyTable, Meaning, NoState, StateName, key_table
from undersigned.names.resolution import Declined, NameKind, Resolution, Why
from undersigned.names.titles import read_titled

Usage = Literal["any", "un"]

LONGEST = 200
"""No name of a state has more characters, however it is written."""

MOST_EXPANSIONS = 32

_PARENTHESIS = re.compile(r"[(\[（{]([^()\[\]（）{}]*)[)\]）}]")
_DIVISION = re.compile(r"\s*(?:[/|=;]|\s[-–—]\s|,)\s*")


def resolve(text: str, *, on: date | None = None, language: str | None = None, usage: Usage = "any") -> Resolution:
    """The state that ``text`` names as a whole, or why none is given.

    ``on`` says of a dated name whether it was in use that day (``Resolved.in_use``); a former name is read on
    any day. ``language`` (ISO 639) decides between states that share a name across languages. ``usage="un"``
    takes "Congo" and "Guinea" as the United Nations does; otherwise they are ambiguous.
    """
    meaning, corrected = _Lookup.shipped().find(text, language)
    if meaning is None:
        return Declined(text=text, why=Why.NOT_A_STATE)
    if usage == "un" and isinstance(meaning, NoState) and meaning.un_usage is not None:
        meaning = StateName(meaning.un_usage, NameKind.SHORT, None, None)
    return meaning.resolve(text, on, corrected)


class _Lookup:
    """The ways in which a string may be a name, from the plainest to the most damaged."""

    def __init__(self, table: KeyTable) -> None:
        self._table = table
        self._words = table.words

    @staticmethod
    @functools.cache
    def shipped() -> _Lookup:
        return _Lookup(key_table())

    def find(self, text: str, language: str | None) -> tuple[Meaning | None, bool]:
        """What ``text`` means, and whether a misspelling was mended."""
        if len(text) > LONGEST:
            return None, False
        meaning = self._read(text, language)
        if meaning is not None:
            return meaning, False
        from undersigned.names.repair import repairs

        candidates = [text]
        for repaired in repairs(text):
            meaning = self._read(repaired, language)
            if meaning is not None:
                return meaning, False
            candidates.append(repaired)
        return self._misspelt(candidates)

    def _read(self, text: str, language: str | None) -> Meaning | None:
        """The meaning of an undamaged string."""
        words = self._words.folder.words(text)
        return self._exact(text, words, language) or self._of_parts(text, language) or self._abbreviated(words)

    def _exact(self, text: str, words: list[str], language: str | None) -> Meaning | None:
        keys = self._table.keys
        key = "".join(words)
        meaning = keys.get(key)
        if meaning is None:
            if key in self._table.clashes:
                return self._of_language(key, language)
            telling = self._words.folder.telling(words)
            meaning = (
                keys.get("".join(telling))
                or keys.get(self._words.folder.in_order(words))
                or read_titled(words, self._table)
            )
        if meaning is None or len(key) <= 3:
            return self._short(text.strip(), key, meaning)
        return meaning

    def _short(self, text: str, key: str, meaning: Meaning | None) -> Meaning | None:
        """Two or three letters: an initialism, or else a code or a short name exactly as it is written."""
        if meaning is None or (text.islower() and key in self._words.capitals and "." not in text):
            return self._table.codes.get(text)
        return meaning

    def _of_language(self, key: str, language: str | None) -> Meaning | None:
        """A key that means different states in different languages."""
        held = self._table.clashes[key]
        wanted = [meaning for meaning, languages in held if language in languages]
        if len(wanted) == 1:
            return wanted[0]
        states = sorted({meaning.state for meaning, _ in held if isinstance(meaning, StateName)})
        return NoState(Why.AMBIGUOUS, tuple(states))

    def _of_parts(self, text: str, language: str | None) -> Meaning | None:
        """Two names of one state side by side, or a place and its state: "Myanmar/Burma", "Greenland (Denmark)"."""
        inner = _PARENTHESIS.findall(text)
        pieces = [*inner, _PARENTHESIS.sub(" ", text)] if inner else _DIVISION.split(text)
        pieces = [piece for piece in pieces if piece and not piece.isspace()]
        if len(pieces) < 2 and not inner:
            return None
        meanings = [self._exact(piece, self._without_remarks(piece), language) for piece in pieces]
        named = [meaning for meaning in meanings if isinstance(meaning, StateName)]
        others = {meaning for meaning in meanings if isinstance(meaning, NoState)}
        states = {meaning.state for meaning in named}
        if None in meanings or len(states) > 1 or len(others) > 1:
            return None
        if not others or not named:
            return named[0] if named else others.pop()
        place = others.pop()
        if states.isdisjoint(place.candidates):
            return None
        # "Greenland (Denmark)" is Greenland; "Korea (South Korea)" is South Korea.
        return place if place.why in (Why.TERRITORY, Why.PART) else named[0]

    def _without_remarks(self, piece: str) -> list[str]:
        words = self._words.folder.words(piece)
        return [word for word in words if word not in self._words.remark] or words

    def _abbreviated(self, words: list[str]) -> Meaning | None:
        """With abbreviations written out: "Dem. Rep. Congo"."""
        abbreviations = self._words.abbreviations
        if len(words) == 1 or abbreviations.keys().isdisjoint(words):
            return None
        choices = [(word, *abbreviations.get(word, ())) for word in words]
        found = {
            meaning
            for chosen in itertools.islice(itertools.product(*choices), MOST_EXPANSIONS)
            if (meaning := self._written_out(" ".join(chosen).split())) is not None
        }
        return next(iter(found)) if len({_state(meaning) for meaning in found}) == 1 else None

    def _written_out(self, words: list[str]) -> Meaning | None:
        keys = self._table.keys
        telling = self._words.folder.telling(words)
        return keys.get("".join(words)) or keys.get("".join(telling)) or keys.get(self._words.folder.in_order(words))

    def _misspelt(self, candidates: list[str]) -> tuple[Meaning | None, bool]:
        from undersigned.names.spelling import spelling_index, without_joints

        index = spelling_index()
        tried = set()
        for candidate in candidates:
            words = self._words.folder.telling(self._words.folder.words(candidate))
            joined = without_joints(words)
            for reading in (words, joined):
                if not reading or tuple(reading) in tried:
                    continue
                tried.add(tuple(reading))
                known = self._table.keys.get("".join(reading)) if len(joined) < len(words) else None
                meaning = known or index.nearest(reading)
                if meaning is not None:
                    return meaning, True
        return None, False


def _state(meaning: Meaning) -> object:
    return meaning.state if isinstance(meaning, StateName) else meaning
