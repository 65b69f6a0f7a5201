"""Claims of membership: that a state is or was a member of the body, or had left it.

Because the U.S. withdrew from the U.N. Human Rights Council, …     left_body
Norway, which is not a member of the Council, …                     member, denied
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.readings import Claim
from undersigned.reading.claims.drafts import Desk
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.find import Coverage, Told
from undersigned.reading.stances.verbs import VerbGroup

_OF_BODY = re.compile(r"a?(?:p|t)?[DJFxXA#'\"ST]*?(?P<body>[HX])")
_MEMBER = re.compile(r"(?P<not>n?)a*D?[axF#]{0,2}(?P<noun>Y)p?[DJFxXA#'\"]*")


def claims(desk: Desk, coverage: Coverage) -> Iterator[Claim]:
    """The claims of membership in the sentences that were read."""
    for told in coverage.told:
        words = told.clauses.words
        if words.has_verb(words.lexicon.leaving):
            for group in told.clauses.groups:
                yield from _left(desk, told, group)
        if "member" in words.flagged:
            yield from _members(desk, told)


def _body(clauses: Clauses, at: int) -> int | None:
    """The word of a body ("Council") that a noun phrase from word ``at`` turns on."""
    words = clauses.words
    for place in range(at, min(at + 8, len(words))):
        if words.entries[place].flag == "body":
            return place
        if words.tags[place] not in "ptDJFxXA#'\"Yag":
            return None
    return None


def _left(desk: Desk, told: Told, group: VerbGroup) -> Iterator[Claim]:
    clauses = told.clauses
    if group.verb is None or group.verb.lemma not in clauses.words.lexicon.leaving or not group.finite:
        return
    body = _body(clauses, group.last + 1)
    actor = clauses.subject(group)
    if body is None or not isinstance(actor, Actor) or group.mood != "fact" or clauses.conditional(group):
        return
    for state in actor.states:
        claim = Claim(id="", kind="left_body", state=state, statement=told.focus, denied=group.negated)
        yield desk.spoken(claim, clauses, min(actor.first, group.first), body, group.head)


def _members(desk: Desk, told: Told) -> Iterator[Claim]:
    clauses = told.clauses
    words = clauses.words
    for at, letter in enumerate(words.tags):
        if letter != "b":
            continue
        match = _MEMBER.match(words.tags, at + 1)
        if match is None or words.entries[match.start("noun")].flag != "member":
            continue
        body = _body(clauses, match.start("noun") + 1)
        first = at
        while first > 0 and words.tags[first - 1] in 'hdanem"':
            first -= 1
        actor = clauses.subject_left_of(first)
        before = words.tags[first:at]
        if body is None or not isinstance(actor, Actor) or "m" in before or clauses.conditional_at(at):
            continue
        denied = (match.group("not") == "n" or "n" in before) != (actor.quantity == "none")
        for state in actor.states:
            claim = Claim(id="", kind="member", state=state, statement=told.focus, denied=denied)
            yield desk.spoken(claim, clauses, min(actor.first, first), body, at)
