"""What a list, or a text's list, says of a state by a verb: leaves it out, does not name it, makes no mention of it.

The organisers' list, updated on Friday, does not name Bolivia.     did not sign
Peru praised it, but the list of signatories omits it.              did not sign
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.complements import invited
from undersigned.reading.stances.objects import is_other_list
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.verbs import VerbGroup

_MENTION = re.compile(r"Za?(?P<noun>x)p")
_ENDS = ("", *".,;:)cu-")


def listing(clauses: Clauses, memory: Memory) -> Iterator[Report]:
    """The reports of such clauses."""
    words = clauses.words
    said = words.lexicon.including_verbs | words.lexicon.omitting
    if not words.has_verb(said):
        return
    yield from _left_off(clauses, memory)
    if "list" not in words.flagged:
        return
    for group in clauses.groups:
        if words.lemma(group.head) not in said or not group.finite or group.passive or group.mood != "fact":
            continue
        actor = _left_out(clauses, group, memory)
        subject = clauses.subject(group)
        if actor is None or not isinstance(subject, Phrase) or clauses.conditional(group):
            continue
        roll = next((at for at in range(subject.first, subject.last + 1) if words.entries[at].flag == "list"), None)
        if roll is None or is_other_list(words, roll) or actor.quantity != "all":
            continue
        yield Report(
            words=words,
            actor=actor,
            stance=Stance.DID_NOT_SIGN,
            first=min(group.first, actor.first),
            last=max(actor.last, group.last),
            head=group.head,
            copular=True,
        )


_OFF_IT = re.compile(r"p(?:[DxXJF#']{0,4}S|P)")


def _left_off(clauses: Clauses, memory: Memory) -> Iterator[Report]:
    """As in "Chad was left off the joint letter", "Mali was omitted from it"."""
    words = clauses.words
    for group in clauses.groups:
        place = _OFF_IT.match(words.tags, group.last + 1)
        left = words.lemma(group.head) in words.lexicon.omitting and group.passive and group.finite
        if not left or place is None or group.mood != "fact" or group.negated or invited(clauses, group.last + 1):
            continue
        actor, last = resolved(clauses, clauses.subject(group), memory), place.end() - 1
        if actor is None or actor.quantity != "all" or clauses.conditional(group) or is_other_list(words, last):
            continue
        if invited(clauses, last + 1) is None:
            yield Report(
                words=words,
                actor=actor,
                stance=Stance.DID_NOT_SIGN,
                first=min(group.first, actor.first),
                last=last,
                head=group.head,
                place=last if words.tags[last] == "S" and words.entries[last].flag != "list" else None,
                copular=True,
            )


def _left_out(clauses: Clauses, group: VerbGroup, memory: Memory) -> Actor | None:
    """Whom the verb leaves out: its object, by name or pronoun, where nothing more is said of them."""
    words, at = clauses.words, group.last + 1
    lemma = words.lemma(group.head)
    mention = _MENTION.match(words.tags, at)
    if mention is not None:
        if words.lower[mention.start("noun")] not in words.lexicon.traces or group.negated:
            return None
        at = mention.end()
    elif (lemma in words.lexicon.omitting) == group.negated:
        return None
    at += words.lower[at : at + 1] != [] and words.lower[at] in words.lexicon.beyond  # "leaves out Kenya"
    actor = clauses.actor_starting(at)
    if actor is None and words.tags[at : at + 1] == "P":
        actor = resolved(clauses, Phrase(first=at, last=at, head="P"), memory)
    if actor is None:
        return None
    out = words.lower[actor.last + 1 : actor.last + 2] != [] and words.lower[actor.last + 1] in words.lexicon.beyond
    leaves = lemma not in words.lexicon.rendering or out or words.lower[at - 1] in words.lexicon.beyond
    return actor if leaves and words.tags[actor.last + 1 + out : actor.last + 2 + out] in _ENDS else None
