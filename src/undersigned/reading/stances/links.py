"""Sets of states told by their stance, and the states that a text puts into them or leaves out.

The signatories include Canada and Spain.        in
Hungary was not among those that signed.         out: the opposite stance
Thirty-two countries signed, among them Chile.   in
The only absentees, Malta and Cyprus, …          in
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.outcomes import Predicate
from undersigned.reading.stances.predicates import phrase_at
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.reports import Report, opposite
from undersigned.reading.stances.verbs import Mood, no_longer
from undersigned.reading.stances.voiced import voiced

_SETS = {"L": Stance.SIGNED, "M": Stance.DID_NOT_SIGN}
_CLOSED = re.compile(r"(?:p[#T])?(?:[,.\-)]|$)")
_AFTER = re.compile(
    r"(?P<as>,?\"?I[:,]?\"?a?)|(?P<which>,?r?\"?(?P<aux>[hdabnem]*)(?P<be>b)[an]*(?:x{1,3}:)?[:\"]?a?(?:p)?)"
    r"|(?P<verb>,?r?(?:,P)?[hdanme]*(?P<v>V)[ap]?)|(?P<but>,?c?an?n)|(?P<not>,?c?n)|(?P<except>,?a?E)|(?P<mark>[,:(\-]a?o?\"?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StateSet:
    """A noun phrase whose states share a stance: words ``first`` to ``last``; ``end`` is where all said of it ends."""

    first: int
    last: int
    end: int
    stance: Stance
    mood: Mood = "fact"
    head: int
    place: int | None = None
    none: bool = False
    """"No country signed": what is excepted took the other stance."""


def sets(clauses: Clauses, found: list[Predicate]) -> list[StateSet]:
    """The sets that the sentence speaks of: by a noun ("signatories") or by what they did ("those that signed")."""
    tags = clauses.words.tags
    made = [s for s in (_of_predicate(clauses, p) for p in found) if s is not None]
    made.extend(_represented(clauses))
    made.extend(_speaking(clauses))
    made.extend(_backing(clauses))
    for at, letter in enumerate(tags):
        if letter in _SETS or (letter == "S" and _is_roll(clauses, at)):
            phrase = clauses.phrase_ending(at, 5)
            if isinstance(phrase, Phrase):
                late = clauses.words.entries[at].flag == "latecomers"
                stance = Stance.JOINED_LATER if late else _SETS.get(letter, Stance.SIGNED)
                end = _statement_after(clauses, at)
                made.append(
                    StateSet(
                        first=phrase.first,
                        last=at,
                        end=end,
                        stance=stance,
                        head=at,
                        place=end if end > at else None,
                        none=tags[phrase.first] == "Z",
                    )
                )
    return made


def _is_roll(clauses: Clauses, at: int) -> bool:
    """Whether the statement's noun stands for those that signed: "the list", "the 50-nation statement"."""
    return clauses.words.entries[at].flag == "list" or _NATION.search(clauses.words.tags, 0, at + 1) is not None


def _represented(clauses: Clauses) -> Iterator[StateSet]:
    """As in "delivered a statement on behalf of 38 states"."""
    words = clauses.words
    read = (
        m.start("for")
        for m in _READ_FOR.finditer(words.tags)
        if words.lower[m.start("for")] in words.lexicon.spoken_for
    )
    for at in (*words.flagged.get("behalf", ()), *read):
        phrase = phrase_at(clauses, at + 1)
        if phrase is not None and phrase.head in "Yq" and "S" in words.tags and not clauses.conditional_at(at):
            yield StateSet(first=phrase.first, last=phrase.last, end=phrase.last, stance=Stance.SIGNED, head=at)


def _speaking(clauses: Clauses) -> Iterator[StateSet]:
    """As in "Forty-four countries voiced alarm in a joint statement"."""
    for subject, group, place in voiced(clauses):
        if isinstance(subject, Phrase):
            yield StateSet(
                first=subject.first,
                last=subject.last,
                end=max(subject.last, group.last),
                stance=Stance.SIGNED,
                head=group.head,
                place=place,
            )


def _backing(clauses: Clauses) -> Iterator[StateSet]:
    """As in "The text has won the backing of 65 states"."""
    words = clauses.words
    for at, letter in enumerate(words.tags):
        phrase = phrase_at(clauses, at + 2) if letter == "W" and words.tags[at + 1 : at + 2] == "p" else None
        if phrase is None or "#" not in words.tags[phrase.first : phrase.last + 1]:
            continue
        before = at - 1
        while before > 0 and words.tags[before] in "Dax#pF":
            before -= 1
        group = clauses.group_ending(before)
        if group is None or group.verb is None or group.verb.lemma not in words.lexicon.carrying:
            continue
        if group.finite and group.mood == "fact" and not group.negated and not clauses.conditional(group):
            yield StateSet(first=phrase.first, last=phrase.last, end=phrase.last, stance=Stance.SIGNED, head=at)


def _statement_after(clauses: Clauses, at: int) -> int:
    """As in "signatories to the letter": the word that ends what belongs to the noun."""
    match = re.compile(r"[pt][DJFxX#']*(S)").match(clauses.words.tags, at + 1)
    return match.start(1) if match else at


def _of_predicate(clauses: Clauses, predicate: Predicate) -> StateSet | None:
    phrase = predicate.subject
    if predicate.denied or not isinstance(phrase, Phrase) or phrase.head not in "YLq":
        return None
    tags = clauses.words.tags
    none = tags[phrase.first] in "Z" or (tags[phrase.first] == "n")
    return StateSet(
        first=phrase.first,
        last=phrase.last,
        end=max(predicate.last, phrase.last),
        stance=predicate.stance,
        mood=predicate.mood,
        head=predicate.head,
        place=predicate.object.place,
        none=none,
    )


def links(clauses: Clauses, found: list[StateSet], memory: Memory) -> list[Report]:
    """What the sentence says of states by putting them into a set or leaving them out."""
    if not found and memory.stance_of_set is None:
        return []
    reports: list[Report] = []
    for each in found:
        reports.extend(_behind(clauses, each))
        reports.extend(_before(clauses, each))
        reports.extend(_headed(clauses, each))
    reports.extend(_labelled(clauses))
    reports.extend(_taken_up(clauses, memory))
    reports.extend(_one_of_them(clauses, found, memory))
    return reports


def _exceptions(clauses: Clauses, earlier: Report | None) -> Iterator[Report]:
    """As in "Of the 27, 25 signed. The exceptions were Malta and Cyprus"."""
    words = clauses.words
    match = _EXCEPTIONS.match(words.tags)
    actor = clauses.actor_starting(match.end()) if match else None
    stance = opposite(earlier.stance) if earlier is not None else None
    if match is None or actor is None or stance is None or clauses.conditional_at(match.end()):
        return
    if words.lower[match.start("noun")] in words.lexicon.exceptions and actor.quantity == "all":
        yield Report(
            words=words, actor=actor, stance=stance, first=0, last=actor.last, head=match.end() - 1, copular=True
        )


def _labelled(clauses: Clauses) -> Iterator[Report]:
    """As in "Signed: Norway, Switzerland." and "Not signed: Egypt.": a verb that labels a list."""
    words = clauses.words
    for group in clauses.groups:
        actor = clauses.actor_starting(group.last + 2) if words.tags[group.last + 1 : group.last + 2] == ":" else None
        opens = words.tags[: group.first].strip('#x/()-."') == ""
        if actor is None or group.verb is None or not opens or "participle" not in group.verb.forms:
            continue
        frames = words.lexicon.frames.get(group.verb.lemma, ())
        if any(f.does == "signed" and f.object == "open" for f in frames) and actor.quantity == "all":
            yield Report(
                words=words,
                actor=actor,
                stance=Stance.DID_NOT_SIGN if group.negated else Stance.SIGNED,
                first=group.first,
                last=actor.last,
                head=group.head,
            )


def _headed(clauses: Clauses, each: StateSet) -> Iterator[Report]:
    """As in "Thirty countries, led by Finland, issued a statement"."""
    words = clauses.words
    match = _HEADED.match(words.tags, each.last + 1)
    if (
        match is None
        or each.none
        or not each.stance.is_signatory
        or words.lower[match.end() - 1] not in (words.lexicon.agents)
    ):
        return
    verb = words.entries[match.start("v")].verb
    actor = clauses.actor_starting(match.end())
    if actor is not None and verb is not None and verb.lemma in words.lexicon.leading:
        yield from _report(clauses, each, actor, inside=True)


def _taken_up(clauses: Clauses, memory: Memory) -> Iterator[Report]:
    """ "They include Chile"; "Among them are Fiji and Kenya", after a sentence on those that signed."""
    earlier = memory.stance_of_set
    yield from _exceptions(clauses, earlier)
    match = _TAKEN_UP.match(clauses.words.tags)
    actor = clauses.actor_starting(match.end()) if match else None
    if earlier is None or match is None or actor is None or clauses.conditional_at(match.end()):
        return
    verb = clauses.words.entries[match.end() - 1].verb
    if clauses.words.tags[match.end() - 1] == "V" and (
        verb is None or verb.lemma not in clauses.words.lexicon.including_verbs
    ):
        return
    stance = opposite(earlier.stance) if actor.quantity == "none" else earlier.stance
    if stance is None:
        return
    yield Report(
        words=clauses.words,
        actor=actor,
        stance=stance,
        first=0,
        last=actor.last,
        head=match.end() - 1,
        named_among=len(actor.states) > 1,
        copular=True,
    )


_NATION = re.compile(r"#xY[xJF]{0,2}S$")
_MISSING_FROM = re.compile(r"[zM]a?p[DSpxa]*$")
"""As in "Missing from the list of co-sponsors are India and Nepal": what follows is not in the set."""
_HEADED = re.compile(r",?a?(?P<v>V)a?p")
_READ_FOR = re.compile(r"V[ax]?p?(?<=[Vaxp])D?[AJ]?(?P<for>p)(?=a?#x?Y)")
_EXCEPTIONS = re.compile(r"D?[oxF]?(?P<noun>x)a?b")
_OF_THEM = re.compile(r"[hdam]*b[an]*g#?P(?=[.,;:)]|c|$)")
_TAKEN_UP = re.compile(r"(?:(?:P|D#?[YqL]?|Y|I|gP)a?[VbIp]*(?<=[VbI]))")


def _one_of_them(clauses: Clauses, found: list[StateSet], memory: Memory) -> Iterator[Report]:
    """As in "Liechtenstein is one of them", "la Suisse en fait partie", after a set of those that signed."""
    words, tags = clauses.words, clauses.words.tags
    for match in _OF_THEM.finditer(tags):
        here = [s for s in found if s.end < match.start() and s.mood == "fact" and not s.none]
        stance = here[-1].stance if here else memory.stance_of_set.stance if memory.stance_of_set else None
        first = match.start()
        actor = resolved(clauses, clauses.subject_left_of(first), memory)
        if stance is None or actor is None or not actor.states or "m" in match.group() or clauses.conditional_at(first):
            continue
        told = stance if match.group().count("n") % 2 == 0 else opposite(stance)
        if told is None or (told is not stance and not stance.is_signatory):
            continue
        yield Report(
            words=words,
            actor=actor,
            stance=told,
            first=actor.first,
            last=match.end() - 1,
            head=match.start(),
            copular=True,
        )


def _behind(clauses: Clauses, each: StateSet) -> Iterator[Report]:
    tags = clauses.words.tags
    if _MISSING_FROM.search(tags, 0, each.first):
        return
    for start in dict.fromkeys((each.last + 1, each.end + 1)):
        match = _AFTER.match(tags, start)
        actor = clauses.actor_starting(match.end()) if match else None
        if match is None or actor is None:
            continue
        polarity = _polarity(clauses, match, actor, listed=tags[each.head] == "S")
        if polarity is not None:
            among = tags[actor.last + 1 : actor.last + 2] == "I"  # "32 states, Chile among them, …"
            part = bool(match.group("as") or match.group("verb") or (match.group("mark") and among))
            yield from _report(clauses, each, actor, inside=polarity, part=part)
            return
    yield from _counting(clauses, each)
    yield from _later(clauses, each)


def _counting(clauses: Clauses, each: StateSet) -> Iterator[Report]:
    """As in "The list, read out on Monday, includes Fiji": the verb stands behind an aside."""
    if clauses.words.tags[each.last + 1 : each.last + 2] != ",":
        return
    for group in clauses.groups:
        if group.verb is None or group.verb.lemma not in clauses.words.lexicon.including_verbs or not group.finite:
            continue
        subject, actor = clauses.subject(group), clauses.actor_starting(group.last + 1)
        if isinstance(subject, Phrase) and subject.last == each.last and actor is not None and group.mood == "fact":
            yield from _report(clauses, each, actor, inside=not group.negated, part=True)
            return


def _later(clauses: Clauses, each: StateSet) -> Iterator[Report]:
    """As in "32 countries signed the letter on Tuesday, among them Chile": nothing nearer may be meant."""
    tags = clauses.words.tags
    for at in range(each.end + 1, len(tags)):
        if tags[at] in "YLG" or tags[at] == ";":
            return
        if tags[at] == "I" or (tags[at] == "E"):
            actor = clauses.actor_starting(at + 1)
            if actor is None and tags[at + 1 : at + 2] in (",", ":"):
                actor = clauses.actor_starting(at + 2)
            if actor is not None:
                yield from _report(clauses, each, actor, inside=tags[at] == "I", part=tags[at] == "I")
            return


def _polarity(clauses: Clauses, match: re.Match[str], actor: Actor, *, listed: bool) -> bool | None:
    """Whether the states are in the set (True), left out (False), or not linked to it at all (None)."""
    words = clauses.words
    if listed and not (match.group("as") or match.group("verb")):
        return None
    if match.group("as"):
        return True
    if match.group("except") or match.group("not") or match.group("but"):
        return False
    if match.group("verb"):
        verb = words.entries[match.start("v")].verb
        if verb is None or verb.lemma not in clauses.words.lexicon.including_verbs:
            return None
        return "n" not in match.group("verb")
    if match.group("which"):
        if "m" in match.group("which"):
            return None
        follows = words.tags[actor.last + 1 : actor.last + 2]
        return None if follows in ("V",) else "n" not in match.group("which")
    follows = words.tags[actor.last + 1 : actor.last + 2]
    opened = match.group("mark")[0]
    if follows == "I" and clauses.actor_starting(actor.last + 2) is None:  # "32 states, Chile among them, …"
        return True
    if opened in ",-" and follows not in ("", ".", ",", "-", ";", ")", '"', "c"):
        return None
    return True


def _before(clauses: Clauses, each: StateSet) -> Iterator[Report]:
    """As in "Hungary is one of the absentees"; "Hungary, the only EU member not to sign, …"; "with Chile among …"."""
    tags = clauses.words.tags
    at = each.first - 1
    grouped = False
    while at >= 0 and tags[at] in 'gpDFoa"#q':
        if tags[at] == "p" and not grouped and tags[at - 1 : at] not in ("F", "L", "g", "o", "q", "#", "b", "n", "x"):
            break
        grouped |= tags[at] == "g"
        at -= 1
    if at < 0:
        return
    negated = False
    while at >= 0 and (tags[at] == "n" or (tags[at] == "Z" and at > 0)):
        negated, grouped, at = not negated, grouped or tags[at] == "Z", at - 1
    if at < 0:
        return
    if tags[at] == "b":
        yield from _copula(clauses, each, at, negated=negated)
        return
    counted = clauses.group_ending(at) if grouped and tags[at] == "V" else None
    if counted is not None and counted.verb is not None and counted.verb.lemma in clauses.words.lexicon.including_verbs:
        subject = clauses.subject(counted)
        if (
            counted.finite
            and counted.mood == "fact"
            and isinstance(subject, Actor)
            and not clauses.conditional(counted)
        ):
            yield from _report(clauses, each, subject, inside=negated == counted.negated)
        return
    actor = clauses.actor_ending(at)
    if actor is None and clauses.words.entries[at].flag == "same" and at > 0:
        yield from _listed_as(clauses, each, clauses.actor_ending(at - 1))
        yield from _is_listed_as(clauses, each, at - 1)
    if actor is not None and grouped:
        yield from _report(clauses, each, actor, inside=not negated)
    elif tags[at] == "," and not grouped and not negated:
        actor = clauses.actor_ending(at - 1)
        outer = actor is not None and tags[actor.first - 1 : actor.first] in (
            "p",
            "g",
        )  # "of the 27 members, 25 signed"
        if actor is not None and not outer and _CLOSED.match(tags, each.end + 1) and not actor.commas:
            yield from _report(clauses, each, actor, inside=True)


def _listed_as(clauses: Clauses, each: StateSet, actor: Actor | None) -> Iterator[Report]:
    """As in "lists Estonia and Latvia as signatories"."""
    group = clauses.group_ending(actor.first - 1) if actor is not None else None
    if actor is None or group is None or group.verb is None or group.mood != "fact" or group.passive:
        return
    if group.verb.lemma in clauses.words.lexicon.including_verbs and not clauses.conditional(group):
        yield from _report(clauses, each, actor, inside=not group.negated)


def _is_listed_as(clauses: Clauses, each: StateSet, at: int) -> Iterator[Report]:
    """As in "Kenya and Ghana are listed as co-sponsors"."""
    group = clauses.group_ending(at)
    if group is None or group.verb is None or not group.passive or not group.finite or group.mood != "fact":
        return
    subject = clauses.subject(group)
    if group.verb.lemma in clauses.words.lexicon.including_verbs and isinstance(subject, Actor):
        yield from _report(clauses, each, subject, inside=not group.negated)


def _copula(clauses: Clauses, each: StateSet, at: int, *, negated: bool) -> Iterator[Report]:
    tags = clauses.words.tags
    first = at
    while first > 0 and tags[first - 1] in 'hdabnem"T':
        first -= 1
    before = tags[first:at]
    if "m" in before or clauses.words.has(first, each.last, "almost"):
        return
    negated ^= before.count("n") % 2 == 1
    negated |= no_longer(clauses.words, first, at)
    subject = clauses.subject_left_of(first)
    if isinstance(subject, Actor):
        if (
            each.none and each.head != each.last
        ):  # "was not one of those that signed": what the set did is turned already
            each = replace(each, none=False)
        yield from _report(clauses, each, subject, inside=not negated)


def _is_single(clauses: Clauses, each: StateSet) -> bool:
    """Whether the set has one member: "the only EU member that did not sign"."""
    tags = clauses.words.tags
    return "o" in tags[each.first : each.last + 1] and tags[each.last] == "Y"


def _report(clauses: Clauses, each: StateSet, actor: Actor, *, inside: bool, part: bool = False) -> Iterator[Report]:
    stance = each.stance if inside != each.none else opposite(each.stance)
    if actor.quantity == "none":
        stance = opposite(stance) if stance is not None else None
    negative_set = not each.stance.is_signatory
    if stance is None or (not inside and negative_set and not each.none):
        return  # "not among those that refused" does not say that it signed
    yield Report(
        words=clauses.words,
        actor=replace(actor, only=actor.only or (inside and _is_single(clauses, each))),
        stance=stance,
        mood=each.mood,
        first=min(actor.first, each.first),
        last=max(actor.last, each.end),
        head=each.head,
        place=each.place,
        named_among=part and len(actor.states) > 1,
        copular=True,
    )
