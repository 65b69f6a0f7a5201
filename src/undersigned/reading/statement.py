"""A joint statement as an official document shows it: head, signatories, count, calls, put together."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from undersigned.model.dates import PartialDate, first_day
from undersigned.model.documents import Evidence
from undersigned.model.mentions import MentionKind
from undersigned.model.readings import Count, ReadStatement
from undersigned.model.stances import Stance
from undersigned.model.statements import Extent, StatementKind
from undersigned.model.states import StateCode
from undersigned.reading.agreeing import agreeing_count
from undersigned.reading.answers import answered
from undersigned.reading.blanking import blanked, cleared
from undersigned.reading.bystanders import as_counted, own_lists, stands_below
from undersigned.reading.callings import plain_kind
from undersigned.reading.calls import calls_of
from undersigned.reading.counts import Stated, stated_count
from undersigned.reading.dating import date_of, whole_dates
from undersigned.reading.delivery import Deliverer, byline, deliverers, unnamed_deliverer, unnamed_speaker
from undersigned.reading.extent import possible_counts, reconcile
from undersigned.reading.firstnamed import first_named, first_person
from undersigned.reading.flags import flags
from undersigned.reading.forum import forum_of
from undersigned.reading.genre import is_own_text, speech_at
from undersigned.reading.grouplabels import group_labels
from undersigned.reading.groups import find_groups
from undersigned.reading.headlists import head_lists
from undersigned.reading.hosts import host_of, nationals, office_behind
from undersigned.reading.instruments import instruments_cited
from undersigned.reading.leads import words_before
from undersigned.reading.legends import legends
from undersigned.reading.likeness import likely_lists, lists_beside, without_unlike
from undersigned.reading.lists import SignatoryList, signatory_lists
from undersigned.reading.namelists import shown
from undersigned.reading.narrowing import narrowed
from undersigned.reading.onlookers import without_onlookers
from undersigned.reading.page import Item, Page, Region
from undersigned.reading.plainwords import plainly_written
from undersigned.reading.records import recorded
from undersigned.reading.regions import regions
from undersigned.reading.signatories import positions, signatures
from undersigned.reading.signatures import signature_block
from undersigned.reading.speech.marks import quotations_in
from undersigned.reading.subject import subject_of
from undersigned.reading.textview import Span, Spans, TextView
from undersigned.reading.titles import before_kind, is_of_another_kind, kind_of, title_span
from undersigned.reading.unmistakable import unmistakable_lists
from undersigned.reading.wholenames import inverted
from undersigned.reading.withdrawals import withdrawals

_WITHIN_PERSON = re.compile(r"[\u3400-\u9fff][·•・](?![^\u3400-\u9fff])(?!以及|和|及|与|暨)[\u3400-\u9fff]{1,2}\Z")
"""Chinese syllables of a person's name right before what would name a state: 马利 in 帕特里克·奥马利."""
_PERSON = 8
_OF_HEADING = 8
"""Words; more are those of a sentence."""
_NOT_GROUPS = frozenset({"HRC", "UN", "UN_STATES", "UN_AGENCY_STATES"})


def page_of(view: TextView, day: PartialDate | None = None) -> Page:
    """``view`` with all that may be an item of a list, as of ``day``."""
    patterns = narrowed(view.language, *{view.text, plainly_written(view.text, view.language)})
    marks = legends(view, patterns)
    text = blanked(view, patterns, marks)
    pictures, flagged = flags(text, view.mentions)
    text = cleared(text, pictures)
    on = first_day(day) if day else view.day
    groups = [g for g in find_groups(text, view.language) if g.group not in _NOT_GROUPS]
    states = [(m.start, m.state) for m in view.mentions if m.kind is MentionKind.STATE]
    labels = group_labels(text, groups, states, on)
    text = cleared(text, labels)
    text = plainly_written(text, view.language)
    names = [
        Item(start=m.start, end=m.end, state=m.state)
        for m in view.mentions
        if m.kind is MentionKind.STATE
        and not text[m.start : m.end].isspace()
        and _WITHIN_PERSON.search(text, max(0, m.start - _PERSON), m.start) is None
    ]
    office = office_behind(view.language)
    names = [inverted(text, item, on, view) for item in names]
    names += [
        Item(start=m.start, end=m.end, state=m.state)
        for m in view.mentions
        if m.kind is MentionKind.DEMONYM and office.match(text, m.end) is not None
    ]
    names += [Item(start=m.start, end=m.end, state=m.state) for m in nationals(view, text, patterns.glue)]
    names += flagged
    names += [
        Item(start=g.start, end=g.end, group=g.group)
        for g in groups
        if not any(label.start <= g.start < label.end for label in labels)
    ]
    items: list[Item] = []
    for item in sorted(names, key=lambda item: (item.start, -item.end)):
        if not items or item.start >= items[-1].end:
            items.append(item)
    return Page(
        view=view, patterns=patterns, text=text, items=tuple(items), day=on, legends=marks, speech=speech_at(view)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Official:
    """What a document is by its lists."""

    statement: ReadStatement | None
    """The joint statement, or None where it is none."""
    page: Page
    warnings: tuple[str, ...] = ()
    """For a person."""


def official_statement(view: TextView, quoted: Spans, *, by_looks: bool = True) -> Official:
    """The joint statement that the document is, as its lists tell it.

    Where no rule finds a list, one that looks like one of signatories is taken, unless ``by_looks`` is False.
    """
    title = title_span(view)
    day = date_of(view, title)
    page = page_of(view, day)
    runs = list(without_onlookers(page, regions(page)))
    stated = stated_count(page, runs, quoted)
    count = None if stated is None else stated.count
    another = is_of_another_kind(view)
    told = recorded(page, runs, quoted, another=another)
    lists = _lists_by_rule(page, runs, stated, quoted, title, another=another) if told is None else [told[0]]
    if by_looks and not another and told is None:
        lists = without_unlike(page, lists, title)
    likely = _lists_by_looks(page, lists, title, quoted) if by_looks and not another else []
    known = {each.region.start for each in lists}
    lists += [each for each in likely if each.region.start not in known]
    signed = signatures(page, lists)
    listed = {signature.state for signature in signed if signature.stance is Stance.SIGNED}
    spoken, unnamed = _spoken(page, quoted, title, lists, listed) if lists or count else ((), None)
    spoken = _of_this_text(page, spoken if told is None else (told[1],), lists, listed, count)
    if not spoken and not is_own_text(view, title, quoted):
        lists = [each for each in lists if not _is_an_errand(page, each)]
        signed = signatures(page, lists)
    found = positions(signed, [(d.state, d.evidence) for d in spoken])
    if len(found) < 2 and count is None:
        return Official(statement=None, page=page)
    if stated is None and lists:
        stated = agreeing_count(page, lists, possible_counts(found, ()))
        count = None if stated is None else stated.count
    listing, mismatch = reconcile(found, lists, stated, spoken)
    if unnamed is not None and listing is Extent.COMPLETE:
        listing = Extent.PARTIAL
    day = _signed_on(page, lists) or day
    own_voice = bool(lists or spoken)
    forum = forum_of(view, title)
    calls = calls_of(view, quoted=quoted, in_own_voice=own_voice)
    places = {item.start for each in lists for item in each.region.items}
    subject = subject_of(view, title, {p.state for p in found}, calls, listed=places)
    statement = ReadStatement(
        id="s1",
        kind=_kind(page, title, delivered=bool(spoken) and len(found) > 1, joint=bool(lists) and len(found) > 1),
        title=view.words(title) if title is not None and own_voice else None,
        body=forum.body,
        session=forum.session,
        agenda_item=forum.agenda_item,
        date=day if own_voice else None,
        delivered_by=tuple(d.state for d in spoken),
        concerning=subject.concerning,
        place=subject.place,
        listing=listing,
        count=count,
        count_mismatch=mismatch,
        instruments=instruments_cited(view),
        calls=calls,
        positions=found,
        answers=answered(view),
    )
    return Official(statement=statement, page=page, warnings=_warnings(page, lists, likely, unnamed))


def _lists_by_rule(
    page: Page, runs: list[Region], stated: Stated | None, quoted: Spans, title: Span | None, *, another: bool
) -> list[SignatoryList]:
    """The lists of signatories that rules find: those that words govern, else those that can be nothing else.

    A text of ``another`` kind than statements has none but signatures under it and names withdrawn.
    """
    governed = [] if another else [each for each in signatory_lists(page, runs) if _is_told(page, quoted, each)]
    lists = _told_by_the_text(governed, title)
    reacts = title is not None and _reacts(page, title)
    if reacts:
        lists = [each for each in lists if _is_in_own_voice(page, each)]
    lists = own_lists(page, lists)
    lists += signature_block(page, runs, lists)
    lists += withdrawals(page, runs, lists)
    lists = as_counted(page, lists, stated)
    if another or any(each.stance is not Stance.JOINED_LATER for each in lists):
        return lists
    taken = {each.region.start for each in lists}  # who joined later joined others, whose list may have no words
    runs = [run for run in runs if run.start not in taken]
    heads = [] if lists or reacts else head_lists(page, runs, title)
    if heads:
        return heads
    kind = None if reacts else kind_of(page.view, title)
    joint = stated is not None or (kind is not None and title is not None)
    others = unmistakable_lists(page, runs, stated, joint=joint, reported=kind is not None, title=title)
    return sorted((*others, *lists), key=lambda each: each.region.start)


def _lists_by_looks(
    page: Page, by_rule: Sequence[SignatoryList], title: Span | None, quoted: Spans
) -> list[SignatoryList]:
    """The lists that look like ones of signatories; beside those ``by_rule`` only in texts that report nothing.

    Who explains a vote speaks for itself, unless words say for whom.
    """
    if title is not None and (_reacts(page, title) or kind_of(page.view, title) is StatementKind.EXPLANATION):
        return []
    if any(each.stance is not Stance.JOINED_LATER for each in by_rule):
        return [] if title is None and quoted else lists_beside(page, by_rule, title)
    return likely_lists(page, title, reported=title is None and bool(quoted))


def _is_told(page: Page, quoted: Spans, each: SignatoryList) -> bool:
    """Whether a list is the document's own; within a quotation it is where its signatories speak of themselves."""
    words = page.text[each.cue.start : each.region.start]
    return not quoted.hold(each.region.start) or page.patterns.speaks.search(words) is not None


def _reacts(page: Page, title: Span) -> bool:
    """Whether a title tells of somebody else's statement: "In response to the joint statement of 41 States"."""
    return page.patterns.reaction.search(before_kind(page.view, title)) is not None


def _is_in_own_voice(page: Page, each: SignatoryList) -> bool:
    """Whether a list belongs to the text itself where that answers another: "I have the honour …", lines of names."""
    start = each.region.start
    words = words_before(page, start)
    if page.patterns.present.search(words) is not None:
        return True
    return page.is_listed(page.line(start)) and len(words.split()) <= _OF_HEADING


def _is_an_errand(page: Page, each: SignatoryList) -> bool:
    """ "Belgium hosted the meeting on behalf of the EU": a state acts for others, and nothing is stated."""
    if page.patterns.lead.match(page.text, each.cue.start) is None:
        return False
    if page.text[each.cue.start : each.cue.end].rstrip().endswith((":", "：")):
        return False
    sentence = page.view.sentence_at(each.cue.start)
    if sentence is None or page.patterns.object.search(page.text, sentence.start, sentence.end) is not None:
        return False
    return any(item.state and sentence.start <= item.start < each.cue.start for item in page.items)


def _kind(page: Page, title: Span | None, *, delivered: bool, joint: bool) -> StatementKind | None:
    """The kind that the text names; what is read out for several is a joint statement, be it called a declaration."""
    kind = kind_of(page.view, title) or (plain_kind(page, title) if joint else None)
    return StatementKind.JOINT_STATEMENT if delivered and kind in (None, StatementKind.DECLARATION) else kind


def _signed_on(page: Page, lists: list[SignatoryList]) -> PartialDate | None:
    """The one day that words of signing tell: "issued on 21 July 2020 by"."""
    signed = [each for each in lists if each.stance is Stance.SIGNED]
    days = {
        d for each in signed for d in whole_dates(page.view.language, page.text[each.cue.start : each.region.start])
    }
    return days.pop() if len(days) == 1 else None


def _told_by_the_text(lists: list[SignatoryList], title: Span | None) -> list[SignatoryList]:
    """The lists without names of states in the title, where the text itself has a list as long.

    "Joint statement – Armenia and Azerbaijan" above "… on behalf of 40 States: …": the title tells what it is about.
    """
    if title is None:
        return lists
    below = max((len(each.region.items) for each in lists if each.region.start >= title.end), default=0)
    return [
        each
        for each in lists
        if each.region.start >= title.end
        or len(each.region.items) > below
        or all(item.group for item in each.region.items)
    ]


def _spoken(
    page: Page,
    quoted: Spans,
    title: Span | None,
    lists: Sequence[SignatoryList],
    listed: Collection[StateCode],
) -> tuple[tuple[Deliverer, ...], Evidence | None]:
    """Who delivers: by its name, else the host of the page where the text has a person, "I" or "my own country" alone.

    Those words are handed back where nothing tells which country it is.
    """
    named = deliverers(page, quoted, title, listed) or first_named(page, lists)
    if named:
        return named, None
    signed = byline(page, listed)
    if signed is not None:
        return (signed,), None
    own = unnamed_speaker(page, quoted)
    words = own or unnamed_deliverer(page) or first_person(page)
    host = None if words is None else host_of(page.view)
    if words is None or host is None or (own is None and host not in listed):
        return (), own
    return (Deliverer(state=host, evidence=words),), None


def _of_this_text(
    page: Page,
    spoken: tuple[Deliverer, ...],
    lists: Sequence[SignatoryList],
    listed: Collection[StateCode],
    count: Count | None,
) -> tuple[Deliverer, ...]:
    """Who delivers, without who stands below the lists, or beside them where the number is full without it."""
    spoken = tuple(d for d in spoken if d.state in listed or not stands_below(page, d.evidence.start, lists))
    is_full = count is not None and len(listed) == count.value
    inside = tuple(d for d in spoken if d.state in listed)
    return inside if is_full and inside else spoken


def _warnings(
    page: Page, lists: Sequence[SignatoryList], likely: Sequence[SignatoryList], unnamed: Evidence | None
) -> tuple[str, ...]:
    text = page.view.text
    speaker = () if unnamed is None else (f"{unnamed.text!r} signs too, and nothing tells which country that is",)
    strangers = (
        f"in the list of signatories, {text[span.start : span.end]!r} is no state we know"
        for each in lists
        for span in each.region.strangers
    )
    by_looks = (
        f'line {line}: "{words}" are taken as signatories by the looks of the list alone: check the text'
        for line, words in (shown(page, each.region) for each in likely)
    )
    return (*speaker, *strangers, *by_looks)


def quoted(view: TextView) -> Spans:
    """The places that stand in quotation marks and are somebody else's words."""
    return Spans(
        Span(found.inner_start, found.inner_end)
        for block in quotations_in(view).values()
        for found in block
        if found.whole
    )
