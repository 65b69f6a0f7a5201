"""Words that name a statement, or its list, only in a text that tells of signing.

Fiji signed the ocean compact.               a statement
Samoa is not on the register.                a list, where others "signed"
France backed the call for a ceasefire.      no statement: nobody signs anything
"""

from __future__ import annotations

import functools
from collections.abc import Iterable

from undersigned.reading.stances.entries import Entry
from undersigned.reading.stances.lexicon import Lexicon, lexicon
from undersigned.reading.textview import TextView, once

_NARROWED = {"broad_statement": None, "broad_list": "list"}
"""Each class of such words with the flag of the class that they then belong to."""
BROAD = frozenset(_NARROWED)


def narrow(view: TextView, words: Lexicon, entries: list[Entry], flagged: Iterable[int]) -> None:
    """Make of such words among those ``flagged`` in ``entries`` statements and lists, or words like any other."""
    for at in flagged:
        if (entry := entries[at]).flag in BROAD:
            entries[at] = _narrowed(entry, words.signs != frozenset() and _tells_of_signing(view))


@functools.cache
def _narrowed(entry: Entry, signed: bool) -> Entry:
    if signed:
        return Entry(entry.tag, _NARROWED[entry.flag or ""], entry.verb)
    return Entry("x" if entry.verb is None else "V", None, entry.verb)


@once
def _tells_of_signing(view: TextView) -> bool:
    words = lexicon(view.language)
    return words is not None and any(f" {sign} " in view.folded for sign in words.signs)


def speaks_of_statement(view: TextView, tags: str) -> bool:
    """Whether a sentence of these classes speaks of a statement or of those behind it: "The sponsors asked Chad"."""
    return "S" in tags or ("L" in tags and _tells_of_signing(view))
