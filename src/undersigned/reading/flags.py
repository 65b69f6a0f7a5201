"""Flags and pictures of posts: a flag beside its state's name says nothing new, one alone stands for the state.

Signed by 🇦🇹 Austria 🇨🇱 Chile       read as "Signed by Austria Chile"
Signed by 🇦🇹 🇨🇱                     two states
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence

from undersigned import reference
from undersigned.model.mentions import Mention
from undersigned.model.states import StateCode
from undersigned.reading.page import Item
from undersigned.reading.textview import Span

_PICTURES = re.compile("[\U0001f000-\U0001fbff]")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_FIRST_LETTER = 0x1F1E6
"""The sign that stands for "A"; two such letters, the code of a country, are its flag."""
_PICTURE = re.compile("[\U0001f000-\U0001fbff\u2190-\u21ff\u2b00-\u2bff\ufe0f\u200d]+")
"""Pictures and arrows with what joins them."""


def flags(text: str, mentions: Sequence[Mention]) -> tuple[list[Span], list[Item]]:
    """What to leave out of the text, and the flags that stand for states by themselves."""
    if text.isascii() or _PICTURES.search(text) is None:
        return [], []
    starts = {mention.start: mention.state for mention in mentions}
    ends = {mention.end: mention.state for mention in mentions}
    alone = [flag for flag in _flags(text) if flag.state not in _beside(text, flag, starts, ends)]
    kept = {flag.start for flag in alone}
    blank = [
        Span(at, at + 1)
        for picture in _PICTURE.finditer(text)
        for at in range(picture.start(), picture.end())
        if at not in kept and at - 1 not in kept
    ]
    return blank, alone


def _flags(text: str) -> Iterator[Item]:
    for match in _FLAG.finditer(text):
        code = "".join(chr(ord(letter) - _FIRST_LETTER + ord("A")) for letter in match.group())
        if code in _states():
            yield Item(start=match.start(), end=match.end(), state=_states()[code])


def _beside(
    text: str, flag: Item, starts: Mapping[int, StateCode], ends: Mapping[int, StateCode]
) -> set[StateCode | None]:
    """The states named right behind the flag and right before it."""
    behind = next((at for at in range(flag.end, len(text)) if not text[at].isspace()), len(text))
    before = next((at for at in range(flag.start, 0, -1) if not text[at - 1].isspace()), 0)
    return {starts.get(behind), ends.get(before)} - {None}


@functools.cache
def _states() -> dict[str, StateCode]:
    return {state.iso2: state.code for state in reference.states()}
