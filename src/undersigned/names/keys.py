"""Makes ``data/names/keys.txt`` from the tables of names: every folded key and what it means.

One line a meaning, its keys after it, so that the resolver loads tens of thousands of keys in a few
milliseconds without reading a table. Run by ``make names``; a test holds that the file is up to date.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from undersigned import reference
from undersigned.errors import BadData, Place
from undersigned.names.characters import simplified
from undersigned.names.folding import Folder
from undersigned.names.gazetteer import EVERYDAY, UN_LANGUAGES, Name, load_aliases, load_everyday, load_wide
from undersigned.names.resolution import NameKind
from undersigned.names.words import ROLES, Words
from undersigned.reference.tables import rows, shipped

Meaning = tuple[str, ...]
"""The fields of a line: what it is, then what belongs to it."""

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})

SHORTEST_FOLDED = 3
"""Latin names with no more letters than this are met only as they are written."""

LONGEST_OF_ENGLISH_ONLY = 5
"""Names of other languages with no more letters than this are near too many words to be looked for."""

SPELLING_LANGUAGES = frozenset((*UN_LANGUAGES, "de", "it", "pt", "nl"))
"""Languages whose names are looked for among misspellings."""


@dataclass(slots=True)
class Keys:
    """Keys and their meanings as they are gathered: in each dict the first meaning of a key stays."""

    words: Words
    exact: dict[str, Meaning] = field(default_factory=dict)
    """Of all words of a name."""
    loose: dict[str, Meaning] = field(default_factory=dict)
    """Without articles, or in alphabetical order; an exact key goes before it."""
    contested: set[str] = field(default_factory=set)
    """Loose keys that two states would share, and so neither has."""
    clashes: dict[str, dict[Meaning, set[str]]] = field(default_factory=dict)
    as_written: dict[str, Meaning] = field(default_factory=dict)
    """Names too short to be folded."""
    spellings: dict[str, Meaning] = field(default_factory=dict)

    def add(self, name: str, meaning: Meaning, *, spelling: bool = True) -> None:
        """Let ``name`` mean ``meaning`` unless it means something already."""
        words = self.words.folder.words(name)
        if not words:
            raise BadData(f"a name without letters: {name!r}", where=Place(file="data/names"))
        if self._is_too_short(words, meaning):
            self.as_written.setdefault(name, meaning)
            return
        meaning = self.exact.setdefault("".join(words), meaning)
        telling = self.words.folder.telling(words)
        for key in {"".join(telling), self.words.folder.in_order(words)}:
            if len(key) <= SHORTEST_FOLDED:
                continue
            if self.loose.setdefault(key, meaning)[:2] != meaning[:2]:
                self.contested.add(key)
        if spelling:
            self.spellings.setdefault(" ".join(telling), meaning)

    def _is_too_short(self, words: list[str], meaning: Meaning) -> bool:
        """Two or three Latin letters fold into too many other words: Vietnamese "Mỹ" is no English "my"."""
        key = "".join(words)
        return (
            len(key) <= SHORTEST_FOLDED and key.isascii() and not {NameKind.INITIALISM, "organisation"} & set(meaning)
        )

    def meanings(self) -> dict[str, Meaning]:
        """All keys that mean one thing."""
        loose = {key: meaning for key, meaning in self.loose.items() if key not in self.contested}
        return {key: meaning for key, meaning in (loose | self.exact).items() if key not in self.clashes}


def table() -> str:
    """The text of the file."""
    entries = list(_word_entries())
    words = Words()
    for role, word, meaning in entries:
        words.add(role, word, meaning)
    words.folder.characters.update(simplified())
    keys = Keys(words)
    _add_shared(keys)
    _add_states(keys)
    _add_others(keys)
    _add_everyday(keys)
    return "".join((*_word_lines(entries, words), *_lines(keys)))


def main() -> None:
    """Write the file."""
    Path(str(shipped("names/keys.txt"))).write_text(table(), encoding="utf-8")


def _add_shared(keys: Keys) -> None:
    """Names that several states bear; they go before all others."""
    for row in rows(
        shipped("names/ambiguous.csv"), ("names", "states", "un_usage", "republic", "democratic_republic", "note")
    ):
        states = row.many("states")
        for state in states:
            if not reference.is_state(state):
                row.refuse("states", f"unknown: {state!r}")
        told = [
            row.known(column, states) if row.text(column) else ""
            for column in ("un_usage", "republic", "democratic_republic")
        ]
        for name in row.many("names"):
            keys.add(name, ("ambiguous", " ".join(states), *told))


def _add_states(keys: Keys) -> None:
    rank = {NameKind.OFFICIAL: 0, NameKind.INITIALISM: 1, NameKind.FORMER: 2, NameKind.VARIANT: 3}
    aliases = sorted(load_aliases(shipped("names/aliases.csv")), key=lambda name: rank[name.kind])
    for name in (
        *load_wide(shipped("names/short.csv"), NameKind.SHORT),
        *load_wide(shipped("names/official.csv"), NameKind.OFFICIAL),
        *aliases,
    ):
        _add_name(keys, name)
    for state in (*reference.states(), reference.state("EUU")):
        for written in (state.name, state.un_name, state.name_fr, state.name_es):
            keys.add(written, _meaning(state.code, NameKind.SHORT))


def _add_others(keys: Keys) -> None:
    """What is no state and must be known as such: former states, territories, parts."""
    for row in rows(shipped("names/former_states.csv"), ("id", "names", "successors", "from", "until", "note")):
        for name in row.many("names"):
            keys.add(name, ("former", row.required("id"), " ".join(row.many("successors"))))
    for row in rows(shipped("names/territory_names.csv"), ("iso3", "names")):
        territory = reference.territories()[row.known("iso3", reference.territories())]
        for name in (territory.name, *row.many("names")):
            keys.add(name, _territory(territory.code))
    for row in rows(shipped("names/parts.csv"), ("state", "names")):
        for name in row.many("names"):
            keys.add(name, ("part", row.known("state", {state.code for state in reference.states()})))


def _add_everyday(keys: Keys) -> None:
    """The names of CLDR. A key that two languages give to two states is kept with its languages."""
    claims: defaultdict[str, dict[Meaning, set[str]]] = defaultdict(dict)
    others = set(_not_states(keys.words.folder, languages={"en"}))
    everyday = [
        name
        for table in EVERYDAY
        for name in load_everyday(shipped(table))
        # Swahili "Bangladeshi" is Bangladesh and Yoruba "Gene" Guinea, but the words are met in English.
        if name.language in SPELLING_LANGUAGES or "".join(keys.words.folder.words(name.name)) not in others
    ]
    for name in everyday:
        key = "".join(keys.words.folder.words(name.name))
        claims[key].setdefault(_meaning(name.state, NameKind.SHORT), set()).add(name.language)
    keys.clashes = {key: held for key, held in claims.items() if len(held) > 1 and key not in keys.exact}
    for name in everyday:
        for written in _spellings_of(name):
            keys.add(
                written,
                _meaning(name.state, NameKind.SHORT),
                spelling=_is_looked_for(name),
            )
    for row in rows(shipped("names/cldr.csv"), ("iso3", "name", "languages")):
        if not reference.is_state(row.text("iso3")):
            keys.add(
                row.text("name"),
                _territory(row.known("iso3", reference.territories())),
                spelling=not SPELLING_LANGUAGES.isdisjoint(row.text("languages").split()),
            )


def _not_states(folder: Folder, languages: Collection[str] = UN_LANGUAGES) -> Iterator[str]:
    """Keys of words that are something else than a name, or a name with an error in it; peoples in ``languages``."""
    yield from shipped("names/not_misspelt.txt").read_text(encoding="utf-8").split()
    for language, word in _demonyms():
        if language in languages:
            yield "".join(folder.telling(folder.words(word)))


def _demonyms() -> Iterator[tuple[str, str]]:
    """The words for peoples and of peoples, with their language."""
    columns = ("language", "state", "adjectives", "people", "prefixes", "tongue")
    for row in rows(shipped("names/running/demonyms.csv"), columns):
        for word in (*row.many("adjectives"), *row.many("people")):
            yield row.text("language"), word


def _spellings_of(name: Name) -> Iterator[str]:
    yield name.name
    if name.language == "de":
        yield name.name.translate(_GERMAN)


def _is_looked_for(name: Name) -> bool:
    """Whether misspellings of the name are mended. A short name is near too many words of other languages."""
    return name.language == "en" or (name.language in SPELLING_LANGUAGES and len(name.name) > LONGEST_OF_ENGLISH_ONLY)


def _add_name(keys: Keys, name: Name) -> None:
    span = tuple(day.isoformat() if day else "" for day in (name.start, name.end))
    keys.add(
        name.name,
        _meaning(name.state, name.kind, *span),
        spelling=name.kind is not NameKind.INITIALISM and _is_looked_for(name),
    )


def _meaning(code: str, kind: NameKind, start: str = "", end: str = "") -> Meaning:
    return ("organisation", code) if code == "EUU" else ("state", code, kind.value, start, end)


def _territory(code: str) -> Meaning:
    return ("territory", code, reference.territories()[code].administered_by or "")


def _word_entries() -> Iterator[tuple[str, str, str]]:
    """The rows of words.csv, titles and what joins them folded, and the states that are marked."""
    folder = Folder()
    for row in rows(shipped("names/words.csv"), ("role", "word", "meaning")):
        role, word = row.known("role", ROLES), row.required("word")
        if role in ("title", "connecting", "remark", "affix", "ending"):
            word = "".join(folder.words(word))
        yield role, word, row.text("meaning")
    for name in load_wide(shipped("names/official.csv"), NameKind.OFFICIAL):
        if name.language == "en" and ("Democratic" in name.name or "People's" in name.name):
            yield "marked", name.state, ""


def _word_lines(entries: Iterable[tuple[str, str, str]], words: Words) -> Iterator[str]:
    by_role: defaultdict[Meaning, list[str]] = defaultdict(list)
    for role, word, meaning in entries:
        by_role[role, meaning.replace(" ", "_")].append(word)
    for fields, held in by_role.items():
        yield _line("word", fields, held)
    yield _line("others", (), sorted(set(_not_states(words.folder))))
    yield _line("characters", (), (chr(point) + simple for point, simple in words.folder.characters.items()))


def _lines(keys: Keys) -> Iterator[str]:
    by_meaning: defaultdict[Meaning, list[str]] = defaultdict(list)
    for key, meaning in keys.meanings().items():
        by_meaning[meaning].append(key)
    for meaning, held in sorted(by_meaning.items()):
        yield _line("key", meaning, held)
    for key, meanings in sorted(keys.clashes.items()):
        for meaning, languages in sorted(meanings.items()):
            yield _line("clash", meaning, [key, *sorted(languages)], in_order=True)
    for name, meaning in sorted(keys.as_written.items()):
        yield _line("code", meaning, [name])
    for state in reference.states():
        yield _line("code", _meaning(state.code, NameKind.CODE), [state.iso2, state.code])
    for territory in reference.territories().values():
        yield _line("code", _territory(territory.code), [territory.iso2, territory.code])
    spelt: defaultdict[Meaning, list[str]] = defaultdict(list)
    for words, meaning in keys.spellings.items():
        spelt[meaning].append(words.replace(" ", "_"))
    for meaning, held in sorted(spelt.items()):
        yield _line("spelling", meaning, held)


def _line(what: str, meaning: Meaning, keys: Iterable[str], *, in_order: bool = False) -> str:
    return "\t".join((what, ",".join(meaning), " ".join(keys if in_order else sorted(keys)))) + "\n"


if __name__ == "__main__":
    main()
