"""What stands before a place in a text: the sentence that runs up to it, and the line above.

… I speak on behalf of 31 countries: | Albania      the lead of the first name of a list
List of signatories ⏎ | Albania                     the line above
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.reading.page import Page
from undersigned.reading.search import matches_at, within
from undersigned.reading.textview import Span

_SENTENCE_END = re.compile(r"[.!?。！？؟](?=[\s\"”»)]|$|(?<=[。！？]))[\"”»)]*|\n[ \t]*\n")
_ABBREVIATIONS = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Mme|M|Sr|Sra|H\.E|S\.E|E|U\.S|No|Nos|i\.e|e\.g|г|др|т|н)|\b[A-ZА-Я])\.$"
)
_LEAD_LENGTH = 700
HEADING_WORDS = 16
"""More words than a heading has."""
_FEWEST_WORDS = 6
"""Of a sentence that is no dateline or address."""


def lead_of(page: Page, offset: int) -> Span:
    """The sentence, or its last line, that runs up to ``offset`` within its block."""
    known = page.leads.get(offset)
    if known is None:
        known = page.leads[offset] = _lead(page, offset)
    return known


def _lead(page: Page, offset: int) -> Span:
    index = page.block_index(offset)
    floor = max(offset - _LEAD_LENGTH, page.view.blocks[index].start if index >= 0 else 0)
    start = max((end.end() for end in sentence_ends(page.text, floor, offset)), default=floor)
    words = page.text[start:offset]
    return Span(start + len(words) - len(words.lstrip()), offset)


def words_before(page: Page, offset: int) -> str:
    """The words of the sentence, or of its last line, that run up to ``offset``."""
    return page.text[lead_of(page, offset).start : offset]


def sentence_ends(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where sentences end between two places, abbreviations left out."""
    for match in _SENTENCE_END.finditer(text, start, end):
        if _ABBREVIATIONS.search(text, max(start, match.start() - 6), match.start() + 1) is None:
            yield match


def line_above(page: Page, offset: int) -> Span | None:
    """The last sentence of the last line with words before the line of ``offset``."""
    start = page.line(offset).start
    end = start
    while end and page.text[end - 1].isspace():
        end -= 1
    if not end:
        return None
    line = page.line(end - 1)
    begin = lead_of(page, end).start if line.end - line.start > 1 else line.start
    begin = max(begin, line.start) if _ends_line(page, line) else begin
    return Span(begin, end)


def _ends_line(page: Page, line: Span) -> bool:
    """Whether a line stands alone as a heading does, rather than being one of a wrapped paragraph."""
    return line.end - line.start < 70 or page.text[line.start : line.end].count(" ") < HEADING_WORDS


def is_prose(words: str) -> bool:
    """Whether the words are a sentence of prose, and no heading, dateline or address."""
    return words.rstrip().endswith((".", "!", "?")) and len(words.split()) >= _FEWEST_WORDS


def leads_within(page: Page, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words within ``[start, end)`` that lead to a list."""
    if not page.may_lead(Span(start, end)):
        return iter(())
    if page.leading is None:
        return page.patterns.lead.finditer(page.text, start, end)
    return matches_at(page.patterns.lead, page.text, within(page.leading, start, end), end)
