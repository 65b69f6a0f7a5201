"""What a verb group says: a stance or none, through the verbs and nouns that govern it.

refused to sign      declined          decided not to sign    declined
failed to sign       did not sign      was not asked to sign  not asked
did not refuse       declined, denied  agreed to sign         nothing: it is no fact yet
"""

from __future__ import annotations

import re
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
        if frame.before is not None and not frame.before.search(clauses.words.text(group.first, group.head)):
            continue
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
    opening = clauses.skip_left(group.first - 1) < 0 and thing.kind == "statement"
    inverted = _inverted(clauses, group, thing) if opening or stance is Stance.DID_NOT_SIGN else None
    if inverted is not None:
        return _made(clauses, group, replace(thing, first=None), stance, inverted)
    if not thing.fits(frame.object):
        return None
    step = _caused(clauses, group) if stance is Stance.WITHDREW else None
    step = step or governed(clauses, group)
    if step is None:
        step = Step(kind="plain", negated=False, mood="unreal", subject=None, first=group.first)
    return _made(clauses, group, thing, stance, step)


def _inverted(clauses: Clauses, group: VerbGroup, thing: Object) -> Step | None:
    """As in "no aparece Polonia", "manque la Hongrie": the subject stands behind a verb that has none before it."""
    words = clauses.words
    if not (words.lexicon.inverting and group.finite and thing.near):
        return None
    subject, behind = clauses.subject(group), clauses.behind(group.last + 1)
    before = clauses.skip_left(group.first - 1)
    joined = behind is not None and before >= 0 and words.tags[before] == "c"  # "pero falta la de Dinamarca"
    expletive = isinstance(subject, Phrase) and words.lower[subject.first] in words.lexicon.impersonal
    if subject is not None and not (expletive or joined):
        return None
    behind = behind or clauses.behind(thing.last + 1)
    if behind is None:
        return None
    return Step(kind="plain", negated=False, mood=group.mood, subject=behind, first=group.first)


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
    outcome = _outcome(stance, group, step)
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
    if patient is None and clauses.skip_left(group.first - 1) < 0:
        patient = _following(clauses, doer.last + 1)
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


def _following(clauses: Clauses, at: int) -> Phrase | None:
    """As in "Read out by Peru, the letter …": the statement behind the comma."""
    match = _PATIENT.match(clauses.words.tags, at)
    return Phrase(first=match.end() - 1, last=match.end() - 1, head="S") if match else None


_PATIENT = re.compile(r"[^.;V]*,D?[xJF]{0,3}S")


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
        asked: Subject | None = clauses.actor_starting(group.last + 1) or clauses.behind(group.last + 1)
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
    if step is None or step.kind != "plain":
        return None
    inverted = _inverted(clauses, group, thing)
    step = inverted or step
    if not isinstance(step.subject, Actor):
        return None
    listed = thing.kind == "signatories" or (thing.place is not None and words.entries[thing.place].flag == "list")
    there = (thing.kind == "none" or inverted is not None) and thing.near and words.lexicon.inverting
    if not (listed or there or clauses.by_name(step.subject)):
        return None
    return _made(clauses, group, thing, Stance.SIGNED, step)


def _receives(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "never received an invitation to sign", "got no invitation"."""
    step = governed(clauses, group)
    if thing.kind != "request" or step is None or step.kind != "plain" or group.passive:
        return None
    none = thing.first is not None and clauses.words.tags[thing.first] == "Z"
    if (group.negated != step.negated) == none or not (thing.near or _about_signing(clauses, group)):
        return None
    plain = replace(thing, first=None)
    return _made(clauses, replace(group, negated=False), plain, Stance.NOT_ASKED, replace(step, negated=False))


def _delivers(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "read out the statement on behalf of 38 states", "thirty countries issued a statement"."""
    words = clauses.words
    if group.passive:
        thing = object_of(clauses, group.last, group)
        made = _passive(clauses, group, thing, Stance.SIGNED)
        if made is None or not _is_joint(clauses, made.object.first, group.head, made.last, made.subject):
            return None
        return made
    step = governed(clauses, group)
    if thing.kind != "statement" or thing.place is None or step is None or step.kind != "plain" or group.negated:
        return None
    if not _is_joint(clauses, thing.first, thing.place, min(thing.last + 8, len(words) - 1), step.subject):
        return None
    return _made(clauses, group, thing, Stance.SIGNED, step)


def _is_joint(clauses: Clauses, first: int | None, head: int, last: int, subject: Subject | None) -> bool:
    """Whether several states speak: as a counted set, on behalf of others, or by a word ("joint") for it."""
    words = clauses.words
    if isinstance(subject, Phrase) and subject.head in "YL":
        return True
    begin = head if first is None else min(first, head)
    behalf = [at for at in words.flagged.get("behalf", ()) if begin <= at <= last + 8]
    if any(phrase_at(clauses, at + 1) is not None or _group_at(clauses, at + 1) for at in behalf):
        return True
    joint = any(w in words.lexicon.joint for text in words.lower[begin : head + 1] for w in text.split())
    return joint and isinstance(subject, Actor) and subject.plural and "S" not in words.tags[:begin]


def _group_at(clauses: Clauses, at: int) -> bool:
    actor = clauses.actor_starting(at)
    return actor is not None and actor.plural


_READERS = {
    "asks": _asks,
    "answers": _answers,
    "considers": _considers,
    "appears": _appears,
    "receives": _receives,
    "delivers": _delivers,
}
