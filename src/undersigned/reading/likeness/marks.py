"""The marks of a list of states: what it looks like, where it stands, and which words stand around it.

    Geneva, 3 May ⏎ Co-authors: ⏎ Chile ⏎ Fiji ⏎ Peru        "lines", "above: co", "above: authors", "at least 3", …

A mark is a short text, so that the table of weights can be read. Words are taken in lower case and Chinese in pairs of
characters; a mark such as "above ~ signing" says that one of the reader's own patterns matches there, in whatever
language, so that what is learned in one language serves the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from undersigned.model.documents import Role
from undersigned.reading.leads import lead_of, line_above
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.namelists import role_of, states_of
from undersigned.reading.numberwords import number_words
from undersigned.reading.page import Page, Region
from undersigned.reading.search import HAN
from undersigned.reading.tails import has_office, opens_text
from undersigned.reading.textview import Span
from undersigned.reading.titles import kind_of

_PATTERNS = (
    "signing", "lead", "participle", "object", "opening", "speaks", "speaks_as", "made_by", "collective", "heading",
    "tail", "declaring", "declaring_before", "veto", "paper", "meeting", "reaction", "present", "denial", "later",
    "withdrawn", "own", "but", "members", "picked", "office", "negative", "observer", "directory", "idle", "speaking",
    "courtesy", "signature", "promise", "gathered", "campaigner", "partial", "introducer",
)  # fmt: skip
"""The fields of ``ListPatterns`` that are looked for around a list."""
_OF_TEXT = ("signing", "object", "present", "signature", "reaction", "speaking", "declaring", "idle")
"""Those looked for in the whole text."""
_SIZES = (2, 3, 4, 6, 8, 12, 20, 30)
_WORD = re.compile(r"[^\W\d_]+|[:;!?。：؟]")
_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,]*\d)")
_ANY_WORD = re.compile(r"\w+(?:-\w+)*")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_SENTENCE_END = re.compile(r"[.!?。！？؟](?:\s|$)")
_BEFORE, _ABOVE, _BEHIND, _FURTHER, _OPENING = 200, 160, 160, 220, 60
"""Code points taken of each place."""
_NEAREST = 3
_STEM = 5
"""Letters in which the forms of a word are taken to agree."""
_OFFICES = 80
_NEAR_AN_END = 12
"""Words between a list and an end of the text that is near."""
_MOST_NUMBERS = 5
_STRETCHED = 1.8
"""Letters of a list to those of its names, from which on people stand between them."""
_MANY = 3


def marks_of(page: Page, names: Region, lists: Sequence[Region], title: Span | None) -> frozenset[str]:
    """The marks of ``names``, one of the ``lists`` of several states on ``page``."""
    marks = {*_size(page, names, lists), *_place(page, names, lists), *_look(page, names), *_title(page, names, title)}
    nameless = _without_names(page)
    for place, spans in _places(page, names, title).items():
        marks.update(_matching(page, place, spans))
        marks.update(_words(place, " ".join(nameless[span.start : span.end] for span in spans)))
    marks.update(f"text ~ {each}" for each in _OF_TEXT if _matches(page.patterns, each, page.text))
    return frozenset(marks)


def _without_names(page: Page) -> str:
    """The text with its names of states struck out: which states they are says nothing."""
    pieces, at = [], 0
    for item in page.items:
        pieces += [page.text[at : item.start], "_" * (item.end - item.start)]
        at = item.end
    return "".join((*pieces, page.text[at:]))


def _places(page: Page, names: Region, title: Span | None) -> dict[str, tuple[Span, ...]]:
    """The places around a list by name."""
    text = page.text
    lead = lead_of(page, names.start)
    above = line_above(page, names.start)
    further = _lines(text, max(0, names.start - 3 * _FURTHER), names.start)[-3:]
    if text[lead.start : names.start].strip() and len(further) > 1:
        further.pop()
    return {
        "before": (Span(max(lead.start, names.start - _BEFORE), names.start),),
        "above": () if above is None else (Span(max(above.start, above.end - _ABOVE), above.end),),
        "behind": (_rest_of_sentence(text, names.end),),
        "further": tuple(further),
        "title": () if title is None else (title,),
        "opening": (Span(0, min(_OPENING, len(text))),),
    }


def _rest_of_sentence(text: str, start: int) -> Span:
    stop = min(start + _BEHIND, len(text))
    blank = text.find("\n\n", start, stop)
    stop = stop if blank < 0 else blank
    ends = _SENTENCE_END.search(text, start, stop)
    return Span(start, stop if ends is None else ends.end())


def _lines(text: str, start: int, stop: int) -> list[Span]:
    """The lines with words between two places."""
    return [Span(found.start(), found.end()) for found in _LINE.finditer(text, start, stop)]


def _matching(page: Page, place: str, spans: Sequence[Span]) -> Iterator[str]:
    """The reader's own patterns that match at a place."""
    if place == "opening":
        return
    words = " ".join(page.text[span.start : span.end] for span in spans)
    yield from (f"{place} ~ {each}" for each in _PATTERNS if _matches(page.patterns, each, words))


def _words(place: str, words: str) -> Iterator[str]:
    """Each word at a place with its beginning, which its forms share, and those next to the list in their order."""
    cut = list(_cut(words))
    yield from (f"{place}: {word}" for word in cut)
    yield from (f"{place}: {word[:_STEM]}…" for word in cut if len(word) > _STEM)
    if place == "before":
        near = cut[-_NEAREST:][::-1]
    elif place == "behind":
        near = cut[:_NEAREST]
    else:
        return
    yield from (f"{place} {at}: {word}" for at, word in enumerate(near, 1))
    if len(near) > 1:
        yield f"{place} 1-2: {near[0]} {near[1]}"


def _cut(words: str) -> Iterator[str]:
    for word in _WORD.findall(words.lower()):
        if len(word) > 1 and HAN.search(word) is not None:
            yield from (one + other for one, other in pairwise(word))
        else:
            yield word


def _matches(patterns: ListPatterns, name: str, words: str) -> bool:
    pattern: re.Pattern[str] = getattr(patterns, name)
    return pattern.search(words) is not None


def _size(page: Page, names: Region, lists: Sequence[Region]) -> Iterator[str]:
    """How many states there are, against the other lists and the numbers that the text tells."""
    number = len(states_of(names))
    sizes = [len(states_of(each)) for each in lists]
    yield from (f"at least {size}" for size in _SIZES if number >= size)
    if number == max(sizes):
        yield "longest"
    if len(lists) == 1:
        yield "only list"
    if len(lists) > _MANY:
        yield "many lists"
    share = number / len({item.state for item in page.items})
    yield from (f"share {least}" for least in (0.6, 0.9) if share >= least)
    told = {int(figure) for figure in _NUMBER.findall(page.text)}
    if number in told or number + 1 in told:
        yield "number told" if number < _MOST_NUMBERS else "number of five told"
    value = number_words(page.view.language).value
    if {number, number + 1} & {value(word) for word in set(_ANY_WORD.findall(page.text.lower()))}:
        yield "number in words"


def _place(page: Page, names: Region, lists: Sequence[Region]) -> Iterator[str]:
    """Where in the text the list stands."""
    text = page.text
    yield f"fifth {5 * names.start // max(len(text), 1)}"
    if len(text[: names.start].split()) < _NEAR_AN_END:
        yield "near start"
    if len(text[names.end :].split()) < _NEAR_AN_END:
        yield "near end"
    if not text[names.end :].strip(" \n\t.*)"):
        yield "ends text"
    yield "first list" if names is lists[0] else "later list"
    if names is lists[-1]:
        yield "last list"
    if page.speech is not None:
        yield "before speech" if names.start < page.speech else "in speech"


def _look(page: Page, names: Region) -> Iterator[str]:
    """What the list looks like, and what stands right before it."""
    words = page.text[names.start : names.end]
    role = role_of(page, names.items[0])
    yield f"role {role.value if role is not None else Role.PARAGRAPH.value}"
    if "\n" in words:
        yield "lines"
    if "\t" in words:
        yield "cells"
    if sum(map(str.isalpha, words)) > _STRETCHED * sum(item.end - item.start for item in names.items):
        yield "people between"
    before = page.text[lead_of(page, names.start).start : names.start]
    if has_office(before[-_OFFICES:]):
        yield "offices"
    if opens_text(page, names, before):
        yield "opens sentence"
    if not before.strip(" \n\t•*-–0123456789.()"):
        yield "opens line"
    front = page.patterns.last_joint.sub("", before).rstrip()
    if front.endswith((":", "：")):
        yield "colon"
    if front.endswith(("(", "[", "（")):
        yield "bracket"
    yield f"language {page.view.language}"


def _title(page: Page, names: Region, title: Span | None) -> Iterator[str]:
    """What the title calls the text, and whether the list stands in it or above."""
    if title is None:
        yield "no title"
        return
    kind = kind_of(page.view, title)
    yield f"kind {kind.value if kind is not None else 'unknown'}"
    if title.start <= names.start < title.end:
        yield "in title"
    elif names.end <= title.start:
        yield "above title"
