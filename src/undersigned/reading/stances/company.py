"""States that did what was said of another, told by a turn of phrase that names no deed.

Malta signed. The same goes for Cyprus.                    signed
Malta signed. The same cannot be said of Cyprus.           did not sign
Malta signed, then Cyprus, then Greece.                    signed
Malta was joined by Cyprus in signing the letter.          both signed
Malta was joined by Cyprus in refusing to sign.            both declined
20 states signed. That leaves Malta as the only member not to have done so.    did not sign
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.words import Words

_TURNED = {Stance.SIGNED: Stance.DID_NOT_SIGN, Stance.DID_NOT_SIGN: Stance.SIGNED}
_JOINED = re.compile(r"h?b[aT]*(?P<by>l)")
_IN_SIGNING = re.compile(r"[pT#a]*p(?:D[xJF#]{0,3}(?P<noun>S)|(?P<not>n?)(?P<verb>V))")


def the_same_of(clauses: Clauses, earlier: Report | None) -> Iterator[Report]:
    """What the turn of phrase right before a state says of it, after ``earlier``."""
    words = clauses.words
    if earlier is None or earlier.denied:
        return
    if earlier.words is not words and words.view.sentence_after(earlier.words.sentence) != words.sentence:
        return  # what was said in between is not known
    for actor in clauses.actors:
        if actor.first == 0 or words.tags[actor.last + 1 : actor.last + 2] not in ("", *".,;)c"):
            continue
        said = words.view.text[words.starts[0] : words.starts[actor.first]].lower().rstrip()
        if any(said.endswith(turn) for turn in words.lexicon.contrary_of):
            stance = _TURNED.get(earlier.stance)
        else:
            before = words.lower[actor.first - 1 : actor.places[0] if actor.places else actor.first]
            in_turn = earlier.stance.is_signatory and not words.lexicon.in_turn.isdisjoint(before)
            same = in_turn or any(said.endswith(turn) for turn in words.lexicon.same_of)
            before_it = any(said.endswith(turn) for turn in words.lexicon.done_before)
            stance = earlier.stance if same or before_it else None
            if before_it and stance is Stance.JOINED_LATER:
                stance = Stance.SIGNED
        if stance is not None and not clauses.conditional_at(actor.first):
            yield replace(
                earlier,
                words=words,
                actor=actor,
                stance=stance,
                mood="fact",
                named_among=False,
                first=actor.first - 1,
                last=actor.last,
                head=actor.last,
                place=earlier.place if earlier.words is words else None,
            )


def joined(clauses: Clauses) -> Iterator[Report]:
    """As in "Malta was joined by Cyprus in signing the letter": both have signed it, or refused to."""
    words = clauses.words
    for match in _JOINED.finditer(words.tags):
        other = clauses.actor_starting(match.end())
        subject = clauses.subject_left_of(match.start())
        if words.lower[match.start("by")].split()[0] not in words.lexicon.joined or other is None:
            continue
        behind = _IN_SIGNING.match(words.tags, other.last + 1)
        if behind is None or not isinstance(subject, Actor) or clauses.conditional_at(match.start()):
            continue
        stance = Stance.SIGNED if behind.group("noun") else _of_verb(words, behind)
        if stance is None:
            continue
        for actor in (subject, other):
            yield Report(
                words=words,
                actor=actor,
                stance=stance,
                first=subject.first,
                last=behind.end() - 1,
                head=behind.end() - 1,
                place=behind.start("noun") if behind.group("noun") else None,
            )


def _of_verb(words: Words, behind: re.Match[str]) -> Stance | None:
    """What they were joined in: "in signing", "in refusing to sign", "in staying away"."""
    verb = words.entries[behind.start("verb")].verb
    if verb is None or "gerund" not in verb.forms:
        return None
    frames = words.lexicon.frames.get(verb.lemma, ())
    if any(frame.does == Stance.SIGNED for frame in frames):
        return Stance.DECLINED if behind.group("not") else Stance.SIGNED
    if behind.group("not"):
        return None
    if words.lexicon.governors.get(verb.lemma) == "refusing":
        return Stance.DECLINED
    return Stance.DID_NOT_SIGN if any(frame.does == Stance.DID_NOT_SIGN for frame in frames) else None


_AS_ONLY = re.compile(r"cD?oY[pDxXG]{0,4}(?P<not>n?)th?v")


def left_as(clauses: Clauses, earlier: Report | None) -> Iterator[Report]:
    """As in "That leaves Israel and Palau as the only members not to have done so", after others signed."""
    if earlier is None or not earlier.stance.is_signatory:
        return
    for actor in clauses.actors:
        match = _AS_ONLY.match(clauses.words.tags, actor.last + 1)
        if match is not None:
            yield replace(
                earlier,
                words=clauses.words,
                actor=actor,
                stance=Stance.DID_NOT_SIGN if match.group("not") else Stance.SIGNED,
                taken_up=earlier,
                named_among=False,
                first=actor.first,
                last=match.end() - 1,
                head=match.end() - 1,
                place=None,
            )
