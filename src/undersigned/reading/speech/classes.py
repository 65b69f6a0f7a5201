"""The class of a word, as one letter.

D determiner        N noun or adjective     C capitalised name or title     O pronoun       M number
V finite verb       I infinitive            E past or participle in -ed     G form in -ing  X auxiliary
P preposition       t "to"                  K conjunction                   A adverb        s possessive
W relative          H "that"                Q question word                 B subordinator
U whole quotation   . any stop that ends a sentence     - any dash          , ; : ( )       $ anything else
"""

from __future__ import annotations

import functools
from typing import NamedTuple

from undersigned.reading.speech.lexicon import SpeechLexicon, lexicon

STOPS = frozenset(".?!…")
MARKS = frozenset("“”„«»\"‘’'*")
_MOST = 1 << 16
"""Words kept as they were met."""
_DASHES = frozenset("-–—―")
_LEAST_STEM = 3
_CLITICS = {"'s": "s", "'": "s", "'d": "X", "'re": "X", "'ve": "X", "'ll": "X", "'m": "X"}
_NAMES_IN_CAPITALS = frozenset("VEGXPBKQ")
"""Classes whose words are part of a name where they are capitalised within a sentence: "the Post", "Mr. Will"."""
_CONTRACTS = frozenset(["that", "there", "here", "what", "who", "where", "how"])


class Classed(NamedTuple):
    """A word in lower case with its class by itself: where a capital says nothing, within a sentence, in a headline."""

    low: str
    initial: str
    inner: str
    headline: str
    placed: bool = False
    """Whether what stands beside it tells what it is: a quotation mark, a stop, a word that a stop may abbreviate."""


class Vocabulary(dict[str, Classed]):
    """Words with their classes by how they are written, looked up once."""

    def __init__(self, words: SpeechLexicon) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, word: str) -> Classed:
        low = word.lower().replace("’", "'")
        placed = word in MARKS or word[-1] == "." or word.lower() + "." in self._words.abbreviations
        if word[0].isalpha() and low not in self._words.letters:
            ending = _by_ending(low, self._words)
            opening = "C" if word[0].isupper() and ending != "A" else ending
            classed = Classed(low, opening, "C" if word[0].isupper() else ending, opening, placed)
        else:
            initial = _word_class(word, low, self._words, initial=True, headline=False)
            inner = _word_class(word, low, self._words, initial=False, headline=False)
            headline = _word_class(word, low, self._words, initial=True, headline=True)
            classed = Classed(low, initial, inner, headline, placed)
        if len(self) >= _MOST:
            self.clear()
        self[word] = classed
        return classed


@functools.cache
def vocabulary(language: str) -> Vocabulary:
    """The words of a language that has a lexicon."""
    words = lexicon(language)
    if words is None:
        raise KeyError(language)
    return Vocabulary(words)


def _word_class(word: str, low: str, lexicon: SpeechLexicon, *, initial: bool, headline: bool) -> str:
    """The class of a word of the lexicon, a number or a mark."""
    first = word[0]
    if first.isalpha():
        found = lexicon.letters[low]
        if not first.isupper() or headline:
            return found
        if (word.isupper() and len(word) > 1) or (not initial and (found in _NAMES_IN_CAPITALS or low in lexicon.days)):
            return "C"
        return found
    if first.isdigit():
        return "M"
    if low in lexicon.enclitics:
        return "O"
    if first in STOPS:
        return "."
    if first in _DASHES:
        return "-"
    if first in "([":
        return "("
    if first in ")]":
        return ")"
    return _CLITICS.get(low) or (first if first in ",;:" else "$")


def _by_ending(word: str, lexicon: SpeechLexicon) -> str:
    for ending, letter in lexicon.endings:
        if word.endswith(ending) and len(word) >= len(ending) + _LEAST_STEM:
            return letter
    return "N"


def settle(tags: list[str], low: list[str], lexicon: SpeechLexicon) -> None:
    """Settle, from left to right, what words can be two things: her report, they report, the proposed plan."""
    last = len(tags) - 1
    for i, tag in enumerate(tags):
        if tag not in "VDsEGXP":
            continue
        before = tags[i - 1] if i else "."
        if tag == "X":
            if before == "D":
                tags[i] = "N"  # "no need", "the will"
            continue
        if before == "A" and i > 1:
            before = tags[i - 2]
        if tag == "P":
            if before == "X" and low[i] in lexicon.cues:
                tags[i] = "I"  # "would like"
            continue
        after = tags[i + 1] if i < last else "."
        if tag == "V":
            if before in "tX" and not (before == "t" and low[i].endswith("s")):
                auxiliary = low[i - 1 - (tags[i - 1] == "A")]
                tags[i] = "E" if auxiliary in lexicon.grammar.have else "I"  # "has put", "a dit"
            elif low[i] in lexicon.ambiguous:
                tags[i] = _verb_or_noun(tags, low, i, before, after, lexicon)
            elif before == "N" and low[i] in lexicon.bases and i > 1 and low[i - 2] in lexicon.grammar.singular:
                tags[i] = "N"  # "a sharp retort"
            elif before == "D" or (before == "s" and not low[i].endswith("s")):
                tags[i] = "N"
        elif tag == "D":
            stands = low[i] in lexicon.grammar.standing and after in "VE" and low[i + 1] not in lexicon.ambiguous
            alone = stands and (tags[i + 2 : i + 3] or ["."])[0] not in "NC"
            if alone or (after not in "NCMDVEGA$s(" and low[i] not in lexicon.grammar.bound):
                tags[i] = "O"
        elif tag == "s":
            if before == "O" or low[i - 1] in _CONTRACTS:
                tags[i] = "X"
        elif before in "Ds" and (tag == "G" or after in "NCEGM"):
            tags[i] = "N"


def _verb_or_noun(tags: list[str], low: list[str], i: int, before: str, after: str, lexicon: SpeechLexicon) -> str:
    """``claims``, ``report``: a verb after a pronoun or name and before what it takes, else a noun."""
    if before in "OWXU":
        return "V"
    if before in "DMsPV":
        return "N"
    if before in "NC" and after in ",." and "U" in tags[max(0, i - 8) : i]:
        return "V"
    if before in "NC" and after in ",.PA-)" and _closes_aside(tags, low, i, lexicon):
        return "V"
    if low[i].endswith("s"):
        if after in "OHDQU" or (after in "Ct" and before in "NC"):
            return "V"
        return "V" if (before == "C" and after in "PNAG:") or (before == "," and after in "CODH") else "N"
    if after in "OHDQtCU" and before in "NC" and low[i - 1].endswith("s") and not low[i - 1].endswith("ss"):
        return "V"
    return "V" if before == "K" and after in "OHD" else "N"


def _closes_aside(tags: list[str], low: list[str], i: int, lexicon: SpeechLexicon) -> bool:
    """Whether the word agrees with a noun that opens behind a mark: ``, the agency's desk reports``, ``, some say``."""
    name = tags[i - 1] == "C"  # "Reuters reports", "the Himalayan Times claims"
    plural = not name and low[i - 1].endswith("s") and not low[i - 1].endswith("ss")
    if low[i].endswith("s") == plural:
        return False
    start = i - 1
    while start > 0 and tags[start - 1] in "NCs$":
        start -= 1
    if start > 0 and tags[start - 1] == "D":
        start -= 1
    elif not plural and not name:
        return False
    mark = start - 1 - (low[start - 1] in lexicon.grammar.asides)
    return mark > 0 and tags[mark] in ",-("
