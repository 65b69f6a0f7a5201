"""Small numbers for closed sets, as they stand in millions of rows. Numbers are only ever added at the end."""

from __future__ import annotations

from typing import Final

from undersigned.model.positions import PositionValue
from undersigned.model.stances import Stance
from undersigned.model.votes import Vote

STANCES: Final = (
    Stance.SIGNED,
    Stance.JOINED_LATER,
    Stance.WITHDREW,
    Stance.DID_NOT_SIGN,
    Stance.DECLINED,
    Stance.NOT_ASKED,
    Stance.NO_ANSWER,
    Stance.DID_NOT_CONSIDER,
)
STANCE_NUMBER: Final = {stance: number for number, stance in enumerate(STANCES)}

VOTES: Final = (Vote.YES, Vote.NO, Vote.ABSTAIN, Vote.ABSENT, Vote.NOT_A_MEMBER, Vote.NOT_RECORDED)
VOTE_NUMBER: Final = {vote: number for number, vote in enumerate(VOTES)}

POSITIONS: Final = (
    PositionValue.UNKNOWN,
    PositionValue.SIGNED,
    PositionValue.JOINED_LATER,
    PositionValue.WITHDREW,
    PositionValue.DID_NOT_SIGN,
    PositionValue.DECLINED,
    PositionValue.NOT_ASKED,
    PositionValue.NO_ANSWER,
    PositionValue.DID_NOT_CONSIDER,
    PositionValue.NOT_ON_COMPLETE_LIST,
    PositionValue.NOT_ELIGIBLE,
    PositionValue.DISPUTED,
)
POSITION_NUMBER: Final = {value: number for number, value in enumerate(POSITIONS)}


DELIVERED_BY: Final = 0
SUBJECT: Final = 1
CONCERNING: Final = 2
MERGED_ID: Final = 3
