"""What becomes of a name: the state it names, or why none is given."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from undersigned.model.states import StateCode


class NameKind(StrEnum):
    """What kind of name it is."""

    SHORT = "short"
    OFFICIAL = "official"
    FORMER = "former"
    INITIALISM = "initialism"
    VARIANT = "variant"
    CODE = "code"


class Why(StrEnum):
    """Why no state is given."""

    AMBIGUOUS = "ambiguous"
    """Several states bear the name; ``candidates`` holds them."""
    FORMER_STATE = "former state"
    """A state that is no more; ``candidates`` holds its successors."""
    TERRITORY = "territory"
    """A place with an ISO 3166-1 code that is no state; ``code`` holds it, ``candidates`` who administers it."""
    PART = "part of a state"
    """``candidates`` holds the state."""
    ORGANISATION = "organisation"
    """The European Union: it signs, with the code ``EUU``, but is no state."""
    NOT_A_STATE = "not the name of a state"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolved:
    """The state that a name stands for."""

    text: str
    state: StateCode
    kind: NameKind
    in_use: bool | None = None
    """Whether the name was in use on the day asked for; None where no day was given."""
    corrected: bool = False
    """Whether a misspelling was mended to find it."""

    @property
    def code(self) -> StateCode:
        """The state's code."""
        return self.state


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """No state, and why."""

    text: str
    why: Why
    candidates: tuple[StateCode, ...] = ()
    code: str | None = None
    """ISO code of the place that is named although it is no state: a territory, or ``EUU``."""

    @property
    def state(self) -> None:
        """None: no state is given."""
        return


Resolution: TypeAlias = Resolved | Declined
