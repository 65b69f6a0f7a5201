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
from undersigned.reading.stances.timing import is_later, not_until, tells_when
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
    single: bool = False
    """Whether it makes a signatory only where others have signed as well: one state read the statement out."""
    companions: Stance | None = None
    """What the states named between the verb and ``last`` did themselves: "joined France in signing"."""


def made(clauses: Clauses, group: VerbGroup, thing: Object, stance: Stance, step: Step) -> Predicate | None:
    """The predicate of a verb with ``stance``, or None where nothing is said."""
    concord = clauses.words.lexicon.inverting and (group.negated or step.negated)  # "ne figurent plus ni A ni B"
    if is_none(clauses, step.subject) != _of_none(clauses, group, thing) and not concord:
        step = replace(step, negated=not step.negated)
    if stance is Stance.SIGNED and is_later(clauses.words, group.first, max(group.last, thing.last) + 1):
        stance = Stance.JOINED_LATER
    told = outcome(stance, group, step)
    if told is None:
        return None
    bare = _denies_elsewhere(clauses.words, group)
    if bare is not None and told[0] is Stance.SIGNED and not told[1]:
        told = (bare, False)
    if told[0] is Stance.DID_NOT_SIGN and not_until(clauses.words, thing.last + 1):
        told = (Stance.JOINED_LATER, False)
    until = told[0] in (Stance.DID_NOT_SIGN, Stance.DECLINED) and clauses.words.has(
        thing.last + 1, thing.last + 3, "until"
    )
    until |= told[0] in (Stance.DID_NOT_SIGN, Stance.DECLINED) and _gave_in(clauses, group)
    mood = "unreal" if until or clauses.conditional(group) else step.mood
    return Predicate(
        stance=told[0],
        denied=told[1],
        mood=mood,
        first=min(step.first, group.first),
        last=max(thing.last, group.last),
        head=group.head,
        subject=step.subject,
        object=thing,
        negated=group.negated or step.negated,
    )


def _denies_elsewhere(words: Words, group: VerbGroup) -> Stance | None:
    """What "ne" without "pas" makes of signing: none of those spoken of did, or they did only then.

    Pas plus que le Liban, la Jordanie n'a signé.      did not sign
    Le Koweït n'a signé qu'en février.                 joined later
    """
    if "e" not in words.tags[group.first : group.head] or group.negated:
        return None
    only = next((at for at in range(group.last + 1, len(words)) if words.lower[at] in words.lexicon.that), None)
    if only is None:
        return Stance.DID_NOT_SIGN
    return Stance.JOINED_LATER if tells_when(words, only + 1) else None


def _gave_in(clauses: Clauses, group: VerbGroup) -> bool:
    """As in "held out for a week before adding its name": that it had not signed is over."""
    words = clauses.words
    return any(
        later.first > group.last
        and (later.gerund or later.infinitive)
        and words.lower[later.first - 1] in words.lexicon.before
        for later in clauses.groups
    )


def _of_none(clauses: Clauses, group: VerbGroup, thing: Object) -> bool:
    """Whether the object negates: "signed neither statement"; but "neither the one delivered by Cuba" was delivered."""
    aside = group.passive and not group.finite
    return thing.first is not None and clauses.words.tags[thing.first] in ("Z" if aside else "ZN")


def is_none(clauses: Clauses, subject: Subject | None) -> bool:
    """Whether the subject negates: "neither Poland nor Malta", "no African state", "nobody"."""
    if isinstance(subject, Actor):
        return subject.quantity == "none"
    return subject is not None and clauses.words.tags[subject.first] in "ZN"


def outcome(stance: Stance, group: VerbGroup, step: Step) -> tuple[Stance, bool] | None:
    """The stance and whether it is denied, after negation and government; None where nothing is said."""
    negated = group.negated
    if group.unwilling and step.kind == "plain" and not step.negated:
        return (Stance.DECLINED, False) if stance.is_signatory else None
    if step.kind == "refusing":
        return None if negated or not stance.is_signatory else (Stance.DECLINED, step.negated)
    if step.kind == "willing":
        return (Stance.DECLINED, False) if stance.is_signatory and step.negated and not negated else None
    if step.kind == "wanting":
        return (Stance.DID_NOT_SIGN, False) if stance.is_signatory and step.negated and not negated else None
    if step.kind == "failing":
        return None if negated or step.negated or not stance.is_signatory else (Stance.DID_NOT_SIGN, False)
    if step.kind in ("choosing", "vowing"):
        if stance is Stance.DID_NOT_SIGN or (step.kind == "choosing" and stance in (Stance.WITHDREW, Stance.DECLINED)):
            return None if negated or step.negated else (stance, False)
        return (Stance.DECLINED, step.negated) if negated and stance.is_signatory else None
    if negated != step.negated:
        if stance.is_signatory:
            return Stance.DID_NOT_SIGN, False
        return stance, True
    return stance, False


def resumed(stance: Stance, *, negated: bool) -> Stance | None:
    """What "did" or "did not" amounts to after a report of ``stance``."""
    if stance.is_signatory or stance is Stance.DID_NOT_SIGN:
        return Stance.DID_NOT_SIGN if negated else Stance.SIGNED
    if stance in (Stance.DECLINED, Stance.WITHDREW):
        return None if negated else stance
    return stance if negated else None


def done(stance: Stance, *, negated: bool, too: bool) -> Stance | None:
    """What "did so" amounts to: the act spoken of, so that after "refused to sign" it is signing."""
    if stance.is_signatory or stance is Stance.WITHDREW:
        return resumed(stance, negated=negated)
    if too:
        return None if negated else stance  # "refused. Fiji did so too"
    if stance is Stance.NOT_ASKED and not negated:
        return Stance.SIGNED  # "Panamá no fue invitada a firmar. Sí lo hizo Ecuador."
    if stance not in (Stance.DECLINED, Stance.DID_NOT_SIGN):
        return None
    return Stance.DID_NOT_SIGN if negated else Stance.SIGNED
