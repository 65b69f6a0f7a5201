"""Lists that a sign tells of, with no words right before them: a footnote, or the mark of signing.

on behalf of 33 countries.*  …  *Australia, Fiji and Peru     the footnote of a sentence of signing
(Signed) Australia, Fiji, Peru                                names behind the mark of signing
For the Governments of Australia, Fiji and Peru               a line of a signature block for all of them
"""

from __future__ import annotations

import re

from undersigned.reading.leads import lead_of
from undersigned.reading.page import Page, Region
from undersigned.reading.textview import Span

_MARKED = re.compile(r"\s*([*†‡¹²³⁴⁵⁶⁷⁸⁹]+)\s*")
_ENDS_LINE = re.compile(r"[ \t.]*(?:\n|\Z)")
_AROUND = " \t:："
_FEWEST = 2


def noted_cue(page: Page, run: Region) -> Span | None:
    """The sentence of signing whose footnote the list is, or the mark of signing before it; None where it has none."""
    line = page.line(run.start)
    if len(run.items) < _FEWEST:
        return None
    if page.patterns.signed_mark.fullmatch(page.text[line.start : run.start].strip(_AROUND)) is not None:
        return Span(line.start, run.start)
    if _ENDS_LINE.match(page.text, run.end) and page.patterns.signature.fullmatch(page.text[line.start : run.start]):
        return Span(line.start, run.start)
    mark = _MARKED.fullmatch(page.text, line.start, run.start)
    if mark is None:
        return None
    place = re.compile(rf"(?<=[\w.)]){re.escape(mark.group(1))}(?!\*)").search(page.text, 0, line.start)
    if place is None:
        return None
    lead = lead_of(page, place.start() - 1)
    words = page.text[lead.start : place.start()]
    cue = page.patterns.lead.search(words) or page.patterns.signing.search(words)
    return None if cue is None else Span(lead.start, place.start())
