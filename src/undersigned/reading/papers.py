"""Lists of those who stand behind another paper than a statement: a resolution, a draft, a treaty.

The Committee adopted the resolution tabled by Sweden on behalf of the Nordic countries.
    Co-sponsors were 72 States, including Austria, Belgium and Chile.
Комитет принял резолюцию. Соавторами выступили 72 государства, включая Австрию и Чили.
由加纳、多哥和印度提出的第46/12号决议获得通过。      the paper behind the list, as Chinese has it

The sentence tells so or, where it names no paper at all, the sentence before it.
"""

from __future__ import annotations

import re

from undersigned.reading.page import Page
from undersigned.reading.spans import Span


def is_of_another_paper(page: Page, lead: Span, end: int) -> bool:
    """Whether the words from ``lead`` up to ``end``, or the sentence before them, tell of another paper."""
    patterns = page.patterns
    if not page.may_hold(patterns.paper):
        return False
    if patterns.object.search(page.text, lead.start, end) or patterns.present.search(page.text, lead.start, end):
        return False
    if patterns.paper.search(page.text, lead.start, end) is not None:
        return True
    block = page.view.block_at(lead.start)
    if block is None or lead.start <= block.start:
        return False
    before = page.view.sentence_at(lead.start - 2)
    if before is None or patterns.object.search(page.text, before.start, lead.start) is not None:
        return False
    return patterns.paper.search(page.text, before.start, lead.start) is not None


def is_of_paper_behind(page: Page, end: int) -> bool:
    """Whether the words right behind a list tell that it is of another paper, or of another statement than this one."""
    return _is_anothers(page, page.patterns.paper_behind.match(page.text, end))


def acts_for_paper(page: Page, end: int) -> bool:
    """Whether a state is told, in the sentence behind its name, to act for others on another paper."""
    if not page.may_hold(page.patterns.paper_behind):
        return False
    sentence = page.view.sentence_at(end - 1)
    return sentence is not None and _is_anothers(page, page.patterns.paper_behind.search(page.text, end, sentence.end))


def _is_anothers(page: Page, told: re.Match[str] | None) -> bool:
    if told is None:
        return False
    of_statement = page.patterns.object.search(told.group()) is not None
    return not of_statement or page.patterns.veto.search(told.group()) is not None
