"""Whom another speaker spoke for, told by a delegation in its own speech: nobody of them signs what it says.

    Mr President, … We listened to the statement that Belgium read on behalf of Austria, Fiji and Italy.
    Monsieur le Président, … la déclaration lue par la Norvège au nom du Danemark et de dix autres pays …

Once a delegation speaks, those it speaks for stand behind words of its own: "I deliver this statement on behalf of".
Titles and whatever else stands before its first words are the statement's own.
"""

from __future__ import annotations

import re

from undersigned.reading.page import Page
from undersigned.reading.textview import Span

_WORD = re.compile(r"\w+")
_FEWEST = 2
"""Words before the statement that another made: "We heard the statement of Fiji"."""


def is_hearsay(page: Page, lead: Span, cue: int) -> bool:
    """Whether the words of signing at ``cue`` in the sentence ``lead`` tell of a statement that another state made."""
    if page.speech is None or lead.start < page.speech:
        return False
    speakers = page.items_in(lead.start, cue)
    if not speakers or page.patterns.present.search(page.text, lead.start, cue) is not None:
        return False
    before = page.text[lead.start : speakers[-1].start]
    starts = [m.start() for what in (page.patterns.object, page.patterns.agent) for m in what.finditer(before)]
    return bool(starts) and len(_WORD.findall(before[: min(starts)])) >= _FEWEST
