"""States on whose initiative others signed: they have signed it as well.

À l'initiative de la Slovénie, douze pays ont signé une déclaration.     Slovenia signed
Nine states signed the letter, at the instigation of Peru.               Peru signed
On the initiative of Peru, ministers met.                                 nothing
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from undersigned.model.stances import Stance
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.statesets import StateSet


def instigators(clauses: Clauses, found: Sequence[Report], grouped: Sequence[StateSet]) -> Iterator[Report]:
    """The reports of such states, in sentences that tell who, or how many, have signed."""
    words = clauses.words
    places = words.flagged.get("instigated", ())
    if not places:
        return
    signed = any(r.stance is Stance.SIGNED and r.mood == "fact" and not r.denied for r in found)
    signed |= any(s.stance.is_signatory and s.mood == "fact" and not s.none for s in grouped)
    for at in places:
        actor = clauses.actor_starting(at + 1)
        if signed and actor is not None and actor.states and not actor.groups:
            yield Report(words=words, actor=actor, stance=Stance.SIGNED, first=at, last=actor.last, head=actor.last)
