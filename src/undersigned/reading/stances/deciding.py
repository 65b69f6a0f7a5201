"""Statements that a state has not looked at, or not made up its mind on.

Peru did not consider joining any statement.     did not consider
The cabinet has never discussed the letter.      did not consider
Chad has yet to take a decision on the text.     did not consider
"""

from __future__ import annotations

import re
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.government import governed
from undersigned.reading.stances.objects import Object
from undersigned.reading.stances.outcomes import Predicate, is_none, made
from undersigned.reading.stances.verbs import VerbGroup


def considers(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "did not consider joining any statement"."""
    following = next((g for g in clauses.groups if g.first > group.last), None)
    about = following is not None and following.gerund and following.first <= group.last + 2
    step = governed(clauses, group)
    if step is None or step.kind not in ("plain", "managing"):
        return None
    nobody = is_none(clauses, step.subject)  # "neither Peru nor Chile considered signing"
    if (group.negated != step.negated) == nobody:
        return None
    if not about and not thing.fits("statement") and not (thing.near and _is_matter(clauses, group)):
        return None
    return made(clauses, replace(group, negated=False), thing, Stance.DID_NOT_CONSIDER, replace(step, negated=nobody))


def decides(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "has not taken a decision", "has yet to make up its mind": no decision on the statement so far."""
    step = governed(clauses, group)
    near = "S" in clauses.words.tags or clauses.statement_before
    if step is None or step.kind != "plain" or group.negated == step.negated or not near:
        return None
    plain = replace(thing, last=group.last, first=None)
    return made(clauses, replace(group, negated=False), plain, Stance.DID_NOT_CONSIDER, replace(step, negated=False))


_OF_ELSE = re.compile(r"p(?!D?[xJF]{0,2}S)")
"""As in "the request for asylum"; but "the draft of the statement" is of a statement."""


def _is_matter(clauses: Clauses, group: VerbGroup) -> bool:
    """As in "never looked at the matter"."""
    words = clauses.words
    reach = range(group.head + 1, min(group.head + 5, len(words)))
    return any(words.lower[at] in words.lexicon.matters and not _OF_ELSE.match(words.tags, at + 1) for at in reach)
