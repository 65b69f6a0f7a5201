"""What is said of one name of a list, beside it or in the footnote of its mark.

Albania, Chile*, Peru (joined on 3 May)        * joined after delivery
"""

from __future__ import annotations

import re

from undersigned.model.stances import Stance
from undersigned.reading.dating import is_a_day
from undersigned.reading.legends import footnote, stance_in
from undersigned.reading.lists import SignatoryList
from undersigned.reading.page import Item, Page

_CELL = re.compile(r"\t([^\t\n]{4,60})")
_REMARK = re.compile(r"\s?\(([^()\n]{4,60})\)")


def stance_by_mark(page: Page, item: Item, each: SignatoryList) -> Stance:
    """What the footnote of an item's mark says of it; the stance of the list where it says nothing."""
    remark = _REMARK.match(page.text, item.end) or _CELL.match(page.view.text, item.end)
    if remark is not None and page.view.mentions_in(remark.start(1), remark.end(1)):
        remark = None  # the next name, and what is said of that
    if remark is not None and page.patterns.later.search(remark.group(1)) is not None:
        return Stance.JOINED_LATER
    if page.text[max(0, item.start - 8) : item.start].rstrip(" \n").endswith(";") and page.patterns.later.match(
        page.text, item.end + 1
    ):
        return Stance.JOINED_LATER  # "Albania and Chile; Peru joined the following day"
    if not item.mark:
        return each.stance
    place = footnote(page.view.text, item.mark, each.region.end)
    if place is not None:
        words = page.view.words(place)
        if is_a_day(words, page.view.language):
            return Stance.JOINED_LATER
        said = stance_in(page.patterns, words)
        return each.stance if said is Stance.SIGNED else said
    return next((legend.stance for legend in page.legends if legend.mark == item.mark), each.stance)
