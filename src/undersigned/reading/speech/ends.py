"""Where what is said ends: at the end of the sentence, or before words that are the writer's again.

said [the list was closed], but nobody wrote
said [the list was closed], according to ...
"""

from __future__ import annotations

import re

from undersigned.reading.speech.lexicon import SpeechLexicon
from undersigned.reading.speech.phrases import NOUN_PHRASE
from undersigned.reading.speech.tokens import Line

_NP = NOUN_PHRASE
_ANOTHER = re.compile(r"KA*(?:V|E(?![NCPGE]))")
"""A second verb of the same subject: "warned of a rift and left the room"."""
_TURN = re.compile(r"[;U,KBVGP]")
"""Words and marks at which what is said may end."""
_SPEAKER_AFTER = re.compile(rf",(?:{_NP}(?:P{_NP})*[AX]*([VE])|([VE]){_NP}(?=[,.:PAt]|$))")
_PHRASE_ENDS = re.compile(rf",{_NP}(?:P{_NP})*[AX]*[VE]")
_TELLS = re.compile(rf"{_NP}(?:P{_NP})*[AX]*([VE])|([VE]){_NP}")
_AGAIN = re.compile(rf"[AX]*(?:{_NP}[AX]*)?([VE])|A*(G)")


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
    for turn in _TURN.finditer(tags, start + 1, end):
        i, tag = turn.start(), turn.group()
        if tag == ";":
            return i
        if tag == "U" and _speaker_follows(line, i + 1, end, words):
            return i - (tags[i - 1] in ",:-")
        if tag == "G" and tags[i - 1] == "P" and tags[i + 1 : i + 2] in ("H", "U", ":") and _speaks(low[i], words):
            return i - 1
        if low[i] in first and according_at(line, i):
            return i - (tags[i - 1] == ",")
        if tag == "," and i + 1 < end:
            if _hands_over(line, start, i, end, words) or (
                not clause and (tags[i + 1] in "KBWGHAPXVE" or _PHRASE_ENDS.match(tags, i, end))
            ):
                return i
        elif tag == "K" and (_speaks_again(line, i + 1, end, words) or (not clause and _ANOTHER.match(tags, i, end))):
            return i
        breaks = not clause and tag in "BV" and i > start + 1
        if breaks and low[i] not in line.lexicon.grammar.likening:
            return i
    return end


_BACKSHIFTED = re.compile(rf"B{_NP}(?:P{_NP})*A*(X)")


def _still_told(line: Line, start: int, comma: int) -> bool:
    """As in "said that Chad had refused, while Mali had signed": the tense of what is said goes on."""
    match = _BACKSHIFTED.match(line.tags, comma + 1)
    had = line.lexicon.grammar.backshifted
    return match is not None and line.words[match.start(1)] in had and not had.isdisjoint(line.words[start:comma])


def _hands_over(line: Line, start: int, comma: int, end: int, words: SpeechLexicon) -> bool:
    """Whether the writer speaks again after this comma: "but", "adding", "she said", "and warned"."""
    tags, low = line.tags, line.words
    following = low[comma + 1]
    if following in line.lexicon.grammar.contrasting:
        goes_on = tags[comma + 2 : comma + 3] == "H" or _quoted_at(line, comma + 2) or _still_told(line, start, comma)
        return not goes_on
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


def _quoted_at(line: Line, at: int) -> bool:
    """Whether a quotation within the sentence begins at the word: ``they came, but "late", she said``."""
    return at < len(line.words) and any(mark.inner_start == line.starts[at] for mark in line.marked)


def _speaks_again(line: Line, at: int, end: int, words: SpeechLexicon) -> bool:
    """Whether the next thing after "and" is another reporting verb, with or without a subject of its own."""
    match = _AGAIN.match(line.tags, at, end)
    if match is not None and line.tags[at - 2] != "," and _is_answer(line, match.end()):
        return False
    if match is not None and _is_silence(line, at, match.end() - 1):
        return False
    cue = words.cues.get(line.words[match.end() - 1]) if match is not None else None
    return cue is not None and cue.voice


def _is_silence(line: Line, at: int, verb: int) -> bool:
    """As in "said that Chad was asked but never answered": what is told goes on."""
    grammar = line.lexicon.grammar
    return line.words[verb] in grammar.replying and not grammar.negation.isdisjoint(line.words[at:verb])


def _is_answer(line: Line, at: int) -> bool:
    """As in "confirmed that Chad was asked and said no": an answer that is part of what is said."""
    at += line.tags[at : at + 1] == "H"
    return not line.lexicon.grammar.answers.isdisjoint(word.rstrip(".") for word in line.words[at : at + 1])
