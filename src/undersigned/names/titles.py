"""A short name with the title of its state, in any of the languages whose titles are known.

Reads "Iran, Islamische Republik", "Kongo, Demokratische Republik", "Suriye Arap Cumhuriyeti", "フランス共和国",
"Angolan tasavalta". The title is what
tells the two Koreas and the two Congos apart; of other states it must be one that they could bear.
"""

from __future__ import annotations

from undersigned.names.keytable import KeyTable, Meaning, NoState, StateName
from undersigned.names.resolution import NameKind, Why
from undersigned.names.words import DEMOCRATIC, PEOPLE, REPUBLIC, Words


def read_titled(words: list[str], table: KeyTable) -> Meaning | None:
    """What the words mean as one or more titles and the short name of one state."""
    known = table.words
    titles = {known.titles[word] for word in words if word in known.titles}
    untitled = [word for word in words if word not in known.titles]
    if untitled:
        untitled[-1], written_on = _without_affixes(untitled[-1], known)
        titles |= written_on
    if not titles:
        return None
    rest = [word for word in untitled if word not in known.connecting]
    meaning = table.keys.get("".join(rest)) or table.keys.get(known.folder.in_order(rest))
    inflected = _inflected(words, ["".join(untitled), "".join(rest)], table)
    if inflected and inflected != {meaning}:
        # "Nigeri" is Nigeria in one language, and in another what Niger is called beside its title.
        meaning = inflected.pop() if meaning is None and len(inflected) == 1 else None
    if isinstance(meaning, StateName):
        return meaning if _may_bear(meaning, titles, known) else None
    if meaning is not None and meaning.why is Why.AMBIGUOUS:
        return _told_apart(meaning, titles)
    return meaning


def _without_affixes(word: str, known: Words) -> tuple[str, set[str]]:
    """A word without the titles that are written together with it ("フランス共和国"), and what they say."""
    said: set[str] = set()
    affixes = tuple(known.affixes)
    while not word.isascii() and (word.endswith(affixes) or word.startswith(affixes)):
        fitting = [affix for affix in affixes if word.endswith(affix) or word.startswith(affix)]
        affix = max(fitting, key=len)
        said.add(known.affixes[affix])
        word = word.removesuffix(affix) if word.endswith(affix) else word.removeprefix(affix)
    return word, said


def _inflected(words: list[str], names: list[str], table: KeyTable) -> set[Meaning]:
    """What a name may be that has the ending which it takes beside one of the titles: "Angolan tasavalta"."""
    for name in names:
        found = {
            meaning
            for word in words
            for ending, plain in table.words.endings.get(word, ())
            if name.endswith(ending)
            and (meaning := table.keys.get(name[: len(name) - len(ending)] + plain)) is not None
        }
        if found:
            return found
    return set()


def _may_bear(name: StateName, titles: set[str], known: Words) -> bool:
    if name.kind in (NameKind.OFFICIAL, NameKind.INITIALISM):
        return False
    if name.state in known.people_only and REPUBLIC in titles and PEOPLE not in titles:
        return False
    return name.state in known.marked or titles.isdisjoint((DEMOCRATIC, PEOPLE))


def _told_apart(name: NoState, titles: set[str]) -> Meaning:
    state = None
    if not titles.isdisjoint((DEMOCRATIC, PEOPLE)):
        state = name.democratic_republic
    elif REPUBLIC in titles:
        state = name.republic
    return name if state is None else StateName(state, NameKind.VARIANT, None, None)
