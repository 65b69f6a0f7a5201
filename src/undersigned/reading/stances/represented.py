"""States for which a statement is read out: their names are under it as well.

Ghana read out the joint statement for the Benelux countries.    Belgium, Luxembourg and the Netherlands signed
It was delivered by Kenya for itself, Togo and Benin.            Togo and Benin signed
It delivered an appeal for Syria.                                nothing: that is what it asks help for
"""

from __future__ import annotations

from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.voiced import statement_spoken


def represented(clauses: Clauses) -> Iterator[Report]:
    """The reports of those spoken for by name, or as a whole group."""
    words = clauses.words
    if "behalf" not in words.flagged and words.lexicon.spoken_for.isdisjoint(words.lower):
        return
    for at, word in enumerate(words.lower):
        behalf = words.entries[at].flag == "behalf"
        if not (behalf or word in words.lexicon.spoken_for):
            continue
        if not (_is_of_statement(clauses, at) or (behalf and statement_spoken(clauses) is not None)):
            continue
        actor = _named(clauses, at + 1)
        if actor is None or not (actor.closed and actor.plural) or actor.quantity != "all":
            continue
        main = max((g for g in clauses.groups if g.head < at), key=lambda g: g.head, default=None)
        verb = main.verb if main is not None and main.mood == "fact" and not main.negated else None
        voices = words.lexicon.speaking if behalf else words.lexicon.delivering
        if main is None or verb is None or verb.lemma not in voices or clauses.conditional(main):
            continue
        yield Report(words=words, actor=actor, stance=Stance.SIGNED, first=main.first, last=actor.last, head=main.head)


def _is_of_statement(clauses: Clauses, at: int) -> bool:
    """Whether a statement is what was read out before word ``at``."""
    return "S" in clauses.words.tags[:at] or (clauses.statement_before and "P" in clauses.words.tags[:at])


def _named(clauses: Clauses, at: int) -> Actor | None:
    """The states that begin at word ``at``, or behind the speaker: "for itself, Togo and Benin"."""
    words = clauses.words
    if at < len(words) and words.lower[at] in words.lexicon.reflexives:
        at += 1 + (words.tags[at + 1 : at + 2] in (",", "c"))
    return clauses.actor_starting(at)
