"""Which lists of a text are so like lists of signatories that they are taken for them.

    The Permanent Missions in Geneva of: ⏎ Denmark / Estonia / Finland ⏎ … ⏎ share the concern …

Rules come first. Beside the lists that they find only those are taken that are most like, and one of theirs that
is unlike gives way to such a list. Whoever reads is told that a list was taken by its looks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from undersigned.model.stances import Stance
from undersigned.reading.calls import calls_of
from undersigned.reading.likeness.marks import Marker
from undersigned.reading.likeness.weights import likelihood
from undersigned.reading.lists import SignatoryList, is_blank
from undersigned.reading.namelists import is_denied, is_explained, name_lists, states_of
from undersigned.reading.page import Item, Page, Region
from undersigned.reading.speech.marks import quotations_in
from undersigned.reading.textview import Span, Spans

FEWEST = 3
"""States that make a list."""
TAKEN = 0.96
"""The likelihood from which on a list is taken, chosen on lists kept from the fit (``fit_lists.py --folds``)."""
TAKEN_FROM_REPORTS = 0.985
"""The same in a report or a title, which name states for many reasons."""
BESIDE = 0.97
"""The same beside lists that rules have found."""
UNLIKE = 0.3
"""The likelihood below which a list found by a rule gives way to one that is to be taken."""


def candidates(page: Page, title: Span | None) -> list[Region]:
    """The lists of several states on ``page``, in its order.

    None of a text that quotes somebody and speaks neither of statements nor of signing: most of the news does, and to
    describe a list costs more than all rules of lists together.
    """
    lists = [names for names in name_lists(page) if len(states_of(names)) >= FEWEST]
    if title is not None or not lists:
        return lists
    patterns = page.patterns
    speaks = any(each.search(page.text) is not None for each in (patterns.object, patterns.signing))
    return lists if speaks or not any(quotations_in(page.view).values()) else []


def judged(page: Page, title: Span | None) -> Mapping[Region, float]:
    """Each list of several states with the likelihood that it is one of signatories. Found once for a page."""
    if page.likelihoods is None:
        lists = candidates(page, title)
        marker = Marker(page, lists, title) if lists else None
        page.likelihoods = {} if marker is None else {each: likelihood(marker.marks(each)) for each in lists}
    return page.likelihoods


def likely_lists(page: Page, title: Span | None, *, reported: bool) -> list[SignatoryList]:
    """The lists that are taken for lists of signatories by their looks: none of which words tell something else.

    A text that is ``reported``, one without a title of its own that quotes somebody, names states for many reasons.
    """
    return [
        _listed(page, names)
        for names, likely in judged(page, title).items()
        if likely >= (TAKEN_FROM_REPORTS if reported or _is_in(title, names) else TAKEN)
        and not _tells_otherwise(page, names)
    ]


def lists_beside(page: Page, by_rule: Sequence[SignatoryList], title: Span | None) -> list[SignatoryList]:
    """The lists that rules passed over beside those they found, and that are most like lists of signatories."""
    passed_over = _passed_over(page, by_rule, title)
    if not passed_over:
        return []
    likelihoods = judged(page, title)
    return [
        _listed(page, names)
        for names in passed_over
        if likelihoods[names] >= BESIDE
        and (title is None or names.start >= title.start)
        and not _tells_otherwise(page, names)
    ]


def _tells_otherwise(page: Page, names: Region) -> bool:
    """Whether words before or behind the names say that they did something else than sign."""
    return is_explained(page, names) or is_denied(page, names) or _are_called_upon(page, names)


def _are_called_upon(page: Page, names: Region) -> bool:
    """Whether something is asked of the first of them: "The authors ask the Governments of Chad and Mali to act"."""
    first = names.items[0]
    asked = calls_of(page.view, quoted=Spans(), in_own_voice=True)
    return any(
        call.addressee == first.state and words.start <= first.start < words.end
        for call in asked
        for words in call.evidence
    )


def _is_in(title: Span | None, names: Region) -> bool:
    return title is not None and title.start <= names.start < title.end


def without_unlike(page: Page, by_rule: Sequence[SignatoryList], title: Span | None) -> list[SignatoryList]:
    """The lists that rules found, without one that looks like none where another looks like one."""
    passed_over = _passed_over(page, by_rule, title)
    if not passed_over:
        return list(by_rule)
    likelihoods = judged(page, title)
    if max(likelihoods[names] for names in passed_over) < TAKEN:
        return list(by_rule)
    return [each for each in by_rule if each.stance is not Stance.SIGNED or not _is_unlike(each, likelihoods)]


def _is_unlike(each: SignatoryList, likelihoods: Mapping[Region, float]) -> bool:
    told = [likely for names, likely in likelihoods.items() if _overlap(names, each.region)]
    return bool(told) and max(told) < UNLIKE


def _passed_over(page: Page, by_rule: Sequence[SignatoryList], title: Span | None) -> list[Region]:
    return [names for names in candidates(page, title) if not any(_overlap(names, each.region) for each in by_rule)]


def _overlap(one: Region, other: Region) -> bool:
    return one.start < other.end and other.start < one.end


def _listed(page: Page, names: Region) -> SignatoryList:
    whole = _with_groups(page, names)
    return SignatoryList(
        region=whole,
        stance=Stance.SIGNED,
        cue=Span(whole.start, whole.end),
        partial=False,
        unfinished=True,  # only a number in the text can say that these are all
    )


def _with_groups(page: Page, names: Region) -> Region:
    """The list with the groups that stand in it or next to it: "Canada; the European Union; Kenya"."""
    items = list(page.items)
    first, last = items.index(names.items[0]), items.index(names.items[-1])
    while first > 0 and _is_group_beside(page, items[first - 1], items[first - 1].end, items[first].start):
        first -= 1
    while last + 1 < len(items) and _is_group_beside(page, items[last + 1], items[last].end, items[last + 1].start):
        last += 1
    return Region(items=tuple(items[first : last + 1]))


def _is_group_beside(page: Page, item: Item, start: int, end: int) -> bool:
    return item.group is not None and is_blank(page.patterns, page.text[start:end])
