"""Names without a set of their own in the sentence, which take up the set of an earlier one.

Thirty-two countries signed. They include Chile.      the set of the sentence before
Thirty states signed; Liechtenstein is one of them.   a set named before
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from undersigned.model.stances import Stance
from undersigned.reading.stances.bycount import left_by_count
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.reports import Report, opposite
from undersigned.reading.stances.statesets import StateSet

_OF_THEM = re.compile(r"[hdamn]*b[an]*(?:(?:g|(?P<with>p))#?P|(?:Z|g)D#Y?|I|(?P<one>[xSZ#])P?)(?=[.,;:)]|c|$)")
_TAKEN_UP = re.compile(
    r"(?:PP?|DF?#?[YqL]?|Y|I|gP|(?=bD?A)),?a?(?:P(?=V))?(?P<verb>[VbIp]*(?<=[VbI]))(?:a?,)?(?:D?p(?=D?[AJ]))?"
)


def taken_up(clauses: Clauses, found: Sequence[StateSet], memory: Memory) -> Iterator[Report]:
    """What the sentence of an earlier set says of the names here."""
    rest = list(left_by_count(clauses, found, memory))
    yield from rest or _taken_up(clauses, memory)
    yield from _among_them(clauses, memory)
    yield from _with_them(clauses, found)
    yield from _one_of_them(clauses, found, memory)


def _taken_up(clauses: Clauses, memory: Memory) -> Iterator[Report]:
    """ "They include Chile"; "Among them are Fiji and Kenya", after a sentence on those that signed."""
    earlier = memory.stance_of_set
    match = _TAKEN_UP.match(clauses.words.tags)
    actor = clauses.actor_starting(match.end()) if match else None
    if earlier is None or match is None or actor is None or clauses.conditional_at(match.end()):
        return
    if match.start("verb") == 0 and not clauses.words.lexicon.inverting:
        return  # "Eran Chile y Perú"; but "Were Chile to sign" supposes
    last = match.end("verb") - 1
    verb = clauses.words.entries[last].verb
    if clauses.words.tags[last] == "V" and (verb is None or verb.lemma not in clauses.words.lexicon.including_verbs):
        return
    stance = opposite(earlier.stance) if actor.quantity == "none" else earlier.stance
    if stance is None:
        return
    yield Report(
        words=clauses.words,
        actor=actor,
        stance=stance,
        first=0,
        last=actor.last,
        head=last,
        named_among=len(actor.states) > 1,
        copular=True,
    )


_AMONG = re.compile(r"(?:I|gP),?[WDY]?p(?=D?[AJ])")


def _among_them(clauses: Clauses, memory: Memory) -> Iterator[Report]:
    """As in "Entre ellas, las de Japón y Cuba", after a sentence on so many signatures."""
    words, earlier = clauses.words, memory.stance_of_set
    match = _AMONG.match(words.tags)
    actor = clauses.actor_starting(match.end()) if match is not None else None
    if earlier is None or actor is None or not actor.states or any(letter in "Vbhdm" for letter in words.tags):
        return
    yield Report(words=words, actor=actor, stance=earlier.stance, first=0, last=actor.last, head=0, copular=True)


_JOINS = re.compile(r",|a*P?b")


def _with_them(clauses: Clauses, found: Sequence[StateSet]) -> Iterator[Report]:
    """As in "Con Ruanda son ya 40 los Estados que firman la carta": the last of so many."""
    words = clauses.words
    actor = clauses.actor_starting(1) if words.lower[0] in words.lexicon.bearing else None
    signing = [s for s in found if s.stance.is_signatory and s.mood == "fact" and not s.none]
    if actor is None or not actor.states or not signing or "n" in words.tags:
        return
    if _JOINS.match(words.tags, actor.last + 1) is None:
        return  # "With Hungary refusing to sign, 26 states issued the letter"
    if "#" in words.tags[actor.last + 1 : signing[0].last + 1] and signing[0].first > actor.last:
        yield Report(
            words=words, actor=actor, stance=Stance.SIGNED, first=0, last=signing[0].last, head=signing[0].head
        )


def _one_of_them(clauses: Clauses, found: Sequence[StateSet], memory: Memory) -> Iterator[Report]:
    """As in "Liechtenstein is one of them", "la Suisse en fait partie", after a set of those that signed."""
    words, tags = clauses.words, clauses.words.tags
    for match in _OF_THEM.finditer(tags):
        if (
            match.group("one")
            and words.lower[match.start("one")].removeprefix("not ").removesuffix(" of") not in words.lexicon.one
        ):
            continue  # "Chad is one", of the 28 that signed
        if match.group("with") and words.lower[match.start("with")] not in words.lexicon.bearing:
            continue  # "Japan was with them"
        here = [s for s in found if s.end < match.start() and s.mood == "fact" and not s.none]
        stance = here[-1].stance if here else memory.stance_of_set.stance if memory.stance_of_set else None
        first = match.start()
        actor = resolved(clauses, clauses.subject_left_of(first), memory)
        named = actor is not None and (actor.states or actor.bare or actor.quantity != "some")
        if stance is None or actor is None or not named or "m" in match.group() or clauses.conditional_at(first):
            continue
        none = ("Z" in match.group()) + (actor.quantity == "none")  # "Neither Chad nor Mali is among them"
        told = stance if (match.group().count("n") + none) % 2 == 0 else opposite(stance)
        if told is None or (told is not stance and not stance.is_signatory):
            continue
        yield Report(
            words=words,
            actor=actor,
            stance=told,
            first=actor.first,
            last=match.end() - 1,
            head=match.start(),
            copular=True,
        )
