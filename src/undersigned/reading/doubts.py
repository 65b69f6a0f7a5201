"""What a person should look at again: lists of states that were taken neither as signatories nor as anything else.

    Austria, Belgium and Chile, moved by what they saw, ask …     a list that opens its sentence
    Supporters ⏎ Austria ⏎ Belgium ⏎ Chile                        names one a line
    The 14 who signed: French Ambassador A. Doe, …                a list behind a colon, with people in it

Such a list may be one of signatories, in words that the reader does not know; how like it is to one (``likeness``)
decides as well. It is told only where the text speaks of a statement or of signing, not where its sentence thanks,
recalls or calls upon, and not where the states are known from what prose reports. Where the text says how many signed
and as many are named, only words of signing raise a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from undersigned.model.readings import Claim, ReadStatement
from undersigned.model.statements import Extent, StatementKind
from undersigned.model.states import StateCode
from undersigned.reading.leads import words_before
from undersigned.reading.likeness.lists import judged
from undersigned.reading.namelists import is_explained, name_lists, shown, states_of, words_in_front
from undersigned.reading.page import Item, Page, Region
from undersigned.reading.stances.find import Coverage
from undersigned.reading.tails import goes_on_at, has_office, opens_text
from undersigned.reading.textview import Span
from undersigned.reading.titles import kind_of, opens_with_kind, title_span

_JOINT = (StatementKind.JOINT_STATEMENT, StatementKind.JOINT_LETTER, StatementKind.SESSION_REQUEST)
_LIKELY = 0.65
"""Likelihood (``likeness``) from which on a list is told whatever stands around it."""
_UNLIKELY = 0.05
"""Likelihood below which none is told: of such lists kept from the fit one in eighteen was one of signatories."""
_FEWEST = 3
_LONG = 8
"""States that nobody names in one breath but in a list."""
_SHARE = 0.7
"""Of the letters of lines of names that are the names'."""
_OFFICES = 80
"""Code points before a list in which the offices stand that hold it."""
_WORD = re.compile(r"(?<!\w)\w")
_GAP = re.compile(r"[\s,،，]*")
_BRACKETS = ("(", "[", "（", ":", "：")


def doubts(page: Page, found: Sequence[ReadStatement], coverage: Coverage, claims: Sequence[Claim]) -> tuple[str, ...]:
    """A warning for each list that nothing explains, else for a title that promises a list where none was found."""
    signatories = frozenset(p.state for each in found for p in each.positions if p.stance.is_signatory)
    known = frozenset(_understood(found, coverage, claims))
    open_lists = [names for names in name_lists(page) if _is_open(names, states_of(names) - known, signatories)]
    if signatories and not open_lists:
        return ()
    title = title_span(page.view)
    joint = bool(found) or title is not None or page.patterns.object.search(page.text) is not None
    by_signing_alone = not joint or any(_adds_up(each) for each in found) or _is_of_one(page, title)
    warnings = []
    likelihoods = judged(page, title) if open_lists else {}
    for names in open_lists:
        above = title is not None and names.end <= title.start  # such a list is the page's
        signed_alone = by_signing_alone or above
        is_list = _is_signed(page, names) if signed_alone else _is_list(page, names)
        likely = likelihoods.get(names, 0.0)
        doubtful = (is_list and likely >= _UNLIKELY) or (likely >= _LIKELY and not signed_alone)
        if doubtful and not is_explained(page, names):
            warnings.append(_told(page, names, len(states_of(names) - known)))
    if not warnings and not signatories and title is not None and _promises(page, title, found):
        warnings.append(f'"{page.view.words(title)}" promises signatories, and none were found: check the text')
    return tuple(warnings)


def _understood(found: Sequence[ReadStatement], coverage: Coverage, claims: Sequence[Claim]) -> Iterator[StateCode]:
    """The states of which the reading tells something: signatories, whom it concerns, what is reported or claimed."""
    for each in found:
        yield from (position.state for position in each.positions)
        yield from each.concerning
    yield from (finding.state for finding in coverage.findings)
    for claim in claims:
        if claim.state is not None:
            yield claim.state
        if isinstance(claim.value, tuple):
            yield from claim.value


def _is_open(names: Region, left: Collection[StateCode], signatories: Collection[StateCode]) -> bool:
    """Whether several are left of whom nothing is known, or one in the midst of a list of signatories."""
    if len(left) >= _FEWEST or not left:
        return bool(left)
    states = [item.state for item in names.items]
    taken = [index for index, state in enumerate(states) if state in signatories]
    return len(taken) > _FEWEST and any(state in left for state in states[taken[0] : taken[-1]])


def _is_of_one(page: Page, title: Span | None) -> bool:
    """Whether the title is that of one state's own statement: "Statement by Norway"."""
    if title is None or kind_of(page.view, title) in _JOINT:
        return False
    named = page.items_in(title.start, title.end)
    if len(named) != 1 or named[0].state is None:
        return False
    return page.patterns.made_by.search(page.text, title.start, named[0].start) is not None


def _promises(page: Page, title: Span, found: Sequence[ReadStatement]) -> bool:
    """Whether the title is that of a statement of several, of which not even the number is told."""
    if any(each.count is not None or each.positions for each in found):
        return False
    if kind_of(page.view, title) not in _JOINT or not opens_with_kind(page.view, title):
        return False
    return any(_is_of_the_text(page, item) for item in page.items if item.group is not None)


def _is_of_the_text(page: Page, group: Item) -> bool:
    """Whether the sentence that names a group speaks of the statement."""
    sentence = page.view.sentence_at(group.start)
    return sentence is not None and page.patterns.object.search(page.text, sentence.start, sentence.end) is not None


def _adds_up(statement: ReadStatement) -> bool:
    """Whether the text states how many signed, and so many are named."""
    return statement.count is not None and statement.listing is Extent.COMPLETE and statement.count_mismatch is None


def _is_list(page: Page, names: Region) -> bool:
    """Whether the names stand where lists stand, and not in the midst of a sentence about them."""
    if _stands_in_lines(page, names) or _is_introduced(page, names) or _opens_sentence(page, names):
        return True
    sentence = page.view.sentence_at(names.start)
    if sentence is None or len(states_of(names)) < _LONG or page.text.count("\n", names.start, names.end) > _FEWEST:
        return False
    return page.patterns.veto.search(page.text, sentence.start, sentence.end) is None


def _stands_in_lines(page: Page, names: Region) -> bool:
    """Whether most names begin a line of their own, or the names fill theirs."""
    lines = {page.line(mention.start).start: mention for mention in names.items}
    begin = [m for start, m in lines.items() if not _letters(page.text[start : m.start])]
    if len(begin) >= _FEWEST and 3 * len(begin) >= 2 * len(names.items):
        return True
    whole = _letters(page.text[page.line(names.start).start : page.line(names.end - 1).end])
    return sum(m.end - m.start for m in names.items) >= _SHARE * whole


def _letters(words: str) -> int:
    return sum(c.isalpha() for c in words)


def _is_introduced(page: Page, names: Region) -> bool:
    """Whether a colon or bracket, offices, or words of signing stand before the names."""
    front = page.patterns.last_joint.sub("", words_in_front(page, names))
    return front.rstrip().endswith(_BRACKETS) or _is_signed(page, names) or _holds_offices(page, names)


def _is_signed(page: Page, names: Region) -> bool:
    """Whether words of signing stand in front of the names or in the line above them, or "We, the"."""
    if page.patterns.opening.fullmatch(words_before(page, names.start)) is not None:
        return True
    return page.patterns.signing.search(words_in_front(page, names)) is not None


def _holds_offices(page: Page, names: Region) -> bool:
    """Whether offices stand right before the names: "the Foreign Ministers of"."""
    tail = words_before(page, names.start)[-_OFFICES:]
    starts = [word.start() for word in _WORD.finditer(tail)]
    held = next((tail[at:] for at in starts if page.patterns.filler.fullmatch(tail, at) is not None), "")
    return has_office(held) and not _is_idle(page, names)


def _opens_sentence(page: Page, names: Region) -> bool:
    return not _is_idle(page, names) and opens_text(page, names, words_before(page, names.start))


def _is_idle(page: Page, names: Region) -> bool:
    """Whether the verb behind the names is one of which states may be the subject that have stated nothing."""
    after = _GAP.match(page.text, goes_on_at(page, names))
    return after is not None and page.patterns.idle.match(page.text, after.end()) is not None


def _told(page: Page, names: Region, number: int) -> str:
    line, words = shown(page, names)
    states = "a state that was" if number == 1 else f"{number} states that were"
    return f'line {line} names {states} not taken as signatories: "{words}": check the text'
