"""Whom a statement concerns, and which place.

    Joint statement on the human rights situation in Egypt     Egypt, by the title
    Joint statement – Sudan · Syria: cross-regional statement  by the title, without a word before
    … the LGBTQ crisis in Chechnya                             Russia, and Chechnya as the place
    We call on the authorities of Belarus …                    Belarus, where nothing else says
    … Minsk … the Belarusian courts … in Belarus               the state most named, where nothing else says

A state that signs is what the statement is about only where the title says "in" or "on" it, and a
thematic statement concerns nobody.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from undersigned.model.mentions import Mention, MentionKind
from undersigned.model.readings import Call
from undersigned.model.states import StateCode
from undersigned.names.lexicon import capitals
from undersigned.reading.hosts import house_before, house_names
from undersigned.reading.lexicon import section
from undersigned.reading.listwords import list_patterns
from undersigned.reading.telltales import Phrases
from undersigned.reading.textview import Span, TextView

_OPENING = 2500
_LONGEST = 300
_HEADINGS = 8
_SHORT = 90
_BESIDE = 40
_PLACE = re.compile(r"\b(?![a-zà-ÿа-яё])[^\W\d_][\w'’-]+(?:\s(?![a-zà-ÿа-яё])[^\W\d_][\w'’-]+){0,2}")
_NAMED = (MentionKind.STATE, MentionKind.PART)
_NO_HEADING = re.compile(r"[.,;:!?。，；：！？]\s*$|(?:19|20)\d\d")
"""A line that ends like a clause or tells a day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectWords:
    """Words before the state or place a statement is about."""

    title: tuple[str, ...]
    text: tuple[str, ...]
    not_about: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The states concerned, and the place within one of them."""

    concerning: tuple[StateCode, ...] = ()
    place: str | None = None


@dataclass(frozen=True, slots=True)
class _Patterns:
    title: Phrases
    text: Phrases
    not_about: Phrases


def subject_of(
    view: TextView,
    title: Span | None,
    signatories: Collection[StateCode],
    calls: Sequence[Call],
    *,
    listed: Collection[int] = (),
) -> Subject:
    """What the title says, else a heading, the opening, of whom most is asked, or who is most named.

    ``listed`` are the places of the names that stand in lists of signatories.
    """
    patterns = _patterns(view.language)
    headline = title or _first_line(view)
    headed = [m for m in view.mentions_in(headline.start, headline.end) if m.start not in listed]
    found = [m for m in headed if _about(view, patterns.title, m, headline.start)]
    own = {m.state for m in found if title is not None and m.kind is MentionKind.STATE}
    found = [m for m in found if m.state in own or _may_concern(m, signatories)]
    if not found and title is not None:
        found = [m for m in headed if m.kind in _NAMED and _may_concern(m, signatories)]
    if not found:
        found = _headings(view, signatories)
    if not found:
        found = _in_opening(view, patterns, signatories)
    place = next((m.text for m in found if m.kind is MentionKind.PART), None)
    states = tuple(dict.fromkeys(m.state for m in found))
    if not states:
        asked = Counter(call.addressee for call in calls if call.addressee not in signatories)
        asked.pop(None, None)
        states = tuple(code for code, _ in asked.most_common(1) if code is not None)
    if not states:
        states = _most_named(view, patterns, signatories)
    if place is None and states:
        place = next((m.text for m in view.mentions if m.kind is MentionKind.PART and m.state in states), None)
    return Subject(concerning=states, place=place)


def _may_concern(mention: Mention, signatories: Collection[StateCode]) -> bool:
    return mention.state not in signatories or mention.kind is MentionKind.PART


def _headings(view: TextView, signatories: Collection[StateCode]) -> list[Mention]:
    """The one state in the first short lines that are no sentences, no signs of a mission and no datelines."""
    found: list[Mention] = []
    house = house_names(view.language)
    for block in view.blocks[:_HEADINGS]:
        at = block.start
        for line in view.text[block.start : block.end].split("\n"):
            if len(line) > _SHORT:
                return found if len({m.state for m in found}) == 1 else []
            if not _NO_HEADING.search(line) and house.search(line) is None:
                named = view.mentions_in(at, at + len(line))
                found += [m for m in named if m.kind in _NAMED and _may_concern(m, signatories)]
            at += len(line) + 1
    return found if len({m.state for m in found}) == 1 else []


def _in_opening(view: TextView, patterns: _Patterns, signatories: Collection[StateCode]) -> list[Mention]:
    for mention in view.mentions_in(0, _OPENING):
        if not _about(view, patterns.text, mention, max(0, mention.start - 80)) or _is_one_of_many(view, mention):
            continue
        if not _is_aside(view, patterns, mention):
            return [mention] if _may_concern(mention, signatories) else []
    return []


def _is_one_of_many(view: TextView, mention: Mention) -> bool:
    """Whether another state is named beside it: "in Chad and Mali"."""
    after = view.mentions_in(mention.end, mention.end + _BESIDE)
    if not after or after[0].kind not in _NAMED or after[0].state == mention.state:
        return False
    return list_patterns(view.language).glue.fullmatch(view.text, mention.end, after[0].start) is not None


def _most_named(view: TextView, patterns: _Patterns, signatories: Collection[StateCode]) -> tuple[StateCode, ...]:
    """The state that is named twice as often as any other that did not sign, or that alone is named at all."""
    named = Counter(m.state for m in view.mentions if m.state not in signatories and not _is_aside(view, patterns, m))
    named.update([*_capitals_named(view)] if named else [])
    named = Counter({state: times for state, times in named.items() if state not in signatories})
    ranked = named.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return ()
    return (ranked[0][0],)


def _capitals_named(view: TextView) -> Iterator[StateCode]:
    """The states whose capitals the sentences name: "the prison in Minsk"; the place of a dateline is none."""
    states = capitals(view.language)
    for sentence in view.sentences:
        if sentence.end - sentence.start > _SHORT:
            for place in _PLACE.finditer(view.text, sentence.start, sentence.end):
                words = place.group().split()
                named = (states.get(" ".join(words[:number])) for number in range(len(words), 0, -1))
                yield from itertools.islice(filter(None, named), 1)


def _is_aside(view: TextView, patterns: _Patterns, mention: Mention) -> bool:
    """Whether the sentence thanks the state, or tells of a meeting there, or it is the name of a mission."""
    if house_before(view.language).search(view.text, max(0, mention.start - _BESIDE), mention.start) is not None:
        return True
    sentence = view.sentence_at(mention.start)
    return sentence is not None and patterns.not_about.search(view.text, sentence.start, mention.start) is not None


def _first_line(view: TextView) -> Span:
    if not view.blocks:
        return Span(0, 0)
    block = view.blocks[0]
    return Span(block.start, min(block.end, block.start + _LONGEST))


def _about(view: TextView, before: Phrases, mention: Mention, floor: int) -> bool:
    if mention.kind is MentionKind.METONYM:
        return False
    return before.search(view.text[floor : mention.start]) is not None


@functools.cache
def _patterns(language: str) -> _Patterns:
    words = section(language, "subject", SubjectWords)
    article = r"\W*(?:the\s+|la\s+|le\s+|l['’]|el\s+|los\s+|las\s+|les\s+|and\s+|et\s+|y\s+)?$"
    return _Patterns(
        title=Phrases(words.title, "(?:{})" + article),
        text=Phrases(words.text, "(?:{})" + article),
        not_about=Phrases(words.not_about),
    )
