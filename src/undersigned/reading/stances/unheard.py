"""States that were asked to sign and of whom nothing was heard, where the asker or the request is what is spoken of.

The sponsors asked Chad twice to sign the letter. They never heard back.    no answer
The invitation to Chad to sign went unanswered.                             no answer
No one in N'Djamena ever replied to the notes inviting Chad to sign.        no answer
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.asking import is_request
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.pronouns import Memory
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.verbs import VerbGroup
from undersigned.reading.stances.words import Words

_FAR = 4
"""Words behind a verb of asking among which stands who is asked: wrote again to Chad."""


def unheard(clauses: Clauses, memory: Memory) -> Iterator[Report]:
    """The reports of such sentences; ``memory`` tells who was asked in the sentence before."""
    words = clauses.words
    if memory.invited is None and "S" not in words.tags:
        return
    at = _silence_at(words)
    asked = whom_asked(clauses) if at is not None else None
    if at is None:
        at = _nobody_replied(clauses)
        asked = whom_asked(clauses) if at is not None else None
    elif asked is None and not any(actor.states for actor in clauses.actors):
        asked = memory.invited
    if at is None or asked is None or clauses.conditional_at(at):
        return
    if asked.first > at or asked is memory.invited:
        asked = replace(asked, first=at, last=at, places=tuple(at for _ in asked.states), commas=())
    yield Report(
        words=words,
        actor=asked,
        stance=Stance.NO_ANSWER,
        first=min(asked.first, at),
        last=max(asked.last, at),
        head=at,
        place=None,
    )


def whom_asked(clauses: Clauses) -> Actor | None:
    """Who is asked to sign in the sentence: "invited Chad to sign", "wrote again to Mali", "an invitation to Togo"."""
    words = clauses.words
    asking = words.lexicon.asking | words.lexicon.giving | words.lexicon.writing
    if not any(actor.states for actor in clauses.actors) or not ("request" in words.flagged or words.has_verb(asking)):
        return None
    for group in clauses.groups:
        if (is_request(clauses, group) or _gives_to_sign(clauses, group)) and not clauses.conditional(group):
            asked = clauses.subject(group) if group.passive and group.finite else _object(clauses, group.last)
            if isinstance(asked, Actor) and asked.states and not asked.groups:
                return asked
    for at in words.flagged.get("request", ()):
        asked = clauses.actor_starting(at + 2) if words.lower[at + 1 : at + 2] == ["to"] else None
        if asked is not None and asked.states and not asked.groups:
            return asked
    return None


def _object(clauses: Clauses, last: int) -> Actor | None:
    """Who stands right behind a verb of asking, or behind "to"."""
    words = clauses.words
    for at in range(last + 1, min(last + _FAR, len(words))):
        actor = clauses.actor_starting(at)
        if actor is not None or words.tags[at] in ",.;:":
            return actor
    return None


def _gives_to_sign(clauses: Clauses, group: VerbGroup) -> bool:
    """As in "sent Togo the letter for signature"."""
    words = clauses.words
    given = group.verb is not None and group.verb.lemma in words.lexicon.giving
    if not given or group.mood != "fact" or group.negated:
        return False
    behind = words.lower[group.last + 1 :]
    return "S" in words.tags[group.last :] and any(
        first in words.lexicon.spoken_for and second in words.lexicon.signatures
        for first, second in itertools.pairwise(behind)
    )


def _silence_at(words: Words) -> int | None:
    """The first word of what tells that nothing was heard; none where it is reporters who heard nothing."""
    said = words.view.words(words.sentence).lower().replace("’", "'")
    place = next((place for turn in words.lexicon.unanswered if (place := said.find(turn)) >= 0), None)
    if place is None or not words.lexicon.press.isdisjoint(words.lower):
        return None
    return max(bisect.bisect_right(words.starts, words.sentence.start + place) - 1, 0)


def _nobody_replied(clauses: Clauses) -> int | None:
    """As in "No one in Asmara ever replied": the verb of which nobody is the subject."""
    words = clauses.words
    for group in clauses.groups:
        frames = words.lexicon.frames.get(words.lemma(group.head), ())
        if group.mood != "fact" or group.negated or not any(frame.does == "replies" for frame in frames):
            continue
        subject = clauses.subject(group)
        if isinstance(subject, Phrase) and words.tags[subject.first] == "Z":
            return group.head
    return None
