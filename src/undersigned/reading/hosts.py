"""Whose page a document stands on, where that decides who "my own country" is.

    on behalf of Chile, Fiji and my own country        on a page headed "Permanent Mission of Denmark"

The host has signed only because the text speaks in its name; by itself a page's host signs nothing.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from undersigned.model.documents import Role
from undersigned.model.mentions import Mention, MentionKind
from undersigned.model.states import StateCode
from undersigned.names.mentions import find
from undersigned.reading.delivery import DeliveryWords
from undersigned.reading.lexicon import section
from undersigned.reading.phrases import any_of
from undersigned.reading.telltales import Phrases
from undersigned.reading.textview import TextView

_LONGEST = 300
_SHORT = 80
_FIRST_BLOCKS = 5
_NEAR = 40
_ARTICLE = 3
"""Letters that may stand before the name a sign begins with."""
_PARTS = re.compile(r"\s+[|·–—-]\s+")
"""What divides the title of a page from the name of its publisher."""


def host_of(view: TextView) -> StateCode | None:
    """The state whose mission or ministry publishes the page; None where it names none, or several.

    The name alone at the head of a page is such a sign: "ALBANIA – Statement on behalf of a group of States".
    """
    host, house = _host(view.language), house_behind(view.language)
    found: set[StateCode] = set()
    for number, words in enumerate(_signs(view)):
        for mention in find(words, on=view.day, language=view.language):
            alone = number == 0 and _PARTS.split(words)[0].strip() == mention.text
            if alone or (_heads(words, mention) and house.match(words, mention.end) is not None):
                found.add(mention.state)
        for match in host.finditer(words):
            named = [
                m
                for m in find(words[match.end() :], on=view.day, language=view.language)
                if m.kind is MentionKind.STATE and m.start <= 1
            ]
            found |= {m.state for m in named}
    return found.pop() if len(found) == 1 else None


def nationals(view: TextView, text: str, glue: re.Pattern[str]) -> Iterator[Mention]:
    """The nationalities of several houses: "les délégations suisse et slovène", "the Swiss and Slovene delegations"."""
    nations = _nations(view.language)
    if nations is None or nations.search(text) is None:
        return
    chain: list[Mention] = []
    for mention in (*(m for m in view.mentions if m.kind is MentionKind.DEMONYM), None):
        if chain and (mention is None or glue.fullmatch(text, chain[-1].end, mention.start) is None):
            before = text[max(0, chain[0].start - _NEAR) : chain[0].start]
            beside = any(m.end() == len(before.rstrip()) for m in nations.finditer(before))
            if len(chain) > 1 and (beside or nations.match(text, chain[-1].end + 1) is not None):
                yield from chain
            chain = []
        if mention is not None:
            chain.append(mention)


@functools.cache
def _nations(language: str) -> Phrases | None:
    phrases = section(language, "delivery", DeliveryWords).nations
    return Phrases(phrases) if phrases else None


def _heads(words: str, mention: Mention) -> bool:
    """Whether a sign begins with the name or nationality: "United States Mission to the United Nations"."""
    before = words[: mention.start].strip()
    return mention.kind in (MentionKind.STATE, MentionKind.DEMONYM) and len(before) <= _ARTICLE


def _signs(view: TextView) -> Iterator[str]:
    """What a page says of itself: its publisher and title, its first lines, else its heads and feet."""
    document = view.document
    for block in view.blocks[:_FIRST_BLOCKS]:
        yield from (line for line in view.text[block.start : block.end].split("\n") if len(line) <= _SHORT)
    yield from (sign for words in (document.publisher, document.title) if words for sign in _PARTS.split(words))
    for segment in document.segments:
        if segment.role is Role.FURNITURE and segment.end - segment.start <= _LONGEST:
            yield view.text[segment.start : segment.end]


@functools.cache
def house_names(language: str) -> Phrases:
    """Words for the mission, embassy or ministry of a state, before or behind its name."""
    words = section(language, "delivery", DeliveryWords)
    return Phrases((*words.hosts, *words.hosts_after))


@functools.cache
def house_before(language: str) -> Phrases:
    """The same right before the name of the state, which stands at the end."""
    words = section(language, "delivery", DeliveryWords)
    return Phrases((*words.hosts, *words.hosts_after), r"(?:{})\W*(?:the\s+|la\s+|l['’]|el\s+)?\Z")


@functools.cache
def house_behind(language: str) -> re.Pattern[str]:
    """What stands behind the name or nationality of a state whose house is meant: "Australian High Commission"."""
    words = section(language, "delivery", DeliveryWords)
    return re.compile(rf"\s+(?:{any_of(words.hosts_after)})", re.IGNORECASE)


@functools.cache
def office_behind(language: str) -> re.Pattern[str]:
    """The same for a house or whoever holds an office: "German Ambassador"."""
    words = section(language, "delivery", DeliveryWords)
    return re.compile(rf"\s+(?:{any_of((*words.hosts_after, *words.roles_after))})", re.IGNORECASE)


@functools.cache
def _host(language: str) -> re.Pattern[str]:
    words = section(language, "delivery", DeliveryWords)
    return re.compile(rf"(?:{any_of(words.hosts)})\s*(?:the\s|la\s|l['’]|el\s)?", re.IGNORECASE)
