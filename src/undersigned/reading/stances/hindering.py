"""Who was kept from signing, or signed for all that somebody or something stood in the way.

Neutrality did not stop Austria from signing.      signed
La crise a empêché le Liban de signer.             did not sign
Nada impidió a Chile firmar la carta.              signed
"""

from __future__ import annotations

import re

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.government import Step, governed
from undersigned.reading.stances.verbs import VerbGroup


def hindered(clauses: Clauses, group: VerbGroup) -> Step | None:
    """The step from "from signing" or "de signer" to whom a verb of hindering has as its object."""
    words = clauses.words
    if group.finite or not words.has_verb(words.lexicon.hindering):
        return None
    kept = _was_kept(clauses, group)
    if kept is not None:
        return kept
    who, before = _whom(clauses, group)
    governor = clauses.group_ending(clauses.skip_left(before)) if who is not None else None
    if governor is None or governor.verb is None or governor.verb.lemma not in words.lexicon.hindering:
        return None
    if governor.passive or clauses.conditional(governor):
        return None
    step = governed(clauses, governor)
    if step is None or step.kind not in ("plain", "failing"):
        return None
    nothing = isinstance(step.subject, Phrase) and words.tags[step.subject.first] == "Z"
    nothing |= not words.lexicon.nothing.isdisjoint(words.lower[max(governor.first - 2, 0) : governor.first])
    could = nothing and words.has(governor.first, governor.head, "ability")  # "nothing could stop it"
    if step.mood != "fact" and not could:
        return None
    free = ((governor.negated != step.negated) != nothing) != (step.kind == "failing")
    if isinstance(who, Actor) and words.tags[who.last] == "G" and not free:
        return None  # "Hungary kept the EU from signing": its members may have signed each by itself
    return Step(kind="plain", negated=not free, mood="fact", subject=who, first=governor.first)


_BY_WHAT = re.compile(r"p[DxXJFO']{1,5}$")
"""As in "was kept by its constitution from signing"."""


def _was_kept(clauses: Clauses, group: VerbGroup) -> Step | None:
    """As in "was barred from signing", "was prevented by its parliament from doing so"."""
    words, at = clauses.words, group.first - 1
    if at < 1 or words.entries[at].flag != "from":
        return None
    agent = _BY_WHAT.search(words.tags, 0, at)
    by = agent is not None and words.lower[agent.start()] in words.lexicon.agents
    governor = clauses.group_ending(clauses.skip_left((agent.start() if agent is not None and by else at) - 1))
    if governor is None or not governor.passive or not governor.finite or governor.mood != "fact":
        return None
    if words.lemma(governor.head) not in words.lexicon.hindering or clauses.conditional(governor):
        return None
    subject = clauses.subject(governor)
    return Step(kind="plain", negated=not governor.negated, mood="fact", subject=subject, first=governor.first)


def _whom(clauses: Clauses, group: VerbGroup) -> tuple[Subject | None, int]:
    """Who stands between the verb of hindering and what was hindered, and the word before."""
    words = clauses.words
    at = clauses.skip_left(group.first - 1)
    if at >= 0 and (words.entries[at].flag == "from" or words.tags[at] == "t"):
        at = clauses.skip_left(at - 1)
    actor = clauses.actor_ending(at)
    if actor is not None:
        return actor, actor.first - 1 - (words.tags[actor.first - 1] in "pt" and actor.first > 0)
    if at >= 0 and words.tags[at] == "P":
        return Phrase(first=at, last=at, head="P"), at - 1
    governor = clauses.group_ending(at) if words.lexicon.inverting else None
    within = range(governor.first, governor.head) if governor is not None else range(0)
    pronouns = words.lexicon.object_clitics | words.lexicon.datives  # "ne l'a pas empêchée de signer"
    place = next((i for i in within if words.lower[i] in pronouns), None)
    return (Phrase(first=place, last=place, head="P"), at) if place is not None else (None, -1)
