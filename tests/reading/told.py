"""What a passage tells of states, in one line: "TCD MLI signed; TGO declined"."""

from __future__ import annotations

from dataclasses import replace

from undersigned.documents.load import load_bytes
from undersigned.reading.reader import read


def positions_in(text: str, language: str = "en") -> set[tuple[str, str]]:
    """The states of a passage with their stances, whatever the statement."""
    reading = read(replace(load_bytes(text.encode(), name="passage"), language=language))
    return {(p.state, p.stance.value) for s in reading.statements for p in s.positions}


def positions_told(line: str) -> set[tuple[str, str]]:
    """The states and stances of such a line."""
    told: set[tuple[str, str]] = set()
    for part in filter(None, line.split("; ")):
        *states, stance = part.split()
        told.update((state, stance) for state in states)
    return told
