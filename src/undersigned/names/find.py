"""States named in running text, as spans in the text that was given."""

from __future__ import annotations

import csv
import functools
from datetime import date
from importlib.resources import files

from ahocorasick_rs import AhoCorasick, MatchKind

from undersigned.model.mentions import Mention, MentionKind


def find(text: str, *, on: date | None = None, language: str | None = None) -> list[Mention]:  # noqa: ARG001
    """Every mention of a state in ``text``, in order, never overlapping.

    ``on`` decides between names that changed hands; ``language`` is the ISO 639-1 code of the text.
    """
    automaton, states = _gazetteer()
    mentions = []
    for index, start, end in automaton.find_matches_as_indexes(text):
        if _is_word(text, start, end):
            mentions.append(
                Mention(start=start, end=end, text=text[start:end], kind=MentionKind.STATE, state=states[index])
            )
    return mentions


def _is_word(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not before.isalnum() and not after.isalnum()


@functools.cache
def _gazetteer() -> tuple[AhoCorasick, tuple[str, ...]]:
    names: dict[str, str] = {}
    table = files("undersigned.data").joinpath("reference/states.csv").read_text("utf-8")
    for row in csv.DictReader(table.splitlines()):
        for column in ("common_name_en", "official_name_en", "un_short_name_en"):
            if row[column]:
                names.setdefault(row[column], row["iso3"])
    return AhoCorasick(list(names), matchkind=MatchKind.LeftmostLongest), tuple(names.values())
