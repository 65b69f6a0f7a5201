"""Whose a noun is: "Hungary's absence", "the Hungarian refusal"."""

from __future__ import annotations

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses


def possessor(clauses: Clauses, at: int) -> Actor | None:
    """Whose the noun at word ``at`` is: "Hungary's conspicuous absence", "the Hungarian refusal"."""
    words, tags = clauses.words, clauses.words.tags
    before = at - 1
    while before >= 0 and tags[before] in 'axF"':
        before -= 1
    if before >= 1 and tags[before] == "'" and tags[before - 1] == "A":
        state = words.mentions[before - 1]
        return Actor(first=before - 1, last=before - 1, states=(state.state,), places=(before - 1,), closed=True)
    if before >= 0 and tags[before] == "J":
        return Actor(first=before, last=before, states=(words.mentions[before].state,), places=(before,), closed=True)
    return None
