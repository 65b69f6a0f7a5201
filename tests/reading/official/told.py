"""What the tests of official documents ask of a text."""

from __future__ import annotations

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read


def signed(text: str, name: str = "page.txt") -> set[str]:
    """The codes of all who sign a statement in ``text``, later joiners among them."""
    reading = read(load_bytes(text.encode(), name=name))
    return {p.state for statement in reading.statements for p in statement.positions if p.stance.is_signatory}
