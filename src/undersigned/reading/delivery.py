"""Who delivers a statement: a state that speaks for others stands under what it says.

Joint statement delivered by Finland on behalf of …      by the words of delivery
Cuba has the honour to speak on behalf of 57 countries   as the subject of the sentence
… Uruguay and my own country, Chile                      as the speaker's own
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection
from dataclasses import dataclass

from undersigned.model.documents import Evidence
from undersigned.model.mentions import MentionKind
from undersigned.model.states import StateCode
from undersigned.reading.answers import answering_words
from undersigned.reading.hearsay import is_hearsay
from undersigned.reading.insertions import without_insertions
from undersigned.reading.leads import lead_of, leads_within, line_above, words_before
from undersigned.reading.lexicon import section
from undersigned.reading.numberwords import number_words
from undersigned.reading.page import Item, Page
from undersigned.reading.papers import acts_for_paper, is_of_another_paper
from undersigned.reading.phrases import any_of
from undersigned.reading.search import HAN
from undersigned.reading.tails import behind_title
from undersigned.reading.telltales import Phrases, in_template
from undersigned.reading.textview import Span, Spans
from undersigned.reading.titles import opens_with_kind

_HEAD = 1500
_VERB = 120
"""Code points behind a name in which its verb stands, and for whom it speaks."""
_END = re.compile(r"\s*(?:[.!;。؛]|\n|\Z)")
_LONGEST_LINE = 200
_WITH_TITLE = r"(?-i:(?:[A-ZÀ-Þ][\w.'’-]*|d[aeio]s?|del|van|von|der|al|el|la|l['’])\s*){1,9}"
"""A person with titles, from "Ambassador" to the name."""
_AT_BODY = re.compile(r"(?:\s*[,(–—-]?\s*(?:[a-zà-ÿ]{1,6}['’\s]+){1,3}[^.;:]{0,120})?[\s,.;:]*")
"""What follows the state of a representative: nothing, or to which body, or on whose behalf."""
_OWN = 60
"""Code points before a name in which the speaker calls it the speaker's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryWords:
    """Words around the state that delivers; each key is told in ``languages/en.toml``."""

    by: tuple[str, ...]
    statement_by: tuple[str, ...]
    roles: tuple[str, ...]
    verbs: tuple[str, ...]
    representatives: tuple[str, ...]
    hosts: tuple[str, ...]
    hosts_after: tuple[str, ...]
    roles_after: tuple[str, ...] = ()
    nations: tuple[str, ...] = ()
    clefts: tuple[str, ...] = ()
    relatives: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()
    and_others: tuple[str, ...] = ()
    with_others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Patterns:
    by: Phrases
    by_person: Phrases
    """Up to the state of a person who delivers: "Delivered by Ambassador Jane Roe, "."""
    statement_by: Phrases
    person: re.Pattern[str]
    """A person up to the state, as the subject of a sentence: "Ambassador Jane Roe of "."""
    author: Phrases
    """The same up to the state of a person: "Remarks by Ambassador Jane Roe of "."""
    verb: re.Pattern[str]
    office: re.Pattern[str]
    """An office up to the state, as the subject of a sentence: "The delegation of"."""
    office_behind: re.Pattern[str]
    """The same where it stands behind the state: 法国常驻联合国代表, "Norway's ambassador, Mona Juul,"."""
    office_of_one: Phrases
    represents: Phrases
    """What ends in the office of a representative, right before the state."""
    cleft: re.Pattern[str]
    """What lifts the subject out of its sentence, as a whole: "It was" Belarus that spoke."""
    delivered: Phrases
    companion: re.Pattern[str]
    """What opens a sentence before those who speak with its subject: "Together with"."""
    and_others: re.Pattern[str]
    """Behind the one state that a speaker names of all it speaks for: "and 44 other countries"."""
    with_others: re.Pattern[str]
    """Between the state that speaks and those with or for whom it does, as a whole: 谨同."""
    authored: re.Pattern[str]
    """A line that begins with what somebody delivers: "Statement by"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliverer:
    """A state that delivers, and the words that say so."""

    state: StateCode
    evidence: Evidence


def deliverers(
    page: Page, quoted: Spans, title: Span | None = None, listed: Collection[StateCode] = ()
) -> tuple[Deliverer, ...]:
    """The states that deliver the statement, each once, in order of the text; ``listed`` are those that sign."""
    patterns = _patterns(page.view.language)
    heading = title if title is not None and opens_with_kind(page.view, title) else Span(0, 0)
    found: dict[StateCode, Deliverer] = {}
    told = 0
    for item in _speakers(page, patterns):
        if item.state is None or quoted.hold(item.start):
            continue
        if item.start >= told and (_speaks(page, patterns, item, listed) or _heads(page, patterns, item, heading)):
            found.setdefault(item.state, Deliverer(state=item.state, evidence=page.view.evidence(item.start, item.end)))
            verb = patterns.verb.match(page.text, item.end, item.end + _VERB)
            told = item.end if verb is None else verb.end()  # states in the speaker's own title deliver nothing
    return tuple(found.values())


def _speakers(page: Page, patterns: _Patterns) -> list[Item]:
    """The names in the text, and the nationalities of those who hold an office: "the Norwegian ambassador"."""
    people = [
        Item(start=mention.start, end=mention.end, state=mention.state)
        for mention in page.view.mentions
        if mention.kind is MentionKind.DEMONYM
        and mention.start < _HEAD
        and patterns.office_behind.match(page.text, mention.end) is not None
    ]
    return sorted((*page.items, *people), key=lambda item: item.start) if people else list(page.items)


def unnamed_speaker(page: Page, quoted: Spans) -> Evidence | None:
    """The words "my own country" that end a list and are followed by no name: "for Chile, Fiji and my own country."."""
    for match in page.patterns.own.finditer(page.text):
        if quoted.hold(match.start()):
            continue
        lead = lead_of(page, match.start())
        named = page.items_in(lead.start, match.start())
        if not named or page.patterns.lead.search(page.text, lead.start, named[0].start) is None:
            continue
        ends = _END.match(page.text, match.end()) is not None
        if ends and page.patterns.glue.fullmatch(page.text, named[-1].end, match.start()) is not None:
            return page.view.evidence(match.start(), match.end())
    return None


def _heads(page: Page, patterns: _Patterns, item: Item, heading: Span) -> bool:
    """Whether the title of the statement ends in "delivered by" the state, or a line of its head begins so.

    A person may stand between: "Delivered by Ambassador Jane Roe of Slovenia". The words may stand by themselves in the
    line above: "Delivered by" over "Slovenia".
    """
    if heading.start <= item.start < heading.end:
        words = page.text[heading.start : item.start]
        return patterns.by.search(words) is not None or _is_behind_person(page, patterns, heading.start, item)
    if item.start >= _HEAD:
        return False
    line = page.line(item.start)
    office = patterns.office_behind.match(page.text, item.end, line.end)
    if office is not None and item.start == line.start and _LABEL_END.fullmatch(page.text, office.end(), line.end):
        return True
    begins = patterns.by.match(page.text[line.start : item.start].lstrip())
    if begins is not None and page.text[line.start : line.start + 1].isupper():
        return True
    if _is_behind_person(page, patterns, line.start, item):
        return True
    above = line_above(page, item.start) if item.start == line.start and item.end == line.end else None
    return above is not None and patterns.by.fullmatch(page.text[above.start : above.end]) is not None


def _is_behind_person(page: Page, patterns: _Patterns, start: int, item: Item) -> bool:
    """Whether a person who delivers stands right before the state, and no other state between."""
    found = patterns.by_person.search(page.text[start : item.start])
    return found is not None and not page.items_in(start + found.start(), item.start)


def _speaks(page: Page, patterns: _Patterns, item: Item, listed: Collection[StateCode]) -> bool:
    if item.start >= _HEAD and page.patterns.own.search(page.text[item.start - _OWN : item.start]) is None:
        return False
    before = words_before(page, item.start)
    before = before.rpartition("\n\n")[2]
    own = page.patterns.own.search(before[-_OWN:])
    if own is not None and page.patterns.glue.fullmatch(before[-_OWN:], own.end()) is not None:
        return _AND.search(before[-_OWN:], own.end()) is None
    if _is_own_behind(page, item) or _speaks_for_one(page, patterns, item, before):
        return True
    if item.state not in listed and _speaks_with(page, patterns, item, listed):
        return True
    place, after, verb = _spoken_of(page, patterns, item)
    # In the midst of a list a name delivers nothing, unless a verb of speaking follows it.
    if item.start >= _HEAD or (verb is None and before.rstrip()[-1:] in tuple(",;、،/·")):
        return False
    behalf = _behalf(page, patterns, Span(place, place + len(after)), speaks=verb is not None)
    lead = Span(item.start - len(before), item.start)
    if behalf is not None and is_hearsay(page, lead, behalf.start):
        return False
    if is_of_another_paper(page, lead, item.start) or acts_for_paper(page, item.end):
        return False
    vetoes = [match.end() for match in page.patterns.veto.finditer(before)]
    if vetoes and page.patterns.present.search(before, vetoes[-1]) is None:
        return False
    if patterns.by.search(before) is not None:
        return not _is_judged(page, item) and answering_words(page.view.language).search(before) is None
    said_of = item.state in listed or (_END.match(page.text, item.end) and page.patterns.present.search(before))
    if said_of and patterns.by.search(
        without_insertions(page.patterns, before, page.view.language, patterns.delivered)
    ):
        return True
    if page.patterns.last_joint.sub("", before).rstrip().endswith((",", "،", "，")) and verb is not None:
        before = _without_names(page, before, item.start)
        spoken = page.patterns.lead.search(before)
        if spoken is not None and page.patterns.filler.fullmatch(before, spoken.end()) is not None:
            return True
        if patterns.companion.match(before) is not None and item.state in listed:
            return True
    between = page.text[place : place if behalf is None else behalf.start]
    if behalf is None or "\n\n" in between:
        return False
    if patterns.statement_by.search(before) is not None and _SENTENCE_BREAK.search(between.strip()) is None:
        return len(between.split()) <= 10 and page.patterns.veto.search(between) is None
    verb = patterns.verb.match(page.text, place, behalf.end)
    subject = "" if before.rstrip().endswith(_COMMAS) else _ADDRESS.sub("", behind_title(page, item.start, before))
    short = len(subject.split()) <= 1 and HAN.search(subject) is None
    is_subject = short or patterns.office.fullmatch(subject.lstrip()) is not None
    return verb is not None and (is_subject or patterns.cleft.fullmatch(subject) is not None)


def _behalf(page: Page, patterns: _Patterns, behind: Span, *, speaks: bool) -> Span | None:
    """The words behind a state, which ``speaks`` where a verb says so, that tell for whom it speaks."""
    found = next(leads_within(page, behind.start, behind.end), None)
    if found is None and speaks:
        found = page.patterns.participle.search(page.text, behind.start, behind.end)
    found = found or patterns.and_others.match(page.text, behind.start, behind.end)
    return None if found is None else Span(found.start(), found.end())


def is_speaker(page: Page, words: str) -> bool:
    """Whether words up to a state tell that it speaks: its office, "statement by", a person with a title."""
    patterns = _patterns(page.view.language)
    if patterns.office.fullmatch(words) is not None or patterns.statement_by.search(words) is not None:
        return True
    return patterns.author.search(words) is not None or patterns.person.fullmatch(words) is not None


def speaks_first(page: Page, words: str) -> bool:
    """Whether words behind a state begin with a verb of delivery, a person between commas before it at most."""
    patterns = _patterns(page.view.language)
    return patterns.verb.match(words) is not None or patterns.verb.match(_APPOSITION.sub("", words)) is not None


def _is_judged(page: Page, item: Item) -> bool:
    """Whether the sentence tells what is thought of the statement: "That delivered by Chad we consider mistaken"."""
    sentence = page.view.sentence_at(item.start)
    return sentence is not None and page.patterns.opinion.search(page.text, sentence.start, sentence.end) is not None


def _is_own_behind(page: Page, item: Item) -> bool:
    """Whether the speaker says behind the name that it is the speaker's own: "and Mexico, my own country."."""
    comma = _COMMA.match(page.text, item.end)
    own = None if comma is None else page.patterns.own.match(page.text, comma.end())
    return own is not None and _END.match(page.text, own.end()) is not None


def _speaks_for_one(page: Page, patterns: _Patterns, item: Item, before: str) -> bool:
    """ "I have the honour to speak for Belgium and 44 other countries": the speaker's own country comes first."""
    if patterns.and_others.match(page.text, item.end) is None or page.patterns.present.search(before) is None:
        return False
    leads = page.patterns.lead.finditer(before)
    first = any(page.patterns.filler.fullmatch(before, lead.end()) is not None for lead in leads)
    return first and not page.items_in(item.start - len(before), item.start)


def _speaks_with(page: Page, patterns: _Patterns, item: Item, listed: Collection[StateCode]) -> bool:
    """Whether words that join it to the first of the signatories stand behind a state: 秘鲁谨同智利、斐济一道."""
    others = page.items_in(item.end, item.end + _OWN)
    if not others or others[0].state not in listed:
        return False
    lead = lead_of(page, item.start)
    if page.items_in(lead.start, item.start) or page.patterns.veto.search(page.text, lead.start, item.start):
        return False
    return patterns.with_others.fullmatch(page.text, item.end, others[0].start) is not None


def _spoken_of(page: Page, patterns: _Patterns, item: Item) -> tuple[int, str, re.Match[str] | None]:
    """What follows the state, or its office and who holds it, with its place and the verb that it begins with."""
    behind = patterns.office_behind.match(page.text, item.end)
    if behind is None:
        after = page.text[item.end : item.end + _VERB]
        return item.end, after, patterns.verb.match(after)
    holder = _CHINESE_NAME.match(page.text, behind.end()) if HAN.search(behind.group()) is not None else None
    for start in range(behind.end(), behind.end() + 1 if holder is None else holder.end() + 1):
        rank = patterns.office_behind.match(page.text, start)
        for place in (start,) if rank is None else (start, rank.end()):
            after = page.text[place : behind.end() + _VERB]
            verb = patterns.verb.match(after)
            if verb is not None:
                return place, after, verb
    return behind.end(), page.text[behind.end() : behind.end() + _VERB], None


def byline(page: Page, signatories: Collection[StateCode]) -> Deliverer | None:
    """The one state whose representative a line by itself names: "A. Karlsen, Permanent Representative of Norway".

    It is one of the signatories, or the line before or this one says that the statement is this person's.
    """
    patterns = _patterns(page.view.language)
    if patterns.office_of_one.search(page.text) is None and patterns.author.search(page.text[:_HEAD]) is None:
        return None
    found: dict[StateCode, Deliverer] = {}
    for item in page.items:
        if item.state is None:
            continue
        line = page.line(item.start)
        behind = max(line.end, item.end)
        if (item.start - line.start) + (behind - item.end) > _LONGEST_LINE:
            continue
        before, after = page.text[line.start : item.start], page.text[item.end : behind]
        if _AT_BODY.fullmatch(after) is None:
            continue
        if patterns.represents.search(before) is None and patterns.author.search(before) is None:
            continue
        if page.patterns.veto.search(before) is not None:
            continue
        head = page.text[max(0, line.start - _LONGEST_LINE) : line.start].rstrip().rpartition("\n")[2] + "\n" + before
        if item.state in signatories or patterns.authored.search(head) is not None:
            found.setdefault(item.state, Deliverer(state=item.state, evidence=page.view.evidence(item.start, item.end)))
    return next(iter(found.values())) if len(found) == 1 else None


def unnamed_deliverer(page: Page) -> Evidence | None:
    """Words of delivery at the head that a person's name follows and no state's: "As delivered by Ms Taylor"."""
    patterns = _patterns(page.view.language)
    for match in patterns.delivered.finditer(page.text, 0, _HEAD):
        line = page.line(match.start())
        begins = not page.text[line.start : match.start()].strip()
        if begins and not page.items_in(line.start, line.end) and page.text[match.end() : line.end].strip():
            return page.view.evidence(match.start(), match.end())
    return None


def _without_names(page: Page, words: str, end: int) -> str:
    """The words that run up to ``end``, with spaces for the names in them."""
    start = end - len(words)
    for item in page.items_in(start, end):
        words = words[: item.start - start] + " " * (item.end - item.start) + words[item.end - start :]
    return words


_CHINESE_NAME = re.compile(r"[\u3400-\u9fff·•]{2,10}")
"""What may be the name of a person, and begin with one."""
_LABEL_END = re.compile(r"\s*[\u3400-\u9fff·•]{0,10}[:：]\s*")
"""What ends a line that only says who speaks: a name at most, and a colon."""
_PERSON = r"(?:\s+[A-ZÀ-Þ][\w.'\u2019-]*){1,4}"
_APPOSITION = re.compile(rf"^[)）]?\s*,{_PERSON}\s*,|^[)）]")
_AND = re.compile(r"\b(?:and|et|y|e|и)\b|[和及]|(?<!\w)و", re.IGNORECASE)
"""Between the speaker's own country and a name, which then is another's: "for its own country and Chile"."""
_COMMA = re.compile(r"\s*[,،，]\s*")
_COMMAS = (",", "،", "，")
_ADDRESS = re.compile(r"^[^,،，:：.]{2,40}[,،，:：]\s*")
_SENTENCE_BREAK = re.compile(r"[.!?]\s|\n")


@functools.cache
def _patterns(language: str) -> _Patterns:
    words = section(language, "delivery", DeliveryWords)
    unspaced = language in ("zh", "ja")
    gap = r"\s*" if unspaced else r"(?:[\u064b-\u0652\s,:]+(?:\S+\s+){0,7}?)"
    tail = r"[\s\W]*$" if unspaced else r"[\W]*(?:the\s+|la\s+|le\s+|l['’]|el\s+|los\s+|las\s+|les\s+)?$"
    role = any_of(words.roles)
    behind = "(?:{})" + in_template(f"(?:{gap}(?:{role}))?{tail}")
    person = rf"\s+{_WITH_TITLE}(?:[,(–-]|\s(?:of|de|du|del|d['’]))\W*(?:the\s+|la\s+)?$"
    return _Patterns(
        by=Phrases(words.by, behind),
        by_person=Phrases(words.by, "(?:{})" + in_template(person)),
        statement_by=Phrases(words.statement_by, behind),
        person=re.compile(person.removeprefix(r"\s+")),
        author=Phrases(words.statement_by, "(?:{})" + in_template(person)),
        verb=re.compile(rf"[\s,]*(?:(?:{any_of(words.relatives)})\s+)?(?:{any_of(words.verbs)})", re.IGNORECASE),
        office=re.compile(rf"(?:[^\W\d_]{{1,4}}['’\s]+)?(?:{role}){tail}", re.IGNORECASE),
        office_behind=re.compile(
            rf"(?:{role})".replace(r"\w*", r"\w*?")
            if unspaced
            else rf"(?:['\u2019]s?)?\s+(?:(?i:{any_of(words.roles_after)}))(?:,?{_PERSON}(?=[,\s]))?"
        ),
        office_of_one=Phrases(words.representatives),
        represents=Phrases(words.representatives, "(?:{})" + in_template(tail)),
        cleft=re.compile(rf"\W*(?:{any_of(words.clefts)})\s*", re.IGNORECASE),
        delivered=Phrases(words.by),
        companion=re.compile(rf"\W*(?:{any_of(words.companions)})\W", re.IGNORECASE),
        and_others=re.compile(rf"\W*(?:{any_of(words.and_others, number=number_words(language).expression)})", re.I),
        with_others=re.compile(rf"[\s)）]*(?:{any_of(words.with_others)})\s*", re.IGNORECASE),
        authored=re.compile(rf"^\W*(?:{any_of(words.statement_by)}|{any_of(words.by)})", re.IGNORECASE | re.MULTILINE),
    )
