from xml.etree import ElementTree

from undersigned import reference
from undersigned.model.positions import PositionValue
from undersigned.pages.stances import looks
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


def test_tiles_are_equal_and_say_what_they_show() -> None:
    drawing = tile_grid({"TUV": PositionValue.SIGNED, "RUS": PositionValue.NOT_ELIGIBLE}, label="Who signed")
    root = ElementTree.fromstring(drawing)
    squares = {(r.get("width"), r.get("height")) for r in root.iter(f"{SVG}rect")}
    assert len(squares) == 1
    titles = {t.text for t in root.iter(f"{SVG}title")}
    assert "Tuvalu: signed" in titles
    assert "Canada: unknown: the list is partial" in titles
