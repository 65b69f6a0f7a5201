"""Statements that are named beside the one that somebody signed or did not: by "and", or as its contrary.

Le Kenya a soutenu le texte de 2020 et celui de 2022.         signed, both
Malte n'a signé ni la lettre de 2021 ni celle de 2023.        did not sign, both
Tonga firmó la carta de 2020; la de 2022, no.                 signed; did not sign
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from undersigned.model.stances import Stance
from undersigned.reading.stances.clauses import Clauses
from undersigned.reading.stances.reports import Report

_OWN = r"(?:p?D?[#TxF]){0,2}"
_BESIDE = re.compile(rf"S{_OWN},?[cR]p?D?[#xJF]{{0,2}}(?P<noun>(?<=#)S|S(?=p?D?[#T]))")
_OBJECT = re.compile(r"a?R?D?[#xJF]{0,2}(?=S)")
_CONTRARY = re.compile(rf"[;:,.]c?D?[#xJF]{{0,2}}(?P<noun>S){_OWN},?(?P<not>[nZ])?(?P<yes>[ai])?(?=[.;:)!]|$)")


def other_texts(clauses: Clauses, found: list[Report], before: list[Report]) -> Iterator[Report]:
    """The same reports of a statement named beside theirs by its year, and the contrary of those set against it."""
    tags = clauses.words.tags
    if tags.count("S") < 1:
        return
    for report in found:
        behind = _OBJECT.match(tags, report.head + 1) if report.place is None else None
        place = behind.end() if behind is not None else report.place
        match = _BESIDE.match(tags, place) if place is not None else None
        if match is not None:
            yield _of(clauses, report, report.stance, match.start("noun"))
    for match in _CONTRARY.finditer(tags):
        told = [r for r in (*before, *found) if r.words is not clauses.words or r.last < match.start()]
        stance = _contrary(clauses, told[-1], match) if told else None
        if stance is not None:
            yield _of(clauses, told[-1], stance, match.start("noun"))


def _contrary(clauses: Clauses, earlier: Report, match: re.Match[str]) -> Stance | None:
    """What "that of 2022, no" makes of a signature, and "that of 2022, yes" of its absence."""
    if earlier.mood != "fact" or earlier.denied or not earlier.actor.states:
        return None
    if match["not"]:
        return Stance.DID_NOT_SIGN if earlier.stance.is_signatory else None
    yes = match["yes"] is not None and clauses.words.lower[match.start("yes")] in clauses.words.lexicon.affirming
    return Stance.SIGNED if yes and not earlier.stance.is_signatory else None


def _of(clauses: Clauses, report: Report, stance: Stance, noun: int) -> Report:
    last = max(report.last, noun) if report.words is clauses.words else noun
    first = report.first if report.words is clauses.words else noun
    return replace(report, words=clauses.words, stance=stance, head=noun, first=min(first, noun), last=last, place=noun)
