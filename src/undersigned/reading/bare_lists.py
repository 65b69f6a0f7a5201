"""Lists of signatories in languages that have no lexicon: only where nothing else can be meant.

    Declaração conjunta sobre os oceanos        the title calls itself a joint statement
    Países signatários (10):                    words of signing right above the list
    Alemanha ⏎ Angola ⏎ Brasil …                a long run of names, and nothing but names

Names come from CLDR. A number above the list that its names do not meet makes it doubtful, and it is not read.
"""

from __future__ import annotations

import re

from undersigned.model.mentions import MentionKind
from undersigned.model.readings import ReadStatement
from undersigned.model.stances import Stance
from undersigned.model.statements import Extent, StatementKind
from undersigned.reading.bare_words import TITLE_WITHIN, BareWords, bare_words, found
from undersigned.reading.leads import line_above
from undersigned.reading.lists import SignatoryList
from undersigned.reading.listwords import bare_patterns
from undersigned.reading.page import Item, Page, Region
from undersigned.reading.regions import regions
from undersigned.reading.signatories import positions, signatures
from undersigned.reading.textview import Span, TextView

_FEWEST = 6
_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")


def bare_statement(view: TextView) -> ReadStatement | None:
    """The joint statement whose list is unmistakable by its names alone; None where it is not."""
    words = bare_words(view.language)
    if words is None or found(words.statement, view.text[:TITLE_WITHIN]) is None:
        return None
    names = (m for m in view.mentions if m.kind is MentionKind.STATE)
    items = tuple(Item(start=m.start, end=m.end, state=m.state) for m in names)
    page = Page(view=view, patterns=bare_patterns(words.joints), text=view.text, items=items, day=view.day)
    fit = [(run, above) for run in regions(page) if (above := _heading(page, run, words)) is not None]
    if len(fit) != 1:
        return None
    run, above = fit[0]
    numbers = {int(n) for n in _NUMBER.findall(view.words(above))}
    named = len({item.state for item in run.items})
    if numbers and named not in numbers:
        return None
    listed = SignatoryList(region=run, stance=Stance.SIGNED, cue=above, partial=not numbers)
    return ReadStatement(
        id="s1",
        kind=StatementKind.JOINT_STATEMENT,
        listing=Extent.COMPLETE if numbers else Extent.PARTIAL,
        positions=positions(signatures(page, [listed])),
    )


def _heading(page: Page, run: Region, words: BareWords) -> Span | None:
    """The words of signing above a long run that fills its lines."""
    if len({item.state for item in run.items}) < _FEWEST or run.strangers:
        return None
    if not all(page.is_listed(page.line(item.start)) for item in run.items):
        return None
    above = line_above(page, run.start)
    if above is None or found(words.signing, page.text[above.start : above.end]) is None:
        return None
    return above
