"""What a verb group says: a stance or none, through the verbs and nouns that govern it.

refused to sign      declined          decided not to sign    declined
failed to sign       did not sign      was not asked to sign  not asked
did not refuse       declined, denied  agreed to sign         nothing: it is no fact yet
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.addressing import writes
from undersigned.reading.stances.asking import (
    answers,
    asks,
    hears,
    is_request,
    rebuffs,
    receives,
    replies,
    requests,
    was_invited,
)
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.deciding import considers, decides
from undersigned.reading.stances.government import Step, behind_copula, governed
from undersigned.reading.stances.hindering import hindered
from undersigned.reading.stances.inversion import left_out_subject, opens_inverted, statement_before, subject_behind
from undersigned.reading.stances.jointly import is_joint, partner_behind, single
from undersigned.reading.stances.lexicon import Frames
from undersigned.reading.stances.objects import (
    Object,
    fronted,
    leads_elsewhere,
    names_before,
    object_of,
    signing_beside,
)
from undersigned.reading.stances.outcomes import Predicate, is_none, made
from undersigned.reading.stances.passives import doer_behind, patient_of
from undersigned.reading.stances.striking import caused, strikes
from undersigned.reading.stances.verbs import VerbGroup, no_longer
from undersigned.reading.stances.voiced import is_company
from undersigned.reading.stances.words import Words
from undersigned.reading.stances.written import unanswered


def predicates(clauses: Clauses) -> list[Predicate]:
    """The stances that the verbs of the sentence carry, in order."""
    words = clauses.words
    framed = [at for at in words.verbs() if words.lemma(at) in words.lexicon.frames]
    if not any(_is_framed(words, at) for at in framed):
        return []
    return [found for at in framed if (found := _predicate(clauses, clauses.group_of(at))) is not None]


def _is_framed(words: Words, at: int) -> bool:
    """Whether a frame of the verb at word ``at`` has behind it the words that it asks for."""
    frames = words.lexicon.frames.get(words.lemma(at), ())
    ahead = bool(frames) and words.lexicon.inverting and "r" in words.tags[:at]  # "le texte auquel a souscrit Malte"
    if any(f.after is None or (ahead and _is_of_statement(f)) for f in frames):
        return True
    places = _behind(words, at)
    return any(f.after is not None and _follows(words, f.after, places) is not None for f in frames)


def _is_of_statement(frame: Frames) -> bool:
    """Whether the statement is what the frame's words lead to, so that "auquel" may stand for them."""
    return frame.does == Stance.SIGNED and frame.object == "statement"


def _behind(words: Words, last: int) -> tuple[int, ...]:
    """Where the words of a frame may begin behind word ``last``, if need be after a time: "retira lundi son nom"."""
    time = _TIME.match(words.tags, last + 1)
    return (words.ends[last],) if time is None else (words.ends[last], words.ends[time.end() - 1])


def _follows(words: Words, after: re.Pattern[str], places: Sequence[int]) -> int | None:
    """Where the words of a frame end that begin at the first of ``places`` where they do."""
    text, end = words.view.text, words.sentence.end
    return next((found.end() for place in places if (found := after.match(text, place, end)) is not None), None)


_TIME = re.compile(r"(?:,?(?:[pDx]{0,2}Tx?|a),?)+")


def _predicate(clauses: Clauses, group: VerbGroup) -> Predicate | None:
    fitting, words = _fitting(clauses, group), clauses.words
    elsewhere = any(_has_other_object(clauses, group, frame, last) for frame, last in fitting)
    for frame, last in fitting:
        if elsewhere and last == group.last:
            continue
        group = _not_passive(words, group, last)
        thing = object_of(clauses, last, group)
        reader = _READERS.get(frame.does)
        reading: Predicate | None
        if reader is not None:
            reading = reader(clauses, group, thing)
        else:
            reading = _stance(clauses, group, thing, frame) if frame.does in _STANCES else None
        if reading is not None and (reader is not _delivers or reading.stance is not Stance.DID_NOT_SIGN):
            leads = words.lemma(group.head) in words.lexicon.leading and _is_of_statement(frame)
            if (reader is _delivers or leads) and reading.stance is Stance.JOINED_LATER:
                reading = replace(reading, stance=Stance.SIGNED)  # "a statement that Chile read a day later"
            beside = Stance(frame.does) if frame.companions else reading.companions
            return replace(reading, companions=beside, last=max(reading.last, last))
    return None


def _has_other_object(clauses: Clauses, group: VerbGroup, frame: Frames, last: int) -> bool:
    """Whether a frame's words lead to something else than a statement: "se sumó a la OTAN", "figuran entre ellos"."""
    return (
        last > group.last and frame.object not in ("any", "before") and object_of(clauses, last, group).kind == "other"
    )


def _not_passive(words: Words, group: VerbGroup, last: int) -> VerbGroup:
    """As in "stuck by its signature", where "by" is part of the verb."""
    if not group.passive or "b" in words.tags[group.first : group.head] or last == group.last:
        return group
    return replace(group, passive=False, finite=True) if words.lower[group.last + 1] in words.lexicon.agents else group


def _fitting(clauses: Clauses, group: VerbGroup) -> list[tuple[Frames, int]]:
    """The frames of the verb whose words stand there, each with its last word; those that explain more come first.

    "left its name off" is another deed than "left its name".
    """
    assert group.verb is not None
    words = clauses.words
    places = _behind(words, group.last)
    found: list[tuple[Frames, int]] = []
    for frame in words.lexicon.frames.get(group.verb.lemma, ()):
        if frame.before is not None and not frame.before.search(words.text(group.first, group.head)):
            continue
        if not _is_spoken_of(clauses, group, frame):
            continue
        last = group.last
        if frame.after is not None:
            end = _follows(words, frame.after, places)
            if end is None and not (_is_of_statement(frame) and _is_behind_relative(clauses, group)):
                continue
            last = last if end is None else _word_before(words, end)
        found.append((frame, last))
    return sorted(found, key=lambda each: (each[0].before is None, each[0].after is None, -each[1]))


def _is_behind_relative(clauses: Clauses, group: VerbGroup) -> bool:
    """As in "le texte auquel a souscrit Malte", "le texte, à laquelle Malte s'est associée": "à" stands before it."""
    if not clauses.words.lexicon.inverting or "r" not in clauses.words.tags[: group.first]:
        return False
    return statement_before(clauses, group) is not None or fronted(clauses, group) is not None


def _is_spoken_of(clauses: Clauses, group: VerbGroup, frame: Frames) -> bool:
    """Whether what a frame takes up, a name or a statement, stands before the verb."""
    if frame.object == "before":
        return clauses.statement_before or "S" in clauses.words.tags[: group.first]
    return frame.object != "name" or names_before(clauses.words, group.first)


def _word_before(words: Words, offset: int) -> int:
    return next(i for i in range(len(words) - 1, -1, -1) if words.ends[i] <= offset)


def _stance(clauses: Clauses, group: VerbGroup, thing: Object, frame: Frames) -> Predicate | None:
    """A verb that is itself a stance: sign, join, stay away, withdraw."""
    stance = Stance(frame.does)
    request = clauses.words.has(group.last, group.last + _FAR, "request")  # "ignored two invitations to sign"
    if stance is Stance.NO_ANSWER and not request and not was_invited(clauses, group):
        return None
    if group.passive:
        if stance is Stance.JOINED_LATER and not thing.fits(frame.object):
            return None
        asked = group.verb is not None and group.verb.lemma in clauses.words.lexicon.asking
        return _passive(clauses, group, thing, stance) if not asked else None
    opening = clauses.skip_left(group.first - 1) < 0 and thing.kind == "statement"
    opening |= opens_inverted(clauses, group)
    related = statement_before(clauses, group)
    inverted = None
    if opening or related is not None or stance is Stance.DID_NOT_SIGN or clauses.words.lexicon.dropping:
        inverted = subject_behind(clauses, group, thing)
    if related is not None and inverted is None:
        inverted = left_out_subject(clauses, group)
    if inverted is not None:
        if _is_to_open(clauses, group):
            return None
        place = related if related is not None else thing.place
        return made(clauses, group, replace(thing, first=None, place=place), stance, inverted)
    if not thing.fits(frame.object) or _is_of_old(clauses.words, group, thing):
        return None
    step = caused(clauses, group) if stance is Stance.WITHDREW else None
    step = step or hindered(clauses, group) or governed(clauses, group)
    if step is None or _is_only_wanted(clauses, step):  # "could have signed. It did not."
        step = Step(kind="plain", negated=False, mood="unreal", subject=_wanted(clauses, group), first=group.first)
    if (
        stance is Stance.DID_NOT_SIGN
        and group.verb is not None
        and group.verb.lemma in clauses.words.lexicon.abstaining
    ):
        asked = any(is_request(clauses, other) for other in clauses.groups if other.head < group.head)
        stance = Stance.DECLINED if asked else stance  # "Invited to sign, Chad abstained"
    if _is_to_open(clauses, group):
        return None
    return made(clauses, group, thing, stance, step)


def _is_to_open(clauses: Clauses, group: VerbGroup) -> bool:
    """As in "La carta, que impulsa Perú, se abrirá a la firma el lunes": nobody can have signed it yet."""
    lexicon = clauses.words.lexicon
    if group.verb is None or group.verb.lemma not in lexicon.leading:
        return False
    yet = (other for other in clauses.groups if other.mood == "unreal" and other.verb is not None)
    return any(other.verb is not None and other.verb.lemma in lexicon.opening for other in yet)


def _wanted(clauses: Clauses, group: VerbGroup) -> Actor | Phrase | None:
    """As in "expect Fiji and Samoa to sign", "inviting them to sign": who has not, but may be spoken of next."""
    at = clauses.skip_left(group.first - 1) if group.infinitive else -1
    if at >= 0 and clauses.words.tags[at] == "P":
        return Phrase(first=at, last=at, head="P")
    return clauses.actor_ending(at) if at >= 0 else None


def _is_of_old(words: Words, group: VerbGroup, thing: Object) -> bool:
    """As in "Chile, which had never signed such a text, …": earlier ones are meant, and none in particular."""
    inside = words.lower[group.first : group.head]
    if thing.first is None or words.lexicon.backshifted.isdisjoint(inside):
        return False
    begins = words.lower[max(thing.first - 1, 0) : thing.first + 2]
    return words.has(group.first, group.head, "never") and not set(words.lexicon.threads.indefinite).isdisjoint(begins)


def _is_only_wanted(clauses: Clauses, step: Step) -> bool:
    """As in "could have signed", "wanted to sign": what "It did not." takes up."""
    return step.kind == "wanting" and not step.negated and not is_none(clauses, step.subject)


_FAR = 8
"""Words behind a verb among which its object stands."""


def _passive(clauses: Clauses, group: VerbGroup, thing: Object, stance: Stance) -> Predicate | None:
    """As in "was signed by Canada": the doer stands behind; "Hungary was removed from the list": none does."""
    if stance in (Stance.JOINED_LATER, Stance.WITHDREW, Stance.NOT_ASKED):
        subject = clauses.subject_left_of(group.first)
        if clauses.skip_left(group.first - 1) < 0:  # "Added to the list on Friday were Peru and Chile"
            subject = behind_copula(clauses, group.last) or subject
        step = Step(kind="plain", negated=False, mood=group.mood, subject=subject, first=group.first)
        told = isinstance(subject, Actor) or (subject is not None and subject.head in "WP")  # "Its name was removed"
        return made(clauses, group, thing, stance, step) if told else None
    doer = doer_behind(clauses, group.last)
    if doer is None or group.infinitive:
        return None
    patient = patient_of(clauses, group, doer)
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


def _place(patient: Subject | None) -> int | None:
    return patient.last if isinstance(patient, Phrase) and patient.head == "S" else None


_STANCES = frozenset(Stance)
_AMONG_OTHERS = re.compile(r"g[Dx#F]{0,3}Y(?=r|[xV]|p(?!D?[xJF]*S))")
"""As in "figura entre los países que recibieron la carta": what they did tells, and not that it is there."""


def _appears(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "Peru appears among the signatories", "Venezuela's name does not appear"."""
    words = clauses.words
    step = governed(clauses, group)
    if step is None or leads_elsewhere(words, thing.last + 1) or _AMONG_OTHERS.match(words.tags, group.last + 1):
        return None
    inverted = subject_behind(clauses, group, thing)
    step = inverted or step
    subject = step.subject
    if not isinstance(subject, Actor) and not (isinstance(subject, Phrase) and subject.head in "YLqPWO"):
        return None
    listed = thing.kind == "statement" and words.lower[group.last + 1] in words.lexicon.borne_on
    listed |= thing.kind == "signatories" or (thing.place is not None and words.entries[thing.place].flag == "list")
    there = (thing.kind in ("none", "pronoun") or inverted is not None) and thing.near
    denied = group.negated or is_none(clauses, subject)
    there &= words.lexicon.inverting or denied  # "Brunei did not feature"; "en la carta, que firmó Belice"
    there |= words.lexicon.inverting and denied and thing.kind == "statement" and signing_beside(clauses, group)
    behind = range(group.last + 1, min(group.last + _FAR, len(words)))
    if any(words.tags[at] == "S" and words.lower[at] in words.lexicon.unissued for at in behind):
        return None  # what figured on a draft may be gone from the text
    his_name = words.tags[clauses.skip_left(group.first - 1)] == "W"  # "whose signature appears"
    if not (listed or there or (isinstance(subject, Actor) and (his_name or clauses.by_name(subject)))):
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
        if found is None:
            return None
        joint = is_joint(clauses, found.object.first, group.head, found.last, found.subject, group)
        return found if joint else single(clauses, found, group)
    step = governed(clauses, group)
    related = statement_before(clauses, group)
    inverted = subject_behind(clauses, group, thing) if related is not None else None
    if inverted is not None:
        step, thing = inverted, replace(thing, kind="statement", place=related, first=None)
    if step is None or step.kind != "plain" or group.negated:
        return None
    if thing.kind == "pronoun" and thing.near and isinstance(step.subject, Actor):
        end = max(thing.last, group.last)
        several = step.subject.plural or is_company(clauses, step.subject)  # "acordaron el texto y lo publicaron"
        found = made(clauses, group, thing, Stance.SIGNED, step)
        joint = several or is_joint(clauses, thing.first, group.head, end, step.subject, group)
        return found if joint or found is None else single(clauses, found, group)
    if thing.kind != "statement" or thing.place is None:
        return None
    found = made(clauses, group, thing, Stance.SIGNED, step)
    end = min(thing.last + 8, len(words) - 1)
    first = thing.first if thing.first is not None else max(thing.place - 1, 0)
    joint = found is not None and is_joint(clauses, first, thing.place, end, found.subject, group)
    partner = partner_behind(clauses, thing.last)
    if found is not None and partner is not None:
        found = replace(found, last=partner.last, companions=found.stance)
        return found if joint else single(clauses, found, group)
    if found is None or joint:
        return found
    interested = not words.lexicon.bearing.isdisjoint(words.lower[thing.last + 1 : thing.last + 2])
    return None if interested else single(clauses, found, group)  # "read the statement with interest"


def _heeds(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "would not hear of it", "n'a pas voulu en entendre parler": to hear of a statement is not to sign it."""
    frame = Frames(does="signed", before=None, after=None, object="any", companions=False)
    found = _stance(clauses, group, thing, frame) if thing.near or thing.kind == "statement" else None
    return found if found is not None and found.stance is Stance.DECLINED and not found.denied else None


def _arrives(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "Signatures from Chile and Peru arrived a week later", "those of Fiji still stand"."""
    words = clauses.words
    step = governed(clauses, group)
    if step is None or step.kind != "plain" or group.negated or group.passive or not isinstance(step.subject, Actor):
        return None
    if thing.kind == "other":  # "Peru's endorsement remains outstanding"
        return None
    named = words.lower[max(step.subject.first - 3, 0) : step.subject.last + 1]
    if words.lexicon.signatures.isdisjoint(named) or not clauses.by_name(step.subject):
        return None
    if "Z" in words.tags[max(step.subject.first - 3, 0) : step.subject.first]:  # "no Maltese signature arrived"
        step = replace(step, negated=True)
    return made(clauses, group, replace(thing, last=group.last, first=None), Stance.SIGNED, step)


_READERS = {
    "heeds": _heeds,
    "asks": asks,
    "requests": requests,
    "answers": answers,
    "hears": hears,
    "replies": replies,
    "rebuffs": rebuffs,
    "considers": considers,
    "appears": _appears,
    "receives": receives,
    "delivers": _delivers,
    "strikes": strikes,
    "arrives": _arrives,
    "decides": decides,
    "writes": writes,
    "writes_to": unanswered,
}
