"""Lists of signatories that no words govern, and that can be nothing else.

    We, the undersigned …   ⏎ Austria ⏎ Chile ⏎ Kenya        a list by itself, which the text has promised
    on behalf of over 100 countries  …  ⏎ 1 Albania ⏎ 2 …     a list by itself below a statement of many
    Joint statement ⏎ Fiji, Kenya and Peru deplore …          the subject of the first sentence
    بيان مشترك ⏎ أدان وزراء خارجية مصر والأردن وقطر …         the same where the verb goes first
    In the letter the nineteen governments ask …              as many names as the text says signed
    Chile, Fiji and Peru met. These three states declared …   as many names right before the number
    Yours sincerely, ⏎ The Permanent Representatives of: ⏎ Fiji ⏎ Peru      the end of a letter

They count only where nothing governed was found: a text seldom lists its signatories twice.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from undersigned.model.documents import Role
from undersigned.model.stances import Stance
from undersigned.model.statements import Bound
from undersigned.reading.counts import Stated
from undersigned.reading.earlier import is_of_earlier
from undersigned.reading.leads import is_prose, line_above, words_before
from undersigned.reading.lists import SignatoryList, is_blank, is_unfinished
from undersigned.reading.namelists import is_addressed, is_vote, place_in_front
from undersigned.reading.page import Page, Region
from undersigned.reading.tails import behind_title, goes_on_at, has_office, opens_text
from undersigned.reading.textview import Span
from undersigned.reading.titles import before_kind, opens_with_kind

_WORDS = re.compile(r"\S+")
_FEWEST = 4
_FEWEST_IN_FRONT = 2
_FEWEST_AS_SUBJECT = 3
_HEAD_WORDS = 60
_FOOT_WORDS = 40
_BACK = 300
"""Code points before "these three states" in which their names stand."""
_FINITE = re.compile(r",?\s*(?=[^\W\d_A-ZÀ-Ý])")
"""What parts a list from the verb whose subject it is: a space, and no capital behind it."""


def unmistakable_lists(
    page: Page, runs: Sequence[Region], stated: Stated | None, *, joint: bool, reported: bool, title: Span | None
) -> list[SignatoryList]:
    """The lists that no words govern and that can be nothing else; empty where there are none such.

    ``stated`` is how many states the text says signed, ``joint`` whether it calls itself a statement of several,
    ``reported`` whether it speaks of one at all.
    """
    free = [
        run
        for run in runs
        if len(run.items) >= _FEWEST_IN_FRONT and _is_free(page, run, title) and not is_vote(page, run)
    ]
    alone = [run for run in free if _stands_alone(page, run) and not _is_above_title(page, run)]
    promised = _promised(page, alone) or [run for run in alone if _ends_letter(page, run)]
    if promised:
        return [_listed(page, run) for run in promised]
    long = [run for run in free if len(run.items) >= _FEWEST]
    number = stated.count.value if stated is not None and stated.count.bound is Bound.EXACTLY else None
    back = 0 if stated is None or stated.back is None else stated.back
    choices = (
        [run for run in free if _agrees(page, run, number)],
        [run for run in free if 0 < back - run.end < _BACK and _names_states(run) and _count(run) == number][-1:],
        [run for run in long if joint and run in alone and _is_at_an_end(page, run)],
        [
            run
            for run in free
            if (joint or (reported and has_office(words_before(page, run.start)))) and _is_subject(page, run, title)
        ],
    )
    for chosen in choices:
        if len(chosen) == 1:
            return [_listed(page, chosen[0])]
    return []


def _listed(page: Page, run: Region) -> SignatoryList:
    place = Span(run.start, run.end)
    return SignatoryList(
        region=run, stance=Stance.SIGNED, cue=place, partial=False, unfinished=is_unfinished(page, run)
    )


def _promised(page: Page, alone: Sequence[Region]) -> list[Region]:
    """The lists by themselves below the words that promise one: "the undersigned", "the signatories listed below"."""
    promise = page.patterns.promise.search(page.text)
    if promise is None or page.patterns.campaigner.match(page.text, promise.end()) is not None:
        return []
    return [run for run in alone if run.start > promise.end() and not _is_headed_otherwise(page, run)]


def _ends_letter(page: Page, run: Region) -> bool:
    """Whether a list, with offices over it at most, stands last and right below words with which a letter ends."""
    if page.text[max(page.line(run.items[-1].start).end, run.end) :].strip():
        return False
    above = line_above(page, run.start)
    if above is not None and page.patterns.filler.fullmatch(page.text, above.start, above.end) is not None:
        above = line_above(page, above.start)
    if above is None:
        return False
    line = page.line(above.end - 1)
    return page.patterns.courtesy.fullmatch(page.text, line.start, line.end) is not None


def _is_headed_otherwise(page: Page, run: Region) -> bool:
    """Whether the line above announces something else than signatories: "Copies to:"."""
    above = line_above(page, page.line(run.start).start)
    words = "" if above is None else page.text[above.start : above.end].strip()
    known = (page.patterns.label, page.patterns.filler, page.patterns.courtesy)
    return words.endswith((":", "：")) and not any(what.fullmatch(words) for what in known)


def _agrees(page: Page, run: Region, stated: int | None) -> bool:
    if stated is None or _count(run) != stated:
        return False
    return len(run.items) >= _FEWEST or opens_text(page, run, words_before(page, run.start))


def _names_states(run: Region) -> bool:
    return all(item.state is not None for item in run.items)


def _count(run: Region) -> int:
    return len({item.state or item.group for item in run.items} - {None})


def _is_free(page: Page, run: Region, title: Span | None) -> bool:
    """Whether the words before the list in its sentence, or above it, tell of nothing else.

    What a statement's own title tells is what it is about: "Joint statement on the elections in Chad".
    """
    place = place_in_front(page, run)
    words = page.text[place.start : place.end]
    if is_of_earlier(page, place, place.end) or is_addressed(page, run):
        return False
    if title is not None and title.start <= place.start < title.end and opens_with_kind(page.view, title):
        another = before_kind(page.view, title).strip() and page.patterns.reaction.search(page.view.words(title))
        return not another
    ends_speech = page.patterns.courtesy.fullmatch(words) is not None
    return ends_speech or not any(no.search(words) for no in (page.patterns.veto, page.patterns.denial))


def _is_above_title(page: Page, run: Region) -> bool:
    """Whether the list stands above what the page itself marks as its title, where menus are."""
    return any(block.role is Role.TITLE and run.end <= block.start for block in page.view.blocks)


def _stands_alone(page: Page, run: Region) -> bool:
    """Whether its lines hold names and nothing else but a label or offices: "Observers: …", "The Ambassadors of"."""
    first, last = page.line(run.items[0].start), page.line(run.items[-1].start)
    before = page.text[first.start : run.start]
    label = before.rstrip()
    labelled = label.endswith((":", "：")) and page.patterns.label.fullmatch(label[:-1]) is not None
    if not labelled and page.patterns.filler.fullmatch(before) is None and not is_blank(page.patterns, before):
        return False
    return is_blank(page.patterns, page.text[run.end : max(last.end, run.end)].rstrip(" ."))


def _is_at_an_end(page: Page, run: Region) -> bool:
    head, foot = Span(0, run.start), Span(run.end, len(page.text))
    return _has_few_words(page.text, head, _HEAD_WORDS) or _has_few_words(page.text, foot, _FOOT_WORDS)


def _has_few_words(text: str, span: Span, most: int) -> bool:
    """Whether there are no more than ``most`` words; no further than that is counted."""
    found = _WORDS.finditer(text, span.start, span.end)
    return sum(1 for _ in itertools.islice(found, most + 1)) <= most


def _is_subject(page: Page, run: Region, title: Span | None) -> bool:
    """Whether several states, none of them in the title, are the subject of the text's first sentence."""
    states = {item.state for item in run.items if item.state is not None}
    if len(states) < _FEWEST_AS_SUBJECT or run.strangers or (title is not None and run.start < title.end):
        return False
    headed = set() if title is None else {item.state for item in page.items_in(title.start, title.end)}
    words = behind_title(page, run.start, words_before(page, run.start))
    told = page.patterns.vehicle.sub("", words)
    said = page.patterns.declaring_before.match(told)
    head = Span(0 if title is None else title.end, run.start - len(words))
    if any(is_prose(page.text[s.start : s.end]) for s in page.view.sentences if head.start <= s.start < head.end):
        return False
    if _refuses(page, run):
        return False
    if states & headed or not opens_text(page, run, words if said is None else told[said.end() :]):
        return False
    if said is not None:
        return True
    if page.patterns.meeting.match(page.text, goes_on_at(page, run)) is not None:
        return True
    after = _FINITE.match(page.text, goes_on_at(page, run))
    return after is not None and page.patterns.idle.match(page.text, after.end()) is None


def _refuses(page: Page, run: Region) -> bool:
    """Whether the sentence goes on to say that they did not sign: "Chile, Fiji and Peru answered that they …"."""
    sentence = page.view.sentence_at(run.end - 1)
    return sentence is not None and page.patterns.denial.search(page.text, run.end, sentence.end) is not None
