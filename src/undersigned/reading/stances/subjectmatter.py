"""Where an article first speaks of a statement, of those on it or of signing.

    [Four paragraphs on the visit.] On Monday 31 states put their names to a | letter …

What stands before that reports no stance. Only long texts are asked: a short one may leave all of it to be understood
("Serbia never replied").
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from ahocorasick_rs import AhoCorasick

from undersigned.model.stances import Stance
from undersigned.reading.search import folded
from undersigned.reading.stances.broad import BROAD
from undersigned.reading.stances.lexicon import Lexicon, lexicon
from undersigned.reading.textview import TextView

_LONG = 1500
"""Code points of an article that would name what it is about."""
_NOUNS = frozenset("SLMz")


def begins_at(view: TextView, language: str) -> int:
    """Where the first sentence stands that may report a stance, or be taken up by one that does.

    The end of the text where there is none.
    """
    if len(view.text) < _LONG:
        return 0
    found = _words(language).find_matches_as_indexes(view.folded)
    if not found:
        return len(view.text)
    sentence = view.sentence_at(found[0][1] + 1)
    before = sentence and view.sentence_before(sentence)
    opening = (before and view.sentence_before(before)) or before or sentence
    return opening.start if opening is not None else 0


@functools.cache
def _words(language: str) -> AhoCorasick:
    words = lexicon(language)
    assert words is not None
    return AhoCorasick(sorted({f" {folded(text).strip()} " for text in _telling(words)}))


def _telling(words: Lexicon) -> Iterator[str]:
    yield from words.signs
    for text, entry in words.vocabulary.listed():
        names_it = entry.tag in _NOUNS and entry.flag not in BROAD
        if names_it or (entry.verb is not None and _signs(words, entry.verb.lemma)):
            yield text


def _signs(words: Lexicon, lemma: str) -> bool:
    """Whether a verb means by itself that somebody signs: "sign", "endorse", and not "support"."""
    return any(
        frame.does == Stance.SIGNED and frame.after is None and frame.object != "statement"
        for frame in words.frames.get(lemma, ())
    )
