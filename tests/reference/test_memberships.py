from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from undersigned import reference
from undersigned.errors import NotInRegister
from undersigned.model.states import Certainty

QUOTAS = {"AFRICAN_GROUP": 13, "ASIA_PACIFIC_GROUP": 13, "EASTERN_EUROPEAN_GROUP": 6, "GRULAC": 8, "WEOG": 7}
SHORT_BY_ONE = {2011: ("AFRICAN_GROUP", "LBY", "suspended"), 2018: ("WEOG", "USA", "withdrew")}


@pytest.mark.parametrize("year", range(2006, 2027))
def test_the_council_has_47_members_or_the_data_says_why_not(year: int) -> None:
    day = date(year, 7, 1)
    members = reference.members("HRC", on=day)
    counts = {group: sum(reference.regional_group(code) == group for code in members) for group in QUOTAS}
    missing = SHORT_BY_ONE.get(year)
    if missing is None:
        assert len(members) == 47
        assert counts == QUOTAS
        return
    group, state, why = missing
    assert len(members) == 46
    assert counts == QUOTAS | {group: QUOTAS[group] - 1}
    left = reference.term_end("HRC", state, before=day)
    assert left is not None
    assert any(why in term.note for term in reference.terms("HRC", of=state) if term.end == left)


def test_no_two_terms_of_a_state_in_a_group_overlap() -> None:
    for group in reference.groups():
        for state in {term.state for term in group.members}:
            terms = sorted(reference.terms(group.id, of=state), key=lambda term: term.start or date.min)
            for earlier, later in pairwise(terms):
                assert earlier.end is not None
                assert later.start is not None
                assert earlier.end < later.start, (group.id, state)


def test_every_code_in_every_group_is_a_state_or_territory() -> None:
    codes = {term.state for group in reference.groups() for term in group.members}
    assert {code for code in codes if not reference.is_state(code)} == {"ESH", "MSR", "NCL", "PYF"}
    assert codes - reference.territories().keys() <= {state.code for state in reference.states()}


@pytest.mark.parametrize("year", range(2006, 2027))
def test_every_member_exists_on_the_day(year: int) -> None:
    day = date(year, 1, 15)
    for group in reference.groups():
        members = reference.members(group.id, on=day)
        assert not members or group.existed_on(day)
        for code in members - reference.territories().keys():
            assert reference.state(code).existed_on(day), (group.id, code)


@pytest.mark.parametrize(
    ("group", "day", "count", "inside", "outside"),
    [
        ("EU", date(2012, 6, 1), 27, "GBR", "HRV"),
        ("EU", date(2019, 3, 18), 28, "GBR", "NOR"),
        ("EU", date(2021, 3, 18), 27, "HRV", "GBR"),
        ("NB8", date(2019, 3, 18), 8, "EST", "DEU"),
        ("GCC", date(2019, 3, 18), 6, "QAT", "YEM"),
        ("MFC", date(2019, 1, 1), 0, None, "CAN"),
        ("G77", date(2010, 1, 1), None, "SDN", "SSD"),
        ("COE", date(2023, 1, 1), 46, "UKR", "RUS"),
        ("OSCE", date(2019, 3, 18), 57, "VAT", "JPN"),
        ("UN", date(2006, 6, 20), 191, "SRB", "MNE"),
        ("UN", date(2026, 1, 1), 193, "SSD", "VAT"),
        ("UN_STATES", date(2026, 1, 1), 195, "VAT", "XKX"),
    ],
)
def test_groups_on_a_day(group: str, day: date, count: int | None, inside: str | None, outside: str) -> None:
    members = reference.members(group, on=day)
    assert count is None or len(members) == count
    assert inside is None or inside in members
    assert outside not in members


@pytest.mark.parametrize(
    ("state", "before", "end"),
    [
        ("USA", date(2019, 3, 18), date(2018, 6, 19)),
        ("USA", date(2018, 6, 19), None),
        ("USA", date(2016, 7, 1), date(2015, 12, 31)),
        ("RUS", date(2022, 6, 1), date(2022, 4, 7)),
        ("GBR", date(2006, 1, 1), None),
        ("KIR", date(2026, 1, 1), None),
    ],
)
def test_when_a_state_left_the_council(state: str, before: date, end: date | None) -> None:
    assert reference.term_end("HRC", state, before=before) == end


def test_certainty_and_note_are_kept() -> None:
    unsure = [term for group in reference.groups() for term in group.members if term.certainty is Certainty.UNVERIFIED]
    assert unsure
    assert all(term.note for term in unsure)


def test_memberships_of_one_state() -> None:
    held = {term.group for term in reference.memberships("ISL", on=date(2019, 3, 18))}
    assert {"HRC", "NORDIC", "NB8", "NATO", "EFTA", "OSCE", "COE", "UN", "WEOG"} <= held
    assert "EU" not in held


def test_unknown_keys_are_refused() -> None:
    with pytest.raises(NotInRegister, match="ATLANTIS"):
        reference.members("ATLANTIS", on=date(2019, 1, 1))
    with pytest.raises(NotInRegister, match="QQQ"):
        reference.memberships("QQQ")


@pytest.mark.parametrize(
    ("group", "day", "number", "held", "left_out"),
    [
        ("MERCOSUR", date(2012, 7, 15), 3, "ARG", "PRY"),
        ("MERCOSUR", date(2015, 1, 1), 5, "VEN PRY", "BOL"),
        ("MERCOSUR", date(2019, 1, 1), 4, "PRY", "VEN"),
        ("CELAC", date(2021, 1, 1), 32, "MEX", "BRA"),
        ("CPLP", date(2020, 1, 1), 9, "GNQ TLS", "ESP"),
        ("OTS", date(2018, 1, 1), 4, "TUR", "UZB"),
        ("EAEU", date(2024, 1, 1), 5, "ARM KGZ", "UZB"),
        ("CENTRAL_ASIA", date(2022, 7, 21), 5, "TKM", "AFG"),
        ("AES", date(2023, 1, 1), 0, "", "MLI"),
    ],
)
def test_regional_groups_had_these_members_then(group: str, day: date, number: int, held: str, left_out: str) -> None:
    members = reference.members(group, on=day)
    assert len(members) == number
    assert set(held.split()) <= members
    assert members.isdisjoint(left_out.split())
