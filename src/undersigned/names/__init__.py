"""Names of states: a string to its state, and the states named in running text. Exact, dated, never fuzzy guesses.

``find`` is loaded when first asked for: resolving a name must not wait for the lexicons of running text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from undersigned.names.resolution import Declined, NameKind, Resolution, Resolved, Why
from undersigned.names.resolver import resolve

if TYPE_CHECKING:
    from undersigned.names.mentions import find

__all__ = ["Declined", "NameKind", "Resolution", "Resolved", "Why", "find", "resolve"]


def __getattr__(name: str) -> object:
    if name != "find":
        raise AttributeError(name)
    from undersigned.names import mentions

    globals()["find"] = mentions.find
    return mentions.find
