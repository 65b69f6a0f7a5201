"""When a statement was made: the date in its title or on a line of its own, or "today" on a dated page.

    Geneva, 18 March 2019 · le 1er mars 2021 · 5 de julio de 2024 · 2 марта 2022 г. · 2020年10月6日

A date in running prose tells of something else and is left alone.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from undersigned.model.dates import PartialDate
from undersigned.reading.eastern_dates import plain
from undersigned.reading.lexicon import section
from undersigned.reading.phrases import any_of
from undersigned.reading.search import Finder
from undersigned.reading.telltales import Phrases
from undersigned.reading.textview import Span, TextView

_HEAD_LINES = 20
_FOOT_LINES = 4
_LONG_HEAD_LINES = 8
_SHORT = 110
_LAST = 32
"""Code points at the end of a long line of the head in which its date stands."""
_SOON = timedelta(days=100)
_WHOLE = len("2020-01-31")
_FOOTNOTE = re.compile(r"\s*(?:[*†‡]|\d{1,2}\))")
_ENDS_IN_YEAR = re.compile(r"(?:19|20)\d\d[\s.)\]”»\"]*$")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """Months by number, words between the parts of a date, and words for the day of speaking."""

    months: dict[str, tuple[str, ...]]
    between: tuple[str, ...]
    month_first: bool
    today: tuple[str, ...]
    changed: tuple[str, ...] = ()
    """Words for the day on which a page was last changed."""
    dated: tuple[str, ...] = ()
    """Words right before the day of a letter or note."""


def date_of(view: TextView, title: Span | None) -> PartialDate | None:
    """The date of the statement, as exact as the text gives it; None where it gives none."""
    patterns = _patterns(view.language)
    partial = None if title is None else next(_dates(patterns, view.words(title)), None)
    if partial is not None and len(partial) == _WHOLE:
        return partial
    month = partial or ""
    published = view.document.published
    days: list[PartialDate] = []
    for line in _dated_lines(view, patterns):
        for found in _dates(patterns, line):
            if len(found) == _WHOLE and found.startswith(month):
                days.append(found)
            partial = partial or found
    if days:
        return days[0] if published is None else _of_statement(days, published)
    if published is not None and patterns.today.search(view.text, view.folded) is not None:
        return published.isoformat()
    return partial


def _of_statement(days: Sequence[PartialDate], published: date) -> PartialDate:
    """The first of ``days``, but that of a statement which a page published soon after, where the page tells both."""
    before = [d for d in days if timedelta() < published - date.fromisoformat(d) < _SOON]
    return before[0] if before and days[0] == published.isoformat() else days[0]


def whole_dates(language: str, words: str) -> frozenset[PartialDate]:
    """The dates in ``words`` that are given to the day."""
    return frozenset(found for found in _dates(_patterns(language), words) if len(found) == _WHOLE)


def months(language: str) -> str:
    """An expression for the names of the months."""
    names = section(language, "dates", DateWords).months.values()
    return any_of(name for each in names for name in each)


def month_numbers(language: str) -> Mapping[str, int]:
    """The names of the months with their numbers, from 1."""
    return _patterns(language).months


def is_a_day(words: str, language: str) -> bool:
    """Whether ``words`` tell a day of the year and nothing else: "on 6 December"."""
    return _patterns(language).day.fullmatch(words) is not None


def _dated_lines(view: TextView, patterns: _Patterns) -> Iterator[str]:
    lines = [line for block in view.blocks for line in view.text[block.start : block.end].split("\n") if line.strip()]
    for line in (*lines[:_HEAD_LINES], *lines[-_FOOT_LINES:]):
        if _FOOTNOTE.match(line) or patterns.changed.search(line):
            continue
        if len(line) <= _SHORT or _DATELINE.match(line):
            yield line[:_SHORT]
    for line in lines[:_LONG_HEAD_LINES]:
        if len(line) > _SHORT and (dated := patterns.dated.search(line)) is not None:
            yield line[dated.end() : dated.end() + _LAST]
        elif len(line) > _SHORT and _ENDS_IN_YEAR.search(line) is not None:
            yield line[-_LAST:]


_DATELINE = re.compile(
    r"[^.,\n]{2,40}[,،–—-]\s*(?:\S+\s+){0,4}?\d|[^.,;:\n]{0,30}(?:19|20)\d\d\s*\)?\s*[.,]?\s*[–—-]\s"
)


@dataclass(frozen=True, slots=True)
class _Patterns:
    dates: tuple[re.Pattern[str], ...]
    months: dict[str, int]
    today: Finder
    day: re.Pattern[str]
    changed: Phrases
    dated: Phrases
    range: re.Pattern[str]
    """What stands before the last day of a session: "11 September – ", "13-"."""


def _dates(patterns: _Patterns, words: str) -> Iterator[PartialDate]:
    words = plain(words)
    if _DIGIT.search(words) is None:  # most lines
        return
    words = words.translate(_DIGITS)
    if _YEAR.search(words) is None:  # no date is without one
        return
    matches = [m for expression in patterns.dates for m in expression.finditer(words)]
    passed = 0
    for match in sorted(matches, key=lambda m: (m.start(), -m.end())):
        if match.start() < passed:
            continue
        if patterns.range.search(words, 0, match.start()) is not None:
            passed = match.end()
        elif (found := _date(patterns, match.groupdict())) is not None:
            yield found


def _date(patterns: _Patterns, parts: dict[str, str | None]) -> PartialDate | None:
    year = int(parts["year"] or 0)
    name = parts.get("name")
    month = patterns.months[" ".join(name.lower().split())] if name else int(parts.get("month") or 0)
    day = int(parts.get("day") or 0)
    if not 1945 <= year <= 2100 or not 1 <= month <= 12:
        return None
    if not day:
        return f"{year:04d}-{month:02d}"
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


@functools.cache
def _patterns(language: str) -> _Patterns:
    words = section(language, "dates", DateWords)
    months = {name.lower(): int(number) for number, names in words.months.items() for name in names}
    name = "|".join(sorted((re.escape(m).replace(r"\ ", r"\s+") for m in months), key=len, reverse=True)) or "(?!)"
    gap = rf"(?:[\s.,،]|{any_of(words.between)})*"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|-?го|-?е)?"
    year = r"(?P<year>(?:19|20)\d\d)"
    expressions = [
        rf"(?<!\d){day}{gap}(?P<name>{name})(?:/(?:{name}))?{gap}{year}",
        rf"(?<!\w)(?P<name>{name})\s+{day},?\s*{year}",
        rf"(?<!\w)(?P<name>{name}){gap}{year}",
        r"(?<!\d)(?P<year>(?:19|20)\d\d)\s*年\s*(?P<month>\d{1,2})\s*月\s*(?:(?P<day>\d{1,2})\s*日)?",
        r"(?<![\d/])(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)",
    ]
    parts = "." if words.month_first else "./"  # with dots the day stands first in every language
    expressions.append(
        rf"(?<![\d/.])(?P<day>\d{{1,2}})[{parts}](?P<month>\d{{1,2}})[{parts}](?P<year>(?:19|20)\d\d)(?!\d)"
    )
    return _Patterns(
        dates=tuple(re.compile(e, re.IGNORECASE) for e in expressions),
        months=months,
        range=re.compile(
            rf"(?:\d{{1,2}}\w{{0,2}}{gap}(?:{name})(?:\s\d{{4}})?\s*(?:[–—-]|\b(?:to|au|al)\b)|\d(?:[–—-]|\s(?:to|au|al)\s))\s*\Z",
            re.IGNORECASE,
        ),
        changed=Phrases(words.changed),
        dated=Phrases(words.dated, r"(?:{})\s+(?=[\d٠-٩])"),
        today=Finder(any_of(words.today), words.today),
        day=re.compile(
            rf"\W*(?:[^\W\d_]{{1,4}}\s+)?(?:\d{{1,2}}\w{{0,2}}{gap}(?:{name})|(?:{name})\s+\d{{1,2}}\w{{0,2}})"
            rf"(?:{gap}\d{{4}}(?:\s?г(?:ода|\.))?)?\W*",
            re.IGNORECASE,
        ),
    )
