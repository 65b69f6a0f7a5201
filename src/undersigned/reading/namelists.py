"""States named beside each other, whatever the words around them say: lists, before anybody asks what they are of.

    Austria, Belgium and Chile · Supporters ⏎ Austria ⏎ Belgium      nothing but a list's glue between the names
    French Ambassador A. Doe, Chile: B. Roe, Foreign Minister        people, offices or days between them

Runs of names in the narrow sense are found in ``regions``; here people may stand between the names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.documents import Role
from undersigned.model.states import StateCode
from undersigned.reading.earlier import is_of_earlier
from undersigned.reading.leads import lead_of, line_above
from undersigned.reading.lists import is_blank
from undersigned.reading.page import Item, Page, Region
from undersigned.reading.papers import is_of_paper_behind
from undersigned.reading.regions import is_like_a_name
from undersigned.reading.textview import Span

_FURTHEST = 90
"""Code points between two names of one list, where people, offices or days stand between them."""
_FURTHEST_UNCASED = 30
"""The same in scripts without capitals, in which a clause cannot be told from a person by them."""
_SHOWN = 60
"""Code points of a list that are shown."""
_CASED = re.compile(r"[A-Za-zÀ-ÿА-яЁё]")
_LINE_END = re.compile(r"\n")
_PARTS = re.compile(r"[,;/|•·、،，؛\n\t]")
_SENTENCE_END = re.compile(r"(?<!\b\w)(?<!\b\w\w)[.!?؟](?=\s+[^\W\d_a-zà-ÿа-я])|[。！？]")


def name_lists(page: Page) -> tuple[Region, ...]:
    """Names with no more than people, offices or days between them, in order of the text; single names as well."""
    if page.names is None:
        page.names = tuple(_name_lists(page))
    return page.names


def _name_lists(page: Page) -> Iterator[Region]:
    run: list[Item] = []
    for item in page.items:
        if item.state is None:
            continue
        if run and not _goes_on(page, run[-1], item):
            yield Region(items=tuple(run))
            run = []
        run.append(item)
    if run:
        yield Region(items=tuple(run))


def states_of(names: Region) -> frozenset[StateCode]:
    """The states named in the list."""
    return frozenset(item.state for item in names.items if item.state is not None)


def is_explained(page: Page, names: Region) -> bool:
    """Whether words before the names or above them tell something else: thanks, observers, who did not sign."""
    place = place_in_front(page, names)
    words, patterns = page.text[place.start : place.end], page.patterns
    if is_of_earlier(page, place, place.end) or is_vote(page, names) or is_addressed(page, names):
        return True
    if _is_anothers_mail(page, names):
        return True
    if any(each.fullmatch(words.strip(" \t\n:：•*-")) for each in (patterns.negative, patterns.directory)):
        return True
    return any(each.search(words) is not None for each in (patterns.veto, patterns.observer, patterns.denial))


def _is_anothers_mail(page: Page, names: Region) -> bool:
    """Whether the names stand in lines that a mail quotes: "On 13 September, the Mission of Chad wrote: ⏎ > Peru …"."""
    first = page.line(names.start).start
    above = line_above(page, names.start)
    quotes = above is not None and page.text.startswith(">", first)
    return quotes and above is not None and page.patterns.wrote.search(page.text, above.start, above.end) is not None


def is_addressed(page: Page, names: Region) -> bool:
    """Whether a line of the list says to whom a letter or message goes: "To: Missions of"; in Chinese behind it."""
    if is_of_paper_behind(page, names.end):
        return True
    first = page.line(names.start).start
    starts = [first, *(first + at.end() for at in _LINE_END.finditer(page.text[first : names.end]))]
    return any(page.patterns.addressed.match(page.text, start) is not None for start in starts)


def is_denied(page: Page, names: Region) -> bool:
    """Whether the sentence goes on to say that they did not sign, or are only asked to: "are invited to join"."""
    sentence = page.view.sentence_at(names.end - 1)
    return sentence is not None and page.patterns.denial.search(page.text, names.end, sentence.end) is not None


def is_vote(page: Page, names: Region) -> bool:
    """Whether those who voted against or abstained come next, or on the next line: the names tell how states voted."""
    below = page.text.find("\n", names.end)
    return any(page.patterns.opposing.match(page.text, at) is not None for at in (names.end, below) if at >= 0)


def words_in_front(page: Page, names: Region) -> str:
    """The words before the names in their sentence, else the line above them."""
    place = place_in_front(page, names)
    return page.text[place.start : place.end]


def place_in_front(page: Page, names: Region) -> Span:
    """Where those words stand."""
    lead = lead_of(page, names.start)
    blank = is_blank(page.patterns, page.text[lead.start : lead.end].rpartition("\n")[2])
    above = line_above(page, names.start) if blank else None
    return lead if above is None else above


def shown(page: Page, names: Region) -> tuple[int, str]:
    """The line in which a list begins, and its first words, for a person."""
    words = " ".join(page.view.text[names.start : names.end].split())
    short = words if len(words) <= _SHOWN else words[:_SHOWN].rsplit(" ", 1)[0].rstrip(",;") + " …"
    return page.text.count("\n", 0, names.start) + 1, short


def _goes_on(page: Page, one: Item, other: Item) -> bool:
    """Whether nothing stands between two names but what lists have: their glue, or a person, an office, a day."""
    between = page.text[one.end : other.start]
    if role_of(page, one) is not role_of(page, other):
        return False
    if is_blank(page.patterns, between):
        return True
    furthest = _FURTHEST if _CASED.search(between) is not None else _FURTHEST_UNCASED
    if len(between) > furthest or "\n\n" in between or _SENTENCE_END.search(between) is not None:
        return False
    parted = _PARTS.search(between) or page.patterns.separator.match(between.lstrip())
    return parted is not None and is_like_a_name(page.patterns, between)


def role_of(page: Page, item: Item) -> Role | None:
    """The role of the block in which a name stands."""
    block = page.view.block_at(item.start)
    return None if block is None else block.role
