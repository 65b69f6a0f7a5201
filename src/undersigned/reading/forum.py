"""Where a statement was made: the body, its session, the agenda item.

    Human Rights Council, 43rd session – Item 4: General debate      HRC, 43, 4
    43º Consejo de Derechos Humanos, tema 4                          HRC, 43, 4
    77-я сессия Генеральной Ассамблеи, Третий комитет                Third Committee, 77

The body's initials count only in capitals, and not where the text gives them to somebody else:
"the Human Rights Campaign (HRC)".
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind

from undersigned.model.bodies import Body
from undersigned.reading.lexicon import section
from undersigned.reading.numberwords import DIGITS, ordinal_words
from undersigned.reading.phrases import any_of
from undersigned.reading.search import Finder, folded
from undersigned.reading.textview import Span, TextView
from undersigned.reference.bodies import bodies, body_for

_HEAD = 1200
_NEAR = 160
_OWN_INITIALS = re.compile(r"\(([A-Z]{2,6})\)")
_LONGEST_NAME = 60
_LONGEST_ORDINAL = 40
_SYMBOL = re.compile(r"(?<![\w/])A/(?:HRC|C\.[1-6])/(\d{1,3})/(?=[A-Z\d])|(?<!\w)(\d{1,3})/HRC(?!\w)")
"""The symbol of a paper of the Council or of a committee of the Assembly, which tells its session: A/HRC/41/G/17."""
_NUMBER_BEHIND = re.compile(r"[ \t]+(\d{1,3})(?!\w|[.,/]\d)(?=[ \t]*(?:[:|,;–—-]|$))", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ForumWords:
    """Words for sessions and agenda items, and names of bodies beside those of the reference."""

    session: tuple[str, ...]
    special_session: tuple[str, ...]
    item: tuple[str, ...]
    ordinal_endings: tuple[str, ...]
    bodies: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Forum:
    """Body, session and agenda item, each None where the text does not say."""

    body: str | None = None
    body_id: str | None = None
    session: str | None = None
    agenda_item: str | None = None


@dataclass(frozen=True, slots=True)
class _Patterns:
    special: Finder
    session: Finder
    item: Finder
    short_session: re.Pattern[str]
    number_before: re.Pattern[str]
    """An ordinal that ends right before the name of a body."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a body is named."""

    start: int
    end: int
    body: Body


def forum_of(view: TextView, title: Span | None) -> Forum:
    """The forum that the head of the document names, or the one its text names first."""
    start = 0
    found = _bodies_in(view, start)
    head_end = max(_HEAD, title.end if title else 0)
    in_head = [place for place in found if place.start < head_end]
    chosen = _most_specific(in_head) or _most_specific(found)
    head = view.text[:head_end]
    words = view.folded[: len(head) + 1]
    session = _session(view.language, head, words, None if chosen is None else chosen.start)
    session = session or next(filter(None, (_numbered(view.language, head, place) for place in in_head)), None)
    item = _item(view.language, head, words)
    if (session is None or item is None) and (page := view.document.title):
        session = session or _session(view.language, page, folded(page), None)
        item = item or _item(view.language, page, folded(page))
    session = session or next((m.group(1) or m.group(2) for m in _SYMBOL.finditer(head)), None)
    if chosen is None:
        return Forum(session=session, agenda_item=item)
    return Forum(body=chosen.body.name, body_id=chosen.body.id, session=session, agenda_item=item)


def _numbered(language: str, head: str, place: _Place) -> str | None:
    """The session as a number right beside the body's name: "Human Rights Council 49:", "43º Consejo"."""
    behind = _NUMBER_BEHIND.match(head, place.end)
    if behind is not None:
        return behind.group(1)
    before = _patterns(language).number_before.search(head, max(0, place.start - _LONGEST_ORDINAL), place.start)
    return None if before is None else _ordinal(language, before)


def _most_specific(found: list[_Place]) -> _Place | None:
    """The first body named; a committee or council before the assembly or organisation it belongs to."""
    if not found:
        return None
    first = found[0]
    for place in found[1:]:
        if place.start - first.start < 2 * _NEAR and place.body.id.startswith(first.body.id + "_"):
            return place
    return first


def _bodies_in(view: TextView, start: int) -> list[_Place]:
    automaton, entries = _body_names(view.language)
    foreign = _foreign_initials(view)
    lower = view.text.lower()
    folded = lower if len(lower) == len(view.text) else view.text
    places = []
    for index, begin, end in automaton.find_matches_as_indexes(folded.replace("\u2019", "'")):
        written, body = entries[index]
        if begin < start or not _is_word(view.text, begin, end) or view.text[begin:end] in foreign:
            continue
        if written.isupper() and view.text[begin:end] != written:
            continue
        places.append(_Place(begin, end, body))
    return places


def _foreign_initials(view: TextView) -> set[str]:
    """Initials that the text itself gives to another name than the body's."""
    found = set()
    for match in _OWN_INITIALS.finditer(view.text):
        words = view.text[max(0, match.start() - _LONGEST_NAME) : match.start()].rpartition("\n")[2].split()
        if not any(body_for(" ".join(words[-n:])) for n in range(1, 8)):
            found.add(match.group(1))
    return found


def _session(language: str, head: str, words: str, near: int | None) -> str | None:
    patterns = _patterns(language)
    special = patterns.special.search(head, words)
    if special is not None:
        number = _ordinal(language, special)
        return None if number is None else f"S-{number}"
    places = [*patterns.session.finditer(head, words), *patterns.short_session.finditer(head)]
    places = [m for m in places if _ordinal(language, m) is not None]
    if not places:
        return None
    best = min(places, key=lambda m: (abs(m.start() - near) > _NEAR if near is not None else 0, m.start()))
    return _ordinal(language, best)


def _item(language: str, head: str, words: str) -> str | None:
    patterns = _patterns(language)
    for match in patterns.item.finditer(head, words):
        number = _ordinal(language, match)
        if number is not None:
            return number
    return None


def _ordinal(language: str, match: re.Match[str]) -> str | None:
    written = next((group for group in match.groups() if group), None)
    if written is None:
        return None
    value = ordinal_words(language).value(re.sub(r"\W+$", "", written))
    return None if value is None or not 0 < value < 300 else str(value)


def _is_word(text: str, start: int, end: int) -> bool:
    if "\u3400" <= text[start] <= "\u9fff":
        return True
    before, after = text[start - 1 : start], text[end : end + 1]
    return (not before.isalnum() or _is_arabic_prefix(text, start)) and not after.isalnum()


def _is_arabic_prefix(text: str, start: int) -> bool:
    return text[start - 1 : start] in ("ل", "و", "ب")


@functools.cache
def _body_names(language: str) -> tuple[AhoCorasick, tuple[tuple[str, Body], ...]]:
    own = section(language, "forum", ForumWords).bodies
    chosen: dict[str, tuple[str, Body]] = {}
    for body in bodies():
        for name in (*own.get(body.id, ()), *body.names):
            if len(name) > 1 and name not in ("GA", "UN"):
                chosen.setdefault(name.lower().replace("\u2019", "'"), (name, body))
    return AhoCorasick(list(chosen), matchkind=MatchKind.LeftmostLongest), tuple(chosen.values())


@functools.cache
def _patterns(language: str) -> _Patterns:
    words = section(language, "forum", ForumWords)
    endings = "|".join(re.escape(e) for e in words.ordinal_endings) or "(?!)"
    either = rf"(?:(\d{{1,3}})(?:\s?-?(?:{endings}))?(?!\w)|({ordinal_words(language).expression}))"
    if language in ("zh", "ja"):
        either = rf"({ordinal_words(language).expression})"

    def phrases(templates: tuple[str, ...]) -> Finder:
        slot = "\ue000"  # a private character that no phrase holds
        body = any_of(tuple(t.replace("#", slot) for t in templates)).replace(slot, either)
        return Finder(body, templates, numbers=(*ordinal_words(language).beginnings, *DIGITS))

    return _Patterns(
        special=phrases(words.special_session),
        session=phrases(words.session),
        item=phrases(words.item),
        number_before=re.compile(rf"{either}\s+\Z", re.IGNORECASE),
        short_session=re.compile(r"(?<!\w)(?:HRC|UNHRC|UNGA|GA|CSW|CPD|CDH|WHA)[\s\-‑]?(\d{1,3})(?!\d)"),
    )
