"""What is the same on all pages of one site, from the settings and the data that ships."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from importlib import resources

from undersigned.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What is the same on all pages of one site."""

    live: bool
    """Whether a server stands behind the pages: what needs one is left out of a static copy."""
    data_version: str
    title: str = "Undersigned"
    url: str | None = None
    """Where the site lies, ending in a slash, if known: previews of shared links need whole addresses."""


def site_of(settings: Settings, *, live: bool) -> Site:
    """The site that ``settings`` describe."""
    url = settings.site_url
    return Site(live=live, data_version=data_version(), url=None if url is None else url.rstrip("/") + "/")


@functools.cache
def data_version() -> str:
    """The version of the register that ships."""
    package = resources.files("undersigned.data") / "register" / "datapackage.json"
    return str(json.loads(package.read_text("utf-8"))["version"])
