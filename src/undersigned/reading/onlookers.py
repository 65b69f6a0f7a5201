"""States at the end of a list of which the words behind them say that they did not sign.

    Adopted by Latvia, Lithuania and Estonia, with Poland and Finland attending as observers
                                            ^------------------------------------------------
    Agreed by Comoros and Mauritius; France reserved its position.
                                   ^-----------------------------

What opens the part that these words are about, a semicolon, "with", or a comma behind the last "and", parts it from
the list; behind "in the presence of" a list of its own is dropped as a whole.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from undersigned.reading.lexicon import section
from undersigned.reading.page import Page, Region
from undersigned.reading.telltales import Phrases

_SEMICOLON = re.compile(r"[;؛；]")
_COMMA = re.compile(r"\s*[,،，]")
_AND = re.compile(r"\s*[^\W\d_][^,;،؛，；、\n]*")
"""Words between two names and no mark: "and the"."""
_OPENED = 30
"""Code points before a list in which the words stand that open it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlookerWords:
    """What opens the part of a list that names others than signatories, and what is told of them behind it."""

    opens: tuple[str, ...]
    told: tuple[str, ...]


def without_onlookers(page: Page, runs: Sequence[Region]) -> Iterator[Region]:
    """The runs, each without those at its end of whom it is told that they did not sign."""
    opens, opened, told = _patterns(page.view.language)
    for run in runs:
        if told.match(page.text, run.end) is None:
            yield run
            continue
        at = _parted(page, run, opens)
        if at is None:
            if opened.search(page.text[max(0, run.start - _OPENED) : run.start]) is None:
                yield run
            continue
        left = run.items[:at]
        yield replace(run, items=left, strangers=tuple(s for s in run.strangers if s.start < left[-1].end))


def _parted(page: Page, run: Region, opens: Phrases) -> int | None:
    """The place of the first item behind the last mark or word that parts a list."""
    for index in range(len(run.items) - 1, 0, -1):
        between = _gap(page, run, index)
        if _SEMICOLON.search(between) is not None or opens.search(between) is not None:
            return index
        if index > 1 and _COMMA.match(between) is not None and _AND.fullmatch(_gap(page, run, index - 1)) is not None:
            return index
    return None


def _gap(page: Page, run: Region, index: int) -> str:
    """What stands before the item at ``index``."""
    return page.text[run.items[index - 1].end : run.items[index].start]


@functools.cache
def _patterns(language: str) -> tuple[Phrases, Phrases, Phrases]:
    words = section(language, "onlookers", OnlookerWords)
    return Phrases(words.opens), Phrases(words.opens, r"(?:{})\s*$"), Phrases(words.told, r"[\s,،，(（*)）]*(?:{})")
