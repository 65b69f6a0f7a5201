"""Names that the end of a line breaks: read as if it did not.

Iceland, Ire-           a word divided where a column is narrow
land, Italy
Fiji, Guinea-           a hyphen of the name's own where its line ends
Bissau, Mali
> Jordan, Saint         the mark of a line quoted in a mail within a name
> Lucia
法国、芬兰、加拿        a word of a wrapped list in Chinese, which needs no hyphen
大、荷兰
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from undersigned.model.mentions import Mention

_BREAK = re.compile(
    r"(?<=[^\W\d_])[-\u00ad\u2010]\n(?:[>\s])*(?=[a-zà-ÿа-яё])|(?<=\n)(?:>[ \t]?)+"
    r"|(?<=[^\W\d_][-\u2010])\n(?=[A-ZÀ-ÝА-ЯЁ])"
)


_HAN_BREAK = re.compile(r"(?<=[\u3400-\u9fff])\n(?=[\u3400-\u9fff])")
_WRAPPED = 20
"""Characters of a line that ends because it is full."""


def _breaks(text: str) -> list[tuple[int, int]]:
    """Where the breaks stand, in order."""
    found = [match.span() for match in _BREAK.finditer(text)]
    if "、" in text:
        found += [match.span() for match in _HAN_BREAK.finditer(text) if _is_wrapped(text, match.start())]
    return sorted(found)


def _is_wrapped(text: str, end: int) -> bool:
    """Whether the line that ends there is full and holds a list."""
    start = text.rfind("\n", 0, end) + 1
    return end - start >= _WRAPPED and text.find("、", start, end) >= 0


def joined(text: str) -> tuple[str, list[tuple[int, int]]] | None:
    """``text`` without its breaks, and where in it how many code points are gone; None where there are none."""
    if not any(mark in text for mark in ("-\n", "\n>", "\u00ad\n", "\u2010\n", "、")):
        return None
    pieces: list[str] = []
    gone: list[tuple[int, int]] = []
    at = taken = 0
    for start, end in _breaks(text):
        pieces.append(text[at:start])
        at = end
        gone.append((start - taken, taken + end - start))
        taken += end - start
    return ("".join([*pieces, text[at:]]), gone) if gone else None


def in_place(found: Iterable[Mention], text: str, gone: list[tuple[int, int]]) -> Iterator[Mention]:
    """Mentions in the joined text as they stand in ``text``."""
    places = [place for place, _ in gone]

    def back(offset: int, *, last: bool) -> int:
        index = (bisect.bisect_left if last else bisect.bisect_right)(places, offset) - 1
        return offset + (gone[index][1] if index >= 0 else 0)

    for each in found:
        start, end = back(each.start, last=False), back(each.end, last=True)
        yield replace(each, start=start, end=end, text=text[start:end])
