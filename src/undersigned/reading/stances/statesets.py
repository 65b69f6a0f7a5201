"""Sets of states told by their stance: by a noun, or by what they did.

The signatories include Canada and Spain.            "the signatories"
Hungary was not among those that signed.             "those that signed"
A statement on behalf of 38 states was delivered.    "38 states"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.addressing import is_part
from undersigned.reading.stances.being import to_be
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.objects import is_other_list
from undersigned.reading.stances.outcomes import Predicate
from undersigned.reading.stances.passives import phrase_at
from undersigned.reading.stances.verbs import Mood, auxiliaries_from
from undersigned.reading.stances.voiced import speaks_for, voiced
from undersigned.reading.stances.words import Words

_SETS = {"L": Stance.SIGNED, "M": Stance.DID_NOT_SIGN}
_NATION = re.compile(r"#xY[xJF]{0,2}S$")


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
    made.extend(_represented(clauses, found))
    made.extend(_spoken_for(clauses))
    made.extend(_speaking(clauses))
    made.extend(_backing(clauses))
    made.extend(_in_company(clauses, found))
    made.extend(_missing(clauses))
    made.extend(_not_being(clauses))
    made.extend(_standing(clauses))
    for at in [at for at, letter in enumerate(tags) if letter in _SETS or letter == "S"]:
        letter = tags[at]
        if letter in _SETS or _is_roll(clauses, at):
            phrase = clauses.phrase_ending(at, 5)
            habitual = not clauses.words.lexicon.habitual.isdisjoint(clauses.words.lower[max(at - 2, 0) : at])
            if isinstance(phrase, Phrase) and not habitual:
                late = clauses.words.entries[at].flag == "latecomers"
                stance = Stance.JOINED_LATER if late else _SETS.get(letter, Stance.SIGNED)
                described = clauses.words.lexicon.inverting and tags[at + 1 : at + 3] in ("GV", "Gb", "GI", "G:", "G,")
                at += described  # "Entre los firmantes latinoamericanos figuran Perú y Chile"
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


_STANDING = re.compile(r"[YW]n?p(?:D?[xJ]{0,2}S|P)(?![SLYx'])")


def _standing(clauses: Clauses) -> Iterator[StateSet]:
    """As in "the countries behind the letter", "the names on it", "the only one not on the list"."""
    words = clauses.words
    for match in _STANDING.finditer(words.tags):
        out = words.tags[match.start() + 1] == "n"  # "the countries not on the list"
        noun, on, last = match.start(), match.start() + 1 + out, match.end() - 1
        if words.lower[on] not in words.lexicon.borne_on or is_other_list(words, last):
            continue
        if words.lower[last] in words.lexicon.plural_pronouns or clauses.conditional_at(noun):
            continue
        phrase = clauses.phrase_ending(noun, 5)
        if isinstance(phrase, Phrase) and phrase.head in "YW" and phrase.first >= 0:
            none = words.tags[phrase.first] == "Z"
            stance = Stance.DID_NOT_SIGN if out else Stance.SIGNED
            yield StateSet(first=phrase.first, last=last, end=last, stance=stance, head=last, none=none)


_BESIDE = re.compile(r"l|p(?=D?#)|c[hd](?=#)")


def _in_company(clauses: Clauses, found: list[Predicate]) -> Iterator[StateSet]:
    """As in "signed it along with ten other governments", "signed, as did twelve more": the others did the same."""
    words = clauses.words
    for match in _BESIDE.finditer(words.tags):
        at, letter = match.start(), words.tags[match.start()]
        beside = letter == "l" or words.lower[at] in words.lexicon.bearing or words.entries[at].flag == "same"
        phrase = phrase_at(clauses, match.end()) if beside else None
        near = [p for p in found if p.last < at and not any(x in words.tags[p.last : at] for x in ";:bhdmV")]
        if phrase is None or phrase.head not in "Yq" or not near:
            continue
        same = near[-1]
        if same.mood == "fact" and not same.denied and isinstance(same.subject, Actor):
            yield StateSet(first=phrase.first, last=phrase.last, end=phrase.last, stance=same.stance, head=at)


_ABSENT = re.compile(r"a*z(?:a?p[DJFxXG#'L\"]*[SL]|(?!a?p))")


def _missing(clauses: Clauses) -> Iterator[StateSet]:
    """As in "the countries missing from the list", "several states, among them Chile, were absent"."""
    tags = clauses.words.tags
    for match in _ABSENT.finditer(tags):
        at = match.start() - 1
        place = match.group().index("z") + match.start()
        subject: object = None
        if at >= 0 and tags[at] == "b":
            first = auxiliaries_from(tags, at)
            governed = to_be(clauses, at, Stance.DID_NOT_SIGN)
            plain = not any(letter in "nmt" for letter in tags[max(first - 1, 0) : at])
            subject = governed[0] if governed is not None else clauses.subject_left_of(first) if plain else None
        elif at >= 0 and tags[at] == "Y":
            subject = clauses.phrase_ending(at, 5)
        if isinstance(subject, Phrase) and subject.head in "Yq" and not clauses.conditional_at(place):
            yield StateSet(
                first=subject.first,
                last=subject.last,
                end=match.end() - 1,
                stance=Stance.DID_NOT_SIGN,
                head=place,
                none=tags[subject.first] == "Z",
            )


_NOT_BEING = re.compile(r"F?[xJ]?Y?(?:[pg]D?[xGJ]{1,2})?(?<=[FYxGJ])[tp](?P<not>[en]*)b[an]*[pg]{0,2}D?(?P<what>[Lzx])")


def _not_being(clauses: Clauses) -> Iterator[StateSet]:
    """As in "le seul pays à ne pas être signataire", "el único en no ser firmante"; "…not to be on board"."""
    words = clauses.words
    for at in words.flagged.get("sole", ()):
        match = _NOT_BEING.match(words.tags, at)
        if match is None:
            continue
        last = match.start("what")
        if words.tags[last] == "x" and words.entries[last].flag != "aboard":
            continue
        away = ("n" in match.group("not")) != (words.tags[last] == "z")
        stance = Stance.DID_NOT_SIGN if away else Stance.SIGNED
        end = _statement_after(clauses, last)
        yield StateSet(first=at, last=match.start("not") - 1, end=end, stance=stance, head=last)


def _is_roll(clauses: Clauses, at: int) -> bool:
    """Whether the statement's noun stands for those that signed: "the list", "the 50-nation statement"."""
    if clauses.words.entries[at].flag == "list":
        return not is_other_list(clauses.words, at)
    return _NATION.search(clauses.words.tags, 0, at + 1) is not None


def _represented(clauses: Clauses, found: list[Predicate]) -> Iterator[StateSet]:
    """As in "delivered a statement on behalf of 38 states"."""
    words = clauses.words
    read = [at for at, word in enumerate(words.lower) if word in words.lexicon.spoken_for and speaks_for(words, at)]
    for at in (*words.flagged.get("behalf", ()), *read):
        phrase = phrase_at(clauses, at + 1) or _collective_at(words, at + 1)
        spoken_of = "S" in words.tags or clauses.statement_before
        spoken_of |= any(p.stance.is_signatory and p.first <= at <= p.last for p in found)  # "Iceland spoke for 37"
        if phrase is not None and phrase.head in "Yq" and spoken_of and not clauses.conditional_at(at):
            yield StateSet(first=phrase.first, last=phrase.last, end=phrase.last, stance=Stance.SIGNED, head=at)


def _collective_at(words: Words, at: int) -> Phrase | None:
    """As in "on behalf of a group that includes Togo"."""
    match = _COLLECTIVE.match(words.tags, at)
    if match is None or words.lexicon.collectives.isdisjoint(words.lower[at : match.end()]):
        return None
    return Phrase(first=at, last=match.end() - 1, head="Y")


_COLLECTIVE = re.compile(r"D[xaFJG]{0,3}x(?=,?[rI])")


def _spoken_for(clauses: Clauses) -> Iterator[StateSet]:
    """As in "one of the 22 countries on whose behalf Cyprus spoke"."""
    words = clauses.words
    for at in words.flagged.get("whose_behalf", ()):
        group = next((g for g in clauses.groups if g.first > at), None)
        phrase = clauses.phrase_ending(at - 1, 5) if at else None
        if group is None or group.verb is None or not isinstance(phrase, Phrase) or phrase.head != "Y":
            continue
        if group.verb.lemma in words.lexicon.speaking and group.finite and group.mood == "fact" and not group.negated:
            yield StateSet(first=phrase.first, last=phrase.last, end=group.last, stance=Stance.SIGNED, head=at)


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
    """As in "The text has won the backing of 65 states", "It drew 57 signatures"."""
    words = clauses.words
    for at, letter in enumerate(words.tags):
        phrase = phrase_at(clauses, at + 2) if letter == "W" and words.tags[at + 1 : at + 2] == "p" else None
        if letter == "W" and words.tags[at - 1 : at] == "#":
            phrase = Phrase(first=at - 1, last=at, head="W")  # "drew 57 signatures"
        if phrase is None or "#" not in words.tags[phrase.first : phrase.last + 1]:
            continue
        before = at - 1
        while before > 0 and words.tags[before] in "Dax#pF":
            before -= 1
        if _carries(clauses, before):
            yield StateSet(first=phrase.first, last=phrase.last, end=phrase.last, stance=Stance.SIGNED, head=at)


def _carries(clauses: Clauses, at: int) -> bool:
    """Whether the verb at word ``at`` says that a statement bears names: "has won", "carries", "had"."""
    words = clauses.words
    if words.tags[at] == "h":
        first = auxiliaries_from(words.tags, at)
        of_statement = words.tags[max(first - 1, 0)] in "SP"
        return of_statement and not any(x in words.tags[first:at] for x in "nm") and not clauses.conditional_at(at)
    group = clauses.group_ending(at)
    if group is None or group.verb is None or group.verb.lemma not in words.lexicon.carrying:
        return False
    return group.finite and group.mood == "fact" and not group.negated and not clauses.conditional(group)


def _statement_after(clauses: Clauses, at: int) -> int:
    """As in "signatories to the letter": the word that ends what belongs to the noun."""
    within = " " in clauses.words.lower[at] and clauses.words.lower[at].rpartition(" ")[2] in clauses.words.lexicon.to
    match = (_PARTY_TO if within else _TO_STATEMENT).match(clauses.words.tags, at + 1)
    return match.start(1) if match else at


_TO_STATEMENT = re.compile(r"[pt][DJFxX#']*(S)")
_PARTY_TO = re.compile(r"[DJFxX#']*(S)")


def _one_who(clauses: Clauses, predicate: Predicate) -> Phrase | None:
    """As in "El que se quedó fuera fue Cuba", "Quien firmó es Perú": who did it is named behind."""
    words = clauses.words
    at = clauses.skip_left(predicate.first - 1)
    if at < 0 or isinstance(predicate.subject, Actor) or words.tags[max(at - 2, 0) : max(at - 1, 0)].strip(".;:,c"):
        return None
    if words.tags[at] == "r" and at and words.lower[at - 1] in words.lexicon.one_who:
        return Phrase(first=at - 1, last=at, head="Y")
    alone = words.lower[at] in words.lexicon.who and words.tags[at - 1 : at] in ("", *".;:,") and "?" not in words.tags
    return Phrase(first=at, last=at, head="Y") if alone and words.lexicon.dropping else None


def _of_predicate(clauses: Clauses, predicate: Predicate) -> StateSet | None:
    phrase = predicate.subject
    if isinstance(phrase, Actor) and is_part(phrase):
        phrase = Phrase(first=phrase.first, last=phrase.last, head="Y")  # "thirty African countries"
    phrase = _one_who(clauses, predicate) or phrase
    if predicate.denied or not isinstance(phrase, Phrase) or phrase.head not in "YLq":
        return None
    tags = clauses.words.tags
    none = tags[phrase.first] in "Z" or (tags[phrase.first] == "n")
    end = max(predicate.last, phrase.last)
    behind = clauses.words.lower[end + 1 : end + 2]
    end += tags[end + 2 : end + 3] in tuple("-,(") and not clauses.words.lexicon.postposed.isdisjoint(behind)
    return StateSet(
        first=phrase.first,
        last=phrase.last,
        end=end,  # "that put the letter forward"
        stance=predicate.stance,
        mood=predicate.mood,
        head=predicate.head,
        place=predicate.object.place,
        none=none,
    )
