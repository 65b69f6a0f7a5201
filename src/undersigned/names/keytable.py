"""The keys of names as the resolver holds them, loaded from ``keys.txt`` in a few milliseconds."""

from __future__ import annotations

import functools
import pkgutil
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from undersigned.errors import BadData, Place
from undersigned.model.states import StateCode
from undersigned.names.resolution import Declined, NameKind, Resolution, Resolved, Why
from undersigned.names.words import Words


@dataclass(frozen=True, slots=True)
class StateName:
    """A key that means a state."""

    state: StateCode
    kind: NameKind
    start: date | None
    end: date | None

    def resolve(self, text: str, on: date | None, corrected: bool) -> Resolution:
        """The answer for ``text``."""
        in_use = None
        if on is not None:
            in_use = (self.start is None or self.start <= on) and (self.end is None or on <= self.end)
        return Resolved(text=text, state=self.state, kind=self.kind, in_use=in_use, corrected=corrected)


@dataclass(frozen=True, slots=True)
class NoState:
    """A key that is known and means no state, or not one alone."""

    why: Why
    candidates: tuple[StateCode, ...]
    code: str | None = None
    un_usage: StateCode | None = None
    """For an ambiguous name the state for which the United Nations uses it."""
    republic: StateCode | None = None
    """For an ambiguous name the state that is the republic of that name."""
    democratic_republic: StateCode | None = None
    label: str = ""
    """Tells apart what has neither candidates nor code."""

    def resolve(self, text: str, on: date | None, corrected: bool) -> Resolution:  # noqa: ARG002
        """The answer for ``text``."""
        return Declined(text=text, why=self.why, candidates=self.candidates, code=self.code)


Meaning: TypeAlias = StateName | NoState


@dataclass(frozen=True, slots=True)
class KeyTable:
    """Every key and what it means."""

    keys: dict[str, Meaning] = field(default_factory=dict)
    clashes: dict[str, list[tuple[Meaning, frozenset[str]]]] = field(default_factory=dict)
    """Keys that mean different states in different languages."""
    codes: dict[str, Meaning] = field(default_factory=dict)
    """Codes, and names of two or three letters, which are met only as they are written."""
    words: Words = field(default_factory=Words)
    others: set[str] = field(default_factory=set)
    """Keys of words that are near a name and no misspelling of it."""
    spellings: list[tuple[Meaning, str]] = field(default_factory=list)
    """A meaning and its names, words joined by ``_`` and names by a space; taken apart only when one is misspelt."""


@functools.cache
def key_table() -> KeyTable:
    """The table that ships."""
    table = KeyTable()
    for line in _text().splitlines():
        what, fields, held = line.split("\t")
        match what:
            case "key":
                table.keys.update(dict.fromkeys(held.split(" "), _meaning(*fields.split(","))))
            case "code":
                table.codes.update(dict.fromkeys(held.split(" "), _meaning(*fields.split(","))))
            case "spelling":
                table.spellings.append((_meaning(*fields.split(",")), held))
            case "word":
                role, meaning = fields.split(",")
                for word in held.split(" "):
                    table.words.add(role, word, meaning.replace("_", " "))
            case "others":
                table.others.update(held.split(" "))
            case "characters":
                table.words.folder.characters.update({ord(pair[0]): pair[1] for pair in held.split(" ")})
            case _:
                key, *languages = held.split(" ")
                table.clashes.setdefault(key, []).append((_meaning(*fields.split(",")), frozenset(languages)))
    return table


def _text() -> str:
    # Not importlib.resources, which takes longer to import than the file to load.
    content = pkgutil.get_data("undersigned.data", "names/keys.txt")
    if content is None:
        raise BadData("the keys of names are missing", where=Place(file="names/keys.txt"), hint="run 'make names'")
    return content.decode("utf-8")


def _meaning(what: str, first: str, second: str = "", start: str = "", end: str = "") -> Meaning:
    match what:
        case "state":
            return StateName(
                first,
                NameKind(second),
                date.fromisoformat(start) if start else None,
                date.fromisoformat(end) if end else None,
            )
        case "ambiguous":
            return NoState(
                Why.AMBIGUOUS,
                tuple(first.split(" ")),
                un_usage=second or None,
                republic=start or None,
                democratic_republic=end or None,
            )
        case "former":
            return NoState(Why.FORMER_STATE, tuple(second.split()), label=first)
        case "territory":
            return NoState(Why.TERRITORY, (second,) if second else (), code=first)
        case "organisation":
            return NoState(Why.ORGANISATION, (), code=first)
        case _:
            return NoState(Why.PART, (first,))
