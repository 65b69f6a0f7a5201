"""What a string of words can stand for, before its context is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from undersigned.model.mentions import MentionKind
from undersigned.model.states import StateCode


class Sense(StrEnum):
    """What a form may be besides a plain name; each sense asks other questions of its context."""

    PLAIN = "plain"
    TRAP = "trap"
    """A longer word or phrase that holds a name and is no mention: "Lake Chad", "French fries"."""
    CAPITAL = "capital"
    """A city that stands for its state only where it acts: "Berlin refused"."""
    SEAT = "seat"
    """A seat of government, which stands for its state unless it is a mere place: "the Kremlin"."""
    PREFIX = "prefix"
    """The first half of a compound adjective: "Franco-German"."""
    GIVEN_NAME = "given_name"
    """A state whose name is borne by people as a given name: "Chad Smith", "Israel Katz"."""
    INITIALISM = "initialism"
    """Letters that are a word too: "US"."""
    GEORGIA = "georgia"
    """A state, or one of the United States."""
    LISTED = "listed"
    """A name that is an ordinary word as well, and a state only among other states: مالي, also "financial"."""
    CONGO = "congo"
    """Two states."""
    KOREA = "korea"
    """Two states, and no rule tells them apart."""
    TONGUE = "tongue"
    """A demonym that is also the name of a language: "German"."""
    ONLY_TONGUE = "only_tongue"
    """A language that is no state's demonym: "English", "Arabic"; it only leads on to others."""
    OFFICE = "office"
    """A government by the name of its head: "the Trump administration"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term of office, both days inclusive; None leaves the end open."""

    state: StateCode
    start: date
    end: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One way to write a mention, and how it may be read."""

    kind: MentionKind
    state: StateCode
    sense: Sense = Sense.PLAIN
    terms: tuple[Term, ...] = ()
    """Whose government it is on which days, where ``sense`` is OFFICE, latest first."""


TRAP = Form(kind=MentionKind.STATE, state="", sense=Sense.TRAP)
"""What every trap stands for: nothing."""
