"""Plain text to segments, also text that was Markdown, an e-mail or a table once.

The text stays as it was given, marks and all; a segment says what a stretch of it is:

    The following countries support the statement:      paragraph
    - Albania                                           list item
    Australia      Austria      Belgium                 three cells of a row
    * observer State                                    footnote, if a name above bears the mark
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from undersigned.model.documents import Role, Segment

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"[-–—•·*+‣◦▪●○■□➢✓]\s+(?=\S)|•(?=\S)")
_NUMBER = re.compile(r"(?:\(?\d{1,3}[.)]|\([a-z]\)|[a-z]\))\s+(?=\S)")
_NOTE_MARK = re.compile(r"(\*{1,4}|[†‡§]+|[¹²³⁴-⁹]+|\[\d{1,2}\]|\(\d{1,2}\))\s*(?=\S)")
_RULE = re.compile(r"[-=_*~#\s]{3,}")
_MARKDOWN_HEADING = re.compile(r"#{1,6}\s+\S")
_COLUMN_GAP = re.compile(r"\t+|[ \u00a0]{3,}")
_HAN = re.compile(r"[\u3040-\u9fff]")
_PIPE = re.compile(r"\|")
_SENTENCE_END = (".", "!", "?", "。", "！", "？", "؟", "۔", "…")
_HEADING_LENGTH = 100
_TITLE_LENGTH = 200
_NAME_LENGTH = 60
_SHORT = 45
_ITEM_LENGTH = 300
"""Beyond this a numbered line is a paragraph that bears a number."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the text without the white space around it."""

    start: int
    end: int
    words: str


def plain_segments(text: str) -> tuple[Segment, ...]:
    """The segments of ``text`` in order."""
    return tuple(_classify(text, list(_blocks(text))))


def is_name_list(lines: Sequence[str]) -> bool:
    """Whether ``lines`` look like one name a line rather than a paragraph that was wrapped."""
    if len(lines) < 2 or any(len(line) > _NAME_LENGTH for line in lines):
        return False
    if any(line.endswith((*_SENTENCE_END, ":")) for line in lines[:-1]):
        return False
    if any(len(line.split()) > 8 or (_HAN.search(line) and _is_han_prose(line)) for line in lines):
        return False
    return sum(not _starts_low(line) for line in lines) >= 0.9 * len(lines)


def split_lines(text: str, role: Role) -> Iterator[tuple[str, Role]]:
    """A block of mark-up as blocks: line breaks in it may part paragraphs or names, as they do in plain text."""
    if role in (Role.HEADING, Role.TITLE):
        yield " ".join(text.split()), role
    elif ("\n" not in text and "\t" not in text) or role is Role.FURNITURE:
        yield text, role
    elif role in (Role.PARAGRAPH, Role.QUOTATION):
        for segment in plain_segments(text):
            plain = segment.role in (Role.TITLE, Role.HEADING, Role.PARAGRAPH)
            part = Role.LIST_ITEM if segment.role is Role.CELL else segment.role
            yield text[segment.start : segment.end], role if plain else part
    else:
        lines = [line for line in text.split("\n") if line.strip()]
        yield from ((line, role) for line in lines) if is_name_list(lines) else ((text, role),)


def short_runs_as_items(text: str, segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """``segments`` with three or more short paragraphs in a row, none ending a sentence, as items of a list."""
    found = list(segments)
    run: list[int] = []
    for index, segment in enumerate((*segments, None)):
        if segment is not None and _is_short_paragraph(text, segment):
            run.append(index)
            continue
        if len(run) >= 3:
            for place in run:
                found[place] = replace(found[place], role=Role.LIST_ITEM)
        run = []
    return tuple(found)


def _is_short_paragraph(text: str, segment: Segment) -> bool:
    words = text[segment.start : segment.end]
    return segment.role in (Role.PARAGRAPH, Role.LIST_ITEM) and "\n" not in words and is_short_line(words)


def _is_han_prose(line: str) -> bool:
    return len(line) > 20 or any(mark in line for mark in "。，；、")


def _starts_low(line: str) -> bool:
    first = next((c for c in line if c.isalnum()), "")
    return first.islower() and not line.startswith(("the ", "la ", "le ", "les ", "l'", "l’", "el ", "los "))


def _blocks(text: str) -> Iterator[list[TextLine]]:
    """Runs of lines that no empty line parts."""
    current: list[TextLine] = []
    for match in _LINE.finditer(text):
        words = match.group().strip()
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        if current and text.count("\n", current[-1].end, match.start()) > 1:
            yield current
            current = []
        if words:
            current.append(TextLine(start, start + len(words), words))
        elif current:
            yield current
            current = []
    if current:
        yield current


def _classify(text: str, blocks: list[list[TextLine]]) -> Iterator[Segment]:
    marks = {m for m in ("*", "**", "***", "†", "‡") if re.search(rf"\w[)\]]?{re.escape(m)}(?![\w*†‡])", text)}
    spaced = _spaced_list(blocks)
    row = 0
    for index, block in enumerate(blocks):
        if (cells := _cells(text, block, row)) is not None:
            segments, row = cells
            yield from segments
        elif index == 0 and len(blocks) > 1 and _is_title(block):
            yield _join(block, Role.TITLE)
        elif index in spaced:
            yield _join(block, Role.LIST_ITEM)
        elif len(block) == 1 and _is_heading(block[0].words) and _is_longer(blocks, index):
            yield _join(block, Role.HEADING)
        else:
            yield from _lines_to_segments(block, marks)


def _lines_to_segments(block: list[TextLine], marks: set[str]) -> Iterator[Segment]:
    """Items, notes, headings and quotations of a block; what is left is its paragraphs."""
    if all(line.words.startswith(">") for line in block):
        yield _join(block, Role.QUOTATION)
        return
    lead = 1 if len(block) > 2 and block[0].words.endswith((":", "：")) else 0
    marked = any(_mark_role(line.words, marks) is Role.LIST_ITEM for line in block)
    if not marked and len(block) > 2 and is_name_list([line.words for line in block[lead:]]):
        if lead:
            yield _join(block[:1], Role.PARAGRAPH)
        for line in block[lead:]:
            yield _join([line], _mark_role(line.words, marks) or Role.LIST_ITEM)
        return
    open_lines: list[TextLine] = []
    open_role = Role.PARAGRAPH
    for line in block:
        role = _mark_role(line.words, marks)
        if role is None:
            open_lines.append(line)
            continue
        if open_lines:
            yield _join(open_lines, open_role)
        if role in (Role.HEADING, Role.FURNITURE):
            yield _join([line], role)
            open_lines, open_role = [], Role.PARAGRAPH
        else:
            open_lines, open_role = [line], role
    if open_lines:
        yield _join(open_lines, open_role)


def _mark_role(words: str, marks: set[str]) -> Role | None:
    """What the mark at the start of a line says of it; None where there is none."""
    if _RULE.fullmatch(words):
        return Role.FURNITURE
    if _MARKDOWN_HEADING.match(words):
        return Role.HEADING
    note = _NOTE_MARK.match(words)
    if note and (note.group(1) in marks or note.group(1)[0] in "¹²³⁴⁵⁶⁷⁸⁹["):
        return Role.FOOTNOTE
    if _BULLET.match(words) or (_NUMBER.match(words) and len(words) <= _ITEM_LENGTH):
        return Role.LIST_ITEM
    return None


def _join(lines: Iterable[TextLine], role: Role) -> Segment:
    lines = list(lines)
    start, end = lines[0].start, lines[-1].end
    if role is Role.LIST_ITEM and end - start > _ITEM_LENGTH:
        role = Role.PARAGRAPH
    return Segment(start=start, end=end, role=role)


def _is_title(block: list[TextLine]) -> bool:
    length = block[-1].end - block[0].start
    last = block[-1].words
    if len(block) > 2 or length > _TITLE_LENGTH or last.endswith((":", "：")):
        return False
    return _is_heading(last, _TITLE_LENGTH)


def _is_heading(words: str, limit: int = _HEADING_LENGTH) -> bool:
    if len(words) > limit or words.endswith((*_SENTENCE_END, ",", ";", "،", "、")):
        return False
    if words.endswith((":", "：")) and len(words.split()) > 8:
        return False
    if _BULLET.match(words) or _RULE.fullmatch(words) or words.startswith(">"):
        return False
    return len(words.split()) >= 2 or words.isupper() or len(words) > 3


def _is_longer(blocks: list[list[TextLine]], index: int) -> bool:
    """Whether more text than the block itself follows it: a heading heads something."""
    here = blocks[index][0]
    return any(
        block[-1].end - block[0].start > here.end - here.start or len(block) > 1
        for block in blocks[index + 1 : index + 4]
    ) or (here.words.endswith((":", "：")) and index + 1 < len(blocks))


def _spaced_list(blocks: list[list[TextLine]]) -> frozenset[int]:
    """The blocks that are one of three or more short lines, each set between empty lines.

    At the head of a text the first such line may be its title, so four are wanted there.
    """
    found: set[int] = set()
    run: list[int] = []
    for index in range(len(blocks) + 1):
        if index < len(blocks) and _is_short(blocks[index]):
            run.append(index)
            continue
        if len(run) >= 3 + (run[:1] == [0]):
            found.update(run)
        run = []
    return frozenset(found)


def _is_short(block: list[TextLine]) -> bool:
    return len(block) == 1 and is_short_line(block[0].words)


def is_short_line(words: str) -> bool:
    """Whether ``words`` may be a name that stands alone: short, no sentence, not the rest of one."""
    return len(words) <= _SHORT and not words.endswith((*_SENTENCE_END, ":", "：")) and not _starts_low(words)


def _cells(text: str, block: list[TextLine], row: int) -> tuple[list[Segment], int] | None:
    """The cells of a table set with tabs, wide gaps or pipes, and the number of the next row; None if it is none."""
    gap = _PIPE if all("|" in line.words.strip("|") for line in block) else _COLUMN_GAP
    counts = [len(gap.findall(line.words)) for line in block]
    if len(block) < 2 or sum(count > 0 for count in counts) < max(2, 0.6 * len(block)):
        return None
    segments: list[Segment] = []
    for line in block:
        if _RULE.fullmatch(line.words.replace("|", "-").replace(":", "-").replace("+", "-")):
            segments.append(Segment(start=line.start, end=line.end, role=Role.FURNITURE))
            continue
        indent = text[text.rfind("\n", 0, line.start) + 1 : line.start]
        segments.extend(_row_cells(line, gap, row, first=indent.count("\t")))
        row += 1
    return segments, row


def _row_cells(line: TextLine, gap: re.Pattern[str], row: int, *, first: int) -> Iterator[Segment]:
    """The cells of one line from its column ``first`` on; pipes are furniture, since they are not white space."""
    at, column = 0, first
    for match in (*gap.finditer(line.words), None):
        end = match.start() if match else len(line.words)
        words = line.words[at:end]
        start = at + len(words) - len(words.lstrip())
        if words.strip():
            last = start + len(words.strip())
            yield Segment(start=line.start + start, end=line.start + last, role=Role.CELL, row=row, column=column)
        if match is None:
            return
        if gap is _PIPE:
            yield Segment(start=line.start + match.start(), end=line.start + match.end(), role=Role.FURNITURE)
        column += gap is not _PIPE or end > 0
        at = match.end()
