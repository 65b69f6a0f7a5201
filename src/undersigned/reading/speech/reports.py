"""Reporting verbs, their sources and what they report, in one line of tagged words.

The envoy told reporters that the list was closed      source "The envoy", cue "told", content "that the list ..."
Nobody was asked, she said, and nobody signed          both sides of "she said"
The move was criticised by Norway                      source "Norway", content "The move"
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from undersigned.reading.speech.lexicon import Cue, SpeechLexicon
from undersigned.reading.speech.phrases import Phrase, main_subject, noun_phrase_from, subject_of
from undersigned.reading.speech.tokens import Line

_NP = r"(?:(?:[DM$]*A?(?:[NCM$]|G(?=[NC])|E(?=N))*[NCM]\)?s?)+|O)"
_CLAUSE = re.compile(rf"A*{_NP}(?:A*[PK]{_NP}|\([^)]*\)|,[^,.;]{{1,40}},)*A*[VX]|A*{_NP}(?:P{_NP})*A*E(?!P)")
_BE = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
        "'s",
        "'re",
        "'m",
        "get",
        "gets",
        "got",
    ]
)
_ADJUNCT_AFTER_CLAUSE = frozenset("according")


@dataclass(slots=True, kw_only=True)
class Attribution:
    """Who (source) says (cue) what (content); spans of words while a line is read."""

    source: Phrase | None
    cue: Phrase | None
    content: list[Phrase] = field(default_factory=list)
    voice: bool
    verb: int = -1


def reports(line: Line, words: SpeechLexicon) -> list[Attribution]:
    """The attributions of ``line``, outer reports preferred to those within them."""
    found: list[Attribution] = []
    for begin, stop in line.sentences:
        end = stop
        while end > begin and line.tags[end - 1] == ".":
            end -= 1
        here = _in_sentence(line, begin, end, words)
        found.extend(_outermost(here))
    return found


def _in_sentence(line: Line, begin: int, end: int, words: SpeechLexicon) -> list[Attribution]:
    found = []
    for i in range(begin, end):
        if line.words[i] == "according":
            attribution = _according(line, i, begin, end)
            if attribution is not None:
                found.append(attribution)
        elif line.tags[i] in "VEGI":
            cue = words.cues.get(line.words[i])
            if cue is not None:
                attribution = _verb(line, i, begin, end, cue, words)
                if attribution is not None and attribution.content:
                    found.append(attribution)
    return found


def _outermost(found: list[Attribution]) -> list[Attribution]:
    kept = []
    for one in found:
        inside = any(
            other is not one
            and any(p.start <= one.verb < p.end for p in other.content)
            and not any(p.start <= other.verb < p.end for p in one.content)
            for other in found
        )
        if not inside:
            kept.append(one)
    return kept


def _verb(line: Line, i: int, begin: int, end: int, cue: Cue, words: SpeechLexicon) -> Attribution | None:
    tags = line.tags
    group = i
    while group > begin and tags[group - 1] in "AX":
        group -= 1
    auxiliaries = line.words[group:i]
    passive = tags[i] == "E" and any(w in _BE for w in auxiliaries) and not _is_active_be(auxiliaries)
    if passive:
        return _passive(line, i, group, begin, end, cue, words)
    if tags[i] == "E" and i > begin and tags[i - 1] in "NC,)" and i + 1 < end and line.words[i + 1] == "by":
        return _by(line, i, i, begin, end)
    if tags[i] == "E" and i > begin and tags[i - 1] in "DP":
        return None
    source = _source(line, i, group, begin, end)
    span = Phrase(group, i + 1)
    if cue.seeming:
        content = _complement(line, i, end, cue, words)
        if tags[min(i + 1, end - 1)] == "t":
            content = Phrase(i + 1, _content_end(line, i + 1, end, words, clause=True))
        return Attribution(source=None, cue=span, content=[content] if content else [], voice=False, verb=i)
    return _active(line, i, span, source, begin, end, cue, words)


def _is_active_be(auxiliaries: tuple[str, ...]) -> bool:
    return bool(auxiliaries) and auxiliaries[-1] in ("has", "have", "had", "having", "'ve")


def _source(line: Line, i: int, group: int, begin: int, end: int) -> Phrase | None:
    if line.tags[i] == "G" and group == i:
        return main_subject(line, i, begin, end)
    return subject_of(line, i, begin)


def _active(
    line: Line,
    i: int,
    span: Phrase,
    source: Phrase | None,
    begin: int,
    end: int,
    cue: Cue,
    words: SpeechLexicon,
) -> Attribution | None:
    tags = line.tags
    quotable = "q" in cue.takes or "c" in cue.takes
    left = _left(line, i, source, begin) if quotable and tags[i] in "VE" else None
    inverted = _inverted(line, i, begin, end) if "q" in cue.takes and tags[i] in "VE" else None
    if inverted is not None:
        subject, left = inverted
        content = [left]
        after = subject.end
        further = _resumed(line, after, end)
        if further:
            content.append(further)
        return Attribution(source=subject, cue=span, content=content, voice=cue.voice, verb=i)
    right = _complement(line, i, end, cue, words)
    content = []
    if left is not None and (
        right is None or tags[left.end - 1] == "U" or (tags[right.start] == "U" and tags[right.start - 1] == ",")
    ):
        content.append(left)
        if right is None:
            right = _resumed(line, i + 1, end)
        elif not any(t == "U" for t in tags[right.start : right.end]):
            right = None
    if right is not None:
        content.append(right)
    return Attribution(source=source, cue=span, content=content, voice=cue.voice, verb=i)


def _left(line: Line, i: int, source: Phrase | None, begin: int) -> Phrase | None:
    """What stands before ``, she said``: the clause or quotation to its left."""
    tags = line.tags
    if source is None or source.end > i:
        return None
    edge = source.start
    if edge <= begin:
        return None
    if tags[edge - 1] == "U":
        return Phrase(_first_quotation(tags, edge - 1, begin), edge)
    if tags[edge - 1] not in ",-":
        return None
    edge -= 1
    if edge > begin and tags[edge - 1] == "U":
        return Phrase(_first_quotation(tags, edge - 1, begin), edge)
    start = begin
    while start < edge and tags[start] in "K,-":
        start += 1
    if edge - start < 2 or not any(t in "VXE" for t in tags[start:edge]):
        return None
    if tags[start] in "BG" and "," not in tags[start:edge]:
        return None
    return Phrase(start, edge)


def _first_quotation(tags: str, at: int, begin: int) -> int:
    while at - 1 >= begin and tags[at - 1] == "U":
        at -= 1
    return at


def _inverted(line: Line, i: int, begin: int, end: int) -> tuple[Phrase, Phrase] | None:
    """``"...", said the envoy``: the source after the verb."""
    tags = line.tags
    edge = i
    if edge > begin and tags[edge - 1] in ",-":
        edge -= 1
    if edge <= begin or (edge == i and tags[edge - 1] != "U"):
        return None
    head = noun_phrase_from(line, i + 1, end)
    if head == i + 1:
        return None
    if tags[edge - 1] == "U":
        left = Phrase(_first_quotation(tags, edge - 1, begin), edge)
    else:
        start = begin
        while start < edge and tags[start] in "K,-":
            start += 1
        if not any(t in "VXE" for t in tags[start:edge]) or tags[start] in "BG":
            return None
        if head < end and tags[head] in "VX":
            return None
        left = Phrase(start, edge)
    return Phrase(i + 1, extend_right(line, head, end)), left


def extend_right(line: Line, head: int, end: int) -> int:
    """The end of a source after its verb, with what is attached by "of" and with an apposition."""
    tags = line.tags
    while head + 1 < end:
        if tags[head] in "P" and line.words[head] in ("of", "for", "from", "at", "with", "in", "de", "du", "des"):
            further = noun_phrase_from(line, head + 1, end)
        elif tags[head] == "K" and line.words[head] in ("and", "et", "y"):
            further = noun_phrase_from(line, head + 1, end)
            if further < end and tags[further] in "VXE":
                break
        elif tags[head] == "," and tags[head + 1] in "DCNM":
            further = noun_phrase_from(line, head + 1, end)
            if further < end and tags[further] in "VX":
                break
        else:
            break
        if further <= head + 1:
            break
        head = further
    return head


def _resumed(line: Line, at: int, end: int) -> Phrase | None:
    """The rest of an interrupted sentence: after ``, she said,``."""
    tags = line.tags
    at = _past_adjuncts(line, at, end)
    if at >= end:
        return None
    if tags[at] == ":" or tags[at] in ",-":
        at += 1
        if at < end and tags[at] == "U":
            stop = at
            while stop < end and tags[stop] == "U":
                stop += 1
            return Phrase(at, stop)
        if at < end and tags[at] in "G":
            return None
        if at < end and tags[at] not in "BW" and any(t in "VXE" for t in tags[at:end]):
            return Phrase(at, end)
        return None
    if tags[at] == "U":
        return Phrase(at, at + 1)
    return None


def _past_adjuncts(line: Line, at: int, end: int) -> int:
    """Past "on Monday", "in an interview with the paper", "to reporters", "Thursday"."""
    tags = line.tags
    while at < end:
        if tags[at] == "A":
            at += 1
        elif tags[at] in "Pt" and noun_phrase_from(line, at + 1, end) > at + 1:
            at = noun_phrase_from(line, at + 1, end)
        elif tags[at] in "NC" and tags[at - 1] not in "VEI":
            at = max(noun_phrase_from(line, at, end), at + 1)
        else:
            break
    return at


def _complement(line: Line, i: int, end: int, cue: Cue, words: SpeechLexicon) -> Phrase | None:
    """What is said, to the right of the verb at ``i``."""
    tags, takes = line.tags, cue.takes
    clausal = "c" in takes or "q" in takes
    told = False
    r = i + 1
    while r < end:
        tag = tags[r]
        if tag == "A":
            r += 1
        elif tag == "U":
            return Phrase(r, _quoted_end(tags, r, end)) if clausal else Phrase(r, r + 1)
        elif tag == ":":
            return Phrase(r + 1, end) if r + 1 < end and clausal else None
        elif tag == ",":
            if r + 1 < end and tags[r + 1] == "U" and clausal:
                r += 1
            else:
                return _after_aside(line, r, end, words) if clausal else None
        elif tag in "HQ":
            if not clausal and "n" not in takes:
                return None
            return Phrase(r, _content_end(line, r, end, words, clause=True))
        elif tag == "t":
            further = noun_phrase_from(line, r + 1, end)
            if "t" in takes and (further == r + 1 or tags[r + 1] in "VI"):
                return Phrase(r, _content_end(line, r, end, words, clause=True))
            if further == r + 1:
                return None
            if "p" in takes:
                return Phrase(r, _content_end(line, r, end, words, clause=False))
            r = further
        elif tag == "P":
            further = noun_phrase_from(line, r + 1, end)
            if further == r + 1:
                return Phrase(r, _content_end(line, r, end, words, clause=False)) if "p" in takes else None
            if "p" in takes:
                return Phrase(r, _content_end(line, r, end, words, clause=False))
            r = further
        elif tag in "NCDMO$":
            further = noun_phrase_from(line, r, end)
            if further == r:
                return None
            if (
                "c" in takes
                and _CLAUSE.match(tags, r, end)
                and not (told is False and "a" in takes and tags[further : further + 1] in "HQtU")
            ):
                return Phrase(r, _content_end(line, r, end, words, clause=True))
            if line.words[r] in words.days or line.words[r] in words.times or line.words[further - 1] in words.times:
                r = further
            elif "a" in takes and not told:
                told, r = True, further
                if "t" in takes and r < end and tags[r] == "t":
                    return Phrase(i + 1, _content_end(line, i + 1, end, words, clause=True))
                if r < end and tags[r] == "P" and "p" in takes:
                    continue
            elif "n" in takes:
                return Phrase(r, _content_end(line, r, end, words, clause=False))
            else:
                return None
        elif (tag == "G" and ("n" in takes or "c" in takes)) or (tag in "X" and "c" in takes):
            return Phrase(r, _content_end(line, r, end, words, clause=True))
        else:
            return None
    return None


def _after_aside(line: Line, comma: int, end: int, words: SpeechLexicon) -> Phrase | None:
    """``said, in a letter to the chair, that``: what follows an aside between commas."""
    close = line.tags.find(",", comma + 1, end)
    if 0 < close < comma + 9 and close + 1 < end and line.tags[close + 1] in "HU":
        return Phrase(close + 1, _content_end(line, close + 1, end, words, clause=True))
    return None


def _quoted_end(tags: str, at: int, end: int) -> int:
    while at < end and tags[at] == "U":
        at += 1
    return at


def _content_end(line: Line, start: int, end: int, words: SpeechLexicon, *, clause: bool) -> int:
    """Where what is said ends: at the sentence's end, or before words that are the writer's again."""
    tags, low = line.tags, line.words
    for i in range(start + 1, end):
        tag = tags[i]
        if tag in ";":
            return i
        if low[i] == "according":
            return i - (tags[i - 1] == ",")
        if tag == "," and i + 1 < end:
            after = tags[i + 1]
            if after == "G" and low[i + 1] in words.cues and words.cues[low[i + 1]].voice:
                return i
            if low[i + 1] in ("but", "while", "although", "though"):
                return i
            if not clause and after in "KBWGHAPXVE":
                return i
            if after == "K" and _speaks_again(line, i + 2, end, words):
                return i
        elif (not clause and tag in "BV" and i > start + 1) or (tag == "K" and _speaks_again(line, i + 1, end, words)):
            return i
    return end


def _speaks_again(line: Line, at: int, end: int, words: SpeechLexicon) -> bool:
    """Whether the next thing after "and" is another reporting verb, with or without a subject of its own."""
    while at < end and line.tags[at] in "AX":
        at += 1
    if at < end and line.tags[at] in "VE":
        cue = words.cues.get(line.words[at])
        return cue is not None and cue.voice
    return False


def _passive(
    line: Line, i: int, group: int, begin: int, end: int, cue: Cue, words: SpeechLexicon
) -> Attribution | None:
    tags = line.tags
    span = Phrase(group, i + 1)
    for by in range(i + 1, min(i + 4, end)):
        if line.words[by] == "by":
            return _by(line, i, group, begin, end)
        if tags[by] not in "A":
            break
    subject = subject_of(line, i, begin)
    after = tags[i + 1] if i + 1 < end else "."
    if "t" in cue.passive and after == "t":
        content = [Phrase(i + 1, _content_end(line, i + 1, end, words, clause=True))]
        if subject is not None:
            content.insert(0, subject)
        return Attribution(source=None, cue=span, content=content, voice=False, verb=i)
    if "a" in cue.takes or cue.lemma in ("quote", "cite"):
        content_span = _complement(line, i, end, cue, words)
        if content_span is not None and cue.lemma in ("quote", "cite"):
            return Attribution(source=subject, cue=span, content=[content_span], voice=True, verb=i)
    if after == "H" and "c" in cue.takes:
        content_span = Phrase(i + 1, _content_end(line, i + 1, end, words, clause=True))
        return Attribution(source=None, cue=span, content=[content_span], voice=False, verb=i)
    return None


def _by(line: Line, i: int, group: int, begin: int, end: int) -> Attribution | None:
    by = line.words.index("by", i + 1)
    head = noun_phrase_from(line, by + 1, end)
    if head == by + 1:
        return None
    source = Phrase(by + 1, extend_right(line, head, end))
    subject = subject_of(line, i, begin)
    content = [subject] if subject is not None else []
    return Attribution(source=source, cue=Phrase(group, i + 1), content=content, voice=False, verb=i)


def _according(line: Line, i: int, begin: int, end: int) -> Attribution | None:
    """``according to X``: what is said is the rest of the sentence."""
    tags = line.tags
    if i + 2 >= end or line.words[i + 1] != "to":
        return None
    head = noun_phrase_from(line, i + 2, end)
    if head == i + 2:
        return None
    stop = extend_right(line, head, end)
    if i == begin:
        comma = tags.find(",", head, end)
        if comma < 0:
            return None
        content = [Phrase(comma + 1, end)]
        return Attribution(source=Phrase(i + 2, comma), cue=Phrase(i, i + 2), content=content, voice=True, verb=i)
        return Attribution(source=Phrase(i + 2, comma), cue=Phrase(i, i + 2), content=content, voice=True, verb=i)
    close = tags.find(",", head, end)
    stop = close if close > 0 and tags[i - 1] == "," else end
    edge = i - (tags[i - 1] in ",-")
    start = begin + (tags[begin] == "K")
    content = [Phrase(start, edge)] if edge > start else []
    if stop < end and stop + 1 < end:
        content.append(Phrase(stop + 1, end))
    return Attribution(source=Phrase(i + 2, stop), cue=Phrase(i, i + 2), content=content, voice=True, verb=i)
