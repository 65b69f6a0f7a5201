"""What words that leave a verb out take up: the report before, and the same of another state.

France signed; Italy did not.      "did not" takes up what France did
"""

from __future__ import annotations

from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.words import Words


def earlier_report(clauses: Clauses, before: list[Report], at: int, *, copular: bool | None = None) -> Report | None:
    """The nearest report before word ``at``, of this sentence if it has one; ``copular`` asks for one with "to be"."""
    told = [r for r in before if not r.implied]
    here = [r for r in told if r.words is clauses.words and r.head < at]
    chosen = here or [r for r in told if r.words is not clauses.words]
    if copular is not None:
        chosen = [r for r in chosen if r.copular == copular]
    chosen = [r for r in chosen if r.mood == "fact"] or chosen
    return chosen[-1] if chosen else None


def resumed_by(clauses: Clauses, actor: Actor, stance: Stance, earlier: Report, first: int, last: int) -> Report:
    """What ``earlier`` tells, told again of ``actor`` by the words ``first`` to ``last``."""
    same_sentence = earlier.words is clauses.words
    return replace(
        earlier,
        words=clauses.words,
        actor=actor,
        stance=stance,
        mood="fact",
        taken_up=earlier,
        named_among=False,
        first=min(first, actor.first),
        last=max(last, actor.last),
        head=last,
        place=earlier.place if same_sentence and not _is_of_this_year(clauses.words, first, last) else None,
    )


def _is_of_this_year(words: Words, first: int, last: int) -> bool:
    """As in "had signed last year's, but did not this time"."""
    return not set(words.lexicon.threads.this_year).isdisjoint(words.lower[first : last + 3])
