"""Which statement a sentence is about, when an article speaks of more than one.

    Thirty states signed the letter. A rival statement drew 40. Cuba signed the latter.
    Latvia, which had signed last year's declaration, stayed off this one.

Statements are told apart by words that set one against another ("rival", "second"), by year, by
who led them, and by kind; "the letter" is the one last spoken of that fits.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from undersigned.model.mentions import Mention
from undersigned.model.statements import StatementKind
from undersigned.model.states import StateCode
from undersigned.reading.numberwords import number_words
from undersigned.reading.stances.framelists import ThreadWords
from undersigned.reading.stances.words import Words
from undersigned.reading.textview import Span

_TWO = 2
_LONGEST = 14
"""Words after which what a statement is on is told."""
_STATES = re.compile(r"#[xXaFJGp]{0,3}Y")
_OF_SO_MANY = re.compile(r"pD?(?P<number>#)(?!x)")
_ENDS_SUBJECT = ".,;:()-rhbdmVniT#lkK"


@dataclass(slots=True, kw_only=True)
class Thread:
    """A statement as the text unfolds it."""

    id: str
    nouns: set[str] = field(default_factory=set)
    kind: StatementKind | None = None
    year: int | None = None
    month: str | None = None
    past: bool = False
    """Whether it is an earlier year's, without the year being told."""
    counter: bool = False
    other: bool = False
    leads: set[StateCode] = field(default_factory=set)
    number: int | None = None
    """How many states are said to stand behind it."""
    topics: set[str] = field(default_factory=set)
    """What it is said to be on: places, and words."""
    about: str | None = None
    """The same as the text first says it."""
    places: tuple[Mention, ...] = ()
    """The states and places among that."""
    sentences: list[Span] = field(default_factory=list)
    """Those that speak of it by a noun."""
    first: int = 0
    last: int = 0
    """Code points of the words that first named it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """What the words around a noun say of the statement meant."""

    noun: str
    kind: StatementKind | None
    year: int | None
    of_year: bool
    """Whether it is told by its year: "the 2019 text", "the previous one, in 2021"."""
    month: str | None
    past: bool
    this: bool
    counter: bool
    other: bool
    first: bool
    leads: frozenset[StateCode]
    number: int | None
    """The one number of states in the sentence."""
    indefinite: bool
    topics: frozenset[str]
    only_topic: bool
    """Whether its topic is all that the noun says: "the one on Belarus"."""
    general: bool
    """Whether no statement in particular is meant: "any other statement"."""


def _elsewhere(one: Collection[str], other: Collection[str]) -> bool:
    """Whether both topics are places, in states that differ."""
    first, second = ({word for word in topic if word.isupper()} for topic in (one, other))
    return bool(first and second) and first.isdisjoint(second)


def _ends_subject(words: Words, at: int) -> bool:
    """Whether what a statement is on ends before word ``at``: at the clause's end, or where place and day are told."""
    return words.tags[at] in _ENDS_SUBJECT or words.entries[at].flag in ("place", "behalf")


def _tells_day(words: Words, at: int) -> bool:
    """Whether word ``at`` opens the day of the deed: "withdrew from the letter on 3 May 2022"."""
    return words.entries[at].flag == "place" and words.tags[at + 1 : at + 3] in ("#T", "T#")


def _number_of_states(words: Words) -> int | None:
    """The number in "22 mostly Western states", where the sentence tells but one."""
    found = [match.start() for match in _STATES.finditer(words.tags)]
    if len(found) != 1:
        return None
    return number_words(words.lexicon.language).value(words.lower[found[0]])


def _number_behind(words: Words, at: int) -> int | None:
    """The number in "the letter of the 22"."""
    match = _OF_SO_MANY.match(words.tags, at + 1)
    if match is None or words.lower[at + 1] not in words.lexicon.of:
        return None
    return number_words(words.lexicon.language).value(words.lower[match.start("number")])


def _opening(words: Words, before: int) -> Sequence[str]:
    """When all of a sentence happens, told at its head: "Last year, 40 states signed the letter", "En 2022, …"."""
    match = _WHEN_FIRST.match(words.tags, 0, before)
    return words.lower[: match.end()] if match is not None else ()


def _since_relative(words: Words, before: int) -> Sequence[str]:
    """The words of a relative clause before word ``before``: "Chad, which last year signed the declaration"."""
    match = _RELATIVE.search(words.tags, 0, before)
    return words.lower[match.start() : before] if match is not None else ()


_RELATIVE = re.compile(r",r[^,;:.()]{0,8}$")
_WHEN_FIRST = re.compile(r"p?D?[TF#]{1,2}(?=[,GP]|D?A)")


def _is_pair(words: Words, first: int, at: int) -> bool:
    """As in "two rival texts": each is the other's counter-statement."""
    return words.tags[first : at + 1].lstrip("DQ").startswith("#") and words.lower[first] not in words.lexicon.articles


class Threads:
    """The statements of a document in the order in which they are spoken of."""

    def __init__(self, words: ThreadWords, year: int | None) -> None:
        self._words = words
        self._year = year
        self.all: list[Thread] = []
        self.focus: Thread | None = None
        """The statement last spoken of."""
        self._nouns = {noun: StatementKind(kind) for kind, nouns in words.kinds.items() for noun in nouns}
        self._year_words = re.compile(r"(?:19|20)\d\d$")

    def mention(self, words: Words, at: int) -> Thread:
        """The statement that the noun at word ``at`` means; it becomes the one in focus."""
        look = self._look(words, at)
        if look.general and self.all:
            return self.focus or self.all[0]
        thread = self._matching(look)
        if thread is None:
            thread = self._new(words, at)
        self._take(thread, look)
        thread.sentences.append(words.sentence)
        if thread.about is None:
            self._tell_subject(thread, words, at)
        self.focus = thread
        return thread

    def implied(self, words: Words, first: int, last: int, *, perfect: bool, signs: bool) -> Thread:
        """The statement that a verb without object means: the one in focus, or another year's.

        ``first`` to ``last`` are the words of the verb and what follows it; ``perfect`` whether it is told as
        earlier than the rest ("had signed last year"); ``signs`` whether it makes a signatory.
        """
        year, past, this = self._when(words, first, last)
        if signs and self.all and any(word in self._words.counter for word in words.lower[first : last + 1]):
            return next((t for t in self.all if t.counter), None) or self._counter(words, first)
        focus = self.focus or self._new(words, first)
        if this and (focus.past or focus.year not in (None, self._year)):
            self.focus = self._of_this_year() or self._new(words, first)
            return self.focus
        if past and year is None:
            return self._past(words, first)
        if year is not None and focus.year is not None and year != focus.year:
            return next((t for t in self.all if t.year == year), None) or self._dated(words, first, year)
        if year is not None and focus.year is None and perfect and year != self._year:
            return next((t for t in self.all if t.year == year), None) or self._dated(words, first, year)
        return focus

    def main(self) -> Thread | None:
        """The statement the document is about: the first that is no earlier year's and no answer to another."""
        plain = [t for t in self.all if not t.past and not t.counter and not t.other]
        return next(iter(plain or self.all), None)

    def _new(self, words: Words, at: int) -> Thread:
        thread = Thread(id=f"s{len(self.all) + 1}", first=words.starts[at], last=words.ends[at])
        self.all.append(thread)
        self.focus = self.focus or thread
        return thread

    def _past(self, words: Words, at: int) -> Thread:
        found = next((t for t in self.all if t.past), None)
        if found is None:
            found = self._new(words, at)
            found.past = True
        return found

    def _counter(self, words: Words, at: int) -> Thread:
        """As in "Cuba responded for 45 states"."""
        thread = self._new(words, at)
        thread.counter = True
        thread.kind = StatementKind.COUNTER_STATEMENT
        self.focus = thread
        return thread

    def _dated(self, words: Words, at: int, year: int) -> Thread:
        thread = self._new(words, at)
        thread.year = year
        return thread

    def _when(self, words: Words, first: int, last: int) -> tuple[int | None, bool, bool]:
        """The year that the clause gives, whether it means an earlier one, whether the present one."""
        while first > 0 and words.tags[first - 1] not in ",;:.(-cu":
            first -= 1
        stop = last + 1
        while stop < len(words) and stop <= last + 6 and words.tags[stop] not in ",.;:)-cru":
            stop += 1
        near: Sequence[str] = words.lower[first:stop]
        near = near if self._tells_year(near) else _opening(words, first)
        for word in near:
            if word in self._words.last_year:
                return None, True, False
            if self._year_words.match(word):
                return int(word), False, False
        return None, False, any(word in self._words.this_year for word in near)

    def _look(self, words: Words, at: int) -> _Look:
        first = at
        while first > 0 and first > at - 9:
            inside = words.tags[first - 2 : first + 1] == "XpX"  # "the 2023 Group of Friends letter"
            if not (inside or words.tags[first - 1] in "DFJxXAG#TL\"'aqQZN"):
                break
            first -= 1
        stop = at + 1
        while (
            stop < len(words)
            and stop <= at + 7
            and words.tags[stop] not in ",.;:)-crutP(hbdmE"
            and not _tells_day(words, stop)
        ):
            stop += 1
        before, after = words.lower[first:at], words.lower[at + 1 : stop]
        near = (*before, words.lower[at], *after)
        near = near if self._tells_year(near) else (*near, *_opening(words, at), *_since_relative(words, first))
        joined = " ".join(near)
        said = self._words
        year = next((int(w) for w in near if self._year_words.match(w)), None)
        noun = words.lower[at]
        leads = self._leads(words, first, at, stop)
        return _Look(
            noun=noun,
            kind=self._nouns.get(noun),
            year=year,
            of_year=year is not None and (str(year) in before or any(w in said.last_year for w in (*before, noun))),
            month=self._month((*before, noun)),
            past=any(w in said.last_year for w in near) and year is None,
            this=any(w in said.this_year for w in near),
            counter=not _is_pair(words, first, at)
            and (
                any(w in said.counter for w in (*before, noun, *(after[:1] if words.lexicon.inverting else ())))
                or any(f" {w}" in joined for w in said.counter if " " in w)
            ),
            other=any(w in said.other for w in before) or noun in words.lexicon.latter,
            first=any(w in said.first for w in before) or noun in words.lexicon.former,
            leads=leads,
            number=_number_behind(words, at) or _number_of_states(words),
            topics=self._topics(words, at),
            only_topic=words.entries[at].flag in ("one", "one_on"),
            general=any(letter in "QZN" for letter in words.tags[first:at]),
            indefinite=(bool(before) and before[0] in said.indefinite) or not before,
        )

    def _tells_year(self, near: Collection[str]) -> bool:
        told = (*self._words.last_year, *self._words.this_year)
        return any(word in told or self._year_words.match(word) for word in near)

    def _month(self, before: Sequence[str]) -> str | None:
        """The month in "the September 2019 statement", "November's"."""
        return next((m for w in before for m in (w.removesuffix("'s"),) if m in self._words.months), None)

    def _leads(self, words: Words, first: int, at: int, stop: int) -> frozenset[StateCode]:
        """The states that led the statement: "the Cuban text", "a British-led letter", "drafted by Chile"."""
        led = frozenset(self._words.led)
        found = set()
        for place, mention in words.mentions.items():
            behind = words.lower[place + 1 : place + 3]  # "Cuban-led" is three words
            if (first <= place < at and (words.tags[place] == "J" or not led.isdisjoint(behind))) or (
                at < place < stop and any(w in led for w in words.lower[max(place - 2, at + 1) : place])
            ):
                found.add(mention.state)
        return frozenset(found)

    def _topics(self, words: Words, at: int) -> frozenset[str]:
        """What the statement is on: the words behind "on", places with the state they lie in."""
        opening = at if words.entries[at].flag == "one_on" else at + 1
        if opening >= len(words) or (opening > at and words.lower[opening] not in self._words.on):
            return frozenset()
        found: set[str] = set()
        for place in range(opening + 1, min(opening + 7, len(words))):
            mention = words.mentions.get(place)
            if mention is not None:
                found.update((mention.state, mention.text.lower()))
            elif words.tags[place] in "xXSYWF":
                found.add(words.lower[place])
            elif words.tags[place] not in "DJp'#":
                break
        return frozenset(found)

    def _tell_subject(self, thread: Thread, words: Words, at: int) -> None:
        """Keep what follows "on" or "condemning", up to the end of the clause."""
        first = at + 1 if words.entries[at].flag != "one_on" else at
        if first >= len(words):
            return
        verb = words.entries[first].verb
        speaks = first == at or words.lower[first] in self._words.on or (verb is not None and "gerund" in verb.forms)
        stop = first + 1
        while speaks and stop < len(words) and stop <= first + _LONGEST and not _ends_subject(words, stop):
            stop += 1
        if not speaks or stop == first + 1 or words.tags[first + 1] == "T":
            return
        thread.about = words.text(first + 1, stop - 1)
        thread.places = tuple(words.mentions[i] for i in range(first + 1, stop) if i in words.mentions)

    def _matching(self, look: _Look) -> Thread | None:
        if not self.all:
            return None
        if look.counter:
            known = next((t for t in self.all if t.counter), None)
            two = self.focus is not None and len(self.all) == _TWO
            if known is None and two and not look.indefinite:  # "the rival letter" beside the one just spoken of
                return next(t for t in self.all if t is not self.focus)
            return known
        if look.past:
            return next((t for t in self.all if t.past), None)
        if look.year is not None:
            same = next((t for t in self.all if t.year == look.year), None)
            if (
                same is not None
                or any(t.year is not None for t in self.all)
                or (look.year != self._year and self._year)
                or look.of_year
            ):
                return same
        if look.month is not None and any(t.month is not None for t in self.all):
            return next((t for t in self.all if t.month == look.month), None)
        if look.other:
            return next((t for t in reversed(self.all) if t.other), None) if not look.indefinite else None
        numbered = next((t for t in self.all if look.number is not None and t.number == look.number), None)
        if numbered is not None:
            return numbered  # "the letter of the 22"
        if look.indefinite and look.number is not None and any(t.number is not None for t in self.all):
            return None  # "22 states signed a letter": another one
        if look.first:
            return self.main()
        if look.this:
            return self._of_this_year()
        return self._fitting(look)

    def _of_this_year(self) -> Thread | None:
        return next((t for t in self.all if not t.past and not t.counter and t.year in (None, self._year)), None)

    def _fitting(self, look: _Look) -> Thread | None:
        about = [t for t in self.all if look.topics & t.topics and not t.past]
        if about and (look.only_topic or len(about) < len(self.all)):
            return about[-1]
        focused = self.focus.topics if self.focus is not None else set()
        if focused and look.topics and (look.only_topic or _elsewhere(look.topics, focused)):
            return None
        led = [t for t in self.all if look.leads & t.leads]
        if led:
            return led[0]
        if look.leads and any(t.leads for t in self.all):
            return None
        open_ones = [t for t in self.all if not t.past]
        named = [t for t in open_ones if look.noun in t.nouns]
        if self.focus is not None and (not named or self.focus in named):
            return self.focus if not self.focus.past else next(iter(open_ones), None)
        return named[-1] if named else self.main()

    def _take(self, thread: Thread, look: _Look) -> None:
        thread.nouns.add(look.noun)
        thread.kind = thread.kind or look.kind
        thread.year = thread.year or look.year
        thread.month = thread.month or look.month
        thread.past |= look.past
        thread.counter |= look.counter
        thread.other |= look.other
        thread.leads |= look.leads
        thread.number = thread.number or look.number
        thread.topics |= look.topics
        if thread.counter:
            thread.kind = StatementKind.COUNTER_STATEMENT
