from xml.etree import ElementTree

import pytest

from undersigned import reference
from undersigned.model.positions import PositionValue
from undersigned.pages.stances import Look, looks
from undersigned.pages.svg.tiles import layout, tile_grid

SVG = "{http://www.w3.org/2000/svg}"


def test_every_state_has_a_tile_of_its_own() -> None:
    places = layout()
    codes = {state.code for state in reference.states()} | {"EUU"}
    assert set(places) == codes
    assert len(set(places.values())) == len(places)


def test_every_position_has_its_own_shade_and_mark() -> None:
    assert set(looks()) == set(PositionValue)
    assert len({look.mark for look in looks().values()}) == len(looks())
    assert len({(look.light, look.mark) for look in looks().values()}) == len(looks())


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2) of ``#rrggbb``."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("look", looks().values(), ids=lambda look: look.value.value)
def test_the_code_on_a_tile_can_be_read_in_light_and_dark(look: Look) -> None:
    for shade in (look.light, look.dark):
        darker, lighter = sorted(map(_luminance, shade))
        assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_tiles_are_equal_and_say_what_they_show() -> None:
    drawing = tile_grid({"TUV": PositionValue.SIGNED, "RUS": PositionValue.NOT_ELIGIBLE}, label="Who signed")
    root = ElementTree.fromstring(drawing)
    squares = {(r.get("width"), r.get("height")) for r in root.iter(f"{SVG}rect")}
    assert len(squares) == 1
    titles = {t.text for t in root.iter(f"{SVG}title")}
    assert "Tuvalu: signed" in titles
    assert "Canada: unknown: the list is partial" in titles


def test_an_organisation_has_a_tile_only_where_it_has_a_position() -> None:
    assert ">EUU<" not in tile_grid({"TUV": PositionValue.SIGNED}, label="Who signed")
    assert ">EUU<" in tile_grid({"EUU": PositionValue.SIGNED}, label="Who signed")
