"""How each position is shown: words, shades, ink and mark, from ``stances.toml``, and the style sheet made of it."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from importlib.resources import files

from undersigned.model.positions import PositionValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One position's words and looks; a shade is a pair of fill and ink."""

    value: PositionValue
    label: str
    light: tuple[str, str]
    dark: tuple[str, str]
    mark: str
    """SVG path in a box of 10 by 10, to be stroked."""

    @property
    def css_class(self) -> str:
        """The class that carries the shade: ``p-signed``."""
        return f"p-{self.value.value.replace('_', '-')}"


@functools.cache
def looks() -> dict[PositionValue, Look]:
    """The look of every position, in the order of legends. Raises KeyError at once if one is missing."""
    table = tomllib.loads(files("undersigned.pages").joinpath("stances.toml").read_text("utf-8"))
    found = {
        PositionValue(key): Look(
            value=PositionValue(key),
            label=row["label"],
            light=(row["light"][0], row["light"][1]),
            dark=(row["dark"][0], row["dark"][1]),
            mark=row["mark"],
        )
        for key, row in table.items()
    }
    missing = set(PositionValue) - set(found)
    if missing:
        raise KeyError(f"stances.toml lacks {sorted(missing)}")
    return found


@functools.cache
def style_sheet() -> str:
    """Shades of the positions as CSS, light and dark; tiles and table marks use the same classes."""
    light = "".join(_rule(look.css_class, look.light) for look in looks().values())
    dark = "".join(_rule(look.css_class, look.dark) for look in looks().values())
    return f"{light}@media (prefers-color-scheme: dark) {{\n{dark}}}\n"


def _rule(css_class: str, shade: tuple[str, str]) -> str:
    fill, ink = shade
    return f".{css_class} {{ --fill: {fill}; --ink: {ink}; }}\n"
