"""What is no part of a list where it stands in or beside one, as spaces.

Signed by        a heading over the list
Africa           a line that divides it, blanked
Ghana
Observers        blanked too, unless it is a heading of the rank of "Signed by": then the list ends
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from undersigned.model.documents import Role, Segment
from undersigned.model.mentions import Mention, MentionKind
from undersigned.reading.legends import Legend
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.runningheads import running_heads
from undersigned.reading.tables import beside_states
from undersigned.reading.textview import Span, TextView

_ROW = 60
_ARTICLE = 4
"""Code points before a name in which its article stands."""
_LABELLED = re.compile(r"^[ \t•*-]*([^\W\d_][^\n\t:：]{2,40})[:：\t]", re.MULTILINE)
_LETTERED = re.compile(r"^[ \t]*[^\W\d_a-zà-ÿа-яё][ \t]*[–—:-][ \t]+(?=[^\W\d_])", re.MULTILINE)
"""A letter of the alphabet before the names that begin with it: "A - Angola, Azerbaijan"."""
_FEWEST_LETTERS = 3
_QUOTED = re.compile(r"^(?:>[ \t]?)+", re.MULTILINE)
"""The mark of a line quoted in a mail."""
_LINE = re.compile(r"[^\n]+")
_HEADING_TAG = re.compile(r"/h([1-6])\b")


def blanked(view: TextView, patterns: ListPatterns, legends: Sequence[Legend]) -> str:
    """The text with spaces for furniture, running heads, legends, lines dividing lists, and what is beside states."""
    text = view.document.text
    spans = [Span(s.start, s.end) for s in view.document.segments if s.role is Role.FURNITURE]
    lines = (match for match in _LINE.finditer(text) if match.end() - match.start() <= 60)
    labels = [line for line in lines if patterns.label.fullmatch(line.group()) and not _is_named(view, line)]
    spans += [Span(line.start(), line.end()) for line in labels if not _ends_section(view, line.start(), labels)]
    spans += _row_labels(view, patterns)
    spans += _letters(view)
    if "\n>" in text:
        spans += _quote_marks(text, patterns)
    spans += running_heads(view)
    spans += [legend.span for legend in legends]
    if any(segment.role is Role.CELL for segment in view.document.segments):
        names = [Span(m.start, m.end) for m in view.mentions if m.kind is MentionKind.STATE]
        spans += beside_states(view.document, names, patterns)
    spans += [Span(m.end, m.end + 1) for m in view.mentions if text[m.end : m.end + 1] == "?" and _is_alone(text, m)]
    return cleared(text, spans)


def cleared(text: str, spans: Sequence[Span]) -> str:
    """The text with spaces for what stands in ``spans``; offsets stay."""
    pieces, at = [], 0
    for span in sorted(spans, key=lambda s: s.start):
        if span.start >= at:
            pieces += [text[at : span.start], " " * (span.end - span.start)]
            at = span.end
    return "".join([*pieces, text[at:]]) if spans else text


def _is_named(view: TextView, line: re.Match[str]) -> bool:
    """Whether a state is named in a line that else would be letters alone: "U.K."."""
    return any(mention.kind is MentionKind.STATE for mention in view.mentions_in(line.start(), line.end()))


def _row_labels(view: TextView, patterns: ListPatterns) -> list[Span]:
    """Labels at the head of lines that hold several names: "Africa: Cabo Verde, Gabon"."""
    found = []
    for line in _LABELLED.finditer(view.text):
        named = view.mentions_in(line.end(), line.end() + _ROW)
        if len(named) > 1 and patterns.label.fullmatch(line.group(1)) is not None:
            found.append(Span(line.start(), line.end()))
    return found


def _quote_marks(text: str, patterns: ListPatterns) -> list[Span]:
    """The marks of lines quoted in a mail, but of what it says that another wrote: that it only answers."""
    found: list[Span] = []
    kept, end = True, 0
    for mark in _QUOTED.finditer(text):
        if text[end : mark.start()] != "\n":  # the first line of a quotation
            above = text[: mark.start()].rstrip()
            kept = patterns.wrote.search(above, above.rfind("\n") + 1) is None
        end = text.find("\n", mark.end())
        end = len(text) if end < 0 else end
        if kept:
            found.append(Span(mark.start(), mark.end()))
    return found


def _letters(view: TextView) -> list[Span]:
    """Letters at the head of several lines, each before names that begin with it."""
    found = [
        Span(line.start(), line.end())
        for line in _LETTERED.finditer(view.text)
        if (named := view.mentions_in(line.end(), line.end() + _ROW)) and named[0].start - line.end() <= _ARTICLE
    ]
    return found if len(found) >= _FEWEST_LETTERS else []


def _ends_section(view: TextView, offset: int, labels: Sequence[re.Match[str]]) -> bool:
    """Whether a label is a heading of the rank of the one that the list stands under."""
    rank = _rank(view.block_at(offset))
    if rank is None:
        return False
    divided = {line.start() for line in labels}
    above = next(
        (each for b in reversed(view.blocks) if b.end <= offset and b.start not in divided and (each := _rank(b))), None
    )
    return above is not None and rank <= above


def _rank(block: Segment | None) -> int | None:
    """1 to 6 for a heading of a page, None for anything else."""
    if block is None or block.role not in (Role.HEADING, Role.TITLE) or block.path is None:
        return None
    found = _HEADING_TAG.findall(block.path)
    return int(found[-1]) if found else None


def _is_alone(text: str, mention: Mention) -> bool:
    """Whether a name and the doubt behind it are all of their line."""
    line = text[text.rfind("\n", 0, mention.start) + 1 : mention.start]
    return not any(c.isalpha() for c in line) and not text[mention.end + 1 :].partition("\n")[0].strip()
