"""Names that the end of a line breaks: read as if it did not.

Iceland, Ire-           a word divided where a column is narrow
land, Italy
> Jordan, Saint         the mark of a line quoted in a mail within a name
> Lucia
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from undersigned.model.mentions import Mention

_BREAK = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010]\n(?:[>\s])*(?=[a-zà-ÿа-яё])|(?<=\n)(?:>[ \t]?)+")


def joined(text: str) -> tuple[str, list[tuple[int, int]]] | None:
    """``text`` without its breaks, and where in it how many code points are gone; None where there are none."""
    if "-\n" not in text and "\n>" not in text and "\u00ad\n" not in text and "\u2010\n" not in text:
        return None
    pieces: list[str] = []
    gone: list[tuple[int, int]] = []
    at = taken = 0
    for match in _BREAK.finditer(text):
        pieces.append(text[at : match.start()])
        at = match.end()
        taken += at - match.start()
        gone.append((match.start() - (taken - (at - match.start())), taken))
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
