"""The marks of a list of states: what it looks like, where it stands, and which words stand around it.

    Geneva, 3 May ⏎ Co-authors: ⏎ Chile ⏎ Fiji ⏎ Peru        "lines", "above: co", "above: authors", "at least 3", …

A mark is a short text, so that the table of weights can be read. Words are taken in lower case and Chinese in pairs of
characters; a mark such as "above ~ signing" says that one of the reader's own patterns matches there, in whatever
language, so that what is learned in one language serves the others. Two such marks, and one of them with one of how a
list looks, are also taken together: "before ~ lead & opens line".
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations, pairwise

from undersigned.model.documents import Role
from undersigned.reading.leads import line_above, words_before
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.namelists import role_of, states_of
from undersigned.reading.page import Page, Region
from undersigned.reading.search import HAN
from undersigned.reading.tails import has_office, opens_text
from undersigned.reading.telltales import Phrases
from undersigned.reading.textview import Span
from undersigned.reading.titles import kind_of

_PATTERNS = (
    "signing", "lead", "participle", "object", "opening", "made_by", "collective", "heading", "tail", "declaring",
    "veto", "meeting", "reaction", "present", "denial", "later", "withdrawn", "own", "members", "picked", "office",
    "negative", "observer", "directory", "idle", "speaking", "courtesy", "signature", "campaigner", "introducer",
)  # fmt: skip
"""The fields of ``ListPatterns`` that are looked for next to a list."""
_LOOKS = frozenset((
    "lines", "colon", "opens sentence", "opens line", "in title", "ends text", "near end", "near start", "only list",
    "longest", "number told", "number of five told", "bracket", "offices", "people between", "cells", "first list",
    "later list", "no title", "before speech", "in speech", "role paragraph", "share 0.9",
))  # fmt: skip
"""Marks of how a list looks and where it stands that are taken together with what the patterns tell."""
_OF_TEXT = (
    "signing", "object", "itself", "present", "declaring", "promise", "author", "reaction", "later", "veto", "denial",
)  # fmt: skip
"""Those looked for in the whole text."""
_SIZES = (4, 6, 8, 12, 20, 30)
_WORD = re.compile(r"[^\W\d_]+|[:;!?。：؟]")
_NUMBER = re.compile(r"(?<![\d.,])\d{1,3}(?![\d.,]*\d)")
_SENTENCE_END = re.compile(r"[.!?。！？؟](?:\s|$)")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_BEFORE, _ABOVE, _BEHIND, _FURTHER, _OPENING = 200, 160, 160, 220, 60
"""Code points taken of each place."""
_NEXT = 120
_WORDS_ALONE = frozenset({"further", "next", "inside"})
"""Places of which the reader's own patterns tell little."""
_NEAREST = 3
_PAIRED = {"before": 10, "behind": 10, "above": 14, "title": 14}
"""How many words of a place are taken in pairs: the last ones before a list, elsewhere the first."""
_STEM = 5
"""Letters in which the forms of a word are taken to agree."""
_OFFICES = 80
_NEAR_AN_END = 12
"""Words between a list and an end of the text that is near."""
_MOST_NUMBERS = 5
_STRETCHED = 1.8
"""Letters of a list to those of its names, from which on people stand between them."""
_MANY = 3


class Marker:
    """Tells the marks of the lists of one page; what all of them share is found once."""

    def __init__(self, page: Page, lists: Sequence[Region], title: Span | None) -> None:
        self._page = page
        self._lists = lists
        self._longest = max((len(states_of(each)) for each in lists), default=0)
        self._states = len({item.state for item in page.items})
        self._nameless = _without_names(page)
        self._numbers = {int(figure) for figure in _NUMBER.findall(page.text)}
        self._of_page = frozenset(
            (*_of_title(page, title, self._nameless), *_of_text(page), *_of_opening(self._nameless))
        )
        self._title = title

    def marks(self, names: Region) -> frozenset[str]:
        """The marks of ``names``, one of the lists of the page."""
        page = self._page
        marks = {*self._of_page, *self._size(names), *self._place(names), *_look(page, names)}
        for place, spans in _places(page, names).items():
            words = " ".join(self._nameless[span.start : span.end] for span in spans)
            marks.update(_words(place, words))
            if place not in _WORDS_ALONE:
                text = " ".join(page.text[span.start : span.end] for span in spans)
                marks.update(f"{place} ~ {each}" for each in _PATTERNS if _matches(page.patterns, each, text))
        return frozenset((*marks, *_together(marks)))

    def _size(self, names: Region) -> Iterator[str]:
        """How many states there are, against the other lists and the numbers that the text tells."""
        number = len(states_of(names))
        yield from (f"at least {size}" for size in _SIZES if number >= size)
        if number == self._longest:
            yield "longest"
        if len(self._lists) == 1:
            yield "only list"
        if len(self._lists) > _MANY:
            yield "many lists"
        yield from (f"share {least}" for least in (0.6, 0.9) if number >= least * self._states)
        if number in self._numbers or number + 1 in self._numbers:
            yield "number told" if number < _MOST_NUMBERS else "number of five told"

    def _place(self, names: Region) -> Iterator[str]:
        """Where in the text the list stands."""
        text = self._page.text
        yield f"fifth {5 * names.start // max(len(text), 1)}"
        if len(text[: names.start].split(maxsplit=_NEAR_AN_END)) < _NEAR_AN_END:
            yield "near start"
        if len(text[names.end :].split(maxsplit=_NEAR_AN_END)) < _NEAR_AN_END:
            yield "near end"
        if not text[names.end :].strip(" \n\t.*)"):
            yield "ends text"
        yield "first list" if names is self._lists[0] else "later list"
        if names is self._lists[-1]:
            yield "last list"
        if self._page.speech is not None:
            yield "before speech" if names.start < self._page.speech else "in speech"
        if self._title is not None and self._title.start <= names.start < self._title.end:
            yield "in title"
        elif self._title is not None and names.end <= self._title.start:
            yield "above title"


def _together(marks: Collection[str]) -> Iterator[str]:
    """Pairs of marks: what each of the reader's patterns means depends on the others, and on the look of the list."""
    told = sorted(mark for mark in marks if " ~ " in mark)
    for look in _LOOKS.intersection(marks):
        yield from (f"{look} & {each}" for each in told)
    near = [mark for mark in told if not mark.startswith("text")]
    yield from (f"{one} & {other}" for one, other in combinations(near, 2))


def _without_names(page: Page) -> str:
    """The text with its names of states struck out: which states they are says nothing."""
    pieces, at = [], 0
    for item in page.items:
        pieces += [page.text[at : item.start], "_" * (item.end - item.start)]
        at = item.end
    return "".join((*pieces, page.text[at:]))


def _of_title(page: Page, title: Span | None, nameless: str) -> Iterator[str]:
    if title is None:
        yield "no title"
        return
    kind = kind_of(page.view, title)
    yield f"kind {kind.value if kind is not None else 'unknown'}"
    yield from _words("title", nameless[title.start : title.end])


def _of_text(page: Page) -> Iterator[str]:
    yield f"language {page.view.language}"
    yield from (f"text ~ {each}" for each in _OF_TEXT if _matches(page.patterns, each, page.text))


def _of_opening(nameless: str) -> Iterator[str]:
    yield from _words("opening", nameless[:_OPENING])


def _places(page: Page, names: Region) -> dict[str, tuple[Span, ...]]:
    """The places around a list by name."""
    text = page.text
    before = words_before(page, names.start)
    above = line_above(page, names.start)
    further = _lines(text, max(0, names.start - 3 * _FURTHER), names.start)[-3:]
    if before.strip() and len(further) > 1:
        further.pop()
    return {
        "before": (Span(names.start - min(len(before), _BEFORE), names.start),),
        "above": () if above is None else (Span(max(above.start, above.end - _ABOVE), above.end),),
        "behind": (_rest_of_sentence(text, names.end),),
        "further": tuple(further),
        "next": (_next_words(text, names.end),),
        "inside": tuple(Span(one.end, other.start) for one, other in pairwise(names.items)),
    }


def _rest_of_sentence(text: str, start: int) -> Span:
    stop = min(start + _BEHIND, len(text))
    blank = text.find("\n\n", start, stop)
    stop = stop if blank < 0 else blank
    ends = _SENTENCE_END.search(text, start, stop)
    return Span(start, stop if ends is None else ends.end())


def _next_words(text: str, start: int) -> Span:
    """What follows the sentence of a list."""
    end = _rest_of_sentence(text, start).end
    return Span(end, min(end + _NEXT, len(text)))


def _lines(text: str, start: int, stop: int) -> list[Span]:
    """The lines with words between two places."""
    return [Span(found.start(), found.end()) for found in _LINE.finditer(text, start, stop)]


def _words(place: str, words: str) -> Iterator[str]:
    """Each word at a place with its beginning, which its forms share, pairs of them, and the nearest in their order."""
    cut = list(_cut(words))
    yield from (f"{place}: {word}" for word in cut)
    yield from (f"{place}: {word[:_STEM]}…" for word in cut if len(word) > _STEM)
    if place in _PAIRED:
        paired = [word[:_STEM] for word in (cut[-_PAIRED[place] :] if place == "before" else cut[: _PAIRED[place]])]
        yield from (f"{place}+ {one} {other}" for one, other in pairwise(paired))
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
    pattern: re.Pattern[str] | Phrases = getattr(patterns, name)
    return pattern.search(words) is not None


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
    before = words_before(page, names.start)
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
