"""Who delivers a statement: a state that speaks for others stands under what it says.

Joint statement delivered by Finland on behalf of …      by the words of delivery
Cuba has the honour to speak on behalf of 57 countries   as the subject of the sentence
… Uruguay and my own country, Chile                      as the speaker's own
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from undersigned.model.documents import Evidence
from undersigned.model.states import StateCode
from undersigned.reading.lexicon import section
from undersigned.reading.lists import lead_of
from undersigned.reading.phrases import any_of
from undersigned.reading.regions import Item, Page
from undersigned.reading.textview import Span, Spans
from undersigned.reading.titles import opens_with_kind

_HEAD = 1500
_END = re.compile(r"\s*(?:[.!;。؛]|\n|\Z)")
_OWN = 60
"""Code points before a name in which the speaker calls it the speaker's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryWords:
    """Words around the state that delivers; each key is told in ``languages/en.toml``."""

    by: tuple[str, ...]
    statement_by: tuple[str, ...]
    roles: tuple[str, ...]
    verbs: tuple[str, ...]
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Patterns:
    by: re.Pattern[str]
    statement_by: re.Pattern[str]
    verb: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliverer:
    """A state that delivers, and the words that say so."""

    state: StateCode
    evidence: Evidence


def deliverers(page: Page, quoted: Spans, title: Span | None = None) -> tuple[Deliverer, ...]:
    """The states that deliver the statement, each once, in order of the text."""
    patterns = _patterns(page.view.language)
    heading = title if title is not None and opens_with_kind(page.view, title) else Span(0, 0)
    found: dict[StateCode, Deliverer] = {}
    for item in page.items:
        if item.state is None or quoted.hold(item.start):
            continue
        if _speaks(page, patterns, item) or _heads(page, patterns, item, heading):
            found.setdefault(item.state, Deliverer(state=item.state, evidence=page.view.evidence(item.start, item.end)))
    return tuple(found.values())


def unnamed_speaker(page: Page, quoted: Spans) -> Evidence | None:
    """The words "my own country" that end a list and are followed by no name: "for Chile, Fiji and my own country."."""
    for match in page.patterns.own.finditer(page.text):
        if quoted.hold(match.start()):
            continue
        lead = lead_of(page, match.start())
        named = page.items_in(lead.start, match.start())
        if not named or page.patterns.lead.search(page.text, lead.start, named[0].start) is None:
            continue
        ends = _END.match(page.text, match.end()) is not None
        if ends and page.patterns.glue.fullmatch(page.text, named[-1].end, match.start()) is not None:
            return page.view.evidence(match.start(), match.end())
    return None


def _heads(page: Page, patterns: _Patterns, item: Item, heading: Span) -> bool:
    """Whether the title of the statement ends in "delivered by" the state, or a line of its head begins so."""
    if heading.start <= item.start < heading.end:
        return patterns.by.search(page.text[heading.start : item.start]) is not None
    if item.start >= _HEAD:
        return False
    line = page.line(item.start)
    begins = patterns.by.match(page.text[line.start : item.start].lstrip())
    return begins is not None and page.text[line.start : line.start + 1].isupper()


def _speaks(page: Page, patterns: _Patterns, item: Item) -> bool:
    if item.start >= _HEAD and page.patterns.own.search(page.text[item.start - _OWN : item.start]) is None:
        return False
    before = page.text[lead_of(page, item.start).start : item.start]
    before = before.rpartition("\n\n")[2]
    own = page.patterns.own.search(before[-_OWN:])
    if own is not None and not before[-_OWN:][own.end() :].strip(" ,–—-:(،"):
        return True
    after = page.text[item.end : item.end + 120]
    verb = patterns.verb.match(after)
    # In the midst of a list a name delivers nothing, unless a verb of speaking follows it.
    if item.start >= _HEAD or (verb is None and before.rstrip()[-1:] in tuple(",;、،/·")):
        return False
    if page.patterns.veto.search(before) is not None and page.patterns.present.search(before) is None:
        return False
    if patterns.by.search(before) is not None:
        return True
    after = page.text[item.end : item.end + 120]
    if page.patterns.last_joint.sub("", before).rstrip().endswith((",", "،", "，")) and verb is not None:
        spoken = page.patterns.lead.search(before)
        if spoken is not None and page.patterns.filler.fullmatch(before, spoken.end()) is not None:
            return True
    behalf = page.patterns.lead.search(after)
    if behalf is None or "\n\n" in after[: behalf.start()]:
        return False
    between = after[: behalf.start()]
    if patterns.statement_by.search(before) is not None and _SENTENCE_BREAK.search(between) is None:
        return len(between.split()) <= 10
    verb = patterns.verb.match(after[: behalf.end()])
    return verb is not None and len(_ADDRESS.sub("", before).split()) <= 1


_ADDRESS = re.compile(r"^[^,،，:：.]{2,40}[,،，:：]\s*")
_SENTENCE_BREAK = re.compile(r"[.!?]\s|\n")


@functools.cache
def _patterns(language: str) -> _Patterns:
    words = section(language, "delivery", DeliveryWords)
    unspaced = language in ("zh", "ja")
    gap = r"\s*" if unspaced else r"(?:[\s,:]+(?:\S+\s+){0,7}?)"
    tail = r"[\s\W]*$" if unspaced else r"[\W]*(?:the\s+|la\s+|le\s+|l['’]|el\s+|los\s+|las\s+|les\s+)?$"
    role = any_of(words.roles)
    by = any_of(words.by)
    statement_by = any_of(words.statement_by)
    return _Patterns(
        by=re.compile(rf"(?:{by})(?:{gap}(?:{role}))?{tail}", re.IGNORECASE),
        statement_by=re.compile(rf"(?:{statement_by})(?:{gap}(?:{role}))?{tail}", re.IGNORECASE),
        verb=re.compile(rf"[\s,]*(?:{any_of(words.verbs)})", re.IGNORECASE),
    )
