"""A text cut into paragraphs and runs, so that findings that overlap can each be marked without nesting."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from undersigned.model.positions import PositionValue
from undersigned.model.verdicts import Ruling

_PARAGRAPH = re.compile(r"[^\n]+")
_WORST_FIRST = (Ruling.CONTRADICTED, Ruling.DISPUTED, Ruling.NOT_CHECKABLE, Ruling.SUPPORTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A finding: where it stands in the text, in code points, and what it is."""

    start: int
    end: int
    claim: str | None = None
    ruling: Ruling | None = None
    stance: PositionValue | None = None
    quoted: str | None = None
    """Whose words these are."""
    told: str | None = None
    """What the finding says, for a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of text with everything that is found in it."""

    text: str
    claim: str | None = None
    """The claim that the run leads to: of several, the one whose verdict matters most."""
    begins: tuple[str, ...] = ()
    """Claims whose words begin here."""
    ruling: Ruling | None = None
    stance: PositionValue | None = None
    quoted: bool = False
    told: str | None = None

    @property
    def plain(self) -> bool:
        """Whether nothing was found in it."""
        return self.claim is None and self.told is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph."""

    runs: tuple[Run, ...]


def marked(text: str, spans: Iterable[Span]) -> tuple[Block, ...]:
    """``text`` in paragraphs of runs; the runs of a paragraph add up to it. Raises ValueError for a span outside."""
    ordered = sorted(spans, key=lambda span: (span.start, span.end))
    if any(not 0 <= span.start < span.end <= len(text) for span in ordered):
        raise ValueError("a finding lies outside its text")
    told: set[str] = set()
    return tuple(
        Block(runs=tuple(_runs(text, paragraph.start(), paragraph.end(), ordered, told)))
        for paragraph in _PARAGRAPH.finditer(text)
    )


def _runs(text: str, start: int, end: int, spans: list[Span], begun: set[str]) -> Iterable[Run]:
    within = [span for span in spans if span.start < end and span.end > start]
    cuts = sorted({start, end, *(min(max(cut, start), end) for span in within for cut in (span.start, span.end))})
    for first, last in pairwise(cuts):
        here = [span for span in within if span.start <= first and span.end >= last]
        yield _run(text[first:last], here, begun)


def _run(text: str, here: list[Span], begun: set[str]) -> Run:
    claims = sorted((span for span in here if span.claim), key=_weight)
    begins = tuple(dict.fromkeys(span.claim for span in claims if span.claim and span.claim not in begun))
    begun.update(begins)
    told = dict.fromkeys(words for span in here for words in (span.told, span.quoted) if words)
    return Run(
        text=text,
        claim=claims[0].claim if claims else None,
        begins=begins,
        ruling=claims[0].ruling if claims else None,
        stance=next((span.stance for span in here if span.stance), None),
        quoted=any(span.quoted for span in here),
        told="; ".join(told) or None,
    )


def _weight(span: Span) -> int:
    return _WORST_FIRST.index(span.ruling) if span.ruling else len(_WORST_FIRST)
