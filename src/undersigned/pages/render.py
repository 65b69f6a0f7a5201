"""View models to HTML: the one Jinja environment and what every template may use."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from undersigned import __version__, reference
from undersigned.model.positions import PositionValue
from undersigned.pages import addresses
from undersigned.pages.stances import looks, style_sheet
from undersigned.pages.svg.tiles import mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What is the same on all pages of one site."""

    live: bool
    """Whether a server stands behind the pages: forms for reading, review and sign-in are left out of a static copy."""
    data_version: str
    title: str = "Undersigned"


def render(template: str, *, page: object, address: str, site: Site, **more: Any) -> str:
    """The HTML of ``page`` as it stands at ``address``."""
    return (
        _environment()
        .get_template(template)
        .render(
            page=page,
            address=address,
            root=addresses.root_from(address),
            site=site,
            version=__version__,
            **more,
        )
    )


def assets() -> dict[str, bytes]:
    """The style sheets and scripts by file name, as they are served under ``static/``."""
    folder = files("undersigned.pages").joinpath("static")
    found = {item.name: item.read_bytes() for item in folder.iterdir() if item.is_file()}
    return found | {"stances.css": style_sheet().encode()}


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("undersigned.pages", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(to=addresses, mark=lambda value: Markup(mark(PositionValue(value))))  # noqa: S704
    environment.filters.update(
        state_name=lambda code: reference.state(code).name,
        label=lambda value: looks()[PositionValue(value)].label,
        words=lambda value: str(value).replace("_", " "),
    )
    return environment
