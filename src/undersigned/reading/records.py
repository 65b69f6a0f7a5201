"""Records of meetings in which one speaker speaks for others as well.

Mr. Roe (Peru), speaking also on behalf of Fiji and Mali, said that …
The authors of the statement were alarmed by …                        its authors are Peru, Fiji and Mali

Where a record tells of one such speaker only, who speaks for states by name, those and the speaker stand behind what
was said. What one speaker says of the authors of another's statement ("had not consulted anybody") tells nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.delivery import Deliverer
from undersigned.reading.leads import sentence_ends
from undersigned.reading.lists import SignatoryList, signatory_lists
from undersigned.reading.page import Item, Page, Region
from undersigned.reading.textview import Span, Spans

_BEFORE = 70
"""Code points of a line in which the speaker's name and title stand."""
_SAID = 90
"""Code points behind the speaker's state within which the words of speaking for others stand."""
_OWN = 45
"""Code points behind those words in which the speaker's own delegation may come first."""
_COMMA = re.compile("[,،，]")
_BRACKETS = re.compile(r"[(（]\s*\Z"), re.compile(r"\s*[)）]")


def recorded(
    page: Page, runs: Sequence[Region], quoted: Spans, *, another: bool
) -> tuple[SignatoryList, Deliverer] | None:
    """The one list for which a speaker spoke as for the authors of a statement, and the speaker.

    A text of ``another`` kind than statements is a record by its title.
    """
    if page.patterns.author.search(page.text) is not None:
        lists = [each for each in signatory_lists(page, runs) if not quoted.hold(each.region.start)]
        found = [told for each in lists if (told := _spoken_for(page, each)) is not None]
        if len(found) == len(lists) == 1:
            return found[0]
    if not another:
        return None
    found = [told for speaker in _speakers(page) if (told := _speaks_for(page, speaker, runs)) is not None]
    return found[0] if len(found) == 1 and not quoted.hold(found[0][0].region.start) else None


def _spoken_for(page: Page, each: SignatoryList) -> tuple[SignatoryList, Deliverer] | None:
    block = page.view.block_at(each.region.start)
    if block is None or page.patterns.author.search(page.text, each.region.end, block.end) is None:
        return None
    named = page.items_in(block.start, each.cue.start)
    if len(named) != 1 or named[0].state is None or "\n" in page.text[named[0].start : each.cue.start]:
        return None
    between = page.text[named[0].end : each.cue.start]
    if page.patterns.speaking.search(between) is None and not _is_in_brackets(page, named[0]):
        return None
    return each, _deliverer(page, named[0])


def _speakers(page: Page) -> Iterator[Item]:
    """The states in brackets behind people: "Mr. Roe (Peru)"."""
    for item in page.items:
        if item.state is None or not _is_in_brackets(page, item):
            continue
        start = max(page.text.rfind("\n", 0, item.start) + 1, item.start - _BEFORE)
        if page.patterns.titled.search(page.text, start, item.start) is not None:
            yield item


def _is_in_brackets(page: Page, item: Item) -> bool:
    opening, closing = _BRACKETS
    before = page.text[max(0, item.start - 2) : item.start]
    return opening.search(before) is not None and closing.match(page.text, item.end) is not None


def _speaks_for(page: Page, speaker: Item, runs: Sequence[Region]) -> tuple[SignatoryList, Deliverer] | None:
    """The states for which the speaker is said to speak, in the first words behind the name."""
    patterns = page.patterns
    end = speaker.end + _SAID
    stop = next(sentence_ends(page.text, speaker.end, end), None)
    lead = next(patterns.lead.finditer(page.text, speaker.end, end if stop is None else stop.start()), None)
    if lead is None or page.items_in(speaker.end, lead.start()):
        return None
    said = page.text[speaker.end : lead.start()]
    if "\n\n" in said or any(no.search(said) is not None for no in (patterns.veto, patterns.denial)):
        return None
    run = next((each for each in runs if each.end > lead.end()), None)
    items = () if run is None else tuple(item for item in run.items if item.start >= lead.end())
    if run is None or len(items) < 2 or any(item.group is not None for item in items):
        return None
    if items[0].start - lead.end() > _OWN:
        return None
    run = replace(run, items=items)
    block = page.view.block_at(run.start)
    behind = run.end if block is None else block.end
    clause = _COMMA.search(page.text, run.end, behind)
    told = run.end if clause is None else clause.end()
    if patterns.object.search(said) is None and patterns.object.search(page.text, told, behind) is not None:
        return None  # "said that the authors of the statement had consulted nobody"
    cue = Span(lead.start(), run.start)
    return SignatoryList(region=run, stance=Stance.SIGNED, cue=cue, partial=False), _deliverer(page, speaker)


def _deliverer(page: Page, item: Item) -> Deliverer:
    assert item.state is not None
    return Deliverer(state=item.state, evidence=page.view.evidence(item.start, item.end))
