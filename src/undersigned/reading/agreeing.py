"""Numbers of states that agree with a list: "our four governments" under a text of four.

    Our three countries will supply …                 three sign: 3
    These five States will set the date together      five sign: 5
    الدول الثماني · 我们六国 · наши четыре правительства

No words of signing govern such a number, so alone it tells nothing: it is the count only where exactly as many
states were found.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection
from dataclasses import dataclass

from undersigned.model.readings import Count
from undersigned.model.statements import Bound
from undersigned.reading.counts import CountWords, Stated
from undersigned.reading.lexicon import section
from undersigned.reading.numberwords import number_words
from undersigned.reading.page import Page
from undersigned.reading.phrases import any_of
from undersigned.reading.search import Finder


@dataclass(frozen=True, slots=True)
class _Patterns:
    phrases: Finder
    number: re.Pattern[str]


def agreeing_count(page: Page, numbers: Collection[int]) -> Stated | None:
    """The number of states that the text speaks of as "the" or "our" so many, where it is one of ``numbers``."""
    patterns = _patterns(page.view.language)
    for match in patterns.phrases.finditer(page.text, page.view.folded):
        written = patterns.number.search(match.group())
        words = match.group().split()[-1] if written is None else written.group()  # "the three" is one word of Arabic
        value = number_words(page.view.language).value(words)
        if value is not None and value > 1 and value in numbers:
            evidence = page.view.evidence(match.start(), match.end())
            return Stated(count=Count(value=value, bound=Bound.EXACTLY, evidence=(evidence,)), and_others=False)
    return None


@functools.cache
def _patterns(language: str) -> _Patterns:
    agreeing, numbers = section(language, "counts", CountWords).agreeing, number_words(language)
    return _Patterns(
        phrases=Finder(any_of(agreeing, number=numbers.expression), agreeing, numbers=numbers.beginnings),
        number=re.compile(numbers.expression, re.IGNORECASE),
    )
