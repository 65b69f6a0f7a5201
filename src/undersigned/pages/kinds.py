"""A kind of page: where its pages lie, what they show, how they are made."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter

from undersigned.pages import addresses
from undersigned.pages.held import Held
from undersigned.pages.queries import NoQuery
from undersigned.pages.render import render
from undersigned.pages.site import Site

Build = Callable[[Held, Mapping[str, str], Any], object]
"""A register, the parts of the address and the question, to the view model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of page. Its HTML and its JSON twin are made from the same view model."""

    name: str
    path: str
    """The address with its parts in braces: ``states/{code}/``."""
    model: type
    build: Build
    template: str
    about: str
    """What the twin gives, for the API's documentation."""
    query: type[NoQuery] = NoQuery
    addresses: Callable[[Held], Iterable[str]] | None = None
    """Every address of this kind for the static copy; None for pages that need a server to answer."""
    frameable: bool = False
    """Whether other sites may show the page in a frame."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """Matches an address of this kind and gives its parts."""
        return _pattern(self.path)

    @property
    def twin(self) -> str:
        """The address of the JSON twin, with its parts in braces."""
        return addresses.twin(self.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page before it is drawn."""

    kind: Kind
    address: str
    model: object

    def html(self, site: Site) -> str:
        """The page as it stands on ``site``."""
        return render(self.kind.template, page=self.model, address=self.address, site=site)

    def json(self) -> bytes:
        """The JSON twin."""
        return _adapter(self.kind.model).dump_json(self.model)


@functools.cache
def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+?)", re.escape(path)))


@functools.cache
def _adapter(model: type) -> TypeAdapter[Any]:
    return TypeAdapter(model)
