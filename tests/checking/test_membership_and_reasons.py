import pytest

from tests.checking.readings import CAMBODIA_2016, CHECHNYA_2019, XINJIANG_22, rule
from undersigned.model.readings import Claim
from undersigned.model.verdicts import Ruling


def test_who_left_the_body_is_told_with_the_day() -> None:
    verdict = rule(Claim(id="c1", kind="left_body", state="USA", statement="s1"))
    assert verdict.verdict is Ruling.SUPPORTED
    assert "2018-06-19" in verdict.because


@pytest.mark.parametrize(
    ("about", "state", "ruling"),
    [
        (CHECHNYA_2019, "USA", Ruling.CONTRADICTED),
        (CHECHNYA_2019, "CHN", Ruling.SUPPORTED),
        (CHECHNYA_2019, "FRA", Ruling.CONTRADICTED),
        (CAMBODIA_2016, "FRA", Ruling.SUPPORTED),
    ],
)
def test_membership_is_asked_of_the_day(about: str, state: str, ruling: Ruling) -> None:
    assert rule(Claim(id="c1", kind="member", state=state, statement="s1"), about=about).verdict is ruling


@pytest.mark.parametrize(("about", "outside"), [(CHECHNYA_2019, 20), (XINJIANG_22, 15)])
def test_signatories_outside_the_body_are_counted_by_name(about: str, outside: int) -> None:
    verdict = rule(Claim(id="c1", kind="non_members_signed", statement="s1"), about=about)
    assert verdict.verdict is Ruling.SUPPORTED
    assert len(verdict.facts[0].states) == outside


def test_a_true_premise_that_explains_nothing_is_disputed() -> None:
    verdict = rule(Claim(id="c1", kind="reason", state="USA", statement="s1", value="not_a_member"))
    assert verdict.verdict is Ruling.DISPUTED
    assert "20 of the 32 signatories were none either" in verdict.because
    others = next(f for f in verdict.facts if len(f.states) == 20)
    assert {"CAN", "FRA", "DEU"} <= set(others.states)
    own = next(f for f in verdict.facts if "while not a member" in f.what)
    assert "2016-09-14" in own.what


def test_a_false_premise_contradicts_the_reason() -> None:
    verdict = rule(Claim(id="c1", kind="reason", state="CHN", statement="s1", value="not_a_member"))
    assert verdict.verdict is Ruling.CONTRADICTED


def test_the_same_reason_is_tested_for_other_states_and_statements() -> None:
    claim = Claim(id="c1", kind="reason", state="USA", statement="s1", value="not_a_member")
    verdict = rule(claim, about=XINJIANG_22)
    assert verdict.verdict is Ruling.DISPUTED
    assert "signatories were none either" in verdict.because


def test_a_reason_that_lies_with_the_state_is_not_checkable() -> None:
    verdict = rule(Claim(id="c1", kind="reason", state="USA", statement="s1", value="wording"))
    assert verdict.verdict is Ruling.NOT_CHECKABLE
