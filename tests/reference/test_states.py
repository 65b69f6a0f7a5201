from __future__ import annotations

from datetime import date

import pytest

from undersigned import reference
from undersigned.errors import NotInRegister
from undersigned.model.states import StateStatus


def test_193_members_2_observers_4_others_and_one_organisation() -> None:
    counted = {status: sum(state.status is status for state in reference.states()) for status in StateStatus}
    assert counted == {
        StateStatus.MEMBER: 193,
        StateStatus.OBSERVER: 2,
        StateStatus.OTHER: 4,
        StateStatus.ORGANISATION: 0,
    }
    assert reference.state("EUU").status is StateStatus.ORGANISATION


def test_regional_groups_add_up() -> None:
    groups = [reference.regional_group(state.code) for state in reference.states()]
    assert {group: groups.count(group) for group in set(groups)} == {
        "AFRICAN_GROUP": 54,
        "ASIA_PACIFIC_GROUP": 54,
        "EASTERN_EUROPEAN_GROUP": 23,
        "GRULAC": 33,
        "WEOG": 29,
        None: 6,
    }


def test_states_and_groups_tell_the_same_regional_groups() -> None:
    for state in reference.states():
        if state.regional_group is not None:
            assert state.code in reference.members(state.regional_group, on=date(2026, 1, 1))


def test_former_names_hold_until_the_day_before_the_change() -> None:
    [name] = [name for name in reference.state("SWZ").former_names if name.name == "Swaziland"]
    assert name.holds_on(date(2018, 5, 29))
    assert not name.holds_on(date(2018, 5, 30))


def test_codes_are_told_apart() -> None:
    assert reference.is_state("CAN")
    assert not reference.is_state("GRL")
    assert reference.territories()["GRL"].administered_by == "DNK"
    with pytest.raises(NotInRegister, match="alpha-3"):
        reference.state("can")
