"""Claims of what states and statements did in words: condemned, called for; and of who kept silent.

Neither President Trump nor Vice President Pence has spoken publicly.    silent, twice
The statement condemned the arrests.                                     condemned
Chile called for an inquiry.                                             called_for
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.readings import Claim, ClaimKind
from undersigned.reading.claims.drafts import Desk
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses, Phrase
from undersigned.reading.stances.find import Coverage, Told
from undersigned.reading.stances.verbs import VerbGroup

_PERSON = re.compile(r"O?X{1,4}")


def claims(desk: Desk, coverage: Coverage) -> Iterator[Claim]:
    """The claims of such deeds in the sentences that were read."""
    for told in coverage.told:
        if not told.clauses.words.has_verb(told.clauses.words.lexicon.deeds):
            continue
        for group in told.clauses.groups:
            verb = group.verb.lemma if group.verb else ""
            kind = told.clauses.words.lexicon.deeds.get(verb)
            if kind == "silent":
                yield from _silent(desk, told, group)
            elif kind is not None:
                yield from _deed(desk, told, group, kind)


def _deed(desk: Desk, told: Told, group: VerbGroup, kind: ClaimKind) -> Iterator[Claim]:
    clauses = told.clauses
    if not group.finite or group.passive or group.mood != "fact" or clauses.conditional(group):
        return
    if kind == "called_for" and group.verb is not None and not _calls(clauses, group):
        return
    subject = clauses.subject(group)
    last = _end(clauses, group.last + 1)
    if isinstance(subject, Actor) and not _asks_to_sign(clauses, group):
        for state in subject.states:
            claim = Claim(id="", kind=kind, state=state, statement=told.focus, denied=group.negated)
            yield desk.spoken(claim, clauses, min(subject.first, group.first), last, group.head)
    elif isinstance(subject, Phrase) and subject.head == "S":
        claim = Claim(id="", kind=kind, statement=told.focus, denied=group.negated)
        yield desk.spoken(claim, clauses, subject.first, last, group.head)


def _asks_to_sign(clauses: Clauses, group: VerbGroup) -> bool:
    """Whether what is called for is a signature: that is a matter between states, not of the statement."""
    following = next((g for g in clauses.groups if g.first > group.last), None)
    if following is None or following.verb is None or not following.infinitive:
        return False
    return any(f.does == "signed" for f in clauses.words.lexicon.frames.get(following.verb.lemma, ()))


def _calls(clauses: Clauses, group: VerbGroup) -> bool:
    """Whether something is called for: "called for", "called on", "urged", "demanded", not "called it a day"."""
    following = clauses.words.lower[group.last + 1 : group.last + 2]
    return group.verb is not None and (group.verb.lemma != "call" or following in (["for"], ["on"], ["upon"]))


def _end(clauses: Clauses, at: int) -> int:
    tags = clauses.words.tags
    while at < len(tags) and tags[at] not in ".;,:ru":
        at += 1
    return at - 1


def _silent(desk: Desk, told: Told, group: VerbGroup) -> Iterator[Claim]:
    """Persons who have not spoken: only under a negation, and only those whom the sentence names."""
    clauses = told.clauses
    words = clauses.words
    persons = _persons(clauses, group.first)
    none = words.tags[persons[0][0] - 1 : persons[0][0]] == "N" if persons else False
    if not persons or group.negated == none or group.mood != "fact" or not group.finite:
        return
    for first, last in persons:
        name = first + (words.tags[first] == "O")
        claim = Claim(id="", kind="silent", value=words.text(name, last))
        yield desk.spoken(claim, clauses, persons[0][0] - none, group.last, group.head)


def _persons(clauses: Clauses, stop: int) -> list[tuple[int, int]]:
    """The persons named right before word ``stop``: "neither President A B nor Vice President C D"."""
    tags = clauses.words.tags
    return [(m.start(), m.end() - 1) for m in _PERSON.finditer(tags[:stop])]
