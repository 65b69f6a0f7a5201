"""What a verb group says: a stance or none, through the verbs and nouns that govern it.

refused to sign      declined          decided not to sign    declined
failed to sign       did not sign      was not asked to sign  not asked
did not refuse       declined, denied  agreed to sign         nothing: it is no fact yet
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.government import Step, governed
from undersigned.reading.stances.lexicon import Frames
from undersigned.reading.stances.objects import Object, object_of
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


def predicates(clauses: Clauses) -> list[Predicate]:
    """The stances that the verbs of the sentence carry, in order."""
    found = []
    for group in clauses.groups:
        predicate = _predicate(clauses, group)
        if predicate is not None:
            found.append(predicate)
    return found


def _predicate(clauses: Clauses, group: VerbGroup) -> Predicate | None:
    assert group.verb is not None
    for frame in clauses.words.lexicon.frames.get(group.verb.lemma, ()):
        last = group.last
        if frame.after is not None:
            match = frame.after.match(
                clauses.words.view.text, clauses.words.ends[group.last], clauses.words.sentence.end
            )
            if match is None:
                continue
            last = _word_before(clauses.words, match.end())
        thing = object_of(clauses, last, group)
        reader = _READERS.get(frame.does)
        reading: Predicate | None
        if reader is not None:
            reading = reader(clauses, group, thing)
        else:
            reading = _stance(clauses, group, thing, frame) if frame.does in _STANCES else None
        if reading is not None:
            return replace(reading, companions=frame.companions, last=max(reading.last, last))
    return None


def _word_before(words: Words, offset: int) -> int:
    return next(i for i in range(len(words) - 1, -1, -1) if words.ends[i] <= offset)


def _stance(clauses: Clauses, group: VerbGroup, thing: Object, frame: Frames) -> Predicate | None:
    """A verb that is itself a stance: sign, join, stay away, withdraw."""
    stance = Stance(frame.does)
    if group.passive:
        return _passive(clauses, group, thing, stance)
    if not thing.fits(frame.object):
        return None
    step = _caused(clauses, group) if stance is Stance.WITHDREW else None
    step = step or governed(clauses, group)
    if step is None:
        step = Step(kind="plain", negated=False, mood="unreal", subject=None, first=group.first)
    return _made(clauses, group, thing, stance, step)


def _caused(clauses: Clauses, group: VerbGroup) -> Step | None:
    """As in "had its name removed": the subject stands before "had"."""
    if not clauses.words.tags[: group.first].endswith("hDW"):
        return None
    first = group.first - 3
    return Step(kind="plain", negated=False, mood="fact", subject=clauses.subject_left_of(first), first=first)


def _made(clauses: Clauses, group: VerbGroup, thing: Object, stance: Stance, step: Step) -> Predicate | None:
    if _is_none(clauses, step.subject) != _of_none(clauses, thing):
        step = replace(step, negated=not step.negated)
    if stance is Stance.SIGNED and _is_later(clauses.words, group, thing):
        stance = Stance.JOINED_LATER
    outcome = _outcome(stance, group.negated, step)
    if outcome is None:
        return None
    until = outcome[0] is Stance.DID_NOT_SIGN and clauses.words.has(thing.last + 1, thing.last + 3, "until")
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


def _of_none(clauses: Clauses, thing: Object) -> bool:
    """Whether the object negates: "signed neither statement"."""
    return thing.first is not None and clauses.words.tags[thing.first] in "ZN"


def _is_none(clauses: Clauses, subject: Subject | None) -> bool:
    """Whether the subject negates: "neither Poland nor Malta", "no African state", "nobody"."""
    if isinstance(subject, Actor):
        return subject.quantity == "none"
    return subject is not None and clauses.words.tags[subject.first] in "ZN"


def _is_later(words: Words, group: VerbGroup, thing: Object) -> bool:
    """Whether the act came after the statement was out: "later signed", "joined a week later"."""
    end = max(group.last, thing.last) + 1
    return (
        words.has(group.first - 2, end, "later")
        or words.has(end, end + (1 if words.tags[end : end + 1] == "c" else 2), "later")
        or words.has(0, 1, "later")
    )


def _outcome(stance: Stance, negated: bool, step: Step) -> tuple[Stance, bool] | None:
    """The stance and whether it is denied, after negation and government; None where nothing is said."""
    if step.kind == "refusing":
        return None if negated or not stance.is_signatory else (Stance.DECLINED, step.negated)
    if step.kind == "failing":
        return None if negated or step.negated or not stance.is_signatory else (Stance.DID_NOT_SIGN, False)
    if step.kind == "choosing":
        return (Stance.DECLINED, step.negated) if negated and stance.is_signatory else None
    if negated != step.negated:
        if stance.is_signatory:
            return Stance.DID_NOT_SIGN, False
        return stance, True
    return stance, False


def _passive(clauses: Clauses, group: VerbGroup, thing: Object, stance: Stance) -> Predicate | None:
    """As in "was signed by Canada": the doer stands behind; "Hungary was removed from the list": none does."""
    words = clauses.words
    if stance in (Stance.JOINED_LATER, Stance.WITHDREW):
        subject = clauses.subject_left_of(group.first)
        step = Step(kind="plain", negated=False, mood=group.mood, subject=subject, first=group.first)
        return _made(clauses, group, thing, stance, step) if isinstance(subject, Actor) else None
    at = group.last + 1
    while at < len(words) and words.lower[at] not in words.lexicon.agents and at <= group.last + 4:
        if words.tags[at] in ",.;:V":
            return None
        at += 1
    if at >= len(words) or words.lower[at] not in words.lexicon.agents:
        return None
    doer: Subject | None = clauses.actor_starting(at + 1)
    if doer is None:
        doer = phrase_at(clauses, at + 1)
    if doer is None or group.infinitive:
        return None
    patient = clauses.subject_left_of(group.first)
    if patient is None and words.tags[group.first - 1 : group.first] == "," and words.tags[group.first - 2] == "S":
        patient = clauses.phrase_ending(group.first - 2, 5)  # "the letter, signed by Peru, …"
    if stance.is_signatory and (not isinstance(patient, Phrase) or patient.head not in "SP"):
        return None
    step = Step(kind="plain", negated=False, mood=group.mood, subject=doer, first=group.first)
    return _made(
        clauses,
        group,
        Object(last=doer.last, kind="statement", place=_place(patient), first=patient.first if patient else None),
        stance,
        step,
    )


def _place(patient: Subject | None) -> int | None:
    return patient.last if isinstance(patient, Phrase) and patient.head == "S" else None


def phrase_at(clauses: Clauses, first: int) -> Phrase | None:
    """The noun phrase that begins at word ``first`` and speaks of countries: "32 countries", "most of its members"."""
    tags = clauses.words.tags
    last, head = first, "x"
    while last < len(tags) and tags[last] in 'DQqZ#FJGxXYLo"a' and clauses.actor_starting(last) is None:
        if tags[last] in "YL":
            head = tags[last]
        elif tags[last] in "q#" and head == "x":
            head = "q"
        last += 1
        if head in "YL":
            break
    return Phrase(first=first, last=last - 1, head=head) if head != "x" else None


def _asks(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "was not asked to sign", "nobody approached Hungary"."""
    active = not group.passive and thing.near
    if not active and not thing.fits("context") and not _about_signing(clauses, group):
        return None
    step = governed(clauses, group) if not group.passive else None
    if group.passive:
        subject = clauses.subject_left_of(group.first)
        step = Step(
            kind="plain",
            negated=not group.negated,
            mood=group.mood,
            subject=subject,
            first=group.first,
        )
    elif step is not None:
        nobody = isinstance(step.subject, Phrase) and clauses.words.tags[step.subject.first] == "Z"
        asked: Subject | None = clauses.actor_starting(group.last + 1)
        if asked is None and clauses.words.tags[group.last + 1 : group.last + 2] == "P":
            asked = Phrase(first=group.last + 1, last=group.last + 1, head="P")
        if asked is None or nobody == group.negated:
            return None
        step = replace(step, subject=asked)
    if step is None:
        return None
    made = _made(clauses, replace(group, negated=False), thing, Stance.NOT_ASKED, step)
    return None if made is None or made.denied else made


def _about_signing(clauses: Clauses, group: VerbGroup) -> bool:
    """Whether "to sign" or the like follows in the clause."""
    words = clauses.words
    for later in clauses.groups:
        if later.head > group.head and later.verb is not None and later.infinitive:
            frames = words.lexicon.frames.get(later.verb.lemma, ())
            return any(frame.does == "signed" for frame in frames)
    return False


def _answers(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "did not reply to the invitation": silence towards the request to sign, not towards a reporter."""
    step = governed(clauses, group)
    following = clauses.words.entries[thing.last + 1 : thing.last + 2]
    if step is None or step.kind != "plain" or group.negated == step.negated:
        return None
    if following and following[0].flag == "blame":  # a request for comment is a reporter's
        return None
    return _made(clauses, replace(group, negated=False), thing, Stance.NO_ANSWER, replace(step, negated=False))


def _considers(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "did not consider joining any statement"."""
    following = next((g for g in clauses.groups if g.first > group.last), None)
    about = following is not None and following.gerund and following.first <= group.last + 2
    step = governed(clauses, group)
    if step is None or step.kind != "plain" or group.negated == step.negated:
        return None
    if not about and thing.kind != "statement":
        return None
    return _made(clauses, replace(group, negated=False), thing, Stance.DID_NOT_CONSIDER, replace(step, negated=False))


_STANCES = frozenset(Stance)


def _appears(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "Peru appears among the signatories", "Venezuela's name does not appear"."""
    words = clauses.words
    step = governed(clauses, group)
    if step is None or step.kind != "plain" or not isinstance(step.subject, Actor):
        return None
    named = words.tags[step.subject.last] == "W"
    listed = thing.kind == "signatories" or (thing.place is not None and words.entries[thing.place].flag == "list")
    return _made(clauses, group, thing, Stance.SIGNED, step) if named or listed else None


_READERS = {"asks": _asks, "answers": _answers, "considers": _considers, "appears": _appears}
