"""The states that a text puts into a set of states or leaves out of it.

The signatories include Canada and Spain.        in
Hungary was not among those that signed.         out: the opposite stance
Thirty-two countries signed, among them Chile.   in
The only absentees, Malta and Cyprus, …          in
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.being import to_be
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.fronting import fronting
from undersigned.reading.stances.included import included
from undersigned.reading.stances.labels import series
from undersigned.reading.stances.makebelieve import is_put_there
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.ranging import ranging
from undersigned.reading.stances.reports import Report, opposite
from undersigned.reading.stances.statesets import StateSet
from undersigned.reading.stances.takenup import taken_up
from undersigned.reading.stances.verbs import VerbGroup, auxiliaries_from, no_longer
from undersigned.reading.stances.wished import is_unseen, is_wished
from undersigned.reading.stances.words import Words

_CLOSED = re.compile(r"(?:ca?D?[#xFa]*L)?a?(?:p[#T])?(?:[,.\-)]|$)")
_AFTER = re.compile(
    r"(?P<as>,?\"?I[:,]?\"?a?)"
    r"|(?P<which>,?[FT]?r?\"?(?P<aux>[hdabnem]*)(?P<be>b)[an]*(?:x{1,3}:|,p[xDa]{1,4},)?[:\"]?a?(?:p)?)"
    r"|(?P<verb>,?r?(?:,?P)?[hdanme]*(?P<v>V)[ap]?)|(?P<but>,?c?an?n)|(?P<not>,?c?n)|(?P<except>,?a?E)|(?P<mark>[,:(\-]a?o?\"?)"
)
_ARE = re.compile(r",[^,.;:()A-]{1,12},h?b")
_INVERTED = re.compile(r"[RN][hd]$")
"""As in "nor did Peru become a signatory"."""
_MISSING_FROM = re.compile(r"[zM]a?p[DSpxa]*$")
"""As in "Missing from the list of co-sponsors are India and Nepal": what follows is not in the set."""
_NOT_AMONG = re.compile(r"(?:^|[,;:.cu])a?nV?[gp][D#xF]*$")
"""As in "Not listed among the signatories are Chad and Mali"."""
_AUTHORS = re.compile(r",[DxF]{0,3}xc$")
_ACTS = re.compile(r'[xaPJYe"]{0,3}[hbdmV]')
"""As in "l'Uruguay, dont le Paraguay voisin s'est tenu à l'écart": what follows the name is its own verb."""
_PASSIVE_THERE = re.compile(r"[Pe]{1,2}[hbV]")
_WHEN = re.compile(r"(?:V?(?:[pu](?:P[hb]{1,2}V)?[DxXT#aFJ'S]*|D?T))+")
"""As in "joined the appeal since its launch on 26 September: Greece", "absents de la lettre lue lundi : le Pérou"."""
_TOPIC = re.compile(r"(?:p[DxXFJA']{1,5}){1,2}(?=[hab]*b[DAJ])")
"""As in "Among those that have not signed the appeal on tuberculosis are Chad and Mali"."""


def links(clauses: Clauses, found: list[StateSet], memory: Memory) -> list[Report]:
    """What the sentence says of states by putting them into a set or leaving them out."""
    if not found and memory.stance_of_set is None:
        return []
    reports: list[Report] = []
    for each in found:
        reports.extend(_behind(clauses, each))
        reports.extend(_before(clauses, each, memory))
        reports.extend(r for actor in fronting(clauses, each) for r in _report(clauses, each, actor, inside=True))
        reports.extend(r for actor in included(clauses, each) for r in _report(clauses, each, actor, inside=True))
    reports.extend(taken_up(clauses, found, memory))
    return reports


def _behind(clauses: Clauses, each: StateSet) -> Iterator[Report]:
    tags = clauses.words.tags
    if _MISSING_FROM.search(tags, 0, each.first):
        return
    for end in ranging(clauses, each):
        yield from _report(clauses, each, end, inside=True)
    topic = _TOPIC.match(tags, each.end + 1)
    starts = (each.last + 1, each.end + 1, *(aside.end() for aside in (topic, _described(clauses, each)) if aside))
    for start in dict.fromkeys(starts):
        match = _AFTER.match(tags, start)
        actor = clauses.actor_starting(match.end()) if match else None
        if match is None or actor is None:
            continue
        polarity = _polarity(clauses, match, actor, listed=_is_roll(clauses, each))
        if match.group("but") and actor.quantity == "none":
            actor = replace(actor, quantity="all")  # "pero no Perú ni Chile" denies once
        if polarity is not None:
            polarity ^= match.group("which") is not None and _NOT_AMONG.search(tags, 0, each.first) is not None
            among = tags[actor.last + 1 : actor.last + 2] == "I"  # "32 states, Chile among them, …"
            part = bool(match.group("as") or match.group("verb") or (match.group("mark") and among))
            yield from _report(clauses, each, actor, inside=polarity, part=part)
            if tags[match.end() - 1] == ":":
                for further in [*series(clauses, match.end())][1:]:
                    yield from _report(clauses, each, further, inside=polarity)
            return
    yield from _with_and_without(clauses, each)
    yield from _counting(clauses, each)
    yield from _later(clauses, each)


_DESCRIBED = re.compile(r"V(?:a|x(?=[pTVhdamn]))?(?:[pt]D?[xXFG]{1,4}|p?D?T)*(?=[hdamn]*V)")


def _described(clauses: Clauses, each: StateSet) -> re.Match[str] | None:
    """As in "The list of signatories published on Sunday includes Chile": what stands between is a bare participle."""
    at = each.end + 1
    if clauses.words.tags[at : at + 1] != "V" or not clauses.group_of(at).passive:
        return None
    return _DESCRIBED.match(clauses.words.tags, at)


def _is_roll(clauses: Clauses, each: StateSet) -> bool:
    """Whether a text stands for those on it; in "the countries behind the letter" the countries are named."""
    tags = clauses.words.tags
    return tags[each.head] == "S" and (each.head != each.last or "p" not in tags[each.first : each.last])


_CLOSES = re.compile(r"[.,;)]|c?p(?=D?[AJ])|$")


def _with_and_without(clauses: Clauses, each: StateSet) -> Iterator[Report]:
    """As in "The list has 34 names, with Togo but without Benin"."""
    words, at = clauses.words, each.end + 1
    while words.tags[at : at + 1] in (",", "c") and at + 1 < len(words):
        at += 1
        inside = words.lower[at] in words.lexicon.bearing
        actor = clauses.actor_starting(at + 1)
        if actor is None or not (inside or words.entries[at].flag == "without"):
            return
        if _CLOSES.match(words.tags, actor.last + 1) is None:
            return  # "with Peru expected to follow"
        yield from _report(clauses, each, actor, inside=inside, part=True)
        at = actor.last + 1


def _counting(clauses: Clauses, each: StateSet) -> Iterator[Report]:
    """As in "The list, read out on Monday, includes Fiji": the verb stands behind an aside."""
    if "," not in (clauses.words.tags[each.last + 1 : each.last + 2], clauses.words.tags[each.end + 1 : each.end + 2]):
        return
    for group in clauses.groups:
        if group.verb is None or group.verb.lemma not in clauses.words.lexicon.including_verbs or not group.finite:
            continue
        subject, actor = clauses.subject(group), clauses.actor_starting(group.last + 1)
        if (
            isinstance(subject, Phrase)
            and subject.last in (each.last, each.end)
            and actor is not None
            and group.mood == "fact"
        ):
            yield from _report(clauses, each, actor, inside=not group.negated, part=True)
            return
    being = _ARE.match(clauses.words.tags, each.end + 1)  # "the signatories, named on Monday, are Chad and Mali"
    actor = clauses.actor_starting(being.end()) if being is not None else None
    if actor is not None and clauses.words.tags[each.head] != "S":
        yield from _report(clauses, each, actor, inside=True)


def _later(clauses: Clauses, each: StateSet) -> Iterator[Report]:
    """As in "32 countries signed the letter on Tuesday, among them Chile": nothing nearer may be meant."""
    tags = clauses.words.tags
    for at in range(each.end + 1, len(tags)):
        if tags[at] in "YLG" or tags[at] == ";":
            return
        if tags[at] == ":" and _tells_when(clauses, each.end + 1, at):
            actor = clauses.actor_starting(at + 1)
            if actor is not None and tags[actor.last + 1 : actor.last + 2] in ("", "."):
                yield from _report(clauses, each, actor, inside=True)
            return
        if tags[at] == "E" and tags[each.head] == "S" and tags[max(each.first - 1, 0)] == "p":
            return  # "No Gulf state signed, the union said in its list, except Oman": that is not of the list
        if tags[at] == "I" or (tags[at] == "E"):
            actor = clauses.actor_starting(at + 1)
            if actor is None and tags[at + 1 : at + 2] in (",", ":"):
                actor = clauses.actor_starting(at + 2)
            if actor is not None and not _has_own_verb(clauses.words, at, actor):
                yield from _report(clauses, each, actor, inside=tags[at] == "I", part=tags[at] == "I")
            return


def _tells_when(clauses: Clauses, first: int, end: int) -> bool:
    """Whether no more than a time, or a participle with one, stands there: "of the letter published on Monday: "."""
    finite = clauses.words.tags[first] == "V" and clauses.group_of(first).finite
    return not finite and _WHEN.fullmatch(clauses.words.tags, first, end) is not None


def _polarity(clauses: Clauses, match: re.Match[str], actor: Actor, *, listed: bool) -> bool | None:
    """Whether the states are in the set (True), left out (False), or not linked to it at all (None)."""
    words = clauses.words
    if listed and not (match.group("as") or match.group("verb")):
        return None
    if match.group("as"):
        return None if _has_own_verb(words, match.start("as") + (words.tags[match.start("as")] == ","), actor) else True
    if match.group("except") or match.group("not") or match.group("but"):
        return False
    if match.group("verb"):
        verb = words.entries[match.start("v")].verb
        if verb is None or verb.lemma not in clauses.words.lexicon.including_verbs:
            return None
        behind = match.end() - 1 if match.group("verb").endswith("p") else match.start("v")
        unsure = "m" in match.group("verb") or words.has(match.start() - 1, match.end(), "almost")
        if unsure or words.entries[behind].flag == "place":
            return None  # "should have included Gabon"; "wrongly included it"; "counted on Gabon"
        return "n" not in match.group("verb")
    if match.group("which"):
        if "m" in match.group("which"):
            return None
        follows = words.tags[actor.last + 1 : actor.last + 2]
        return None if follows in ("V",) else "n" not in match.group("which")
    follows = words.tags[actor.last + 1 : actor.last + 2]
    opened = match.group("mark")[0]
    if follows == "b" and words.lower[actor.last + 1] in words.lexicon.being:
        near = words.lower[actor.last + 2 : actor.last + 7]
        return True if words.lexicon.exceptions.isdisjoint(near) else None  # "Malta being the most prominent"
    if opened == ":" and _PASSIVE_THERE.match(words.tags, actor.last + 1):
        return None  # "24 pays ont signé : le Tchad y a été ajouté hier"
    if follows and follows in "bhdm":
        return None  # "not all EU states signed: Malta did not"
    if follows == "I" and clauses.actor_starting(actor.last + 2) is None:  # "32 states, Chile among them, …"
        return True
    aside = opened == ":" and ";" in words.tags[actor.last :] and follows == ","
    if opened in ",-" and not aside and follows not in ("", ".", ",", "-", ";", ")", '"', "c"):
        return None
    return True


def _has_own_verb(words: Words, at: int, actor: Actor) -> bool:
    """As in "Cuba, dont le voisin Haïti s'est abstenu": word ``at`` opens a clause, and no list of examples."""
    reads = not words.lexicon.issuance.isdisjoint(words.lower[actor.last + 1 : actor.last + 6])  # "a donné lecture"
    return words.lower[at] in words.lexicon.whose and not reads and _ACTS.match(words.tags, actor.last + 1) is not None


_SEVERAL = re.compile(r"D[#F]c$")
"""As in "the 41st and 42nd countries to sign"."""


def _before(clauses: Clauses, each: StateSet, memory: Memory) -> Iterator[Report]:
    """As in "Hungary is one of the absentees"; "Hungary, the only EU member not to sign, …"; "with Chile among …"."""
    tags = clauses.words.tags
    at = each.first - 1
    grouped = False
    while at >= 0 and (tags[at] in 'gpDFoa"#q' or _SEVERAL.search(tags, 0, at + 1) is not None):
        if tags[at] == "p" and not grouped and tags[at - 1 : at] not in ("F", "L", "g", "o", "q", "#", "b", "n", "x"):
            break
        grouped |= tags[at] == "g"
        at -= 1
    if at < 0:
        return
    negated = False
    while at >= 0 and (tags[at] in "nT" or (tags[at] == "Z" and at > 0)):
        if tags[at] == "T":  # "was this time not among the sponsors"
            at -= 1
            continue
        negated, grouped, at = not negated, grouped or tags[at] == "Z", at - 1
    office = _AUTHORS.search(tags, 0, at + 1) if tags[at : at + 1] == "c" else None
    if office is not None and clauses.words.lower[at - 1] in clauses.words.lexicon.authors:
        at = office.start()  # "Kenya, its author and first signatory, …"
    if at < 0:
        return
    at -= clauses.words.lower[at] in clauses.words.lexicon.reflexives  # "Fiji, itself one of the signatories, …"
    if tags[at] == "b":
        yield from _copula(clauses, each, at, memory, negated=negated)
        return
    counted = clauses.group_ending(at) if grouped and tags[at] == "V" else None
    if counted is not None and counted.verb is not None and counted.verb.lemma in clauses.words.lexicon.including_verbs:
        yield from _counted(clauses, each, counted, negated=negated)
        return
    actor = clauses.actor_ending(at)
    if actor is None and clauses.words.entries[at].flag == "same" and at > 0:
        yield from _listed_as(clauses, each, clauses.actor_ending(at - 1))
        yield from _is_listed_as(clauses, each, _before_place(clauses, at - 1))
    absolute = actor is not None and clauses.words.lower[actor.first - 1] in clauses.words.lexicon.bearing
    if actor is not None and (grouped or (absolute and _is_single(clauses, each))):  # "with Peru the only one to sign"
        vainly = clauses.words.has(0, len(tags), "vain") or is_unseen(clauses, actor)
        if vainly is None or is_put_there(clauses, actor):
            return
        if vainly or not is_wished(clauses, actor):  # "will look in vain for Peru among them"
            yield from _report(clauses, each, actor, inside=not negated and not vainly)
    elif tags[at] == "," and grouped:
        actor = clauses.actor_ending(at - 1)
        if actor is not None and len(actor.states) == 1 and _CLOSED.match(tags, each.end + 1):
            yield from _report(clauses, each, actor, inside=not negated)  # "Peru, one of the signatories, …"
    elif tags[at] == "," and not grouped and not negated:
        actor = clauses.actor_ending(at - 1)
        outer = actor is not None and tags[actor.first - 1 : actor.first] in tuple(
            "pg"
        )  # "of the 27 members, 25 signed"
        if actor is not None and not outer and _CLOSED.match(tags, each.end + 1) and not actor.commas:
            yield from _report(clauses, each, actor, inside=True)


def _counted(clauses: Clauses, each: StateSet, counted: VerbGroup, *, negated: bool) -> Iterator[Report]:
    """As in "counts among its backers Mauritius and Fiji", "la France compte parmi les signataires"."""
    if counted.mood != "fact" or clauses.conditional(counted):
        return
    to = (
        clauses.words.lower[each.end + 1 : each.end + 2] != []
        and clauses.words.lower[each.end + 1] in clauses.words.lexicon.to
    )
    behind = clauses.actor_starting(each.end + 1 + to)
    if behind is not None:
        yield from _report(clauses, each, behind, inside=not counted.negated, part=True)
        return
    subject = clauses.subject(counted)
    if counted.finite and isinstance(subject, Actor):
        once = "e" in clauses.words.tags[counted.first : counted.head]  # "ne compte pas parmi" negates once
        outside = counted.negated if once else negated != counted.negated
        yield from _report(clauses, each, subject, inside=not outside)


def _listed_as(clauses: Clauses, each: StateSet, actor: Actor | None) -> Iterator[Report]:
    """As in "lists Estonia and Latvia as signatories", "leaving Malta as the only holdout"."""
    group = clauses.group_ending(actor.first - 1) if actor is not None else None
    if actor is None or group is None or group.verb is None or group.mood != "fact" or group.passive:
        return
    said, text = clauses.words.lexicon, clauses.subject(group)
    if isinstance(text, Phrase) and not said.unissued.isdisjoint(clauses.words.lower[text.first : text.last + 1]):
        return  # "The draft letter names Peru and Chile as signatories"
    if (group.verb.lemma in said.including_verbs or group.verb.lemma in said.rendering) and not clauses.conditional(
        group
    ):
        yield from _report(clauses, each, actor, inside=not group.negated)


_IN_PLACE = re.compile(r"pD?[xX']{1,4}$")


def _before_place(clauses: Clauses, at: int) -> int:
    """The word before where something is told: "listed | on the campaign's website"."""
    match = _IN_PLACE.search(clauses.words.tags, 0, at + 1)
    return at if match is None else match.start() - 1


def _is_listed_as(clauses: Clauses, each: StateSet, at: int) -> Iterator[Report]:
    """As in "Kenya and Ghana are listed as co-sponsors", "Chad counts as one of the sponsors"."""
    group = clauses.group_ending(at)
    if group is None or group.verb is None or not group.finite or group.mood != "fact":
        return
    subject = clauses.subject(group)
    if group.verb.lemma in clauses.words.lexicon.including_verbs and isinstance(subject, Actor):
        yield from _report(clauses, each, subject, inside=not group.negated)


def _copula(clauses: Clauses, each: StateSet, at: int, memory: Memory, *, negated: bool) -> Iterator[Report]:
    tags = clauses.words.tags
    first = auxiliaries_from(tags, at, also="T")
    before = tags[first:at]
    governed = to_be(clauses, at, each.stance, negated=negated) if not each.none else None
    if governed is not None and isinstance(governed[0], Actor):
        for report in _report(clauses, each, governed[0], inside=True):
            yield replace(report, stance=governed[1])
        return
    if "m" in before or clauses.words.has(first, each.last, "almost") or clauses.words.has(first - 1, at, "all_but"):
        return
    negated ^= before.count("n") % 2 == 1
    negated |= no_longer(clauses.words, first, at)
    subject = resolved(clauses, clauses.subject_left_of(first), memory)
    if subject is not None:
        negated ^= _INVERTED.search(tags, 0, subject.first) is not None
        if (
            each.none and each.head != each.last
        ):  # "was not one of those that signed": what the set did is turned already
            each = replace(each, none=False)
        yield from _report(clauses, each, subject, inside=not negated)


def _is_single(clauses: Clauses, each: StateSet) -> bool:
    """Whether the set has one member: "the only EU member that did not sign"."""
    only = {"o", "Y"} <= set(clauses.words.tags[each.first : each.last + 1])
    said = {part for word in clauses.words.lower[each.first : each.last + 1] for part in word.split()}
    one_of = clauses.words.has(each.first, each.last + 1, "sole") and not clauses.words.lexicon.one.isdisjoint(said)
    return only or one_of  # "the only one of the G7 states"


def _report(clauses: Clauses, each: StateSet, actor: Actor, *, inside: bool, part: bool = False) -> Iterator[Report]:
    inside = inside != clauses.nor_before(actor)
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
