"""In whose voice a word of a sentence stands."""

from __future__ import annotations

import bisect
import re

from undersigned.model.readings import Quote
from undersigned.reading.speech import Speech
from undersigned.reading.stances.words import Words


def quote_of(speech: Speech, words: Words, at: int) -> Quote | None:
    """The quote that word ``at`` is part of, or None in the writer's voice.

    A cue that is a noun in this sentence attributes nothing: "the Gulf states bar Oman"; nor does "we note that".
    """
    quote = speech.quote_at(words.starts[at], words.ends[at])
    if quote is None or quote.cue is None or quote.direct:
        return quote
    if _delivers(words, quote) or _is_own_choice(words, quote.cue.start) or _is_nobodys(words, quote):
        return None
    if _is_refusal(words, quote.cue.end):
        return None
    if any(quote.cue.start <= words.starts[at] < quote.cue.end for at in words.deeds):
        return None
    place = bisect.bisect_left(words.starts, quote.cue.start)
    if 0 < place < len(words) and words.lower[place - 1] in words.lexicon.own_pronouns:
        return None  # "We note with dismay that …": the writers themselves
    for place, (start, end) in enumerate(zip(words.starts, words.ends, strict=True)):
        if start <= quote.cue.start < end and words.tags[place] in "YGASLOi":
            denied = words.entries[place].flag == "doubt" and words.lower[place - 1] in words.lexicon.denying
            quoted = ':"' in words.tags[place:at]  # 'brushed aside reports that it had: "Chad signed"'
            return quote if denied or quoted else None  # "rejected reports that" tells who speaks
    return quote


_INFINITIVE = re.compile(r"[aneP]*t?[aneP]*V")


def _is_own_choice(words: Words, cue: int) -> bool:
    """As in "decided not to sign", which is a deed: nobody is said to say so."""
    place = next((at for at, begin in enumerate(words.starts) if begin == cue), None)
    verb = words.entries[place].verb if place is not None else None
    if place is None or verb is None or verb.lemma not in words.lexicon.deciding:
        return False
    return _INFINITIVE.match(words.tags, place + 1) is not None


def _is_refusal(words: Words, cue: int) -> bool:
    """As in "se negó a firmar", where "negó" alone would be "denied": ``cue`` is the offset where it ends."""
    place = next((at for at, end in enumerate(words.ends) if end == cue), None)
    if place is None or words.lexicon.governors.get(words.lemma(place)) != "refusing":
        return False
    deed = _INFINITIVE.match(words.tags, place + 1)
    frames = words.lexicon.frames.get(words.lemma(deed.end() - 1), ()) if deed is not None and "t" in deed[0] else ()
    return any(frame.does == "signed" for frame in frames)


def _delivers(words: Words, quote: Quote) -> bool:
    """Whether the cue is that of a statement's delivery: "read the statement on behalf of 28 states".

    "…, its mission wrote in a note" delivers nothing: what is said stands before the cue.
    """
    assert quote.cue is not None
    if quote.content[0].start < quote.cue.start or _says_that(words, quote.cue.end):
        return False
    entry = words.lexicon.entries.get(quote.cue.text.lower().split()[-1])  # "ont écrit"
    verb = entry.verb if entry is not None else None
    does = {f.does for f in words.lexicon.frames.get(verb.lemma, ())} if verb is not None else set()
    told = quote.content[0].text.lower().split()[:1]
    return "delivers" in does or ("writes_to" in does and words.lexicon.that.isdisjoint(told))


def _says_that(words: Words, end: int) -> bool:
    """As in "publicó que Perú había firmado": what is published is no statement, but what the clause tells."""
    behind = next((at for at, begin in enumerate(words.starts) if begin >= end), None)
    return behind is not None and words.tags[behind] == "r" and words.lower[behind] in words.lexicon.that


def _is_nobodys(words: Words, quote: Quote) -> bool:
    """As in "On note que …", "Cabe destacar que …", "Selon la liste, …": no speaker, but the writer or the list."""
    assert quote.cue is not None
    source = quote.source.text.lower().split() if quote.source is not None else []
    if any(_is_list(words, word) for word in source):
        return True
    noted = quote.cue.text.lower().split()[-1:]
    return not words.lexicon.noting.isdisjoint(noted) and words.lexicon.impersonals.issuperset(source)


def _is_list(words: Words, word: str) -> bool:
    entry = words.lexicon.entries.get(word)
    return entry is not None and entry.flag == "list"


def denies(words: Words, quote: Quote | None) -> bool:
    """Whether the speaker denies what the quote holds."""
    if quote is None or quote.cue is None:
        return False
    cue = quote.cue.text.lower().split()  # "a démenti"
    negated = any(entry.tag == "n" for word in cue if (entry := words.lexicon.entries.get(word)) is not None)
    return not words.lexicon.denying.isdisjoint(cue) and not negated
