from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undersigned import reference
from undersigned.model.bodies import Eligibility

DAY = date(2019, 3, 18)


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("UN Human Rights Council", "HRC"),
        ("United Nations Human Rights Council", "HRC"),
        ("the U.N. Human Rights Council", "HRC"),
        ("Human Rights Council", "HRC"),
        ("Conseil des droits de l’homme", "HRC"),
        ("Совет по правам человека", "HRC"),
        ("مجلس حقوق الإنسان", "HRC"),
        ("人权理事会", "HRC"),
        ("UN General Assembly Third Committee", "UNGA_C3"),
        ("Third Committee of the United Nations General Assembly", "UNGA_C3"),
        ("UN General Assembly", "UNGA"),
        ("UN General Assembly (margins)", "UNGA_MARGINS"),
        ("UN General Assembly (post-2015 negotiations)", "UNGA"),
        ("UN Security Council (press stakeout)", "UNSC"),
        ("OSCE Permanent Council", "OSCE_PC"),
        ("OPCW", "OPCW"),
        ("UN Commission on Human Rights", "CHR"),
        ("stand-alone", None),
        ("stand-alone (missions in Tbilisi)", None),
        ("the Parish Council", None),
        ("", None),
    ],
)
def test_words_name_a_body(words: str, body: str | None) -> None:
    found = reference.body_for(words)
    assert (found and found.id) == body


def test_no_two_bodies_share_a_name() -> None:
    for body in reference.bodies():
        for name in body.names:
            found = reference.body_for(name)
            assert found is not None
            assert found.id == body.id, name


@pytest.mark.parametrize(
    ("state", "body", "day", "expected"),
    [
        ("ISL", "HRC", DAY, Eligibility.MEMBER),
        ("USA", "HRC", DAY, Eligibility.OBSERVER),
        ("USA", "HRC", date(2018, 6, 18), Eligibility.MEMBER),
        ("CAN", "HRC", DAY, Eligibility.OBSERVER),
        ("VAT", "HRC", DAY, Eligibility.OBSERVER),
        ("PSE", "HRC", DAY, Eligibility.OBSERVER),
        ("XKX", "HRC", DAY, Eligibility.NOT_ELIGIBLE),
        ("TWN", "HRC", DAY, Eligibility.NOT_ELIGIBLE),
        ("EUU", "HRC", DAY, Eligibility.UNKNOWN),
        ("CAN", "HRC", date(2005, 1, 1), Eligibility.UNKNOWN),
        ("SSD", "HRC", date(2010, 1, 1), Eligibility.NOT_ELIGIBLE),
        ("COK", "UNGA", DAY, Eligibility.OBSERVER),
        ("KIR", "UNGA_C3", DAY, Eligibility.MEMBER),
        ("USA", "OSCE_PC", DAY, Eligibility.MEMBER),
        ("JPN", "OSCE_PC", DAY, Eligibility.NOT_ELIGIBLE),
        ("JPN", "OPCW", DAY, Eligibility.UNKNOWN),
        ("JPN", "UNSC", DAY, Eligibility.OPEN),
        ("XKX", None, DAY, Eligibility.OPEN),
    ],
)
def test_eligibility(state: str, body: str | None, day: date, expected: Eligibility) -> None:
    assert reference.eligibility(state, body, day) is expected


@pytest.mark.parametrize(
    ("body", "day", "session"),
    [
        ("HRC", DAY, "40"),
        ("HRC", date(2019, 7, 8), "41"),
        ("HRC", date(2019, 8, 15), None),
        ("HRC", date(2022, 5, 12), "S-34"),
        ("UNGA", date(2019, 3, 18), "73"),
        ("OPCW", DAY, None),
    ],
)
def test_the_session_of_a_day(body: str, day: date, session: str | None) -> None:
    found = reference.session_on(body, day)
    assert (found and found.name) == session


def test_regular_council_sessions_never_overlap() -> None:
    regular = [session for session in reference.sessions("HRC") if session.kind == "regular"]
    assert len(regular) == 63
    for earlier, later in itertools.pairwise(regular):
        assert earlier.end is None or later.start is None or earlier.end <= later.start


def test_instruments() -> None:
    assert reference.instrument("ICCPR").year == 1966
    assert len(reference.instruments()) == 133


@given(
    day=st.dates(date(1944, 1, 1), date(2027, 1, 1)),
    body=st.sampled_from([None, *(one.id for one in reference.bodies())]),
)
def test_between_turning_days_nothing_changes(day: date, body: str | None) -> None:
    turned = max((turn for turn in reference.turning_days(body) if turn <= day), default=date.min)
    for state in (*(one.code for one in reference.states()), "EUU"):
        assert reference.eligibility(state, body, day) is reference.eligibility(state, body, turned)
