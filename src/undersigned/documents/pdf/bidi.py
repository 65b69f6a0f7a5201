"""Pages in Arabic or Hebrew: characters to pieces by where they stand, then into reading order.

PDF writers disagree on the order in which they draw right-to-left words, and pdfium passes
on what it finds; the places of the characters do not lie. A line is read from the right,
with runs of Latin letters and of figures turned back.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from undersigned.documents.pdf.character import Character, Piece

_RTL = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LTR_RUN = re.compile(r"[A-Za-z0-9À-ɏͰ-ӿ]+(?:[ .,:/'’&-]+[A-Za-z0-9À-ɏͰ-ӿ]+)*")
_ROUND = re.compile(r"([()])")
_BEFORE = re.compile(r"\s*\(\s*")
_AFTER = re.compile(r"\s*\)\s*(?=\w)")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_WORD_GAP = 0.03
_WIDE_GAP = 0.35
_PIECE_GAP = 1.2
_SHARE = 0.3


def is_right_to_left(text: str) -> bool:
    """Whether a good part of the letters of ``text`` is Hebrew or Arabic."""
    return len(_RTL.findall(text)) > _SHARE * sum(c.isalpha() for c in text)


def right_to_left_pieces(characters: Sequence[Character]) -> list[Piece]:
    """The pieces of a page whose letters run from right to left."""
    words = list(accumulate((c.text.isspace() for c in characters), initial=0))
    word_of = {c.place: word for c, word in zip(characters, words, strict=False)}
    drawn = [c for c in characters if not c.text.isspace()]
    return [_piece(part, word_of) for line in _lines(drawn) for part in _parts(line)]


def _lines(characters: Sequence[Character]) -> list[list[Character]]:
    lines: list[list[Character]] = []
    for character in sorted(characters, key=lambda c: -(c.top + c.bottom)):
        middle = (character.top + character.bottom) / 2
        if lines and min(c.bottom for c in lines[-1][:8]) < middle:
            lines[-1].append(character)
        else:
            lines.append([character])
    # The lam of a ligature lam-alef shares the box of the alef and is read first: it counts as the one to the right.
    for line in lines:
        line.sort(key=lambda c: (round(c.left + c.right, 1), c.text == "ل"))
    return lines


def _parts(line: Sequence[Character]) -> Iterator[list[Character]]:
    """A line where no gap is as wide as one between columns, rightmost part first."""
    height = max(c.top - c.bottom for c in line)
    parts = [[line[0]]]
    for before, after in itertools.pairwise(line):
        if after.left - before.right > _PIECE_GAP * height:
            parts.append([])
        parts[-1].append(after)
    yield from reversed(parts)


def _piece(part: Sequence[Character], word_of: dict[int, int]) -> Piece:
    """A part of a line. Letters stand as far apart as words: it is the white drawn between words that tells."""
    height = max(c.top - c.bottom for c in part)
    shown = part[0].text
    for before, after in itertools.pairwise(part):
        least = _WORD_GAP if word_of[before.place] != word_of[after.place] else _WIDE_GAP
        shown += (" " if after.left - before.right > least * height else "") + after.text
    return Piece(
        text=_read_from_the_right(shown) if _RTL.search(shown) else shown,
        left=min(c.left for c in part),
        bottom=min(c.bottom for c in part),
        right=max(c.right for c in part),
        top=max(c.top for c in part),
    )


def _read_from_the_right(shown: str) -> str:
    turned = _LTR_RUN.sub(lambda run: run.group()[::-1], shown[::-1].translate(_MIRRORED))
    return _bracketed(turned)


def _bracketed(text: str) -> str:
    """``text`` with each round bracket opening or closing as its place asks: pdfium mirrors some and not others."""
    is_open = False
    parts = []
    for part in _ROUND.split(text):
        if part in ("(", ")"):
            part = ")" if is_open else "("
            is_open = not is_open
        parts.append(part)
    return _AFTER.sub(") ", _BEFORE.sub(" (", "".join(parts))).strip()
