"""Whether a statement that somebody reads out or publishes is that of several states.

Canada read the joint statement.      Together with Fiji, Samoa issued a joint statement.
the 50-nation statement               put out a common statement with Portugal and Brazil
"""

from __future__ import annotations

import re
from dataclasses import replace

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase, Subject
from undersigned.reading.stances.outcomes import Predicate
from undersigned.reading.stances.passives import phrase_at
from undersigned.reading.stances.verbs import VerbGroup
from undersigned.reading.stances.voiced import is_company, speaks_for
from undersigned.reading.stances.words import Words


def partner_behind(clauses: Clauses, last: int) -> Actor | None:
    """As in "put out a common statement with Portugal and Brazil": the states it was issued with."""
    words, at = clauses.words, last + 1
    if at >= len(words) or words.entries[at].flag == "without":
        return None
    beside = words.tags[at] == "l" or words.lower[at] in words.lexicon.bearing
    return clauses.actor_starting(at + 1) if beside else None


def gives_voice(words: Words, group: VerbGroup) -> bool:
    """Whether the verb is to read out, in one word or in two: "lire", "donner lecture de"."""
    lemma = words.lemma(group.head)
    said = (lemma, f"{lemma} {' '.join(words.lower[group.last + 1 : group.last + 2])}")
    return not words.lexicon.delivering.isdisjoint(said)


def single(clauses: Clauses, found: Predicate, group: VerbGroup) -> Predicate | None:
    """As in "read by Cuba": one state alone has signed what it reads, leads or drafts if others have as well."""
    said = clauses.words.lexicon
    place = found.object.place
    if place is not None and clauses.words.entries[place].flag == "one":
        return None  # "signed the one presented by Togo": of that we know no more
    speaks = gives_voice(clauses.words, group) or (group.verb is not None and group.verb.lemma in said.leading)
    return replace(found, single=True) if speaks and isinstance(found.subject, Actor) else None


def is_joint(
    clauses: Clauses, first: int | None, head: int, last: int, subject: Subject | None, group: VerbGroup
) -> bool:
    """Whether several states speak: as a counted set, on behalf of others, or by a word ("joint") for it."""
    words = clauses.words
    if isinstance(subject, Phrase) and subject.head in "YLq":
        return True
    begin = head if first is None else min(first, head)
    if first is not None and _NATION.match(words.tags, first):
        return True
    behalf = [at for at in words.flagged.get("behalf", ()) if begin <= at <= last + 8 or at == 0]
    behalf += [at for at in range(begin, min(last + 4, len(words))) if speaks_for(words, at)]
    behind = (at + 1 for at in behalf)
    if any(phrase_at(clauses, at) is not None or _group_at(clauses, at) or _collective_at(words, at) for at in behind):
        return True
    joint = any(w in words.lexicon.joint for text in words.lower[begin : last + 1] for w in text.split())
    if isinstance(subject, Actor) and is_company(clauses, subject) and not _are_several(clauses, begin, last):
        return True
    if not joint or not isinstance(subject, Actor):
        return False
    voice = gives_voice(words, group)  # "Canada read the joint statement"
    several = subject.plural or partner_behind(clauses, head) is not None or _has_partner_before(clauses, subject)
    return voice or (several and "S" not in words.tags[:begin])


def _has_partner_before(clauses: Clauses, subject: Actor) -> bool:
    """As in "Together with Fiji and Tonga, Samoa issued a joint statement"."""
    tags = clauses.words.tags
    opens = (actor for actor in clauses.actors if actor.last < subject.first and tags[actor.first - 1] == "l")
    return any(tags[actor.last + 1 : subject.first] == "," for actor in opens)


def _are_several(clauses: Clauses, first: int, last: int) -> bool:
    """Whether statements are spoken of, so that each of several states may have its own: they end in "s" throughout."""
    words = clauses.words
    return any(words.tags[at] == "S" and words.lower[at].endswith("s") for at in range(first, last + 1))


def _collective_at(words: Words, at: int) -> bool:
    """As in "on behalf of a cross-regional group"."""
    match = _COLLECTIVE.match(words.tags, at)
    if match is None:
        return False
    first = match.start() if words.lexicon.inverting else match.end() - 1  # "un groupe interrégional"
    return not words.lexicon.collectives.isdisjoint(words.lower[first : match.end()])


_COLLECTIVE = re.compile(r"D[xaFJG]{0,3}x(?!x)")


def _group_at(clauses: Clauses, at: int) -> bool:
    actor = clauses.actor_starting(at)
    return actor is not None and actor.plural


_NATION = re.compile(r"[DxaF]{0,3}#xY[xJF]{0,2}S")
"""As in "the 50-nation statement"."""
