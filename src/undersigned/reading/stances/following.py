"""Those who do what another did right before them, told by a verb of following.

France signed. Italy followed.       signed
Malte a signé. Chypre l'a imitée.    signed
Lo firmó Cuba. Le siguió Bolivia.    signed
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.government import governed
from undersigned.reading.stances.inversion import opens_inverted
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.verbs import VerbGroup

_ENDS = re.compile(r"a?P?(?:[DpTa#]*T[Ta]*)?a{0,2}(?:[.;)!]|,?c|,a?u|$)")
"""What may stand behind the verb: a pronoun and a time."""
_SIGNING = frozenset({Stance.SIGNED, Stance.JOINED_LATER})
_IMITATED = _SIGNING | {Stance.DID_NOT_SIGN, Stance.DECLINED}


def followers(clauses: Clauses, before: list[Report], memory: Memory) -> Iterator[Report]:
    """The reports of such verbs; ``before`` are the reports so far, in order of the text."""
    words = clauses.words
    if not words.has_verb(words.lexicon.following):
        return
    for group in clauses.groups:
        yield from _declining(clauses, group, before, memory)
        if not _follows(clauses, group):
            continue
        earlier = next((r for r in reversed(before) if r.words is not words or r.head < group.head), None)
        known = _SIGNING if not _imitates(clauses, group) else _IMITATED
        if earlier is None or earlier.stance not in known or earlier.denied or earlier.mood != "fact":
            continue
        actor = _who(clauses, group, memory)
        if actor is not None and not set(actor.states) & set(earlier.actor.states):
            yield replace(
                earlier,
                words=words,
                actor=actor,
                named_among=False,
                first=min(group.first, actor.first),
                last=max(group.last, actor.last),
                head=group.last,
                place=earlier.place if earlier.words is words else None,
            )


def _declining(clauses: Clauses, group: VerbGroup, before: list[Report], memory: Memory) -> Iterator[Report]:
    """As in "Chad signed; Mali has declined to follow"."""
    lexicon = clauses.words.lexicon
    lemma = group.verb.lemma if group.verb is not None else ""
    plain = not any(frame.does == Stance.SIGNED and frame.after is None for frame in lexicon.frames.get(lemma, ()))
    if not group.infinitive or lemma not in lexicon.following or not plain:
        return
    step, earlier = governed(clauses, group), before[-1] if before else None
    if (
        step is None
        or step.kind != "refusing"
        or step.negated
        or _ENDS.match(clauses.words.tags, group.last + 1) is None
    ):
        return
    actor = resolved(clauses, step.subject, memory)
    told = earlier is not None and earlier.stance in _SIGNING and not earlier.denied and step.mood == "fact"
    if actor is not None and earlier is not None and told and not clauses.conditional(group):
        yield replace(
            earlier,
            words=clauses.words,
            actor=actor,
            stance=Stance.DECLINED,
            mood="fact",
            named_among=False,
            first=min(step.first, actor.first),
            last=group.last,
            head=group.last,
            place=earlier.place if earlier.words is clauses.words else None,
        )


def _follows(clauses: Clauses, group: VerbGroup) -> bool:
    words = clauses.words
    if (
        group.verb is None
        or group.verb.lemma not in words.lexicon.following
        or group.verb.lemma in words.lexicon.frames
    ):
        return False
    told = group.finite and not group.passive and not group.negated and group.mood == "fact"
    return told and not clauses.conditional(group)


def _imitates(clauses: Clauses, group: VerbGroup) -> bool:
    """As in "l'a imité": a pronoun tells whom, so that whatever that one did was done again."""
    words = clauses.words
    hung = any(words.lower[at] in words.lexicon.object_clitics for at in range(max(group.first - 1, 0), group.head))
    return hung and group.verb is not None and group.verb.lemma in words.lexicon.imitating


def _who(clauses: Clauses, group: VerbGroup, memory: Memory) -> Actor | None:
    """Who follows, before the verb or behind it; none where something else is followed."""
    if opens_inverted(clauses, group):
        return clauses.behind(group.last + 1)
    if _ENDS.match(clauses.words.tags, group.last + 1) is None:
        return None
    actor = resolved(clauses, clauses.subject(group), memory)
    return actor if actor is not None and actor.quantity == "all" else None
