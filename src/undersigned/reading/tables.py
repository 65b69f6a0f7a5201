"""Tables in which one column holds the states and the others what belongs to them.

    State     Ambassador        Signed on
    Austria   Ms Jordan Keller  3 May 2022       Jordan signs nothing here
    Chile     Mr Chad Roe       no               nor does Chile

Only the column of the states is read as a list. A table whose cells are all names is a list
in several columns, and stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from undersigned.model.documents import Document, Role
from undersigned.reading.listwords import ListPatterns
from undersigned.reading.textview import Span

_FEWEST_ROWS = 3
_SHARE = 0.6
"""Of the cells of a column that must be names for it to be the column of the states."""


def beside_states(document: Document, names: Sequence[Span], patterns: ListPatterns) -> list[Span]:
    """The cells that stand beside the states in tables, to be left out; ``names`` in order of the text."""
    text = document.text
    found: list[Span] = []
    at = 0
    for table in _tables(document):
        while at < len(names) and names[at].start < table[0][0].start:
            at += 1
        inside = [name for name in names[at:] if name.start < table[-1][-1].end] if at < len(names) else []
        column = _states_column(text, table, inside, patterns)
        if column is not None:
            found += [cell for row in table for index, cell in enumerate(row) if index != column]
            head = table[0][column]
            tells = patterns.heading.search(text[head.start : head.end]) is not None  # "Endorsing States"
            headed = _is_header(text, table[0], patterns) and not _is_name(text, head, inside, patterns)
            found += [head] if headed and not tells else []
            answers = _answers(text, table, patterns)
            told = table if answers and not headed else table[1:]
            found += [row[column] for row in told if _has_not_signed(text, table[0], row, patterns, answers)]
    return found


def _tables(document: Document) -> Iterator[list[list[Span]]]:
    """The tables as rows of cells, each row as long as the longest; a cell that is missing is an empty span."""
    rows: list[dict[int, Span]] = []
    last: int | None = None
    for segment in document.segments:
        if segment.role is not Role.CELL or segment.row is None or segment.column is None:
            yield from _whole(rows)
            rows, last = [], None
            continue
        if segment.row != last:
            rows.append({})
            last = segment.row
        before = rows[-1].get(segment.column)
        rows[-1][segment.column] = Span(segment.start if before is None else before.start, segment.end)
    yield from _whole(rows)


def _whole(rows: Sequence[dict[int, Span]]) -> Iterator[list[list[Span]]]:
    several = [index for index, row in enumerate(rows) if len(row) > 1]
    rows = rows[several[0] : several[-1] + 1] if several else rows  # a text's other lines stand around its table
    if len(rows) < _FEWEST_ROWS:
        return
    width = max(column for row in rows for column in row) + 1
    if width > 1:
        yield [list(_filled(row, width)) for row in rows]


def _filled(row: dict[int, Span], width: int) -> Iterator[Span]:
    at = min(cell.start for cell in row.values())
    for column in range(width):
        cell = row.get(column, Span(at, at))
        at = cell.end
        yield cell


def _states_column(text: str, table: list[list[Span]], names: Sequence[Span], patterns: ListPatterns) -> int | None:
    """The one column whose cells are names, by its heading or by its cells; None where there are more or none."""
    header = [text[cell.start : cell.end].strip() for cell in table[0]]
    headed = _is_header(text, table[0], patterns) and not any(_is_name(text, c, names, patterns) for c in table[0])
    body = table[1:] if headed else table
    columns = range(len(header))
    share = [sum(_is_name(text, row[c], names, patterns) for row in body) / len(body) for c in columns]
    full = [c for c in columns if share[c] >= _SHARE]
    if all(_is_empty(cell) or _is_name(text, cell, names, patterns) for row in table[1:] for cell in row):
        return None
    if len(full) != 1 or len(header) < 2:
        return None
    return None if any(share[c] > 0 for c in columns if c != full[0] and header[c] == "") else full[0]


def _is_empty(cell: Span) -> bool:
    return cell.start == cell.end


def _is_header(text: str, row: Sequence[Span], patterns: ListPatterns) -> bool:
    cells = (text[cell.start : cell.end].strip() for cell in row)
    return any(any(c.isalpha() for c in words) and patterns.label.fullmatch(words) is not None for words in cells)


def _answers(text: str, table: Sequence[Sequence[Span]], patterns: ListPatterns) -> bool:
    """Whether a table has but one column beside the states, which tells whether they signed by yes or no.

    Without a heading the cells tell it by themselves.
    """
    head, body = table[0], table[1:]
    if len(head) != 2:
        return False
    if patterns.answer.fullmatch(text, head[1].start, head[1].end) is None:
        body = table
    cells = [row[1] for row in body if not _is_empty(row[1])]
    return len(cells) > 1 and all(
        any(what.fullmatch(text, cell.start, cell.end) for what in (patterns.affirmative, patterns.negative))
        for cell in cells
    )


def _has_not_signed(
    text: str, header: Sequence[Span], row: Sequence[Span], patterns: ListPatterns, answers: bool
) -> bool:
    """Whether the row says "no" in a column that tells of signing, or nothing or "no" in one of ``answers`` alone."""
    if answers and _is_empty(row[1]):
        return True
    return any(
        patterns.negative.fullmatch(text, cell.start, cell.end) is not None
        and (
            answers
            or patterns.signing.search(text, head.start, head.end)
            or patterns.heading.search(text[head.start : head.end])
        )
        for head, cell in zip(header, row, strict=True)
        if cell.start < cell.end
    )


def _is_name(text: str, cell: Span, names: Sequence[Span], patterns: ListPatterns) -> bool:
    """Whether a cell holds one name or several, and nothing but a list's glue around them."""
    at = cell.start
    for name in names:
        if cell.start <= name.start and name.end <= cell.end:
            if patterns.glue.fullmatch(text, at, name.start) is None:
                return False
            at = name.end
    return at > cell.start and patterns.glue.fullmatch(text, at, cell.end) is not None
