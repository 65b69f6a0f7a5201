"""Stances in nouns: an absence, a withdrawal, the names that a statement carries.

Hungary's absence · the absence of Poland from the list · the Maltese withdrawal from the letter ·
the letter carries the signatures of Chile and Peru · a joint statement by Fiji and Samoa
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.issued import issued, reported
from undersigned.reading.stances.passives import noun_of
from undersigned.reading.stances.possession import possessor
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.verbs import VerbGroup, auxiliaries_from
from undersigned.reading.stances.words import Words

_OF = re.compile(r"p")
_OBJECT = re.compile(r"[pg][DJFxXG#'\"]*(?P<noun>[SLW])")
_CAME_FROM = re.compile(r"h?a?Va?p")
_ANY_OBJECT = re.compile(r"pD?[xXO]")
_WAS_THAT_OF = re.compile(r"[xaJV]{1,3}(?:p[#DxYJG]{1,4})?b(?:D|W|Y)p")
"""As in "La ausencia más comentada fue la de Bolivia"."""
_THOSE_OF = re.compile(
    r"[:(\-](?:[WD]?p)?(?=D?[AJ])|[:(\-]W?|,[WD]p(?=D?[AJ])|,W(?=D?[AJ])|[^.;:VbhmAJc]{0,8}?,?I[WDY]?p?(?=D?[AJ])"
)
_NAMES_OF = re.compile(r"(?:xp)?p?D?(?:[#xF]|Yp)*")


def nominals(clauses: Clauses) -> Iterator[Report]:
    """The reports that nouns make."""
    words = clauses.words
    for at in words.flagged.get("vain", ()):
        yield from _traceless(clauses, at)
    if "S" not in words.tags and "W" not in words.tags and words.lexicon.nominal.keys().isdisjoint(words.lower):
        return
    for at in words.flagged.get("without", ()):
        yield from _gone_without(clauses, at)
    last: Report | None = None
    for at in range(len(words)):
        stance = words.lexicon.nominal.get(words.lower[at])
        late = stance == Stance.JOINED_LATER and not _lies_behind(clauses, at)
        if stance is not None and not late:
            for report in _act(clauses, at, Stance(stance)):
                yield (last := report)
        elif last is not None and words.tags[at] == "W" and " " in words.lower[at]:
            yield from _likewise(clauses, last, at)
        elif words.tags[at] == "W":
            yield from _names(clauses, at)
        elif words.tags[at] == "S":
            yield from issued(clauses, at)
        elif words.tags[at] == "L":
            yield from _serving(clauses, at)


def _act(clauses: Clauses, at: int, stance: Stance) -> Iterator[Report]:
    """As in "Hungary's absence from the list"."""
    words, tags = clauses.words, clauses.words.tags
    actor, last = possessor(clauses, at), at
    said = _WAS_THAT_OF.match(tags, at + 1) if actor is None and words.lexicon.inverting else None
    if said is not None:
        actor = clauses.actor_starting(said.end())
        last = actor.last if actor else at
    if actor is None and tags[at + 1 : at + 2] == "p" and words.entries[at + 1].flag is None:
        actor = clauses.actor_starting(at + 2)
        last = actor.last if actor else at
    if actor is None:
        return
    thing = _OBJECT.match(tags, last + 1)
    if stance is Stance.DECLINED and (thing is not None or tags[last + 1 : last + 2] == "t"):
        return  # of what is refused its verb tells: "Hungary's refusal to sign"
    aside = stance in (Stance.WITHDREW, Stance.JOINED_LATER) and not _lies_behind(clauses, at)
    if thing is None and (_ANY_OBJECT.match(tags, last + 1) or aside):
        return
    if thing is None and not (clauses.statement_before or any(letter in "SL" for letter in tags)):
        return
    end = thing.start("noun") if thing else last
    place = end if thing and tags[end] == "S" and words.entries[end].flag != "list" else None
    yield reported(clauses, actor, stance, min(actor.first, at), end, at, place)


_LIES_BEHIND = re.compile(r"[pua]D?[x#F]?$")


def _lies_behind(clauses: Clauses, at: int) -> bool:
    """As in "compte 29 signataires depuis le retrait du Chili", "suma 32 tras la adhesión de Perú"."""
    words = clauses.words
    match = _LIES_BEHIND.search(words.tags, 0, at)
    after = words.lexicon.succeeding | words.lexicon.since
    counted = "L" in words.tags or "W" in words.tags[: match.start()] if match is not None else False
    return match is not None and counted and words.lower[match.start()] in after


def _likewise(clauses: Clauses, act: Report, at: int) -> Iterator[Report]:
    """As in "the absence of Chad was expected; that of Mali was not": the noun again, of somebody else."""
    actor = clauses.actor_starting(at + 1)
    if actor is not None:
        yield replace(act, actor=actor, first=at, last=actor.last, head=at)


def _traceless(clauses: Clauses, at: int) -> Iterator[Report]:
    """As in "Aucune trace du Pérou", "Ni rastro de Perú": no more is said of who is missing."""
    words, tags = clauses.words, clauses.words.tags
    opening = words.lexicon.entries.get(words.lower[at].partition(" ")[0])
    denied = (opening is not None and opening.tag in "ZR") or tags[at - 1 : at] == "Z"
    actor = clauses.actor_starting(at + 2) if tags[at + 1 : at + 2] == "p" else None
    near = clauses.statement_before or any(letter in "SL" for letter in tags)
    if actor is None and (gone := _gone_from(clauses, at)) is not None and near:
        yield reported(clauses, gone, Stance.DID_NOT_SIGN, gone.first, at, at, None)
    if denied and near and actor is not None and actor.states and not any(letter in "Vbhdm" for letter in tags):
        yield reported(clauses, actor, Stance.DID_NOT_SIGN, at, actor.last, at, None)


_NONE_IS = re.compile(r",?(?:n[xhe]{0,2}[RaDhP]*|[eP]{0,3}h?n?a?)$")


def _gone_from(clauses: Clauses, at: int) -> Actor | None:
    """As in "De Perú no hay ni rastro", "Du Pérou, pas de trace": whose trace is not there stands before."""
    words = clauses.words
    match = _NONE_IS.search(words.tags, 0, at)
    word = words.lower[at].partition(" ")[0]
    negated = match is not None and "n" in match.group()
    entry = words.lexicon.entries.get(word)
    negated |= entry is not None and entry.tag in "ZR"
    actor = clauses.actor_ending(match.start() - 1) if match is not None and negated else None
    owned = actor is not None and actor.first > 0 and words.lower[actor.first - 1] in words.lexicon.of
    return actor if owned and actor is not None and actor.states else None


def _names(clauses: Clauses, at: int) -> Iterator[Report]:
    """As in "carries the signatures of Chile and Peru", "with the backing of 32 states, among them Chile"."""
    words, tags = clauses.words, clauses.words.tags
    if _are_lacking(words, at):
        return
    came = _CAME_FROM.match(tags, at + 1)
    if came is not None and words.entries[came.end() - 1].flag == "from":
        actor = clauses.actor_starting(came.end())
        if actor is not None:  # "No signature came from Chad"
            stance = Stance.DID_NOT_SIGN if "Z" in tags[max(at - 2, 0) : at] else Stance.SIGNED
            yield reported(clauses, actor, stance, at, actor.last, at, None)
        return
    those = _THOSE_OF.match(tags, at + 1)
    if those is not None:
        yield from _spelt_out(clauses, at, those.end())
        return
    actor, owner = _whose(clauses, at)
    if actor is None:
        return
    if words.has(0, at, "vain"):  # "will look in vain for Peru's name"
        yield reported(clauses, actor, Stance.DID_NOT_SIGN, min(actor.first, at), max(actor.last, at), at, None)
        return
    first = at if owner is None else owner.first
    if tags[first - 1 : first] == "Z":
        yield reported(clauses, actor, Stance.DID_NOT_SIGN, first - 1, actor.last, at, None)
        return
    yield from _borne(clauses, at, actor, first)


def _whose(clauses: Clauses, at: int) -> tuple[Actor | None, Actor | None]:
    """Whose name or signature word ``at`` is, and the same actor again where it stands before it: "Peru's name"."""
    words, tags = clauses.words, clauses.words.tags
    written = (
        tags[at + 1 : at + 3] in ("xp", "Vp") and words.lower[at + 2] in words.lexicon.of
    )  # "l'appui écrit du Pérou"
    behind = at + 1 + written + (tags[at + 1 + written : at + 2 + written] == "p")  # "that of" is one word
    actor = clauses.actor_starting(behind)
    if actor is None or (behind == at + 1 and " " not in words.lower[at]):
        actor = _by_adjective(clauses, at)
    owner = possessor(clauses, at) if actor is None else None
    if actor is None and (
        owner is None
        or not (_is_object(clauses, owner) or tags[owner.first - 1] == "Z" or _is_sought(words, owner, at))
    ):
        return None, None
    return actor or owner, owner


def _is_sought(words: Words, owner: Actor, at: int) -> bool:
    """Whether the name is looked for in vain, or told to be there: "There is a Maltese signature"."""
    there = words.tags[max(owner.first - 3, 0) : owner.first].strip("D") == "ab"
    return words.has(0, at, "vain") or there


def _borne(clauses: Clauses, at: int, actor: Actor, begins: int) -> Iterator[Report]:
    """What the words before the name say of it: that a statement carries it, lacks it, or went out with or without it.

    ``begins`` is the first word of the name and of whose it is.
    """
    words, tags = clauses.words, clauses.words.tags
    before = begins - 1
    while (
        before >= 0
        and (tags[before] in 'Dax#F"Wo' or tags[before : before + 2] == "pD")
        and words.entries[before].flag != "without"
        and words.lower[before] not in words.lexicon.bearing
    ):
        before -= 1
    before -= tags[before : before + 1] == "n" and words.lexicon.inverting  # "ne porte pas la signature du Pérou"
    group = clauses.group_ending(before) if before >= 0 else None
    negated = False
    lacks = group is not None and group.verb is not None and group.verb.lemma in words.lexicon.lacking
    if group is not None and group.verb is not None and (lacks or group.verb.lemma in words.lexicon.carrying):
        negated = group.negated != lacks
        if group.mood != "fact" or clauses.conditional(group):
            return
        if not group.finite and not (group.gerund and _is_of_text(clauses, group, at)):
            return
        first = group.first
    elif before >= 0 and words.entries[before].flag == "without" and _of_statement(clauses, before):
        yield reported(clauses, actor, Stance.DID_NOT_SIGN, before, actor.last, at, None)
        return
    elif before >= 0 and words.lower[before] in words.lexicon.bearing and _of_statement(clauses, before):
        main = clauses.group_before(before)
        telling = main or next((g for g in clauses.groups if g.first > actor.last), None)
        if telling is None or telling.mood == "fact":
            went_without = Stance.DID_NOT_SIGN if main is not None and main.negated else Stance.SIGNED
            yield reported(clauses, actor, went_without, main.first if main else before, actor.last, at, None)
        return
    elif before >= 0 and tags[before] in "bh" and "z" not in tags[:before]:
        first = before
        while first > 0 and tags[first - 1] in "hdanme":
            first -= 1
        if "m" in tags[first:before]:
            return
        negated = "n" in tags[first:at]
    else:
        return
    subject = clauses.subject_left_of(first)
    if isinstance(subject, Actor):
        return
    stance = Stance.DID_NOT_SIGN if negated else Stance.SIGNED
    yield reported(clauses, actor, stance, first, actor.last, at, None)


def _is_of_text(clauses: Clauses, group: VerbGroup, at: int) -> bool:
    """As in "a letter bearing the names of Chad and Mali"; but "a petition with names from all over Chad"."""
    behind = clauses.words.lower[at + 1 : at + 2]
    of = behind != [] and behind[0] in clauses.words.lexicon.of
    return of and noun_of(clauses, group.first, loose=True) is not None


def _is_object(clauses: Clauses, owner: Actor) -> bool:
    """Whether the possessor's name is what a statement carries, or lacks: "bears Germany's signature"."""
    words = clauses.words
    group = clauses.group_ending(clauses.skip_left(owner.first - 1 - (words.tags[owner.first - 1] == "D")))
    lemma = group.verb.lemma if group is not None and group.verb is not None else ""
    return lemma in words.lexicon.carrying or lemma in words.lexicon.lacking


def _by_adjective(clauses: Clauses, at: int) -> Actor | None:
    """As in "la firma argelina": whose name it is is told by an adjective behind it."""
    words = clauses.words
    if not words.lexicon.inverting or words.tags[at + 1 : at + 2] != "J":
        return None
    return Actor(first=at, last=at + 1, states=(words.mentions[at + 1].state,), places=(at + 1,), closed=True)


def _are_lacking(words: Words, at: int) -> bool:
    """As in "The three that are lacking are those of Chile, Cuba and Peru"."""
    if words.tags[at - 1 : at] != "b":
        return False
    before = words.entries[:at]
    return any(e.tag == "z" or (e.verb is not None and e.verb.lemma in words.lexicon.lacking) for e in before)


def _spelt_out(clauses: Clauses, at: int, behind: int) -> Iterator[Report]:
    """As in "It carries two signatures: those of Chile and Peru", "At the bottom stood two names: Fiji and Togo"."""
    tags = clauses.words.tags
    actor = clauses.actor_starting(behind)
    before = range(max(at - 3, 0), at)
    counted = any(tags[i] in "#Fo" or clauses.words.lower[i] in clauses.words.lexicon.one for i in before)
    unsaid = any(letter in "nNZzm" for letter in tags[:at]) or clauses.words.has(0, at, "without")
    unsaid |= clauses.words.has_verb(clauses.words.lexicon.lacking)
    if actor is not None and counted and not unsaid and ("S" in tags or clauses.statement_before):
        yield reported(clauses, actor, Stance.SIGNED, at, actor.last, at, None)


def _gone_without(clauses: Clauses, at: int) -> Iterator[Report]:
    """As in "The statement went ahead without Kenya"."""
    actor = clauses.actor_starting(at + 1)
    main = clauses.group_before(at)
    if actor is None or not actor.states or main is None or main.mood != "fact" or main.negated:
        return
    if _of_statement(clauses, at) and not clauses.conditional(main):
        yield reported(clauses, actor, Stance.DID_NOT_SIGN, main.first, actor.last, actor.last, None)


_HAS_AS = re.compile(r"[hV][oa]?(?P<as>[pcl])$")


def _serving(clauses: Clauses, at: int) -> Iterator[Report]:
    """As in "n'a pour signataires que le Pérou et le Chili", "tiene como firmantes a Cuba"."""
    words, tags = clauses.words, clauses.words.tags
    match = _HAS_AS.search(tags, 0, at)
    if match is None or words.lower[match.start("as")] not in words.lexicon.serving or "n" in tags[: match.start()]:
        return
    subject = clauses.subject_left_of(auxiliaries_from(tags, match.start()))
    actor = clauses.named_from(at + 1 + (tags[at + 1 : at + 2] in ("o", "a")))
    if actor is not None and isinstance(subject, Phrase) and subject.head in "SP" and not clauses.conditional_at(at):
        yield reported(clauses, actor, Stance.SIGNED, match.start(), actor.last, at, None)


_LEADS_TO = re.compile(r"p[^,;.Vbhm]*,D?x{0,2}Sx?[^,;.:Vbhmdn]{0,2}a?[Vbhdx]")


def _of_statement(clauses: Clauses, at: int) -> bool:
    """Whether a statement is what went out "with the signatures of Chile": its name is the subject."""
    tags = clauses.words.tags
    if clauses.words.lexicon.inverting and (tags[max(at - 2, 0) : at] == "S," or (at == 0 and _LEADS_TO.match(tags))):
        return True  # "El texto, con las firmas de Cuba y Perú, …", "Avec le soutien du Pérou, le texte …"
    main = clauses.group_before(at)
    if main is None:  # "the text, presented by Austria with the backing of Fiji, …"
        return noun_of(clauses, at, loose=True) is not None
    subject = clauses.subject(main)
    return isinstance(subject, Phrase) and subject.head == "S"
