"""Names of groups that only divide a list of states: the names below or behind them are their members.

    African States    Asia-Pacific States      the heads of columns
    Cabo Verde        Japan
    GRULAC: Argentina, Mexico                  the head of a line
    Eastern Europe (2)                         a line by itself
    Albania, Czechia
    the EFTA countries Iceland and Norway      before names that nothing parts from it

A group whose name is followed by a state outside it stands in the list for all its members.
"""

from __future__ import annotations

import bisect
import itertools
import re
from collections.abc import Iterator, Sequence
from datetime import date

from undersigned.model.states import StateCode
from undersigned.reading.groups import EU, GroupMention, expand
from undersigned.reading.textview import Span

_CELL_START = re.compile(
    r"(?:\n|\t|\||[ \u00a0]{3,}|\A)[^\w\n\t|]*(?:the\s+|les\s+|los\s+|el\s+|le\s+)?\Z", re.IGNORECASE
)
_CELL_END = re.compile(
    r"(?:\s?[(（\[][^()（）\n]{1,24}[)）\]])*[ \u00a0]*(?:(?P<colon>[:：–—-])|(?=\n|\t|\||\Z|[ \u00a0]{3,}))"
)
_BEFORE_NAME = re.compile(r" |(?:成员|成員|各)?[国國]家?")
"""All that may part a group from the name of a member that it stands before; Chinese has its noun there."""
_COLONS = (":", "：", "–", "—", "-")
_BEFORE = 24
"""Code points before a name in which its line or cell begins."""
_BEHIND = 240
"""Code points within which the first member follows."""


def group_labels(
    text: str, groups: Sequence[GroupMention], states: Sequence[tuple[int, StateCode]], day: date | None
) -> list[Span]:
    """The names of groups in ``groups`` that divide lists; ``states`` is where each state is named, in order."""
    starts = [start for start, _ in states]
    found = []
    for label, group in _heads(text, groups, frozenset(starts)):
        row = [
            other.group
            for other in groups
            if other.group and (_same_line(text, group.start, other.start) or _are_beside(text, group, other))
        ]
        after = bisect.bisect_left(starts, label.end)
        if after == len(states) or starts[after] - label.end > _BEHIND:
            continue
        if text[label.end - 1 : label.end] in _COLONS and not _same_line(text, label.end, starts[after]):
            continue
        below = [each for each in groups if each.group and label.end <= each.start < starts[after]]
        chain = [group, *below]
        if all(_are_beside(text, one, other) for one, other in itertools.pairwise(chain)):
            row += [each.group for each in below if each.group]
        elif any(each.group not in row for each in below):
            continue
        members = set().union(*(expand(key, day) for key in row))
        following = [state for _, state in states[after : after + 1 + 2 * (len(row) - 1)]]
        if 2 * sum(state in members for state in following) >= len(following):
            found.append(label)
    return found


def _heads(text: str, groups: Sequence[GroupMention], starts: frozenset[int]) -> Iterator[tuple[Span, GroupMention]]:
    """The groups that are all their line or cell holds, or stand at its head before a colon, or right before a name."""
    for each in groups:
        if each.group is None or each.group == EU:
            continue
        before = _CELL_START.search(text, max(0, each.start - _BEFORE), each.start)
        end = _CELL_END.match(text, each.end)
        if before is not None and end is not None:
            yield Span(each.start, end.end()), each
        elif _stands_before_name(text, each, starts) or any(_are_beside(text, each, other) for other in groups):
            yield Span(each.start, each.end), each


def _stands_before_name(text: str, group: GroupMention, starts: frozenset[int]) -> bool:
    """As in "the EFTA countries Iceland and Norway": who of the group is meant follows at once."""
    parted = _BEFORE_NAME.match(text, group.end)
    return group.end in starts or (parted is not None and parted.end() in starts)


def _are_beside(text: str, one: GroupMention, other: GroupMention) -> bool:
    """Whether nothing parts two groups, as where a table has lost its lines: no list of signatories names them so."""
    first, second = sorted((one, other), key=lambda group: group.start)
    return (
        first.end < second.start
        and text.find("\n\n", first.end, second.start) < 0
        and (text[first.end : second.start].isspace())
    )


def _same_line(text: str, one: int, other: int) -> bool:
    return text.find("\n", min(one, other), max(one, other)) < 0
