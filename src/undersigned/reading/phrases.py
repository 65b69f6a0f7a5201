"""The notation in which lexicons write phrases, so that a speaker can correct them without regular expressions.

    [joint] statement (by|of)     words in brackets may be missing, words in parentheses are alternatives
    align* itself                 an asterisk stands for any ending, or none
    on behalf of #                a number, in figures or words of the language
    this {text}                   any of a family that the file names (``lexicon.py``)

A space stands for any white space, also a line break; capitals do not matter, nor whether accents of the Latin
script are written; any apostrophe stands for any other. In Arabic "and" may be part of the first word, and vowel
signs of a phrase may be missing. Where a language writes no spaces between words none are asked for. Chinese is
written in simplified characters and stands for the traditional ones as well (``traditional.csv``, from OpenCC).
"""

from __future__ import annotations

import functools
import itertools
import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files

from undersigned.reference.tables import rows

_TOKEN = re.compile(r"[\[\](|)*# ]|[^\[\](|)*# ]+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_ARABIC_START = r"(?:(?<!\w)|(?<=\b[وف]))"
"""Where an Arabic word begins: "and" and "so" are written as part of the next one."""
_APOSTROPHES = "'\u2019\u02bc\u2018`"
_ACCENTED = frozenset("àáâãäåçèéêëìíîïñòóôõöùúûüýё")
_CLOSING = {"[": "]", "(": ")"}
_VOWEL_SIGNS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"
"""Of Arabic, "doubled" among them: seldom written."""
_AMBIGUOUS = re.compile(rf"[{_APOSTROPHES}{''.join(sorted(_ACCENTED))}{_VOWEL_SIGNS}\u3040-\u30ff\u3400-\u9fff]")
"""Letters and marks that may be written in another way."""
_UNWRITTEN = re.compile(rf"[{_APOSTROPHES}{_VOWEL_SIGNS}]")
"""Marks that may be missing, or be written as one of several."""
_MOST_SPELLINGS = 32
"""Of a word that is a telltale."""


class BadPhrase(ValueError):
    """A phrase whose brackets do not match."""


def pattern(phrase: str, *, number: str = r"\d+") -> str:
    """The regular expression for ``phrase``, to be compiled with IGNORECASE. Raises BadPhrase."""
    parser = _Parser(_TOKEN.findall(phrase.strip()), _space(phrase), number)
    expression = parser.alternatives()
    if parser.tokens:
        raise BadPhrase(f"brackets do not match in {phrase!r}")
    return expression


def _space(phrase: str) -> str:
    """What stands for a space: in Arabic the vowel sign of an ending may stand before it.

    It gives nothing back: words that may be missing would part a run of blanks in every way there is.
    """
    if _UNSPACED.search(phrase) is not None:
        return r"\s*+"
    return r"[\u064b-\u0652]*+\s++" if _ARABIC.search(phrase) is not None else r"\s++"


class _Parser:
    """Reads tokens from the left; ``tokens`` is what is left of them."""

    def __init__(self, tokens: list[str], space: str, number: str) -> None:
        self.tokens = tokens[::-1]
        self.space = space
        self.number = number

    def alternatives(self) -> str:
        choices = [self._sequence()]
        while self.tokens and self.tokens[-1] == "|":
            self.tokens.pop()
            choices.append(self._sequence())
        return choices[0] if len(choices) == 1 else f"(?:{'|'.join(choices)})"

    def _sequence(self) -> str:
        """Words up to a bar or closing bracket. The space beside optional words goes with them."""
        built, gap = "", ""
        while self.tokens and self.tokens[-1] not in "])|":
            piece = self.tokens.pop()
            if piece == " ":
                gap = self.space if built else ""
            elif piece == "[":
                inner = self._closed(piece)
                if built:
                    built += f"(?:{gap}{inner})?"
                    gap = ""
                else:
                    return f"(?:{inner}{self._space_next()})?{self._sequence()}"
            else:
                built += gap + self._term(piece)
                gap = ""
        return built

    def _space_next(self) -> str:
        if self.tokens and self.tokens[-1] == " ":
            self.tokens.pop()
            return self.space
        return ""

    def _term(self, piece: str) -> str:
        if piece == "(":
            return self._closed(piece)
        return {"*": r"\w*", "#": f"(?:{self.number})"}.get(piece) or _literal(piece)

    def _closed(self, opening: str) -> str:
        inner = self.alternatives()
        if not self.tokens or self.tokens.pop() != _CLOSING[opening]:
            raise BadPhrase("a bracket is not closed")
        return inner


def any_of(phrases: Iterable[str], *, number: str = r"\d+") -> str:
    """One expression for all ``phrases``, each within word boundaries where its script has them.

    Neighbours that begin with a word share one look behind and one look at their first letters, so that
    most places of a text are passed over without trying any of them, and at the others only those of its letter.
    """
    bounded = sorted((_bounded(phrase, number) for phrase in phrases), key=lambda each: each.length, reverse=True)
    runs = itertools.groupby(bounded, key=lambda each: (each.before, each.first is not None))
    return "|".join(_run(before, list(run)) for (before, _), run in runs) or r"(?!)"


@dataclass(frozen=True, slots=True)
class _Bounded:
    """A phrase as an expression with what must stand before it."""

    before: str
    expression: str
    first: str | None
    """Letters, one of which begins whatever matches; None where they cannot be told."""

    @property
    def length(self) -> int:
        """Longer phrases are tried first."""
        return len(self.before) + len(self.expression)


def _run(before: str, phrases: list[_Bounded]) -> str:
    if not before:
        return "|".join(each.expression for each in phrases)
    if phrases[0].first is None:
        return f"{before}(?:{'|'.join(each.expression for each in phrases)})"
    by_letters: dict[str, list[str]] = {}
    for each in phrases:
        letters = "".join(sorted(set((each.first or "").lower())))
        by_letters.setdefault(letters, []).append(each.expression)
    choices = "|".join(f"(?=[{letters}])(?:{'|'.join(those)})" for letters, those in by_letters.items())
    return f"{before}(?=[{''.join(sorted(set(''.join(by_letters))))}])(?:{choices})"


def _bounded(phrase: str, number: str) -> _Bounded:
    body = pattern(phrase, number=number)
    if not is_spaced(phrase):
        return _Bounded("", f"(?:{body})", None)
    before = "" if not is_bounded(phrase) else _ARABIC_START if is_arabic(phrase) else r"(?<!\w)"
    elided = "|(?<=['\u2019])" if "'" in phrase else ""
    last = phrase.rstrip(_VOWEL_SIGNS)[-1]
    after = rf"(?:(?!\w){elided})" if last.isalnum() or last in "])*#" else ""
    return _Bounded(before, f"(?:{body}){after}", first_letters(phrase) if before else None)


def is_spaced(phrase: str) -> bool:
    """Whether the script of ``phrase`` has spaces between words."""
    return _UNSPACED.search(phrase) is None


def is_arabic(phrase: str) -> bool:
    """Whether ``phrase`` is written in Arabic letters."""
    return _ARABIC.search(phrase) is not None


def is_bounded(phrase: str) -> bool:
    """Whether ``phrase`` begins with a word, so that no letter may stand before it."""
    return is_spaced(phrase) and (phrase[0].isalnum() or phrase[0] in "[(#")


def first_letters(phrase: str) -> str | None:
    """Letters, one of which begins whatever ``phrase`` matches; None where they cannot be told."""
    words = first_words(phrase)
    return "".join(word[0] for word in words) if words and all(word[0].isalnum() for word in words) else None


def first_words(phrase: str) -> list[str]:
    """Words, one of which begins whatever ``phrase`` matches, ``#`` for a number: those up to the first that must be.

    Of a word whose ending is open that is what stands before it. Empty where they cannot be told.
    """
    words: list[str] = []
    depth = 0
    for piece in _TOKEN.findall(phrase.strip()):
        depth += (piece in "[(") - (piece in "])")
        if piece not in "[]()| *":
            words += dict.fromkeys((piece, bare(piece)) if len(piece) > 1 else (piece,))
        if not depth and piece not in "] *":
            return words
    return []


def telltales(phrase: str) -> list[str]:
    """Letters, some of which stand in lower case in whatever ``phrase`` matches; empty where they cannot be told."""
    return _telltales(_TOKEN.findall(phrase.strip())[::-1])


def _telltales(tokens: list[str]) -> list[str]:
    """The same of the words up to a bar or closing bracket; ``tokens`` are taken from their end."""
    found: list[list[str]] = []
    while tokens and tokens[-1] not in "])|":
        piece = tokens.pop()
        if piece in _CLOSING:
            choices = [_telltales(tokens)]
            while tokens and tokens.pop() == "|":
                choices.append(_telltales(tokens))
            if piece == "(" and all(choices):
                found.append([each for one in choices for each in one])
        elif piece not in "*# ":
            found += [spelt for each in _UNWRITTEN.split(piece.lower()) if each for spelt in _spellings(each)]
    return max(found, key=lambda each: min(map(len, each)), default=[])


def _spellings(word: str) -> list[list[str]]:
    """All the ways to write ``word``; where there are too many, its parts that are written in one way only."""
    letters = [_variants(c) for c in word]
    if math.prod(map(len, letters)) <= _MOST_SPELLINGS:
        return [["".join(each) for each in itertools.product(*letters)]]
    return [[part] for part in _AMBIGUOUS.split(word) if part]


def _variants(character: str) -> str:
    """A letter, and what may be written for it."""
    if character in _ACCENTED:
        return character + bare(character)
    return character + (traditional().get(character, "") if _UNSPACED.match(character) else "")


def bare(words: str) -> str:
    """``words`` without the accents of the Latin script, as they are often typed: "États" as "Etats"."""
    if words.isascii():
        return words
    return "".join(unicodedata.normalize("NFD", c)[0] if c in _ACCENTED else c for c in words)


def _literal(piece: str) -> str:
    return "".join(_letter(c, accents=len(piece) > 1) for c in piece)


def _letter(character: str, *, accents: bool) -> str:
    if character in _APOSTROPHES:
        return f"[{_APOSTROPHES}]"
    if character in _VOWEL_SIGNS:
        return f"{character}?"
    if accents and character in _ACCENTED:
        return f"[{character}{bare(character)}]"
    others = traditional().get(character, "") if _UNSPACED.match(character) else ""
    return f"[{character}{others}]" if others else re.escape(character)


@functools.cache
def traditional() -> dict[str, str]:
    """Simplified Chinese characters, and the traditional ones that each stands for, the usual one first."""
    table = files("undersigned.reading") / "traditional.csv"
    return {
        row.required("simplified"): row.required("traditional") for row in rows(table, ("simplified", "traditional"))
    }


@functools.cache
def simplified() -> dict[int, str]:
    """Traditional Chinese characters, and the simplified one that each is written as."""
    return {ord(other): character for character, others in traditional().items() for other in others}
