"""Whom a reader finds on a statement, or does not, where nobody in particular is said to look.

On y trouve le Pérou et le Chili.          signed
On n'y trouve pas la Bolivie.              did not sign
On cherche en vain le nom du Pérou.        did not sign
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.verbs import VerbGroup

_BETWEEN = re.compile(r'[an"]{0,2}(?:[pg]D?[xJ]{0,2}[SL],?)?a{0,2}R?')
"""What may stand between the verb and the names: "On ne lit dans le texte ni le nom …"."""


def shown(clauses: Clauses) -> Iterator[Report]:
    """The reports of verbs of finding, and of seeking in vain."""
    words = clauses.words
    finding = words.lexicon.showing | words.lexicon.seeking
    if not finding or not words.has_verb(finding):
        return
    for group in clauses.groups:
        if group.verb is not None and group.verb.lemma in finding and _is_read(clauses, group):
            yield from _found(clauses, group, seeking=group.verb.lemma in words.lexicon.seeking)


def _is_read(clauses: Clauses, group: VerbGroup) -> bool:
    """Whether it is told as a fact of nobody in particular: "on trouve", "no se lee", "no vemos"."""
    words = clauses.words
    if not group.finite or group.passive or group.mood != "fact" or clauses.conditional(group):
        return False
    subject = clauses.subject(group)
    if subject is None:
        inside = words.lower[group.first : group.head]
        nobody = not words.lexicon.reflexive_clitics.isdisjoint(inside) or words.lower[group.head].endswith("mos")
        return words.lexicon.dropping and nobody
    return (
        isinstance(subject, Phrase)
        and words.lower[subject.first] in words.lexicon.impersonals | words.lexicon.own_pronouns
    )


def _found(clauses: Clauses, group: VerbGroup, *, seeking: bool) -> Iterator[Report]:
    words = clauses.words
    if "M" in words.tags[: group.first] or words.tags[group.last + 1 : group.last + 2] == "r":
        return  # "on y lit que" tells what is written; "parmi les absents, on relève le Pérou" shows who is missing
    match = _BETWEEN.match(words.tags, group.last + 1)
    reach = match.end() if match is not None else group.last + 1
    begins = (clauses.named_from(at) for at in range(group.last + 1, reach + 2) if words.tags[at - 1 : at] != "g")
    actor = next((actor for actor in begins if actor is not None), None)
    if actor is None or not actor.states:
        return
    vain = words.has(group.last, len(words), "vain")
    if seeking != vain:
        return
    missed = vain or group.negated or actor.quantity == "none"
    there = not words.lexicon.there.isdisjoint(words.lower[group.first : group.head]) or "S" in words.tags
    if not (there or (missed and clauses.statement_before)):
        return
    stance = Stance.DID_NOT_SIGN if missed else Stance.SIGNED
    yield Report(
        words=words, actor=actor, stance=stance, first=group.first, last=actor.last, head=group.head, copular=True
    )
