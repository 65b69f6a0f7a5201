"""What is said before or on both sides of a reporting verb, and the source that follows it.

[Nobody was asked], she said, [and nobody signed]
[The list], says the envoy, [is closed]
As she put it, [the list is closed]
"""

from __future__ import annotations

import re

from undersigned.reading.speech.attribution import Verb
from undersigned.reading.speech.contents import quoted_end
from undersigned.reading.speech.phrases import Phrase, has_verb, noun_phrase_from, noun_phrase_to, tells_time
from undersigned.reading.speech.tokens import Line

_RELATIVE = re.compile(r"(?:,(?:[DMO]P)?|P)W|,H(?=[AOX]*[XVE])")
_CLOSING = re.compile(r",(?:[AX]*[XVE]|[KGBUDC])|[:U-]")
_PARTED = re.compile(r",[AX]*[XVE]")
_DESCRIBED = re.compile(r"E[AP][^,;:.U]*(?=[,;:.U]|$)")
"""What a participle tells of a source: "said a diplomat involved in the drafting"."""
PREDICATE = re.compile(r"A*[VXE]")


_LONGEST_ANSWER = 2


def left_of(verb: Verb, source: Phrase | None, *, only_quoted: bool) -> Phrase | None:
    """What stands before ``, she said``: the clause or quotation to its left."""
    tags = verb.line.tags
    if source is None or not verb.begin < source.start <= source.end <= verb.at or tags[source.start] == "W":
        return None
    edge = min(source.start, verb.group) if verb.lent else source.start
    while edge > verb.begin and tags[edge - 1] == "X":
        edge -= 1  # "a-t-elle dit"
    if tags[edge - 1] in ",-":
        edge -= 1
    if edge > verb.begin and tags[edge - 1] == "U":
        return Phrase(_first_quotation(tags, edge - 1, verb.begin), edge)
    closed = any(verb.line.starts[edge] < mark.end <= verb.line.starts[source.start] for mark in verb.line.marked)
    adjoins = verb.lent or closed or source.end == verb.group or tags[source.end] in ",A"
    if only_quoted or edge == source.start or not adjoins or _has_object(verb) or _leads_on(verb.line, edge):
        return None
    start = _clause_begin(tags, verb.begin, edge)
    colon = tags.rfind(":", start, edge)
    if colon > 0 and tags[colon + 1] == "O" and has_verb(tags, start, colon) and has_verb(tags, colon + 1, edge):
        start = colon + 1  # "They did not sign: it changes nothing, she said"
    if not closed and (edge - start < 2 or not has_verb(tags, start, edge)):
        return None
    if tags[start] in "BG" and "," not in tags[start:edge] and not closed:
        return None
    if tags[start : start + 2] == "AB" or tags[start : start + 2] in ("QE", "EQ", "EP"):
        return None  # "Even as they left, she said", "Asked whether they left, she said"
    return Phrase(start, edge)


def _leads_on(line: Line, edge: int) -> bool:
    """As in "Chad did not sign because, its envoy said, it was late": only what follows the aside is said."""
    return line.tags[edge] in ",-" and line.tags[edge - 1] in "BKH"


def likened(verb: Verb, source: Phrase | None) -> list[Phrase]:
    """What "as she put it" is said of: the clause before its comma, or after it, or around it."""
    line, tags = verb.line, verb.line.tags
    grammar = line.lexicon.grammar
    if source is None or source.start == verb.begin or line.words[source.start - 1] not in grammar.likening:
        return []
    follows = line.words[verb.at + 1 : verb.at + 2]
    if verb.after in "HQtU" or grammar.topic.intersection(follows):
        return []
    if _has_object(verb) and not line.lexicon.speakers.neuter.intersection(follows):
        return []
    start = _clause_begin(tags, verb.begin, source.start)
    if source.start - 1 == start:
        comma = tags.find(",", verb.at, verb.end)
        return [Phrase(comma + 1, verb.end)] if 0 < comma < verb.end - 1 else []
    edge = source.start - 2
    if tags[edge] == "," and edge > start:
        if has_verb(tags, start, edge):
            return [Phrase(start, edge)]
        comma = tags.find(",", verb.at, verb.end)
        if comma > 0 and _PARTED.match(tags, comma, verb.end) is not None:
            return [Phrase(start, edge), Phrase(comma + 1, verb.end)]
    return []


def _has_object(verb: Verb) -> bool:
    """Whether a thing follows, as it does not after ", she said": ``the envoy continued a practice``."""
    further = noun_phrase_from(verb.line, verb.at + 1, verb.end)
    told = "a" in verb.cue.takes  # "the list was closed, officials told reporters"
    return further > verb.at + 1 and not told and not tells_time(verb.line, verb.at + 1, further)


def inverted(verb: Verb) -> tuple[Phrase, Phrase | None] | None:
    """``"...", said the envoy``: the source after the verb, and what is said before it, if anything is."""
    tags = verb.line.tags
    if "a" in verb.cue.takes and not verb.cue.asks:
        return None
    edge = verb.group - (verb.group > verb.begin and tags[verb.group - 1] in ",-")
    if edge <= verb.begin or (edge == verb.group and tags[edge - 1] != "U"):
        return None
    begin = _past_told(verb)
    head = noun_phrase_from(verb.line, begin, verb.end)
    if head == begin and verb.line.lexicon.grammar.partitive.intersection(verb.line.words[verb.at + 1 : verb.at + 2]):
        begin = verb.at + 2  # « ont dit des sources »
        head = noun_phrase_from(verb.line, begin, verb.end)
    if head == begin or tells_time(verb.line, begin, head) or (tags[edge - 1] != "U" and tags[head : head + 1] == "H"):
        return None
    source = Phrase(begin, extend_right(verb.line, head, verb.end))
    if tags[edge - 1] == "U":
        return source, Phrase(_first_quotation(tags, edge - 1, verb.begin), edge)
    if "c" not in verb.cue.takes:
        return None
    if _leads_on(verb.line, edge):
        return source, None
    start = _clause_begin(tags, verb.begin, edge)
    if not has_verb(tags, start, edge) or tags[start] in "BG":
        close = _past_adjuncts(verb.line, source.end, verb.end)
        parted = tags[edge] == "," and _PARTED.match(tags, close, verb.end) is not None and edge > start
        if parted and noun_phrase_to(verb.line, edge - 1, start) == start:
            return source, Phrase(start, edge)  # "The list, says the envoy, is closed"
        if source.end == verb.end and 0 < edge - start <= _LONGEST_ANSWER and tags[edge] == ",":
            return source, Phrase(start, edge)  # "Wrong, says the mission."
        return (source, None) if tags[source.end : source.end + 2] == ",U" else None
    if source.end == head and PREDICATE.match(tags, head, verb.end):
        return None
    return source, Phrase(start, edge)


def fronted(verb: Verb) -> tuple[Phrase, Phrase] | None:
    """Source and quotation where the verb opens: ``Said the envoy: "..."``."""
    tags, begin = verb.line.tags, verb.at + 1
    head = noun_phrase_from(verb.line, begin, verb.end)
    if head == begin or tells_time(verb.line, begin, head):
        return None
    source = Phrase(begin, extend_right(verb.line, head, verb.end))
    quoted = source.end + 1
    if tags[source.end : quoted + 1] not in (":U", ",U"):
        return None
    return source, Phrase(quoted, quoted_end(tags, quoted, verb.end))


def _past_told(verb: Verb) -> int:
    """Past who was told and when: ``dijo el lunes al diario la ministra``."""
    line, at = verb.line, verb.at + 1
    while at < verb.end:
        begin = at + (line.tags[at] == "P")
        further = noun_phrase_from(line, begin, verb.end)
        aside = begin > at or (further > at and line.words[further - 1] in verb.words.days)
        if not aside or further >= verb.end or line.tags[further] not in "DCP":
            break
        at = further
    return at


def _clause_begin(tags: str, begin: int, edge: int) -> int:
    while begin < edge and tags[begin] in "K,-":
        begin += 1
    return begin


def _first_quotation(tags: str, at: int, begin: int) -> int:
    while at > begin and tags[at - 1] == "U":
        at -= 1
    return at


def extend_right(line: Line, head: int, end: int) -> int:
    """The end of a source after its verb, with what is attached by "of", an apposition and a participle."""
    tags = line.tags
    while head + 1 < end:
        if tags[head] == "P" and line.words[head] in line.lexicon.grammar.attaching:
            further = noun_phrase_from(line, head + 1, end)
            if line.lexicon.via.occasion.intersection(line.words[head + 1 : further]):
                break  # "said the envoy in an interview"
        elif tags[head] == "t" and line.words[head - 1] in line.lexicon.speakers.role:
            further = noun_phrase_from(line, head + 1, end)  # "legal adviser to the mission"
        elif tags[head] == "K" or (tags[head] == "," and tags[head + 1] in "DCNM"):
            further = noun_phrase_from(line, head + 1, end)
            if further < end and tags[further] in "VXE":
                break
        else:
            break
        if further <= head + 1:
            break
        head = further
    described = _DESCRIBED.match(tags, head, end)
    return described.end() if described is not None else with_relative(tags, head, end)


def with_relative(tags: str, head: int, end: int) -> int:
    """The end of a source with its relative clause: ``said Ana Ruiz, who chairs the group,``."""
    clause = _RELATIVE.match(tags, head, end)
    if clause is None:
        return head
    closing = _CLOSING.search(tags, clause.end(), end)
    return closing.start() if closing is not None else end


def resumed(line: Line, at: int, end: int, *, told: bool = False) -> Phrase | None:
    """The rest of an interrupted sentence: after ``, she said,`` and ``, she told the paper on Monday,``."""
    tags = line.tags
    if told:
        at = noun_phrase_from(line, at, end)
    at = _past_adjuncts(line, at, end)
    if at >= end:
        return None
    if tags[at] in ",-:)":
        at += 1
        if at < end and tags[at] == "U":
            return Phrase(at, quoted_end(tags, at, end))
        if at < end and tags[at] not in "GBW" and has_verb(tags, at, end):
            return Phrase(at, end)
        return None
    return Phrase(at, at + 1) if tags[at] == "U" else None


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
