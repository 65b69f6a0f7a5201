"""Plain text to segments: a paragraph is what stands between blank lines."""

from __future__ import annotations

import re

from undersigned.model.documents import Role, Segment

_PARAGRAPH = re.compile(r"\S(?:.|\n(?![ \t]*\n))*")


def paragraphs(text: str) -> tuple[Segment, ...]:
    """The paragraphs of ``text`` in order, without the white space around them."""
    segments = []
    for match in _PARAGRAPH.finditer(text):
        end = match.start() + len(match.group().rstrip())
        segments.append(Segment(start=match.start(), end=end, role=Role.PARAGRAPH))
    return tuple(segments)
