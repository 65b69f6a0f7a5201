"""Names that are struck off.

Sofia's signature was cancelled.               withdrew
Peru then had its name removed.                withdrew
Peru may have its name removed.                nothing: it is no fact yet
"""

from __future__ import annotations

from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.government import Step, governed
from undersigned.reading.stances.objects import Object
from undersigned.reading.stances.outcomes import Predicate, made
from undersigned.reading.stances.verbs import Mood, VerbGroup, auxiliaries_from


def caused(clauses: Clauses, group: VerbGroup) -> Step | None:
    """As in "had its name removed": the subject stands before "had"."""
    tags = clauses.words.tags
    if not tags[: group.first].endswith("hDW"):
        return None
    had = group.first - 3
    first = auxiliaries_from(tags, had)
    if tags[first - 1 : first] == "t":  # "the first to have its name removed"
        having = replace(group, first=first - 1, last=had, head=had, infinitive=True, finite=False)
        unsaid = Step(kind="plain", negated=False, mood="unreal", subject=None, first=first)
        return governed(clauses, having) or unsaid
    unsure = any(clauses.words.has(first - 1, had + 1, flag) for flag in ("almost", "hedge", "all_but"))
    mood: Mood = "unreal" if unsure or "m" in tags[first:had] else group.mood
    return Step(
        kind="plain", negated="n" in tags[first:had], mood=mood, subject=clauses.subject_left_of(first), first=first
    )


def strikes(clauses: Clauses, group: VerbGroup, thing: Object) -> Predicate | None:
    """As in "Sofia's signature was cancelled"."""
    step = caused(clauses, group)
    if step is not None and isinstance(step.subject, Actor):
        return made(clauses, group, thing, Stance.WITHDREW, step)
    subject = clauses.subject(group) if group.passive and group.finite else None
    if not isinstance(subject, Actor) or not clauses.by_name(subject):
        return None
    step = Step(kind="plain", negated=False, mood=group.mood, subject=subject, first=group.first)
    return made(clauses, group, thing, Stance.WITHDREW, step)
