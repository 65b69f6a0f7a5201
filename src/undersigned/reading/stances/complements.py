"""Who is left over when a sentence singles some out, and who was left out of those that were asked.

Of the Baltic states, only Lithuania signed.             Estonia and Latvia did not
Togo was left off the list of those invited to sign.     not asked
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.reports import Report

_ASKED = re.compile(r"(?:gD?|[pt]D?S(?:pD?)?)#?Y?r?[bhd]*a?(?P<verb>V)")


def left_over(clauses: Clauses, report: Report) -> Iterator[Report]:
    """The rest of the group that is named right before or after "only Lithuania"."""
    one = report.actor
    if not one.only or not one.states or not report.stance.is_signatory or report.denied or report.mood != "fact":
        return
    tags = clauses.words.tags
    yield from _left_of_pair(clauses, report)
    for other in clauses.actors:
        beside = other.only and other.last + 2 == one.first and _has_members(clauses, other)
        governed = tags[other.first - 1 : other.first] in ("p", "g")
        if len(other.groups) != 1 or other.states or not (governed or beside):
            continue
        opens = other.last < one.first and tags[: other.first - 1].strip('a"T') == ""
        if not (opens or beside) and other.first != one.last + 2:
            continue
        if clauses.conditional_at(report.head):
            continue
        rest = replace(other, quantity="all", excepted=one.states)
        yield replace(report, actor=rest, stance=Stance.DID_NOT_SIGN, named_among=False, implied=True)


def _has_members(clauses: Clauses, group: Actor) -> bool:
    """As in "only one member of the Arab League, Lebanon, signed"; "only three African countries" names no whole."""
    words = clauses.words
    named = any(word in words.lexicon.plural_groups for word in words.lower[group.first : group.last + 1])
    return named or words.has(group.first, group.last + 1, "member")


def _left_of_pair(clauses: Clauses, report: Report) -> Iterator[Report]:
    """As in "Peru and Chile were present, but only Chile signed": the others that were named together."""
    one = report.actor
    for other in clauses.actors:
        rest = [(s, p) for s, p in zip(other.states, other.places, strict=True) if s not in one.states]
        if not rest or other.last >= one.first or other.groups or not set(one.states) <= set(other.states):
            continue
        actor = replace(other, states=tuple(s for s, _ in rest), places=tuple(p for _, p in rest))
        yield replace(report, actor=actor, stance=Stance.DID_NOT_SIGN, named_among=False, implied=True)


def invited(clauses: Clauses, at: int) -> int | None:
    """The verb of "on the list of those asked", "among the states invited" where such words begin at word ``at``."""
    words = clauses.words
    match = _ASKED.match(words.tags, at)
    verb = words.entries[match.start("verb")].verb if match else None
    if match is None or verb is None or "participle" not in verb.forms:
        return None
    asks = any(f.does == "asks" for f in words.lexicon.frames.get(verb.lemma, ()))
    return match.start("verb") if asks else None


def not_invited(clauses: Clauses, memory: Memory) -> Iterator[Report]:
    """States that are missing among those asked to sign, or were left off their list."""
    words, tags = clauses.words, clauses.words.tags
    if not ("S" in tags or "L" in tags or memory.statement):
        return
    for match in re.finditer(r"[gpt]", tags):
        verb = invited(clauses, match.start())
        if verb is None:
            continue
        before = clauses.skip_left(match.start() - 1)
        actor = _outsider(clauses, before, memory)
        if actor is not None and not clauses.conditional_at(verb):
            yield Report(
                words=words,
                actor=actor,
                stance=Stance.NOT_ASKED,
                first=actor.first,
                last=verb,
                head=verb,
                copular=True,
            )


def _outsider(clauses: Clauses, at: int, memory: Memory) -> Actor | None:
    """Who is not among them: the subject of "was not", "was left off", "is missing from"."""
    words, tags = clauses.words, clauses.words.tags
    if at < 0:
        return None
    group = clauses.group_ending(at)
    if group is not None and group.verb is not None:
        if group.verb.lemma not in words.lexicon.excluding or not group.passive or group.negated:
            return None
        subject = clauses.subject(group)
    else:
        first = at
        while first > 0 and tags[first] in "nbhdaze" and tags[first - 1] in 'nbhdaze"':
            first -= 1
        inside = tags[first : at + 1]
        if "b" not in inside or ("n" in inside) == ("z" in inside):
            return None
        subject = clauses.subject_left_of(first)
    found = resolved(clauses, subject, memory)
    return found if found is not None and found.states else None
