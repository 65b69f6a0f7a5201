"""Quotations and their sources: what the reporting verbs of a paragraph leave without one is settled here.

In order: the verb that takes the quotation; the speaker of the quotation just before in the paragraph; the subject of
the nearest reporting verb; the nearest name or pronoun.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass

from undersigned.reading.speech.attribution import Attribution
from undersigned.reading.speech.lexicon import SpeechLexicon
from undersigned.reading.speech.phrases import (
    NOUN_PHRASE,
    Phrase,
    main_subject,
    noun_phrase_from,
    noun_phrase_to,
    subjects_before,
)
from undersigned.reading.speech.reports import FRAGMENT, reports
from undersigned.reading.speech.tokens import Line
from undersigned.reading.textview import Span

_SIGNATURE = re.compile(r"-(C[CPDN,]*?)\.?")
"""A line that tells whose the quotation above is: "- Name"."""
_LABEL = re.compile(rf"(?:^|U)[NA]?P?((?:{NOUN_PHRASE})(?:[PK](?:{NOUN_PHRASE}))?)$")
"""What stands alone before a colon: "Late news - Ana Ruiz", "From the report"."""
_LONGEST_LABEL = 8
_PREDICATE = re.compile(r"[NCO][DNA]{0,2}[VXEI]")
_DIRECT = 0.9
"""Share of quoted words from which speech is direct: ``their "deep concern about recent reports"``."""


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
    signed = _SIGNATURE.fullmatch(line.tags)
    if signed is not None and before is not None and before.goes_on is not None and before.goes_on.cue is None:
        before.goes_on.source = _span(line, Phrase(1, signed.end(1)))
    _join(text, line, found)
    _fragments(line, found, before)
    if line.lexicon.grammar.drops_pronoun:
        _carry_on(line, found, before)
    placed = [_place(line, one) for one in found]
    voiced.extend(placed)
    return voiced, _left_open(line, found, placed, before)


def _left_open(line: Line, found: list[Attribution], placed: list[Voiced], before: Open | None) -> Open | None:
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
        spoken = [one for one in placed if one.voice and one.source is not None]
        source = spoken[-1].source if spoken else before.source if before is not None else None
        return Open(source=source, goes_on=None)
    last = max(quoting, key=lambda k: max(found[k].verb, found[k].content[-1].end))
    return Open(source=placed[last].source, goes_on=placed[last])


def _join(text: str, line: Line, found: list[Attribution]) -> None:
    """Give every whole quotation that no verb took to the speaker before it, or to the nearest one."""
    owners = {i: one for one in found for part in one.content for i in range(part.start, part.end)}
    for i in sorted(line.quotes):
        owner = owners.get(i)
        if owner is not None and not owner.voice and i and line.tags[i - 1] == ":":
            # What is rejected, welcomed or wanted stands before the colon, and behind it what is said.
            found.append(Attribution(source=owner.source, cue=None, content=[Phrase(i, i + 1)], voice=True, verb=i))
        if owner is not None:
            continue
        before = [one for one in found if one.voice and one.verb < i]
        if i and line.tags[i - 1] == ":":
            before = [one for one in before if one.verb >= _sentence_start(line, i)]
        last = _speaking(line, before)
        own = _label(line, i) or _told_after(text, line, i)
        if own is not None:
            found.append(Attribution(source=own, cue=None, content=[Phrase(i, i + 1)], voice=True, verb=i))
            continue
        if last is not None and (last.content[0].start < last.verb or last.quotes(line)):
            last.content.append(Phrase(i, i + 1))
            continue
        source = last.source if last is not None and last.source is not None else _nearest(text, line, i)
        found.append(Attribution(source=source, cue=None, content=[Phrase(i, i + 1)], voice=True, verb=i))


def _speaking(line: Line, before: list[Attribution]) -> Attribution | None:
    """Who speaks last before a quotation, where the sentence that quotes somebody tells of others as well."""
    last = max(before, key=lambda one: max(one.verb, one.content[-1].end), default=None)
    if last is None or last.quotes(line):
        return last
    begin = _sentence_start(line, last.verb)
    quoting = [one for one in before if one.quotes(line) and one.source is not None and one.verb >= begin]
    return quoting[-1] if quoting else last


def _label(line: Line, at: int) -> Phrase | None:
    """The name that stands alone before a colon and a quotation: ``Late news - Ana Ruiz: "..."``."""
    tags = line.tags
    if at < 2 or tags[at - 1] != ":" or tags[at - 2] not in "NC)":
        return None
    begin = max(_sentence_start(line, at), tags.rfind("-", 0, at) + 1)
    label = _LABEL.search(tags[begin : at - 1])
    if label is None or label.end(1) - label.start(1) > _LONGEST_LABEL:
        return None
    return Phrase(begin + label.start(1), begin + label.end(1))


def _told_after(text: str, line: Line, at: int) -> Phrase | None:
    """The subject of whatever verb follows a quotation that a comma closes: ``"Never," an envoy shot back``."""
    if text[line.quotes[at].inner_end - 1] != "," or at + 1 >= len(line.tags):
        return None
    end = noun_phrase_from(line, at + 1, len(line.tags))
    return Phrase(at + 1, end) if at + 1 < end < len(line.tags) and line.tags[end] in "VE" else None


def _carry_on(line: Line, found: list[Attribution], before: Open | None) -> None:
    """A reporting verb without a subject has that of the one before: ``"No es exacto", añadió``."""
    last: Attribution | None = None
    for one in sorted(found, key=lambda one: one.verb):
        if one.source is None and one.elsewhere is None and one.voice:
            if last is not None:
                one.source, one.elsewhere = last.source, last.elsewhere
            elif before is not None and before.source is not None:
                one.elsewhere = before.source
            else:
                one.source = main_subject(line, one.content[0].start, 0, one.content[0].start)
        if one.voice and (one.source is not None or one.elsewhere is not None):
            last = one


def _sentence_start(line: Line, at: int) -> int:
    return next((begin for begin, end in line.sentences if begin <= at < end), 0)


def _fragments(line: Line, found: list[Attribution], before: Open | None) -> None:
    """Words quoted within a sentence that no verb took: whoever the sentence is about, or quoted before in it.

    A predicate in quotation marks (``it "no longer takes part"``) is not its subject's words but the last speaker's.
    """
    for mark in line.marked:
        first, last = bisect.bisect_left(line.starts, mark.start), bisect.bisect_left(line.starts, mark.inner_end)
        if mark.title or last - first < FRAGMENT or any(one.holds(k) for one in found for k in range(first, last)):
            continue
        begin = _sentence_start(line, first)
        if first > begin and line.words[first - 1] in line.lexicon.grammar.so_called:
            continue
        speaking = [one.source for one in found if begin <= one.verb < first and one.source is not None]
        content = [_phrase_around(line, first, last, begin)]
        one = Attribution(source=None, cue=None, content=content, voice=True, verb=first)
        named = _whose_words(line, first, last)
        if named is not None:
            one.source = named
        elif speaking:
            one.source = speaking[-1]
        elif before is not None and _PREDICATE.match(line.tags, max(first - 1, begin)):
            one.elsewhere = before.source
        else:
            that = line.tags.rfind("H", begin, first)
            one.source = main_subject(line, that if that > begin else first, begin, first)
        found.append(one)


def _whose_words(line: Line, first: int, last: int) -> Phrase | None:
    """Whose words are named as such: ``Ruiz's "never again" promise``."""
    nouns = line.lexicon.nouns
    if first < 2 or line.tags[first - 1] != "s" or last >= len(line.words):
        return None
    if not any(line.words[last] in nouns[kind] for kind in ("that", "about")):
        return None
    return Phrase(noun_phrase_to(line, first - 2, 0), first - 1)


def _phrase_around(line: Line, first: int, last: int, begin: int) -> Phrase:
    """The phrase that quoted words belong to: ``of "the old way" of voting`` with its preposition."""
    while first > begin and line.tags[first - 1] in "DNM":
        first -= 1
    if first > begin and line.tags[first - 1] in "PHBt":
        first -= 1
    return Phrase(first, last)


def _nearest(text: str, line: Line, at: int) -> Phrase | None:
    """Whose a quotation may be where no reporting verb says: what follows its comma, else the last subject or name."""
    tags = line.tags
    if at + 1 < len(tags) and text[line.quotes[at].inner_end - 1] in ",?!":
        begin = at + 1 + (tags[at + 1] in "VEX")
        end = noun_phrase_from(line, begin, len(tags))
        if end > begin:
            return Phrase(begin, end)
    subject = next((one for one in subjects_before(line, at, 0) if tags[one.start] not in "WHQ"), None)
    if subject is not None:
        return subject
    for i in (*range(at - 1, -1, -1), *range(at + 1, len(tags))):
        is_name = tags[i] == "C" and line.words[i] not in line.lexicon.days
        if is_name or line.words[i] in line.lexicon.grammar.third_person:
            return Phrase(noun_phrase_to(line, i, 0), max(i + 1, noun_phrase_from(line, i, len(tags))))
    return None


def _place(line: Line, one: Attribution) -> Voiced:
    content = [_span(line, part) for part in sorted(one.content, key=lambda part: part.start)]
    return Voiced(
        source=_span(line, one.source) if one.source is not None else one.elsewhere,
        cue=_span(line, one.cue) if one.cue is not None else None,
        content=[_with_marks(line, span) for span in content],
        voice=one.voice,
        direct=_quoted_share(line, one) >= _DIRECT,
    )


def _quoted_share(line: Line, one: Attribution) -> float:
    """How much of what is said stands within quotation marks, in code points of words."""
    quoted = total = 0
    for k in (k for part in one.content for k in range(part.start, part.end)):
        length = line.ends[k] - line.starts[k]
        total += length
        if line.tags[k] == "U" or any(mark.start <= line.starts[k] < mark.end for mark in line.marked):
            quoted += length
    return quoted / max(total, 1)


def _span(line: Line, part: Phrase) -> Span:
    return Span(line.starts[part.start], line.ends[part.end - 1])


def _with_marks(line: Line, span: Span) -> Span:
    """Content that begins or ends inside a quotation takes in all of it."""
    start, end = span.start, span.end
    for mark in line.marked:
        if mark.inner_start == start or (mark.start < end < mark.end):
            start, end = min(start, mark.start), max(end, mark.end)
    return Span(start, end)
