"""States that speak of themselves in a quotation: "we", "us", "our name", from somebody who speaks for a state.

"Neither we nor Yemen signed," the Omani envoy said.      Oman did not sign, nor did Yemen
"Our name is not on the letter," Fiji's minister said.     Fiji did not sign
"Chile signed, and we did not," said Peru.                 Peru did not sign

Such words become names of the state before the sentence is read, so that every rule for names holds for them.
"""

from __future__ import annotations

from undersigned.model.mentions import Mention, MentionKind
from undersigned.model.states import StateCode
from undersigned.reading.speech import Speech
from undersigned.reading.stances.voices import quote_of
from undersigned.reading.stances.words import Words

_OWNED = frozenset("OW")
"""Classes of what is a state's own: its government, its name."""
_BETWEEN = frozenset("axF")
_VERBS = ("V", "b", "h", "m", "P")
"""Classes of words before which a pronoun may be the object."""
_OPENS = ("", *'"NR.,;:ucrI(')
"""Classes of words before a subject, or none."""


def named(words: Words, speech: Speech) -> Words:
    """``words`` with those that name it by which the speaker of a quotation means his state."""
    lexicon = words.lexicon
    if lexicon.own_pronouns.isdisjoint(words.lower) and lexicon.own_possessives.isdisjoint(words.lower):
        return words
    tags = list(words.tags)
    for at, word in enumerate(words.lower):
        if word in lexicon.own_pronouns and tags[at] in "Px" and _stands_for_name(words, at):
            _name(words, tags, speech, at, "A")
        elif word in lexicon.own_possessives and tags[at] == "D":
            noun = next((i for i in range(at + 1, len(tags)) if tags[i] not in _BETWEEN or _is_owned(words, i)), at)
            if words.lower[noun] in lexicon.home:
                _name(words, tags, speech, noun, "A")
            elif _is_owned(words, noun):
                _name(words, tags, speech, at, "J")
    words.tags = "".join(tags)
    return words


def speaking_at(words: Words, speech: Speech, at: int) -> StateCode | None:
    """The state for which he speaks in whose quotation word ``at`` stands; nobody speaks so but who holds an office."""
    quote = quote_of(speech, words, at)
    speaker = next((s for s in speech.speakers if quote is not None and s.id == quote.speaker), None)
    if speaker is None or (speaker.role is not None and not _is_office(words, speaker.role)):
        return None
    return speaker.state


def _is_office(words: Words, role: str) -> bool:
    known, officials = words.lexicon.entries, words.lexicon.officials
    return any(word in officials or (word in known and known[word].tag == "O") for word in role.lower().split())


def _name(words: Words, tags: list[str], speech: Speech, at: int, letter: str) -> None:
    state = speaking_at(words, speech, at)
    if state is None:
        return
    kind = MentionKind.STATE if letter == "A" else MentionKind.DEMONYM
    words.mentions[at] = Mention(
        start=words.starts[at], end=words.ends[at], text=words.text(at, at), kind=kind, state=state
    )
    tags[at] = letter


def _is_owned(words: Words, at: int) -> bool:
    lower = words.lower[at]
    return words.tags[at] in _OWNED or lower in words.lexicon.nominal or lower in words.lexicon.home


def _stands_for_name(words: Words, at: int) -> bool:
    """Whether a pronoun stands where a name would: French has "nous" before the verb for "us" as well."""
    before, behind = words.tags[at - 1 : at], words.tags[at + 1 : at + 2]
    if before == "p":
        return words.lower[at - 1] in words.lexicon.agents
    return not words.lexicon.inverting or behind not in _VERBS or before in _OPENS
