"""The rest of a group of which so many signed, where as many as are missing are named elsewhere in the text.

26 of the EU's 27 members signed. Only Hungary refused.                        the other 26 signed
24 member states signed; Malta and Cyprus did not, nor did Slovakia.           the other 24 of the Union's 27 signed
All but one of the Baltic states signed. Latvia refused.                       the other two signed
26 of the EU's 27 members signed. Hungary and Malta did not.                   nothing: the numbers do not add up
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from undersigned.model.states import GroupId, StateCode
from undersigned.reading.groups import expand
from undersigned.reading.numberwords import number_words
from undersigned.reading.stances.actors import Actor
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.findings import Finding
from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.statesets import StateSet

_OF_ALL = re.compile(r"D?a?(?P<number>#)(?:pD?#?)?[xq]?(?P<who>Y*)(?:[pg]?D?#?(?P<group>G))?")
_SO_MANY_OF = re.compile(r"(?:^|[;:.])[pg][D#xFY]*(?P<group>G)[xY]?,D?a?$")
"""As in "Of the five Nordic states, four": the group stands before the number."""
_UNION: GroupId = "EU"
"""The one body whose members the news calls "member states" without saying of what."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What a report says of so many states, and the statement that it is about."""

    report: Report
    statement: str
    group: GroupId | None = None
    left: int | None = None
    """How many of ``group`` are said not to have signed: all but two."""


def of_set(clauses: Clauses, each: StateSet) -> Report:
    """A set of unnamed states as a report."""
    return Report(
        words=clauses.words,
        actor=Actor(first=each.first, last=each.last, quantity="some"),
        stance=each.stance,
        mood=each.mood,
        first=each.first,
        last=each.end,
        head=each.head,
        place=each.place,
        implied=True,
    )


def shortfalls(counted: Sequence[Counted], findings: Sequence[Finding]) -> Iterator[tuple[Report, str]]:
    """The rest of each group, as having signed, with the statement."""
    for each in counted:
        report = each.report
        number, group = _number_and_group(report) if each.group is None else (each.left, each.group)
        if number is None or group is None:
            continue
        members = expand(group, report.words.view.day).keys()
        near = each.group is None and _whole_before(report) is not None
        told = [f for f in findings if f.report.words is report.words] if near else findings
        out = _out(told, each.statement) & members
        if out and len(members) - len(out) == (number if each.left is None else len(members) - each.left):
            rest = replace(report.actor, groups=(group,), quantity="all", excepted=tuple(sorted(out)))
            yield replace(report, actor=rest, implied=True), each.statement


def _number_and_group(report: Report) -> tuple[int | None, GroupId | None]:
    """As 26 and the Union in "26 of the EU's 27 members"."""
    words, actor = report.words, report.actor
    first = actor.first
    while first > 0 and words.tags[first - 1] in "D#":
        first -= 1  # "les neuf | autres pays de l'Asean"
    match = _OF_ALL.match(words.tags, first)
    if match is None or actor.states or actor.quantity != "some" or not report.stance.is_signatory:
        return None, None
    number = number_words(words.lexicon.language).value(words.lower[match.start("number")])
    whole = _whole_before(report)
    if whole is not None:
        return number, whole
    if match.group("group"):
        return number, words.entries[match.start("group")].group
    members = any(words.entries[at].flag == "member" for at in range(match.start("who"), match.end("who")))
    return number, _UNION if members and report.mood == "fact" else None


def _whole_before(report: Report) -> GroupId | None:
    """As in "Of the five Nordic states, four signed; Iceland did not": who is left out is told in the same sentence."""
    words = report.words
    whole = _SO_MANY_OF.search(words.tags, 0, report.actor.first)
    return words.entries[whole.start("group")].group if whole is not None else None


def _out(findings: Sequence[Finding], statement: str) -> set[StateCode]:
    """The states that are told, as a fact, not to have signed ``statement``."""
    return {
        f.state
        for f in findings
        if f.statement == statement
        and not f.stance.is_signatory
        and f.via_group is None
        and f.mood == "fact"
        and not f.denied
        and not f.said
    }
