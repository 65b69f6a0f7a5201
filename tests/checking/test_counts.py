import pytest

from tests.checking.readings import CAMBODIA_2016, CHECHNYA_2019, GENEVA_CONSENSUS, SAUDI_2019, XINJIANG_37, rule
from undersigned.model.readings import Claim, Number
from undersigned.model.statements import Bound
from undersigned.model.verdicts import Ruling


@pytest.mark.parametrize(
    ("about", "bound", "number", "ruling"),
    [
        (CHECHNYA_2019, Bound.EXACTLY, 32, Ruling.SUPPORTED),
        (CHECHNYA_2019, Bound.EXACTLY, 33, Ruling.CONTRADICTED),
        (CHECHNYA_2019, Bound.MORE_THAN, 30, Ruling.SUPPORTED),
        (CHECHNYA_2019, Bound.MORE_THAN, 32, Ruling.CONTRADICTED),
        (CHECHNYA_2019, Bound.AT_LEAST, 32, Ruling.SUPPORTED),
        (CHECHNYA_2019, Bound.ABOUT, 30, Ruling.SUPPORTED),
        (CHECHNYA_2019, Bound.FEWER_THAN, 30, Ruling.CONTRADICTED),
        (CAMBODIA_2016, Bound.EXACTLY, 39, Ruling.SUPPORTED),
        (CAMBODIA_2016, Bound.EXACTLY, 36, Ruling.SUPPORTED),
        (GENEVA_CONSENSUS, Bound.EXACTLY, 32, Ruling.SUPPORTED),
        (GENEVA_CONSENSUS, Bound.EXACTLY, 37, Ruling.SUPPORTED),
        (GENEVA_CONSENSUS, Bound.EXACTLY, 39, Ruling.SUPPORTED),
        (GENEVA_CONSENSUS, Bound.EXACTLY, 34, Ruling.CONTRADICTED),
        (XINJIANG_37, Bound.EXACTLY, 37, Ruling.SUPPORTED),
        (XINJIANG_37, Bound.EXACTLY, 38, Ruling.CONTRADICTED),
        (SAUDI_2019, Bound.EXACTLY, 3, Ruling.CONTRADICTED),
        (SAUDI_2019, Bound.EXACTLY, 99, Ruling.NOT_CHECKABLE),
        (SAUDI_2019, Bound.EXACTLY, 24, Ruling.SUPPORTED),
        (SAUDI_2019, Bound.AT_LEAST, 5, Ruling.SUPPORTED),
        (SAUDI_2019, Bound.MORE_THAN, 30, Ruling.NOT_CHECKABLE),
        (SAUDI_2019, Bound.ABOUT, 5, Ruling.NOT_CHECKABLE),
        (SAUDI_2019, Bound.FEWER_THAN, 4, Ruling.CONTRADICTED),
        (SAUDI_2019, Bound.FEWER_THAN, 5, Ruling.CONTRADICTED),
        (SAUDI_2019, Bound.FEWER_THAN, 6, Ruling.NOT_CHECKABLE),
        (SAUDI_2019, Bound.ABOUT, 3, Ruling.CONTRADICTED),
    ],
)
def test_a_number_is_checked_as_it_is_meant(about: str, bound: Bound, number: int, ruling: Ruling) -> None:
    claim = Claim(id="c1", kind="count", statement="s1", value=Number(value=number, bound=bound))
    assert rule(claim, about=about).verdict is ruling


def test_late_signatures_are_told_apart_from_those_at_delivery() -> None:
    claim = Claim(id="c1", kind="count", statement="s1", value=Number(value=36, bound=Bound.EXACTLY))
    verdict = rule(claim, about=CAMBODIA_2016)
    assert verdict.because == "36 states signed at delivery; 3 joined later, so that there are 39."
