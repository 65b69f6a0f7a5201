"""Addresses that are for one visitor alone: never kept by a cache, never read by another site."""

from __future__ import annotations

from typing import Final

READ: Final = "/read/"
READ_TWIN: Final = "/read.json"
SIGN_IN: Final = "/sign-in/"
SIGN_OUT: Final = "/sign-out/"
REVIEW: Final = "/review/"
AUDIT: Final = "/audit/"

_PRIVATE: Final = (READ, READ_TWIN, SIGN_IN, SIGN_OUT, REVIEW, AUDIT)


def is_private(path: str) -> bool:
    """Whether ``path`` is such an address or lies below one."""
    return path.startswith(_PRIVATE)
