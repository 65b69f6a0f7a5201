"""Words of signing behind a list, whose subject it is.

Albania, Andorra and Iceland align themselves with this statement.
The Governments of Chad and Mali: ⏎ Condemn …          at the head of a text, whatever they do there
"""

from __future__ import annotations

import re

from undersigned.reading.leads import is_prose, sentence_ends
from undersigned.reading.page import Page, Region
from undersigned.reading.search import HAN
from undersigned.reading.textview import Span
from undersigned.reading.titles import kind_of, title_span

_DATELINE = re.compile(r"^[^\n.]{0,50}(?:19|20)\d\d\)?\s*(?:[–—.:-]|$)\s*")
_SEAT = re.compile(r"\s+(?:accredited\s+)?(?:to|in|en|au|aux|à|ante|auprès\s+\w+)\s+(?:the\s+|la\s+|le\s+|el\s+)?")
_CITY = re.compile(r"\s+(?:in|at|en|à|au|в)\s+[A-ZÀ-ÝА-Я][^\W\d_]+(?:[ -][A-ZÀ-ÝА-Я][^\W\d_]+)?(?=\s+[a-zà-ÿа-я]|,)")
"""The seat of embassies behind their states: "The Embassies of Chile and Peru in Suva call …"."""
_BRACKETS = (("(", ")"), ("（", "）"))
_REST_OF_REMARK = re.compile(r"[^()（）\n]{0,20}[)）]")
"""What ends a remark in which the last name stands: "(except Qatar)"."""
_HEREINAFTER = re.compile(r"\s?[(（][^()（）\n]{2,60}[)）]")
"""A remark behind a list: "(hereinafter 'the Parties')"."""
_PARTED = re.compile(r"[ \t]*[:,]?[ \t]*\n[ \t]*\n\s*(?:(?:\d{1,2}[.)]|[•–-])\s+)?")
_CAPITALS = re.compile(r"[A-ZÀ-ÝА-Я]{4,}\b")
_APPOSITION = re.compile(r",[^,.;\n]{4,80},")
_FIRST_BLOCKS = 4
_PROSE = 60
"""Code points of a block that is more than a line of the head."""
_LONGEST_HEAD = 12
"""Blocks before the text begins."""
_OFFICE = 5
"""Letters of a word that is no article."""
_BEFORE_VERB = 6
"""Words of a sentence before its verb, where that stands before the list."""
_OF_ANOTHER = 40
"""Code points behind words about the list within which they tell of another statement."""
_ASKS = "?？؟"
_COMMA = re.compile(r"\s*[,،，]")
_SET_OFF = re.compile(_COMMA.pattern + r"[^.;!?。؟；]{4,}[,،，]\s*")
"""Words about a list, between commas behind it."""
TAIL_LENGTH = 220
"""Code points behind a list in which words about it stand."""


def tail_cue(page: Page, run: Region, words: str) -> Span | None:
    """Words of joining straight behind the list, whose subject it is."""
    patterns = page.patterns
    end = min(run.end + TAIL_LENGTH, len(page.text))
    match = patterns.tail.match(page.text, goes_on_at(page, run), end)
    if match is None and (behind := _behind_aside(page, run, end)) is not None:
        match = patterns.tail.match(page.text, behind, end)
    several = len(run.items) > 1 or run.items[0].group is not None
    words = _behind_headline(page, run.start, behind_title(page, run.start, words))
    if match is None and several:
        match = patterns.plural.match(page.text, run.end, end)
    if match is None and _is_after(page, words):
        match = patterns.tail_back.match(page.text, run.end, end)
    if match is None and patterns.object.search(words) is not None:
        match = patterns.tail_it.match(page.text, run.end, end)
    if match is None and several and not words.rpartition("\n")[2].strip(" (（"):
        match = patterns.byline.match(page.text, run.end, end)
    if match is None and several and words and _presents(page, run, words):
        match = patterns.presented.match(page.text, run.end, end)
        if match is not None and _is_told_by_another(page, run, words, match.end()):
            return None
    if match is None and several and opens_text(page, run, words):
        start = goes_on_at(page, run)
        stop = next(sentence_ends(page.text, start, end), None)
        said = patterns.declaring.search if words.strip() else patterns.declaring.match
        match = said(page.text, start, end if stop is None else stop.start())
        rest = Span(run.end, end if stop is None else stop.start())
        named = (
            not has_office(words) and page.patterns.itself.search(page.text, rest.start, rest.end) is not None
        ) or (title_span(page.view) is not None or kind_of(page.view, None) is not None)
        if not has_office(words) and not named:
            return None
        if match is not None and (_has_spoken(page, run.start - len(words)) or _is_headed_by_another(page, run)):
            return None
    if match is None or "\n\n" in match.group() or _is_denied(page, words):
        return None
    stop = next(sentence_ends(page.text, match.end(), end), None)
    if stop is not None and stop.group()[0] in _ASKS:
        return None  # "How many of them have signed the letter?"
    if patterns.denial.search(page.text, match.start(), end if stop is None else stop.start()) is not None:
        return None  # "backed the letter without signing it"
    return Span(run.end, match.end())


def behind_title(page: Page, offset: int, words: str) -> str:
    """The words that run up to ``offset``, without a title with no full stop that stands in the line above."""
    title = title_span(page.view)
    if title is None or not offset - len(words) < title.end <= offset:
        return words
    return page.text[title.end : offset].lstrip()


def _behind_headline(page: Page, offset: int, words: str) -> str:
    """The words that run up to ``offset``, without a line above that is much shorter, as headlines are.

    Where a narrow column breaks its lines they are of a length.
    """
    above, parted, rest = words.rpartition("\n")
    line = page.line(offset)
    headline = above.rpartition("\n")[2].rstrip()
    if not parted or not headline or headline[-1] in ",،、，:：;" or 2 * len(headline) >= line.end - line.start:
        return words
    return rest.lstrip()


def _presents(page: Page, run: Region, words: str) -> bool:
    """Whether words up to the list end with its statement's verb, offices at most behind it: "أصدرت حكومات"."""
    for found in page.patterns.presenting.finditer(words):
        if not _may_stand_before(page, words[: found.start()], run.start - len(words)):
            return False
        if page.patterns.filler.fullmatch(words, found.end()) is not None:
            return True
    return False


def _may_stand_before(page: Page, words: str, start: int) -> bool:
    """Whether a verb of a list's statement may follow: few words, in Chinese none but who speaks with the others."""
    if HAN.search(words) is None:
        return len(words.split()) <= _BEFORE_VERB
    speakers = page.items_in(start, start + len(words))
    return len(speakers) == 1 and page.patterns.filler.fullmatch(words, speakers[0].end - start) is not None


def _is_told_by_another(page: Page, run: Region, words: str, end: int) -> bool:
    """Whether a delegation tells in its own speech what others said, or words behind tell of another statement."""
    patterns, text = page.patterns, page.text
    if any(veto.start() < end < veto.end() for veto in patterns.veto.finditer(text, run.end, end + _OF_ANOTHER)):
        return True
    if page.speech is None or run.start < page.speech:
        return False
    words = text[run.start - len(words) : end]
    if patterns.later.search(words) is not None:
        return False
    return HAN.search(words) is None and patterns.present.search(words) is None


def _behind_aside(page: Page, run: Region, end: int) -> int | None:
    """Where the sentence goes on: "…, Norway, members of the European Economic Area, | align themselves"."""
    if _COMMA.match(page.text, run.end, end) is None:
        return None
    beside = page.patterns.glue.match(page.text, run.end, end)
    return beside.end() if beside is not None and _SET_OFF.fullmatch(beside.group()) is not None else None


def _is_denied(page: Page, words: str) -> bool:
    """Whether the words before a list say that what follows it is not so, or not of it: "None of the"."""
    return any(each.search(words) is not None for each in (page.patterns.veto, page.patterns.none_of))


def _is_after(page: Page, words: str) -> bool:
    """Whether the words before a list tell that it is later than the statement: "After the letter was sent, "."""
    return page.patterns.later.search(words) is not None and page.patterns.object.search(words) is not None


def _has_spoken(page: Page, start: int) -> bool:
    """Whether a delegation has said before for whom it speaks: what others say or do is then told of them."""
    return page.speech is not None and page.patterns.lead.search(page.text, page.speech, start) is not None


def _is_headed_by_another(page: Page, run: Region) -> bool:
    """Whether the title tells that the text is that of a state which is not in the list: "Statement by Norway"."""
    title = title_span(page.view)
    if title is None or title.end > run.start:
        return False
    made = page.patterns.made_by.search(page.text, title.start, title.end)
    behind = () if made is None else page.items_in(made.end(), title.end)
    if made is None or not behind or behind[0].state is None:
        return False
    named = {item.state for item in run.items}
    return (
        behind[0].state not in named
        and page.patterns.filler.fullmatch(page.text, made.end(), behind[0].start) is not None
    )


def has_office(words: str) -> bool:
    """Whether more than articles stands before a list: "The Foreign Ministers of"."""
    return any(len(word) >= _OFFICE for word in words.split())


def goes_on_at(page: Page, run: Region) -> int:
    """Where the sentence goes on behind words about the names: "…, members of the Group,", "embassies … to Chad".

    A mark, or a verb in capitals, takes it over into the next paragraph: "The Governments of Chad and Mali:".
    """
    named = page.text[run.start : run.end]
    inside = any(named.count(opening) > named.count(closing) for opening, closing in _BRACKETS)
    remark = (_REST_OF_REMARK if inside else _HEREINAFTER).match(page.text, run.end)
    end = run.end if remark is None else remark.end()
    seat = _SEAT.match(page.text, end)
    if seat is not None and (place := page.items_in(seat.end(), seat.end() + 1)):
        return place[0].end
    city = _CITY.match(page.text, end)
    if city is not None:
        return city.end()
    found = _APPOSITION.match(page.text, end)
    beside = (page.patterns.collective, page.patterns.gathered)
    if found is not None and any(what.search(found.group()) is not None for what in beside):
        end = found.end() - 1
    parted = _PARTED.match(page.text, end)
    if parted is not None and (parted.group().strip() or _CAPITALS.match(page.text, parted.end()) is not None):
        return parted.end()
    return end


def opens_text(page: Page, run: Region, words: str) -> bool:
    """Whether the list begins one of the first paragraphs, with nothing but offices and a number of states before."""
    index = page.block_index(run.start)
    if index >= _LONGEST_HEAD or sum(b.end - b.start >= _PROSE for b in page.view.blocks[:index]) >= _FIRST_BLOCKS:
        return False
    above = page.text[page.view.blocks[index].start if index >= 0 else 0 : run.start - len(words)].rstrip()
    if is_prose(above.rpartition("\n")[2]):
        return False
    before = _DATELINE.sub("", words)
    some = page.patterns.partial.search(page.patterns.last_joint.sub("", before))
    before = before if some is None else before[: some.start()]
    before = page.patterns.vehicle.sub("", before)
    return page.patterns.filler.fullmatch(before) is not None
