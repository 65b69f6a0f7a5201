"""Quotations and their sources: what the reporting verbs of a paragraph leave without one is settled here.

In order: the verb that takes the quotation; the speaker of the quotation just before in the paragraph; the subject of
the nearest reporting verb; the nearest name or pronoun.
"""

from __future__ import annotations

from dataclasses import dataclass

from undersigned.reading.speech.lexicon import SpeechLexicon
from undersigned.reading.speech.phrases import Phrase, noun_phrase_from, noun_phrase_to
from undersigned.reading.speech.reports import Attribution, reports
from undersigned.reading.speech.tokens import Line
from undersigned.reading.textview import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Voiced:
    """An attribution as places in the text."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    voice: bool
    direct: bool


def attribute(line: Line, words: SpeechLexicon) -> list[Voiced]:
    """All attributions of a line, each quotation with its source."""
    found = reports(line, words)
    _join(line, found)
    return [_place(line, one) for one in found]


def _join(line: Line, found: list[Attribution]) -> None:
    """Give every whole quotation that no verb took to the speaker before it, or to the nearest one."""
    taken = {i for one in found for part in one.content for i in range(part.start, part.end) if line.tags[i] == "U"}
    owner: Attribution | None = None
    for i in sorted(line.quotes):
        if i in taken:
            owner = next(one for one in found if any(p.start <= i < p.end for p in one.content))
            continue
        if owner is not None and owner.content:
            owner.content.append(Phrase(i, i + 1))
        else:
            source = _nearest(line, i, found)
            owner = Attribution(source=source, cue=None, content=[Phrase(i, i + 1)], voice=True)
            found.append(owner)


def _nearest(line: Line, at: int, found: list[Attribution]) -> Phrase | None:
    before = [one for one in found if one.voice and one.source is not None and one.verb < at]
    if before:
        return max(before, key=lambda one: one.verb).source
    for i in range(at - 1, -1, -1):
        if line.tags[i] == "C" or (line.tags[i] == "O" and line.words[i] in ("he", "she", "they")):
            return Phrase(noun_phrase_to(line, i, 0), i + 1)
    for i in range(at + 1, len(line.tags)):
        if line.tags[i] == "C" or (line.tags[i] == "O" and line.words[i] in ("he", "she", "they")):
            return Phrase(i, max(i + 1, noun_phrase_from(line, i, len(line.tags))))
    return None


def _place(line: Line, one: Attribution) -> Voiced:
    def span(part: Phrase) -> Span:
        return Span(line.starts[part.start], line.ends[part.end - 1])

    content = tuple(span(p) for p in sorted(one.content, key=lambda p: p.start))
    quoted = all(set(line.tags[p.start : p.end]) <= {"U", ","} for p in one.content)
    return Voiced(
        source=span(one.source) if one.source is not None else None,
        cue=span(one.cue) if one.cue is not None else None,
        content=content,
        voice=one.voice,
        direct=quoted,
    )
