"""The words that tell names nothing, stand for longer ones, or carry no weight (``words.csv``)."""

from __future__ import annotations

from dataclasses import dataclass, field

from undersigned.names.folding import Folder

ROLES = (
    "silent",
    "same",
    "abbreviation",
    "plain",
    "capitals",
    "remark",
    "kept",
    "title",
    "affix",
    "ending",
    "connecting",
    "people_only",
    "marked",
)

DEMOCRATIC, PEOPLE, REPUBLIC = "democratic", "people", "republic"
"""What a title may say that tells two states of one name apart."""


@dataclass(slots=True)
class Words:
    """Words by what they do."""

    folder: Folder = field(default_factory=Folder)
    abbreviations: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """What an abbreviation may stand for."""
    plain: set[str] = field(default_factory=set)
    """Words that many names share: an error in one of them says nothing about which state is meant."""
    capitals: set[str] = field(default_factory=set)
    """Initialisms that are also words, and so count only in capitals."""
    remark: set[str] = field(default_factory=set)
    """Words that introduce a second name: "formerly", "also known as"."""
    titles: dict[str, str] = field(default_factory=dict)
    """Words for what a state calls itself, in many languages, and what each says."""
    affixes: dict[str, str] = field(default_factory=dict)
    """Titles that are written together with the name: ``共和国``, and what each says."""
    endings: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    """Titles beside which the name has an ending, each with the ending and what the plain name ends in instead."""
    connecting: set[str] = field(default_factory=set)
    """Words that join a title to a name."""
    marked: set[str] = field(default_factory=set)
    """States that call themselves democratic or the people's."""
    people_only: set[str] = field(default_factory=set)
    """States that are the people's republic of their name, while the republic of that name is another."""

    def add(self, role: str, word: str, meaning: str) -> None:
        """Take in a row of ``words.csv``; titles come folded."""
        match role:
            case "same":
                self.folder.same[word] = meaning
            case "kept":
                self.folder.kept[word] = meaning
            case "silent":
                self.folder.silent.add(word)
            case "abbreviation":
                self.abbreviations[word] = (*self.abbreviations.get(word, ()), meaning)
            case "title":
                self.titles[word] = meaning
            case "affix":
                self.affixes[word] = meaning
            case "ending":
                ending, _, plain = meaning.partition(">")
                self.endings.setdefault(word, []).append((ending, plain))
            case _:
                held: set[str] = getattr(self, role)
                held.add(word)
