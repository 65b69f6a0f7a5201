"""Which sentences are worth reading for stances, and which of them only where an earlier one left something to take up.

Most sentences of the news hold a cue, such as "said" or "support", and still tell nothing of signing. To tag a sentence
costs much more than to look for words in it, so each is asked first for a word without which no rule of this room
finds anything:

- a verb with a frame ("sign"), with the words that its frames ask for ("keep" only before "its distance");
- a noun of statements, lists and those on them or absent from them, or a group of states;
- a number beside a word for countries; a verb of keeping silent.

A sentence that names a state is always read: it says who is meant by a pronoun in the next. In a long article nothing
is read before the first word for a statement or for signing (``subjectmatter``).
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from undersigned.model.stances import Stance
from undersigned.reading.search import folded, lowered, within
from undersigned.reading.stances.broad import BROAD
from undersigned.reading.stances.capitals import city_places
from undersigned.reading.stances.entries import Entry
from undersigned.reading.stances.lexicon import Lexicon, lexicon
from undersigned.reading.stances.subjectmatter import begins_at
from undersigned.reading.textview import Span, TextView

_TELLING = frozenset("SLMzG")
"""Classes of words that tell something by themselves."""
_SEVERAL = 3
"""States named in a sentence that the next may mean by "the three"."""
_SHORT = 90
"""Code points up to which a sentence without a state's name may still say "It did not."."""
_ANSWER = 20
"""The same for an answer behind which the next question stands: "Yes, it did. And Peru?"."""
_OPENING_WORD = re.compile(r"\w{2,3} ?[,:;]")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Need:
    """What must stand in the sentence beside a word, for the word to tell anything."""

    phrase: re.Pattern[str] | None = None
    """The words that it is part of, in a folded text."""
    after: tuple[re.Pattern[str], ...] = ()
    """One of which must match right behind it, where there are any."""
    beside: frozenset[str] | None = None
    """One of these words."""
    number: bool = False


def telling(view: TextView, words: Lexicon) -> Iterator[tuple[Span, bool]]:
    """The sentences worth reading: those with a cue, and those before and after each that it or they may take up.

    With each goes whether it names a state or a capital.
    """
    chosen: dict[int, Span] = {}
    reach = begins_at(view, words.language)
    for _, start, _end in _cues(words.language).find_matches_as_indexes(lowered(view.text)):
        if start < reach:
            continue
        sentence = view.sentence_at(start)
        if sentence is None:
            continue
        chosen[sentence.start] = sentence
        reach = sentence.end
        leading = view.sentence_before(sentence)
        if leading is not None and _leads_in(view, leading):
            chosen[leading.start] = leading
        following = view.sentence_after(sentence)
        while following is not None and _may_take_up(view, following):
            chosen[following.start] = following
            following = view.sentence_after(following) if _leads_on(view, following) else None
    cities = city_places(view)
    for start in sorted(chosen):
        sentence = chosen[start]
        yield sentence, bool(view.mentions_in(start, sentence.end) or within(cities, start, sentence.end))


def _leads_in(view: TextView, sentence: Span) -> bool:
    """Whether the next sentence may say no more than what these did: "And Peru? It signed."; "The four signed."."""
    named = len(view.mentions_in(sentence.start, sentence.end))
    asked = sentence.end - sentence.start <= _SHORT and view.words(sentence).rstrip('"”» ').endswith("?")
    return named >= _SEVERAL or asked


def _leads_on(view: TextView, sentence: Span) -> bool:
    """Whether one more sentence may lean on the same: "And Peru? It did not."; "Fiji had. Tonga had not."."""
    if view.words(sentence).rstrip('"”» ').endswith("?"):
        return True
    length = sentence.end - sentence.start
    leads = length <= _ANSWER or _OPENING_WORD.match(view.text, sentence.start) is not None
    return leads or (length <= _SHORT and bool(view.mentions_in(sentence.start, sentence.end)))


def _may_take_up(view: TextView, sentence: Span) -> bool:
    return sentence.end - sentence.start <= _SHORT or bool(view.mentions_in(sentence.start, sentence.end))


def tells(view: TextView, lexicon: Lexicon, sentence: Span) -> bool:
    """Whether a sentence that names no state may tell something by itself."""
    needs, numbers = _needs(lexicon.language)
    said = view.folded[sentence.start : sentence.end + 2]
    words = set(said.split())
    for word in needs.keys() & words:
        for need in needs[word]:
            if (
                (not need.number or not numbers.isdisjoint(words) or any(w[0].isdigit() for w in words))
                and (need.beside is None or not need.beside.isdisjoint(words))
                and (need.phrase is None or need.phrase.search(said) is not None)
                and (not need.after or _goes_on(view, sentence, word, need.after))
            ):
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
    beside = _Beside.of(known)
    by_lemma: dict[str, list[_Need]] = {}
    for text, entry in known.vocabulary.listed():
        parts = folded(text).split() or [text]
        phrase = re.compile(f" {' +'.join(map(re.escape, parts))} ") if len(parts) > 1 else None
        if (entry.tag in _TELLING and entry.flag not in BROAD) or entry.flag in ("one", "year"):
            needs[max(parts, key=len)].append(_Need(phrase=phrase))
        elif entry.tag == "Y":
            needs[max(parts, key=len)].append(_Need(phrase=phrase, number=True))
        if entry.verb is not None:
            lemma = entry.verb.lemma
            if lemma not in by_lemma:
                by_lemma[lemma] = list(_of_verb(known, lemma, beside))
            needs[text] += by_lemma[lemma]
    for word in (*known.former, *known.latter):  # "signed the latter": a statement
        needs[word].append(_Need())
    return dict(needs), _words_of(known, lambda entry: entry.tag == "#")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Beside:
    """Words that verbs ask for."""

    asked_for: frozenset[str]
    said_of: frozenset[str]
    """Words for the statement, or pronouns for it."""
    negations: frozenset[str]
    """Without one nobody kept silent, or did not reply or consider it."""
    signatures: frozenset[str]

    @classmethod
    def of(cls, known: Lexicon) -> _Beside:
        """Those of a language."""
        denied = [text for text, entry in known.vocabulary.listed() if entry.tag in "neNRZ" or entry.flag == "yet"]
        return cls(
            asked_for=_words_of(known, lambda entry: entry.flag == "request"),
            said_of=_words_of(known, lambda entry: entry.tag in "SLP") | known.clitics,
            negations=frozenset(part for text in denied for part in folded(text).split()),
            signatures=frozenset(part for text in known.signatures for part in folded(text).split()),
        )


def _of_verb(known: Lexicon, lemma: str, beside: _Beside) -> Iterator[_Need]:
    """What the frames of a verb ask for."""
    if lemma in known.asking:
        yield _Need()
    elif known.deeds.get(lemma) == "silent":
        yield _Need(beside=beside.negations)
    for frame in known.frames.get(lemma, ()):
        if frame.after is not None:
            yield _Need(after=(frame.after,))
        elif frame.does == "receives":
            yield _Need(beside=beside.asked_for)
        elif frame.does in ("considers", "replies"):
            yield _Need(beside=beside.negations)
        elif frame.does == "arrives":
            yield _Need(beside=beside.signatures)
        elif frame.does == "delivers" or (frame.does == Stance.SIGNED and frame.object == "statement"):
            yield _Need(beside=beside.said_of)
        else:
            yield _Need()


def _words_of(known: Lexicon, is_meant: Callable[[Entry], bool]) -> frozenset[str]:
    """The words that are meant; of a phrase its longest word, without which it does not stand there."""
    return frozenset(
        max(folded(text).split() or [text], key=len) for text, entry in known.vocabulary.listed() if is_meant(entry)
    )
