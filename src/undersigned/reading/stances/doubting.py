"""Words before a clause that leave open whether it is so.

no sign that Malta signed · nobody believes that Malta did · word is that Malta did     open
It calls for restraint and carries three signatures.      nothing is called for behind "and"
"""

from __future__ import annotations

import re

from undersigned.reading.stances.words import Words

_ASIDE = re.compile(r",[xVp][^,;:.()hbm]{1,40},$")
_OF_STATEMENT = re.compile(r"[VpdZ]D[xJF#]{0,3}S(?:p[DxXJA']{1,5})?$")
_NEAR = 3
"""Words before "that" among which stands the noun that it explains: word has come that."""


def is_said_of_it(words: Words, doubt: int) -> bool:
    """As in "It calls for restraint and carries three signatures", where nobody calls for what follows."""
    verb = words.lexicon.entries.get(words.lower[doubt].partition(" ")[0])
    return verb is not None and verb.verb is not None and words.tags[doubt - 1 : doubt] in ("P", "S", "L")


def is_unbelieved(words: Words, that: int) -> bool:
    """As in "no sign that Malta signed", "the idea that Malta did"; but "not until May that" is so."""
    if words.lower[that] not in words.lexicon.that:
        return False
    aside = _ASIDE.search(words.tags, 0, that)
    that = that if aside is None else aside.start()  # "the claim, spread by some, that Malta did"
    begin = max(words.tags.rfind(letter, 0, that) for letter in ";:,") + 1
    restricts = _OF_STATEMENT.search(words.tags, begin, that)  # "did not join the letter on famine that Ireland read"
    told_in = restricts is not None and words.lower[restricts.start()] in words.lexicon.voiced_in
    unsaid = any(letter in "nNZ" for letter in words.tags[begin:that]) and (restricts is None or told_in)
    unsaid |= not words.lexicon.rumours.isdisjoint(words.lower[begin:that])
    unsaid |= not words.lexicon.fancies.isdisjoint(words.lower[max(begin, that - _NEAR) : that])
    return unsaid and not words.has(begin, that, "until")


def is_wished(words: Words, that: int) -> bool:
    """As in "Que le Pérou signe la lettre !", where what "que" opens hangs on nothing before it."""
    opens = words.tags[that - 1 : that] in ("", ";", ":")
    return words.lexicon.inverting and opens and words.lower[that] in words.lexicon.that
