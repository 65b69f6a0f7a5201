"""Lists of those who stand behind another paper than a statement: a resolution, a draft, a treaty.

The Committee adopted the resolution tabled by Sweden on behalf of the Nordic countries.
    Co-sponsors were 72 States, including Austria, Belgium and Chile.
Комитет принял резолюцию. Соавторами выступили 72 государства, включая Австрию и Чили.

The sentence tells so or, where it names no paper at all, the sentence before it.
"""

from __future__ import annotations

from undersigned.reading.page import Page
from undersigned.reading.spans import Span


def is_of_another_paper(page: Page, lead: Span, end: int) -> bool:
    """Whether the words from ``lead`` up to ``end``, or the sentence before them, tell of another paper."""
    patterns = page.patterns
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
