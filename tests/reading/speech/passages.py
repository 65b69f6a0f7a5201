"""The gold of attributions: passages in our own words, what is said in them by whom, and how reading them scores.

The form of the files is told at the head of ``gold/en.txt``. Every second passage is held out: rules are never tuned on
it, and the floors hold for it as well. ``gold/*.second.txt`` is a later set, all of it looked at since; how it was
first read stands at its head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.floors import Lot

from undersigned.documents.load import load_bytes
from undersigned.model.readings import Quote, Speaker
from undersigned.reading.speech import find
from undersigned.reading.textview import view

GOLD = Path(__file__).parent / "gold"
PINS = Path(__file__).parent / "floors.json"
LANGUAGES = ("en", "es", "fr")
_EDGE = " .,;:!?…“”\"'‘’«»—–-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One attribution that a reader should find; "-" is nothing."""

    speaker: str
    state: str
    source: str
    cue: str
    content: tuple[str, ...]
    via: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A text with the attributions in it."""

    number: int
    language: str
    text: str
    expected: tuple[Expected, ...]

    @property
    def held_out(self) -> bool:
        return self.number % 2 == 1


@dataclass(slots=True, kw_only=True)
class Score:
    """Counts over passages. Content counts as found where all its words and no others were given."""

    expected: int = 0
    given: int = 0
    found: int = 0
    sourced: int = 0
    named: int = 0
    via: int = 0

    def rates(self) -> dict[str, float]:
        """Precision and recall of content, and of those found the share with the right source, speaker and via."""
        return {
            "precision": round(self.found / max(self.given, 1), 3),
            "recall": round(self.found / max(self.expected, 1), 3),
            "source": round(self.sourced / max(self.found, 1), 3),
            "speaker": round(self.named / max(self.found, 1), 3),
            "via": round(self.via / max(self.found, 1), 3),
        }


def lots() -> Iterator[Lot]:
    """The figures of each language on the halves of the first set and on the second set, and what was read wrongly."""
    for language in LANGUAGES:
        first, second = passages(language), passages(language, ".second")
        for name, chosen, file in (
            ("open", [passage for passage in first if not passage.held_out], f"{language}.txt"),
            ("held out", [passage for passage in first if passage.held_out], f"{language}.txt"),
            ("second", second, f"{language}.second.txt"),
        ):
            total, wrong = score(chosen)
            yield Lot(name=f"{language} {name}", figures=total.rates(), gold=(GOLD / file,), wrong=tuple(wrong))


def passages(language: str, lot: str = "") -> list[Passage]:
    """The passages of ``gold/<language><lot>.txt``. Raises ValueError for a line that is no attribution of its text."""
    blocks = re.split(r"\n{2,}", (GOLD / f"{language}{lot}.txt").read_text("utf-8").strip())
    return [_passage(number, language, block) for number, block in enumerate(blocks[1:])]


def _passage(number: int, language: str, block: str) -> Passage:
    lines = block.split("\n")
    text = "\n\n".join(line for line in lines if not line.startswith(">"))
    expected = []
    for line in lines:
        if line.startswith(">"):
            speaker, source, cue, content, via = (part.strip() for part in line[1:].rsplit(" | ", 4))
            parts = tuple(part.strip() for part in content.split("||"))
            if any(part not in text for part in (*parts, *(w for w in (source, cue) if w != "-"))):
                raise ValueError(f"passage {number} ({language}): not in its text: {line}")
            name, _, state = (part.strip() for part in speaker.partition("@"))
            expected.append(Expected(speaker=name, state=state, source=source, cue=cue, content=parts, via=via))
    return Passage(number=number, language=language, text=text, expected=tuple(expected))


def score(chosen: list[Passage]) -> tuple[Score, list[str]]:
    """How the reading of ``chosen`` fares, and a line for each thing that is wrong."""
    total = Score()
    wrong: list[str] = []
    for passage in chosen:
        document = replace(load_bytes(passage.text.encode(), name="gold"), language=passage.language)
        speech = find(view(document))
        speakers = {speaker.id: speaker for speaker in speech.speakers}
        rest = {_key(tuple(e.text for e in quote.content)): quote for quote in speech.quotes}
        total.expected += len(passage.expected)
        total.given += len(speech.quotes)
        for one in passage.expected:
            quote = rest.pop(_key(one.content), None)
            if quote is None:
                wrong.append(f"{passage.language} {passage.number}: missed {one.content}")
            else:
                total.found += 1
                wrong += _compare(total, one, quote, speakers.get(quote.speaker or ""), passage)
        wrong += [f"{passage.language} {passage.number}: not there {key}" for key in rest]
    return total, wrong


def _compare(total: Score, one: Expected, quote: Quote, speaker: Speaker | None, passage: Passage) -> list[str]:
    wrong = []
    given = {
        "source": (one.source, _words(quote.source.text if quote.source else "-"), one.source.strip(_EDGE)),
        "speaker": (one.speaker, _called(speaker), one.speaker),
        "via": (one.via, quote.via or "-", one.via),
    }
    for what, (_, got, want) in given.items():
        right = want.casefold() in got.casefold().split(" / ") if what == "speaker" else got == want
        if what == "speaker":
            right = (right or want == "-") and one.state in ("", speaker.state if speaker is not None else "")
        if what == "source":
            total.sourced += right
        elif what == "speaker":
            total.named += right
        else:
            total.via += right
        if not right:
            wrong.append(f"{passage.language} {passage.number}: {what} {got!r}, not {want!r}")
    return wrong


def _called(speaker: Speaker | None) -> str:
    if speaker is None:
        return ""
    return " / ".join(part for part in (speaker.name, speaker.role, speaker.organisation) if part)


def _words(text: str) -> str:
    return text if text == "-" else text.strip(_EDGE)


def _key(content: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part.strip(_EDGE) for part in content)
