"""The gold of names in running text: reads the marked passages and scores what ``find`` finds in them.

A passage marks each mention in place, ``[[Berlin|DEU|metonym]] said``. Every second passage is
held out: rules are never tuned on it, and its floors are pinned as well.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.floors import Lot

from undersigned.model.mentions import Mention
from undersigned.names import find

GOLD = Path(__file__).parent / "gold"
PINS = GOLD / "floors.json"
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")

Found = tuple[int, int, str, str]
"""Start, end, state and kind of a mention."""
Finder = Callable[[str, str], list[Found]]
"""Text and language to mentions."""

_MARK = re.compile(r"\[\[([^|\]]+)\|([A-Z]{3})\|(\w+)\]\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A text without its marks, and the mentions that the marks told."""

    id: str
    text: str
    held_out: bool
    mentions: frozenset[Found] = frozenset()


@dataclass(slots=True, kw_only=True)
class Score:
    """Mentions right, found and due; a mention is right if its span and state are."""

    right: int = 0
    found: int = 0
    due: int = 0
    kinds_due: Counter[str] = field(default_factory=Counter)
    kinds_right: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.due)

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / max(self.found, 1)

    def recall(self, kind: str) -> float:
        """The share of mentions of a kind that were found, whatever they were called."""
        return self.kinds_right[kind] / self.kinds_due[kind] if self.kinds_due[kind] else 1.0


def lots() -> Iterator[Lot]:
    """The figures of each language and of the traps, on the half that is seen and on the half held out."""
    for half, held_out in (("seen", False), ("held out", True)):
        for language in LANGUAGES:
            done = score(language, found_in, held_out=held_out)
            figures = {
                "f1": round(done.f1, 4),
                "precision": round(done.precision, 4),
                "recall.demonym": round(done.recall("demonym"), 4),
                "recall.metonym": round(done.recall("metonym"), 4),
            }
            gold = (GOLD / f"{language}.jsonl",)
            yield Lot(name=f"{language} {half}", figures=figures, gold=gold, wrong=tuple(done.wrong))
        fell = fallen(found_in, held_out=held_out)
        traps = (GOLD / "traps.jsonl",)
        yield Lot(name=f"traps {half}", figures={"errors": len(fell)}, gold=traps, wrong=tuple(fell))


def found_in(text: str, language: str) -> list[Found]:
    """What ``find`` finds, in the form that is scored."""
    return spans(find(text, language=language))


def passages(name: str) -> list[Passage]:
    """The passages of a file of gold: a language, or ``traps``, which hold no mention of a state."""
    lines = (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [_passage(json.loads(line)) for line in lines]


def score(name: str, finder: Finder, *, held_out: bool) -> Score:
    """How ``finder`` does on one half of a language's passages."""
    result = Score()
    for passage in passages(name):
        if passage.held_out is not held_out:
            continue
        found = {(start, end, state): kind for start, end, state, kind in finder(passage.text, name)}
        due = {(start, end, state): kind for start, end, state, kind in passage.mentions}
        right = found.keys() & due.keys()
        result.right += len(right)
        result.found += len(found)
        result.due += len(due)
        result.kinds_due.update(due.values())
        result.kinds_right.update(due[key] for key in right)
        for key in sorted(found.keys() ^ due.keys()):
            sign = "+" if key in found else "-"
            result.wrong.append(f"{passage.id} {sign}{passage.text[key[0] : key[1]]}/{key[2]}: {passage.text}")
    return result


def fallen(finder: Finder, *, held_out: bool) -> list[str]:
    """The traps in which a state is seen that is not there; a part is no state."""
    return [
        f"{trap.id}: {trap.text}"
        for trap in passages("traps")
        if trap.held_out is held_out and any(kind != "part" for *_, kind in finder(trap.text, "en"))
    ]


def spans(mentions: list[Mention]) -> list[Found]:
    """Mentions in the form that is scored."""
    return [(m.start, m.end, m.state, m.kind.value) for m in mentions]


def _passage(row: dict[str, object]) -> Passage:
    marked = str(row["text"])
    text, at, mentions = "", 0, set()
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        mentions.add((len(text), len(text) + len(mark[1]), mark[2], mark[3]))
        text += mark[1]
        at = mark.end()
    text += marked[at:]
    return Passage(id=str(row["id"]), text=text, held_out=bool(row["held_out"]), mentions=frozenset(mentions))
