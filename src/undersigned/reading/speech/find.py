"""The door of this room: a view of a document in, who says what in it out."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

from undersigned.model.documents import Evidence, Role, Segment
from undersigned.model.readings import Quote, Speaker
from undersigned.reading.speech.lexicon import SpeechLexicon, lexicon
from undersigned.reading.speech.marks import dialogue, interrupted, quotations, quotations_in
from undersigned.reading.speech.quoted import Open, Voiced, attribute
from undersigned.reading.speech.speakers import resolve
from undersigned.reading.speech.tokens import Line, tokenise
from undersigned.reading.speech.transcripts import turn, turns
from undersigned.reading.speech.via import via
from undersigned.reading.textview import Span, TextView

_LONGEST_HEADLINE = 200
_LONGEST = 20_000
"""Code points of the longest paragraph that is read in one piece."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Who says what in a document."""

    speakers: tuple[Speaker, ...]
    quotes: tuple[Quote, ...]
    """What is said, claimed, believed or asked, in somebody's voice; in order of the text."""
    attitudes: tuple[Quote, ...] = ()
    """What somebody supports, condemns, wants or refuses: attributed by the writer, not said in the source's voice."""
    _voices: tuple[tuple[int, int, int], ...] = field(default=(), repr=False)
    """Start, end and quote of each piece of content, in order of the text."""
    _reach: tuple[int, ...] = field(default=(), repr=False)
    """How far any content reaches up to each of them, so that a look back knows where to stop."""

    def quote_at(self, start: int, end: int) -> Quote | None:
        """The innermost quote whose content holds all of ``[start, end)``, or None where the writer speaks."""
        best: tuple[int, int] | None = None
        k = bisect.bisect_right(self._voices, start, key=lambda voice: voice[0]) - 1
        while k >= 0 and self._reach[k] >= end:
            a, b, index = self._voices[k]
            if a <= start and end <= b and (best is None or b - a < best[0]):
                best = (b - a, index)
            k -= 1
        return None if best is None else self.quotes[best[1]]

    def voice_at(self, start: int, end: int) -> str | None:
        """Id of the speaker in whose words ``[start, end)`` lies, quoted or reported; None in the writer's voice."""
        quote = self.quote_at(start, end)
        return None if quote is None else quote.speaker


def find(view: TextView) -> Speech:
    """Quotations, reported speech and their speakers in ``view``; empty for a language without a lexicon."""
    words = lexicon(view.language)
    if words is None:
        return Speech(speakers=(), quotes=())
    voiced: list[Voiced] = []
    before: Open | None = None
    names = turns(view.text, words.common)
    for number, block in enumerate(view.blocks):
        headline = _is_headline(view, number, block)
        for start, end in _pieces(view.text, block):
            spoken = turn(view.text, start, end, names) if names else None
            if spoken is not None:
                who, said = spoken
                colon = Span(who.end, who.end + 1)
                voiced.append(Voiced(source=who, cue=colon, content=[said], voice=True, direct=True))
                before = Open(source=who, goes_on=None)
                continue
            line = _line(view, start, end, words, headline=headline)
            here, before = attribute(view.text, line, words, before)
            voiced.extend(here)
    voiced.sort(key=lambda one: one.content[0].start)
    speakers, ids = resolve(view, [one.source for one in voiced], [one.voice for one in voiced], words)
    placed = [(one.voice, _quote(view, one, words, who)) for one, who in zip(voiced, ids, strict=True)]
    quotes = tuple(quote for voice, quote in placed if voice)
    attitudes = tuple(quote for voice, quote in placed if not voice)
    voices = sorted((e.start, e.end, i) for i, quote in enumerate(quotes) for e in quote.content)
    reach = itertools.accumulate((end for _, end, _ in voices), max)
    return Speech(speakers=speakers, quotes=quotes, attitudes=attitudes, _voices=tuple(voices), _reach=tuple(reach))


def _is_headline(view: TextView, number: int, block: Segment) -> bool:
    """Whether the block is a title: by its role, or as the short line that plain text opens with."""
    if block.role in (Role.TITLE, Role.HEADING):
        return True
    opens = number == 0 and len(view.blocks) > 1 and block.end - block.start < _LONGEST_HEADLINE
    return opens and ". " not in view.text[block.start : block.end]


def _pieces(text: str, block: Segment) -> Iterator[tuple[int, int]]:
    """The block, or stretches of it where it is longer than any paragraph: time grows with the square of a stretch."""
    start = block.start
    while block.end - start > _LONGEST:
        cut = max(text.rfind("\n", start, start + _LONGEST), text.rfind(" ", start, start + _LONGEST)) + 1
        cut = cut if cut > start else start + _LONGEST
        yield start, cut
        start = cut
    yield start, block.end


def _line(view: TextView, start: int, end: int, words: SpeechLexicon, *, headline: bool) -> Line:
    spoken = dialogue(view.text, start, end) if words.dialogue_dash else []
    known = quotations_in(view).get(Span(start, end))
    found = spoken or (quotations(view.text, start, end) if known is None else known)
    if words.grammar.interrupts:
        found = [part for one in found for part in (interrupted(one, view.text, words) if one.whole else [one])]
    return tokenise(view.text, start, end, found, words, headline=headline)


def _quote(view: TextView, one: Voiced, words: SpeechLexicon, speaker: str | None) -> Quote:
    def evidence(span: Span | None) -> Evidence | None:
        return None if span is None else view.evidence(span.start, span.end)

    return Quote(
        speaker=speaker,
        direct=one.direct,
        via=via(view, one.source, one.cue, one.content, words.via),
        source=evidence(one.source),
        cue=evidence(one.cue),
        content=tuple(view.evidence(s.start, s.end) for s in one.content),
    )
