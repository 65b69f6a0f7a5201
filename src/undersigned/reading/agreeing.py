"""Numbers of states that agree with a list: "our four governments" under a text of four.

    Our three countries will supply …                 three sign: 3
    These five States will set the date together      five sign: 5
    الدول الثماني · 我们六国 · наши четыре правительства

    Countries behind this text – 43                   43 names follow
    Albania, Peru and Togo. 27 missions in all        27 names stand before

No words of signing govern such a number, so alone it tells nothing: it is the count only where exactly as many
states were found.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from undersigned.model.readings import Count
from undersigned.model.statements import Bound
from undersigned.reading.counts import CountWords, Stated, up_to_noun
from undersigned.reading.leads import line_above
from undersigned.reading.lexicon import section
from undersigned.reading.lists import SignatoryList
from undersigned.reading.numberwords import number_words
from undersigned.reading.page import Page
from undersigned.reading.phrases import any_of
from undersigned.reading.search import Finder
from undersigned.reading.textview import Span


@dataclass(frozen=True, slots=True)
class _Patterns:
    phrases: Finder
    number: re.Pattern[str]
    counted: re.Pattern[str]
    """A number and what it counts."""
    ends_line: re.Pattern[str]
    """A number with which a heading ends."""


_BEFORE, _BEHIND = 200, 80
"""Code points before and behind a list in which a number may tell how many it names."""
_FEWEST = 3


def agreeing_count(page: Page, lists: Sequence[SignatoryList], numbers: Collection[int]) -> Stated | None:
    """The number of states that the text speaks of as "the" or "our" so many, where it is one of ``numbers``.

    So is one that stands with a noun of states, or ends a heading, right beside one of the ``lists``.
    """
    patterns = _patterns(page.view.language)
    for match in patterns.phrases.finditer(page.text, page.view.folded):
        written = patterns.number.search(match.group())
        words = match.group().split()[-1] if written is None else written.group()  # "the three" is one word of Arabic
        value = number_words(page.view.language).value(words)
        if value is not None and value > 1 and value in numbers:
            return _stated(page, value, Span(match.start(), match.end()))
    for value, place in _beside(page, lists):
        if value is not None and value >= _FEWEST and value in numbers:
            return _stated(page, value, place)
    return None


def _beside(page: Page, lists: Sequence[SignatoryList]) -> Iterator[tuple[int | None, Span]]:
    """The numbers in the words before the lists, in the line above them and right behind them."""
    patterns, value = _patterns(page.view.language), number_words(page.view.language).value
    for each in lists:
        start, end = each.region.start, each.region.end
        above = line_above(page, start)
        first = max(page.line(start).start if above is None else above.start, start - _BEFORE)
        for begin, stop in ((first, start), (end, min(end + _BEHIND, len(page.text)))):
            for match in patterns.counted.finditer(page.text, begin, stop):
                yield value(match["number"]), Span(match.start(), match.end())
        heading = patterns.ends_line.search(page.text, first, start)
        if heading is not None:
            yield value(heading["number"]), Span(heading.start("number"), heading.end("number"))


def _stated(page: Page, value: int, place: Span) -> Stated:
    evidence = page.view.evidence(place.start, place.end)
    return Stated(count=Count(value=value, bound=Bound.EXACTLY, evidence=(evidence,)), and_others=False)


@functools.cache
def _patterns(language: str) -> _Patterns:
    words, numbers = section(language, "counts", CountWords), number_words(language)
    number, nouns = numbers.expression, any_of((*words.nouns, *words.counters))
    gap, between = up_to_noun(words, language)
    return _Patterns(
        phrases=Finder(any_of(words.agreeing, number=number), words.agreeing, numbers=numbers.beginnings),
        number=re.compile(number, re.IGNORECASE),
        counted=re.compile(rf"(?<![.,/])(?P<number>{number}){gap}{between}(?:{nouns})", re.IGNORECASE),
        ends_line=re.compile(r"[–—:：(（\[-]\s*(?P<number>\d{1,3})\s*[)）\]]?\s*[:：.]?\s*\Z"),
    )
