"""Treaties, declarations and resolutions that a statement cites: "the 1993 Vienna Declaration"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick, MatchKind

from undersigned.model.bodies import Instrument
from undersigned.model.readings import InstrumentCited
from undersigned.reading.lexicon import section
from undersigned.reading.textview import TextView
from undersigned.reference.instruments import instruments

_BARE_NUMBER = re.compile(r"[\dIVX]+/\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentWords:
    """Names of instruments in a language, by id, beside those of the reference; and spellings that vary."""

    names: dict[str, tuple[str, ...]]
    spellings: dict[str, str]


def instruments_cited(view: TextView) -> tuple[InstrumentCited, ...]:
    """The instruments named, each once with every place, in order of the text."""
    automaton, entries = _names(view.language)
    folded = view.text.lower() if len(view.text.lower()) == len(view.text) else view.text
    folded = folded.replace("\u2019", "'").replace("\n", " ").replace("\xa0", " ")
    places: dict[str, list[tuple[int, int]]] = {}
    for index, start, end in automaton.find_matches_as_indexes(folded):
        written, key = entries[index]
        shown = view.text[start:end]
        if _is_word(view.text, start, end) and not (written.isupper() and shown != written):
            places.setdefault(key, []).append((start, end))
    return tuple(
        InstrumentCited(id=key.lower(), evidence=tuple(view.evidence(start, end) for start, end in found))
        for key, found in places.items()
    )


def _is_word(text: str, start: int, end: int) -> bool:
    if "\u3400" <= text[start] <= "\u9fff":
        return True
    return not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()


@functools.cache
def _names(language: str) -> tuple[AhoCorasick, tuple[tuple[str, str], ...]]:
    words = section(language, "instruments", InstrumentWords)
    chosen: dict[str, tuple[str, str]] = {}
    for each in instruments():
        for name in _spelt(_written(each, words.names.get(each.id.lower(), ())), words.spellings):
            chosen.setdefault(name.lower(), (name, each.id))
    return AhoCorasick(list(chosen), matchkind=MatchKind.LeftmostLongest), tuple(chosen.values())


def _written(each: Instrument, own: Iterable[str]) -> Iterator[str]:
    """Names that mean nothing else: a bare number, or the name of a city, could."""
    for name in (*own, each.name, each.name.partition(":")[0], *each.short_names, each.name_fr, each.name_es):
        plain = re.sub(r"^(?:the|le|la|les|el|los)\s+", "", name.replace("\u2019", "'"), flags=re.IGNORECASE).strip()
        several = " " in plain or "/" in plain or (plain.isupper() and len(plain) > 2) or not plain.isascii()
        if several and not _BARE_NUMBER.fullmatch(plain):
            yield plain


def _spelt(names: Iterable[str], spellings: dict[str, str]) -> Iterator[str]:
    for name in names:
        yield name
        for one, other in spellings.items():
            if one in name.lower():
                yield re.sub(re.escape(one), other, name, flags=re.IGNORECASE)
