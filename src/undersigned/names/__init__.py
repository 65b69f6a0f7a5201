"""Names of states: a string to its state, and the states named in running text. Exact, dated, never fuzzy guesses."""

from undersigned.names.mentions import find
from undersigned.names.resolution import Declined, NameKind, Resolution, Resolved, Why
from undersigned.names.resolver import resolve

__all__ = ["Declined", "NameKind", "Resolution", "Resolved", "Why", "find", "resolve"]
