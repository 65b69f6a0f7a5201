"""Stances that a state of being carries: absent from the list, part of the statement, named on it.

Hungary was absent from the list.        Missing were Malta and Cyprus.
Peru was part of the joint statement.    Hungary's name does not appear on it.
Chile was on board, Cuba is not on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.being import to_be
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.complements import invited
from undersigned.reading.stances.objects import is_other_list, leads_elsewhere
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.verbs import auxiliaries_from, no_longer
from undersigned.reading.stances.words import Words

_FROM_STATEMENT = re.compile(
    r"a?(?:[pg](?:[DJFxXGA#'L\"]|pD?)*?(?=[SLPY])|(?=P))(?P<noun>[SLPY])(?:(?<=S)p[#DxaFq]*[LY])?(?:(?<=[SL])p[DxXJF']*S)?"
)
_FROM_OTHER = re.compile(r"a?p")
_PRESENT = re.compile(r"a?(?:g|p(?:D?xp)?)[DJFxXT#'\"]*(?P<noun>S)")
_SHIP = re.compile(r"D[xJFX#]+(?![SLxJFX#])")
"""As in "on board the ship"."""
_INVERTED = re.compile(r"(?:a|x)*z(?P<from>a?p[DJFxXGA#'L\"]*[SL])?(?P<be>,?[hd]?a*b(?:[an]|b)*|:|,)a?o?")


def states_of_being(clauses: Clauses, memory: Memory) -> Iterator[Report]:
    """The reports that such words make."""
    tags = clauses.words.tags
    if "S" not in tags and "z" not in tags and not (clauses.statement_before and "b" in tags):
        return
    for at, letter in enumerate(tags):
        if letter == "z":
            yield from _absent(clauses, at, memory)
        elif letter == "b":
            yield from _present(clauses, at, memory)


def _absent(clauses: Clauses, at: int, memory: Memory) -> Iterator[Report]:
    tags = clauses.words.tags
    near = any(letter in "SL" for letter in tags)
    place, last = None, at
    source = _FROM_STATEMENT.match(tags, at + 1)
    if source is not None and (source.group("noun") in "SLP" or clauses.words.tags[source.end() :][:1] in ("r", "g")):
        last = source.end() - 1
        place = last if source.group("noun") == "S" else None
    elif _FROM_OTHER.match(tags, at + 1) and (
        clauses.words.entries[at + 1].flag == "from" or leads_elsewhere(clauses.words, at + 1)
    ):
        return
    elif not near and tags[:at].strip('ax"D') != "":
        near = False
    start = at
    while start > 0 and tags[start - 1] in 'aIx"Q' and clauses.actor_ending(start - 1) is None:
        start -= 1
    before = start - 1
    if before >= 0 and tags[before] == "n":
        return
    if before >= 0 and tags[before] == "b":
        first = auxiliaries_from(tags, before)
        governed = to_be(clauses, before, Stance.DID_NOT_SIGN)
        if governed is not None and isinstance(governed[0], Actor):
            yield _made(clauses, governed[0], governed[1], first, last, at, place)
            return
        if "n" in tags[first:before] or "m" in tags[first:before]:
            return
        actor = resolved(clauses, clauses.subject_left_of(first), memory)
        if actor is None and tags[last + 1 : last + 2] == ":":
            actor = clauses.named_from(last + 2)  # "One name is missing: Slovakia's"
        unsure = any(clauses.words.has(first - 1, at, flag) for flag in ("almost", "hedge", "all_but"))
        if actor is not None and actor.quantity != "none" and not unsure:
            yield _made(clauses, actor, Stance.DID_NOT_SIGN, first, last, at, place)
        return
    actor = clauses.actor_ending(before) if before >= 0 else None
    if actor is not None and actor.quantity == "some" and not actor.states:
        copula = actor.first - 1
        while copula >= 0 and tags[copula] in 'DFYpoaxq#"':
            copula -= 1
        if copula < 0 or tags[copula] != "b" or tags[copula - 1 : copula] in ("m", "n"):
            return
        actor = resolved(clauses, clauses.subject_left_of(copula), memory)
    if isinstance(actor, Actor):
        asked = clauses.words.has(actor.first - 2, actor.first - 1, "factive")  # "Why was Kenya missing?"
        apart = asked or (
            tags[actor.last] == "'" and tags[actor.first - 1 : actor.first] in (",", "c")
        )  # "…, Malta's missing"
        if tags[actor.first - 1 : actor.first] in ("p", "") or place is not None or apart:
            yield _made(clauses, actor, Stance.DID_NOT_SIGN, actor.first, last, at, place)
        return
    yield from _inverted(clauses, start, at, place, last)


_FOLLOWS = re.compile(r"(?:,[^,;:.VbhmdAJG]{1,6},)?,?\"?[hd]?a*[bV]a*[an]*|:|,")


def _inverted(clauses: Clauses, start: int, at: int, place: int | None, last: int) -> Iterator[Report]:
    tags = clauses.words.tags
    start -= 2 * (tags[max(start - 2, 0) : start] == "gY")  # "Among those missing: Brazil, Mexico"
    if start > 0 and tags[start - 1] not in ",;:-.uc(g":
        return
    follow = _FOLLOWS.match(tags, last + 1)
    if follow is None or "n" in follow.group():
        return
    actor = clauses.named_from(follow.end())
    if isinstance(actor, Actor):
        apart = start == 0 and last > at  # "Absent from the list, Malta made no comment"
        if follow.group() == "," and not apart and tags[actor.last + 1 : actor.last + 2] not in (".", ",", ""):
            return
        yield _made(clauses, actor, Stance.DID_NOT_SIGN, start, actor.last, at, place)


def _present(clauses: Clauses, at: int, memory: Memory) -> Iterator[Report]:
    """As in "is not on the list", "was part of the joint statement"."""
    tags = clauses.words.tags
    asked = clauses.actor_starting(at + 1) if at and clauses.words.entries[at - 1].flag == "factive" else None
    behind = at + 1 if asked is None else asked.last + 1  # "Why is Kenya not on the list?"
    negated = False
    while behind < len(tags) and tags[behind] in 'na"TQB':
        negated ^= tags[behind] == "n"
        behind += 1
    behind += _is_listed_there(clauses.words, behind)
    noun = _carrier(clauses, behind)
    if noun is None:
        noun = _there(clauses, at, behind)
    if noun is None or invited(clauses, behind) is not None:
        return
    first = auxiliaries_from(tags, at)
    governed = to_be(clauses, at, Stance.SIGNED, negated=negated)
    if governed is not None and isinstance(governed[0], Actor) and _bears_states(clauses, behind, noun):
        place = noun if tags[noun] == "S" and clauses.words.entries[noun].flag != "list" else None
        yield _made(clauses, governed[0], governed[1], first, noun, noun, place)
        return
    negated ^= tags[first:at].count("n") % 2 == 1
    negated |= no_longer(clauses.words, first, behind - 1)
    negated ^= noun == behind and clauses.words.lower[behind] in clauses.words.lexicon.beyond
    negated ^= tags[noun] == "N"  # "is on neither"
    actor = asked or resolved(clauses, clauses.subject_left_of(first), memory)
    unsure = clauses.words.has(first, behind, "almost") or clauses.words.has(first, behind, "hedge")
    if actor is None or unsure or "m" in tags[first:at]:
        return
    named = tags[actor.last] == "W" or tags[first - 1 : first] == "W"
    if not (named or _bears_states(clauses, behind, noun)):
        return
    negated = negated or clauses.nor_before(actor)
    stance = Stance.DID_NOT_SIGN if negated != (actor.quantity == "none") else Stance.SIGNED
    place = noun if tags[noun] == "S" and clauses.words.entries[noun].flag != "list" else None
    yield _made(clauses, actor, stance, first, noun, noun, place)


def _is_listed_there(words: Words, at: int) -> bool:
    """As in "is listed on the letter", "is found under it"."""
    said = words.lexicon.including_verbs | words.lexicon.standing
    listed = words.tags[at : at + 1] == "V" and words.lemma(at) in said
    return listed and words.lower[at + 1 : at + 2] != [] and words.lower[at + 1] in words.lexicon.borne_on


def _carrier(clauses: Clauses, behind: int) -> int | None:
    """The last word of what a state is said to be on, from word ``behind``: "on the list", "part of it", "on board"."""
    words = clauses.words
    match = _PRESENT.match(words.tags, behind)
    if match is not None:
        preposition = words.entries[behind]
        within = words.tags[behind] == "g" or preposition.flag in ("place", "manner")
        within |= words.lower[behind] in words.lexicon.borne_on
        noun = match.start("noun")
        other = words.tags[noun + 1 : noun + 2] == "'" or is_other_list(words, noun)
        return noun if within and not other else None
    if words.has(behind, behind + 1, "aboard") and _SHIP.match(words.tags, behind + 1):
        return None
    elsewhere = leads_elsewhere(words, behind + 1)  # "on board with the climate fund"
    if (words.has(behind, behind + 1, "aboard") and not elsewhere) or _is_in(words, behind):
        return behind
    on_it = words.tags[behind : behind + 2] in ("pP", "pN") and words.lower[behind] in words.lexicon.borne_on
    of_it = words.tags[behind : behind + 2] == "gP" and words.lower[behind + 1] not in words.lexicon.plural_pronouns
    return behind + 1 if on_it or of_it else None


def _there(clauses: Clauses, at: int, behind: int) -> int | None:
    """As in "Malta's name is there, in small print": where a name is, is on the statement."""
    words = clauses.words
    subject = clauses.subject_left_of(auxiliaries_from(words.tags, at))
    named = isinstance(subject, Actor) and clauses.by_name(subject)
    spoken_of = clauses.statement_before or "S" in words.tags
    told = "z" in words.tags or "W" in words.tags or "list" in words.flagged  # "Mali is absent, and Chad is there"
    last = behind - 1
    while last > at and words.lower[last] in words.lexicon.from_start:
        told, last = True, last - 1
    if not (named or (told and isinstance(subject, Actor))) or not spoken_of:
        return None
    if words.tags[behind : behind + 1] not in ("", *".,;c)"):
        return None
    return last if words.lower[last] in words.lexicon.in_place else None


def _bears_states(clauses: Clauses, behind: int, noun: int) -> bool:
    """Whether to be there is to have signed: a state is "on the letter", but it may be mentioned "in" it."""
    words = clauses.words
    if words.tags[behind] == "g" or words.entries[noun].flag in ("list", "aboard"):
        return True
    there = noun < behind and words.lower[noun] in words.lexicon.in_place
    return there or words.lower[behind] in words.lexicon.borne_on or _is_in(words, behind)


def _is_in(words: Words, at: int) -> bool:
    """As in "New Zealand is in.", where the clause ends."""
    said = words.lexicon
    since = words.lower[at + 1 : at + 2]
    behind = at + 1 + (since != [] and since[0] in said.from_start)
    ends = words.tags[behind : behind + 1] in ("", ".", ",", ";", "c", ")")
    return ends and at < len(words) and (words.lower[at] in said.inside or words.lower[at] in said.beyond)


def _made(
    clauses: Clauses,
    actor: Actor,
    stance: Stance,
    first: int,
    last: int,
    head: int,
    place: int | None,
) -> Report:
    return Report(
        words=clauses.words,
        actor=actor,
        stance=stance,
        first=min(first, actor.first),
        last=max(last, actor.last),
        head=head,
        place=place,
        copular=True,
    )
