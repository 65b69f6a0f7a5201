"""People who sign for states, each behind the name of the state in the lines of a list.

(1) Albania, H.E. Ms. A. Roe
(2) Chile – Mr. B. Doe          read as "(1) Albania ⏎ (2) Chile"
"""

from __future__ import annotations

import re

from undersigned.model.mentions import MentionKind
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.textview import Span, TextView

_AHEAD = re.compile(r"\W*(?:\(?\d{1,3}[.)\]]?\W+)?(?:[^\W\d_]{2,3}\s|[lL]['\u2019])?")
"""Before the state: a bullet or number, and an article."""
_PERSON = re.compile(
    r"[*†\d]{0,2}[ \t\u00a0]*(?:[,，:：|]|[–—-]|[ \t]{2,})[ \t\u00a0]*"
    r"(?:(?-i:[A-ZÀ-ÞА-ЯЁ])[\w.'’\-]*(?:[ \u00a0,]+(?:(?-i:[A-ZÀ-ÞА-ЯЁ])[\w.'’\-]*|[a-zà-ÿа-я\-'’]{1,4}))*"
    r"|г-(?:н|жа)[ \u00a0][\w. \u00a0\-]+|[\u0621-\u0652. \u00a0\-]{4,50}|[\u3400-\u9fff·•]{2,16})[.,;،؛；，]?[ \t]*"
)
"""Behind it, up to the end of the line: somebody's name and titles, by their capitals where a script has any."""
_INITIAL = re.compile(r"(?<!\w)[A-ZÀ-ÞА-ЯЁ]\.")
_FEWEST = 3
_LONGEST = 120


def people_beside(view: TextView, patterns: ListPatterns) -> list[Span]:
    """What stands behind the states in lines that hold a state and a person each; a few such lines make a list."""
    if patterns.titled.search(view.text) is None:
        return []
    found: list[Span] = []
    lines: list[Span] = []
    for mention in view.mentions:
        if mention.kind is not MentionKind.STATE:
            continue
        start = view.text.rfind("\n", 0, mention.start) + 1
        if lines and lines[-1].end > mention.start:
            continue  # within what stands behind another state
        if lines and view.text[lines[-1].end : start].strip():
            found += lines if len(lines) >= _FEWEST else []
            lines = []
        if (beside := _beside(view.text, start, Span(mention.start, mention.end), patterns)) is not None:
            lines.append(beside)
    return found + (lines if len(lines) >= _FEWEST else [])


def _beside(text: str, start: int, name: Span, patterns: ListPatterns) -> Span | None:
    end = text.find("\n", name.end)
    end = len(text) if end < 0 else end
    if end - start > _LONGEST or _AHEAD.fullmatch(text, start, name.start) is None:
        return None
    if _PERSON.fullmatch(text, name.end, end) is None:
        return None
    person = patterns.titled.search(text, name.end, end) or _INITIAL.search(text, name.end, end)
    return None if person is None else Span(name.end, end)
