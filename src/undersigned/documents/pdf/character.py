"""What a page is made of: characters with boxes, and the pieces of lines they form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from undersigned.model.documents import Box


@dataclass(slots=True)
class Piece:
    """Words on one line of a page, and their box in points."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    bold: bool = False

    @property
    def height(self) -> float:
        """Height of the line, which goes with the size of its type."""
        return self.top - self.bottom

    @property
    def box(self) -> Box:
        """The box as the model has it, to a tenth of a point."""
        left, bottom, right, top = (round(side, 1) for side in (self.left, self.bottom, self.right, self.top))
        return Box(left=left, bottom=bottom, right=right, top=top)

    def overlaps(self, other: Piece) -> bool:
        """Whether the two stand on one line: they share half the height of the lower one."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared > 0.5 * min(self.height, other.height)


class Character(NamedTuple):
    """A character of a page and its box in points."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    place: int
    """Place in the page's own order."""
    size: float = 0
    """Size of its type, as the file gives it."""
