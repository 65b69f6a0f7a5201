"""Invitations and drafts that never went to a state, where they are what is spoken of.

The joint letter was never sent to Lesotho.                  not asked
No invitation to sign it was sent to Lesotho.                not asked
Lesotho had no invitation to sign the joint letter.          not asked
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.reports import Report

_HAD_NONE = re.compile(r"[hda]*h[a]*Z[ax]?(?P<request>x)")
_ENDS = re.compile(r"[.,;)]|c|u|$|[pt][DxX]*T|t[VS]|p")


def unasked(clauses: Clauses) -> Iterator[Report]:
    """The reports of such clauses."""
    words = clauses.words
    if words.lexicon.inverting or not ("S" in words.tags or clauses.statement_before):
        return
    if words.has_verb(words.lexicon.giving):
        yield from _never_given(clauses)
    for at in words.flagged.get("request", ()):
        match = _HAD_NONE.search(words.tags, 0, at + 1)
        if match is None or match.start("request") != at or match.end() != at + 1:
            continue
        subject = clauses.subject_left_of(match.start())
        if isinstance(subject, Actor) and subject.quantity == "all" and not clauses.conditional_at(match.start()):
            yield _made(clauses, subject, subject.first, at)


def _never_given(clauses: Clauses) -> Iterator[Report]:
    """As in "was never shown to Chad", "No invitation was sent to Mali": the subject is what was not given."""
    words = clauses.words
    for group in clauses.groups:
        given = words.lemma(group.head) in words.lexicon.giving and group.passive and group.finite
        to = group.last + 1
        if (
            not given
            or group.mood != "fact"
            or words.lower[to : to + 1] == []
            or words.lower[to] not in words.lexicon.to
        ):
            continue
        actor, subject = clauses.actor_starting(to + 1), clauses.subject(group)
        if actor is None or not actor.states or not isinstance(subject, Phrase) or clauses.conditional(group):
            continue
        request = any(words.entries[at].flag == "request" for at in range(subject.first, subject.last + 1))
        none = words.tags[subject.first] == "Z"
        withheld = (request or subject.head == "S") and group.negated != none and actor.quantity == "all"
        if withheld and _ENDS.match(words.tags, actor.last + 1) is not None:
            yield _made(clauses, actor, group.first, group.head)


def _made(clauses: Clauses, actor: Actor, first: int, head: int) -> Report:
    return Report(
        words=clauses.words,
        actor=actor,
        stance=Stance.NOT_ASKED,
        first=min(first, actor.first),
        last=max(head, actor.last),
        head=head,
        copular=True,
    )
