"""The page that tells programs where everything lies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiRow:
    """One kind of address."""

    path: str
    media_type: str
    about: str
    asks: tuple[str, ...] = ()
    """Names of what may be asked in the query string."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiPage:
    """Every kind of address that gives data."""

    rows: tuple[ApiRow, ...]


def api_page(rows: Iterable[ApiRow]) -> ApiPage:
    """The page of ``rows`` in the order of their addresses."""
    return ApiPage(rows=tuple(sorted(rows, key=lambda row: row.path)))
