"""Names beside a label that tells their stance: lists with a heading, scorecards, answers of a word.

Signed: Norway, Switzerland. Not signed: Egypt.      a label before its list
Joined the appeal: Chile. On the letter: Peru.       a clause without a subject before it
Fiji: signed. Tonga: not on it. Nauru, no.           a label behind a name
Who signed? Malta and Cyprus. And Spain? No.         an answer
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.lexicon import plain
from undersigned.reading.stances.outcomes import Predicate
from undersigned.reading.stances.reports import Report, opposite
from undersigned.reading.stances.told import stance_of_verb
from undersigned.reading.stances.words import Words

_LONGEST = 4
"""Words that a label has."""
_UP_TO_LIST = re.compile(r"[pDTF#xa]{0,6}:")
_BEARING = re.compile(r"(?P<not>n?)(?P<on>p)(?:[DxJF#TX]{0,4}'?[xJ]?S|P):")
_LABEL_ENDS = re.compile(r"[.;,)!]|$")
_FRAGMENT = re.compile(r"(?P<not>n?)a?I?(?=[DAJGO])")
_ASKED = 3
"""Words of a question among which "who" stands: "¿Y quién falta?"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a question leaves open for the next sentence: of whom it asked, or what those asked for did."""

    actor: Actor | None = None
    stance: Stance | None = None


def labelled(clauses: Clauses, said: Sequence[Predicate]) -> Iterator[Report]:
    """The reports of labels before a list, and of labels behind names."""
    if ":" in clauses.words.tags:
        yield from _by_heading(clauses)
        yield from _by_predicate(clauses, said)
        yield from _by_place(clauses)
    for actor in clauses.actors:
        yield from _behind_name(clauses, actor, said)
    yield from _side_by_side(clauses)


_SIDES = re.compile(r'"?a?[DAJGc,]+(?:n?[pxza]{1,2}|[zpx]),')
"""As in "Colombia in, …"."""
_SIDE = re.compile(r"(?P<label>n?[pxza]{1,3})(?=[,;:.)]|c|$)")


def _side_by_side(clauses: Clauses) -> Iterator[Report]:
    """As in "Colombia in, Bolivia out: that is the short version of the list."."""
    words = clauses.words
    if len(clauses.actors) < 2 or _SIDES.match(words.tags) is None or not _speaks_of_statement(clauses):
        return
    stop = next((at for at, letter in enumerate(words.tags) if letter in "Vbhdm:;."), len(words))
    found: list[Report] = []
    for actor in clauses.actors:
        side = _SIDE.match(words.tags, actor.last + 1)
        opens = words.tags[actor.first - 1 : actor.first] in ("", ",", "c")
        if side is None or not opens or side.end() > stop:
            break
        stance = words.lexicon.labels.get(plain(words.lower[side.start() : side.end()]))
        if stance is not None:
            found.append(_of_name(clauses, actor, stance, side.end() - 1))
    if len({report.stance for report in found}) > 1:
        yield from found


def _stance_of_label(clauses: Clauses, text: str) -> Stance | None:
    """The stance that the label means, or its last words behind a heading: "Evening edition. Who's in"."""
    labels = clauses.words.lexicon.labels
    said = text.split(" ")
    whole = labels.get(text) if len(said) > 1 or clauses.statement_before else None
    behind = (labels.get(" ".join(said[-n:])) for n in range(min(len(said), _LONGEST), 1, -1))
    return whole or next((stance for stance in behind if stance is not None), None)


def _by_heading(clauses: Clauses) -> Iterator[Report]:
    """As in "Who's in: Peru.", "Not on the list: Chile; Fiji"."""
    words = clauses.words
    colon = words.tags.find(":")
    stance = _stance_of_label(clauses, plain(words.lower[:colon]))
    if stance is not None:
        yield from _listed(clauses, colon, stance, first=0, place=None)


def _listed(clauses: Clauses, colon: int, stance: Stance, *, first: int, place: int | None) -> Iterator[Report]:
    """Each actor of the list behind the colon as having taken the stance."""
    for actor in series(clauses, colon + 1):
        yield Report(
            words=clauses.words, actor=actor, stance=stance, first=first, last=actor.last, head=colon, place=place
        )


def series(clauses: Clauses, at: int) -> Iterator[Actor]:
    """The actors of a list from word ``at``, as far as semicolons lead on: "Chad; Mali, as ever; and Togo"."""
    tags = clauses.words.tags
    while (actor := clauses.actor_starting(at)) is not None:
        if tags[actor.last + 1 : actor.last + 2] in tuple("bhdmVn"):
            return  # what follows is a clause of its own
        yield actor
        stop = tags.find(";", actor.last)
        if stop < 0:
            return
        at = stop + 1 + (tags[stop + 1 : stop + 2] == "c")


def _by_predicate(clauses: Clauses, said: Sequence[Predicate]) -> Iterator[Report]:
    """As in "Signed: Norway.", "Signed the letter since: Chad.", "Did not sign it: Mali."."""
    words = clauses.words
    yield from _by_bare_verb(clauses, {each.head for each in said})
    for each in said:
        opens = words.tags[: each.first].strip('#x/()-."') == "" or words.tags[each.first - 1] in ".;"
        colon = _UP_TO_LIST.match(words.tags, each.last + 1)
        if opens and colon is not None and each.subject is None and not each.denied and each.mood == "fact":
            yield from _listed(clauses, colon.end() - 1, each.stance, first=each.first, place=each.object.place)


def _by_bare_verb(clauses: Clauses, told: set[int]) -> Iterator[Report]:
    """As in "Se negaron: Perú y Chile.", "N'ont pas répondu : le Pérou": no more than the verb is said."""
    words = clauses.words
    for group in clauses.groups:
        opens = words.tags[: group.first].strip('#x/()-."oa') == ""
        if not opens or group.head in told or words.tags[group.last + 1 : group.last + 2] != ":":
            continue
        stance = stance_of_verb(clauses, group) if words.lexicon.inverting and clauses.statement_before else None
        if stance is not None:
            yield from _listed(clauses, group.last + 1, stance, first=group.first, place=None)


def _by_place(clauses: Clauses) -> Iterator[Report]:
    """As in "On the letter: Chile and Peru.", "Not on it: Fiji."."""
    words = clauses.words
    for match in _BEARING.finditer(words.tags):
        at = match.start()
        if words.lower[match.start("on")] not in words.lexicon.borne_on or words.tags[at - 1 : at] not in ("", *".;:,"):
            continue
        stance = Stance.DID_NOT_SIGN if match.group("not") else Stance.SIGNED
        noun = match.end() - 2
        place = noun if words.tags[noun] == "S" and words.entries[noun].flag != "list" else None
        yield from _listed(clauses, match.end() - 1, stance, first=at, place=place)


def _behind_name(clauses: Clauses, actor: Actor, said: Sequence[Predicate]) -> Iterator[Report]:
    """As in "Fiji: signed.", "Tonga – not on the list", "Nauru, no"."""
    words = clauses.words
    mark = actor.last + 1
    if words.tags[mark : mark + 1] not in (":", "-", ",", "(") or words.tags[actor.first - 1 : actor.first] not in (
        "",
        *".;:,-)",
    ):
        return
    verb = next((p for p in said if p.first == mark + 1 and p.subject is None), None)
    if verb is not None and words.tags[mark] == ":" and not verb.denied and verb.mood == "fact":
        yield _of_name(clauses, actor, verb.stance, verb.last)
        return
    end = _LABEL_ENDS.search(words.tags, mark + 1)
    if end is None or not 0 < end.start() - mark - 1 <= _LONGEST or not _speaks_of_statement(clauses):
        return
    stance = words.lexicon.labels.get(plain(words.lower[mark + 1 : end.start()]))
    if stance is not None and (words.tags[mark] != "," or actor.closed):
        yield _of_name(clauses, actor, stance, end.start() - 1)


def _speaks_of_statement(clauses: Clauses) -> bool:
    return clauses.statement_before or "S" in clauses.words.tags


def _of_name(clauses: Clauses, actor: Actor, stance: Stance, last: int) -> Report:
    return Report(words=clauses.words, actor=actor, stance=stance, first=actor.first, last=last, head=last)


def asked(clauses: Clauses, said: Sequence[Predicate], before: Asked | None) -> Asked | None:
    """What the sentence asks: "Who signed?", "And Peru?"; what was asked before, while fragments answer it."""
    words = clauses.words
    if not words.tags.rstrip('"').endswith("?"):
        return before if before is not None and before.stance is not None and _is_fragment(clauses) else None
    names = [actor for actor in clauses.actors if actor.states]
    if len(names) == 1:
        return Asked(actor=names[0]) if not clauses.groups or _asks_of(clauses, names[0], said) else None
    if names or words.lexicon.who.isdisjoint(words.lower[:_ASKED]):
        return None
    done = {group.head for group in clauses.groups if group.mood == "fact"}  # "Who will sign?" tells nothing
    stance = next((p.stance for p in said if not p.denied and p.head in done), None)
    if stance is None and before is not None and before.stance is not None and "n" in words.tags:
        stance = opposite(before.stance)  # "Who signed? … Who did not?"
    stance = stance or words.lexicon.labels.get(plain(words.lower)) or _of_bare_verb(clauses)
    return Asked(stance=stance) if stance is not None else None


def _asks_of(clauses: Clauses, actor: Actor, said: Sequence[Predicate]) -> bool:
    """As in "Has Malta signed?", "¿Firmó Malta?": whether it is asked if the state has signed."""
    done = {group.head for group in clauses.groups if group.mood == "fact" and group.finite}
    told = [p for p in said if p.stance is Stance.SIGNED and not p.denied and p.head in done]
    asked = "m" not in clauses.words.tags[: told[0].head] if told else False  # "Will Malta sign?" asks something else
    marks = (None, Phrase(first=0, last=0, head="x"))  # "¿"
    return asked and any(p.subject is actor or p.subject in marks for p in told)


def _of_bare_verb(clauses: Clauses) -> Stance | None:
    """As in "Who is missing?", "Qui manque ?", "¿Quién no respondió?"."""
    words = clauses.words
    if not _speaks_of_statement(clauses):
        return None
    if "z" in words.tags:
        return None if "n" in words.tags else Stance.DID_NOT_SIGN
    if not words.lexicon.inverting:
        return None
    return next((stance for group in clauses.groups if (stance := stance_of_verb(clauses, group))), None)


def _is_fragment(clauses: Clauses) -> bool:
    return not any(letter in clauses.words.tags for letter in "Vbhdm")


def answered(clauses: Clauses, question: Asked | None) -> Iterator[Report]:
    """As in "Malta and Cyprus." after "Who signed?", "Not on it." after "And Peru?"."""
    words = clauses.words
    if question is None or words.tags.endswith("?"):
        return
    if question.actor is not None and (yes := _yes_or_no(words)) is not None and clauses.statement_before:
        yield _of_asked(clauses, question.actor, Stance.SIGNED if yes else Stance.DID_NOT_SIGN, last=0)
        return
    if not _is_fragment(clauses):
        return
    if question.actor is not None and not clauses.actors:
        text = [word for word, entry in zip(words.lower, words.entries, strict=True) if entry.flag != "likewise"]
        stance = words.lexicon.labels.get(plain(text))
        if stance is not None and clauses.statement_before:
            yield _of_asked(clauses, question.actor, stance, last=len(words) - 1)
    elif question.stance is not None:
        for actor in clauses.actors:
            start = max(words.tags.rfind(letter, 0, actor.first) for letter in ",;.:") + 1
            opening = _FRAGMENT.match(words.tags, start)
            if opening is None or opening.end() != actor.first:
                continue
            stance = opposite(question.stance) if opening.group("not") else question.stance
            if stance is not None:
                yield Report(words=words, actor=actor, stance=stance, first=start, last=actor.last, head=actor.last)


_ANSWER = re.compile(r'"?(?P<word>.)[.,;:!]')


def _yes_or_no(words: Words) -> bool | None:
    """Whether the sentence opens with a yes or a no that stands alone: "Sí: consta en la página 2."."""
    match = _ANSWER.match(words.tags)
    if match is None:
        return None
    word = words.lower[match.start("word")]
    stance = Stance.SIGNED if word in words.lexicon.affirming else words.lexicon.labels.get(word)
    negated = match.group("word") == "n" or stance is Stance.DID_NOT_SIGN
    return True if stance is Stance.SIGNED else False if negated else None


def _of_asked(clauses: Clauses, actor: Actor, stance: Stance, *, last: int) -> Report:
    """The stance of whom the question before asked, told without a name."""
    shown = Actor(first=0, last=0, states=actor.states, places=tuple(0 for _ in actor.states), closed=True)
    return Report(words=clauses.words, actor=shown, stance=stance, first=0, last=last, head=0)
