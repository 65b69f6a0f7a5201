"""The picture that stands beside a shared link: title, number of signatories, and the tile grid."""

from __future__ import annotations

from dataclasses import dataclass

from undersigned.model.positions import PositionValue
from undersigned.pages.stances import looks
from undersigned.pages.statement import StatementPage
from undersigned.pages.svg.tiles import layout, shown
from undersigned.pages.words import day, forum


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One state's square by column and row, with its shade."""

    column: int
    row: int
    fill: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One line of the legend."""

    label: str
    number: int
    fill: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Everything that is drawn."""

    title: str
    kicker: str
    number: str
    below: str
    tiles: tuple[Tile, ...]
    legend: tuple[Key, ...]


def picture_of(page: StatementPage) -> Picture:
    """The picture of a statement."""
    s = page.statement
    return Picture(
        title=s.title,
        kicker=" · ".join(part for part in (day(s.date), forum(s.body)) if part),
        number=str(page.signatories),
        below="signatory on record" if page.signatories == 1 else "signatories on record",
        tiles=tuple(
            Tile(column=column, row=row, fill=_fill(page.positions.get(code, PositionValue.UNKNOWN)))
            for code, (row, column) in ((code, layout()[code]) for code in shown(page.positions))
        ),
        legend=tuple(
            Key(label=looks()[PositionValue(value)].label, number=number, fill=_fill(PositionValue(value)))
            for value, number in list(page.counts.items())[:5]
        ),
    )


def _fill(value: PositionValue) -> str:
    return looks()[value].light[0]
