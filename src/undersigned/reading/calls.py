"""What a statement asks for, and of whom.

We call on the Russian authorities to release …     of Russia
All persons detained must be released.              of nobody named
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from undersigned.model.mentions import MentionKind
from undersigned.model.readings import Call
from undersigned.model.states import StateCode
from undersigned.reading.lexicon import section
from undersigned.reading.phrases import any_of
from undersigned.reading.search import Beginnings, within
from undersigned.reading.telltales import Phrases
from undersigned.reading.textview import Span, Spans, TextView

_ADDRESSEE = 90
_AROUND = 20_000
"""Code points around a quotation within which its block says whose words it holds: more than a paragraph has."""
_QUOTED_SENTENCE = re.compile(r"[.!?。؟]\s+(?=[^\W\d_])")


@dataclass(frozen=True, slots=True, kw_only=True)
class CallWords:
    """Words of asking; each key is told in ``languages/en.toml``."""

    asking: tuple[str, ...]
    demanding: tuple[str, ...]
    not_calls: tuple[str, ...]
    voice: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Patterns:
    beginnings: Beginnings
    """Of words of asking and of demanding."""
    asking: re.Pattern[str]
    demanding: re.Pattern[str]
    not_calls: Phrases
    voice: Phrases


def calls_of(view: TextView, *, quoted: Spans, in_own_voice: bool) -> tuple[Call, ...]:
    """The calls of the statement: in the document's own voice, or in words that it quotes from the statement."""
    patterns = _patterns(view.language)
    found = []
    places = patterns.beginnings.places(view.folded)
    for sentence in view.sentences:
        here = within(places, sentence.start, sentence.end)
        if not here:
            continue
        for part in _voiced(view, patterns, sentence, quoted, in_own_voice):
            call = _call(view, patterns, part, here)
            if call is not None:
                found.append(call)
    return tuple(found)


def _voiced(view: TextView, patterns: _Patterns, sentence: Span, quoted: Spans, in_own_voice: bool) -> Iterator[Span]:
    """The parts of a sentence that the statement itself speaks."""
    inside = quoted.touching(sentence)
    if not inside:
        if in_own_voice:
            yield sentence
        return
    if in_own_voice:
        return
    for quote in inside:
        block = view.block_at(quote.start)
        if block is not None and _speaks_beside(view.text, patterns, Span(block.start, block.end), quote):
            yield from _sentences(view.text, Span(max(sentence.start, quote.start), min(sentence.end, quote.end)))


def _speaks_beside(text: str, patterns: _Patterns, block: Span, quote: Span) -> bool:
    """Whether the words around a quotation, in its block, say that the statement speaks."""
    before, after = (
        Span(max(block.start, quote.start - _AROUND), quote.start),
        Span(quote.end, min(block.end, quote.end + _AROUND)),
    )
    return any(patterns.voice.search(text, side.start, side.end) is not None for side in (before, after))


def _sentences(text: str, span: Span) -> Iterator[Span]:
    """The sentences within a quotation, which a splitter of running text leaves whole."""
    start = span.start
    for end in _QUOTED_SENTENCE.finditer(text, span.start, span.end):
        yield Span(start, end.start() + 1)
        start = end.end()
    if start < span.end:
        yield Span(start, span.end)


def _call(view: TextView, patterns: _Patterns, part: Span, places: Sequence[int]) -> Call | None:
    """The call that a sentence or a part of one is; ``places`` is where words of asking and demanding may begin."""
    here = within(places, part.start, part.end)
    asks = next((m for at in here if (m := patterns.asking.match(view.text, at, part.end)) is not None), None)
    if asks is None and not any(patterns.demanding.match(view.text, at, part.end) for at in here):
        return None
    if patterns.not_calls.search(view.words(part)) is not None:
        return None
    addressee = None if asks is None else _addressee(view, asks.end(), part.end)
    start, end = part.start, part.end
    while view.text[start] in ' \n"“«':
        start += 1
    return Call(addressee=addressee, evidence=(view.evidence(start, end),))


def _addressee(view: TextView, start: int, end: int) -> StateCode | None:
    """The first state named close behind the words of asking, by its name or as an adjective."""
    for mention in view.mentions_in(start, min(end, start + _ADDRESSEE)):
        if mention.kind is not MentionKind.PART:
            return mention.state
    return None


@functools.cache
def _patterns(language: str) -> _Patterns:
    words = section(language, "calls", CallWords)
    return _Patterns(
        beginnings=Beginnings((*words.asking, *words.demanding)),
        asking=re.compile(any_of(words.asking), re.IGNORECASE),
        demanding=re.compile(any_of(words.demanding), re.IGNORECASE),
        not_calls=Phrases(words.not_calls),
        voice=Phrases(words.voice),
    )
