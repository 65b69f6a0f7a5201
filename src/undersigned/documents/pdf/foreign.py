"""Sections of a printed web page that are not its own matter: "Related content", "Read more", "Our embassies".

A browser prints the foot of a page with its text. Such a section begins with a heading that the signs of HTML
pages know (``html/furniture.toml``) and runs to the next heading of its size or larger.
"""

from __future__ import annotations

from collections.abc import Sequence

from undersigned.documents.html.furniture import signs
from undersigned.documents.pdf.blocks import Block
from undersigned.model.documents import Role

_HEADING_LENGTH = 60
_MOST = 0.5
"""Of the text that such sections may make up; where they are more, they are the document's matter."""
_SAME_SIZE = 0.98


def mark_foreign_sections(blocks: Sequence[Block]) -> None:
    """Set the role of blocks behind the title that belong to sections of other pages' matter."""
    title = next((i for i, block in enumerate(blocks) if block.role is Role.TITLE), None)
    if title is None:
        return
    foreign: list[Block] = []
    size: float | None = None
    for block in blocks[title + 1 :]:
        if block.role is Role.HEADING:
            if _announces(block):
                size = block.size
            elif size is not None and block.size >= _SAME_SIZE * size:
                size = None
        if size is not None:
            foreign.append(block)
    if _length(foreign) <= _MOST * _length(blocks):
        for block in foreign:
            block.role = Role.FURNITURE


def _announces(heading: Block) -> bool:
    words = heading.text.casefold().lstrip("»›>•-– ")
    return len(words) <= _HEADING_LENGTH and words.startswith(signs().headings)


def _length(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks if block.role is not Role.FURNITURE)
