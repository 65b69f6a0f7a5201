"""Quotations and their sources: what the reporting verbs of a paragraph leave without one is settled here.

In order: the verb that takes the quotation; the speaker of the quotation just before in the paragraph; the subject of
the nearest reporting verb; the nearest name or pronoun.
"""

from __future__ import annotations

from dataclasses import dataclass

from undersigned.reading.speech.attribution import Attribution
from undersigned.reading.speech.lexicon import SpeechLexicon
from undersigned.reading.speech.phrases import Phrase, main_subject, noun_phrase_from, noun_phrase_to
from undersigned.reading.speech.reports import reports
from undersigned.reading.speech.tokens import Line
from undersigned.reading.textview import Span


@dataclass(slots=True, kw_only=True)
class Voiced:
    """An attribution as places in the text; speech over several paragraphs grows by their quotations."""

    source: Span | None
    cue: Span | None
    content: list[Span]
    voice: bool
    direct: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """What a line leaves open for a next one that is nothing but a quotation."""

    source: Span | None
    goes_on: Voiced | None


def attribute(text: str, line: Line, words: SpeechLexicon, before: Open | None) -> tuple[list[Voiced], Open | None]:
    """All attributions of a line, each quotation with its source; and what the next line may carry on.

    ``before`` is what the line before left open: speech that goes on over paragraphs, or a colon.
    """
    found = reports(line, words)
    voiced: list[Voiced] = []
    rest = set(line.tags) - {"U", "."}
    if line.quotes and not rest and before is not None:
        content = [Span(line.starts[i], line.ends[i]) for i in sorted(line.quotes)]
        if before.goes_on is not None:
            before.goes_on.content.extend(content)
            return [], before
        one = Voiced(source=before.source, cue=None, content=content, voice=True, direct=True)
        return [one], Open(source=one.source, goes_on=one)
    _join(text, line, found)
    placed = [_place(line, one) for one in found]
    voiced.extend(placed)
    return voiced, _left_open(line, found, placed)


def _left_open(line: Line, found: list[Attribution], placed: list[Voiced]) -> Open | None:
    if line.tags[-1:] == ":":
        spoken = [one for one in placed if one.voice and one.source is not None]
        if spoken:
            return Open(source=spoken[-1].source, goes_on=None)
        subject = main_subject(line, len(line.tags) - 1, line.sentences[-1][0], len(line.tags))
        if subject is None:
            return None
        return Open(source=Span(line.starts[subject.start], line.ends[subject.end - 1]), goes_on=None)
    quoting = [k for k, one in enumerate(found) if one.voice and one.quotes(line)]
    if not quoting:
        return None
    last = max(quoting, key=lambda k: max(found[k].verb, found[k].content[-1].end))
    return Open(source=placed[last].source, goes_on=placed[last])


def _join(text: str, line: Line, found: list[Attribution]) -> None:
    """Give every whole quotation that no verb took to the speaker before it, or to the nearest one."""
    owners = {i: one for one in found for part in one.content for i in range(part.start, part.end)}
    for i in sorted(line.quotes):
        if i in owners:
            continue
        before = [one for one in found if one.voice and one.verb < i]
        last = max(before, key=lambda one: max(one.verb, one.content[-1].end), default=None)
        if last is not None and (last.content[0].start < last.verb or last.quotes(line)):
            last.content.append(Phrase(i, i + 1))
            continue
        source = last.source if last is not None and last.source is not None else _nearest(text, line, i)
        found.append(Attribution(source=source, cue=None, content=[Phrase(i, i + 1)], voice=True, verb=i))


def _nearest(text: str, line: Line, at: int) -> Phrase | None:
    """Whose a quotation may be where no reporting verb says: what follows its comma, else the last subject or name."""
    tags = line.tags
    if at + 1 < len(tags) and text[line.quotes[at].inner_end - 1] in ",?!":
        begin = at + 1 + (tags[at + 1] in "VEX")
        end = noun_phrase_from(line, begin, len(tags))
        if end > begin:
            return Phrase(begin, end)
    subject = main_subject(line, at, 0, at)
    if subject is not None and tags[subject.start] not in "WH":
        return subject
    for i in (*range(at - 1, -1, -1), *range(at + 1, len(tags))):
        if tags[i] == "C" or line.words[i] in ("he", "she", "they"):
            return Phrase(noun_phrase_to(line, i, 0), max(i + 1, noun_phrase_from(line, i, len(tags))))
    return None


def _place(line: Line, one: Attribution) -> Voiced:
    def span(part: Phrase) -> Span:
        return Span(line.starts[part.start], line.ends[part.end - 1])

    content = [span(p) for p in sorted(one.content, key=lambda p: p.start)]
    quoted = all(set(line.tags[p.start : p.end]) <= {"U", ","} for p in one.content)
    return Voiced(
        source=span(one.source) if one.source is not None else None,
        cue=span(one.cue) if one.cue is not None else None,
        content=content,
        voice=one.voice,
        direct=quoted,
    )
