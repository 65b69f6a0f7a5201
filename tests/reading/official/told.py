"""What the tests of official documents ask of a text."""

from __future__ import annotations

from dataclasses import replace

from undersigned.documents.load import load_bytes
from undersigned.model.stances import Stance
from undersigned.reading.reader import read


def signed(text: str, name: str = "page.txt", *, language: str | None = None, later: bool = False) -> set[str]:
    """The codes of all who sign a statement in ``text``, later joiners among them, or those alone where ``later``."""
    document = load_bytes(text.encode(), name=name)
    reading = read(document if language is None else replace(document, language=language))
    positions = [p for statement in reading.statements for p in statement.positions]
    return {p.state for p in positions if p.stance.is_signatory and (not later or p.stance is Stance.JOINED_LATER)}
