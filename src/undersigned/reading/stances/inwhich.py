"""Those who say something in a statement that a relative clause tells of: they have signed it.

the letter in which Fiji and Samoa asked for help                 Fiji and Samoa
the letter in which the other Baltic states condemned the raid    Estonia and Lithuania, beside Latvia
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.clauses import Clauses, Subject
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.voiced import is_company

_IN_WHICH = re.compile(r"(?P<noun>S)(?:p[DxXJA']{1,5})?,?(?P<in>p)D?r")


def in_which(clauses: Clauses, memory: Memory) -> Iterator[Report]:
    """The reports of such clauses."""
    words = clauses.words
    for match in _IN_WHICH.finditer(words.tags):
        group = next((g for g in clauses.groups if g.first > match.end() and g.finite), None)
        if group is None or words.lower[match.start("in")] not in words.lexicon.voiced_in:
            continue
        subject = clauses.subject(group)
        told = not group.passive and not group.negated and group.mood == "fact"
        if subject is None or not told or not _opens(clauses, subject, match.end()) or clauses.conditional(group):
            continue
        actor = resolved(clauses, subject, memory)
        if actor is not None and actor.quantity == "all" and (actor.groups or is_company(clauses, actor)):
            noun = match.start("noun")
            yield Report(
                words=words,
                actor=actor,
                stance=Stance.SIGNED,
                first=noun,
                last=group.last,
                head=group.head,
                place=noun,
            )


def _opens(clauses: Clauses, subject: Subject, at: int) -> bool:
    """Whether the clause that opens at word ``at`` begins with its subject."""
    return at <= subject.first and "," not in clauses.words.tags[at : subject.first]
