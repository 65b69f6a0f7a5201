"""What is said: the clause, phrase or quotation that a reporting verb takes, to its right or to its left.

told reporters in Geneva that [the list was closed], according to ...
[Nobody was asked], she said, [and nobody signed]
"[...]", said the envoy
"""

from __future__ import annotations

import re

from undersigned.reading.speech.attribution import Verb
from undersigned.reading.speech.lexicon import SpeechLexicon
from undersigned.reading.speech.phrases import NOUN_PHRASE, Phrase, noun_phrase_from, noun_phrase_to
from undersigned.reading.speech.tokens import Line

_NP = NOUN_PHRASE
_CLAUSE = re.compile(rf"A*{_NP}(?:A*[PK]{_NP}|\([^)]*\)|,[^,.;]{{1,40}},)*A*[VX]|A*{_NP}(?:P{_NP})*A*E")
_SPEAKER_AFTER = re.compile(rf",(?:{_NP}(?:P{_NP})*[AX]*([VE])|([VE]){_NP}(?=[,.:PAt]|$))")
_WHILE = re.compile(rf"B{_NP}(?:P{_NP})*(?=,?[HU])")
_RELATIVE = re.compile(r"(?:,(?:[DMO]P)?|P)W")
_CLOSING = re.compile(r",(?:[AX]*[XVE]|[KGBUDC])|[:U-]")
_PARTED = re.compile(r",[AX]*[XVE]")
_MAIN_VERB = re.compile(r",A*[XVE]|,KW")
_TELLS = re.compile(rf"{_NP}(?:P{_NP})*[AX]*([VE])|([VE]){_NP}")
_PHRASE_ENDS = re.compile(rf",{_NP}(?:P{_NP})*[AX]*[VE]")
_TOLD = re.compile(r"(?<=[^E])H(?=[DMNCO])|,U|:U")
_PREDICATE = re.compile(r"A*[VXE]")
_AGAIN = re.compile(rf"[AX]*(?:{_NP}[AX]*)?([VE])|A*(G)")


def left_of(verb: Verb, source: Phrase | None, *, only_quoted: bool) -> Phrase | None:
    """What stands before ``, she said``: the clause or quotation to its left."""
    tags = verb.line.tags
    if source is None or not verb.begin < source.start <= source.end <= verb.at or tags[source.start] == "W":
        return None
    edge = source.start
    while edge > verb.begin and tags[edge - 1] == "X":
        edge -= 1  # "a-t-elle dit"
    if tags[edge - 1] in ",-":
        edge -= 1
    if edge > verb.begin and tags[edge - 1] == "U":
        return Phrase(_first_quotation(tags, edge - 1, verb.begin), edge)
    closed = any(verb.line.starts[edge] < mark.end <= verb.line.starts[source.start] for mark in verb.line.marked)
    if (
        only_quoted
        or edge == source.start
        or (source.end < verb.group and tags[source.end] not in ",A" and not closed)
        or _has_object(verb)
    ):
        return None
    start = _clause_begin(tags, verb.begin, edge)
    if not closed and (edge - start < 2 or not _has_verb(tags, start, edge)):
        return None
    if tags[start] in "BG" and "," not in tags[start:edge] and not closed:
        return None
    if tags[start : start + 2] == "AB" or tags[start : start + 2] in ("QE", "EQ", "EP"):
        return None  # "Even as they left, she said", "Asked whether they left, she said"
    return Phrase(start, edge)


def likened(verb: Verb, source: Phrase | None) -> Phrase | None:
    """What "as she put it" is said of: the clause before its comma, or after it."""
    line, tags = verb.line, verb.line.tags
    if source is None or source.start == verb.begin or line.words[source.start - 1] not in line.lexicon.grammar.likening:
        return None
    follows = line.words[verb.at + 1 : verb.at + 2]
    if verb.after in "HQtU" or _has_object(verb) or line.lexicon.grammar.topic.intersection(follows):
        return None
    start = _clause_begin(tags, verb.begin, source.start)
    if source.start - 1 == start:
        comma = tags.find(",", verb.at, verb.end)
        return Phrase(comma + 1, verb.end) if 0 < comma < verb.end - 1 else None
    edge = source.start - 2
    if tags[edge] == "," and edge > start and _has_verb(tags, start, edge):
        return Phrase(start, edge)
    return None


def _has_object(verb: Verb) -> bool:
    """Whether a thing follows, as it does not after ", she said": ``the envoy continued a practice``."""
    further = noun_phrase_from(verb.line, verb.at + 1, verb.end)
    told = "a" in verb.cue.takes and "C" in verb.line.tags[verb.at + 1 : further]
    return further > verb.at + 1 and not told and not _is_time(verb, verb.at + 1, further)


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
    if head == begin or _is_time(verb, begin, head) or (tags[edge - 1] != "U" and tags[head : head + 1] == "H"):
        return None
    source = Phrase(begin, extend_right(verb.line, head, verb.end))
    if tags[edge - 1] == "U":
        return source, Phrase(_first_quotation(tags, edge - 1, verb.begin), edge)
    if "c" not in verb.cue.takes:
        return None
    start = _clause_begin(tags, verb.begin, edge)
    if not _has_verb(tags, start, edge) or tags[start] in "BG":
        parted = tags[edge] == "," and _PARTED.match(tags, source.end, verb.end) is not None and edge > start
        if parted and noun_phrase_to(verb.line, edge - 1, start) == start:
            return source, Phrase(start, edge)  # "The list, says the envoy, is closed"
        return (source, None) if tags[source.end : source.end + 2] == ",U" else None
    if _PREDICATE.match(tags, head, verb.end):
        return None
    return source, Phrase(start, edge)


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


def _has_verb(tags: str, start: int, end: int) -> bool:
    return any(tag in "VXEU" for tag in tags[start:end])


def _first_quotation(tags: str, at: int, begin: int) -> int:
    while at > begin and tags[at - 1] == "U":
        at -= 1
    return at


def extend_right(line: Line, head: int, end: int) -> int:
    """The end of a source after its verb, with what is attached by "of" and with an apposition."""
    tags = line.tags
    while head + 1 < end:
        if tags[head] == "P" and line.words[head] in line.lexicon.grammar.attaching:
            further = noun_phrase_from(line, head + 1, end)
        elif tags[head] == "K" or (tags[head] == "," and tags[head + 1] in "DCNM"):
            further = noun_phrase_from(line, head + 1, end)
            if further < end and tags[further] in "VXE":
                break
        else:
            break
        if further <= head + 1:
            break
        head = further
    return _with_relative(tags, head, end)


def _with_relative(tags: str, head: int, end: int) -> int:
    """The end of a source with its relative clause: ``said Ana Ruiz, who chairs the group,``."""
    clause = _RELATIVE.match(tags, head, end)
    if clause is None:
        return head
    closing = _CLOSING.search(tags, clause.end(), end)
    return closing.start() if closing is not None else end


def resumed(line: Line, at: int, end: int) -> Phrase | None:
    """The rest of an interrupted sentence: after ``, she said,``."""
    tags = line.tags
    at = _past_adjuncts(line, at, end)
    if at >= end:
        return None
    if tags[at] in ",-:":
        at += 1
        if at < end and tags[at] == "U":
            return Phrase(at, _quoted_end(tags, at, end))
        if at < end and tags[at] not in "GBW" and _has_verb(tags, at, end):
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


def complement(verb: Verb) -> Phrase | None:
    """What is said, to the right of the verb."""
    tags = verb.line.tags
    told = "a" not in verb.cue.takes
    r = verb.at + 1
    while r < verb.end:
        if tags[r] in "NCDMO$":
            step = _from_noun(verb, r, told=told)
            told = told or not _is_time(verb, r, noun_phrase_from(verb.line, r, verb.end))
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
    if "c" in takes and _is_clause(line, r, end) and (told or following not in "HQtU"):
        return _to_end(verb, r, clause=True)
    if "k" in takes and further < end and line.words[further] in line.lexicon.grammar.likening:
        return _to_end(verb, r, clause=False)
    if _is_time(verb, r, further):
        return further
    if told:
        speaks = "c" in takes and "q" in takes and "n" not in takes
        if speaks and (_has_verb(line.tags, further, end) or _marks_between(line, r, end)):
            return _to_end(verb, r, clause=True)
        return _to_end(verb, r, clause=False) if "n" in takes else None
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
        return Phrase(r, _quoted_end(tags, r, verb.end) if clausal else r + 1)
    if tag == ":":
        return Phrase(r + 1, verb.end) if clausal else None
    if tag == ",":
        return _after_aside(verb, r) if clausal else None
    if tag == "W" and "a" in takes:
        return _past_relative(verb, r)
    if tag in "HQ":
        return _to_end(verb, r, clause=True) if clausal or "n" in takes else None
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


def _is_clause(line: Line, start: int, end: int) -> bool:
    match = _CLAUSE.match(line.tags, start, end)
    return match is not None and not (
        line.tags[match.end() - 1] == "E" and line.words[min(match.end(), end - 1)] in line.lexicon.grammar.by
    )


def _is_time(verb: Verb, start: int, end: int) -> bool:
    first, last = verb.line.words[start], verb.line.words[end - 1]
    return first in verb.words.days or first in verb.words.times or last in verb.words.times


def _to_end(verb: Verb, start: int, *, clause: bool) -> Phrase:
    line, end = verb.line, verb.end
    comma = line.tags.find(",", verb.at, end)
    opens = line.tags[verb.begin + (line.tags[verb.begin] == "A")]
    if comma > 0 and (opens in "BQ" or (opens in "GP" and line.tags[verb.at] == "G")):
        main = noun_phrase_from(line, comma + 1, end)
        if comma + 1 < main < end and (line.tags[main] in "VXEAP," or line.tags[comma + 1] == "O"):
            end = comma  # "Noting the delay, the envoy left": the main clause is the writer's
    if line.tags[max(verb.group - 1, 0)] == "W":
        closings = (match.start() for match in _MAIN_VERB.finditer(line.tags, max(start, verb.at + 1), end))
        ends = (comma for comma in closings if not clause or _has_verb(line.tags, start, comma))
        end = next(ends, end)  # "The envoy, who knew the text, signed"
    return Phrase(start, content_end(line, start, end, verb.words, clause=clause))


def _after_aside(verb: Verb, comma: int) -> Phrase | None:
    """``said, in a letter to the chair, that``: what follows an aside between commas."""
    tags, end = verb.line.tags, verb.end
    if comma + 1 >= end or tags[comma + 1] not in "PBA":
        return None
    close = tags.find(",", comma + 1, end)
    colon = tags.find(":U", comma + 1, end)
    close = colon if 0 < colon < (close if close > 0 else end) else close
    if 0 < close < comma + 9 and close + 1 < end and tags[close + 1] in "HU":
        return _to_end(verb, close + 1, clause=True)
    return None


def _quoted_end(tags: str, at: int, end: int) -> int:
    while at < end and tags[at] == "U":
        at += 1
    return at


def according_at(line: Line, i: int) -> int:
    """How many words at ``i`` make up "according to" or the like; 0 where they do not."""
    for phrase in line.lexicon.grammar.according:
        if line.words[i : i + len(phrase)] == phrase:
            return len(phrase)
    return 0


def content_end(line: Line, start: int, end: int, words: SpeechLexicon, *, clause: bool) -> int:
    """Where what is said ends: at the sentence's end, or before words that are the writer's again."""
    tags, low = line.tags, line.words
    first = line.lexicon.grammar.according_first
    for i in range(start + 1, end):
        tag = tags[i]
        if tag == ";":
            return i
        if tag == "U" and _speaker_follows(line, i + 1, end, words):
            return i - (tags[i - 1] in ",:-")
        if tag == "G" and tags[i - 1] == "P" and tags[i + 1 : i + 2] in ("H", "U", ":") and _speaks(low[i], words):
            return i - 1
        if low[i] in first and according_at(line, i):
            return i - (tags[i - 1] == ",")
        if tag == "," and i + 1 < end:
            if _hands_over(line, i, end, words) or (
                not clause and (tags[i + 1] in "KBWGHAPXVE" or _PHRASE_ENDS.match(tags, i, end))
            ):
                return i
        elif tag == "K" and _speaks_again(line, i + 1, end, words):
            return i
        breaks = not clause and tag in "BV" and i > start + 1
        if breaks and low[i] not in line.lexicon.grammar.likening:
            return i
    return end


def _hands_over(line: Line, comma: int, end: int, words: SpeechLexicon) -> bool:
    """Whether the writer speaks again after this comma: "but", "adding", "she said", "and warned"."""
    tags, low = line.tags, line.words
    following = low[comma + 1]
    if following in line.lexicon.grammar.contrasting:
        return tags[comma + 2 : comma + 3] != "H" and not _quoted_at(line, comma + 2)
    if tags[comma + 1 : comma + 3] in ("PW", "tW"):
        return True
    cue = words.cues.get(following)
    if tags[comma + 1] == "G" and cue is not None and cue.voice:
        return True
    if tags[comma + 1] == "K" and _speaks_again(line, comma + 2, end, words):
        return True
    tail = _SPEAKER_AFTER.match(tags, comma, end)
    if tail is None:
        return False
    cue = words.cues.get(low[tail.start(1) if tail.group(1) else tail.start(2)])
    return cue is not None and cue.voice and "c" in cue.takes and "q" in cue.takes


def _speaker_follows(line: Line, at: int, end: int, words: SpeechLexicon) -> bool:
    """Whether a quotation before the word has a speaker of its own: ``"...", she said``."""
    tail = _TELLS.match(line.tags, at, end)
    return tail is not None and _speaks(line.words[tail.start(1) if tail.group(1) else tail.start(2)], words)


def _speaks(word: str, words: SpeechLexicon) -> bool:
    cue = words.cues.get(word)
    return cue is not None and cue.voice and "q" in cue.takes


def _marks_between(line: Line, start: int, end: int) -> bool:
    """Whether words are quoted in that stretch of the sentence."""
    return any(line.starts[start] <= mark.start < line.ends[end - 1] for mark in line.marked)


def _quoted_at(line: Line, at: int) -> bool:
    """Whether a quotation within the sentence begins at the word: ``they came, but "late", she said``."""
    return at < len(line.words) and any(mark.inner_start == line.starts[at] for mark in line.marked)


def _speaks_again(line: Line, at: int, end: int, words: SpeechLexicon) -> bool:
    """Whether the next thing after "and" is another reporting verb, with or without a subject of its own."""
    match = _AGAIN.match(line.tags, at, end)
    cue = words.cues.get(line.words[match.end() - 1]) if match is not None else None
    return cue is not None and cue.voice
