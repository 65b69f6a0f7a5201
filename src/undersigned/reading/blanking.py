"""What is no part of a list where it stands in or beside one, as spaces.

Signed by        a heading over the list
Africa           a line that divides it, blanked
Ghana
Observers        blanked too, unless it is a heading of the rank of "Signed by": then the list ends
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from undersigned.model.documents import Role, Segment
from undersigned.model.mentions import Mention, MentionKind
from undersigned.model.states import StateCode
from undersigned.names import Resolved, resolve
from undersigned.reading.beside import people_beside
from undersigned.reading.legends import Legend
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.runningheads import running_heads
from undersigned.reading.spokesmen import people_within
from undersigned.reading.tables import beside_states
from undersigned.reading.textview import Span, TextView

_ROW = 60
_ARTICLE = 4
"""Code points before a name in which its article stands."""
_LABELLED = re.compile(r"^[ \t•*-]*([^\W\d_](?:(?! {3})[^\n\t:：]){2,60})(?:[:：\t]| {3,})", re.MULTILINE)
_LETTERED = re.compile(r"(?:^|(?<=\s))([^\W\d_a-zà-ÿа-яё])[ \t]*[–—:-][ \t]+(?=([^\W\d_]))", re.MULTILINE)
"""A letter of the alphabet before the names that begin with it: "A - Angola, Azerbaijan"."""
_FEWEST_LETTERS = 3
_OPENS = re.compile(r"[:：]\s*")
_WITHIN = re.compile(r"\s*([^\W\d_][^\n\t:：;؛；,،、—–()]{1,45}?)\s*(?:[:：]|\s[—–-]\s)")
"""A label within a paragraph with the colon or dash behind it."""
_LONGEST_NAME = 50
_OWN_NAME = re.compile(
    r"(?:[ \t]*[/|–—(（][ \t]*|(?<=[а-яё\u0621-\u064a\u3400-\u9fff])[ \t]+(?=[A-ZÀ-Þ]))"
    r"([^\W\d_][^\n,;:/|–—()（）\d]{1,48}?)[ \t]*(?:[)）]|(?=[ \t]*(?:[,;/|(（،、；；–—]|$)))",
    re.MULTILINE,
)
_OWN_NAMES_AHEAD = re.compile(r"[ \t•*–—-]*((?:[^\W\d_][^\n,;:/|–—()（）\d]{1,48}?[ \t]*[/|–—(（][ \t]*){1,4})")
_PARTS_NAMES = re.compile(r"[ \t]*[/|–—(（][ \t]*")
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
    spans += _labels_within(view, patterns)
    spans += _names_beside(view)
    spans += people_beside(view, patterns)
    spans += people_within(view, patterns)
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
    """Labels at the head of lines of names: "Africa: Cabo Verde, Gabon"; one before a single name needs others."""
    found: list[Span] = []
    several = False
    for line in _LABELLED.finditer(view.text):
        label = line.group(1).rstrip()
        if patterns.label.fullmatch(label) is None and (not found or patterns.rest_label.fullmatch(label) is None):
            continue
        named = view.mentions_in(line.end(), line.end() + _ROW)
        if len(named) > 1 or _is_before_name(view, line.end()):
            found.append(Span(line.start(), line.end()))
            several = several or len(named) > 1
    return found if several or len(found) >= _FEWEST_LETTERS else []


def _labels_within(view: TextView, patterns: ListPatterns) -> list[Span]:
    """Labels within a paragraph, behind semicolons: "… of all regions: Africa: Mali; Asia and the Pacific: Fiji"."""
    text, found = view.text, []
    for mark in ";؛；":
        at = text.find(mark)
        while at >= 0:
            if (label := _label_at(text, at + 1, patterns)) is not None:
                found.append(label)
            at = text.find(mark, at + 1)
    if not found:
        return []
    block = view.block_at(found[0].start)
    for opening in _OPENS.finditer(text, block.start if block is not None else 0, found[0].start):
        if (label := _label_at(text, opening.end(), patterns)) is not None:
            return [label, *found]
    return found


def _label_at(text: str, start: int, patterns: ListPatterns) -> Span | None:
    label = _WITHIN.match(text, start)
    if label is None or patterns.label.fullmatch(label[1]) is None:
        return None
    return Span(label.start(1), label.end())


def _names_beside(view: TextView) -> list[Span]:
    """The same name in the state's own languages, behind it or in front: "Finland / Suomi", "België (Belgium)"."""
    text, found = view.text, []
    for mention in view.mentions:
        if mention.kind is not MentionKind.STATE:
            continue
        behind = _OWN_NAME.match(text, mention.end)
        while behind is not None and _is_own_name(behind[1], mention.state):
            found.append(Span(behind.start(), behind.end()))
            behind = _OWN_NAME.match(text, behind.end())
        start = text.rfind("\n", 0, mention.start) + 1
        if mention.start - start <= _LONGEST_NAME:
            ahead = _OWN_NAMES_AHEAD.fullmatch(text, start, mention.start)
            names = () if ahead is None else _PARTS_NAMES.split(ahead[1])[:-1]
            if ahead is not None and all(_is_own_name(name, mention.state) for name in names):
                found.append(Span(ahead.start(1), mention.start))
    return found


def _is_own_name(words: str, state: StateCode | None) -> bool:
    found = resolve(words)
    return isinstance(found, Resolved) and found.state == state


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
        if _bare(line[1]) == _bare(line[2]) or (_opens_line(view, line.start()) and _is_before_name(view, line.end()))
    ]
    return found if len(found) >= _FEWEST_LETTERS else []


def _bare(letter: str) -> str:
    """A letter without its accent: names with "É" stand under "E"."""
    return unicodedata.normalize("NFD", letter)[0].lower()


def _opens_line(view: TextView, offset: int) -> bool:
    return offset == 0 or view.text[offset - 1] == "\n"


def _is_before_name(view: TextView, offset: int) -> bool:
    """Whether a name stands there, or behind an article."""
    named = view.mentions_in(offset, offset + _ROW)
    return bool(named) and named[0].start - offset <= _ARTICLE


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
