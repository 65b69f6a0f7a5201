"""Roll-call votes: they stand beside statements as what they are, and are never counted as signatures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from undersigned.model.dates import PartialDate
from undersigned.model.statements import SourceId
from undersigned.model.states import StateCode

RollCallId: TypeAlias = str


class Vote(StrEnum):
    """What a state did in one roll call. Keeping away, being absent and not belonging are three things."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    ABSENT = "absent"
    """A member that took no part."""
    NOT_A_MEMBER = "not_a_member"
    NOT_RECORDED = "not_recorded"
    """The source gives nothing, and does not say whether the state was absent or no member."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RollCall:
    """One recorded vote of a body with what every state did, as one source gives it."""

    id: RollCallId
    body_id: str | None
    session: str | None
    date: PartialDate
    resolution: str | None
    """Symbol of the resolution, for example ``A/RES/79/1``."""
    title: str
    source: SourceId
    votes: Mapping[StateCode, Vote]
