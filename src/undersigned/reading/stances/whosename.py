"""Names and absences told as whose they are, and states told by what they stand under.

The last name on the letter is Malta's.                  signed
The one signature that is missing is that of Malta.      did not sign
The absence that surprised most was Malta's.             did not sign
Behind the letter stand Chad and Mali.                   signed
Not on the list are Chad and Mali.                       did not sign
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.stances import Stance
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.words import Words

_ENDS_CLAUSE = ".;:?"
_UNSURE = frozenset("mi?")
_UNDER = re.compile(
    r"(?P<not>n?)(?P<on>p)(?:D[xJF#TX]{0,3}'?[xJ]?S|P)[aT]{0,2}(?P<verb>b|h?[xP]?V)a?(?:,[ap]D?x?,)?(?:DWp?(?=D?[AJG]))?"
)


def told_by_name(clauses: Clauses) -> Iterator[Report]:
    """The reports of such sentences."""
    words = clauses.words
    if not ("S" in words.tags or clauses.statement_before):
        return
    for actor in clauses.actors:
        owned = owned_from(words, actor)
        if owned is not None:
            yield from _is_whose(clauses, actor, owned)
    for at in words.flagged.get("vain", ()):
        yield from _sought(clauses, at)
    for at, word in enumerate(words.lower):
        if word in words.lexicon.traces:
            yield from _untraced(clauses, at)
    for match in _UNDER.finditer(words.tags):
        yield from _stands_under(clauses, match)


def owned_from(words: Words, actor: Actor) -> int | None:
    """The first word of "Malta's" or "that of Malta" where nothing that is Malta's follows."""
    if words.tags[actor.last] == "'" and len(actor.states) == 1:
        return actor.first
    before = actor.first - 1
    return before if before > 0 and words.tags[before] == "W" and " " in words.lower[before] else None


def _is_whose(clauses: Clauses, actor: Actor, owned: int) -> Iterator[Report]:
    """As in "The only name missing from the list is Malta's", "It lacks one name: Malta's"."""
    words, tags = clauses.words, clauses.words.tags
    mark = clauses.skip_left(owned - 1)
    if mark < 1 or not (tags[mark] == "b" or (tags[mark] in ":,-" and tags[mark - 1] == "W")):
        return
    begin = max(tags.rfind(letter, 0, mark) for letter in _ENDS_CLAUSE) + 1
    noun = _noun(words, begin, mark)
    before = tags[begin:mark]
    if noun is None or not _UNSURE.isdisjoint(before) or "Z" in before or clauses.conditional_at(mark):
        return
    stance = words.lexicon.nominal.get(words.lower[noun])
    lacks = any(_is_lacking(words, at) for at in range(begin, mark))
    placed = tags[mark] == "b" and "F" in tags[begin:noun]
    if stance is None and not lacks and not placed:
        return  # "the name on everybody's lips was Malta's"
    absent = lacks != ("n" in before or "n" in tags[mark:owned])
    yield Report(
        words=words,
        actor=actor,
        stance=Stance(stance) if stance is not None else Stance.DID_NOT_SIGN if absent else Stance.SIGNED,
        first=noun,
        last=actor.last,
        head=noun,
        copular=True,
    )


def _noun(words: Words, begin: int, mark: int) -> int | None:
    """The noun that is somebody's: the first name, signature or absence of the clause."""
    return next(
        (at for at in range(begin, mark) if words.tags[at] == "W" or words.lower[at] in words.lexicon.nominal), None
    )


def _is_lacking(words: Words, at: int) -> bool:
    verb = words.entries[at].verb
    return words.tags[at] == "z" or (verb is not None and verb.lemma in words.lexicon.lacking)


_ON_IT = re.compile(r"[pg](?:D[xJF#T]{0,3}[SL]|P)")


def _sought(clauses: Clauses, vain: int) -> Iterator[Report]:
    """As in "One looks in vain for Chad on the list"."""
    words = clauses.words
    actor = clauses.actor_starting(vain + 2) if words.tags[vain + 1 : vain + 2] == "p" else None
    if actor is None or not actor.states or _ON_IT.match(words.tags, actor.last + 1) is None:
        return
    if not clauses.conditional_at(vain):
        yield Report(
            words=words, actor=actor, stance=Stance.DID_NOT_SIGN, first=vain, last=actor.last + 1, head=actor.last + 1
        )


_OF_WHOM = re.compile(r"p(?=D?[AJ])")
_CLAUSE_ENDS = re.compile(r"[.,;:)]|c|$|[pg](?:D[xJF#T]{0,3}[SL]|P)")


def _untraced(clauses: Clauses, at: int) -> Iterator[Report]:
    """As in "There is no trace of Chad on the list", "Missing was any mention of Chad", "Of Chad there is no sign"."""
    words, tags = clauses.words, clauses.words.tags
    none = "Z" in tags[max(at - 2, 0) : at] or ("Q" in tags[max(at - 1, 0) : at] and "z" in tags[:at])
    behind = _OF_WHOM.match(tags, at + 1) if none else None
    actor = clauses.actor_starting(behind.end()) if behind is not None else None
    if none and actor is None and words.lower[0] in words.lexicon.of:
        actor = clauses.actor_starting(1)
    last = max(actor.last if actor is not None else at, at)
    if actor is None or not actor.states or _CLAUSE_ENDS.match(tags, last + 1) is None or clauses.conditional_at(at):
        return
    yield Report(
        words=words,
        actor=actor,
        stance=Stance.DID_NOT_SIGN,
        first=min(at, actor.first),
        last=last,
        head=at,
        copular=True,
    )


def _stands_under(clauses: Clauses, match: re.Match[str]) -> Iterator[Report]:
    """As in "Under the letter stand Chad and Mali", "On the list one finds the names of Chad and Mali"."""
    words, tags = clauses.words, clauses.words.tags
    on, verb = match.start("on"), match.end("verb") - 1
    entry = words.entries[verb].verb
    placed = tags[verb] == "b" or (entry is not None and entry.lemma in words.lexicon.standing)
    if (
        words.lower[on] not in words.lexicon.borne_on
        or not placed
        or tags[match.start() - 1 : match.start()]
        not in (
            "",
            *".;:,cu",
        )
    ):
        return
    actor = clauses.actor_starting(match.end())
    if actor is None or not actor.states or clauses.conditional_at(verb):
        return
    if tags[actor.last + 1 : actor.last + 2] not in ("", *".,;:)cI-("):
        return
    yield Report(
        words=words,
        actor=actor,
        stance=Stance.DID_NOT_SIGN if match.group("not") else Stance.SIGNED,
        first=match.start(),
        last=actor.last,
        head=verb,
        copular=True,
    )
