"""What a verb group says: a stance or none, through the verbs and nouns that govern it.

refused to sign      declined          decided not to sign    declined
failed to sign       did not sign      was not asked to sign  not asked
did not refuse       declined, denied  agreed to sign         nothing: it is no fact yet
"""

from __future__ import annotations

import re
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.asking import answers, asks, receives, replies
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.government import Step, governed
from undersigned.reading.stances.lexicon import Frames
from undersigned.reading.stances.objects import Object, object_of
from undersigned.reading.stances.outcomes import Predicate, made
from undersigned.reading.stances.verbs import VerbGroup, no_longer
from undersigned.reading.stances.words import Words


def predicates(clauses: Clauses) -> list[Predicate]:
    """The stances that the verbs of the sentence carry, in order."""
    if not any(_is_framed(clauses.words, at) for at, letter in enumerate(clauses.words.tags) if letter == "V"):
        return []
    return [predicate for group in clauses.groups if (predicate := _predicate(clauses, group)) is not None]


def _is_framed(words: Words, at: int) -> bool:
    """Whether a frame of the verb at word ``at`` has behind it the words that it asks for."""
    verb = words.entries[at].verb
    frames = words.lexicon.frames.get(verb.lemma, ()) if verb is not None else ()
    return any(f.after is None or f.after.match(words.view.text, words.ends[at], words.sentence.end) for f in frames)


def _predicate(clauses: Clauses, group: VerbGroup) -> Predicate | None:
    for frame, last in _fitting(clauses.words, group):
        group = _not_passive(clauses.words, group, last)
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


def _not_passive(words: Words, group: VerbGroup, last: int) -> VerbGroup:
    """As in "stuck by its signature", where "by" is part of the verb."""
    if not group.passive or "b" in words.tags[group.first : group.head] or last == group.last:
        return group
    return replace(group, passive=False, finite=True) if words.lower[group.last + 1] in words.lexicon.agents else group


def _fitting(words: Words, group: VerbGroup) -> list[tuple[Frames, int]]:
    """The frames of the verb whose words stand there, each with its last word; those that explain more come first.

    "left its name off" is another deed than "left its name".
    """
    assert group.verb is not None
    found: list[tuple[Frames, int]] = []
    for frame in words.lexicon.frames.get(group.verb.lemma, ()):
        if frame.before is not None and not frame.before.search(words.text(group.first, group.head)):
            continue
        last = group.last
        if frame.after is not None:
            match = frame.after.match(words.view.text, words.ends[group.last], words.sentence.end)
            if match is None:
                continue
            last = _word_before(words, match.end())
        found.append((frame, last))
    return sorted(found, key=lambda each: (each[0].before is None, each[0].after is None, -each[1]))


def _word_before(words: Words, offset: int) -> int:
    return next(i for i in range(len(words) - 1, -1, -1) if words.ends[i] <= offset)


def _stance(clauses: Clauses, group: VerbGroup, thing: Object, frame: Frames) -> Predicate | None:
    """A verb that is itself a stance: sign, join, stay away, withdraw."""
    stance = Stance(frame.does)
    if group.passive:
        return _passive(clauses, group, thing, stance)
    opening = clauses.skip_left(group.first - 1) < 0 and thing.kind == "statement"
    related = _related(clauses, group)
    inverted = None
    if opening or related is not None or stance is Stance.DID_NOT_SIGN:
        inverted = _inverted(clauses, group, thing)
    if inverted is not None:
        place = related if related is not None else thing.place
        return made(clauses, group, replace(thing, first=None, place=place), stance, inverted)
    if not thing.fits(frame.object):
        return None
    step = _caused(clauses, group) if stance is Stance.WITHDREW else None
    step = step or governed(clauses, group)
    if step is None:
        step = Step(kind="plain", negated=False, mood="unreal", subject=None, first=group.first)
    return made(clauses, group, thing, stance, step)


def _inverted(clauses: Clauses, group: VerbGroup, thing: Object) -> Step | None:
    """As in "no aparece Polonia", "manque la Hongrie": the subject stands behind a verb that has none before it."""
    words = clauses.words
    if not (words.lexicon.inverting and group.finite and thing.near):
        return None
    subject = clauses.subject(group)
    behind: Subject | None = clauses.behind(group.last + 1)
    before = clauses.skip_left(group.first - 1)
    joined = behind is not None and before >= 0 and words.tags[before] == "c"  # "pero falta la de Dinamarca"
    expletive = isinstance(subject, Phrase) and words.lower[subject.first] in words.lexicon.impersonal
    expletive |= _related(clauses, group) is not None
    if subject is not None and not (expletive or joined):
        return None
    behind = behind or clauses.behind(thing.last + 1) or _counted_behind(clauses, group)
    if behind is None:
        return None
    return Step(kind="plain", negated=False, mood=group.mood, subject=behind, first=group.first)


def _related(clauses: Clauses, group: VerbGroup) -> int | None:
    """The statement that "que" stands for in "la carta que firmaron Perú y Chile", "el texto al que se sumó Belice"."""
    at = clauses.skip_left(group.first - 1)
    if not clauses.words.lexicon.inverting or at < 0 or clauses.words.tags[at] != "r":
        return None
    before = at - 1
    while before > 0 and clauses.words.tags[before] in "p,xJ":
        before -= 1
    return before if before >= 0 and clauses.words.tags[before] == "S" else None


def _counted_behind(clauses: Clauses, group: VerbGroup) -> Phrase | None:
    """As in "una carta que firmaron trece países"."""
    phrase = phrase_at(clauses, group.last + 1)
    if phrase is None or phrase.head not in "YL" or clauses.words.tags[group.first - 1 : group.first] != "r":
        return None
    return phrase if clauses.words.tags[phrase.first] == "#" else None


def _caused(clauses: Clauses, group: VerbGroup) -> Step | None:
    """As in "had its name removed": the subject stands before "had"."""
    if not clauses.words.tags[: group.first].endswith("hDW"):
        return None
    first = group.first - 3
    return Step(kind="plain", negated=False, mood="fact", subject=clauses.subject_left_of(first), first=first)


def _passive(clauses: Clauses, group: VerbGroup, thing: Object, stance: Stance) -> Predicate | None:
    """As in "was signed by Canada": the doer stands behind; "Hungary was removed from the list": none does."""
    words = clauses.words
    if stance in (Stance.JOINED_LATER, Stance.WITHDREW):
        subject = clauses.subject_left_of(group.first)
        step = Step(kind="plain", negated=False, mood=group.mood, subject=subject, first=group.first)
        return made(clauses, group, thing, stance, step) if isinstance(subject, Actor) else None
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
    if "b" not in words.tags[group.first : group.head] and words.tags[group.first - 1 : group.first] == "S":
        patient = clauses.phrase_ending(group.first - 1, 5)  # "in a joint statement read by Canada"
        patient = Phrase(first=group.first - 1, last=group.first - 1, head="S") if patient is None else patient
    if patient is None and words.tags[group.first - 1 : group.first] == "," and words.tags[group.first - 2] == "S":
        patient = clauses.phrase_ending(group.first - 2, 5)  # "the letter, signed by Peru, …"
    if patient is None and clauses.skip_left(group.first - 1) < 0:
        patient = _following(clauses, doer.last + 1)
    if stance.is_signatory and (not isinstance(patient, Phrase) or patient.head not in "SP"):
        return None
    step = Step(kind="plain", negated=False, mood=group.mood, subject=doer, first=group.first)
    return made(
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
    while last < len(tags) and tags[last] in 'DQqZ#FJGxXYLOo"a' and clauses.actor_starting(last) is None:
        if tags[last] in "YL" or (tags[last] == "O" and head == "q"):  # "18 governments" are as many countries
            head = tags[last] if tags[last] != "O" else "Y"
        elif tags[last] in "q#" and head == "x":
            head = "q"
        last += 1
        if head in "YL":
            break
        if tags[last - 1 : last + 1] == "Op":  # "the ambassadors of 22 states"
            last += 1
    return Phrase(first=first, last=last - 1, head=head) if head != "x" else None


def _considers(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "did not consider joining any statement"."""
    following = next((g for g in clauses.groups if g.first > group.last), None)
    about = following is not None and following.gerund and following.first <= group.last + 2
    step = governed(clauses, group)
    if step is None or step.kind != "plain" or group.negated == step.negated:
        return None
    if not about and thing.kind != "statement":
        return None
    return made(clauses, replace(group, negated=False), thing, Stance.DID_NOT_CONSIDER, replace(step, negated=False))


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
    if no_longer(words, group.first, group.head):  # whatever it did before, its name is not there now
        step = replace(step, negated=True, mood="fact")
    return made(clauses, group, thing, Stance.SIGNED, step)


def _delivers(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "read out the statement on behalf of 38 states", "thirty countries issued a statement"."""
    words = clauses.words
    if group.passive:
        thing = object_of(clauses, group.last, group)
        found = _passive(clauses, group, thing, Stance.SIGNED)
        if found is None or not _is_joint(clauses, found.object.first, group.head, found.last, found.subject, group):
            return None
        return found
    step = governed(clauses, group)
    if thing.kind != "statement" or thing.place is None or step is None or step.kind != "plain" or group.negated:
        return None
    if not _is_joint(clauses, thing.first, thing.place, min(thing.last + 8, len(words) - 1), step.subject, group):
        return None
    return made(clauses, group, thing, Stance.SIGNED, step)


def _is_joint(
    clauses: Clauses, first: int | None, head: int, last: int, subject: Subject | None, group: VerbGroup
) -> bool:
    """Whether several states speak: as a counted set, on behalf of others, or by a word ("joint") for it."""
    words = clauses.words
    if isinstance(subject, Phrase) and subject.head in "YL":
        return True
    begin = head if first is None else min(first, head)
    if first is not None and _NATION.match(words.tags, first):
        return True
    behalf = [at for at in words.flagged.get("behalf", ()) if begin <= at <= last + 8]
    behalf += [at for at in range(begin, min(last + 4, len(words))) if speaks_for(words, at)]
    if any(phrase_at(clauses, at + 1) is not None or _group_at(clauses, at + 1) for at in behalf):
        return True
    if group.passive and isinstance(subject, Actor) and len(subject.states) > 1:
        return True  # "was launched by Japan and Palau"
    joint = any(w in words.lexicon.joint for text in words.lower[begin : last + 1] for w in text.split())
    if not joint or not isinstance(subject, Actor):
        return False
    voice = group.verb is not None and group.verb.lemma in words.lexicon.delivering  # "Canada read the joint statement"
    return voice or (subject.plural and "S" not in words.tags[:begin])


def speaks_for(words: Words, at: int) -> bool:
    """As in "read by Pakistan for 62 countries"."""
    if words.lower[at] not in words.lexicon.spoken_for or _COUNTED.match(words.tags, at + 1) is None:
        return False
    return "V" in words.tags[max(at - 5, 0) : at]


_COUNTED = re.compile(r"a?#[xqF]?[YO]")


def _group_at(clauses: Clauses, at: int) -> bool:
    actor = clauses.actor_starting(at)
    return actor is not None and actor.plural


_NATION = re.compile(r"[DxaF]{0,3}#xY[xJF]{0,2}S")
"""As in "the 50-nation statement"."""


def _strikes(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "Sofia's signature was cancelled"."""
    subject = clauses.subject(group) if group.passive and group.finite else None
    if not isinstance(subject, Actor) or not clauses.by_name(subject):
        return None
    step = Step(kind="plain", negated=False, mood=group.mood, subject=subject, first=group.first)
    return made(clauses, group, thing, Stance.WITHDREW, step)


_READERS = {
    "asks": asks,
    "answers": answers,
    "replies": replies,
    "considers": _considers,
    "appears": _appears,
    "receives": receives,
    "delivers": _delivers,
    "strikes": _strikes,
}
