"""Names below a list under a heading, or beside a label, that says that they came later.

Delivered on behalf of: …
Added after delivery:
Peru
Late additions: Croatia, Denmark
"""

from __future__ import annotations

from undersigned.reading.leads import HEADING_WORDS, lead_of, line_above
from undersigned.reading.page import Page, Region
from undersigned.reading.textview import Span

_COLONS = (":", "：")


def tells_further(page: Page, start: int, end: int) -> bool:
    """Whether a state is named before words that tell of further signatories, and nothing tells that they came later.

    Who delivers is the first of them: "Read out by Peru; further signatories: …".
    """
    further = page.patterns.further.search(page.text, start, end)
    if further is None or not page.items_in(start, further.start()):
        return False
    rest = page.text[start : further.start()] + page.text[further.end() : end]
    return page.patterns.later.search(rest) is None


def late_heading(page: Page, run: Region) -> Span | None:
    """The heading or label; None where no such words stand there."""
    patterns = page.patterns
    lead = lead_of(page, run.start)
    words = page.text[lead.start : lead.end]
    labelled = words.rstrip().endswith(_COLONS)
    if not labelled and patterns.glue.fullmatch(words.rpartition("\n")[2]) is not None:
        above = line_above(page, run.start)
        if above is None:
            return None
        lead, words = above, page.text[above.start : above.end]
        labelled = words.rstrip().endswith(_COLONS) or page.is_listed(page.line(run.start))
    if not labelled or len(words.split()) > HEADING_WORDS or page.items_in(lead.start, lead.end):
        return None
    said = patterns.later.search(words)
    if said is None or any(no.search(words) is not None for no in (patterns.veto, patterns.denial)):
        return None
    tells = patterns.filler.fullmatch(words[: said.start()]) is not None or patterns.signing.search(words) is not None
    return lead if tells or patterns.object.search(words) is not None else None
