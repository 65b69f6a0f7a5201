"""What the marks behind names mean: footnotes below a list, legends above it.

    Togo**   …   ** joined after delivery                      a footnote
    Signatories (states marked * joined after 22 October)      a legend

A legend is blanked where lists are looked for: it governs the marked names and not the list.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from undersigned.model.stances import Stance
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.textview import Span, TextView

_SIGNS = re.compile(r"[*+†‡✝✚§¹²³⁴⁵⁶⁷⁸⁹]")
_MARK = re.compile(
    r"(?:(?<=[\s(（\"“«'’‘])|(?<=^)|(?<=[\u3400-\u9fff]))(\*{1,3}|\+{1,3}|[†‡✝✚§]|[¹²³⁴⁵⁶⁷⁸⁹])(?=[\s)）\"”»'’=:,–—-]|[\u3400-\u9fff])",
    re.MULTILINE,
)
_ASIDE = re.compile(r"[(（](?:[^()（）\n]|[(（][^()（）\n]{1,3}[)）])*[)）]")
_PIECE_END = re.compile(r"[.。;؛:：](?=\s|$)|[。\n]")
_LONGEST = 200
_LONGEST_SIGN = 6
"""Of a mark shown in brackets: "(*)"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Legend:
    """Words that explain a mark."""

    span: Span
    mark: str
    stance: Stance


def legends(view: TextView, patterns: ListPatterns) -> tuple[Legend, ...]:
    """The legends of a text that tell of names which joined later or were withdrawn, and name no state."""
    found: list[Legend] = []
    if _SIGNS.search(view.text) is None:  # most texts have none
        return ()
    for match in _MARK.finditer(view.text):
        span = _around(view.text, match)
        words = view.words(span)
        if len(words) > _LONGEST or view.mentions_in(span.start, span.end):
            continue
        stance = stance_in(patterns, words)
        if stance is not Stance.SIGNED:
            found.append(Legend(span=span, mark=match.group(1), stance=stance))
    return tuple(found)


def stance_in(patterns: ListPatterns, words: str) -> Stance:
    """What words over or under names say of them; that they signed where they say nothing else."""
    if patterns.withdrawn.search(words) is not None:
        return Stance.WITHDREW
    return Stance.JOINED_LATER if patterns.later.search(words) is not None else Stance.SIGNED


def footnote(text: str, mark: str, after: int) -> Span | None:
    """The words that explain ``mark`` below the list, or None."""
    first = text.find(mark, after)
    if first < 0:
        return None
    match = _explained(mark).search(text, max(after, first - 1))
    return None if match is None else Span(match.start(1), match.end(1))


@functools.cache
def _explained(mark: str) -> re.Pattern[str]:
    """A footnote's mark and, as group 1, its words."""
    signs = rf"[\[(]?{re.escape(mark)}[\])]?"
    return re.compile(
        rf"(?:^|(?<=[\s.;]))(?<![*\w]){signs}(?![*\d])[ \t]*[-–:=.]?[ \t]*(?=[^\W\d])([^\n*†‡§]+)", re.MULTILINE
    )


def _around(text: str, mark: re.Match[str]) -> Span:
    """The aside that holds the mark, else its sentence within the line."""
    below = text.find("\n", mark.end())
    line = Span(text.rfind("\n", 0, mark.start()) + 1, below if below >= 0 else len(text))
    for aside in _ASIDE.finditer(text, line.start, line.end):
        if aside.start() < mark.start() and mark.end() < aside.end() and len(aside.group()) > _LONGEST_SIGN:
            return Span(aside.start(), aside.end())
    start = max((end.end() for end in _PIECE_END.finditer(text, line.start, mark.start())), default=line.start)
    stop = _PIECE_END.search(text, mark.end(), line.end)
    return Span(start, stop.start() if stop is not None else line.end)
