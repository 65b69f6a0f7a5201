"""The running head of a page where the text of a file has it in the midst: the same line beside page numbers.

    12. Romania
    – 2 –
    Permanent Mission of Fiji, Geneva          stands so at the head of each page
    13. Rwanda

A line that is mostly the name of a state is none: numbered lists hold one twice where two lists have it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from undersigned.reading.search import lowered
from undersigned.reading.textview import Span, TextView
from undersigned.reading.titles import title_span

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_PAGE_NUMBER = re.compile(r"[^\w\n]*(?:page\s+|p\.\s*)?\d{1,3}(?:\s*(?:/|of|sur|de)\s*\d{1,3})?[^\w\n]*", re.IGNORECASE)
_RUNNING_HEAD = re.compile(
    r"[^\w\n]*(?:(?:(?=\S*\d)[A-Z][A-Z0-9]*[/.\-][\w/.\-()]*|\([A-Z]\)"
    r"|(?:(?:page|p|pág|página|стр|страница|صفحة|الصفحة|第)\b[^\w\n]*)?"
    r"\d{1,4}(?:[^\w\n]*(?:of|de|sur|из|من)[^\w\n]*\d{1,4})?(?:[^\w\n]*页)?)(?:[^\w\n]+|$)){0,5}",
    re.IGNORECASE,
)
"""A line that heads or ends a page, as a whole: a document's symbol, a page's number."""
_PAGE = re.compile(
    r"[^\n]{0,90}(?:(?:\b(?:page|p|pág|página|стр|страница|с)\b|صفحة)[.\s]*\d{1,3}(?:\s*(?:/|of|de|sur|из|من)\s*\d{1,3})?"
    r"|第\s*\d{1,3}\s*页)[^\n]{0,90}",
    re.IGNORECASE,
)
"""The number of a page, with the title or the name of who publishes it beside it."""
_SHORTEST = 3
"""Words."""


def running_heads(view: TextView) -> Iterator[Span]:
    """The lines beside page numbers that stand in the text more than once."""
    lines = list(_LINE.finditer(view.text))
    numbers = [i for i, line in enumerate(lines) if _PAGE_NUMBER.fullmatch(line.group()) is not None]
    if len(numbers) < 2:
        return
    times = Counter(line.group().strip() for line in lines)
    for index in _beside(numbers, len(lines)):
        line = lines[index]
        words = line.group().strip()
        if times[words] > 1 and len(words.split()) >= _SHORTEST and not _is_a_name(view, line):
            yield Span(line.start(), line.end())


def _beside(numbers: Sequence[int], end: int) -> list[int]:
    beside = {each + step for each in numbers for step in (-1, 1)}
    return sorted(each for each in beside if 0 <= each < end)


def _is_a_name(view: TextView, line: re.Match[str]) -> bool:
    named = sum(m.end - m.start for m in view.mentions_in(line.start(), line.end()))
    return 2 * named > len(line.group().strip())


def heads_page(line: str, view: TextView) -> bool:
    """Whether a line is no more than numbers a page, with the title beside the number or by itself."""
    bare = line.strip(" \t•*-–—0123456789.)(（）")
    if not bare or any(what.fullmatch(line.strip()) is not None for what in (_RUNNING_HEAD, _PAGE)):
        return True
    title = title_span(view)
    return title is not None and lowered(bare) in lowered(view.words(title))


def names_page(words: str) -> bool:
    """Whether the number of a page stands in the words."""
    return _PAGE.search(words) is not None
