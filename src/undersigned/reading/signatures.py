"""Signature blocks: states that sign line by line, each with the person who signs for it.

    For the Government of Cyprus:
    A. Georgiou, Minister of Culture

    For the Government of Malta:
    J. Borg, Minister of Culture

    For the Republic of Malta: J. Borg
    J. Borg, Permanent Representative of Malta
    J. Borg (Malta)

One such line says little; two and more with different states are signatures. Offices alone sign only in what calls
itself a letter or statement, or below words with which a letter ends; persons alone only below such words.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from undersigned.model.stances import Stance
from undersigned.reading.leads import line_above
from undersigned.reading.lists import SignatoryList
from undersigned.reading.page import Item, Page, Region
from undersigned.reading.regions import is_like_a_name
from undersigned.reading.search import HAN
from undersigned.reading.textview import Span
from undersigned.reading.titles import is_titled
from undersigned.reading.wholenames import whole_name

_REST = re.compile(r"[\s:：,.;()*_–—-]*|\s*[:：–—][^\n:：]{1,50}")
"""What may follow the state on its line: nothing that means something, or the person who signs."""
_PERSON = re.compile(r"\W*+(?:[^\W\d_][\w.'’-]*+[\s,]*+){1,10}")
_REMARK = re.compile(r"\A\W*[(\[（][^()（）\[\]\n]{1,20}[)\]）]")
"""The mark of signing at the head of a line: "(Signed)"."""
_DASH = re.compile(r"\s[–—-]\s")
"""What parts a person from the office behind: "A. Roe – Permanent Mission of"."""
_LINE = re.compile(r"[^\n]+")
_SIGNER = re.compile(r"\s*[,:：\t(\[–—-]\s*([^\n]{2,90})")
"""Who signs for a state, behind its name: ", A. Sangaré, Ambassador"."""
_BESIDE = re.compile(r"[ \t]*(?:[,:：\t(·–—-]|\.{2,})[ \t]*([^\n]{3,60})")
_WORD = re.compile(r"\S+")
_MARK = 3
"""Code points before the mark of signing with which a line begins: "(Signed)"."""
_NAME_END = re.compile(r"[\t:：,;(–—]")
_NAMES = re.compile(
    r"\W*(?:(?:(?![a-zà-öø-ÿа-яё\u0621-\u064a\u3400-\u9fff])[^\W\d_][\w.'’-]*|d[aeio]s?|del|van|von|der|den|bin|al|el|la|ben)[\s,(–-]+){2,12}"
)
"""Persons by their capitals, as a whole."""
_UNCASED_NAME = re.compile(
    r"\W*(?:[\u0621-\u064a]+[.\s]+){1,4}[\u0621-\u064a]+\s*[،,(–-]\s*|\W*[\u3400-\u9fff][\u3400-\u9fff·•.]{1,9}\s*[，,（(–-]\s*"
)
"""A person in a script without capitals, by the length and by the mark before the state."""
_SENTENCE_END = re.compile(r"(?<=\w{4})[.!](?=\s)")
_FEWEST = 2
_FEWEST_OF_PERSONS = 4
_FEWEST_IN_ROW = 3
_ENDING = 400
"""Code points above the first signature within which a letter ends."""


def signature_block(page: Page, runs: Sequence[Region], listed: Sequence[SignatoryList]) -> list[SignatoryList]:
    """The lines that sign for a state each, but those that stand in a list already."""
    return _offices(page, listed) or ([] if listed else _persons(page, runs))


def _persons(page: Page, runs: Sequence[Region]) -> list[SignatoryList]:
    """The states behind persons, line by line below the words that end a letter."""
    lines = [run for run in runs if _is_behind_persons(page, run)]
    states = {item.state for run in lines for item in run.items}
    if len(lines) < _FEWEST or len(states) < _FEWEST_OF_PERSONS or not _ends_letter(page, lines[0].items[0]):
        return []
    return [
        SignatoryList(region=run, stance=Stance.SIGNED, cue=Span(page.line(run.start).start, run.start), partial=False)
        for run in lines
    ]


def _is_behind_persons(page: Page, run: Region) -> bool:
    """Whether a line holds a state and a person: "A. Doe (Malta)", "Malta: A. Doe"."""
    line = page.line(run.start)
    behind = page.text[run.end : max(line.end, run.end)].strip(" )]）.")
    if not behind:
        return any(names.fullmatch(page.text, line.start, run.start) for names in (_NAMES, _UNCASED_NAME))
    person = _BESIDE.fullmatch(page.text, run.end, max(line.end, run.end))
    first = not page.text[line.start : run.start].strip()
    return first and person is not None and _NAMES.fullmatch(person[1].rstrip(")]. ") + " ") is not None


def _offices(page: Page, listed: Sequence[SignatoryList]) -> list[SignatoryList]:
    """The lines of which each names an office or government before its state."""
    taken = {item.start for each in listed for item in each.region.items}
    named = list(_last_of_lines(page))
    if any(page.patterns.signature.fullmatch(_before(page, item)) is not None for item in named):
        named = sorted((*named, *_told_whole(page)), key=lambda item: item.start)
    whole = [item for item in named if _ends_line(page, item)]
    lines = [
        item
        for item in named
        if (page.patterns.signature.fullmatch(_before(page, item)) is not None and _ends_with_signer(page, item))
        or _is_marked_signed(page, item)
    ]
    officers = [
        item for item in whole if item not in lines and (_is_office(page, item) or _is_before_office(page, item))
    ]
    if officers and (
        _are_marked_signed(page, officers) or _is_signed(page, officers[0]) or _are_under_letter(page, officers)
    ):
        lines = sorted((*lines, *officers), key=lambda item: item.start)
    if len({item.state for item in lines}) < _FEWEST:
        return []
    first = page.line(lines[0].start)
    above = line_above(page, lines[0].start)
    says_so = page.patterns.signing.search(page.text, first.start, lines[0].start) is not None
    if not says_so and above is not None and page.patterns.veto.search(page.text, above.start, above.end) is not None:
        return []
    return [_signature(page, item) for item in lines if item.start not in taken]


def _last_of_lines(page: Page) -> Iterator[Item]:
    """The states that no other item follows on their line."""
    for item, following in itertools.zip_longest(page.items, page.items[1:]):
        if item.state is not None and (following is None or page.line(item.start).end <= following.start):
            yield item


def _told_whole(page: Page) -> Iterator[Item]:
    """States that no running text would tell: "For the Congo:"."""
    for line in _LINE.finditer(page.text):
        signs = page.patterns.signature.match(line.group())
        if signs is None or page.items_in(line.start(), line.end()):
            continue
        end = _NAME_END.search(page.text, line.start() + signs.end(), line.end())
        found = whole_name(page, Span(line.start() + signs.end(), line.end() if end is None else end.start()))
        if found is not None:
            yield found


def _before(page: Page, item: Item) -> str:
    """The words before a state on its line, without a sentence that ends there: "Yours faithfully. For Mali:"."""
    known = page.fronts.get(item.start)
    if known is None:
        start = page.line(item.start).start
        start = max((end.end() for end in _SENTENCE_END.finditer(page.text, start, item.start)), default=start)
        known = page.fronts[item.start] = page.text[start : item.start].strip()
    return known


def _ends_line(page: Page, item: Item) -> bool:
    """Whether nothing but the person who signs follows on the line."""
    end = max(page.line(item.start).end, item.end)
    mark = page.patterns.signed_mark.search(page.text, item.end, end)
    if mark is not None and not page.text[mark.end() : end].strip():
        end = mark.start()
    return any(what.fullmatch(page.text, item.end, end) for what in (_REST, page.patterns.filler))


def _ends_with_signer(page: Page, item: Item) -> bool:
    """Whether nothing follows on the line of "For Mali" but who signs, with the office: no sentence."""
    if _ends_line(page, item):
        return True
    signer = _SIGNER.fullmatch(page.text, item.end, max(page.line(item.start).end, item.end))
    if signer is None or signer[1][-1] in ".;:":
        return False
    person, parted, _ = signer[1].partition(",")
    return is_like_a_name(page.patterns, person if parted and _NAMES.fullmatch(person + " ") else signer[1])


def _is_marked_signed(page: Page, item: Item) -> bool:
    """Whether a line says that a person signs for the state at its end: "(Signed) C. Doe for Sweden"."""
    words = _before(page, item)
    starts = range(min(_MARK, len(words)) + 1)
    mark = next((found for at in starts if (found := page.patterns.signing.match(words, at)) is not None), None)
    if mark is None or not _ends_line(page, item):
        return False
    ends = _WORD.finditer(words, mark.end())
    return any(page.patterns.signature.fullmatch(words, end.start()) is not None for end in ends)


def _is_office(page: Page, item: Item) -> bool:
    """Whether an office stands before the state, with a person or rank at most: "J. Borg, Ambassador of"."""
    before = _before(page, item).rstrip(" ,،，")
    for *person, office in (before.rsplit(",", 1), before.split(",", 1), _DASH.split(before, 1)):
        named = not person or _PERSON.fullmatch(_REMARK.sub("", person[0])) is not None
        if named and page.patterns.office.fullmatch(office if person else _REMARK.sub("", office)) is not None:
            return True
    return False


def _is_before_office(page: Page, item: Item) -> bool:
    """Whether a line below the end of a letter is a state and the office behind it, as Chinese has it: 日本常驻代表."""
    if _before(page, item) or HAN.search(page.text, item.start, item.end) is None:
        return False
    line = page.line(item.start)
    behind = page.patterns.office.match(page.text, item.end, line.end)
    if behind is None:
        return False
    if page.patterns.signed_mark.search(page.text, item.end, line.end) is not None:
        return True
    return HAN.match(page.text, behind.end()) is None and _ends_letter(page, item)


def _are_marked_signed(page: Page, officers: Sequence[Item]) -> bool:
    """Whether each line of several has the mark of signing: "(Signed) Permanent Representative of Peru"."""
    lines = [page.line(item.start) for item in officers]
    marked = [line for line in lines if page.patterns.signed_mark.search(page.text, line.start, line.end) is not None]
    return len(marked) >= _FEWEST


def _is_signed(page: Page, first: Item) -> bool:
    """Whether what stands above the first office says that persons sign, or is by its title a letter or statement."""
    above = page.text[max(0, first.start - _ENDING) : first.start].split("\n")
    line = line_above(page, first.start)
    return (
        is_titled(page.view)
        or (line is not None and page.patterns.signing.search(page.text, line.start, line.end) is not None)
        or any(page.patterns.heading.search(line) is not None for line in above)
        or _ends_letter(page, first)
    )


def _are_under_letter(page: Page, officers: Sequence[Item]) -> bool:
    """Whether several offices stand at the end of what a delegation says to somebody."""
    first, last = officers[0], page.line(officers[-1].start)
    ends_text = not page.text[last.end :].strip()
    return len(officers) >= _FEWEST_IN_ROW and ends_text and page.speech is not None and page.speech < first.start


def _ends_letter(page: Page, first: Item) -> bool:
    """Whether the words with which letters end stand right above, or the text has promised signatures."""
    patterns = page.patterns
    above = page.text[max(0, first.start - _ENDING) : first.start].split("\n")
    if any(patterns.courtesy.fullmatch(line) is not None for line in above):
        return True
    promises = patterns.promise.finditer(page.text, 0, first.start)
    return any(patterns.campaigner.match(page.text, promise.end()) is None for promise in promises)


def _signature(page: Page, item: Item) -> SignatoryList:
    cue = Span(page.line(item.start).start, item.start)
    return SignatoryList(region=Region(items=(item,)), stance=Stance.SIGNED, cue=cue, partial=False)
