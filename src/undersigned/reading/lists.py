"""Lists of signatories: which runs of names are governed by words of signing.

    I speak on behalf of 31 countries: Albania, Andorra …         words before the list
    List of signatories ⏎ Albania ⏎ Andorra …                     a heading over it
    Albania, Andorra and Iceland align themselves with this text  words after it

A run of names that no such words govern is nobody's signature. Where the sentence recalls,
thanks, calls upon or tells of another occasion, it is none either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from undersigned.model.stances import Stance
from undersigned.reading.capacities import capacity_cue
from undersigned.reading.collectives import collective_cue
from undersigned.reading.earlier import is_of_earlier
from undersigned.reading.hearsay import PREDICATE, is_hearsay, is_roll_call
from undersigned.reading.holders import without_holder
from undersigned.reading.insertions import without_insertions
from undersigned.reading.latelists import late_heading, tells_further
from undersigned.reading.leads import HEADING_WORDS, lead_of, line_above
from undersigned.reading.legends import stance_in
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.noted import noted_cue
from undersigned.reading.page import Page, Region
from undersigned.reading.papers import is_of_another_paper, is_of_paper_behind
from undersigned.reading.regions import is_like_a_name
from undersigned.reading.rejoinders import answering, parted
from undersigned.reading.runningheads import heads_page, names_page
from undersigned.reading.tails import TAIL_LENGTH, behind_title, tail_cue
from undersigned.reading.textview import Span
from undersigned.reading.titles import joint_kind, title_span

_HAN_LINE = re.compile(r"[\u3400-\u9fff] *\n")
"""Where Chinese ends a line: 代表 is "on behalf of" before a name, and a representative at the end of one."""
_HAN_OFFICE = re.compile(r"(?:常[驻駐]|全[权權]|特[别別]|副|各位|[诸諸]位)代表$")
"""A representative by his whole title, or those whom a speaker greets: no "on behalf of" either."""
_LABELS = re.compile(r"(?:(?<=\s)[–—-]|(?<=\w)[:|])\s+")
"""Ends of what stands before a title in its line: "CSP 26 - Joint statement by"."""
_ASIDE_DATE = re.compile(r",[^,;:\n]{2,40}\b(?:19|20)\d\d\s*,")
"""A day set off within a sentence: "adopted, on 4 January 2019, by"."""
_ASKED = re.compile(r"\s?[?？]")
"""Behind those about whom it is only asked: "Cameroon on behalf of the African Group?"."""
_OPEN_BRACKET = re.compile(r"[(\[](?=[^()\[\]]*\Z)")
"""A bracket that is not closed: what stands before it is about something else than the words of signing in it."""
_OPENS = " \t\n(（"
"""What may stand between a heading and the first name."""
_ARTICLE = 8
_NOUN = 18
"""Code points of the name of what is signed: " joint declaration"."""
_NEXT_CLAUSE = re.compile(r"\s*[,،，]\s*(?:[^\s,،，.;:]+\s+){0,2}[^\s,،，.;:]+")
"""The first three words behind a list and a comma."""
_OPENING_WORDS = 3
_STRANGER = 40
"""The longest name that is no state's, in code points."""
_FEWEST_BEHIND_STRANGER = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatoryList:
    """A run of names under which stands: these signed."""

    region: Region
    stance: Stance
    cue: Span
    """The words that govern it."""
    partial: bool
    """Whether the words say that it names only some."""
    unfinished: bool = False
    """Whether a remark behind it says that names are still to come."""


def signatory_lists(page: Page, runs: Sequence[Region]) -> list[SignatoryList]:
    """The runs that are lists of signatories, in order of the text."""
    found: list[SignatoryList] = []
    runs = list(parted(page, runs))
    for index, run in enumerate(runs):
        governed = _governed(page, run) or _answering(page, run)
        if governed is None and found and found[-1].region is runs[index - 1]:
            governed = _continued(page, found[-1], run)
        if governed is None and found and (late := late_heading(page, run)) is not None:
            governed = SignatoryList(region=run, stance=Stance.JOINED_LATER, cue=late, partial=False)
        if governed is not None:
            found.append(governed)
    return _beside_deliverer(page, found)


def _beside_deliverer(page: Page, found: list[SignatoryList]) -> list[SignatoryList]:
    """The lists, of which the first is no late one where it only names the others beside who delivers."""
    if not found or any(each.stance is not Stance.JOINED_LATER for each in found):
        return found
    first = found[0]
    start = lead_of(page, first.cue.start).start
    if tells_further(page, start, first.region.start):
        return [replace(first, stance=Stance.SIGNED), *found[1:]]
    return found


def _answering(page: Page, run: Region) -> SignatoryList | None:
    cue = answering(page, run)
    return None if cue is None else SignatoryList(region=run, stance=Stance.SIGNED, cue=cue, partial=False)


def _governed(page: Page, run: Region) -> SignatoryList | None:
    patterns = page.patterns
    if any(what.match(page.text, run.end) is not None for what in (_ASKED, patterns.possessive, patterns.pending)):
        return None
    lead = lead_of(page, run.start)
    words = before = _plain_words(page, lead)
    leads = page.may_lead(lead)
    cue = _speaking_cue(patterns, words)
    if cue is None and leads:
        cue = _lead_cue(patterns, words) or _before_its_object(page, run, words)
    cue = cue or _loose_cue(page, run, words) or collective_cue(page, run, words) or capacity_cue(page, run, words)
    if cue is None and leads and (stranger := _stranger_in_front(page, run, words)) is not None:
        cue = Span(0, len(words))
        run = replace(run, strangers=(Span(run.start - len(words) + stranger, run.start), *run.strangers))
    if cue is not None and _names_the_subject(page, run, words):
        return None
    if cue is not None and len(run.items) == 1 and _endings(patterns, words)[1].rstrip().endswith((",", "،", "，")):
        return None
    if cue is None and is_blank(patterns, words.rpartition("\n")[2]):
        above = _heading_above(page, run.start)
        if above is not None:
            lead, words = above, without_insertions(patterns, page.text[above.start : above.end], page.view.language)
            cue = _heading_cue(patterns, words) or _announced_cue(page, run, words) or _opened_cue(patterns, words)
    if cue is None:
        noted = noted_cue(page, run)
        if noted is not None:
            lead, words, cue = noted, page.text[noted.start : noted.end], Span(0, noted.end - noted.start)
    tail = tail_cue(page, run, before if cue is None else "")
    if cue is None and tail is None:
        return None
    governing = words if cue is not None or tail is None else words + page.text[run.end : _with_day(page, tail.end)]
    begins = 0
    if cue is not None and lead.end == run.start:
        begins = max(_behind_kind(page, run, words), _in_speech(page, lead, lead.start + cue.start))
    if cue is not None and (
        _vetoed(patterns, words, cue, begins) or is_hearsay(page, lead, lead.start + cue.start, run.end)
    ):
        return None
    if cue is not None and is_of_another_paper(page, lead, lead.start + cue.end):
        return None
    if cue is not None and is_of_paper_behind(page, run.end):
        return None
    if cue is not None and is_roll_call(page, lead, run.end):
        return None
    if cue is not None and patterns.directory.fullmatch(words.rpartition("\n")[2].strip(" \t:：•*-")) is not None:
        return None
    if is_of_earlier(page, lead, lead.end if cue is None else lead.start + cue.end):
        return None
    opens = before if cue is None else words
    place = Span(lead.start + cue.start, lead.start + cue.end) if cue is not None else tail
    assert place is not None
    return SignatoryList(
        region=run,
        stance=stance_in(patterns, governing),
        cue=place,
        partial=patterns.partial.search(patterns.last_joint.sub("", opens).rstrip(" :")) is not None
        or patterns.open_end.match(page.text, run.end) is not None,
        unfinished=is_unfinished(page, run),
    )


def _heading_above(page: Page, offset: int) -> Span | None:
    """The line above, past what heads or ends a page in between."""
    above = line_above(page, offset)
    while above is not None and above.start:
        words = page.text[above.start : above.end]
        if not any(c.isdigit() for c in words) or not heads_page(words, page.view):
            break
        above = line_above(page, above.start)
    return above


def _plain_words(page: Page, lead: Span) -> str:
    """A lead, with spaces for insertions and for groups that only describe an office: "members of the OSCE Council"."""
    words = page.text[lead.start : lead.end]
    for item in page.items_in(lead.start, lead.end):
        if item.state is None and item.group is None:
            words = words[: item.start - lead.start] + " " * (item.end - item.start) + words[item.end - lead.start :]
    words = without_insertions(page.patterns, words, page.view.language)
    return without_holder(words, page.view.language)


def is_unfinished(page: Page, run: Region) -> bool:
    """Whether a remark right behind the list says that names are still to come."""
    return page.patterns.unfinished.match(page.text, run.end, run.end + TAIL_LENGTH) is not None


def _speaking_cue(patterns: ListPatterns, words: str) -> Span | None:
    """ "We, the ministers of": the signatories speak of themselves right before the list."""
    words = _ASIDE_DATE.sub(_blank, words)
    speaks = patterns.speaks.search(words) or patterns.speaks_as.search(words)
    return None if speaks is None else Span(speaks.start(), len(words))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def _lead_cue(patterns: ListPatterns, words: str) -> Span | None:
    """Words of signing that run straight into the list, with fillers at most between."""
    words = _ASIDE_DATE.sub(_blank, words)
    for match in (*patterns.lead.finditer(words), *_signing_participles(patterns, words)):
        if patterns.filler.fullmatch(words, match.end()) and not _is_representative(words, match.end()):
            return Span(match.start(), len(words))
    if words and patterns.opening.fullmatch(words) is not None:
        return Span(0, len(words))
    last_line = words.rpartition("\n")[2]
    for start in (0, *(label.end() for label in _LABELS.finditer(last_line))):
        if last_line[start:].strip() and patterns.opening.fullmatch(last_line, start) is not None:
            return Span(len(words) - len(last_line) + start, len(words))
    return _heading_cue(patterns, words) if words.rstrip(_OPENS).endswith((":", "：", "|", " –", " —")) else None


def _is_representative(words: str, end: int) -> bool:
    """Whether a Chinese lead that ends at ``end`` is the office of a person: 常驻代表 before the next line's name."""
    return _HAN_LINE.match(words, end - 1) is not None or _HAN_OFFICE.search(words, 0, end) is not None


def _stranger_in_front(page: Page, run: Region, words: str) -> int | None:
    """Where in ``words`` a name that is no state's opens the list: "on behalf of Atlantis, Chile, Fiji and Peru"."""
    if len(run.items) < _FEWEST_BEHIND_STRANGER or not words.rstrip().endswith(","):
        return None
    for match in page.patterns.lead.finditer(words):
        filler = page.patterns.filler.match(words, match.end())
        start = filler.end() if filler is not None else match.end()
        piece = words[start:].rstrip(" ,\n")
        if (
            piece[:1].isupper()
            and "," not in piece
            and is_like_a_name(page.patterns, piece)
            and len(piece) <= _STRANGER
        ):
            return start
    return None


def _names_the_subject(page: Page, run: Region, words: str) -> bool:
    """ "Joint statement – Sudan": a single state right behind the statement's own name is what it is about.

    A group in its place is told of where a verb follows: "The joint statement of the Group of 77 was received."
    """
    patterns = page.patterns
    if len(run.items) != 1 or (run.items[0].group and PREDICATE.match(page.text, run.end) is None):
        return False
    return any(patterns.opening.fullmatch(each) is not None for each in (words, words.rpartition("\n")[2]))


def _signing_participles(patterns: ListPatterns, words: str) -> list[re.Match[str]]:
    """ "signed by", where a statement or letter is named before it, or a line begins with it."""
    return [
        match
        for match in patterns.participle.finditer(words)
        if not words[: match.start()].rpartition("\n")[2].strip(" (*•-")
        or patterns.participle.match(words[: match.start()].rpartition("\n")[2]) is not None
        or patterns.object.search(words, 0, match.start()) is not None
    ]


def _before_its_object(page: Page, run: Region, words: str) -> Span | None:
    """ "Approved by the capitals of" before the list, and what was approved behind it: ", the following statement"."""
    patterns = page.patterns
    behind = _NEXT_CLAUSE.match(page.text, run.end)
    if behind is None or patterns.object.search(behind.group()) is None:
        return None
    for match in patterns.participle.finditer(words):
        before = words[: match.start()].split()
        if page.items_in(run.start - len(words), run.start - len(words) + match.start()):
            continue
        if len(before) <= _OPENING_WORDS and patterns.filler.fullmatch(words, match.end()) is not None:
            return Span(match.start(), len(words))
    return None


def _loose_cue(page: Page, run: Region, words: str) -> Span | None:
    """Words of signing further back in a sentence that opens a list at its end."""
    patterns = page.patterns
    if not _are_enough(patterns, run, words):
        return None
    match = _says_who_signs(patterns, words)
    if match is None or not any(patterns.introducer.search(each) for each in _endings(patterns, words)):
        return None
    return Span(match.start(), len(words))


def _says_who_signs(patterns: ListPatterns, words: str) -> re.Match[str] | None:
    """The first words of signing, of which Chinese representatives are none."""
    return next((each for each in patterns.signing.finditer(words) if not _is_representative(words, each.end())), None)


def _are_enough(patterns: ListPatterns, run: Region, words: str) -> bool:
    """Whether a list has several names; a state that joined later may stand alone: "Joined after delivery: Peru"."""
    return len(run.items) > 1 or (words.rstrip().endswith((":", "：")) and patterns.later.search(words) is not None)


def _heading_cue(patterns: ListPatterns, words: str) -> Span | None:
    heading = words.rpartition("\n")[2]
    match = patterns.heading.search(heading)
    if match is None or len(heading.split()) > 2 * HEADING_WORDS:
        return None
    return Span(len(words) - len(heading) + match.start(), len(words))


def _announced_cue(page: Page, run: Region, words: str) -> Span | None:
    """A sentence that announces the list in the lines below it."""
    patterns = page.patterns
    if not _are_enough(patterns, run, words):
        return None
    for match in (*patterns.lead.finditer(words), *_signing_participles(patterns, words)):
        if patterns.filler.fullmatch(words, match.end()) and not _is_representative(words, match.end()):
            return Span(match.start(), len(words))
    signs = _says_who_signs(patterns, words)
    if signs is None:
        return None
    opens = words.rstrip().endswith((":", "：")) or page.is_listed(page.line(run.start))
    return Span(signs.start(), len(words)) if opens else None


def _opened_cue(patterns: ListPatterns, words: str) -> Span | None:
    """A line that opens a list and says so with a colon: "With the support of:"."""
    opens = words.rstrip().endswith((":", "：")) and patterns.opening.fullmatch(words) is not None
    return Span(0, len(words)) if opens else None


def is_blank(patterns: ListPatterns, words: str) -> bool:
    """Whether nothing but the glue of a list stands there."""
    return patterns.glue.fullmatch(words) is not None


def _behind_kind(page: Page, run: Region, words: str) -> int:
    """Where words up to the list begin behind a title in the line above that says what a joint statement is about."""
    title = title_span(page.view)
    kind = None if title is None else joint_kind(page.view, title)
    if title is None or kind is None or page.patterns.veto.search(page.text, title.start, kind.start) is not None:
        return 0
    return len(words) - len(behind_title(page, run.start, words))


def _in_speech(page: Page, lead: Span, cue: int) -> int:
    """Where a delegation begins to speak in words up to the list, past a title above that tells what it is about."""
    return page.speech - lead.start if page.speech is not None and lead.start < page.speech <= cue else 0


def _with_day(page: Page, end: int) -> int:
    """Where words behind a list end that go on to tell when: "join this statement after it was delivered"."""
    when = page.patterns.later.search(page.text, end, end + TAIL_LENGTH)
    if when is None or when.start() - end > _NOUN or "." in page.text[end : when.start()]:
        return end
    return when.end()


def _vetoed(patterns: ListPatterns, words: str, cue: Span, begins: int) -> bool:
    """Whether words up to the list deny it or tell of something else; a title, up to ``begins``, only tells of what."""
    if patterns.denial.search(words, 0, cue.end) is not None:
        return True
    bracket = _OPEN_BRACKET.search(words, 0, cue.start)
    start = max(begins if cue.start >= begins else 0, 0 if bracket is None else bracket.end())
    ends = [match.end() for match in patterns.veto.finditer(words, start, cue.end)]
    return bool(ends) and patterns.present.search(words, ends[-1]) is None


def _endings(patterns: ListPatterns, words: str) -> tuple[str, str]:
    """A lead as it stands, and without the article before the first name."""
    return words, patterns.last_joint.sub("", words)


def _continued(page: Page, before: SignatoryList, run: Region) -> SignatoryList | None:
    """A list goes on behind dividing lines and page breaks: nothing but blank between, both wholly names."""
    between = page.text[before.region.end : run.start].strip(" \t\n.*")
    if not all(heads_page(line, page.view) for line in between.split("\n")):
        return None
    if len(run.items) < 2 and not names_page(between):
        return None
    broken = between[:1] in tuple(",;،؛、，；")  # in the midst of its sentence
    if not broken and not (page.is_listed(page.line(run.start)) and page.is_listed(page.line(before.region.start))):
        return None
    return replace(before, region=run)
