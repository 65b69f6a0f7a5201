"""Whom a statement concerns, and which place.

    Joint statement on the human rights situation in Egypt     Egypt, by the title
    … the LGBTQ crisis in Chechnya                             Russia, and Chechnya as the place
    We call on the authorities of Belarus …                    Belarus, where nothing else says

A state that signs is not what the statement is about, and a thematic statement concerns nobody.
"""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from undersigned.model.mentions import Mention, MentionKind
from undersigned.model.readings import Call
from undersigned.model.states import StateCode
from undersigned.reading.lexicon import section
from undersigned.reading.phrases import any_of
from undersigned.reading.textview import Span, TextView

_OPENING = 2500
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class SubjectWords:
    """Words before the state or place a statement is about."""

    title: tuple[str, ...]
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The states concerned, and the place within one of them."""

    concerning: tuple[StateCode, ...] = ()
    place: str | None = None


@dataclass(frozen=True, slots=True)
class _Patterns:
    title: re.Pattern[str]
    text: re.Pattern[str]


def subject_of(
    view: TextView, title: Span | None, signatories: Collection[StateCode], calls: Sequence[Call]
) -> Subject:
    """What the title says, else the opening, else of whom most is asked."""
    patterns = _patterns(view.language)
    headline = title or _first_line(view)
    headed = view.mentions_in(headline.start, headline.end)
    found = [m for m in headed if _about(view, patterns.title, m, headline.start)]
    if not found:
        found = [m for m in view.mentions_in(0, _OPENING) if _about(view, patterns.text, m, max(0, m.start - 80))][:1]
    place = next((m.text for m in found if m.kind is MentionKind.PART), None)
    states = tuple(dict.fromkeys(m.state for m in found if m.state not in signatories or m.kind is MentionKind.PART))
    if not states:
        asked = Counter(call.addressee for call in calls if call.addressee not in signatories)
        asked.pop(None, None)
        states = tuple(code for code, _ in asked.most_common(1) if code is not None)
    if place is None and states:
        place = next((m.text for m in view.mentions if m.kind is MentionKind.PART and m.state in states), None)
    return Subject(concerning=states, place=place)


def _first_line(view: TextView) -> Span:
    if not view.blocks:
        return Span(0, 0)
    block = view.blocks[0]
    return Span(block.start, min(block.end, block.start + _LONGEST))


def _about(view: TextView, before: re.Pattern[str], mention: Mention, floor: int) -> bool:
    if mention.kind is MentionKind.METONYM:
        return False
    return before.search(view.text[floor : mention.start]) is not None


@functools.cache
def _patterns(language: str) -> _Patterns:
    words = section(language, "subject", SubjectWords)
    article = r"\W*(?:the\s+|la\s+|le\s+|l['’]|el\s+|los\s+|las\s+|les\s+|and\s+|et\s+|y\s+)?$"
    return _Patterns(
        title=re.compile(rf"(?:{any_of(words.title)}){article}", re.IGNORECASE),
        text=re.compile(rf"(?:{any_of(words.text)}){article}", re.IGNORECASE),
    )
