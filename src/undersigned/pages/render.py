"""View models to HTML: the one Jinja environment and what every template may use."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from undersigned import __version__
from undersigned.model.positions import PositionValue
from undersigned.model.states import StateCode
from undersigned.pages import addresses, words
from undersigned.pages.menus import footer_menu, menu
from undersigned.pages.names import name_of
from undersigned.pages.onepage import Brief
from undersigned.pages.site import Site
from undersigned.pages.stances import looks, style_sheet
from undersigned.pages.statement import StateRow
from undersigned.pages.svg.tiles import layout, mark, tile_grid


def render(template: str, *, page: object, address: str, site: Site, root: str | None = None) -> str:
    """The HTML of ``page`` as it stands at ``address``; ``root`` is the way to the front page, by default relative."""
    return (
        _environment()
        .get_template(template)
        .render(
            page=page,
            address=address,
            root=addresses.root_from(address) if root is None else root,
            site=site,
            version=__version__,
        )
    )


def brief_alone(brief: Brief) -> str:
    """A brief as one file that needs no other: for mail, not for the site, whose policy allows no style in a page."""
    sheet = Markup(assets()["style.css"].decode())  # noqa: S704
    return _environment().get_template("brief_alone.html").render(page=brief, sheet=sheet)


def assets() -> dict[str, bytes]:
    """The style sheets and scripts by file name, as they are served under ``static/``."""
    folder = files("undersigned.pages").joinpath("static")
    found = {item.name: item.read_bytes() for item in folder.iterdir() if item.is_file()}
    return found | {"stances.css": style_sheet().encode()}


def _tiles(positions: Mapping[StateCode, PositionValue], label: str, root: str) -> Markup:
    return Markup(tile_grid(positions, label=label, link=_state_pages(root)))  # noqa: S704


@functools.lru_cache(maxsize=64)
def _state_pages(root: str) -> Mapping[StateCode, str]:
    return {code: root + addresses.state(code) for code in layout()}


def _still_tiles(positions: Mapping[StateCode, PositionValue], label: str) -> Markup:
    return Markup(tile_grid(positions, label=label))  # noqa: S704


def _state_items(rows: Iterable[StateRow], root: str) -> Markup:
    """The states as items of a list, each a link: a statement's page has two hundred, so each is written once."""
    return Markup("".join([_state_item(row.state, row.name, root) for row in rows]))  # noqa: S704


@functools.lru_cache(maxsize=1 << 12)
def _state_item(code: StateCode, name: str, root: str) -> str:
    return f'<li><a href="{escape(root + addresses.state(code))}">{escape(name)}</a></li>\n'


@functools.cache
def _label(value: str) -> Markup:
    return escape(looks()[PositionValue(value)].label)


@functools.cache
def _marked(value: PositionValue) -> Markup:
    return Markup(mark(value))  # noqa: S704


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("undersigned.pages", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        to=addresses, mark=lambda value: _marked(PositionValue(value)), tiles=_tiles, still_tiles=_still_tiles
    )
    environment.globals.update(menu=menu, footer_menu=footer_menu)
    environment.filters.update(
        state_name=name_of,
        label=_label,
        state_items=_state_items,
        words=lambda value: str(value).replace("_", " "),
        day=words.day,
        number=words.number,
        percent=words.percent,
        forum=words.forum,
        host=words.host,
        web=words.web,
        dated=words.dated,
        coded=words.coded,
        # Only for HTML that we made ourselves, from our own Markdown.
        trusted=lambda html: Markup(html),  # noqa: S704
    )
    return environment
