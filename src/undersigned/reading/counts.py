"""How many states a text says there are under a statement.

    on behalf of a cross-regional group of 47 countries        exactly 47
    joined by more than forty delegations                      more than 40
    on behalf of Canada, Kenya and 46 other States             48 in all
    signed by 56 of the 193 Member States                      exactly 56

A number counts signatories only where words of signing govern it: years, sessions and
resolution numbers stand before no noun of states, and members of a body sign nothing.
"""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from undersigned.model.readings import Count
from undersigned.model.statements import Bound
from undersigned.reading.hearsay import is_hearsay
from undersigned.reading.leads import lead_of, line_above
from undersigned.reading.lexicon import section
from undersigned.reading.listwords import ListWords, list_patterns
from undersigned.reading.numberwords import NumberWords, number_words
from undersigned.reading.page import Page, Region
from undersigned.reading.papers import is_of_another_paper
from undersigned.reading.phrases import any_of
from undersigned.reading.search import Finder, folded
from undersigned.reading.telltales import Phrases
from undersigned.reading.textview import Span, Spans

_LARGEST = 200
_UNSPACED = ("zh", "ja")
"""Languages that part no words."""
_JOINED = re.compile(r"(?<!\w)و(?=[\d٠-٩])")
"""The Arabic "and", which is written together with the number behind it."""
_ADDED = 40
"""Code points behind a list within which "and 46 others" follows it."""
_ANAPHOR = 20
"""Code points before a number in which "these" stands."""
_BARE = 2
"""Words of a number and its noun: "these three Western governments" are others."""
_PART = 30
"""Code points before the number of all within which the part stands."""
_MARKS = re.compile("[¹²³⁴⁵⁶⁷⁸⁹⁰]")


@dataclass(frozen=True, slots=True, kw_only=True)
class CountWords:
    """Words around a number of states; each key is told in ``languages/en.toml``."""

    nouns: tuple[str, ...]
    between: tuple[str, ...]
    others: tuple[str, ...]
    more_than: tuple[str, ...]
    at_least: tuple[str, ...]
    about: tuple[str, ...]
    fewer_than: tuple[str, ...]
    signing: tuple[str, ...]
    totals: tuple[str, ...]
    vetoes: tuple[str, ...]
    parts: tuple[str, ...] = ()
    anaphors: tuple[str, ...] = ()
    more_behind: tuple[str, ...] = ()
    """Behind a number: there are more."""
    counters: tuple[str, ...] = ()
    """What stands for the noun behind a number in brackets."""
    labels: tuple[str, ...] = ()
    """Before the number of all: "the number of signatories"."""
    copulas: tuple[str, ...] = ()
    """What may stand between these and the number."""
    agreeing: tuple[str, ...] = ()
    """Numbers of states that no words of signing govern (``agreeing``)."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    counted: Finder
    label: Phrases
    labelled: re.Pattern[str]
    """From behind a label to the number of all."""
    ends_heading: re.Pattern[str]
    """The number of all, which is group 1, at the end of a heading behind a dash or colon."""
    others: Phrases
    more_behind: Phrases
    bracketed: re.Pattern[str]
    """A number in brackets at the end of a heading, which is group 1, with words of counting at most."""
    below: re.Pattern[str]
    """The number of all, which is group 1, right below a list."""
    bounds: tuple[tuple[Bound, Phrases], ...]
    signing: Phrases
    total: Phrases
    anaphor: Phrases
    part: re.Pattern[str]
    veto: Phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A stated number, and whether the states named before it are only the first of them."""

    count: Count
    and_others: bool
    back: int | None = None
    """Where the number stands if it refers to states named before it: "these three countries"."""


@dataclass(frozen=True, slots=True)
class _Found:
    count: Count
    and_others: bool
    rank: int
    """How sure it is that signatories are counted: lower is surer."""


def stated_count(page: Page, runs: list[Region], quoted: Spans) -> Stated | None:
    """The number of signatories that the text states, from its surest place; None where it states none.

    Numbers within ``quoted`` are somebody else's.
    """
    found = [each for each in _candidates(page, runs) if not quoted.hold(each.count.evidence[0].start)]
    if not found:
        return None
    best = min(found, key=lambda each: (each.rank, each.count.evidence[0].start))
    alike = [each for each in found if (each.count.value, each.count.bound) == (best.count.value, best.count.bound)]
    places = tuple(dict.fromkeys(e for each in alike for e in each.count.evidence))
    count = Count(value=best.count.value, bound=best.count.bound, evidence=places)
    anaphor = _patterns(page.view.language).anaphor
    back = (
        e.start
        for e in places
        if len(e.text.split()) <= _BARE and anaphor.search(page.text, max(0, e.start - _ANAPHOR), e.start) is not None
    )
    return Stated(count=count, and_others=any(each.and_others for each in found), back=next(back, None))


def part_before(page: Page, offset: int) -> int | None:
    """The number of which that at ``offset`` tells the whole: 12 in "12 of the 27"."""
    match = _patterns(page.view.language).part.search(page.text, max(0, offset - _PART), offset)
    return None if match is None else number_words(page.view.language).value(match.group("number"))


def _candidates(page: Page, runs: list[Region]) -> list[_Found]:
    language = page.view.language
    patterns, numbers = _patterns(language), number_words(language)
    found = []
    text = _MARKS.sub(" ", page.text)  # a footnote mark behind the noun is no part of the word
    text = _JOINED.sub(" ", text) if "و" in text else text
    words = page.view.folded if text == page.view.text else folded(text)
    for match in patterns.counted.finditer(text, words):
        told = "whole" if match.group("whole") and numbers.value(match.group("number")) == 1 else "number"
        number = _without_article(numbers, match.group(told))  # "not one of thirty-two countries"
        value = numbers.value(number)
        if value is None or not 2 <= value <= _LARGEST:
            continue
        rank = _rank(page, patterns, match)
        if rank is None:
            continue
        at = match.end(told) - len(number)
        bound, start = _bound(patterns, page.text, lead_of(page, at), at)
        if bound is Bound.EXACTLY and patterns.more_behind.match(text, match.end(told)) is not None:
            bound = Bound.MORE_THAN
        others = patterns.others.search(match.group()) is not None
        if others:
            value += _named_before(page, runs, match.start())
        evidence = page.view.evidence(start, match.end())
        found.append(_Found(Count(value=value, bound=bound, evidence=(evidence,)), others, rank))
    return [*found, *_headed(page, runs), *_labelled(page)]


def _labelled(page: Page) -> Iterator[_Found]:
    """Numbers behind a label: "The number of signatories is 12", "Signatory States: 12 in all"."""
    patterns, numbers = _patterns(page.view.language), number_words(page.view.language)
    lists = list_patterns(page.view.language)
    for label in patterns.label.finditer(page.text):
        match = patterns.labelled.match(page.text, label.end())
        value = None if match is None else numbers.value(match["number"])
        if match is None or value is None or not 2 <= value <= _LARGEST:
            continue
        lead = lead_of(page, label.start())
        words = page.text[lead.start : label.end()]
        if not any(no.search(words) is not None for no in (patterns.veto, lists.denial, lists.later)):
            evidence = page.view.evidence(match.start("number"), match.end("number"))
            yield _Found(Count(value=value, bound=Bound.EXACTLY, evidence=(evidence,)), and_others=False, rank=0)


def _without_article(numbers: NumberWords, written: str) -> str:
    """A number without an article that is also its first word: "une trentaine" is no thirty-one."""
    first, _, rest = written.partition(" ")
    tens = numbers.value(rest) if rest and rest.isalpha() and first.isascii() else None
    return rest if tens is not None and tens >= 10 and numbers.value(first) == 1 else written


def _headed(page: Page, runs: list[Region]) -> list[_Found]:
    """Numbers in brackets behind a heading, "Co-sponsors (12)", or below a list, "(total: 12)"."""
    found = []
    headings, patterns = list_patterns(page.view.language).heading, _patterns(page.view.language)
    for run in runs:
        if len(run.items) < 2:
            continue
        above = line_above(page, run.start)
        lead = lead_of(page, run.start)
        for place in filter(None, (above, lead)):
            match = patterns.bracketed.search(page.text, place.start, place.end)
            match = match or patterns.ends_heading.search(page.text, place.start, place.end)
            words = page.text[place.start : match.start()] if match is not None else ""
            if match is not None and (headings.search(words) or patterns.signing.search(words)):
                found.append(_figure(page, match, rank=0))
        below = patterns.below.match(page.text, run.end) if page.is_listed(page.line(run.items[-1].start)) else None
        if below is not None:
            found.append(_figure(page, below, rank=2))
    return found


def _figure(page: Page, match: re.Match[str], *, rank: int) -> _Found:
    """The number of all that group 1 writes in figures."""
    evidence = page.view.evidence(match.start(1), match.end(1))
    count = Count(value=int(match.group(1)), bound=Bound.EXACTLY, evidence=(evidence,))
    return _Found(count, and_others=False, rank=rank)


def _rank(page: Page, patterns: _Patterns, match: re.Match[str]) -> int | None:
    """0 right behind words of signing or under a heading, 1 as their subject, 2 in a sentence that tells of signing."""
    lists = list_patterns(page.view.language)
    lead = lead_of(page, match.start("number"))
    before = page.text[lead.start : match.start("number")]
    if is_hearsay(page, lead, match.start("number")) or is_of_another_paper(page, lead, match.start("number")):
        return None
    if patterns.veto.search(before) is not None and lists.present.search(before) is None:
        return None
    if patterns.total.search(before) is not None or lists.speaks.search(before) is not None:
        return 0
    for cue in lists.lead.finditer(before):
        if lists.filler.fullmatch(before, cue.end()) is not None:
            return 0
        if patterns.others.search(match.group()) is not None:
            return 0
    end = _SENTENCE.search(page.text, match.end())
    after = page.text[match.end() : min(end.start() if end else len(page.text), match.end() + 300)]
    if lists.heading.search(before + match.group()) is not None:
        return 0
    if lists.tail.match(after) is not None:
        return 1
    return 2 if patterns.signing.search(before + " " + after) is not None else None


_SENTENCE = re.compile(r"[.!?。؟](?=\s|$)|[。\n]")


def _bound(patterns: _Patterns, text: str, lead: Span, number: int) -> tuple[Bound, int]:
    before = text[lead.start : number]
    for bound, expression in patterns.bounds:
        match = expression.search(before)
        if match is not None:
            return bound, lead.start + match.start()
    return Bound.EXACTLY, number


def _named_before(page: Page, runs: list[Region], offset: int) -> int:
    """How many states the list names that runs into "and 46 others"."""
    near = bisect.bisect_right(runs, offset - _ADDED, key=lambda run: run.end)
    for run in itertools.takewhile(lambda run: run.end <= offset, runs[near:]):
        between = page.text[run.end : offset]
        if page.patterns.glue.fullmatch(between) is not None:
            return len({item.state or item.group for item in run.items} - {None})
    own = list_patterns(page.view.language).own
    return 1 if own.search(page.text[max(0, offset - 60) : offset]) is not None else 0


def up_to_noun(words: CountWords, language: str) -> tuple[str, str]:
    """Expressions for what parts a number from what it counts: the gap, and any words behind it with theirs."""
    gap = r"\s*" if language in _UNSPACED else r"[\s\-‑]+"
    return gap, rf"(?:(?:{any_of(words.between)})(?:{gap}|(?<=['\u2019])))*"


@functools.cache
def _patterns(language: str) -> _Patterns:
    words = section(language, "counts", CountWords)
    number = number_words(language).expression
    at_word = "" if language in _UNSPACED else r"(?<!\w)"
    gap, between = up_to_noun(words, language)
    others = rf"(?:(?:{any_of(words.others)}){gap})*"
    total = any_of(words.totals, number=number)
    orders = any_of(section(language, "lists", ListWords).orders)

    def find(phrases: tuple[str, ...], end: str = "") -> Phrases:
        return Phrases(phrases, "(?:{})" + end, number=number)

    return _Patterns(
        counted=Finder(
            rf"{at_word}{others}(?P<number>{number}){gap}(?:(?:{any_of(words.parts)}){gap}(?P<whole>{number}){gap})?"
            rf"{others}{between}(?:{any_of(words.nouns)})"
            rf"(?:{gap}(?:{any_of(words.others)}))?",
            (*words.others, "#"),
            numbers=number_words(language).beginnings,
        ),
        bracketed=re.compile(
            rf"[(\[（]\s*(?:(?:{total})[\s:：]*)?(\d{{1,3}})"
            rf"\s*(?:{any_of((*words.nouns, *words.counters))})?\s*[)\]）](?:\W*(?:{orders}))?\W*$",
            re.IGNORECASE,
        ),
        below=re.compile(
            rf"[\s*.]*(?:[(\[（]\s*(?:{total})[\s:：=]*|(?:{total})\s*[:：=]\s*|[(\[](?=\d+\s(?:{any_of(words.nouns)})[)\]]))"
            r"(\d{1,3})(?!\w|[.,]\d)",
            re.IGNORECASE,
        ),
        label=find(words.labels),
        labelled=re.compile(
            rf"[^\w\n.。]{{0,5}}(?:(?:{any_of(words.copulas)})[^\w\n.。]{{0,5}})?(?P<number>{number})(?!\w|[.,]\d|\s*%)",
            re.IGNORECASE,
        ),
        ends_heading=re.compile(rf"[–—:：-]\s*(\d{{1,3}})\s*(?:{any_of(words.counters)})\s*[:：]?\s*$", re.IGNORECASE),
        others=find(words.others),
        more_behind=find(words.more_behind),
        bounds=tuple(
            (bound, find(phrases, r"\W*$"))
            for bound, phrases in (
                (Bound.FEWER_THAN, words.fewer_than),
                (Bound.MORE_THAN, words.more_than),
                (Bound.AT_LEAST, words.at_least),
                (Bound.ABOUT, words.about),
            )
        ),
        signing=find(words.signing),
        part=re.compile(rf"{at_word}(?P<number>{number}){gap}(?:{any_of(words.parts)})\s*\Z", re.IGNORECASE),
        anaphor=find(words.anaphors, r"\s*\Z"),
        total=find(words.totals, r"\W*$"),
        veto=find(words.vetoes),
    )
