"""Noun phrases and subjects in a line of tagged words.

The mission 's head , Mary Ann Doe , said        subject of "said": the whole phrase up to the comma
Germany and France , which chair the group , say
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from undersigned.reading.speech.tokens import Line

_CORE = r"D*+M*A?(?:[NCM$]|G(?=[NC])|E(?=N)|-(?=[NC]))++(?<=[NCM])\)?"
NOUN_PHRASE = rf"(?:{_CORE}(?:s{_CORE})*+|D?O)"
"""Letters of a noun phrase with its possessors; possessive repeats, so that no run of names is tried twice."""
_BASE = re.compile(NOUN_PHRASE)
_CLAUSE_OF_ONE = re.compile(r"W[AX]*[VE][AXtPDNCMIE]*")
"""A relative clause with its verb, as far as no other mark or clause stands in it."""
_FINITE = frozenset("VXE")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A half-open stretch of words."""

    start: int
    end: int


def noun_phrase_from(line: Line, at: int, stop: int) -> int:
    """The end of the noun phrase that begins at word ``at``, or ``at`` where none does."""
    match = _BASE.match(line.tags, at, stop)
    return match.end() if match else at


def has_verb(tags: str, start: int, end: int) -> bool:
    """Whether a verb or a whole quotation stands in that stretch."""
    return any(tag in "VXEU" for tag in tags[start:end])


def noun_phrase_to(line: Line, last: int, floor: int) -> int:
    """The start of the noun phrase whose last word is ``last``, with what is attached by "of", "in", "and"."""
    tags = line.tags
    start = _base_start(tags, last, floor)
    while start - 2 >= floor:
        link, before = tags[start - 1], tags[start - 2]
        if link == "P" and before in "NCM)":
            start = _base_start(tags, start - 2, floor)
        elif link in "Pt" and before in "EG" and start - 3 >= floor and tags[start - 3] in "NC)":
            start = _base_start(tags, start - 3, floor)  # "a letter obtained by the paper"
        elif link == "t" and line.words[start - 2] in line.lexicon.speakers.role | line.lexicon.speakers.modifier:
            start = _base_start(tags, start - 2, floor)  # "an adviser to the president", "a source close to the talks"
        elif link == "K" and before in "NCMO" and line.words[start - 1] in line.lexicon.grammar.joining:
            further = _base_start(tags, start - 2, floor)
            if further > floor and tags[further - 1] in "VEIGPtX":
                break
            start = further
        else:
            break
    return start


def _base_start(tags: str, last: int, floor: int) -> int:
    if tags[last] == "O":
        return last
    start = last
    while start > floor:
        before = tags[start - 1]
        if before in "NCMs$" or (before == "A" and start - 1 > floor and tags[start - 2] in "D"):
            start -= 1
        elif before == "D":
            start -= 1
            if start > floor and tags[start - 1] in "DM":
                start -= 1
            break
        elif before in "GE" and start - 1 > floor and tags[start - 2] in "DsNC" and tags[start] in "NC":
            start -= 1
        else:
            break
    return start


def subject_of(line: Line, verb: int, floor: int) -> Phrase | None:
    """The words that say who does what the verb at ``verb`` says, looked for back to word ``floor``."""
    tags = line.tags
    i = verb - 1
    while i >= floor and (tags[i] in "AX" or (tags[i] == "t" and verb - 1 == i) or _floats(line, i, floor)):
        i -= 1
    i = _before_aside(tags, i, floor)
    if i < floor:
        return None
    if tags[verb - 1] == "t" and tags[i] in "NCM" and i > floor:
        governing = _shared_subject(line, i + 1, floor)
        if governing is not None:
            return governing  # "The mission had no reason to say"
    tag = tags[i]
    described = _described(tags, i, floor) if tag in "EINC" else 0
    if described:
        return Phrase(noun_phrase_to(line, described - 1, floor), i + 1)
    if tag == "O" or tag in "WH":
        if tag == "O" and i >= floor + 2 and tags[i - 1] == "K" and tags[i - 2] in "NCO":
            return Phrase(noun_phrase_to(line, i - 2, floor), i + 1)
        return Phrase(i, i + 1)
    if tag in "NCM":
        start = _base_start(tags, i, floor)
        if start > floor + 1 and tells_time(line, start, i + 1) and tags[start - 1] in "NC)OA":
            return subject_of(line, start, floor)  # "The envoy this week said"
        return Phrase(noun_phrase_to(line, i, floor), i + 1)
    if tag == ")":
        opening = tags.rfind("(", floor, i)
        if opening > floor and tags[opening - 1] in "NCM":
            return Phrase(noun_phrase_to(line, opening - 1, floor), i + 1)
        return None
    if tag in ",-":
        return _before_apposition(line, i, floor)
    if tag == "K" and i > floor:
        return _shared_subject(line, i, floor)
    if (tag in "VEIG" or (verb - 1 > i and tags[verb - 1] == "t")) and i > floor:
        return _shared_subject(line, i + 1, floor)
    return None


def _described(tags: str, last: int, floor: int) -> int:
    """Where the clause begins that describes a subject: ``a source who asked not to be named``; 0 for none."""
    relative = tags.rfind("W", floor, last)
    if relative <= floor or tags[relative - 1] not in "NC" or not _CLAUSE_OF_ONE.fullmatch(tags, relative, last + 1):
        return 0
    return relative


def _floats(line: Line, at: int, floor: int) -> bool:
    """Whether the word repeats the subject before it: ``the envoys both denounced``, ``the minister herself said``."""
    return (
        line.tags[at] == "O"
        and at > floor
        and line.tags[at - 1] in "NC)"
        and line.words[at] in line.lexicon.grammar.floating
    )


def _before_aside(tags: str, last: int, floor: int) -> int:
    """The word before an aside between auxiliary and verb: ``who has in the past described``."""
    if last < floor or tags[last] not in "NC":
        return last
    start = _base_start(tags, last, floor)
    if start - 2 < floor or tags[start - 1] != "P" or tags[start - 2] != "X":
        return last
    i = start - 2
    while i >= floor and tags[i] in "AX":
        i -= 1
    return i


def _before_apposition(line: Line, comma: int, floor: int) -> Phrase | None:
    """``Name , who she is ,`` before the verb: the first noun phrase of the clause opens the subject."""
    tags = line.tags
    start = clause_start(line, comma, floor)
    opening = _last_link(tags, start, tags.find(",", start, comma))
    parts = _parts(tags, opening, comma)
    while len(parts) > 1 and tags[parts[0][0]] in "PBGEAtQK" and not _opens_phrase(tags, parts[0][0]):
        parts.pop(0)
    for begin, end in parts:
        if tags[begin] not in "DMNCO":
            continue
        head = noun_phrase_from(line, begin, end)
        if head == begin:
            continue
        verbs = [k for k in range(begin, end) if tags[k] in _FINITE]
        if verbs and not any(t in "WB" for t in tags[begin : verbs[0]]):
            if end < comma and any(tags[p] in "DCM" for p, _ in parts if p > begin):
                continue
            return subject_of(line, verbs[0], begin)
        tail = [p for p in parts if p[0] > begin]
        while tail and tags[tail[-1][0]] in "PGEABt" and tail[-1][0] > begin:
            tail.pop()
        return Phrase(begin, tail[-1][1] if tail else end)
    return None


def _last_link(tags: str, start: int, end: int) -> int:
    """Past the last "when" or "that" before the first comma, where a name follows it up to there."""
    for i in range(end - 2, start, -1):
        if tags[i] in "BQH":
            return i + 1 if _BASE.fullmatch(tags, i + 1, end) else start
        if tags[i] not in "DMNCOA$s":
            break
    return start


def _opens_phrase(tags: str, at: int) -> bool:
    return tags[at] in "DMNCO"


def _parts(tags: str, start: int, end: int) -> list[tuple[int, int]]:
    parts = []
    begin = start
    for i in range(start, end):
        if tags[i] in ",-":
            if i > begin:
                parts.append((begin, i))
            begin = i + 1
    if begin < end:
        parts.append((begin, end))
    return parts or [(start, end)]


def tells_time(line: Line, start: int, end: int) -> bool:
    """Whether a noun phrase tells when: "Tuesday", "last week"."""
    words, first, last = line.lexicon, line.words[start], line.words[end - 1]
    return first in words.days or first in words.times or last in words.times


def clause_start(line: Line, at: int, floor: int) -> int:
    """Where the clause that holds word ``at`` begins: after a strong stop, "that", or ", and"."""
    tags = line.tags
    for i in range(at - 1, floor - 1, -1):
        if tags[i] in ";:.U":
            return i + 1 + (i + 1 < at and tags[i + 1] == ",")
        if tags[i] == "K" and i > floor and tags[i - 1] == "," and tags[i + 1] in "DCNOMPB":
            return i + 1
    return floor + (tags[floor] == "K")


def _shared_subject(line: Line, joint: int, floor: int) -> Phrase | None:
    """The subject of an earlier verb that a second verb shares: ``Norway rejected it and said``."""
    tags = line.tags
    for i in range(joint - 1, floor - 1, -1):
        if tags[i] in "VX" or (tags[i] == "E" and (i == floor or tags[i - 1] in "NCO),XA")):
            subject = subject_of(line, i, floor)
            if subject is not None:
                return subject
    return None


def with_phrase(line: Line, participle: int, floor: int) -> Phrase | None:
    """Who does what a participle says in ``with the envoy noting that``."""
    tags = line.tags
    if participle - 2 < floor or tags[participle - 1] not in "NCO":
        return None
    start = noun_phrase_to(line, participle - 1, floor)
    if start <= floor or line.words[start - 1] not in line.lexicon.grammar.accompanying:
        return None
    return Phrase(start, participle)


def subjects_before(line: Line, at: int, floor: int) -> Iterator[Phrase]:
    """The subjects of the verbs before word ``at``, nearest first."""
    return _subjects(line, range(at - 1, floor - 1, -1), floor)


def _subjects(line: Line, order: range, floor: int) -> Iterator[Phrase]:
    tags = line.tags
    for i in order:
        if tags[i] in "VX" or (tags[i] == "E" and i > floor and tags[i - 1] in "NCO)WAX,"):
            subject = subject_of(line, i, floor)
            if subject is not None:
                yield subject


def main_subject(line: Line, at: int, floor: int, stop: int) -> Phrase | None:
    """The subject that a participle at ``at`` leans on: of the verb before it, or of the first one after it."""
    tags = line.tags
    start = clause_start(line, at, floor)
    found: Iterator[Phrase]
    if at > floor and tags[at - 1] == "," and tags[at] == "G":
        found = (one for one in _subjects(line, range(start, at), floor) if tags[one.start] not in "WHQ")
    else:
        found = subjects_before(line, at, floor)
    subject = next(found, None)
    if subject is not None:
        return subject
    comma = tags.find(",", at, stop)
    while 0 < comma < stop - 1:
        end = noun_phrase_from(line, comma + 1, stop)
        if end > comma + 1:
            return Phrase(comma + 1, end)
        comma = tags.find(",", comma + 1, stop)
    return None
