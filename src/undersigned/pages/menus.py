"""What the head and the foot of every page lead to."""

from __future__ import annotations

from undersigned.pages.site import Site

_MAIN = (("statements/", "Statements"), ("states/", "States"), ("subjects/", "Subjects"), ("bodies/", "Bodies"))
_LIVE = (("compare/", "Compare"), ("read/", "Read a text"))
_FOOT = (
    ("method/", "Method"),
    ("data/", "Data"),
    ("changes/", "Changes"),
    ("years/", "Years"),
    ("api/", "For programs"),
)


def menu(site: Site) -> tuple[tuple[str, str], ...]:
    """Address and name of what stands in the head; what needs a server is left out of a static copy."""
    return _MAIN + (_LIVE if site.live else ())


def footer_menu() -> tuple[tuple[str, str], ...]:
    """Address and name of what stands in the foot."""
    return _FOOT
