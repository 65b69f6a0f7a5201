"""The speakers of a document: each source leads to one person, body or paper, however it is named the second time.

A pronoun goes to the last speaker that it fits, "the official" to the last official, "Cobb" to Ty Cobb, "the group" to
the last body; an indefinite source ("an official", "another diplomat") is always somebody new.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

from undersigned.model.documents import Evidence
from undersigned.model.mentions import MentionKind
from undersigned.model.readings import Speaker
from undersigned.reading.abbreviations import Abbreviation, abbreviations
from undersigned.reading.speech.lexicon import SpeakerWords, SpeechLexicon
from undersigned.reading.speech.persons import Description, Kind, describe
from undersigned.reading.textview import Span, TextView

_RELATIVE = frozenset(["who", "whom", "which", "that", "qui", "quien", "quienes", "que"])
_MENTION = re.compile(
    r"\b[Aa](?:n|nother)? (?:[\w-]+ ){0,3}[\w-]+(?=,? $)|(?:[^\W\d_a-z][\w’'-]+ ?)+|\b[Tt]he (?:[\w-]+ )?[\w-]+(?=,? $)"
)
_CAPITALS = re.compile(r"(?:[^\W\d_a-z][\w’'-]+\.? ){1,3}$")
_NAME_REACH = 60
_ANTECEDENT_REACH = 400
"""Code points before "who" within which the noun it takes up stands."""
_RECALL = 200
"""How many of the last speakers a mention may take up."""
_MENTIONS = 20
"""How many mentions of a surname are looked at for a first name."""


@dataclass(slots=True)
class _Known:
    """A speaker while mentions of it are gathered."""

    kind: Kind
    name: str | None
    role: str | None
    organisation: str | None
    state: str | None
    evidence: list[Evidence] = field(default_factory=list)


def resolve(
    view: TextView, sources: Sequence[Span | None], speaks: Sequence[bool], lexicon: SpeechLexicon
) -> tuple[tuple[Speaker, ...], list[str | None]]:
    """The speakers behind ``sources``, which are in order of the text, and for each source the id of its speaker.

    Only who ``speaks`` at least once is a speaker; the others serve to know again whom a later mention takes up.
    """
    cast = _Cast(view=view, words=lexicon.speakers, common=lexicon.common, short=abbreviations(view))
    numbers = [None if source is None else cast.number(source) for source in sources]
    heard = {number for number, aloud in zip(numbers, speaks, strict=True) if aloud and number is not None}
    ids = {number: f"p{i + 1}" for i, number in enumerate(sorted(heard))}
    speakers = tuple(
        Speaker(
            id=ids[i],
            name=known.name,
            role=known.role,
            organisation=known.organisation,
            state=known.state,
            evidence=tuple(known.evidence),
        )
        for i, known in enumerate(cast.known)
        if i in ids
    )
    return speakers, [None if number is None else ids.get(number) for number in numbers]


@dataclass(slots=True, kw_only=True)
class _Cast:
    view: TextView
    words: SpeakerWords
    common: Container[str]
    """Words that are no part of a name even with a capital."""
    short: Mapping[str, Abbreviation]
    known: list[_Known] = field(default_factory=list)
    places: dict[tuple[int, int], int] = field(default_factory=dict)
    order: list[int] = field(default_factory=list)
    """Numbers of speakers, the one who spoke last at the end."""

    def number(self, source: Span) -> int:
        """The number of the speaker whom ``source`` names, a new one where none fits."""
        place = (source.start, source.end)
        found = self.places[place] if place in self.places else self._find(source)
        if place not in self.places:
            self.places[place] = found
            self.known[found].evidence.append(self.view.evidence(source.start, source.end))
        if found in self.order:
            self.order.remove(found)
        self.order.append(found)
        return found

    def _find(self, source: Span) -> int:
        text = self.view.words(source)
        word = text.casefold()
        if word in _RELATIVE:
            before = self._antecedent(source, document=word in ("which", "that"))
            if before is not None:
                return self._find(before)
        fits = self._pronoun(word)
        if fits is not None:
            recent = self._latest(fits)
            if recent is None and Kind.PERSON in fits:
                named = self._name_before(source.start)
                recent = None if named is None else self._matching(named)
                if named is not None and recent is None:
                    return self._new(named, source)
            return recent if recent is not None else self._new(Description(kind=fits[0]), source)
        described = self._expand(describe(text, self.words))
        match = self._matching(described)
        if match is None:
            return self._new(described, source)
        self._learn(match, described, source)
        return match

    def _pronoun(self, word: str) -> tuple[Kind, ...] | None:
        if word in self.words.person:
            return (Kind.PERSON,)
        if word in self.words.neuter:
            return (Kind.GROUP, Kind.DOCUMENT)
        if word in self.words.plural:
            return (Kind.GROUP, Kind.PERSON)
        return None

    def _latest(self, kinds: tuple[Kind, ...]) -> int | None:
        return next((i for i in reversed(self.order[-_RECALL:]) if self.known[i].kind in kinds), None)

    def _antecedent(self, source: Span, *, document: bool) -> Span | None:
        """The noun before "who" or "which"; before "which" a paper is likelier to speak than what stands nearest."""
        sentence = self.view.sentence_at(source.start)
        start = max(sentence.start if sentence is not None else 0, source.start - _ANTECEDENT_REACH)
        before = self.view.text[start : source.start]
        if document:
            papers = "|".join(sorted(self.words.document))
            found = list(re.finditer(rf"\b(?:the|an?|this|its|their) (?:[\w-]+ ){{0,2}}(?:{papers})\b", before, re.I))
            if found:
                return Span(start + found[-1].start(), start + found[-1].end())
        named = list(_MENTION.finditer(before))
        return Span(start + named[-1].start(), start + named[-1].end()) if named else None

    def _name_before(self, at: int) -> Description | None:
        """The last personal name before ``at``, of two words or more."""
        text = self.view.text[max(0, at - 600) : at]
        for match in reversed(list(re.finditer(r"[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'.-]*)+", text))):
            described = self._expand(describe(self._trim(match.group()), self.words))
            if described.kind is Kind.PERSON and described.name is not None and " " in described.name:
                return described
        return None

    def _expand(self, described: Description) -> Description:
        """The same with abbreviations written out as the document defines them."""

        def long(text: str | None) -> str | None:
            return self.short[text].long if text is not None and text in self.short else text

        return Description(
            kind=Kind.GROUP if described.name in self.short else described.kind,
            name=long(described.name),
            role=described.role,
            organisation=long(described.organisation),
            indefinite=described.indefinite,
        )

    def _matching(self, described: Description) -> int | None:
        if described.indefinite and described.name is None:
            return None
        for i in reversed(self.order[-_RECALL:]):
            known = self.known[i]
            if described.name is not None:
                if known.name is not None and _same_name(known.name, described.name):
                    return i
            elif described.role is not None and _takes_up(known, described, self.words):
                return i
        return None

    def _learn(self, number: int, described: Description, source: Span) -> None:
        known = self.known[number]
        if described.name is not None and len(described.name) > len(known.name or ""):
            known.name = described.name
        known.role = known.role or described.role
        known.organisation = known.organisation or described.organisation
        known.state = known.state or self._state(source)

    def _new(self, described: Description, source: Span) -> int:
        name = described.name
        if name is not None and described.kind is Kind.PERSON and " " not in name:
            name = self._full_name(name)
        self.known.append(_Known(described.kind, name, described.role, described.organisation, self._state(source)))
        return len(self.known) - 1

    def _full_name(self, surname: str) -> str:
        """The longer name under which the document has the bearer of ``surname``, if it has one."""
        text, at = self.view.text, -1
        for _ in range(_MENTIONS):
            at = text.find(surname, at + 1)
            if at < 0:
                break
            before = _CAPITALS.search(text[max(0, at - _NAME_REACH) : at])
            if before is not None and not text[at + len(surname) : at + len(surname) + 1].isalnum():
                given = self._trim(before.group() + surname)
                if given != surname:
                    return describe(given, self.words).name or surname
        return surname

    def _trim(self, name: str) -> str:
        """``name`` without words before it that have a capital only because a sentence begins: "But", "On Tuesday"."""
        words = name.split()
        plain = [i for i, word in enumerate(words) if word.casefold() in self.common]
        return " ".join(words[plain[-1] + 1 :] if plain and plain[-1] + 1 < len(words) else words)

    def _state(self, source: Span) -> str | None:
        for mention in self.view.mentions_in(source.start, source.end):
            if mention.kind is not MentionKind.PART:
                return mention.state
        return None


def _same_name(known: str, other: str) -> bool:
    a, b = known.casefold().split(), other.casefold().split()
    return a == b or (len(b) == 1 and a[-1] == b[0]) or (len(a) == 1 and b[-1] == a[0])


def _takes_up(known: _Known, described: Description, words: SpeakerWords) -> bool:
    """Whether "the official", "the group" can be this speaker again."""
    head = described.head
    if described.kind is not known.kind and not (known.kind is Kind.GROUP and head in words.group):
        return False
    if known.role is not None and known.role.split()[-1].casefold().rstrip("s") == head:
        return described.organisation in (None, known.organisation)
    return known.kind is Kind.GROUP and head in words.group and described.organisation is None
