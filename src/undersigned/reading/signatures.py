"""Signature blocks: states that sign line by line, each with the person who signs for it.

    For the Government of Cyprus:
    A. Georgiou, Minister of Culture

    For the Government of Malta:
    J. Borg, Minister of Culture

    For the Republic of Malta: J. Borg

One such line says little; two and more with different states are signatures.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from undersigned.model.stances import Stance
from undersigned.reading.lists import SignatoryList, line_above
from undersigned.reading.page import Item, Page, Region
from undersigned.reading.textview import Span
from undersigned.reading.titles import is_titled

_REST = re.compile(r"[\s:：,.;()*_–—-]*|\s*[:：–—][^\n:：]{1,50}")
"""What may follow the state on its line: nothing that means something, or the person who signs."""
_FEWEST = 2


def signature_block(page: Page, listed: Sequence[SignatoryList]) -> list[SignatoryList]:
    """The lines that sign for a state each, but those that stand in a list already."""
    taken = {item.start for each in listed for item in each.region.items}
    lines = [item for item in page.items if item.state is not None and _signs(page, item)]
    if len({item.state for item in lines}) < _FEWEST:
        return []
    first = page.line(lines[0].start)
    above = line_above(page, lines[0].start)
    says_so = page.patterns.signing.search(page.text, first.start, lines[0].start) is not None
    if not says_so and above is not None and page.patterns.veto.search(page.text, above.start, above.end) is not None:
        return []
    return [_signature(page, item) for item in lines if item.start not in taken]


def _signs(page: Page, item: Item) -> bool:
    line = page.line(item.start)
    end = max(line.end, item.end)
    if not any(what.fullmatch(page.text, item.end, end) for what in (_REST, page.patterns.filler)):
        return False
    before = page.text[line.start : item.start].strip()
    if page.patterns.signature.fullmatch(before) is not None:
        return True
    return page.patterns.office.fullmatch(before) is not None and (_is_marked(page, item) or is_titled(page.view))


def _is_marked(page: Page, item: Item) -> bool:
    """Whether the line above says that somebody signed: "(Signed) Jane Roe"."""
    above = line_above(page, item.start)
    return above is not None and page.patterns.signing.search(page.text, above.start, above.end) is not None


def _signature(page: Page, item: Item) -> SignatoryList:
    cue = Span(page.line(item.start).start, item.start)
    return SignatoryList(region=Region(items=(item,)), stance=Stance.SIGNED, cue=cue, partial=False)
