"""What a stance amounts to once negation and what governs the verb are told: declined, denied, joined later.

did not sign     did not sign          refused to sign         declined
did not refuse   declined, denied      signed a week later     joined later
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Subject
from undersigned.reading.stances.government import Step
from undersigned.reading.stances.objects import Object
from undersigned.reading.stances.verbs import Mood, VerbGroup
from undersigned.reading.stances.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate:
    """A stance said of a subject: words ``first`` to ``last`` carry it."""

    stance: Stance
    denied: bool
    mood: Mood
    first: int
    last: int
    head: int
    subject: Subject | None
    object: Object
    negated: bool = False
    companions: bool = False
    """Whether the states named between the verb and ``last`` signed as well: "joined France in signing"."""


def made(clauses: Clauses, group: VerbGroup, thing: Object, stance: Stance, step: Step) -> Predicate | None:
    """The predicate of a verb with ``stance``, or None where nothing is said."""
    concord = clauses.words.lexicon.inverting and (group.negated or step.negated)  # "ne figurent plus ni A ni B"
    if is_none(clauses, step.subject) != _of_none(clauses, thing) and not concord:
        step = replace(step, negated=not step.negated)
    if stance is Stance.SIGNED and _is_later(clauses.words, group, thing):
        stance = Stance.JOINED_LATER
    outcome = _outcome(stance, group, step)
    if outcome is None:
        return None
    until = outcome[0] in (Stance.DID_NOT_SIGN, Stance.DECLINED) and clauses.words.has(
        thing.last + 1, thing.last + 3, "until"
    )
    until |= outcome[0] in (Stance.DID_NOT_SIGN, Stance.DECLINED) and _gave_in(clauses, group)
    mood = "unreal" if until or clauses.conditional(group) else step.mood
    return Predicate(
        stance=outcome[0],
        denied=outcome[1],
        mood=mood,
        first=min(step.first, group.first),
        last=max(thing.last, group.last),
        head=group.head,
        subject=step.subject,
        object=thing,
        negated=group.negated or step.negated,
    )


def _gave_in(clauses: Clauses, group: VerbGroup) -> bool:
    """As in "held out for a week before adding its name": that it had not signed is over."""
    words = clauses.words
    return any(
        later.first > group.last
        and (later.gerund or later.infinitive)
        and words.lower[later.first - 1] in words.lexicon.before
        for later in clauses.groups
    )


def _of_none(clauses: Clauses, thing: Object) -> bool:
    """Whether the object negates: "signed neither statement"."""
    return thing.first is not None and clauses.words.tags[thing.first] in "ZN"


def is_none(clauses: Clauses, subject: Subject | None) -> bool:
    """Whether the subject negates: "neither Poland nor Malta", "no African state", "nobody"."""
    if isinstance(subject, Actor):
        return subject.quantity == "none"
    return subject is not None and clauses.words.tags[subject.first] in "ZN"


def _is_later(words: Words, group: VerbGroup, thing: Object) -> bool:
    """Whether the act came after the statement was out: "later signed", "joined a week later"."""
    end = max(group.last, thing.last) + 1
    return (
        words.has(group.first - 2, end, "later")
        or words.has(end, _time_ends(words, end), "later")
        or words.has(0, 1, "later")
    )


def _time_ends(words: Words, end: int) -> int:
    """Behind the words that tell when, right after the act: "…, a week after its publication"."""
    if words.tags[end : end + 1] == "c":
        return end + 1
    stop = end + 2
    while stop < len(words) and stop < end + 6 and all(tag in ",DxT#a" for tag in words.tags[end:stop]):
        stop += 1
    return stop


def _outcome(stance: Stance, group: VerbGroup, step: Step) -> tuple[Stance, bool] | None:
    """The stance and whether it is denied, after negation and government; None where nothing is said."""
    negated = group.negated
    if group.unwilling and step.kind == "plain" and not step.negated:
        return (Stance.DECLINED, False) if stance.is_signatory else None
    if step.kind == "refusing":
        return None if negated or not stance.is_signatory else (Stance.DECLINED, step.negated)
    if step.kind == "wanting":
        return (Stance.DID_NOT_SIGN, False) if stance.is_signatory and step.negated and not negated else None
    if step.kind == "failing":
        return None if negated or step.negated or not stance.is_signatory else (Stance.DID_NOT_SIGN, False)
    if step.kind == "choosing":
        if stance is Stance.DID_NOT_SIGN:
            return None if negated or step.negated else (stance, False)
        return (Stance.DECLINED, step.negated) if negated and stance.is_signatory else None
    if negated != step.negated:
        if stance.is_signatory:
            return Stance.DID_NOT_SIGN, False
        return stance, True
    return stance, False
