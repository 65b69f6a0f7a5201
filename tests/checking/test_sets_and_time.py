from dataclasses import replace
from typing import get_args

import pytest

from tests.checking.readings import CAMBODIA_2016, CHECHNYA_2019, SAUDI_2019, XINJIANG_37, rule
from undersigned.model.readings import Claim, ClaimKind, Number
from undersigned.model.statements import Bound
from undersigned.model.verdicts import Ruling

LATIN = ("ARG", "CHL", "CRI", "URY")
MISSING = ("BGR", "CYP", "GRC", "HRV", "HUN", "POL", "PRT", "ROU", "SVK")
"""The members of the European Union that did not sign in March 2019."""
HOLDS, FAILS, OPEN = Ruling.SUPPORTED, Ruling.CONTRADICTED, Ruling.NOT_CHECKABLE


@pytest.mark.parametrize(
    ("claim", "ruling"),
    [
        (Claim(id="c", kind="none_of_group", statement="s1", group="AFRICAN_GROUP", value="signed"), HOLDS),
        (Claim(id="c", kind="none_of_group", statement="s1", group="GRULAC", value="signed"), FAILS),
        (Claim(id="c", kind="none_of_group", statement="s1", group="GRULAC", value="signed", excepted=LATIN), HOLDS),
        (Claim(id="c", kind="none_of_group", statement="s1", group="AFRICAN_GROUP", excepted=("ZAF",)), FAILS),
        (Claim(id="c", kind="all_of_group", statement="s1", group="NORDIC", value="signed"), HOLDS),
        (Claim(id="c", kind="all_of_group", statement="s1", group="EU", value="signed", excepted=MISSING), HOLDS),
        (Claim(id="c", kind="all_of_group", statement="s1", group="EU", value="signed", excepted=MISSING[1:]), FAILS),
        (Claim(id="c", kind="only", state="NGA", statement="s1", group="EU", value="signed"), FAILS),
        (Claim(id="c", kind="all_of_group", statement="s1", group="EU", value="signed", excepted=("HUN",)), FAILS),
        (Claim(id="c", kind="all_of_group", statement="s1", group="BALTIC", value="signed", excepted=("LVA",)), FAILS),
        (Claim(id="c", kind="only", state="USA", statement="s1", group="G7", value="did_not_sign"), FAILS),
        (Claim(id="c", kind="named_among", statement="s1", value=("CAN", "GBR", "FRA", "DEU", "ESP")), HOLDS),
        (Claim(id="c", kind="named_among", statement="s1", value=("CAN", "POL")), FAILS),
        (Claim(id="c", kind="none_of_group", statement="s1", group="NO_SUCH_SET", value="signed"), OPEN),
    ],
)
def test_sets_are_asked_as_of_the_day(claim: Claim, ruling: Ruling) -> None:
    assert rule(claim, about=CHECHNYA_2019).verdict is ruling


def test_the_one_that_breaks_a_universal_is_named() -> None:
    claim = Claim(id="c", kind="only", state="USA", statement="s1", group="G7", value="did_not_sign")
    assert rule(claim).because == "It was not the only one: Japan did so too."


def test_a_partial_list_settles_no_universal() -> None:
    claim = Claim(id="c", kind="none_of_group", statement="s1", group="AFRICAN_GROUP", value="signed")
    assert rule(claim, about=SAUDI_2019).verdict is OPEN


@pytest.mark.parametrize(
    ("kind", "state", "ruling"),
    [("first", "ALB", FAILS), ("never", "ALB", FAILS), ("again", "ALB", HOLDS), ("first", "URY", HOLDS)],
)
def test_firsts_are_asked_of_the_record(kind: str, state: str, ruling: Ruling) -> None:
    claim = Claim(id="c", kind=kind, state=state, statement="s1", value="signed")  # type: ignore[arg-type]
    verdict = rule(claim, about=CHECHNYA_2019)
    assert verdict.verdict is ruling
    assert any("The record reaches from" in fact.what for fact in verdict.facts)


@pytest.mark.parametrize(
    ("about", "kind", "state", "ruling"),
    [
        (CHECHNYA_2019, "first", "POL", FAILS),  # it did not sign this one
        (CHECHNYA_2019, "again", "BRA", FAILS),
        (XINJIANG_37, "first", "QAT", OPEN),  # it signed, withdrew, and no earlier letter is of that side
        ("unga74-2019-10-29-xinjiang", "again", "CHE", FAILS),  # of the 22 in July, but not of the 23 in October
        ("unga74-2019-10-29-xinjiang", "first", "CHE", FAILS),
    ],
)
def test_who_did_not_sign_this_one_signed_it_neither_first_nor_again(
    about: str, kind: str, state: str, ruling: Ruling
) -> None:
    claim = Claim(id="c", kind=kind, state=state, statement="s1", value="signed")  # type: ignore[arg-type]
    assert rule(claim, about=about).verdict is ruling


def test_who_signed_an_earlier_one_and_withdrew_had_signed_it_and_is_not_counted_among_those_who_did_not() -> None:
    belarus = "hrc44-2020-07-01-xinjiang-belarus"
    signed = Claim(id="c", kind="first", state="QAT", statement="s1", value="signed")
    assert "Letter of 37 ambassadors" in rule(signed, about=belarus).because
    stayed_away = replace(signed, kind="again", value="did_not_sign")
    assert rule(stayed_away, about=belarus).facts[0].what.startswith("Of 1 earlier statements")


@pytest.mark.parametrize("kind", sorted(set(get_args(ClaimKind)) - {"member", "left_body"}))
def test_without_a_statement_on_record_nothing_is_known(kind: ClaimKind) -> None:
    value = Number(value=9, bound=Bound.EXACTLY) if kind == "count" else None
    claim = Claim(id="c", kind=kind, state="FRA", statement="s1", group="EU", value=value)
    verdict = rule(claim, about=None)
    assert verdict.verdict is OPEN
    assert verdict.missing


def test_a_statement_of_the_other_side_is_no_earlier_one() -> None:
    claim = Claim(id="c", kind="first", state="CUB", statement="s1", value="signed")
    verdict = rule(claim, about=XINJIANG_37)
    assert not any("xinjiang-letter-22" in source for fact in verdict.facts for source in fact.sources)


def test_a_first_without_earlier_lists_is_not_checkable() -> None:
    claim = Claim(id="c", kind="first", state="CAN", statement="s1", value="signed")
    assert rule(claim, about="chr61-2005-03-sogi-32").verdict is OPEN


def test_who_spoke_is_not_in_a_record_of_signatures() -> None:
    for kind in ("silent", "condemned", "called_for"):
        assert rule(Claim(id="c", kind=kind, statement="s1"), about=CAMBODIA_2016).verdict is OPEN
