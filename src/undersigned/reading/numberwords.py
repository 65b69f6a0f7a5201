"""Numbers as words of a language: the section ``[numbers]`` of a lexicon.

``forty-seven``, ``quarante-sept``, ``cuarenta y siete``, ``сорока семи``, ``四十七``: small parts are
added up, a hundred multiplies what stands before it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from undersigned.reading.lexicon import section
from undersigned.reading.phrases import first_letters, pattern
from undersigned.reading.search import beginnings

DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９"
_EASTERN = {ord(c): str(i) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for i, c in enumerate(digits)}


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberSection:
    """Words for numbers by value, and the words that join them."""

    words: dict[str, tuple[str, ...]]
    ordinals: dict[str, tuple[str, ...]]
    joints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NumberWords:
    """How a language writes numbers below a thousand."""

    expression: str
    """A regular expression that matches one number, in figures or words."""
    values: tuple[tuple[re.Pattern[str], int], ...]
    beginnings: frozenset[str]
    """What a number may begin with in a folded text (``search``)."""
    spaced: bool = True
    """Whether the language writes spaces between words."""

    def value(self, written: str) -> int | None:
        """The number that ``written`` is, or None where it is none."""
        figures = written.strip().translate(_EASTERN)
        if figures.isdecimal():
            return int(figures)
        total, matched, position = 0, False, 0
        while position < len(figures):
            for word, amount in self.values:
                found = word.match(figures, position)
                if found is not None and found.end() > position:
                    total = _add(total, amount, tens=not self.spaced)
                    matched = True
                    position = found.end()
                    break
            else:
                position += 1
        return total if matched else None


def _add(total: int, amount: int, *, tens: bool) -> int:
    """``tens`` is whether ten multiplies what stands before it, as in 三十; where not, three and ten are thirteen."""
    if (amount == 100 or (tens and amount == 10)) and 0 < total % amount < 10 and total < 1000:
        return total - total % amount + (total % amount) * amount
    return total + amount


@functools.cache
def number_words(language: str) -> NumberWords:
    """The number words of ``language``. Raises BadData; KeyError where there is no lexicon."""
    numbers = section(language, "numbers", NumberSection)
    return _compiled(language, [numbers.words], numbers.joints)


@functools.cache
def ordinal_words(language: str) -> NumberWords:
    """Numbers and ordinals: "forty-third", "quarante-troisième", "الثالثة والأربعون"."""
    numbers = section(language, "numbers", NumberSection)
    return _compiled(language, [numbers.words, numbers.ordinals], numbers.joints)


def _compiled(language: str, tables: list[dict[str, tuple[str, ...]]], joints: tuple[str, ...]) -> NumberWords:
    pairs = [(pattern(word), int(value)) for table in tables for value, words in table.items() for word in words]
    pairs.sort(key=lambda pair: len(pair[0]), reverse=True)
    one = "|".join(word for word, _ in pairs)
    joint = "|".join(pattern(j) for j in joints)
    spaced = language not in ("zh", "ja")
    before, after = (r"(?<!\w)", r"(?!\w)") if spaced else ("", "")
    gap = rf"[\s\-‑]+(?:(?:{joint})[\s\-‑]*)?" if spaced else ""
    chain = rf"{before}(?:{one}){after}(?:{gap}(?:{one}){after})*"
    figure = "[\\d٠-٩۰-۹]"
    figures = rf"(?<![\w.,/\-]){figure}{{1,3}}(?!{figure}|[.,/\-]\d)" if spaced else r"(?<![\d.,/])\d{1,3}(?![\d.,/])"
    compiled = tuple((re.compile(word + after, re.IGNORECASE), value) for word, value in pairs)
    at_word = _begins(word for table in tables for words in table.values() for word in words) if spaced else ""
    first = {each for table in tables for words in table.values() for word in words for each in beginnings(word)}
    first |= {f" {digit}" if spaced else digit for digit in DIGITS}
    return NumberWords(
        expression=f"(?:{at_word}(?:{figures}|{chain}))", values=compiled, beginnings=frozenset(first), spaced=spaced
    )


def _begins(words: Iterable[str]) -> str:
    """What is so where any number begins: one look that passes over most of a text."""
    letters = [first_letters(word) for word in words]
    return (
        rf"(?<!\w)(?=[\d٠-٩۰-۹{''.join(sorted({c for each in letters for c in each or ''}))}])" if all(letters) else ""
    )
