"""From lists of names to positions: each state once, groups expanded, deliverers among them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from undersigned.model.documents import Evidence
from undersigned.model.readings import ReadPosition
from undersigned.model.stances import Stance
from undersigned.model.states import GroupId, StateCode
from undersigned.reading.counts import part_before
from undersigned.reading.groups import EU, EU_AS_SIGNATORY, expand, represented
from undersigned.reading.lists import SignatoryList
from undersigned.reading.numberwords import number_words
from undersigned.reading.page import Item, Page, Region
from undersigned.reading.remarks import stance_by_mark
from undersigned.reading.search import folded

_WORD_START = re.compile(r"[\s,]*")
_REMARK = re.compile(r"\s?[(（][^()（）\n]{2,40}[)）]")
_COUNTED = re.compile(r"(?:\d+|[一二两兩三四五六七八九十百]+)[个個]\Z")
"""A number right before what is counted, in Chinese."""
_COLUMNS = re.compile(r"\t| {2}")
"""What parts the columns of a table."""
_REPRESENTED = 90
"""Code points before the Union's name in which its representative stands."""
_WORD = re.compile(r"\S+")
_OPENING = re.compile(r"[(（\[:：–—]")
"""What parts a name from those that it holds, or that hold it."""
_HAN_AND = "及和与暨"
_CONJOINED = re.compile(r"و[\u0621-\u064a]")
_RANK = {Stance.SIGNED: 0, Stance.JOINED_LATER: 1, Stance.WITHDREW: 2}
_BEFORE = 30
"""Code points before a list in which "except" opens it."""
_EXCEPTED = re.compile(r"[,;،、\n]|[以之]外")
"""What ends those who are left out of a group, in Chinese also the word behind them."""
_FROM_NUMBER = 4
"""Words from a number to the group."""
_PICKED = 60
"""Code points before a group in which "the undersigned members of" picks some of it, and behind it to its members."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A position in the making."""

    state: StateCode
    stance: Stance
    via_group: GroupId | None
    certain: bool
    evidence: Evidence


def signatures(page: Page, lists: Sequence[SignatoryList]) -> tuple[Signature, ...]:
    """What each list says of each state, in order of the text."""
    named = {item.state for each in lists for item in each.region.items if item.state is not None}
    return tuple(s for each in lists for s in _signatures(page, each, named))


def positions(
    found: Iterable[Signature], deliverers: Iterable[tuple[StateCode, Evidence]] = ()
) -> tuple[ReadPosition, ...]:
    """One position a state, in order of the text; its own name counts before a group's, a withdrawal before all."""
    spoken = [_named(code, Stance.SIGNED, evidence) for code, evidence in deliverers]
    by_state: dict[StateCode, list[Signature]] = {}
    for signature in (*found, *spoken):
        by_state.setdefault(signature.state, []).append(signature)
    return tuple(_position(code, found) for code, found in by_state.items())


def _position(code: StateCode, found: list[Signature]) -> ReadPosition:
    named = [s for s in found if s.via_group is None] or found
    withdrew = any(s.stance is Stance.WITHDREW for s in found)
    stance = Stance.WITHDREW if withdrew else min((s.stance for s in named), key=lambda s: _RANK[s])
    return ReadPosition(
        state=code,
        stance=stance,
        via_group=named[0].via_group,
        certain=any(s.certain for s in named),
        evidence=tuple(dict.fromkeys(s.evidence for s in named)),
    )


def _named(code: StateCode, stance: Stance, evidence: Evidence) -> Signature:
    return Signature(state=code, stance=stance, via_group=None, certain=True, evidence=evidence)


def _signatures(page: Page, each: SignatoryList, named: set[StateCode]) -> Iterator[Signature]:
    items = each.region.items
    excepted = _excepted(page, items)
    spared = {items[i].state for i in excepted}
    for index, item in enumerate(items):
        if index in excepted or (item.group is not None and index > 0 and items[index - 1].group == item.group):
            continue  # an initialism behind the name says nothing new
        stance = stance_by_mark(page, item, each)
        evidence = page.view.evidence(item.start, item.end)
        if item.state is not None:
            yield _named(item.state, stance, evidence)
        elif item.group is not None and (_spelt_out(page, items, index) or _named_one_by_one(page, item, named)):
            if item.group == EU and _signs_as_such(page, items, index, named):
                yield _named(EU_AS_SIGNATORY, stance, evidence)
        elif item.group is not None and not _observes(page, item):
            yield from _members(page, each, item, stance, spared, named)


def _members(
    page: Page,
    each: SignatoryList,
    item: Item,
    stance: Stance,
    spared: set[StateCode | None],
    named: set[StateCode],
) -> Iterator[Signature]:
    assert item.group is not None
    evidence = page.view.evidence(item.start, item.end)
    if _only_those_named(page, item):
        return
    members = expand(item.group, page.day)
    stated = _number_before(page, each.region, item)
    if stated is not None and stated not in (len(members), len(members.keys() - spared)):
        return
    if item.group == EU and not _members_alone(page, item):
        yield _named(EU_AS_SIGNATORY, stance, evidence)
        if not _with_members(page, each, item, named):
            return
    for code, verified in sorted(members.items()):
        if code not in spared:
            yield Signature(state=code, stance=stance, via_group=item.group, certain=verified, evidence=evidence)


def _only_those_named(page: Page, item: Item) -> bool:
    """ "the undersigned members of the Coalition": some of its members, who are named elsewhere."""
    patterns, text = page.patterns, page.text
    for picked in patterns.picked.finditer(text, max(0, item.start - _PICKED), item.start):
        between = text[picked.end() : item.start]
        if patterns.filler.fullmatch(between) is None or any(c in between for c in ",،，、:：\n"):
            continue
        if patterns.members.search(text, picked.start(), item.end) is not None:
            return True
    return False


def _excepted(page: Page, items: Sequence[Item]) -> set[int]:
    """Which items stand after "except": from there to the next comma that no "and" follows.

    Before the first item: up to the group of which they are left out ("除匈牙利以外的所有欧盟成员国").
    """
    found: set[int] = set()
    head = page.text[max(0, items[0].start - _BEFORE) : items[0].start].rstrip()
    inside = before = any(match.end() == len(head) for match in page.patterns.but.finditer(head))
    if inside:
        found.add(0)
    for index, (one, other) in enumerate(itertools.pairwise(items), start=1):
        between = page.text[one.end : other.start]
        if page.patterns.but.search(between) is not None:
            inside = True
        elif inside and ((before and other.group is not None) or _EXCEPTED.search(between) is not None):
            inside = False
        if inside:
            found.add(index)
    return found


def _spelt_out(page: Page, items: Sequence[Item], index: int) -> bool:
    """Whether the members follow by name: "the EFTA countries Iceland, Liechtenstein and Norway"."""
    item = items[index]
    members = expand(item.group, page.day) if item.group else {}
    behind = page.items_in(item.end, item.end + _PICKED)  # a colon may have parted the list
    after = behind[0] if behind else None
    if after is not None and after.state in members:
        between = page.text[item.end : after.start].strip()
        opens = len(between) > 1 and between[-1] in "-–—:("
        glue = (page.patterns.filler.fullmatch(between), page.patterns.members.fullmatch(between[:-1].rstrip()))
        if opens and (any(glue) or (between[-1] == "(" and _holds_members(page, behind, members))):
            return True
        if page.patterns.but.search(between) is None and (not between or between[0] in "(:–—["):
            return True
    before = items[index - 1] if index else None
    if before is None or before.state not in members:
        return False
    between = page.text[before.end : item.start].strip(" ,\n*")
    if not between and page.patterns.members.match(page.text, item.start) is not None:
        return True
    return between in ("(", "[") or page.patterns.members.fullmatch(between) is not None


def _holds_members(page: Page, behind: Sequence[Item], members: Collection[StateCode]) -> bool:
    """Whether brackets that open behind a group hold several of its members, and of states no others."""
    end = page.text.find(")", behind[0].end)
    held = page.items_in(behind[0].start, end) if end >= 0 else ()
    return len(held) > 1 and all(item.state in members for item in held)


def _named_one_by_one(page: Page, item: Item, named: set[StateCode]) -> bool:
    """Whether most of the group's members stand among the signatories by name: then the others do not sign."""
    members = expand(item.group, page.day) if item.group else {}
    return len(named & members.keys()) >= max(3, len(members) // 2)


def _observes(page: Page, item: Item) -> bool:
    """Whether a remark behind a group's name says that it only looks on: "African Union (observer)"."""
    remark = _REMARK.match(page.text, item.end)
    return remark is not None and page.patterns.observer.search(remark.group()) is not None


def _number_before(page: Page, region: Region, item: Item) -> int | None:
    """A number that picks some of the group: "12 of the African States", "12 of the 27 EU member states"."""
    numbers = number_words(page.view.language)
    if not numbers.spaced:
        found = _COUNTED.search(page.text[max(0, item.start - 8) : item.start])
        return None if found is None else numbers.value(found.group())
    floor = max((other.end for other in region.items if other.end <= item.start), default=0)
    for word in reversed(list(_WORD.finditer(page.text, max(floor, item.start - 40), item.start))[-_FROM_NUMBER:]):
        is_number = re.fullmatch(numbers.expression, word.group(), re.IGNORECASE) is not None
        value = numbers.value(word.group()) if is_number else None  # "estados" only ends like a number
        if value is not None and 2 <= value < 200:
            return part_before(page, word.start()) or value
        if word.group().endswith((",", ";", ".")):
            return None
    return None


def _members_alone(page: Page, item: Item) -> bool:
    """ "the 27 EU member states", "the members of the EU": those sign, and not the group as such."""
    members = page.patterns.members
    within = members.search(page.text, item.start, item.end)
    if within is not None:
        parted = page.patterns.separator.search(page.text, item.start, item.end) is not None
        return within.start() == item.start or not parted
    after = members.match(page.text, item.end + 1) or members.match(page.text, item.end)
    if after is not None and not _is_joined(page, after.group()):
        return True
    return _follows_members(page, item)


def _signs_as_such(page: Page, items: Sequence[Item], index: int, named: set[StateCode]) -> bool:
    """Whether the Union signs, and is not only the label of its members, who sign by their names."""
    if _stands_beside_members(page, items[index]) or _is_one_of_the_list(page, items, index):
        return True
    return _is_represented(page, items[index], named)


def _stands_beside_members(page: Page, item: Item) -> bool:
    """ "the European Union and its member states: Austria, …": the Union as such, beside the members it names."""
    if _members_alone(page, item):
        return False
    words = page.patterns.members.search(page.text, item.start, item.end)
    if words is not None:
        return True
    after = page.patterns.members.match(page.text, _WORD_START.match(page.text, item.end).end())  # type: ignore[union-attr]
    return after is not None and _is_joined(page, after.group())


def _is_joined(page: Page, words: str) -> bool:
    """Whether words begin with "and", which Arabic writes as part of the next word."""
    if words[0] in _HAN_AND:
        return True
    first = words.split()[0]
    return page.patterns.last_joint.fullmatch(first) is not None or _CONJOINED.match(first) is not None


def _is_one_of_the_list(page: Page, items: Sequence[Item], index: int) -> bool:
    """Whether the Union stands in a list among states as one of them: "…, Sweden, European Union, Uruguay".

    As a label over its members it is none: where it has a line for itself, what follows is no member, or all are in
    the order of the alphabet.
    """
    item, before = items[index], items[index - 1] if index else None
    if before is None or before.state is None or _members_alone(page, item):
        return False
    between = page.text[before.end : item.start]
    parted = (
        "\n" in between or _COLUMNS.search(between) is not None or page.patterns.separator.search(between) is not None
    )
    if _OPENING.search(between) is not None or not parted:
        return False
    if index + 1 == len(items):
        return True
    after = items[index + 1]
    if _OPENING.search(page.text, item.end, after.start) is not None:
        return False
    line = page.line(item.start)
    if "\n" not in page.text[item.end : after.start] and _COLUMNS.search(page.text, item.end, after.start) is not None:
        return _has_a_cell(page, items[index + 1 :])
    if len(page.items_in(line.start, line.end)) > 1:
        return True  # a label has its line for itself
    if after.state is None or after.state not in expand(EU, page.day):
        return True
    one, other, third = (folded(page.text[each.start : each.end]) for each in (before, item, after))
    return one <= other <= third


def _has_a_cell(page: Page, items: Sequence[Item]) -> bool:
    """Whether the first item has a cell of a table for itself: the members behind a label share one."""
    if len(items) < 2:
        return True
    between = page.text[items[0].end : items[1].start]
    return "\n" in between or _COLUMNS.search(between) is not None


def _follows_members(page: Page, item: Item) -> bool:
    """Whether "the member states of" stands right before the group's name."""
    before = page.text[max(0, item.start - 60) : item.start]
    rests = (before[match.end() :].strip() for match in page.patterns.members.finditer(before))
    return any(not rest or page.patterns.last_joint.fullmatch(rest) is not None for rest in rests)


def _is_represented(page: Page, item: Item, named: set[StateCode]) -> bool:
    """Whether the Union's own representative signs beside states: "…, and the High Representative on behalf of the EU".

    Then the Union signs as such, and its members do by their names.
    """
    head = page.text[max(0, item.start - _REPRESENTED) : item.start]
    if represented(page.view.language).search(head) is None:
        return False
    sentence = page.view.sentence_at(item.start)
    return sentence is not None and any(i.state in named for i in page.items_in(sentence.start, sentence.end))


def _with_members(page: Page, each: SignatoryList, item: Item, named: set[StateCode]) -> bool:
    """Whether the Union stands with its member states: it says so, or it is the only group that speaks."""
    members = page.patterns.members
    if members.search(page.text, item.start, item.end) is not None or _follows_members(page, item):
        return True
    if _is_represented(page, item, named):
        return False
    if members.match(page.text, _WORD_START.match(page.text, item.end).end()) is not None:  # type: ignore[union-attr]
        return True
    return not any(other.group != item.group for other in each.region.items)
