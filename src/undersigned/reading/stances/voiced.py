"""Those who speak in a joint statement: whatever they say there, they have put their names to it.

Forty-four countries voiced alarm over Xinjiang in a joint statement.     a set of 44 that signed
In a joint letter to the Council, Fiji and Samoa asked for an inquiry.    Fiji and Samoa signed
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.naming import spelt_out
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.verbs import VerbGroup
from undersigned.reading.stances.words import Words

_OTHERS = re.compile(r"#[xq]?Y")
_IN_STATEMENT = re.compile(r"pD[xJFL]{0,3}(?P<noun>S)")
_SAID_IN = re.compile(_IN_STATEMENT.pattern + "$")


def voiced(clauses: Clauses) -> Iterator[tuple[Phrase | Actor, VerbGroup, int]]:
    """Each subject that says something in a statement, its verb, and the word that names the statement."""
    place = statement_spoken(clauses)
    if place is None:
        return
    for group in clauses.groups:
        if not group.finite or group.passive or group.negated or group.mood != "fact" or clauses.conditional(group):
            continue
        if _tells_of_absence(clauses, group):
            continue  # "Two countries are missing in the letter"
        subject = clauses.subject(group)
        subject = spelt_out(clauses, subject) if isinstance(subject, Actor) else subject
        counted = isinstance(subject, Phrase) and subject.head in "Yq" and _is_counted(clauses, subject)
        several = isinstance(subject, Actor) and (
            is_company(clauses, subject) or _has_partner(clauses, place) or _speaks_for_others(clauses, subject, group)
        )
        named = several and _is_joint(clauses, place)
        if (counted or named) and subject is not None:
            yield subject, group, place
            return


def _tells_of_absence(clauses: Clauses, group: VerbGroup) -> bool:
    """Whether the verb alone says that somebody is not on a statement."""
    frames = clauses.words.lexicon.frames.get(group.verb.lemma, ()) if group.verb is not None else ()
    return any(f.does == Stance.DID_NOT_SIGN and f.after is None for f in frames)


def reports(clauses: Clauses) -> Iterator[Report]:
    """The states that are named as speaking so."""
    for subject, group, place in voiced(clauses):
        if isinstance(subject, Actor) and subject.quantity != "none":
            yield Report(
                words=clauses.words,
                actor=subject,
                stance=Stance.SIGNED,
                first=min(subject.first, group.first, place),
                last=max(group.last, place),
                head=group.head,
                place=place,
            )


def signatories(clauses: Clauses) -> Iterator[Report]:
    """As in "The statement went out in the names of Jordan and Qatar"."""
    words = clauses.words
    for at in words.flagged.get("behalf", ()):
        actor = clauses.actor_starting(at + 1)
        main = clauses.group_before(at)
        subject = clauses.subject(main) if main is not None and main.mood == "fact" and not main.negated else None
        if actor is None or not actor.states or not isinstance(subject, Phrase) or subject.head != "S":
            continue
        yield Report(words=words, actor=actor, stance=Stance.SIGNED, first=subject.first, last=actor.last, head=at)


def speakers(clauses: Clauses) -> Iterator[Report]:
    """As in "the 22 countries on whose behalf Cyprus spoke": who spoke for them."""
    words = clauses.words
    for at in words.flagged.get("whose_behalf", ()):
        actor = clauses.actor_starting(at + 1)
        group = next((g for g in clauses.groups if g.first > at), None)
        if actor is None or not actor.states or group is None or group.verb is None or group.mood != "fact":
            continue
        if group.verb.lemma in words.lexicon.speaking and group.finite and not group.negated:
            yield Report(words=words, actor=actor, stance=Stance.SIGNED, first=at, last=group.last, head=group.head)


def is_company(clauses: Clauses, actor: Actor) -> bool:
    """Whether several states speak: "Fiji and Samoa", "Spain, along with 43 other countries"."""
    others = _OTHERS.search(clauses.words.tags, actor.first, actor.last + 1)
    return bool(actor.states) and (len(actor.states) > 1 or others is not None)


def statement_spoken(clauses: Clauses) -> int | None:
    """The statement in which somebody says something: "said in a joint statement that …"."""
    words = clauses.words
    for match in _IN_STATEMENT.finditer(words.tags):
        noun = match.start("noun")
        if words.lower[match.start()] in words.lexicon.voiced_in and words.entries[noun].flag is None:
            return noun
    return None


def said_in(words: Words, noun: int) -> bool:
    """Whether the statement that ends at word ``noun`` is what something is said in: "urged it in a joint letter"."""
    match = _SAID_IN.search(words.tags, 0, noun + 1)
    return match is not None and words.lower[match.start()] in words.lexicon.voiced_in


def _speaks_for_others(clauses: Clauses, subject: Actor, group: VerbGroup) -> bool:
    """As in "Norway, speaking also on behalf of Denmark, said in a joint statement"."""
    return any(subject.last < at < group.first for at in clauses.words.flagged.get("behalf", ()))


def _has_partner(clauses: Clauses, place: int) -> bool:
    """As in "condemned the raid in a joint statement with Togo"."""
    words = clauses.words
    beside = words.lower[place + 1 : place + 2]
    if not beside or beside[0] not in words.lexicon.bearing:
        return False
    partner = clauses.actor_starting(place + 2)
    return partner is not None and bool(partner.states)


def _is_counted(clauses: Clauses, phrase: Phrase) -> bool:
    return "#" in clauses.words.tags[phrase.first : phrase.last + 1]


def _is_joint(clauses: Clauses, place: int) -> bool:
    """Whether one statement is meant: by a word for it ("a joint letter"), or by its article ("in a letter")."""
    words = clauses.words
    said = words.lower[max(place - 2, 0) : place + 2]
    joint = any(word in words.lexicon.joint for text in said for word in text.split())
    return joint or not set(words.lexicon.threads.indefinite).isdisjoint(words.lower[max(place - 3, 0) : place])


def speaks_for(words: Words, at: int) -> bool:
    """As in "read by Pakistan for 62 countries"."""
    if words.lower[at] not in words.lexicon.spoken_for or _COUNTED.match(words.tags, at + 1) is None:
        return False
    return "V" in words.tags[max(at - 5, 0) : at]


_COUNTED = re.compile(r"(?:D[xaFJG]{0,2}x?p)?a?#(?:[xqF]?[YO]|q|(?=[.,;)]|$))")
