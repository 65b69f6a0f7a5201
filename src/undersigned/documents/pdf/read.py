"""A PDF to its text and segments, every line with its page and box."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from undersigned.documents.builder import TextBuilder
from undersigned.documents.pdf.blocks import Block, blocks_of
from undersigned.documents.pdf.character import Piece
from undersigned.documents.pdf.foreign import mark_foreign_sections
from undersigned.documents.pdf.furniture import split_furniture
from undersigned.documents.pdf.layout import regions
from undersigned.documents.pdf.words import pieces_of
from undersigned.errors import Place, UnreadableInput
from undersigned.model.documents import Line, Role, Segment

MAX_PAGES = 3_000
MAX_CHARACTERS = 100_000
"""On one page."""
_TAIL = 4096
_HYPHENS = ("\ufffe", "\u00ad")
_KEPT_HYPHEN = re.compile(r"\b(?:co|non|cross|self|ex|anti|pro|semi|vice|post|pre|vis|well|so)-$", re.IGNORECASE)
_WIDE = re.compile(r"[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]")
_NO_PAGES = re.compile(rb"/Count\s+0\b")
"""pdfium will not open such a file, and its own word for why is that of the file before."""
_GOES_ON = re.compile(r"[^.!?:;。؟]$")


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfHead:
    """What a PDF says of itself, and what could not be read in it.

    The day on which the file was made is left alone: a page that is printed later bears a later day.
    """

    title: str | None
    warnings: tuple[str, ...]


def read_pdf(data: bytes, builder: TextBuilder, *, name: str) -> PdfHead:
    """Add the blocks of the PDF in ``data`` to ``builder``.

    Raises UnreadableInput if it is encrypted, damaged, cut short, too large, or holds no
    text; a page that is a picture among others with text is told of in the warnings.
    """
    if b"%%EOF" not in data[-_TAIL:]:
        raise UnreadableInput("is cut short: its end is missing", where=Place(file=name), hint="fetch it again")
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _unopened(error, data, name) from error
    try:
        return _read(document, builder, name)
    finally:
        document.close()


def _read(document: Any, builder: TextBuilder, name: str) -> PdfHead:
    if not len(document):
        raise UnreadableInput("has no pages", where=Place(file=name))
    if len(document) > MAX_PAGES:
        raise UnreadableInput(f"has more than {MAX_PAGES:,} pages", where=Place(file=name))
    pages = []
    pictures = []
    for number in range(1, len(document) + 1):
        pieces, height, is_picture = _page(document, number, name)
        pages.append((pieces, height))
        if is_picture:
            pictures.append(number)
    if not any(pieces for pieces, _ in pages):
        where = Place(file=name, page=pictures[0] if pictures else 1)
        if pictures:
            raise UnreadableInput("is a picture without text", where=where, hint="it was scanned: run OCR on it first")
        raise UnreadableInput("holds no text", where=where, hint="if its pages were scanned, run OCR on it first")
    blocks = _joined_over_breaks(_blocks(pages))
    title = _metadata(document, "Title")
    _name_title(blocks)
    mark_foreign_sections(blocks)
    for block in blocks:
        _add(block, builder)
    return PdfHead(
        title=title or next((_plain(b) for b in blocks if b.role is Role.TITLE), None),
        warnings=tuple(f"page {number} is a picture without text and was not read" for number in pictures),
    )


def _unopened(error: Exception, data: bytes, name: str) -> UnreadableInput:
    where = Place(file=name)
    if "password" in str(error).lower() or b"/Encrypt" in data[-_TAIL:]:
        return UnreadableInput("is encrypted", where=where, hint="save it without a password")
    if _NO_PAGES.search(data):
        return UnreadableInput("has no pages", where=where)
    return UnreadableInput("is damaged, or no PDF", where=where, hint="fetch it again")


def _page(document: Any, number: int, name: str) -> tuple[list[Piece], float, bool]:
    """Pieces and height of a page, and whether it is nothing but a picture."""
    where = Place(file=name, page=number)
    try:
        page = document[number - 1]
        text_page = page.get_textpage()
    except pdfium.PdfiumError as error:
        raise UnreadableInput("cannot be read: the page is damaged", where=where) from error
    count = text_page.count_chars()
    if count > MAX_CHARACTERS:
        raise UnreadableInput(f"holds more than {MAX_CHARACTERS:,} characters on a page", where=where)
    width, height = page.get_size()
    pieces = pieces_of(text_page, count, rotation=page.get_rotation(), width=width, height=height)
    is_picture = not pieces and any(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))
    text_page.close()
    page.close()
    return pieces, height, is_picture


def _blocks(pages: Sequence[tuple[list[Piece], float]]) -> list[Block]:
    """The blocks of all pages: head, body and foot of each."""
    found: list[Block] = []
    heights = [piece.height for pieces, _ in pages for piece in pieces for _ in range(len(piece.text) // 8 + 1)]
    body_size = median(heights)
    row = 0
    for number, (head, body, foot) in enumerate(split_furniture(pages), start=1):
        found.extend(Block(Role.FURNITURE, [(number, piece)]) for piece in head)
        for region in regions(body):
            blocks = blocks_of(region, number, row, body_size)
            row = max((b.row + 1 for b in blocks if b.row is not None), default=row)
            found.extend(blocks)
        found.extend(Block(Role.FURNITURE, [(number, piece)]) for piece in foot)
    return found


def _is_after_a_break(last: tuple[int, Piece], first: tuple[int, Piece]) -> bool:
    """Whether a page or a column ends between two lines."""
    return last[0] < first[0] or first[1].bottom > last[1].top


def _joined_over_breaks(blocks: Iterable[Block]) -> list[Block]:
    """``blocks`` with a paragraph that a page or column break cut put together, before the furniture of the break."""
    joined: list[Block] = []
    last: Block | None = None
    for block in blocks:
        if block.role in (Role.FURNITURE, Role.FOOTNOTE):
            joined.append(block)
            continue
        goes_on = (
            last is not None
            and last.role is block.role is Role.PARAGRAPH
            and _is_after_a_break(last.lines[-1], block.lines[0])
            and _GOES_ON.search(last.text.rstrip())
            and (block.text[:1].islower() or last.text.rstrip().endswith((",", "\ufffe", "-", " and", " et", " y")))
        )
        if goes_on and last is not None:
            last.lines.extend(block.lines)
        else:
            joined.append(block)
            last = block
    return joined


def _name_title(blocks: Sequence[Block]) -> None:
    """The first of the largest headings on the first page is the title."""
    headings = [block for block in blocks if block.role is Role.HEADING and block.lines[0][0] == 1]
    if headings:
        max(headings, key=lambda block: block.size).role = Role.TITLE


def _add(block: Block, builder: TextBuilder) -> None:
    """Join the lines of ``block``; a hyphen that only parts a word at the end of a line goes, the boxes stay true."""
    text = ""
    lines: list[Line] = []
    for page, piece in block.lines:
        words = " ".join(piece.text.split())
        text = _joint(text, words)
        start = len(text)
        text += words
        lines.append(Line(start=start, end=len(text), page=page, box=piece.box))
    kept, shown = _without_end_mark(text, lines)
    first = lines[0]
    where = Segment(
        start=0, end=0, role=block.role, page=first.page, box=first.box, row=block.row, column=block.column, lines=shown
    )
    builder.add(kept, where)


def _joint(text: str, words: str) -> str:
    """``text`` as it stands before the words of the next line."""
    if not text:
        return text
    if text.endswith((*_HYPHENS, "-")):
        bare = text[:-1]
        if words[:1].islower() and not _KEPT_HYPHEN.search(f"{bare}-") and bare[-1:].isalpha():
            return bare
        return f"{bare}-" + ("" if bare[-1:].isalpha() else " ")
    return text if _WIDE.match(text[-1]) and _WIDE.match(words[:1]) else f"{text} "


def _without_end_mark(text: str, lines: Sequence[Line]) -> tuple[str, tuple[Line, ...]]:
    """Marks of hyphens as hyphens where they remain, and lines that end where their words end."""
    text = text.replace("\ufffe", "-").replace("\u00ad", "-")
    shown = []
    for index, line in enumerate(lines):
        end = min(line.end, lines[index + 1].start if index + 1 < len(lines) else len(text))
        if line.start < end:
            shown.append(Line(start=line.start, end=end, page=line.page, box=line.box))
    return text, tuple(shown)


def _plain(block: Block) -> str:
    return " ".join(block.text.split())


def _metadata(document: Any, key: str) -> str | None:
    return str(document.get_metadata_value(key)).strip("\x00 \t\r\n") or None
