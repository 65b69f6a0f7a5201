"""What every rule of this room looks at: a document's sentences and the states named in them.

Built once a document and handed to each kind of finding, so that text is split and
searched for names once. Furniture of the page is not in view.
"""

from __future__ import annotations

import bisect
import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar, cast

import sentencex

from undersigned.language import likeliest_language
from undersigned.model.documents import Document, Evidence, Role, Segment
from undersigned.model.mentions import Mention
from undersigned.names.mentions import find
from undersigned.reading.bare_words import titled_in
from undersigned.reading.brokennames import in_place, joined
from undersigned.reading.search import folded
from undersigned.reading.spans import Span, Spans

__all__ = ["Span", "Spans", "TextView", "once", "view"]

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class TextView:
    """A document with its sentences and mentions, both in order of the text."""

    document: Document
    language: str
    day: date | None
    """The day on which names and groups are to be understood: of the statement or page, where it is known."""
    blocks: tuple[Segment, ...]
    """The segments that are read, furniture left out."""
    sentences: tuple[Span, ...]
    """Sentences never cross a block."""
    mentions: tuple[Mention, ...]
    folded: str
    """The text as phrases are looked for in it (``search``)."""
    _told: dict[object, object] = field(repr=False, compare=False)
    """What was found out of it once (``once``)."""
    _block_starts: tuple[int, ...] = field(repr=False)
    _mention_starts: tuple[int, ...] = field(repr=False)
    _sentence_starts: tuple[int, ...] = field(repr=False)

    @property
    def text(self) -> str:
        """The document's text, to which all offsets refer."""
        return self.document.text

    def evidence(self, start: int, end: int) -> Evidence:
        """The words at ``[start, end)``."""
        return self.document.evidence(start, end)

    def words(self, span: Span) -> str:
        """The text of ``span``."""
        return self.document.text[span.start : span.end]

    def mentions_in(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that lie wholly within ``[start, end)``."""
        first = bisect.bisect_left(self._mention_starts, start)
        last = bisect.bisect_left(self._mention_starts, end)
        return tuple(m for m in self.mentions[first:last] if m.end <= end)

    def block_at(self, offset: int) -> Segment | None:
        """The block that holds ``offset``, or None between blocks."""
        index = bisect.bisect_right(self._block_starts, offset) - 1
        return self.blocks[index] if index >= 0 and offset < self.blocks[index].end else None

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that holds ``offset``, or None between sentences."""
        index = bisect.bisect_right(self._sentence_starts, offset) - 1
        if index < 0 or self.sentences[index].end <= offset:
            return None
        return self.sentences[index]

    def sentence_before(self, sentence: Span) -> Span | None:
        """The sentence that ``sentence`` follows, or None before the first."""
        index = bisect.bisect_left(self._sentence_starts, sentence.start) - 1
        return self.sentences[index] if index >= 0 else None

    def sentence_after(self, sentence: Span) -> Span | None:
        """The sentence that follows ``sentence``, or None after the last."""
        index = bisect.bisect_right(self._sentence_starts, sentence.start)
        return self.sentences[index] if index < len(self.sentences) else None


def once(ask: Callable[[TextView], Answer]) -> Callable[[TextView], Answer]:
    """``ask``, which is answered once for each view: several rules want to know of the title."""

    @functools.wraps(ask)
    def asked(view: TextView) -> Answer:
        if ask not in view._told:
            view._told[ask] = ask(view)
        return cast(Answer, view._told[ask])

    return asked


def view(document: Document, *, day: date | None = None) -> TextView:
    """Look at ``document``: split its blocks into sentences and find the states named in them."""
    # A Portuguese list read as Spanish would make signatories of whom no word speaks: its title goes first.
    language = document.language or titled_in(document.text) or likeliest_language(document.text) or "en"
    blocks = tuple(s for s in document.segments if s.role is not Role.FURNITURE)
    sentences = tuple(s for block in blocks for s in _split(document.text, block, language))
    on = day or document.published
    mentions = tuple(_mentions(document.text, on, language))
    if len(blocks) != len(document.segments):
        mentions = tuple(m for m in mentions if _in_view(document, m))
    return TextView(
        document=document,
        language=language,
        day=on,
        blocks=blocks,
        sentences=sentences,
        mentions=mentions,
        folded=folded(document.text),
        _told={},
        _block_starts=tuple(b.start for b in blocks),
        _mention_starts=tuple(m.start for m in mentions),
        _sentence_starts=tuple(s.start for s in sentences),
    )


def _mentions(text: str, on: date | None, language: str) -> Iterable[Mention]:
    """The states named in ``text``, also where the end of a line breaks a name."""
    whole = joined(text)
    if whole is None:
        return find(text, on=on, language=language)
    return in_place(find(whole[0], on=on, language=language), text, whole[1])


def _in_view(document: Document, mention: Mention) -> bool:
    return all(s.role is not Role.FURNITURE for s in document.segments_at(mention.start, mention.end))


def _split(text: str, block: Segment, language: str) -> list[Span]:
    words = text[block.start : block.end]
    spans = []
    for piece in sentencex.get_sentence_boundaries(language, words):
        start, end = int(piece["start_index"]), int(piece["end_index"])
        inner = words[start:end]
        start += len(inner) - len(inner.lstrip())
        end -= len(inner) - len(inner.rstrip())
        if start < end:
            spans.append(Span(block.start + start, block.start + end))
    return spans
