"""A statement with which a state answers another: like one that reads it out, it has signed if others have.

Russia replied with a statement of its own, supported by Iran.     Russia and Iran signed it
Bolivia took the floor with a rival text, co-signed by Laos.       Bolivia and Laos
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report

_WITH = re.compile(r"V(?:D?[AJ]|[DxPaTp]{0,4}?)(?P<with>p)(?P<article>D)[xJF]{0,3}(?P<noun>S)")


def answering(clauses: Clauses) -> Iterator[Report]:
    """The reports of such verbs."""
    words = clauses.words
    if not words.has_verb(words.lexicon.answering):
        return
    for match in _WITH.finditer(words.tags):
        group = clauses.group_of(match.start())
        preposition = words.lower[match.start("with")]
        by = preposition in words.lexicon.bearing or (words.lexicon.inverting and preposition in words.lexicon.agents)
        if group.verb is None or group.verb.lemma not in words.lexicon.answering or not by:
            continue
        subject = clauses.behind(group.last + 1) or clauses.subject(group)  # "respondió Cuba con una carta propia"
        told = group.finite and not group.passive and not group.negated and group.mood == "fact"
        near = " ".join(words.lower[match.start("article") : match.start("noun") + 4])
        new = any(said in near for said in words.lexicon.threads.counter) or _is_signed(clauses, match.start("noun"))
        if told and new and isinstance(subject, Actor) and subject.states and not clauses.conditional(group):
            yield Report(
                words=words,
                actor=subject,
                stance=Stance.SIGNED,
                first=subject.first,
                last=match.start("noun"),
                head=match.start("noun"),
                place=match.start("noun"),
                single=True,
            )


def _is_signed(clauses: Clauses, noun: int) -> bool:
    """Whether the statement at word ``noun`` is said to be signed by others: "par une déclaration, cosignée par …"."""
    words = clauses.words
    behind = next((g for g in clauses.groups if g.first > noun), None)
    if behind is None or not behind.passive or behind.finite or behind.first > noun + _NEAR:
        return False
    return any(
        f.does == "signed" and f.object == "open" for f in words.lexicon.frames.get(words.lemma(behind.head), ())
    )


_NEAR = 8
"""Words behind a statement among which stands by whom it is signed."""
