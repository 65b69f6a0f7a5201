"""Drafts and early versions of a statement: who stands on one may be gone from what was issued.

Chad and Mali were on the draft that circulated in May.         nothing told of the statement
An early version of the letter lists Chad among its backers.    nothing told
Chad signed after Mali had circulated a draft.                  Chad signed: no word of who is on the draft
"""

from __future__ import annotations

import re
from dataclasses import replace

from undersigned.reading.stances.reports import Report
from undersigned.reading.stances.words import Words

_VERBAL = re.compile(r"[Vbhdm]")
_BEFORE = re.compile(r"p[DxXJF#a]*$")
_SUBJECT = re.compile(r"(?:^|[.;:cu,])a?[DxXJF#']*$")
_BEING = re.compile(r"[bhd]")


def without_drafts(found: list[Report]) -> list[Report]:
    """``found``, where being on a draft, or missing from it, is no fact about the statement."""
    if not found:
        return found
    drafts = _drafts(found[0].words)
    return [replace(r, mood="unreal") if _is_of_draft(r, drafts) else r for r in found] if drafts else found


def _drafts(words: Words) -> list[int]:
    nouns = (*(at for at, letter in enumerate(words.tags) if letter == "S"), *words.flagged.get("request", ()))
    plain = (at for at in nouns if words.lower[at] in words.lexicon.unissued and words.tags[at + 1 : at + 2] != "S")
    return [*plain, *words.flagged.get("early", ())]


def _is_of_draft(report: Report, drafts: list[int]) -> bool:
    tags = report.words.tags
    if report.mood != "fact" or _signs(report):
        return False
    before = [m.start() for m in _VERBAL.finditer(tags, 0, report.head + 1)]
    verb = before[-1] if before else -1
    if tags[verb - 1 : verb] == "r":
        return False  # "Its name, which stands on the draft, …": what is told of the name may be of later
    for at in drafts:
        on = _BEFORE.search(tags, 0, at) if verb < at else None
        near = on is not None and not tags[report.head + 1 : on.start()].strip("aTSL")
        if on is not None and near and not _is_elsewhere(report.words, on.start()):
            return True  # "were on the draft", "were listed in an early version"
        opens = at < verb < report.actor.first and _SUBJECT.search(tags, 0, at) is not None
        if opens and not _BEING.search(tags, at, verb):
            return True  # "A draft, seen by Reuters, lists Chad among the supporters"
    return False


def _is_elsewhere(words: Words, at: int) -> bool:
    """As in "on board from the first draft": since then, and still; "co-sponsors of the draft": of what is voted on."""
    said = words.lexicon
    return words.entries[at].flag == "from" or words.lower[at] in said.since | said.of | said.to


def _signs(report: Report) -> bool:
    """Whether the word that tells it is a verb of signing: what is signed is no draft any more."""
    verb = report.words.entries[report.head].verb
    deeds = {frame.does for frame in report.words.lexicon.frames.get(verb.lemma, ())} if verb is not None else set()
    return report.words.tags[report.head] == "V" and "signed" in deeds and "appears" not in deeds
