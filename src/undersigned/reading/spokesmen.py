"""People beside the states they sign for, within a sentence, as spaces: then the states stand together as a list.

signed by ambassadors A. Roe (Fiji), B. Doe (Chile) and C. Poe (Peru)       read as "(Fiji), (Chile) and (Peru)"
the ministers A. Roe – Fiji, B. Doe – Chile, C. Poe – Peru
for Fiji – A. Roe, for Chile – B. Doe, for Peru – C. Poe
Fiji, represented by the Minister of Water; Chile, represented by …

Experts and scholars are named so as well: only where ambassadors or ministers are told of do states stand for them.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence

from undersigned.model.mentions import Mention, MentionKind
from undersigned.reading.listwords import ListPatterns, list_patterns
from undersigned.reading.regions import is_like_a_name
from undersigned.reading.textview import Span, TextView

_PERSON = r"[^\n,;:،؛、，；：()（）\d«»\"“”]{2,60}?"
_DASH = r"(?:\s[–—-]\s+|——|\s?—\s?)"
_LONGEST = 110
"""Code points between two states."""
_FEWEST = 3
_ABOVE = 300
"""Code points before the first state in which their office is told."""
_BEFORE = 90
_CASED = re.compile(r"[A-Za-zÀ-ÿА-яЁё]")
_LONGEST_UNCASED = (6, 14)
"""Words of a person's name in Arabic, and code points of one in Chinese."""
_NAMED = r"(?P<who>(?:[A-ZÀ-ÞА-ЯЁ][\w.'’-]+\s+){1,4})"


def people_within(view: TextView, patterns: ListPatterns) -> list[Span]:
    """The people, and words by which a state is represented."""
    text = view.text
    names = [mention for mention in view.mentions if mention.kind is MentionKind.STATE]
    found: list[Span] = []
    if patterns.represented.may_stand(text):
        found += [
            Span(match.start(), match.end())
            for match in patterns.represented.finditer(text)
            if not view.mentions_in(match.start(), match.end())
        ]
    if len(names) >= _FEWEST and patterns.official.may_stand(text):
        for shape in _shapes(view.language):
            found += _in_shape(text, names, shape, patterns)
    return found


class _Shape:
    """Where people stand: before their state with a bracket or dash between, or behind it."""

    def __init__(self, between: str, before: str, behind: str, capitals: str) -> None:
        self.between = re.compile(between, re.IGNORECASE)
        self.before = re.compile(before, re.IGNORECASE)
        self.behind = re.compile(behind, re.IGNORECASE)
        self.capitals = re.compile(capitals)


@functools.cache
def _shapes(language: str) -> tuple[_Shape, ...]:
    separator = list_patterns(language).separator.pattern
    parted = rf"\s*(?:(?:{separator})\s*)+"
    opens = r"(?:^|[:：;,،؛，；\n])\s*"
    nothing = r"(?!)"
    return (
        _Shape(
            rf"[^()（）\n]{{0,30}}[)）]{parted}(?P<who>{_PERSON})\s*[(（]\s*",
            rf"{opens}(?P<who>{_PERSON})\s*[(（]\s*\Z",
            nothing,
            rf"{_NAMED}[(（]\s*\Z",
        ),
        _Shape(
            rf"{parted}(?P<who>{_PERSON}{_DASH})",
            rf"{opens}(?P<who>{_PERSON}{_DASH})\Z",
            nothing,
            rf"{_NAMED[:-1]})[–—-]\s\Z",
        ),
        _Shape(
            rf"(?P<who>{_DASH}{_PERSON}){parted}(?P<prep>\w{{1,3}}\s)?",
            r"(?<!\w)(?P<who>\w{1,3}\s)\Z",
            rf"(?P<who>{_DASH}{_PERSON})(?=[.;。；\n]|\Z)",
            nothing,
        ),
    )


def _in_shape(text: str, names: Sequence[Mention], shape: _Shape, patterns: ListPatterns) -> Iterator[Span]:
    """The people of each sentence in which several stand so one behind another."""
    chain: list[Mention] = []
    people: list[Span] = []
    for one, other in itertools.pairwise([*names, None]):
        assert one is not None
        between = None if other is None or other.start - one.end > _LONGEST else shape.between
        match = None if between is None or other is None else between.fullmatch(text, one.end, other.start)
        if match is not None and _may_be_person(match["who"], patterns):
            chain = chain or [one]
            chain.append(other)  # type: ignore[arg-type]
            people += [Span(*match.span(group)) for group in match.groupdict() if match[group] is not None]
            continue
        if len(chain) >= _FEWEST and patterns.official.search(text, max(0, chain[0].start - _ABOVE), chain[-1].end):
            yield from people
            yield from _at_the_ends(text, chain, shape, patterns)
        chain, people = [], []


def _at_the_ends(text: str, chain: Sequence[Mention], shape: _Shape, patterns: ListPatterns) -> Iterator[Span]:
    """Who stands before the first of the states, or behind the last."""
    start = max(text.rfind("\n", 0, chain[0].start) + 1, chain[0].start - _BEFORE)
    head = text[start : chain[0].start]
    first = shape.before.search(head)
    if first is None or not (len(first["who"]) < 5 or _may_be_person(first["who"], patterns)):
        first = shape.capitals.search(head)
    if first is not None:
        yield Span(start + first.start("who"), start + first.end("who"))
    last = shape.behind.match(text, chain[-1].end)
    if last is not None:
        yield Span(*last.span("who"))


def _may_be_person(words: str, patterns: ListPatterns) -> bool:
    if _CASED.search(words) is not None:
        return is_like_a_name(patterns, words.strip(" –—-"))
    words = words.strip(" –—-")
    return len(words.split()) <= _LONGEST_UNCASED[0] if " " in words else len(words) <= _LONGEST_UNCASED[1]
