"""A short name with the title of its state, in any of the languages whose titles are known.

Reads "Iran, Islamische Republik", "Kongo, Demokratische Republik", "Suriye Arap Cumhuriyeti". The title is what
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
    if not titles:
        return None
    rest = [word for word in words if word not in known.titles and word not in known.connecting]
    meaning = table.keys.get("".join(rest)) or table.keys.get(known.folder.in_order(rest))
    if isinstance(meaning, StateName):
        return meaning if _may_bear(meaning, titles, known) else None
    if meaning is not None and meaning.why is Why.AMBIGUOUS:
        return _told_apart(meaning, titles)
    return meaning


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
