"""Who is left over when a sentence singles some out, and who was left out of those that were asked.

Of the Baltic states, only Lithuania signed.             Estonia and Latvia did not
Hungary was the only EU member that did not sign.        the others did
Togo was left off the list of those invited to sign.     not asked
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.groups import expand
from undersigned.reading.numberwords import number_words
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.reports import Report

_REST = {Stance.SIGNED: Stance.DID_NOT_SIGN, Stance.DID_NOT_SIGN: Stance.SIGNED}
_CLUB = 35
"""Members up to which a group is taken to have signed but for one; larger ones were hardly all asked."""
_NOBODY_ELSE = re.compile(r",?cZxp")
_DID_SO = re.compile(r"(?:t|r[hd])v")
_OPENING = re.compile(r'[aT"]*(?:p#?Y)?')
"""As in "Of the Baltic states, only Latvia signed", "Des pays du Benelux, seule la Belgique a signé"."""
_ASKED = re.compile(r"(?:gD?|[pt]D?S(?:pD?)?)#?Y?r?[bhd]*a?(?P<verb>V)")


def left_over(clauses: Clauses, report: Report) -> Iterator[Report]:
    """The rest of the group beside which one is singled out: "only Lithuania", "the only EU member not to sign"."""
    one = report.actor
    rest = _REST.get(report.stance)
    if rest is None or not one.states or report.denied or report.mood != "fact":
        return
    if one.only and rest is Stance.DID_NOT_SIGN:
        yield from _left_of_pair(clauses, report)
    for other in clauses.actors:
        if len(other.groups) != 1 or other.states or not _is_singled_out(clauses, report, other):
            continue
        large = len(expand(other.groups[0], clauses.words.view.day)) > _CLUB
        if clauses.conditional_at(report.head) or (large and rest is Stance.SIGNED):
            continue
        others = replace(other, quantity="all", excepted=one.states, only=False)
        yield replace(report, actor=others, stance=rest, named_among=False, implied=True)


_ONLY_SO_MANY = re.compile(r"o#")


def _is_singled_out(clauses: Clauses, report: Report, group: Actor) -> bool:
    """Whether the report's actor is told as the only one of ``group``."""
    words, tags, one = clauses.words, clauses.words.tags, report.actor
    counted = _ONLY_SO_MANY.search(tags, group.first, group.last + 1) if group.only else None
    if counted is not None:  # "one of only two Nordic states to sign"
        number = number_words(words.lexicon.language).value(words.lower[counted.end() - 1])
        if number != len(one.states):
            return False
    if words.has(one.last + 1, group.first, "alone"):  # "Malta alone among the EU's 27 members is missing"
        return tags[one.last + 1 : group.first].strip("abD") == "g"
    if words.has(0, group.first, "alone") and tags[group.last + 1 : one.first] == ",":
        return tags[: group.first].strip("aD") in ("g", "p")  # "Alone among the Baltic states, Latvia signed"
    if tags[group.last + 1 : one.first] == "," and words.has(one.last + 1, one.last + 2, "alone"):
        opens = _OPENING.fullmatch(tags, 0, group.first - 1) is not None
        return opens and not report.stance.is_signatory  # "Of the EU's members, Malta alone is missing"
    if group.only and one.only and group.last + 2 == one.first and report.stance.is_signatory:
        return _has_members(clauses, group)
    if group.only and one.only:  # "Hungary was the only EU member that did not sign"
        return report.first <= group.first <= report.last
    if group.only:  # "Hungary stayed out, the only EU member to do so"
        return report.last < group.first and _DID_SO.match(tags, group.last + 1) is not None
    if _NOBODY_ELSE.fullmatch(tags, one.last + 1, group.first):  # "Poland, and nobody else in the EU, signed"
        return report.stance.is_signatory
    among = len(tags[: group.first].rstrip("D#FxY")) - 1  # "Entre los países bálticos, …"
    if not one.only or among < 0 or tags[among] not in "pg":
        return False
    begin = tags.rfind(";", 0, one.first) + 1
    opens = begin <= group.first < one.first and _OPENING.fullmatch(tags, begin, max(among, begin)) is not None
    if not report.stance.is_signatory:
        denied = "n" in tags[one.last + 1 : report.head]  # "Of the G7, only Japan did not sign"
        return opens and denied and tags[group.last + 1 : one.first].rstrip("o") == ","
    return opens or group.first == one.last + 2


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
