"""A paragraph as words, each with one letter for its class, so that phrases are regular expressions over letters.

    Two envoys , the mission said , left .      MN,DNV,E.

The alphabet: D determiner, M number, N noun or adjective, C capitalised name or title, O pronoun, W relative,
H "that", Q question word, B subordinator, P preposition, t "to", K conjunction, A adverb, X auxiliary, V finite verb,
I infinitive, E past or participle in -ed, G form in -ing, s possessive, U a whole quotation, and punctuation as itself
(``.`` for every stop that ends a sentence, ``-`` for every dash).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from undersigned.reading.speech.lexicon import SpeechLexicon

_WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|[^\W\d_a-z]\.(?=\s[^\W\d_a-z])"  # U.S., p.m., the J. of a name
    r"|\w+n[’']t\b"
    r"|[’'](?:s|d|re|ve|ll|m)\b"
    r"|\d[\d.,]*\d%?|\d%?"
    r"|\w+(?:[-‐‑]\w+|[’'](?!(?:s|d|re|ve|ll|m)\b)\w+)*"
    r"|--+|\.\.\.+|[^\w\s]"
)
_DASH = frozenset("-–—―")
_NO_STOP = re.compile(r"[”\"’']{0,2}(?:[,;:)]|\s+[^\W\d_A-ZÀ-Ý])")
"""After a full stop that only ends an abbreviation."""
_STOP = frozenset(".?!…")
_FOLDED = "“”"
_MARKS = frozenset("“”„«»\"‘’'*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words between quotation marks; the outer bounds take in the marks."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    whole: bool
    """A sentence or more of speech, rather than a word or phrase quoted within a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The words of one block; whole quotations count as one word."""

    words: tuple[str, ...]
    """In lower case."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    tags: str
    quotes: dict[int, Quotation]
    """By the index of their word."""
    marked: tuple[Quotation, ...]
    """Quotations within a sentence, whose words stand among the others."""
    sentences: tuple[tuple[int, int], ...]
    """Half-open, in words."""
    headline: bool


def tokenise(
    text: str, start: int, end: int, quotations: Sequence[Quotation], words: SpeechLexicon, *, headline: bool = False
) -> Line:
    """The words of ``text[start:end]``, its whole quotations folded and the marks of the others left out."""
    low: list[str] = []
    raw: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    folded: dict[int, Quotation] = {}
    at = start
    marks = []
    for quotation in quotations:
        if not quotation.whole:
            marks.append(quotation)
            continue
        _scan(text, at, quotation.start, marks, low, raw, starts, ends, words)
        folded[len(low)] = quotation
        low.append(_FOLDED)
        raw.append(_FOLDED)
        starts.append(quotation.start)
        ends.append(quotation.end)
        at, marks = quotation.end, []
    _scan(text, at, end, marks, low, raw, starts, ends, words)
    tags = _tag(low, raw, words, headline=headline)
    _resolve(tags, low, words)
    return Line(
        words=tuple(low),
        starts=tuple(starts),
        ends=tuple(ends),
        tags="".join(tags),
        quotes=folded,
        marked=tuple(q for q in quotations if not q.whole),
        headline=headline,
        sentences=_sentences(tags, folded, text, words, low, raw),
    )


def _scan(
    text: str,
    start: int,
    end: int,
    marks: Sequence[Quotation],
    low: list[str],
    raw: list[str],
    starts: list[int],
    ends: list[int],
    words: SpeechLexicon,
) -> None:
    skip: set[int] = set()
    for quotation in marks:
        skip.update(range(quotation.start, quotation.inner_start))
        skip.update(range(quotation.inner_end, quotation.end))
        inner = range(quotation.inner_start, quotation.inner_end - 1)
        skip.update(k for k in inner if text[k] in _STOP)  # a sentence goes on while its mark is open
    for match in _WORD.finditer(text, start, end):
        if match.start() in skip or match.group() in _MARKS:
            continue
        word, stop = match.group(), match.end()
        if stop < end and text[stop] == "." and word.lower() + "." in words.abbreviations and stop not in skip:
            word, stop = word + ".", stop + 1
        elif word == "." and ((ends and ends[-1] == stop) or _NO_STOP.match(text, stop, end)):
            continue
        raw.append(word)
        low.append(word.lower().replace("’", "'"))
        starts.append(match.start())
        ends.append(stop)


def _tag(low: list[str], raw: list[str], words: SpeechLexicon, *, headline: bool) -> list[str]:
    letters = words.letters
    tags: list[str] = []
    initial = True
    for word, given in zip(low, raw, strict=True):
        first = given[0]
        if given == _FOLDED:
            tag = "U"
        elif first.isalpha():
            found = letters.get(word)
            if found is None:
                tag = "C" if first.isupper() else _by_ending(word)
            elif first.isupper() and (
                (given.isupper() and len(given) > 1 and not headline)
                or (not initial and not headline and (found in "VEG" or word in words.days))
            ):
                tag = "C"
            else:
                tag = found
        elif first.isdigit():
            tag = "M"
        elif word == "'s":
            tag = "s"
        elif word in ("'d", "'re", "'ve", "'ll", "'m"):
            tag = "X"
        elif word in _STOP or first == ".":
            tag = "."
        elif first in _DASH:
            tag = "-"
        elif word == "[":
            tag = "("
        elif word == "]":
            tag = ")"
        else:
            tag = first if first in ",;:()" else "$"
        tags.append(tag)
        initial = tag in ".:U"
    return tags


def _by_ending(word: str) -> str:
    if word.endswith("ly") and len(word) > 4:
        return "A"
    if word.endswith("ing") and len(word) > 5:
        return "G"
    if word.endswith("ed") and len(word) > 4:
        return "E"
    return "N"


def _resolve(tags: list[str], low: list[str], words: SpeechLexicon) -> None:
    """Settle, from left to right, what words can be two things: her report, they report, the proposed plan."""
    last = len(tags) - 1
    for i, tag in enumerate(tags):
        before = tags[i - 1] if i else "."
        if before == "A" and i > 1:
            before = tags[i - 2]
        after = tags[i + 1] if i < last else "."
        if tag == "V":
            if before in "tX" and not (i and low[i - 1].endswith("s") and before == "t"):
                tags[i] = "I"
            elif low[i] in words.ambiguous:
                quoted = "U" in tags[max(0, i - 8) : i]
                tags[i] = _verb_or_noun(low[i], before, after, low[i - 1] if i else "", quoted=quoted)
            elif before == "D" or (before == "s" and not low[i].endswith("s")):
                tags[i] = "N"
        elif tag == "D":
            if after not in "NCMDVEGA$s(" and low[i] not in ("the", "a", "an"):
                tags[i] = "O"
        elif tag == "s":
            if before == "O" or low[i - 1] in ("that", "there", "here", "what", "who", "where", "how"):
                tags[i] = "X"
        elif (tag in "EG" and before in "Ds" and after in "NCEGM") or (tag == "G" and before in "Ds"):
            tags[i] = "N"


def _verb_or_noun(word: str, before: str, after: str, previous: str, *, quoted: bool) -> str:
    if before in "OWXU":
        return "V"
    if before in "DMsPV":
        return "N"
    if quoted and before in "NC" and after in ",.":
        return "V"
    third = word.endswith("s")
    if third:
        if after in "OHDQU" or (after in "Ct" and before in "NC"):
            return "V"
        return "V" if (before == "C" and after in "PNA:U") or (before == "," and after in "CODH") else "N"
    if after in "OHDQtCU" and previous.endswith("s") and before in "NC":
        return "V"
    return "V" if before == "K" and after in "OHD" else "N"


def _sentences(
    tags: list[str], folded: dict[int, Quotation], text: str, words: SpeechLexicon, low: list[str], raw: list[str]
) -> tuple[tuple[int, int], ...]:
    spans = []
    begin, last = 0, len(tags) - 1
    for i, tag in enumerate(tags):
        if i == last or (tag == "." and tags[i + 1] not in ".)"):
            ends = True
        elif tag == "U":
            ends = _ends_sentence(text[folded[i].inner_end - 1], tags, i, words, low, raw)
        else:
            ends = False
        if ends:
            spans.append((begin, i + 1))
            begin = i + 1
    return tuple(spans)


def _ends_sentence(closing: str, tags: list[str], i: int, words: SpeechLexicon, low: list[str], raw: list[str]) -> bool:
    """Whether a quotation that closes with ``closing`` ends its sentence, or its reporting verb follows."""
    if closing not in _STOP:
        return False
    if closing == "." and raw[i + 1][0].isupper():
        return True
    if tags[i + 1] in ",;-(K":
        return False
    near = range(i + 1, min(i + 9, len(tags)))
    for k in near:
        if tags[k] in ".U:" or (tags[k] == "," and k == i + 1):
            return True
        cue = words.cues.get(low[k])
        if cue is not None and tags[k] in "VE" and ("q" in cue.takes):
            return False
        if tags[k] in "VXEB":
            return True
    return True
