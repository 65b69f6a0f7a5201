"""The words that tell names nothing, stand for longer ones, or carry no weight (``words.csv``)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from undersigned.names.folding import Folder
from undersigned.reference.tables import Readable, rows, shipped

ROLES = ("silent", "same", "abbreviation", "plain", "capitals")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of ``words.csv`` by what they do."""

    folder: Folder
    abbreviations: dict[str, tuple[str, ...]]
    """What an abbreviation may stand for."""
    plain: frozenset[str]
    """Words that many names share: an error in one of them says nothing about which state is meant."""
    capitals: frozenset[str]
    """Initialisms that are also words, and so count only in capitals."""


def load_words(table: Readable, characters: Readable) -> Words:
    """The words of the tables. Raises BadData for a bad row."""
    roles: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rows(table, ("role", "word", "meaning")):
        roles[row.known("role", ROLES)].append((row.required("word"), row.text("meaning")))
    abbreviations: defaultdict[str, list[str]] = defaultdict(list)
    for word, meaning in roles["abbreviation"]:
        abbreviations[word].append(meaning)
    return Words(
        folder=Folder(
            silent=frozenset(word for word, _ in roles["silent"]),
            same=dict(roles["same"]),
            characters=str.maketrans(
                {
                    row.required("traditional"): row.required("simplified")
                    for row in rows(characters, ("traditional", "simplified"))
                }
            ),
        ),
        abbreviations={word: tuple(meanings) for word, meanings in abbreviations.items()},
        plain=frozenset(word for word, _ in roles["plain"]),
        capitals=frozenset(word for word, _ in roles["capitals"]),
    )


def shipped_words() -> Words:
    """The words of the tables that ship."""
    return load_words(shipped("names/words.csv"), shipped("names/traditional.csv"))
