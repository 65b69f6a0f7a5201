"""The tile grid: every state one square of the same size, roughly where it lies on a map.

A map of areas hides Tuvalu and shouts Russia. The layout is our own
(``data/reference/tiles.csv``); each tile is a link with a title, carries its code, and shows
its position by shade and by mark.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping
from xml.sax.saxutils import escape, quoteattr

from undersigned import reference
from undersigned.model.positions import PositionValue
from undersigned.model.states import StateCode
from undersigned.pages.stances import looks
from undersigned.reference.tables import rows, shipped

TILE = 30
"""Side of a tile in user units."""
GAP = 2


def tile_grid(
    positions: Mapping[StateCode, PositionValue],
    *,
    label: str,
    link: Mapping[StateCode, str] | None = None,
    inline: bool = False,
) -> str:
    """The grid as an SVG element. ``inline`` writes the light shades into the drawing, for use outside the site."""
    places = layout()
    width = (max(column for _, column in places.values()) + 1) * (TILE + GAP)
    height = (max(row for row, _ in places.values()) + 1) * (TILE + GAP)
    unknown, links = PositionValue.UNKNOWN, link or {}
    tiles = "".join(
        [_tile(state, positions.get(state, unknown), links.get(state), inline) for state in shown(positions)]
    )
    return (
        f'<svg class="tiles" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'role="{"group" if link else "img"}" aria-label={quoteattr(label)}>{tiles}</svg>'
    )


def shown(positions: Collection[StateCode]) -> list[StateCode]:
    """Whose tiles are drawn: all states, and of the organisations that sign as states do those with a position."""
    states = _states()
    return [code for code in _in_order() if code in states or code in positions]


@functools.cache
def _states() -> frozenset[StateCode]:
    return frozenset(state.code for state in reference.states())


@functools.cache
def layout() -> dict[StateCode, tuple[int, int]]:
    """Row and column of every state's tile."""
    table = rows(shipped("reference/tiles.csv"), ("iso3", "row", "column"))
    return {row.required("iso3"): (row.number("row") or 0, row.number("column") or 0) for row in table}


@functools.cache
def _in_order() -> tuple[StateCode, ...]:
    """The states row by row, which is the order in which a keyboard walks them."""
    places = layout()
    return tuple(sorted(places, key=places.__getitem__))


@functools.lru_cache(maxsize=1 << 14)
def _tile(state: StateCode, value: PositionValue, href: str | None, inline: bool) -> str:
    look = looks()[value]
    row, column = layout()[state]
    x, y = column * (TILE + GAP), row * (TILE + GAP)
    name = escape(f"{reference.state(state).name}: {look.label}")
    fill, ink = look.light
    shade = f' style="--fill:{fill};--ink:{ink}"' if inline else ""
    square = f' fill="{fill}" stroke="#8a857d"' if inline else ""
    text = f' fill="{ink}" font-family="sans-serif" font-size="9" text-anchor="middle"' if inline else ""
    stroke = f' stroke="{ink}" stroke-width="1.4" fill="none"' if inline else ""
    body = (
        f"<title>{name}</title>"
        f'<rect width="{TILE}" height="{TILE}" rx="3"{square}/>'
        f'<path transform="translate(10 3)" d="{look.mark}"{stroke}/>'
        f'<text x="{TILE // 2}" y="25"{text}>{state}</text>'
    )
    group = f'<g class="tile {look.css_class}" transform="translate({x} {y})"{shade if inline else ""}>{body}</g>'
    return f"<a href={quoteattr(href)}>{group}</a>" if href else group


def mark(value: PositionValue) -> str:
    """The mark of a position as a small drawing for tables and legends; the words stand beside it."""
    look = looks()[value]
    return (
        f'<svg class="mark {look.css_class}" viewBox="0 0 10 10" aria-hidden="true">'
        f'<rect width="10" height="10" rx="1.5"/><path d="{look.mark}"/></svg>'
    )
