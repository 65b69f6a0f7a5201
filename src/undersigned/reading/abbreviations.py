"""Abbreviations as a document defines them: "the Human Rights Campaign (HRC)" makes HRC the Campaign, here.

The same letters often mean something else to most readers, so a definition in the text goes before any table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from undersigned.model.documents import Evidence
from undersigned.reading.textview import TextView

_BRACKETED = re.compile(r"\((?:the |or |hereafter |ci-après |en adelante )?[“\"']?([A-ZÀ-Ý][A-Za-zÀ-ÿ]{1,9})[”\"']?\)")
_INITIALISM = re.compile(r"[A-ZÀ-Ý]{2}|[A-ZÀ-Ý][a-zà-ÿ]?[A-ZÀ-Ý]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_REACH = 120
"""Code points before the bracket within which the long form stands."""
_SMALL = frozenset(
    (
        *("a", "an", "and", "at", "against", "by", "for", "from", "in", "of", "on", "the", "to", "with"),
        *("au", "aux", "contre", "dans", "de", "des", "du", "en", "et", "la", "le", "les", "par", "pour", "sur"),
        *("un", "une", "con", "contra", "del", "el", "las", "los", "para", "por", "una", "y"),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviation:
    """A short form, what it stands for in this document, and where the document says so."""

    short: str
    long: str
    evidence: Evidence


def abbreviations(view: TextView) -> dict[str, Abbreviation]:
    """The abbreviations that the document defines, by their short form; the first definition holds."""
    found: dict[str, Abbreviation] = {}
    for match in _BRACKETED.finditer(view.text):
        short = match.group(1)
        if short in found or _INITIALISM.match(short) is None:
            continue
        start = _long_form(view.text, match.start(), short)
        if start is not None:
            long = " ".join(view.text[start : match.start()].split())
            evidence = view.evidence(start, match.end())
            found[short] = Abbreviation(short=short, long=long, evidence=evidence)
    return found


def _long_form(text: str, bracket: int, short: str) -> int | None:
    """Where the words begin whose initials are ``short``, read backwards from the bracket."""
    floor = max(text.rfind("\n\n", 0, bracket), bracket - _REACH, 0)
    words = list(_WORD.finditer(text, floor, bracket))
    letters = [letter for letter in reversed(short) if letter.isupper()]
    for word in reversed(words):
        initial = word.group()[0]
        if letters and initial.casefold() == letters[0].casefold() and word.group() not in _SMALL:
            letters.pop(0)
            if not letters:
                return word.start()
        elif word.group().casefold() not in _SMALL:
            return None
    return None
