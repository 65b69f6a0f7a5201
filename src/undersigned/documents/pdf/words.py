"""Characters of a page to pieces: stretches of words on one line that no wide gap parts.

pdfium gives characters in the order in which the page draws them, right-to-left scripts in
reading order, ligatures taken apart. Whether two are of one word is told by the boxes.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from undersigned.documents.pdf.bidi import is_right_to_left, right_to_left_pieces
from undersigned.documents.pdf.character import Character, Piece

_WORD_GAP = 0.15
_PIECE_GAP = 1.2
"""Gaps in heights of a line: beyond the first a new word begins, beyond the second another column."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_FIGURES = "0123456789"
_WIDE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")
"""Characters in boxes higher than those of figures in the same size."""
_HYPHEN = "\ufffe"
"""What pdfium gives for a hyphen at the end of a line."""
_NOT_SEEN = "\x00\u200b\u2060\ufeff\uffff"


def pieces_of(text_page: Any, count: int, *, rotation: int, width: float, height: float) -> list[Piece]:
    """The pieces of a page in the order in which it draws them."""
    characters = list(_characters(text_page, count, rotation, width, height))
    if is_right_to_left("".join(c.text for c in characters)):
        return right_to_left_pieces(characters)
    pieces: list[Piece] = []
    open_piece: Piece | None = None
    space = False
    before: Character | None = None
    for character in characters:
        if character.text.isspace():
            space = True
            continue
        if open_piece is not None and before is not None and _continues(open_piece, before, character):
            gap = _gap(before, character) > _WORD_GAP * open_piece.height
            _append(open_piece, before, character, spaced=space or gap)
        else:
            open_piece = _start(text_page, character)
            pieces.append(open_piece)
        space = False
        before = character
    return pieces


def _characters(page: Any, count: int, rotation: int, width: float, height: float) -> Iterator[Character]:
    rectangle = pdfium.FS_RECTF()
    pointer = ctypes.byref(rectangle)
    high = 0
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(page, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code, high = (0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00), 0) if high else (0xFFFD, 0)
        text = chr(code)
        if text in _NOT_SEEN:
            continue
        if text < " ":
            text = _HYPHEN if text == "\x02" else " "
        if text == " " or not pdfium.FPDFText_GetLooseCharBox(page, index, pointer):
            yield Character(" ", 0, 0, 0, 0, index)
            continue
        if text in _FIGURES and _is_raised(page, index, rectangle):
            text = text.translate(_RAISED)
        sides = _turn(rectangle, rotation, width, height)
        yield Character(text, *sides, index, pdfium.FPDFText_GetFontSize(page, index))


def _is_raised(page: Any, index: int, line: Any) -> bool:
    """Whether a figure is drawn small and high, as type made for such marks is, whose box says nothing of it."""
    sides = [ctypes.c_double() for _ in range(4)]
    pdfium.FPDFText_GetCharBox(page, index, *map(ctypes.byref, sides))
    bottom, top = sides[2].value, sides[3].value
    height = line.top - line.bottom
    return bool(0 < top - bottom < 0.5 * height and bottom - line.bottom > 0.35 * height)


def _turn(box: Any, rotation: int, width: float, height: float) -> tuple[float, float, float, float]:
    """The box as the page is shown; ``width`` and ``height`` are those of the page as shown."""
    if rotation == 90:
        return box.bottom, height - box.right, box.top, height - box.left
    if rotation == 180:
        return width - box.right, height - box.top, width - box.left, height - box.bottom
    if rotation == 270:
        return width - box.top, box.left, width - box.bottom, box.right
    return box.left, box.bottom, box.right, box.top


def _gap(before: Character, after: Character) -> float:
    """White space between two characters of a line, whichever way it runs."""
    return max(after.left - before.right, before.left - after.right)


def _continues(piece: Piece, before: Character, after: Character) -> bool:
    shared = min(piece.top, after.top) - max(piece.bottom, after.bottom)
    smaller = min(piece.height, after.top - after.bottom)
    if shared < 0.4 * smaller:
        return False
    limit = _PIECE_GAP * piece.height
    return after.left - before.right <= limit and before.left - after.right <= limit


def _start(page: Any, character: Character) -> Piece:
    bold = pdfium.FPDFText_GetFontWeight(page, character.place) >= 600
    text = "-" if character.text == _HYPHEN else character.text
    return Piece(text, character.left, character.bottom, character.right, character.top, bold)


def _append(piece: Piece, before: Character, after: Character, *, spaced: bool) -> None:
    """Add a character; a small one above the line is a mark and stays raised, so that it joins no name."""
    text = after.text
    alike = before.size == after.size and _WIDE.search(piece.text + text) is not None
    if (
        not alike
        and piece.text.isdecimal()
        and piece.height < 0.9 * (after.top - after.bottom)
        and piece.bottom > after.bottom
    ):
        piece.text = piece.text.translate(_RAISED)
    small = after.top - after.bottom < 0.9 * piece.height
    if not alike and text in _FIGURES and small and after.bottom > piece.bottom + 0.1 * piece.height:
        text = text.translate(_RAISED)
    if spaced and text not in ",.;:)" and not piece.text.endswith(" "):
        piece.text += " "
    piece.text += _HYPHEN if text == _HYPHEN else text
    piece.left, piece.right = min(piece.left, after.left), max(piece.right, after.right)
    if not small:
        piece.bottom, piece.top = min(piece.bottom, after.bottom), max(piece.top, after.top)
