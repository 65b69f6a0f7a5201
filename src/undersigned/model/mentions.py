"""A state named in running text."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from undersigned.model.states import StateCode


class MentionKind(StrEnum):
    """How the words stand for the state."""

    STATE = "state"
    """By its name: "Germany", "the Federal Republic of Germany"."""
    DEMONYM = "demonym"
    """By its people or as an adjective: "German", "the Germans"."""
    METONYM = "metonym"
    """By its capital or government: "Berlin said", "the Trump administration"."""
    PART = "part"
    """By a place within it: "Chechnya", "Bavaria"; never the state itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Words that name a state, as a half-open span of code points in the text that was given."""

    start: int
    end: int
    text: str
    kind: MentionKind
    state: StateCode
