"""What is said after a reporting verb: the clause, phrase or quotation that it takes.

told reporters in Geneva that [the list was closed], according to ...
called [the text "weak"]
"""

from __future__ import annotations

import re

from undersigned.reading.speech.attribution import Verb
from undersigned.reading.speech.ends import content_end
from undersigned.reading.speech.phrases import NOUN_PHRASE, Phrase, has_verb, noun_phrase_from, tells_time
from undersigned.reading.speech.tokens import Line

_NP = NOUN_PHRASE
_CLAUSE = re.compile(rf"A*{_NP}(?:A*[PK]{_NP}|\([^)]*\)|,[^,.;]{{1,40}},)*A*[VX]|A*{_NP}(?:P{_NP})*A*E")
_WHILE = re.compile(rf"B{_NP}(?:P{_NP})*(?=,?[HU])")
_LONG_ASIDE = re.compile(r",[^VXHQ.;:U]{1,24},(?=H)")
_MAIN_VERB = re.compile(r",A*[XVE]|,K[WP]")
_PARTICIPLE = re.compile(r",[BA]?E(?:tA?I)?$")
_TOLD = re.compile(r"(?<=[^E])H(?=[DMNCO])|,U|:U")


def complement(verb: Verb) -> Phrase | None:
    """What is said, to the right of the verb."""
    tags = verb.line.tags
    told = "a" not in verb.cue.takes
    r = verb.at + 1
    while r < verb.end:
        if tags[r] in "NCDMO$":
            step = _from_noun(verb, r, told=told)
            told = told or not tells_time(verb.line, r, noun_phrase_from(verb.line, r, verb.end))
        elif tags[r] in "tP":
            step = _from_preposition(verb, r)
        else:
            step = _from_other(verb, r)
        if not isinstance(step, int):
            return step
        r = step
    return None


def _from_noun(verb: Verb, r: int, *, told: bool) -> Phrase | int | None:
    """What is said from a noun phrase on; or where to look on, past a day or the person told; or nothing."""
    line, end, takes = verb.line, verb.end, verb.cue.takes
    further = noun_phrase_from(line, r, end)
    if further == r:
        return None
    following = line.tags[further : further + 1]
    if "c" in takes and opens_clause(line, r, end) and (told or following not in "HQtU"):
        return _to_end(verb, r, clause=True)
    if "k" in takes and further < end and line.words[further] in line.lexicon.grammar.likening:
        return _to_end(verb, r, clause=False)
    if tells_time(verb.line, r, further):
        return further
    if told:
        speaks = "c" in takes and "q" in takes and "n" not in takes
        if speaks and (has_verb(line.tags, further, end) or _marks_between(line, r, end)):
            return _to_end(verb, r, clause=True)
        if "n" not in takes or (further == end and line.words[end - 1] in line.lexicon.speakers.document):
            return None  # "published a statement" tells nothing of what it says
        return _to_end(verb, r, clause=False)
    if "t" in takes and following == "t":
        return _to_end(verb, verb.at + 1, clause=True)
    return further


def _from_preposition(verb: Verb, r: int) -> Phrase | int | None:
    """The same from "to" or another preposition on."""
    tags, takes = verb.line.tags, verb.cue.takes
    further = noun_phrase_from(verb.line, r + 1, verb.end)
    if tags[r] == "t" and "t" in takes and (further == r + 1 or tags[r + 1] in "VI"):
        return _to_end(verb, r, clause=True)
    grammar = verb.line.lexicon.grammar
    if ("p" in takes and verb.line.words[r] not in grammar.circumstance) or (
        "o" in takes and verb.line.words[r] in grammar.topic
    ):
        return _to_end(verb, r, clause=False)
    return None if further == r + 1 else further


def _from_other(verb: Verb, r: int) -> Phrase | int | None:
    """The same from any other word or mark on."""
    tags, takes, tag = verb.line.tags, verb.cue.takes, verb.line.tags[r]
    clausal = "c" in takes or "q" in takes
    if tag == "A" or (tag == "," and clausal and tags[r + 1 : r + 2] in ("U", "H")):
        return r + 1
    if tag == "U":
        return Phrase(r, quoted_end(tags, r, verb.end) if clausal else r + 1)
    if tag == ":":
        return Phrase(r + 1, verb.end) if clausal else None
    if tag == ",":
        return _after_aside(verb, r) if clausal else None
    if tag == "W" and "a" in takes:
        return _past_relative(verb, r)
    if tag in "HQ":
        return _to_end(verb, r, clause=True) if clausal or "n" in takes or (tag + takes == "Hh") else None
    begins = (tag == "G" and ("n" in takes or "c" in takes)) or (tag == "X" and "c" in takes)
    if tag == "B" and "c" in takes and "q" in takes:
        begins = verb.line.words[r] not in verb.line.lexicon.grammar.while_speaking
        told_when = _WHILE.match(tags, r, verb.end)
        if not begins and told_when is not None:
            return told_when.end()
    return _to_end(verb, r, clause=True) if begins else None


def _past_relative(verb: Verb, r: int) -> int | None:
    """Past a clause that tells who was told: ``told envoys who came late that``, ``, "..."``."""
    told = _TOLD.search(verb.line.tags, r + 1, verb.end)
    return told.start() if told is not None else None


def opens_clause(line: Line, start: int, end: int) -> bool:
    """Whether a clause begins at word ``start``: a noun phrase and what it does."""
    match = _CLAUSE.match(line.tags, start, end)
    return match is not None and not (
        line.tags[match.end() - 1] == "E" and line.words[min(match.end(), end - 1)] in line.lexicon.grammar.by
    )


def _to_end(verb: Verb, start: int, *, clause: bool) -> Phrase:
    line, end = verb.line, verb.end
    comma = line.tags.find(",", verb.at, end)
    opens = line.tags[verb.begin + (line.tags[verb.begin] == "A")]
    if comma > 0 and (opens in "BQ" or (opens in "GP" and line.tags[verb.at] == "G")):
        main = noun_phrase_from(line, comma + 1, end)
        if comma + 1 < main < end and (line.tags[main] in "VXEAP," or line.tags[comma + 1] == "O"):
            end = comma  # "Noting the delay, the envoy left": the main clause is the writer's
    if line.tags[max(verb.group - 1, 0)] == "W" or _is_aside(verb):
        closings = (match.start() for match in _MAIN_VERB.finditer(line.tags, max(start, verb.at + 1), end))
        whole = not clause or line.tags[start] == "t" or line.tags[verb.at] == "I"
        ends = (comma for comma in closings if whole or has_verb(line.tags, start, comma))
        end = next(ends, end)  # "The envoy, who knew the text, signed", "Chad, urged to sign it, refused"
    return Phrase(start, content_end(line, start, end, verb.words, clause=clause))


def _is_aside(verb: Verb) -> bool:
    """As in "Chad, though urged to sign it, refused": a participle between commas, and what hangs on it."""
    return _PARTICIPLE.search(verb.line.tags, verb.begin, verb.at + 1) is not None


def _after_aside(verb: Verb, comma: int) -> Phrase | None:
    """``said, in a letter to the chair, that``: what follows an aside between commas."""
    tags, end = verb.line.tags, verb.end
    if comma + 1 >= end:
        return None
    that = _LONG_ASIDE.match(tags, comma, end)
    if that is not None:
        return _to_end(verb, that.end(), clause=True)
    if tags[comma + 1] not in "PBA":
        return None
    close = tags.find(",", comma + 1, end)
    colon = tags.find(":U", comma + 1, end)
    close = colon if 0 < colon < (close if close > 0 else end) else close
    if 0 < close < comma + 9 and close + 1 < end and tags[close + 1] in "HU":
        return _to_end(verb, close + 1, clause=True)
    return None


def _marks_between(line: Line, start: int, end: int) -> bool:
    """Whether words are quoted in that stretch of the sentence."""
    return any(line.starts[start] <= mark.start < line.ends[end - 1] for mark in line.marked)


def quoted_end(tags: str, at: int, end: int) -> int:
    """The end of the quotations that stand next to one another from ``at`` on."""
    while at < end and tags[at] == "U":
        at += 1
    return at
