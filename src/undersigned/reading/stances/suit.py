"""Words that stand for a verb said before: followed suit, did the same, had no such qualms, would have none of it.

Angola signed. Namibia followed suit.              signed
Angola signed. Eswatini failed to do likewise.     did not sign
Angola signed. Eswatini did no such thing.         did not sign
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.being import to_be
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.government import governed
from undersigned.reading.stances.hindering import hindered
from undersigned.reading.stances.inversion import behind_pronoun
from undersigned.reading.stances.outcomes import done, outcome, resumed
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.reports import Report, opposite
from undersigned.reading.stances.resuming import earlier_report, resumed_by
from undersigned.reading.stances.timing import is_later, not_until, tells_when
from undersigned.reading.stances.verbs import VerbGroup, auxiliaries_from, is_clitic
from undersigned.reading.stances.wished import is_wished
from undersigned.reading.stances.words import Words

_PRO_VERBS = ("suit", "doing", "otherwise", "unwilling", "undone")
"""Classes of words that stand for a verb said before."""


def followed_suit(clauses: Clauses, before: list[Report], memory: Memory) -> Iterator[Report]:
    """As in "Norway followed suit", "Italy did the same", "Hungary has not done so"."""
    words = clauses.words
    for at in [at for flag in _PRO_VERBS for at in words.flagged.get(flag, ())]:
        if any(r.words is words and r.head == at for r in before):
            continue
        if words.lexicon.inverting and words.entries[at].flag == "doing" and words.tags[at + 1 : at + 2] == "x":
            continue  # "hizo caso omiso", "l'a fait savoir"
        first = at
        while first > 0 and (
            words.tags[first - 1] in 'hdbanem"'
            or (words.lexicon.inverting and is_clitic(words, first - 1))
            or words.tags[first - 1 : first + 1] in ("Dh", "Dv")
        ):
            first -= 1
        tags = words.tags[first:at]
        if words.entries[at].flag == "doing" and not _is_pro_verb(words, first, at):
            continue
        earlier = earlier_report(clauses, before, at)
        subject = behind_pronoun(clauses, at) or resolved(clauses, clauses.subject_left_of(first), memory)
        if earlier is None or earlier.denied or "m" in tags:
            continue
        if words.tags[first - 1 : first] == "p" and first > 0:
            yield from _kept_from(clauses, earlier, first, at, memory)
        elif (sole := _ONE_TO.search(words.tags, 0, at)) is not None:
            yield from _one_to(clauses, earlier, sole, at, memory)
        elif "t" in words.tags[max(first - 1, 0) : at]:
            yield from _under_another(clauses, earlier, at, memory)
        elif subject is not None and not clauses.conditional_at(at) and not _is_wished_of(clauses, subject, first):
            negated = ("n" in tags) != (subject.quantity == "none")
            stance: Stance | None
            if words.entries[at].flag == "unwilling":
                stance = Stance.DECLINED  # "Chile signed. Peru would have none of it."
            elif words.entries[at].flag == "undone":
                stance = Stance.DID_NOT_SIGN if earlier.stance.is_signatory else None
            elif words.entries[at].flag == "otherwise":
                stance = opposite(earlier.stance)  # "refused, while Peru had no such qualms"
            elif words.entries[at].flag == "doing":
                stance = done(earlier.stance, negated=negated, too=words.has(first - 2, at + 2, "likewise"))
            else:
                same = earlier.stance is Stance.DID_NOT_SIGN and not negated
                stance = earlier.stance if same else resumed(earlier.stance, negated=negated)
            if stance is Stance.DID_NOT_SIGN and words.has(at + 1, at + 2, "until"):
                if not not_until(words, at + 1):
                    continue
                stance = Stance.JOINED_LATER  # "no lo hizo hasta un mes más tarde"
            later = earlier.stance is Stance.JOINED_LATER or is_later(words, first, at + 1)
            if "e" in tags and not negated and words.lower[at + 1 : at + 2] != []:  # "ne l'a fait qu'en juin"
                later |= words.lower[at + 1] in words.lexicon.that and tells_when(words, at + 2)
            if stance is Stance.SIGNED and words.entries[at].flag == "doing" and later:
                stance = Stance.JOINED_LATER
            if stance is not None:
                yield resumed_by(clauses, subject, stance, earlier, first, at)


_ONE_TO = re.compile(
    r"b(?P<is>[an]*)D?[xJ]?(?P<one>[oF])[xJF#]{0,2}[YAGxXJ']{0,4}(?:[pg]D?[xXJFGYA#']{1,4})?(?P<not>n?)(?:t|r[hd]?(?P<nor>n?))$"
)
_DOING = frozenset({Stance.SIGNED, Stance.JOINED_LATER, Stance.DID_NOT_SIGN})


def _one_to(clauses: Clauses, earlier: Report, match: re.Match[str], at: int, memory: Memory) -> Iterator[Report]:
    """As in "was the only Gulf state to do so", "is the first of them not to do so"."""
    words = clauses.words
    if earlier.stance not in _DOING or words.entries[at].flag not in ("doing", "suit"):
        return  # "refused. Mali was the only other state to do so": refused, or signed
    negated = bool(match["not"] or match["nor"])
    first = auxiliaries_from(words.tags, match.start())
    subject = resolved(clauses, clauses.subject_left_of(first), memory)
    denied = any(letter in "mn" for letter in words.tags[first : match.start()] + match["is"])
    if subject is None or denied or clauses.conditional_at(first):
        return
    stance = Stance.DID_NOT_SIGN if negated else Stance.SIGNED
    only = replace(subject, only=subject.only or match["one"] == "o")
    yield resumed_by(clauses, only, stance, earlier, subject.first, at)


def _is_wished_of(clauses: Clauses, subject: Actor, first: int) -> bool:
    """As in "would like to see Mali do so too": the subject is the object of a wish."""
    seen = clauses.words.tags[: subject.first].rstrip("Dp").endswith("V")
    return seen and subject.last < first and is_wished(clauses, subject)


def _kept_from(clauses: Clauses, earlier: Report, first: int, at: int, memory: Memory) -> Iterator[Report]:
    """As in "was prevented from doing so", "left without doing so"."""
    if not (earlier.stance.is_signatory or earlier.mood == "unreal"):
        return
    group = VerbGroup(first=first, last=at, head=at, verb=None, negated=False, mood="fact", gerund=True, finite=False)
    step = hindered(clauses, group) or governed(clauses, group)
    told = outcome(Stance.SIGNED, group, step) if step is not None and step.mood == "fact" else None
    subject = resolved(clauses, step.subject, memory) if step is not None else None
    if told is not None and subject is not None and not told[0].is_signatory and not told[1]:
        yield resumed_by(clauses, subject, told[0], earlier, first, at)


def _under_another(clauses: Clauses, earlier: Report, at: int, memory: Memory) -> Iterator[Report]:
    """As in "failed to do likewise", "has yet to follow suit": the words at ``at`` under a verb that governs them."""
    told = to_be(clauses, at, Stance.SIGNED) if earlier.stance.is_signatory else None
    subject = resolved(clauses, told[0], memory) if told is not None else None
    if told is not None and subject is not None:
        yield resumed_by(clauses, subject, told[1], earlier, at, at)


def _is_pro_verb(words: Words, first: int, at: int) -> bool:
    """Whether "to do" stands for the verb before, and is not part of another turn ("a fait exception")."""
    said = words.lexicon
    same = words.has(max(first - 1, 0), at, "suit")  # "Lo mismo hizo Perú"
    return not said.inverting or same or not said.object_clitics.isdisjoint(words.lower[first:at])
