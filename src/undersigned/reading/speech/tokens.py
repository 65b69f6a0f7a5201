"""A paragraph as words, each with one letter for its class, so that phrases are regular expressions over letters.

    Two envoys , the mission said , left .      MN,DNV,E.

Whole quotations are folded into one word, so that what is said inside them is no part of the sentence around. The
letters are told in ``classes.py``.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from undersigned.reading.cutting import Cutter
from undersigned.reading.speech.classes import MARKS, STOPS, Classed, settle, vocabulary
from undersigned.reading.speech.lexicon import SpeechLexicon, lexicon

_WORD = (
    r"(?:[^\W\d_]\.){2,}|[^\W\d_a-z]\.(?=\s[^\W\d_a-z])"  # U.S., p.m., the J. of a name
    r"|\w+n[’']t\b"
    r"|[’'](?:s|d|re|ve|ll|m)\b"
    r"|(?<=[^\W\d_])(?<=[sS])[’'](?=\s\w)"  # the delegates' votes
    r"|\d(?:[\w.,-]*\w)?%?"
    r"|\w+(?:[-‐‑]\w+|[’'](?!(?:s|d|re|ve|ll|m)\b)\w+)*"
    r"|--+|\.\.\.+|[^\w\s]"
)
_UNSURE = re.compile(r"(?:[^\W\d_a-z]\.|[sS][’'])\Z")
"""An initial or a possessive, if a capital or a word follows."""
_NO_STOP = re.compile(r"[”\"’']{0,2}(?:[,;:)\w]|\s+[^\W\d_A-ZÀ-Ý])")
"""After a full stop that only ends an abbreviation."""
_POSSESSIVE = re.compile(r"[sS][’'](?=\s\w)")
_FOLDED = Classed("“”", "U", "U", "U")
_CAPITAL_NEXT = re.compile(r"\s+([^\W\d_a-z][a-zà-ÿ]*)\b")
_SMALL_CLASSES = frozenset("DOKBPQA")
_SHORTEST_DOTTED = 3
"""Code points above which a word with a stop at its end is an abbreviation of several letters: "p.m."."""
_LONGEST_SENTENCE = 400
"""Words after which a sentence is cut even without a stop: a table or list rather than prose."""
_NEAR = 8
"""Words after a quotation within which its reporting verb is looked for."""


@functools.cache
def _cutter(language: str) -> Cutter[Classed]:
    return Cutter(_word_pattern(language), vocabulary(language), unsure=_UNSURE)


def _word_pattern(language: str) -> re.Pattern[str]:
    """Words of a language: in French, "l'" and "-t-il" are words of their own."""
    pattern, words = _WORD, lexicon(language)
    elisions, enclitics = (words.elisions, words.enclitics) if words is not None else (frozenset(), frozenset())
    if enclitics:
        ends = "|".join(sorted(enclitics, key=len, reverse=True))
        pattern = rf"(?:{ends})\b|" + pattern.replace(r"(?:[-‐‑]\w+", rf"(?:(?!(?:{ends})\b)[-‐‑]\w+")
    if elisions:
        pattern = rf"\b(?i:{'|'.join(sorted(elisions))})(?=[’']\w)|[’'](?=\w)|" + pattern
    return re.compile(pattern)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words between quotation marks; the outer bounds take in the marks."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    title: bool
    """The name of a work, or a slogan in capitals: no speech."""
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
    lexicon: SpeechLexicon


@dataclass(slots=True, kw_only=True)
class _Words:
    """The words of a block while they are gathered."""

    text: str
    lexicon: SpeechLexicon
    words: list[Classed] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    folded: dict[int, Quotation] = field(default_factory=dict)

    def fold(self, quotation: Quotation) -> None:
        self.folded[len(self.words)] = quotation
        self.words.append(_FOLDED)
        self.starts.append(quotation.start)
        self.ends.append(quotation.end)

    def take(self, starts: Sequence[int], ends: Sequence[int], words: Sequence[Classed]) -> None:
        self.words += words
        self.starts += starts
        self.ends += ends


def tokenise(
    text: str, start: int, end: int, quotations: Sequence[Quotation], grammar: SpeechLexicon, *, headline: bool = False
) -> Line:
    """The words of ``text[start:end]``, its whole quotations folded and the marks of the others left out."""
    words = _Words(text=text, lexicon=grammar)
    at = start
    marked: list[Quotation] = []
    for quotation in quotations:
        if quotation.whole:
            _scan(words, at, quotation.start, marked)
            words.fold(quotation)
            at, marked = quotation.end, []
        else:
            marked.append(quotation)
    _scan(words, at, end, marked)
    tags = _tag(words, quotations, headline=headline)
    low = [word.low for word in words.words]
    settle(tags, low, grammar)
    return Line(
        words=tuple(low),
        starts=tuple(words.starts),
        ends=tuple(words.ends),
        tags="".join(tags),
        quotes=words.folded,
        marked=tuple(q for q in quotations if not q.whole),
        sentences=_sentences(words, tags),
        headline=headline,
        lexicon=grammar,
    )


def _scan(words: _Words, start: int, end: int, marked: Sequence[Quotation]) -> None:
    """Take in the words of a stretch of text; those that only their place tells are looked at one by one."""
    skip = _skipped(words.text, marked)
    starts, ends, found = _cutter(words.lexicon.language).cut(words.text, start, end)
    taken = 0
    for i in [i for i, word in enumerate(found) if word.placed or starts[i] in skip]:
        words.take(starts[taken:i], ends[taken:i], found[taken:i])
        taken = i + 1
        if starts[i] not in skip:
            _look(words, starts[i], ends[i], end, skip)
    words.take(starts[taken:], ends[taken:], found[taken:])


def _skipped(text: str, marked: Sequence[Quotation]) -> set[int]:
    """The places of quotation marks within a sentence, and of stops inside them: it goes on while its mark is open."""
    skip: set[int] = set()
    for quotation in marked:
        skip.update(range(quotation.start, quotation.inner_start))
        skip.update(range(quotation.inner_end, quotation.end))
        inner = range(quotation.inner_start, quotation.inner_end - 1)
        skip.update(k for k in inner if text[k] in STOPS)
    return skip


def _look(words: _Words, at: int, stop: int, end: int, skip: set[int]) -> None:
    """Take in, in view of what stands beside it, a mark, a stop or a word that a stop may abbreviate."""
    text, known = words.text, vocabulary(words.lexicon.language)
    word = text[at:stop]
    if word in MARKS and not _POSSESSIVE.match(text, at - 1):
        return
    if word == ".":
        if (words.ends and words.ends[-1] == stop) or _NO_STOP.match(text, stop, end):
            return
    elif (
        text[stop : stop + 1] == "."
        and stop < end
        and word.lower() + "." in words.lexicon.abbreviations
        and stop not in skip
    ):
        titled = word.lower() + "." in words.lexicon.titles
        if titled or not _opens_sentence(text, stop + 1, words.lexicon):
            word, stop = word + ".", stop + 1
    elif word[-1] == "." and len(word) > _SHORTEST_DOTTED and _opens_sentence(text, stop, words.lexicon):
        words.take([at], [stop - 1], [known[word]])
        word, at = ".", stop - 1
    words.take([at], [stop], [known[word]])


def _opens_sentence(text: str, at: int, words: SpeechLexicon) -> bool:
    """Whether a small word with a capital follows an abbreviation, so that its full stop ends the sentence."""
    match = _CAPITAL_NEXT.match(text, at)
    return match is not None and words.letters.get(match.group(1).lower(), "C") in _SMALL_CLASSES


def _tag(words: _Words, quotations: Sequence[Quotation], *, headline: bool) -> list[str]:
    if headline:
        return [word.headline for word in words.words]
    tags = [word.inner for word in words.words]
    opening = [0, *(i + 1 for i, tag in enumerate(tags) if tag in ".:")]
    opening += [i + 1 for i, quotation in words.folded.items() if words.text[quotation.inner_end - 1] in STOPS]
    if quotations:
        openers = {quotation.inner_start for quotation in quotations}
        opening += [i for i, start in enumerate(words.starts) if start in openers]
    for i in opening:
        if i < len(tags):
            tags[i] = words.words[i].initial
    return tags


def _sentences(words: _Words, tags: list[str]) -> tuple[tuple[int, int], ...]:
    spans = []
    begin, last = 0, len(tags) - 1
    for i in [i for i, tag in enumerate(tags) if tag in ".U" or i == last]:
        if (
            i == last
            or (tags[i] == "." and tags[i + 1] not in ".)")
            or (tags[i] == "U" and _ends_sentence(words, tags, i))
        ):
            while i - begin > _LONGEST_SENTENCE:
                spans.append((begin, begin + _LONGEST_SENTENCE + 1))
                begin += _LONGEST_SENTENCE + 1
            spans.append((begin, i + 1))
            begin = i + 1
    return tuple(spans)


def _ends_sentence(words: _Words, tags: list[str], i: int) -> bool:
    """Whether the quotation at ``i`` ends its sentence, or its reporting verb follows."""
    quotation = words.folded[i]
    closing = words.text[quotation.inner_end - 1]
    if closing not in STOPS or tags[i + 1] in ",;-(K":
        return False
    if "\n" in words.text[quotation.end : words.starts[i + 1]]:
        return True
    if closing == "." and words.text[words.starts[i + 1]].isupper():
        return True
    for k in range(i + 1, min(i + 1 + _NEAR, len(tags))):
        if tags[k] in ".U:":
            return True
        cue = words.lexicon.cues.get(words.words[k].low)
        if cue is not None and tags[k] in "VE" and "q" in cue.takes:
            return False
        if tags[k] in "VXEB":
            return True
    return True
