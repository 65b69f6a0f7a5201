"""Undersigned keeps the record of who signed a joint statement of states, who did not, and why."""

__version__ = "0.1.0"
