"""What a statement calls itself: its title and kind.

Joint statement on the human rights situation in Egypt      joint statement
Letter dated 8 July 2019 … signed by 22 ambassadors         joint letter
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from undersigned.model.documents import Role
from undersigned.model.statements import StatementKind
from undersigned.reading.lexicon import section
from undersigned.reading.phrases import any_of
from undersigned.reading.search import Beginnings, within
from undersigned.reading.telltales import Phrases
from undersigned.reading.textview import Span, TextView, once

_FIRST_LINES = 12
_LONGEST = 300
_BELOW_BODY = 4
"""Lines from the first to that in which a text says what it is, below the body that it is of."""
_DASH = re.compile(r"\s[–—-]\s|[:：]\s*")
"""What parts a body from the roll: "General debate – list of speakers"."""
_AROUND = " \t:：.–—-"
_WHOLE = 3
"""Words that make a line a title by itself."""
_LINE_END = re.compile(r"\s*\n\s*")
_RUNS_ON = re.compile(r"(?:[,;:(–—-]|\b[a-zà-ÿ]{1,4})\s*$")
"""A line that ends in a mark or a little word is not over."""


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
    others: tuple[str, ...] = ()
    rolls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Patterns:
    kinds: tuple[tuple[StatementKind, re.Pattern[str]], ...]
    beginnings: Beginnings
    """Of what the kinds are called."""
    any: Phrases
    others: re.Pattern[str]
    rolls: Phrases
    """A line below the name of a body, as a whole: "List of speakers"."""


def is_of_another_kind(view: TextView) -> bool:
    """Whether the first line is the title of a text that has sponsors and is no statement: "Draft resolution".

    A roll may have the name of a body above it: "Human Rights Council ⏎ List of speakers".
    """
    patterns = _patterns(view.language)
    lines = [view.words(line) for line in _first_lines(view)[:_BELOW_BODY]]
    if not lines or patterns.any.search(lines[0]) is not None:
        return False
    if patterns.others.match(lines[0]) is not None:
        return True
    below = [*lines[1:], *_DASH.split(lines[0])[1:]]
    return any(patterns.rolls.fullmatch(words.strip(_AROUND)) is not None for words in below)


@once
def title_span(view: TextView) -> Span | None:
    """The line that is the statement's title; None where no line at the head names a statement, or no text follows."""
    patterns = _patterns(view.language)
    lines = [line for line in _first_lines(view) if line.end - line.start < len(view.text.strip())]
    places = _places(view)
    for line in lines:
        if _first_kind(patterns, view, line, places) is not None:
            return line
    return next((line for line in lines if patterns.any.search(view.words(line)) is not None), None)


@once
def _places(view: TextView) -> Sequence[int]:
    """Where in the text a kind of statement may be named; the furniture of its page names those of other pages."""
    places = _patterns(view.language).beginnings.places(view.folded)
    if len(view.blocks) == len(view.document.segments):
        return places
    return [place for place in places if view.block_at(place) is not None]


def opens_with_kind(view: TextView, title: Span) -> bool:
    """Whether a title begins with what it is, so that it tells of no other statement: "HRC53 Joint statement on …"."""
    words, patterns = view.words(title), _patterns(view.language)
    starts = [m.start() for _, kind in patterns.kinds if (m := kind.search(words)) is not None]
    if not starts and patterns.any.match(words) is not None:
        return True
    return bool(starts) and not any(c.islower() for c in words[: min(starts)])


def joint_kind(view: TextView, span: Span) -> Span | None:
    """Where ``span`` first says that it is a statement or letter of several."""
    words = view.words(span)
    several = (StatementKind.JOINT_STATEMENT, StatementKind.JOINT_LETTER)
    found = [m for kind, each in _patterns(view.language).kinds if kind in several and (m := each.search(words))]
    first = min(found, key=lambda match: match.start(), default=None)
    return None if first is None else Span(span.start + first.start(), span.start + first.end())


def is_titled(view: TextView) -> bool:
    """Whether a line at the head says what kind of statement this is."""
    title = title_span(view)
    if title is None:
        return False
    words = view.words(title)
    return any(kind.search(words) is not None for _, kind in _patterns(view.language).kinds)


def before_kind(view: TextView, title: Span) -> str:
    """What a title says before it says what the statement is: "Comment on the joint statement …"."""
    words = view.words(title)
    starts = [m.start() for _, kind in _patterns(view.language).kinds if (m := kind.search(words)) is not None]
    return words[: min(starts, default=0)]


def kind_of(view: TextView, title: Span | None) -> StatementKind | None:
    """The kind that the title names, else the first that the text names."""
    patterns = _patterns(view.language)
    places = _places(view)
    if title is not None:
        found = _first_kind(patterns, view, title, places)
        if found is not None:
            return found
    return _first_kind(patterns, view, Span(0, len(view.text)), places)


def _first_kind(patterns: _Patterns, view: TextView, span: Span, places: Sequence[int]) -> StatementKind | None:
    """The first kind that the words of ``span`` name; ``places`` is where in the text one may be named."""
    for place in within(places, span.start, span.end):
        for kind, expression in patterns.kinds:
            if expression.match(view.text, place, span.end) is not None:
                return kind
    return None


def _first_lines(view: TextView) -> list[Span]:
    """The titles of the page, and the lines that may be one, up to the first long paragraph."""
    titles = [_without_dateline(view, Span(b.start, b.end)) for b in view.blocks if b.role is Role.TITLE]
    lines: list[Span] = []
    for block in view.blocks[:_FIRST_LINES]:
        at = block.start
        for line in view.text[block.start : block.end].split("\n"):
            if len(line) > _LONGEST:
                return [*titles, *lines[:_FIRST_LINES]]
            if line.strip() and len(line) <= _LONGEST and not line.rstrip().endswith((".", "。", ",", ":")):
                if _is_wrapped(view.text, at + len(line), block.end):
                    at += len(line) + 1
                    continue
                start = at + len(line) - len(line.lstrip())
                lines.append(Span(start, at + len(line.rstrip())))
            at += len(line) + 1
    return [*titles, *lines[:_FIRST_LINES]]


def _is_wrapped(text: str, end: int, stop: int) -> bool:
    """Whether the line that ends there is one of a paragraph of prose, which goes on in the next and ends in a stop."""
    return text[end : end + 1] == "\n" and text[end + 1 : end + 2].islower() and text[:stop].rstrip().endswith(".")


def _without_dateline(view: TextView, title: Span) -> Span:
    """A title up to the line that begins something else: no small letter behind a line that might be its last."""
    for end in _LINE_END.finditer(view.text, title.start, title.end):
        line = view.text[title.start : end.start()].rpartition("\n")[2]
        goes_on = view.text[end.end() : end.end() + 1].islower() or _RUNS_ON.search(line) is not None
        if not goes_on and len(line.split()) >= _WHOLE:
            return Span(title.start, end.start())
    return title


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
        beginnings=Beginnings(phrase for _, phrases in kinds for phrase in phrases),
        any=Phrases(words.any),
        others=re.compile(any_of(words.others), re.IGNORECASE),
        rolls=Phrases(words.rolls),
    )
