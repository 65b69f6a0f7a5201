"""Claims of how many signed: a number of countries that does the signing, with its bound."""

from __future__ import annotations

import re
from collections.abc import Iterator

from undersigned.model.readings import Claim, Number
from undersigned.model.statements import Bound
from undersigned.reading.claims.drafts import Desk
from undersigned.reading.numberwords import number_words
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.find import Coverage, Told

_ONE_OF = re.compile(r"[gZ]D?(?P<set>[xupaq]{0,3}#+x?Y)(?=t)")
_TOTAL = re.compile(r"L[tp][xupaq]{0,3}(?P<set>#+)(?!x?[YxT])")
_NATION = re.compile(r"(?P<set>#xY)[xJF]{0,2}S")
_ALREADY = re.compile(r"La?ba{0,2}(?P<set>#)(?!x?[YxT])")
_IN_ALL = re.compile(r"x[tp]a{0,2}(?P<set>#+)(?!x?[YxT])")
_JOINED = re.compile(r"V[pa]*D?(?P<set>[xupaq]{0,3}#+x?Y)")


def claims(desk: Desk, coverage: Coverage) -> Iterator[Claim]:
    """The numbers in sets of signatories: "32 countries signed", "the 50 signatories", "one of 32 countries"."""
    for told in coverage.told:
        if "#" in told.clauses.words.tags:
            yield from _counts(desk, told)


def _counts(desk: Desk, told: Told) -> Iterator[Claim]:
    for first, last in _sets(told):
        found = number_in(told.clauses, first, last)
        if found is None or found[1].value < 2 or _is_other(told.clauses, *found):
            continue
        start, number = found
        claim = Claim(id="", kind="count", statement=told.focus, value=number)
        yield desk.spoken(claim, told.clauses, start, last, start)


def _is_other(clauses: Clauses, start: int, number: Number) -> bool:
    """Whether the number is a year, or a share: "a signatory in 2021", "90 per cent of island states"."""
    words = clauses.words
    behind = words.text(start, min(start + 3, len(words) - 1)).lower()
    return number.value in _YEARS or any(
        share in behind for share in ("%", "per cent", "percent", " pour cent", "por ciento")
    )


_YEARS = range(1900, 2100)
"""Numbers that count no states: there are not so many."""


def _sets(told: Told) -> Iterator[tuple[int, int]]:
    """The signatories as the sentence speaks of them: those that sign in it, "one of 32 to …"."""
    words = told.clauses.words
    for each in told.sets:
        names = words.tags[each.last] == "W"  # "drew 57 signatures": be they of states or of persons
        if each.stance.is_signatory and not each.none and each.mood != "unreal" and not names:
            yield each.first, each.last
    for match in _TOTAL.finditer(words.tags):
        yield match.start("set"), match.end("set") - 1
    for pattern in (_NATION, _ALREADY):  # "the 50-nation statement", "los firmantes son ya 29"
        for match in pattern.finditer(words.tags):
            yield match.start("set"), match.end("set") - 1
    for match in _IN_ALL.finditer(words.tags):
        near = "S" in words.tags or "L" in words.tags or told.clauses.statement_before
        if near and words.lower[match.start()] in words.lexicon.totals:
            yield match.start("set"), match.end("set") - 1
    for match in _ONE_OF.finditer(words.tags):
        yield match.start("set"), match.end("set") - 1
    for match in _JOINED.finditer(words.tags):
        verb = words.entries[match.start()].verb
        if verb is not None and any(f.does == "signed" for f in words.lexicon.frames.get(verb.lemma, ())):
            yield match.start("set"), match.end("set") - 1


_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th|e|er|ème|º|ª|o|a)")


def _ordinal(said: str) -> int | None:
    """As in "the 45th country to sign": so many have."""
    match = _ORDINAL.fullmatch(said.lower())
    return int(match.group(1)) if match else None


def number_in(clauses: Clauses, first: int, last: int) -> tuple[int, Number] | None:
    """The number among words ``first`` to ``last`` with the words before it that bound it; where it begins."""
    words = clauses.words
    at = next((i for i in range(first, last + 1) if words.tags[i] == "#"), None)
    if at is None:
        return None
    end = at
    while end < last and words.tags[end + 1] == "#":
        end += 1
    written = words.text(at, end)
    value = number_words(words.lexicon.language).value(written) or _ordinal(written)
    if value is None:
        return None
    start, bound = at, Bound.EXACTLY
    for back in (3, 2, 1):
        if at - back >= 0:
            said = words.lexicon.bounds.get(" ".join(words.lower[at - back : at]))
            if said is not None:
                start, bound = at - back, Bound(said)
                break
    return start, Number(value=value, bound=bound)
