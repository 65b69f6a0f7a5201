"""What a statement calls itself: its title and kind.

Joint statement on the human rights situation in Egypt      joint statement
Letter dated 8 July 2019 … signed by 22 ambassadors         joint letter
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from undersigned.model.documents import Role
from undersigned.model.statements import StatementKind
from undersigned.reading.lexicon import section
from undersigned.reading.phrases import any_of
from undersigned.reading.textview import Span, TextView

_FIRST_LINES = 12
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords:
    """What each kind of statement is called, and what may stand for any of them."""

    joint_statement: tuple[str, ...]
    joint_letter: tuple[str, ...]
    declaration: tuple[str, ...]
    counter_statement: tuple[str, ...]
    explanation: tuple[str, ...]
    session_request: tuple[str, ...]
    any: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Patterns:
    kinds: tuple[tuple[StatementKind, re.Pattern[str]], ...]
    any: re.Pattern[str]


def title_span(view: TextView) -> Span | None:
    """The line that is the statement's title; None where no line at the head names a statement."""
    patterns = _patterns(view.language)
    lines = _first_lines(view)
    for wanted in (True, False):
        for line in lines:
            words = view.words(line)
            if any(kind.search(words) for _, kind in patterns.kinds) if wanted else patterns.any.search(words):
                return line
    return None


def opens_with_kind(view: TextView, title: Span) -> bool:
    """Whether a title begins with what it is, so that it tells of no other statement: "HRC53 Joint statement on …"."""
    words = view.words(title)
    starts = [m.start() for _, kind in _patterns(view.language).kinds if (m := kind.search(words)) is not None]
    return bool(starts) and not any(c.islower() for c in words[: min(starts)])


def kind_of(view: TextView, title: Span | None) -> StatementKind | None:
    """The kind that the title names, else the first that the text names."""
    patterns = _patterns(view.language)
    if title is not None:
        found = _first_kind(patterns, view.words(title))
        if found is not None:
            return found
    return _first_kind(patterns, view.text)


def _first_kind(patterns: _Patterns, words: str) -> StatementKind | None:
    places = [(match.start(), kind) for kind, expression in patterns.kinds if (match := expression.search(words))]
    return min(places, key=lambda place: place[0])[1] if places else None


def _first_lines(view: TextView) -> list[Span]:
    titles = [Span(b.start, b.end) for b in view.blocks if b.role is Role.TITLE]
    lines = []
    for block in view.blocks[:_FIRST_LINES]:
        at = block.start
        for line in view.text[block.start : block.end].split("\n"):
            if line.strip() and len(line) <= _LONGEST and not line.rstrip().endswith((".", "。", ",", ":")):
                start = at + len(line) - len(line.lstrip())
                lines.append(Span(start, at + len(line.rstrip())))
            at += len(line) + 1
    return [*titles, *lines[:_FIRST_LINES]]


@functools.cache
def _patterns(language: str) -> _Patterns:
    words = section(language, "kinds", KindWords)
    kinds = (
        (StatementKind.SESSION_REQUEST, words.session_request),
        (StatementKind.COUNTER_STATEMENT, words.counter_statement),
        (StatementKind.EXPLANATION, words.explanation),
        (StatementKind.JOINT_STATEMENT, words.joint_statement),
        (StatementKind.JOINT_LETTER, words.joint_letter),
        (StatementKind.DECLARATION, words.declaration),
    )
    return _Patterns(
        kinds=tuple((kind, re.compile(any_of(phrases), re.IGNORECASE)) for kind, phrases in kinds),
        any=re.compile(any_of(words.any), re.IGNORECASE),
    )
