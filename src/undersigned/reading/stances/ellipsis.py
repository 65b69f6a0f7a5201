"""What is left unsaid because it was said just before.

France signed; Italy did not.           did not sign
Norway signed and so did Iceland.       signed
Hungary did not sign, nor did Poland.   did not sign
France signed, but not Italy.           did not sign
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.inversion import behind_pronoun
from undersigned.reading.stances.outcomes import done, resumed
from undersigned.reading.stances.pronouns import Memory, resolved
from undersigned.reading.stances.reports import Report, is_told, opposite
from undersigned.reading.stances.resuming import earlier_report, resumed_by
from undersigned.reading.stances.suit import followed_suit
from undersigned.reading.stances.verbs import no_longer
from undersigned.reading.stances.words import Words

_BARE = re.compile(r"(?P<aux>[hdbm])a*(?P<not>n?)[aB]*(?=[.,;:)\-!]|(?<=Pb)D?[AG]|[cuR]|\"[.,]|$|T[.,;]|p(?!.*V)|I|gP)")
_DO_SO = re.compile(r"(?P<aux>[hdbm]*)a*(?P<not>n?)a*V")
_INVERTED = re.compile(r"(?P<word>[cRNun])a?(?:,[^,;:.VbhdmAJGP]{1,5},)?(?P<aux>[hdb])")
_CONTRAST = re.compile(r"[,\-(]?\"?c?a?n(?:p?D?Wp?(?=D?[AG])|p?D?p(?=D?[AG])|p)?(?!c)|c(?=aN)|c(?=[NR])|,(?=N)")
_STATEMENT = re.compile(r"D?[xJF#]{0,2}S")
_AMONG_THEM = re.compile(r"na?(?:I|gP|(?P<with>p)P(?=[.,;)]|c|$))|ZP")
_NOT_SO = re.compile(r"n(?=[.;:)!,]|$)")
_ASIDE = re.compile(r",(?:[aP]{1,2}|a?[Vx](?:p[^,;:.hbm]{1,8})?|r[^,;:.]{1,12}),$")
_APPOSITION = re.compile(r",(?:[^,;:.VbhmdAJG]{1,8},)?$")
_CLAUSE_BEHIND = re.compile(r",?c(?=D?[AG])")
_NOR = re.compile(r"(?:^|[.;,c])a?(?P<word>[nR])a?p?(?=[DA])")
_NOT_SO_FOR = re.compile(r"(?:^|[.;,:-]c?)n(?P<same>c)p?(?=D?[AG])")
_EXCEPT = re.compile(r"[,\-(]?a?E[:,]?")


def ellipses(clauses: Clauses, before: list[Report], memory: Memory) -> Iterator[Report]:
    """Reports that take up the stance of the nearest earlier one; ``before`` is in order of the text."""
    if not before and "S" not in clauses.words.tags:
        return  # nothing to take up, and no other statement that was not signed
    for match in _BARE.finditer(clauses.words.tags):
        yield from _bare(clauses, before, match, memory)
    for match in _INVERTED.finditer(clauses.words.tags):
        yield from _inverted(clauses, before, match)
    for match in (*_CONTRAST.finditer(clauses.words.tags), *_EXCEPT.finditer(clauses.words.tags)):
        yield from _set_against(clauses, before, match.start(), match.end(), memory)
    for match in _NOT_SO.finditer(clauses.words.tags):
        yield from _not_so(clauses, before, match.start(), memory)
    yield from _likewise(clauses, before)
    yield from _affirmed(clauses, before)
    for match in _NOR.finditer(clauses.words.tags):
        yield from _nor(clauses, before, match)
    for match in _NOT_SO_FOR.finditer(clauses.words.tags):
        yield from _not_so_for(clauses, before, match, memory)
    for match in _AMONG_THEM.finditer(clauses.words.tags):
        yield from _not_among(clauses, before, match)
    yield from followed_suit(clauses, before, memory)
    yield from _came_before(clauses, before)


def _bare(clauses: Clauses, before: list[Report], match: re.Match[str], memory: Memory) -> Iterator[Report]:
    words = clauses.words
    at = match.start()
    if (at > 0 and words.tags[at - 1] in "hdbm") or words.lower[match.end() - 1] in words.lexicon.in_place:
        return
    if words.tags[match.end() : match.end() + 1] == "," and any(g.first <= at < g.head for g in clauses.groups):
        return  # "did not, however, sign"
    ahead = words.tags[match.end() : match.end() + 2]
    if is_told(before, words, at) or words.has(match.end(), match.end() + 1, "until") or ahead == "pN":
        return  # "Malta has until Friday to sign"; "Malta is on neither" tells all itself
    if match.group("aux") == "m" and (words.entries[at].flag != "volition" or not match.group("not")):
        return
    among = _AMONG_THEM.match(words.tags, max(match.end() - 1, 0)) or _AMONG_THEM.match(words.tags, match.end())
    copular = None if among else match.group("aux") == "b"
    earlier = earlier_report(clauses, before, at, copular=copular)
    raw = clauses.subject_left_of(_back(words, at))
    subject = behind_pronoun(clauses, at) or resolved(clauses, raw, memory)
    if isinstance(raw, Phrase) and raw.head in "YPq" and words.tags[match.end() : match.end() + 1] == ":":
        subject = clauses.actor_starting(match.end() + 1) or subject  # "The following have not: Peru"
    if earlier is None or subject is None or earlier.denied or clauses.conditional_at(at):
        return
    wanted = earlier.mood == "unreal" and earlier.words.tags[max(earlier.head - 1, 0)] == "t"
    if wanted and words.lower[at] in words.lexicon.habits:
        return  # "Peru wants to sign; Chile does not"
    if words.tags[subject.last] == "'" and not (earlier.actor.states or earlier.actor.groups):
        return  # "Kenya's bishops signed. Uganda's did not.": nor do they
    if match.group("aux") == "m" and "i" in words.tags[:at]:
        return  # "would not say whether it had signed, and Mali would not either"
    if no_longer(words, _back(words, at) + 1, at):
        if earlier.stance.is_signatory and earlier.mood == "fact" and earlier.actor.states == subject.states:
            yield resumed_by(clauses, subject, Stance.WITHDREW, earlier, at, match.end() - 1)  # "ya no lo es"
        return
    before_it = words.tags[_back(words, at) : at]
    negated = (match.group("not") == "n" or "n" in before_it) != (subject.quantity == "none")
    if words.entries[at].flag == "participial" or ("e" in before_it and not negated):
        return  # "l'Équateur n'ayant, à ce jour, rien reçu"
    stance = resumed(earlier.stance, negated=negated)
    if copular and _is_absence(earlier):
        stance = Stance.SIGNED if negated else Stance.DID_NOT_SIGN
    if match.group("aux") == "m" and stance is Stance.DID_NOT_SIGN:
        stance = Stance.DECLINED  # "Chad was asked, and would not"
    if earlier.stance is Stance.DECLINED and not negated:
        stance = _against_refusal(words, subject, at, match.end())
    if stance is not None:
        yield resumed_by(clauses, subject, stance, earlier, at, match.end() - 1)


def _is_absence(earlier: Report) -> bool:
    """As in "Lima was absent. Quito was not.": to be, of a word that denies by itself."""
    return earlier.words.tags[earlier.head] in "Mz" and " " not in earlier.words.lower[earlier.head]


def _against_refusal(words: Words, subject: Actor, at: int, behind: int) -> Stance | None:
    """ "Chile alone did", "Chile did too" after others refused to sign; None where "did" may be either."""
    if words.has(at, behind + 2, "likewise"):
        return Stance.DECLINED
    others = {part for word in words.lower[subject.first : subject.last + 1] for part in word.split()}
    if not words.lexicon.others.isdisjoint(others) and words.entries[max(subject.first - 1, 0)].flag != "same":
        return Stance.SIGNED  # "Japan refused, though all other G7 members did"
    return Stance.SIGNED if subject.only or words.has(subject.first, at, "alone") else None


def _not_so(clauses: Clauses, before: list[Report], at: int, memory: Memory) -> Iterator[Report]:
    """As in "Colombia apoyó la carta. Venezuela no."; "la de Honduras no"."""
    aside = _ASIDE.search(clauses.words.tags, 0, at)  # "Benín, en cambio, no.", "Le Guyana, pourtant représenté, non."
    place = clauses.skip_left((aside.start() if aside else at) - 1)
    place -= aside is None and clauses.words.tags[max(place, 0)] == ","  # "La Suède, non."
    actor = clauses.actor_ending(place)
    if actor is None and place >= 0 and clauses.words.tags[place] == "P":
        actor = resolved(clauses, Phrase(first=place, last=place, head="P"), memory)
    if actor is None and place > 0 and clauses.words.lower[place] in clauses.words.lexicon.ordinals:
        actor = resolved(clauses, clauses.phrase_ending(place, 5), memory)  # "le troisième non"
    earlier = earlier_report(clauses, before, at)
    if actor is None or earlier is None or earlier.denied or clauses.conditional_at(at):
        return
    if not _opens(clauses, actor) or (earlier.mood != "fact" and earlier.words is clauses.words):
        return  # "Lima aurait signé, Quito non"
    stance = resumed(earlier.stance, negated=True)
    if stance is not None:
        yield resumed_by(clauses, actor, stance, earlier, actor.first, at)


def _affirmed(clauses: Clauses, before: list[Report]) -> Iterator[Report]:
    """As in "Bolivia no firmó; México sí." and "Madrid, si.": what is denied of others is so of this one."""
    words = clauses.words
    for at, word in enumerate(words.lower):
        if word not in words.lexicon.affirming or words.tags[at + 1 : at + 2] not in ("", ".", ";", ",", ")"):
            continue
        actor = clauses.actor_ending(at - 1 - (words.tags[at - 1 : at] == ",")) if at else None
        earlier = earlier_report(clauses, before, at)
        if actor is None or earlier is None or earlier.denied or not _opens(clauses, actor):
            continue
        stance = done(earlier.stance, negated=False, too=False)
        if stance is not None:
            yield resumed_by(clauses, actor, stance, earlier, actor.first, at)


def _opens(clauses: Clauses, actor: Actor) -> bool:
    """Whether the actor, or what is his, begins its clause."""
    before = clauses.words.tags[: actor.first].rstrip('pDWa"')
    return before == "" or before[-1] in ".,;:cu"


def _likewise(clauses: Clauses, before: list[Report]) -> Iterator[Report]:
    """As in "Suecia también.", "La Suède non plus.", "Sweden too"."""
    words = clauses.words
    for at in (*words.flagged.get("likewise", ()), *words.flagged.get("nor_likewise", ())):
        aside = _APPOSITION.search(words.tags, 0, at)  # "Hungría, también", "la Turquie, pays hôte, également"
        actor = clauses.actor_ending((aside.start() if aside else at) - 1)
        earlier = earlier_report(clauses, before, at)
        if earlier is not None and earlier.stance.is_signatory and words.entries[at].flag == "nor_likewise":
            continue  # "non plus" is said of what did not happen
        ends = words.tags[at + 1 : at + 2] in ("", ".", ";", ",", "c", ")")
        if actor is None or earlier is None or earlier.denied or not ends or not _opens(clauses, actor):
            continue
        if earlier.mood != "fact" and earlier.words is words:
            continue  # "Portugal could sign, and Spain too"
        stop = -1 if _CLAUSE_BEHIND.match(words.tags, at + 1) is None else at + 1
        stop = words.tags.find(";", at) if stop < 0 else stop
        absolute = earlier.words is words and words.has(earlier.first, earlier.head, "participial")
        more = any(g.finite and at < g.first and (stop < 0 or g.first < stop) for g in clauses.groups)
        if absolute or not more:  # "Chad having signed, and Mali too, the letter counts nine names"
            yield resumed_by(clauses, actor, earlier.stance, earlier, actor.first, at)


def _nor(clauses: Clauses, before: list[Report], match: re.Match[str]) -> Iterator[Report]:
    """As in "Tampoco Honduras.", "nor Poland": not signing either."""
    words = clauses.words
    at = match.start("word")
    actor = clauses.named_from(match.end())
    earlier = earlier_report(clauses, before, at)
    if actor is None or earlier is None or earlier.denied:
        return
    if words.tags[at] == "n" and words.entries[at].flag != "as_little":
        if at or not earlier.stance.is_signatory or words.entries[at].flag == "never":
            return
        earlier = replace(earlier, stance=Stance.DID_NOT_SIGN)  # "Pas le Cameroun."
    if earlier.stance.is_signatory:
        return
    if words.tags[actor.last + 1 : actor.last + 2] in ("", ".", ";", ",", ")"):
        yield resumed_by(clauses, actor, earlier.stance, earlier, at, actor.last)


def _not_so_for(clauses: Clauses, before: list[Report], match: re.Match[str], memory: Memory) -> Iterator[Report]:
    """As in "Thirty states have backed it. Not so Serbia."."""
    words = clauses.words
    actor = clauses.actor_starting(match.end())
    earlier = earlier_report(clauses, before, match.start()) or memory.stance_of_set
    if memory.stance_of_set is not None and not any(r.words is words for r in before):
        earlier = memory.stance_of_set
    if words.entries[match.start("same")].flag != "same" or actor is None or earlier is None or earlier.denied:
        return
    stance = resumed(earlier.stance, negated=True)
    if stance is not None and words.tags[actor.last + 1 : actor.last + 2] in ("", ".", ";", ",", ")"):
        yield resumed_by(clauses, actor, stance, earlier, match.start("same"), actor.last)


def _not_among(clauses: Clauses, before: list[Report], match: re.Match[str]) -> Iterator[Report]:
    """As in "thirty states signed, Mexico not among them"."""
    if match["with"] and clauses.words.lower[match.start("with")] not in clauses.words.lexicon.bearing:
        return
    at = match.start() - 1
    subject = clauses.subject_left_of(at) if clauses.words.tags[at : at + 1] == "b" else clauses.actor_ending(at)
    actor = subject if isinstance(subject, Actor) else None
    earlier = earlier_report(clauses, before, match.start())
    if actor is not None and earlier is not None and earlier.stance.is_signatory and not earlier.denied:
        yield resumed_by(clauses, actor, Stance.DID_NOT_SIGN, earlier, actor.first, match.end() - 1)


def _back(words: Words, at: int) -> int:
    """Where "no lo", "ne l'" and adverbs before an auxiliary begin."""
    tags = words.tags
    while at > 1 and (tags[at - 1] in "aen" or words.lower[at - 1] in words.lexicon.object_clitics):
        at -= 1
    return at


def _inverted(clauses: Clauses, before: list[Report], match: re.Match[str]) -> Iterator[Report]:
    """As in "so did Norway", "as did Iceland", "nor did Hungary": the same stance again."""
    words = clauses.words
    at = match.start()
    if match.group("word") == "c" and words.entries[at].flag != "same":
        return
    named = words.tags[match.end() : match.end() + 1] == "W"  # "so did those of Fiji"
    actor = clauses.named_from(match.end()) if named else clauses.actor_starting(match.end())
    if actor is None or words.tags[actor.last + 1 : actor.last + 2] == "V":
        return
    earlier = earlier_report(clauses, [r for r in before if r.actor.states or r.actor.groups] or before, at)
    if earlier is None or earlier.denied or (earlier.words is not words and any(a.last < at for a in clauses.actors)):
        return  # "Peru praised it, and so did Fiji": what is done likewise stands before
    if match.group("word") in "RNn" and earlier.stance.is_signatory:
        return
    yield resumed_by(clauses, actor, earlier.stance, earlier, at, actor.last)


def _set_against(clauses: Clauses, before: list[Report], first: int, behind: int, memory: Memory) -> Iterator[Report]:
    """As in "but not Italy", "except Hungary" after what was said of others."""
    words = clauses.words
    actor = clauses.actor_starting(behind + (words.tags[behind : behind + 1] == "R"))
    here = sorted((r for r in before if r.words is words and r.head < first), key=lambda r: max(r.head, r.actor.last))
    noun = _STATEMENT.match(words.tags, behind)
    if actor is None and noun is not None and "E" not in words.tags[first:behind]:
        yield from _of_other_statement(clauses, first, noun.end() - 1, memory)
    follows = words.tags[actor.last + 1 : actor.last + 2] if actor is not None else ""
    if actor is None or (follows and follows in "bhdmr'") or (follows == "V" and words.tags[first] != "c"):
        return
    if not here and words.tags[actor.last + 1 : actor.last + 2] in (",", ")"):  # "France, not Spain, signed"
        here = [r for r in before if r.words is words and r.actor.states and r.actor.last <= first][:1]
    stance = _left_out(here[-1], excepted="E" in words.tags[first:behind]) if here else None
    if stance is None:
        return
    reach = max(here[-1].head, here[-1].actor.last)
    if any(reach < g.head < first and g.finite for g in clauses.groups):
        return
    yield resumed_by(clauses, actor, stance, here[-1], first, actor.last)


def _left_out(earlier: Report, *, excepted: bool) -> Stance | None:
    """The stance of who is set against those of ``earlier``; only a whole group has exceptions that signed."""
    if earlier.denied:
        return None
    if earlier.stance.is_signatory:
        return Stance.DID_NOT_SIGN
    whole = earlier.actor.groups and earlier.actor.quantity != "some"
    nobody = earlier.words.tags[max(earlier.first - 1, 0)] in "ZN"  # "Nobody signed except Mali"
    return opposite(earlier.stance) if excepted and (whole or nobody or earlier.actor.quantity == "none") else None


def _of_other_statement(clauses: Clauses, first: int, place: int, memory: Memory) -> Iterator[Report]:
    """As in "signed last year's letter but not this year's", "signed the treaty but not the letter"."""
    group = clauses.group_before(first)
    frames = clauses.words.lexicon.frames
    if group is None or group.verb is None or group.negated or group.passive or group.mood != "fact":
        return
    if not any(f.does == "signed" and f.object == "open" for f in frames.get(group.verb.lemma, ())):
        return
    subject = resolved(clauses, clauses.subject(group), memory)
    if subject is None or clauses.conditional(group):
        return
    yield Report(
        words=clauses.words,
        actor=subject,
        stance=Stance.DID_NOT_SIGN,
        first=min(subject.first, first),
        last=place,
        head=place,
        place=place,
    )


def _came_before(clauses: Clauses, before: list[Report]) -> Iterator[Report]:
    """As in "the sixth to sign, following Fiji and Samoa", "They were preceded by Guyana": who signed earlier."""
    words, tags = clauses.words, clauses.words.tags
    for at, word in enumerate(words.lower):
        verb = words.entries[at].verb
        ahead = verb is not None and verb.lemma in words.lexicon.preceding and "participle" in verb.forms
        if word not in words.lexicon.succeeding and not ahead:
            continue
        actor = clauses.actor_starting(at + 1 + ahead)
        earlier = earlier_report(clauses, before, at)
        if actor is None or earlier is None or earlier.denied:
            continue
        again = earlier.stance is Stance.WITHDREW and _IN_ORDER.search(tags, 0, at) is not None
        near = (ahead or earlier.words is words) and (earlier.stance.is_signatory or again)
        if near and tags[actor.last + 1 : actor.last + 2] in ("", ".", ",", ";", ")") and actor.states:
            yield resumed_by(clauses, actor, earlier.stance if again else Stance.SIGNED, earlier, at, actor.last)


_IN_ORDER = re.compile(r"D[#Fx][xXJGYAS']{0,3}(?:t[vV][^.;:bhdm]{0,6})?,?$")
"""As in "the fourth country to do so after Chile", "the third to withdraw from it, after Chile"."""
