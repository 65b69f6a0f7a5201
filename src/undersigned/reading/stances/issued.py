"""Whose joint statement it is, told by what stands beside its name.

a joint statement by Fiji and Samoa · the joint appeal on Sudan from Chad and Mali · Ireland and Norway's joint letter ·
the Egyptian-drafted statement · condemned it in a joint statement with Japan
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.verbs import Mood
from undersigned.reading.stances.voiced import said_in
from undersigned.reading.stances.words import Words

_OWNED = re.compile(r"(?:A,)*A,?cD?A'[xF]{0,2}$")


def issued(clauses: Clauses, at: int) -> Iterator[Report]:
    """As in "a joint statement by Fiji and Samoa", "the letter from Chile, Peru and 30 others"."""
    words, tags = clauses.words, clauses.words.tags
    yield from _led(clauses, at)
    owners = _owners(clauses, at)
    if owners is not None and not _is_unissued(clauses, at, at + 1):
        yield reported(clauses, owners, Stance.SIGNED, owners.first, at, at, at)
    if tags[at + 1 : at + 2] == "(" and _is_joint(words, at):
        named = clauses.actor_starting(at + 2)
        if named is not None and len(named.states) > 1 and tags[named.last + 1 : named.last + 2] == ")":
            yield reported(clauses, named, Stance.SIGNED, at, named.last, at, at)
    topic = _TOPIC.match(tags, at + 1)
    on = topic is not None and words.lower[at + 1] in words.lexicon.threads.on
    yield from _issued_by(clauses, at, topic.end() if topic is not None and on else at + 1)


_TOPIC = re.compile(r"pD?[AX]{1,3}(?=p)")


def _issued_by(clauses: Clauses, at: int, behind: int) -> Iterator[Report]:
    """As in "the joint statement by Fiji and Samoa", "… on Gaza by Fiji and Samoa": what word ``behind`` leads to."""
    words, tags = clauses.words, clauses.words.tags
    if tags[behind : behind + 1] != "p":
        return
    preposition = words.lower[behind]
    if preposition in words.lexicon.bearing and (_is_issued(clauses, at) or _is_voiced(clauses, at)):
        company = clauses.named_from(behind + 1)
        if company is not None and company.states and _is_joint(words, at):
            yield reported(clauses, company, Stance.SIGNED, at, company.last, at, at)
    actor = clauses.actor_starting(behind + 1)
    by = preposition in words.lexicon.agents
    if actor is None or _is_unissued(clauses, at, actor.last + 1):
        return
    if not actor.states and actor.quantity == "all" and (by or preposition in words.lexicon.of):
        whole = "'" not in tags[actor.first : actor.last] and tags[actor.last + 1 : actor.last + 2] != "p"
        if whole and _is_joint(words, at):  # "the joint statement of the Baltic states"
            yield reported(clauses, actor, Stance.SIGNED, at, actor.last, at, at)
    elif actor.closed and not actor.plural and by:  # "88 delegations backed the statement by Denmark"
        yield replace(reported(clauses, actor, Stance.SIGNED, at, actor.last, at, at), single=True)
    elif (by or words.entries[behind].flag == "from") and actor.plural and not actor.groups and _is_joint(words, at):
        yield reported(clauses, actor, Stance.SIGNED, at, actor.last, at, at)


def _led(clauses: Clauses, at: int) -> Iterator[Report]:
    """As in "the Egyptian-drafted statement": who drafted it is among those that stand behind it."""
    words = clauses.words
    name = at - 2 - (at > 2 and words.lower[at - 2] in ("-", "‑"))
    if name < 0 or name not in words.mentions or words.lower[at - 1].lstrip("-‑") not in words.lexicon.threads.led:
        return
    state = words.mentions[name].state
    actor = Actor(first=name, last=name, states=(state,), places=(name,), closed=True)
    if not _is_unissued(clauses, at, at + 1):
        yield replace(reported(clauses, actor, Stance.SIGNED, name, at, at, at), implied=True)


def _is_joint(words: Words, at: int) -> bool:
    """Whether the statement at word ``at`` is called a joint one."""
    return any(w in words.lexicon.joint for text in words.lower[max(at - 3, 0) : at + 1] for w in text.split())


def _owners(clauses: Clauses, at: int) -> Actor | None:
    """Whose joint statement it is: "Ireland and Norway's joint appeal"."""
    words = clauses.words
    match = _OWNED.search(words.tags, 0, at)
    if match is None or not _is_joint(words, at):
        return None
    places = tuple(i for i in range(match.start(), match.end()) if words.tags[i] == "A")
    states = tuple(words.mentions[i].state for i in places)
    return Actor(first=match.start(), last=match.end() - 1, states=states, places=places, closed=True)


def _is_issued(clauses: Clauses, at: int) -> bool:
    """Whether the statement at word ``at`` is what somebody issued: "issued a joint letter with Japan"."""
    main = clauses.group_before(at)
    if main is None or main.verb is None or main.negated or main.mood != "fact" or clauses.conditional(main):
        return False
    frames = clauses.words.lexicon.frames.get(main.verb.lemma, ())
    return any(f.does == "delivers" for f in frames) and not clauses.words.tags[main.last + 1 : at].strip("DxaFJ#")


def _is_voiced(clauses: Clauses, at: int) -> bool:
    """As in "condemned the law in a joint statement with Japan"."""
    main = clauses.group_before(at)
    told = main is not None and main.mood == "fact" and not main.negated and not clauses.conditional(main)
    return told and said_in(clauses.words, at)


def _is_unissued(clauses: Clauses, at: int, behind: int) -> bool:
    """As in "no joint statement by …", "plans for a joint statement by …", "a joint statement by … is planned"."""
    words, tags = clauses.words, clauses.words.tags
    first = at
    while first > 0 and tags[first - 1] in "DaxFJ#ZnT" and words.lower[first - 1] not in words.lexicon.unissued:
        first -= 1
    if "Z" in tags[first:at] or "n" in tags[first:at]:
        return True
    near = {*words.lower[max(first - 2, 0) : first], *words.lower[behind : behind + 4]}
    return not near.isdisjoint(words.lexicon.unissued) or "m" in tags[behind : behind + 2]


def reported(
    clauses: Clauses, actor: Actor, stance: Stance, first: int, last: int, head: int, place: int | None
) -> Report:
    """The report that the noun at word ``head`` makes of ``actor``."""
    mood: Mood = "unreal" if clauses.conditional_at(head) else "fact"
    return Report(
        words=clauses.words,
        actor=actor,
        stance=stance,
        mood=mood,
        first=first,
        last=max(last, actor.last),
        head=head,
        place=place,
    )
