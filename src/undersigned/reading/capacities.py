"""Signatories whose offices open the sentence in which they speak of themselves.

    As ambassadors of Fiji, Peru and Togo, we write to you …
    En tant que ministres du Chili et du Pérou, nous demandons …

"As ministers of Chile and Peru said" has nobody speak behind its list, and tells of others; "as neighbours of" names no
office.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from undersigned.reading.lexicon import section
from undersigned.reading.page import Page, Region
from undersigned.reading.telltales import Phrases
from undersigned.reading.textview import Span

_FEWEST = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityWords:
    """Words before an office in which somebody speaks, offices and "we" behind the list."""

    opens: tuple[str, ...]
    offices: tuple[str, ...]
    speaks: tuple[str, ...]


def capacity_cue(page: Page, run: Region, lead: str) -> Span | None:
    """The words up to a list that tell in which office its states speak; None where they do not."""
    opens, offices, speaks = _patterns(page.view.language)
    words = lead.rpartition("\n")[2]
    found = opens.match(words)
    if found is None or len(run.items) < _FEWEST or page.patterns.filler.fullmatch(words, found.end()) is None:
        return None
    behind = speaks.match(page.text, run.end)
    if behind is None or not offices.search(words[found.end() :] + behind.group()):
        return None
    return Span(len(lead) - len(words), len(lead))


@functools.cache
def _patterns(language: str) -> tuple[Phrases, Phrases, Phrases]:
    words = section(language, "capacities", CapacityWords)
    return (
        Phrases(words.opens, r"\W*(?:{})"),
        Phrases(words.offices),
        Phrases(words.speaks, r"[^\n,،，.。]{{0,25}}[,،，]\s*(?:{})"),
    )
