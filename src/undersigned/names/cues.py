"""The words around a name that decide how it is read, one table a language: ``data/names/running/cues/en.toml``.

Each key is a set of words or short phrases in lower case, written as one string with a
comma between entries, so that a speaker of the language can correct them.
"""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass, field, fields
from importlib.resources import files
from typing import Any

from undersigned.errors import BadData, Place


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases of one to three words that stand before a name, in lower case unless ``cased``."""

    entries: frozenset[str] = frozenset()
    cased: bool = False
    last_words: frozenset[str] = field(init=False)
    """What each ends with, so that most places are passed over at one glance."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "last_words", frozenset(entry.rpartition(" ")[2] for entry in self.entries))

    def fold(self, words: str) -> str:
        """``words`` as the entries write them."""
        return words if self.cased else words.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """What may stand around a name, in lower case unless said otherwise."""

    titles: frozenset[str] = frozenset()
    """Before a person's name: "mr", "senator"."""
    given_names: frozenset[str] = frozenset()
    """Given names, capitalised."""
    offices: frozenset[str] = frozenset()
    """Words that follow a state's name in capitals without making a person of it: "Prime", "Ministry"."""
    institutions_after: frozenset[str] = frozenset()
    """Capitalised words that make the name part of another: "Times", "Airlines", "River"."""
    institutions_before: Phrases = Phrases(cased=True)
    """Words that do so from the left: "Lake", "Bank of"."""
    place_before: frozenset[str] = frozenset()
    """Prepositions after which a city is a place: "in", "near"."""
    prize_before: frozenset[str] = frozenset()
    """Words after which a seat of government is something to be won or left: "win the White House"."""
    speech_verbs: frozenset[str] = frozenset()
    """What a government does: "said", "urges"."""
    auxiliaries: frozenset[str] = frozenset()
    """What may stand between a government and its verb: "has", "not", "repeatedly"."""
    owned: frozenset[str] = frozenset()
    """What a government has: "envoy", "position", "refusal"."""
    acted_on: Phrases = Phrases()
    """What stands before a government that is acted on or dealt with: "urged", "relations with"."""
    acted_on_endings: frozenset[str] = frozenset()
    """Endings of such words: "ed by"."""
    compounds: frozenset[str] = frozenset()
    """What is tied to a government with a hyphen: "backed"."""
    conjunctions: frozenset[str] = frozenset()
    """Between two governments: "and"."""
    language_before: Phrases = Phrases()
    """Before the name of a language: "speaks", "translated into"."""
    language_prepositions: frozenset[str] = frozenset()
    """Before the name of a language, if no noun follows: "in"."""
    language_after: frozenset[str] = frozenset()
    """After the name of a language: "language", "version"."""
    tongues: frozenset[str] = frozenset()
    """Languages that are no state's demonym, as written: "English"."""
    city_nouns: frozenset[str] = frozenset()
    """After a city that is meant as a city: "residents"."""
    articles: frozenset[str] = frozenset()
    """Between a preposition and a name: "the"."""
    copulas: frozenset[str] = frozenset()
    """Verbs of which a language can be the subject and an adjective cannot: "Danish is hard"."""
    feminine: frozenset[str] = frozenset()
    """Articles that no given name takes: "la Dominique"."""
    function_words: frozenset[str] = frozenset()
    """Words after which an adjective has no noun: "and", "to"."""
    not_first_congo: frozenset[str] = frozenset()
    """Words of the same text that make Congo the Democratic Republic."""
    first_congo: frozenset[str] = frozenset()
    """Words of the same text that make it the Republic."""
    georgia_usa: frozenset[str] = frozenset()
    """Words near by that make Georgia one of the United States."""
    parts_usa: frozenset[str] = frozenset()
    """Names and abbreviations of the United States' states, after "Lebanon, "."""


@functools.cache
def cues_for(language: str) -> Cues:
    """The cues of ``language``; a language without a table has none. Raises BadData."""
    table = files("undersigned.data").joinpath(f"names/running/cues/{language}.toml")
    if not table.is_file():
        return Cues()
    place = Place(file=str(table))
    try:
        rows = tomllib.loads(table.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise BadData(str(error), where=place) from error
    known = {field.name for field in fields(Cues)}
    for key, words in rows.items():
        if key not in known or not isinstance(words, str):
            raise BadData(f"no cue is called {key!r}, or it is not one string", where=place)
    return Cues(**{key: _as_declared(key, _entries(words)) for key, words in rows.items()})


def _as_declared(key: str, entries: frozenset[str]) -> Any:
    """The entries in the type of their field."""
    default = next(one.default for one in fields(Cues) if one.name == key)
    return Phrases(entries, default.cased) if isinstance(default, Phrases) else entries


def _entries(words: str) -> frozenset[str]:
    return frozenset(" ".join(entry.split()) for entry in words.split(",") if entry.strip())
