"""Who is left of a group or list of which some were told of before, and who is called its exception.

Latvia signed; the other Baltic states did not.             Estonia and Lithuania did not
Chad, Mali and Togo met. Chad signed, the other two did …   Mali and Togo
The Baltic states signed, Latvia being the exception.       Latvia did not
All signed; the one that has not is Latvia.                 Latvia did not
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.model.states import StateCode
from undersigned.reading.groups import expand
from undersigned.reading.numberwords import number_words
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Subject
from undersigned.reading.stances.naming import spelt_out
from undersigned.reading.stances.reports import Report, opposite
from undersigned.reading.stances.statesets import StateSet

_CLUB = 35
"""Members up to which a group is taken to have been asked as a whole."""
_OTHERS = re.compile(r"D(?:[qF]#?|#q|x)Y?")
_NAMED_BEHIND = re.compile(r"a?(?:b[an]?|[:,(-])a?")
_IS_EXCEPTION = re.compile(r",?b[ao]?D?[oaxF]{0,2}(?P<noun>x)(?=[.,;p]|$)")


def the_others(clauses: Clauses, subject: Subject, named: Sequence[Actor]) -> Actor | None:
    """Whom "the others", "the other two" or "the other Baltic states" means; ``named`` is all named so far."""
    words = clauses.words
    said, opening = words.lower[subject.first : subject.last + 1], words.lower[max(subject.first - 1, 0) :][:2]
    if words.lexicon.others.isdisjoint(said) or words.lexicon.articles.isdisjoint(opening):
        return None
    if isinstance(subject, Actor):
        if spelt_out(clauses, subject) is not subject:
            return None  # "the other Gulf states, Oman and Qatar, signed"
        group = subject if len(subject.groups) == 1 and not subject.states and subject.quantity != "all" else None
        behind = [actor for actor in clauses.actors if actor.first > subject.last]  # "…, but Latvia did not"
        rest = group and (_rest(clauses, subject, group, named) or _rest(clauses, subject, group, behind))
        return replace(rest, quantity="none") if rest and subject.quantity == "none" else rest
    if _OTHERS.fullmatch(words.tags, subject.first, subject.last + 1) is None:
        return None
    for at in range(len(named) - 1, -1, -1):
        base = named[at]
        if len(base.states) > 1 or len(base.groups) == 1:
            return _rest(clauses, subject, base, named[at + 1 :])
    return None


def _rest(clauses: Clauses, subject: Subject, base: Actor, told: Sequence[Actor]) -> Actor | None:
    """The members of ``base`` without those of ``told``, where as many are left as the subject counts."""
    members = _members(clauses, base)
    out = {state for actor in told for state in actor.states if state in members}
    number = _number(clauses, subject.first, subject.last)
    if not out or len(out) == len(members) or len(members) > _CLUB:
        return None
    if number is not None and number != len(members) - len(out):
        return None
    if number is None and base.groups and base is not subject and _number(clauses, base.first, base.last) != len(out):
        return None  # "Some Gulf states signed, among them Oman; the others did not" leaves open who else signed
    left = tuple(state for state in members if state not in out)
    if base.groups:
        return replace(base, first=subject.first, last=subject.last, quantity="all", spared=tuple(sorted(out)))
    places = tuple(subject.first for _ in left)
    return Actor(first=subject.first, last=subject.last, states=left, places=places, closed=True)


def _members(clauses: Clauses, base: Actor) -> tuple[StateCode, ...]:
    return tuple(expand(base.groups[0], clauses.words.view.day)) if base.groups else base.states


def _number(clauses: Clauses, first: int, last: int) -> int | None:
    """The number in "the other two", "only one Gulf state"."""
    words = clauses.words
    if words.has(first, last + 1, "sole"):
        return 1
    at = next((at for at in range(first, last + 1) if words.tags[at] == "#"), None)
    return number_words(words.lexicon.language).value(words.lower[at]) if at is not None else None


def exceptions(
    clauses: Clauses, grouped: Sequence[StateSet], found: Sequence[Report], earlier: Report | None
) -> Iterator[Report]:
    """As in "25 of the 27 signed. The exceptions were Malta and Cyprus", "…, Latvia being the exception"."""
    words = clauses.words
    for noun, word in enumerate(words.lower):
        if word not in words.lexicon.exceptions:
            continue
        actor = _called_exception(clauses, noun)
        if actor is None or actor.quantity != "all" or not actor.states or clauses.conditional_at(noun):
            continue
        stance = _of_the_rest(grouped, found, min(noun, actor.first)) or (earlier.stance if earlier else None)
        turned = opposite(stance) if stance is not None else None
        if turned is not None:
            yield Report(
                words=words,
                actor=actor,
                stance=turned,
                first=min(noun, actor.first),
                last=max(noun, actor.last),
                head=noun,
                copular=True,
            )


def _called_exception(clauses: Clauses, noun: int) -> Actor | None:
    """Who is called the exception at word ``noun``: named behind it, or the subject of "is the exception"."""
    tags = clauses.words.tags
    behind = _NAMED_BEHIND.match(tags, noun + 1)
    actor = clauses.actor_starting(behind.end()) if behind is not None else None
    if actor is not None:
        return actor
    for before in clauses.actors:
        match = _IS_EXCEPTION.match(tags, before.last + 1)
        if match is not None and match.start("noun") == noun:
            return before
    return None


def _of_the_rest(grouped: Sequence[StateSet], found: Sequence[Report], before: int) -> Stance | None:
    """What those did of whom the sentence has said it before word ``before``: a set, or a group."""
    sets = [(s.head, s.stance) for s in grouped if s.end < before and s.mood == "fact" and not s.none]
    groups = [(r.head, r.stance) for r in found if not r.actor.states and r.last < before and _is_plain(r)]
    return max([*sets, *groups], default=(0, None), key=lambda each: each[0])[1]


def _is_plain(report: Report) -> bool:
    return report.mood == "fact" and not report.denied


_THOSE_THAT = re.compile(r"(?:[Dq][oF]?[#SYqLF]|Y|q)r[hd]a*(?P<not>n?)[aB]*")


def those_that(clauses: Clauses, earlier: Report | None) -> Iterator[Report]:
    """As in "the two that have not are Chad and Mali", "those that did: Togo", "Fiji is the one that did not"."""
    words = clauses.words
    if earlier is None or earlier.denied or earlier.stance not in (Stance.SIGNED, Stance.DID_NOT_SIGN):
        return
    for match in _THOSE_THAT.finditer(words.tags):
        behind = re.compile(r"b?[a:,(]*").match(words.tags, match.end())
        actor = clauses.actor_starting(behind.end()) if behind is not None and behind.group() else None
        copula = words.tags[match.start() - 1 : match.start()] == "b"
        if actor is None and copula and words.tags[match.end() : match.end() + 1] in ("", ".", ",", ";"):
            subject = clauses.subject_left_of(match.start() - 1)
            actor = subject if isinstance(subject, Actor) else None
        if actor is None or not actor.states or clauses.conditional_at(match.start()):
            continue
        yield Report(
            words=words,
            actor=actor,
            stance=Stance.DID_NOT_SIGN if match.group("not") else Stance.SIGNED,
            first=min(match.start(), actor.first),
            last=max(match.end() - 1, actor.last),
            head=match.end() - 1,
            place=earlier.place if earlier.words is words else None,
            copular=True,
        )
