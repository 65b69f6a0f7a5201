"""Records of meetings in which a speaker, who speaks for others as well, tells what those behind a statement want.

Mr. Roe (Peru), speaking also on behalf of Fiji and Mali, said that …
The authors of the statement were alarmed by …                        its authors are Peru, Fiji and Mali

What one speaker says of the authors of another's statement ("had not consulted anybody") tells nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from undersigned.reading.delivery import Deliverer
from undersigned.reading.lists import SignatoryList, signatory_lists
from undersigned.reading.page import Page, Region
from undersigned.reading.textview import Spans


def recorded(page: Page, runs: Sequence[Region], quoted: Spans) -> tuple[SignatoryList, Deliverer] | None:
    """The one list for which a speaker spoke as for the authors of a statement, and the speaker."""
    if page.patterns.author.search(page.text) is None:
        return None
    lists = [each for each in signatory_lists(page, runs) if not quoted.hold(each.region.start)]
    found = [told for each in lists if (told := _spoken_for(page, each)) is not None]
    return found[0] if len(found) == len(lists) == 1 else None


def _spoken_for(page: Page, each: SignatoryList) -> tuple[SignatoryList, Deliverer] | None:
    block = page.view.block_at(each.region.start)
    if block is None or page.patterns.author.search(page.text, each.region.end, block.end) is None:
        return None
    named = page.items_in(block.start, each.cue.start)
    if len(named) != 1 or named[0].state is None or "\n" in page.text[named[0].start : each.cue.start]:
        return None
    if page.patterns.speaking.search(page.text[named[0].end : each.cue.start]) is None:
        return None
    evidence = page.view.evidence(named[0].start, named[0].end)
    return each, Deliverer(state=named[0].state, evidence=evidence)
