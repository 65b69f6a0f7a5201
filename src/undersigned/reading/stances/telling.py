"""Which sentences are worth reading for stances, and which of them only where an earlier one left something to take up.

Most sentences of the news hold a cue, such as "said" or "support", and still tell nothing of signing. To tag a sentence
costs much more than to look for words in it, so each is asked first for a word without which no rule of this room
finds anything:

- a verb with a frame ("sign"), with the words that its frames ask for ("keep" only before "its distance");
- a noun of statements, lists and those on them or absent from them, or a group of states;
- a number beside a word for countries; a verb of keeping silent.

A sentence that names a state is always read: it says who is meant by a pronoun in the next.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from undersigned.reading.search import folded, lowered
from undersigned.reading.stances.entries import Entry
from undersigned.reading.stances.lexicon import Lexicon, lexicon
from undersigned.reading.textview import Span, TextView

_TELLING = frozenset("SLMzG")
"""Classes of words that tell something by themselves."""
_SHORT = 90
"""Code points up to which a sentence without a state's name may still say "It did not."."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Need:
    """What must stand in the sentence beside a word, for the word to tell anything."""

    words: frozenset[str] = frozenset()
    after: tuple[re.Pattern[str], ...] = ()
    """One of which must match, where there are any."""
    number: bool = False


def telling(view: TextView, words: Lexicon) -> Iterator[tuple[Span, bool]]:
    """The sentences worth reading: those with a cue, and the one after each, which may take it up.

    With each goes whether it may tell something by itself.
    """
    chosen: dict[int, Span] = {}
    reach = -1
    for _, start, _end in _cues(words.language).find_matches_as_indexes(lowered(view.text)):
        if start < reach:
            continue
        sentence = view.sentence_at(start)
        if sentence is None:
            continue
        chosen[sentence.start] = sentence
        reach = sentence.end
        following = view.sentence_after(sentence)
        while following is not None and _may_take_up(view, following):
            chosen[following.start] = following
            asked = view.words(following).rstrip('"”» ').endswith("?")
            following = view.sentence_after(following) if asked else None  # "And Peru? It did not."
    for start in sorted(chosen):
        yield chosen[start], _tells(view, words, chosen[start])


def _may_take_up(view: TextView, sentence: Span) -> bool:
    return sentence.end - sentence.start <= _SHORT or bool(view.mentions_in(sentence.start, sentence.end))


def _tells(view: TextView, lexicon: Lexicon, sentence: Span) -> bool:
    if view.mentions_in(sentence.start, sentence.end):
        return True
    needs, numbers = _needs(lexicon.language)
    words = set(view.folded[sentence.start : sentence.end + 1].split())
    for word in needs.keys() & words:
        for need in needs[word]:
            counted = not need.number or not numbers.isdisjoint(words) or any(w[0].isdigit() for w in words)
            if counted and need.words <= words and (not need.after or _goes_on(view, sentence, word, need.after)):
                return True
    return False


def _goes_on(view: TextView, sentence: Span, word: str, after: tuple[re.Pattern[str], ...]) -> bool:
    """Whether one of the patterns matches right behind ``word`` somewhere in the sentence."""
    at = view.folded.find(f" {word} ", sentence.start, sentence.end + 2)
    while at >= 0:
        end = at + len(word)
        if any(pattern.match(view.text, end, sentence.end) for pattern in after):
            return True
        at = view.folded.find(f" {word} ", end, sentence.end + 2)
    return False


@functools.cache
def _cues(language: str) -> AhoCorasick:
    words = lexicon(language)
    assert words is not None
    return AhoCorasick(list(words.cues))


@functools.cache
def _needs(language: str) -> tuple[dict[str, list[_Need]], frozenset[str]]:
    """By word what must stand beside it, and the words for numbers."""
    known = lexicon(language)
    assert known is not None
    needs: defaultdict[str, list[_Need]] = defaultdict(list)
    for text, entry in known.vocabulary.listed():
        *others, rarest = sorted(folded(text).split(), key=len) or [text]
        if entry.tag in _TELLING or entry.flag in ("one", "year"):
            needs[rarest].append(_Need(words=frozenset(others)))
        elif entry.tag == "Y":
            needs[rarest].append(_Need(words=frozenset(others), number=True))
        if entry.verb is not None:
            needs[rarest] += _of_verb(known, entry)
    for word in (*known.former, *known.latter):  # "signed the latter": a statement
        needs[word].append(_Need())
    numbers = {text for text, entry in known.vocabulary.listed() if entry.tag == "#"}
    return dict(needs), frozenset(word for text in numbers for word in folded(text).split())


def _of_verb(known: Lexicon, entry: Entry) -> Iterator[_Need]:
    lemma = entry.verb.lemma if entry.verb is not None else ""
    frames = known.frames.get(lemma, ())
    after = [frame.after for frame in frames if frame.after is not None]
    if known.deeds.get(lemma) == "silent" or len(after) < len(frames) or lemma in known.asking:
        yield _Need()
    elif frames:
        yield _Need(after=tuple(after))
