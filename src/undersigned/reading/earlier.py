"""Lists under a statement of years ago, which a text recalls beside its own.

The 2010 statement had been made on behalf of China, Kenya and Peru.
Заявление 2011 года подписали …

A year that stands in the title as well is the text's own.
"""

from __future__ import annotations

import re

from undersigned.reading.page import Page
from undersigned.reading.textview import Span
from undersigned.reading.titles import title_span

_YEAR = re.compile(r"(?<![\d./-])(?:19|20)\d\d(?![\d./-])")
_BESIDE = 25
"""Code points between what is signed and its year."""
_YEARS = 2
"""From a year to the text's own: a page may be put up in the year after."""


def is_of_earlier(page: Page, lead: Span, end: int) -> bool:
    """Whether whatever the words up to ``end`` call a statement or letter bears a year well before the text's own.

    Words in which the text speaks of itself lead to its own list: "In the spirit of the 2018 statement, I speak for".
    """
    if page.day is None:
        return False
    years = [
        found for found in _YEAR.finditer(page.text, lead.start, end) if int(found.group()) + _YEARS <= page.day.year
    ]
    if not years:
        return False
    if page.patterns.present.search(page.text, lead.start, end) is not None:
        return False
    title = title_span(page.view)
    if title is not None and any(year.group() in page.view.words(title) for year in years):
        return False
    named = list(page.patterns.object.finditer(page.text[lead.start : end]))
    return bool(named) and all(
        any(
            year.start() - _BESIDE <= lead.start + each.end() <= year.start()
            or 0 <= lead.start + each.start() - year.end() <= _BESIDE
            for year in years
        )
        for each in named
    )
