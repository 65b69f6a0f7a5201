"""Pieces of a page to regions in reading order: running text, columns of text, tables.

A band is what stands on one line. Bands that leave the same strip of the page white are
one region with columns; a band that crosses every strip ends it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from undersigned.documents.pdf.bidi import is_right_to_left
from undersigned.documents.pdf.character import Piece

_GUTTER = 0.6
"""Least width of the white strip between two columns, in heights of a line."""
PROSE = 38
"""Median length of a line, in code points, from which columns are running text rather than names."""


@dataclass(slots=True)
class Region:
    """Pieces between which nothing else stands: one column, or several side by side in reading order."""

    columns: list[list[Piece]]
    left: float
    right: float

    @property
    def pieces(self) -> list[Piece]:
        """All pieces, column by column."""
        return [piece for column in self.columns for piece in column]


def regions(pieces: Sequence[Piece]) -> list[Region]:
    """The regions of a page from its top to its foot."""
    if not pieces:
        return []
    left, right = min(p.left for p in pieces), max(p.right for p in pieces)
    groups: list[list[list[Piece]]] = []
    for band in _bands(pieces):
        if groups and _belongs(groups[-1], band):
            groups[-1].append(band)
        else:
            groups.append([band])
    return [region for group in _settled(groups) for region in _regions_of(group, left, right)]


def _bands(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces by line; columns whose lines do not stand level fall into one band, and still leave a strip white."""
    bands: list[list[Piece]] = []
    floor = 0.0
    for piece in sorted(pieces, key=lambda p: (-p.top, p.left)):
        if bands and piece.top - floor > 0.5 * piece.height:
            bands[-1].append(piece)
            floor = min(floor, piece.bottom)
        else:
            bands.append([piece])
            floor = piece.bottom
    return bands


def _gutters(pieces: Sequence[Piece]) -> list[tuple[float, float]]:
    """The strips that ``pieces`` leave white between the leftmost and the rightmost of them."""
    least = _GUTTER * median(p.height for p in pieces)
    found = []
    reach = None
    for piece in sorted(pieces, key=lambda p: p.left):
        if reach is not None and piece.left - reach >= least:
            found.append((reach, piece.left))
        reach = piece.right if reach is None else max(reach, piece.right)
    return found


def _belongs(group: list[list[Piece]], band: list[Piece]) -> bool:
    """Whether ``band`` goes on with ``group``: both in one column, or the same strip white in both."""
    so_far = [piece for other in group for piece in other]
    if not _gutters(so_far):
        return len(band) == 1 or not _gutters(band)
    prose = median(len(piece.text) for piece in so_far) >= PROSE
    if len(band) == 1 and not prose and _is_apart(group, band[0]):
        return False
    return bool(_gutters([*so_far, *band]))


def _is_apart(group: list[list[Piece]], piece: Piece) -> bool:
    """A lone piece below columns: set off by more white than there is between their rows, or larger."""
    floors = [min(p.bottom for p in band) for band in group]
    tops = [max(p.top for p in band) for band in group]
    pitch = max((floor - top for floor, top in zip(floors, tops[1:], strict=False)), default=0.0)
    size = median(p.height for band in group for p in band)
    return floors[-1] - piece.top > max(1.5 * pitch, 0.6 * size) or piece.height > 1.15 * size


def _settled(groups: list[list[list[Piece]]]) -> list[list[list[Piece]]]:
    """Groups in which a gap within one line of running text does not pass for columns."""
    settled: list[list[list[Piece]]] = []
    for group in groups:
        if len(group) == 1 and len(group[0]) == 2 and group[0][0].overlaps(group[0][1]):
            group = [[_merged(group[0])]]
        if settled and _is_single(settled[-1]) and _is_single(group):
            settled[-1].extend(group)
        else:
            settled.append(group)
    return settled


def _is_single(group: list[list[Piece]]) -> bool:
    return all(len(band) == 1 for band in group)


def _merged(band: list[Piece]) -> Piece:
    ordered = band if is_right_to_left(" ".join(p.text for p in band)) else sorted(band, key=lambda p: p.left)
    return Piece(
        text=" ".join(p.text for p in ordered),
        left=min(p.left for p in band),
        bottom=min(p.bottom for p in band),
        right=max(p.right for p in band),
        top=max(p.top for p in band),
        bold=all(p.bold for p in band),
    )


def _regions_of(group: list[list[Piece]], left: float, right: float) -> list[Region]:
    pieces = [piece for band in group for piece in band]
    gutters = _gutters(pieces)
    if not gutters:
        bands = [band[0] if len(band) == 1 else _merged(band) for band in group]
        return [Region([bands], left, right)]
    columns: list[list[Piece]] = [[] for _ in range(len(gutters) + 1)]
    for piece in pieces:
        columns[sum(piece.left >= end for _, end in gutters)].append(piece)
    columns = [column for column in columns if column]
    for column in columns:
        column.sort(key=lambda p: -p.top)
    if is_right_to_left(" ".join(p.text for p in pieces)):
        columns.reverse()
    return [Region(columns, min(p.left for p in pieces), max(p.right for p in pieces))]
