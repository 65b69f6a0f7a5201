"""Whether a document is a delegation's own text or somebody's report about one.

Madam President, my delegation aligns itself …        own text
GENEVA - Thirty states said on Monday …               report
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from undersigned.reading.lexicon import section
from undersigned.reading.phrases import any_of
from undersigned.reading.search import Finder, folded
from undersigned.reading.textview import Span, Spans, TextView, once


@dataclass(frozen=True, slots=True, kw_only=True)
class GenreWords:
    """Words with which delegations speak for themselves, and titles of what they publish."""

    own_voice: tuple[str, ...]
    titles: tuple[str, ...]
    press: tuple[str, ...] = ()
    """Titles of what goes to the press, which anybody may publish: only its text tells who speaks."""
    told: tuple[str, ...] = ()
    """Words by which a headline tells who signed or stayed out, so that it heads no text: "Fiji shuns letter"."""
    formats: tuple[str, ...] = ()
    """Words by which a headline tells that editors tell of it below: factbox, timeline."""
    first_person: tuple[str, ...] = ()
    """Words by which campaigns speak for themselves as well: "we urge", "we regret"."""


def is_own_text(view: TextView, title: Span | None, quoted: Spans, *, listed: bool = True) -> bool:
    """Whether a delegation speaks here in its own voice; a document with speech in quotation marks is a report.

    Where nobody is ``listed`` as having signed, "we regret" alone may be a campaign's: it tells of others.
    """
    _, first_person, titles, press, told, formats = _patterns(view.language)
    said = list(_own_voice(view))
    if listed and first_person is not None:
        said += [match.start() for match in first_person.finditer(view.text, view.folded)]
    if not all(quoted.hold(place) for place in said):
        return True
    heading = "" if quoted or title is None else view.words(title)
    if not listed and told is not None and told.search(heading) is not None:
        return False
    if formats is not None and formats.search(heading) is not None:
        return False
    return titles.search(heading) is not None and (listed or press is None or press.search(heading) is None)


def speech_at(view: TextView) -> int | None:
    """Where a delegation first speaks in its own voice; None where none does."""
    return next(iter(_own_voice(view)), None)


def speech_at_head(words: str, language: str) -> bool:
    """Whether a delegation speaks in its own voice in these few words."""
    return _patterns(language)[0].search(words, folded(words)) is not None


@once
def _own_voice(view: TextView) -> list[int]:
    """Where words stand with which a delegation speaks for itself, in order."""
    return [match.start() for match in _patterns(view.language)[0].finditer(view.text, view.folded)]


@functools.cache
def _patterns(
    language: str,
) -> tuple[
    Finder, Finder | None, re.Pattern[str], re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str] | None
]:
    words = section(language, "genre", GenreWords)
    first_person = words.first_person
    return (
        Finder(any_of(words.own_voice), words.own_voice),
        Finder(any_of(first_person), first_person) if first_person else None,
        re.compile(any_of(words.titles), re.IGNORECASE),
        re.compile(any_of(words.press), re.IGNORECASE) if words.press else None,
        re.compile(any_of(words.told), re.IGNORECASE) if words.told else None,
        re.compile(any_of(words.formats), re.IGNORECASE) if words.formats else None,
    )
