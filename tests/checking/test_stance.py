import pytest

from tests.checking.readings import CAMBODIA_2016, CHECHNYA_2019, SAUDI_2019, XINJIANG_37, rule
from undersigned.model.readings import Claim, ClaimKind
from undersigned.model.verdicts import Ruling

HOLDS, FAILS, OPEN = Ruling.SUPPORTED, Ruling.CONTRADICTED, Ruling.NOT_CHECKABLE


@pytest.mark.parametrize(
    ("about", "kind", "state", "ruling"),
    [
        (CHECHNYA_2019, "signed", "CAN", HOLDS),
        (CHECHNYA_2019, "signed", "USA", FAILS),
        (CHECHNYA_2019, "did_not_sign", "USA", HOLDS),
        (CHECHNYA_2019, "did_not_sign", "POL", HOLDS),
        (CHECHNYA_2019, "did_not_sign", "FRA", FAILS),
        (CHECHNYA_2019, "declined", "USA", OPEN),
        (CHECHNYA_2019, "declined", "FRA", FAILS),
        (CHECHNYA_2019, "not_asked", "USA", OPEN),
        (CHECHNYA_2019, "no_answer", "USA", OPEN),
        (CHECHNYA_2019, "did_not_consider", "USA", OPEN),
        (CHECHNYA_2019, "withdrew", "FRA", FAILS),
        (CHECHNYA_2019, "withdrew", "USA", OPEN),
        (CAMBODIA_2016, "signed", "USA", HOLDS),
        (CAMBODIA_2016, "did_not_sign", "CHN", HOLDS),
        (XINJIANG_37, "withdrew", "QAT", HOLDS),
        (XINJIANG_37, "signed", "QAT", FAILS),
        (XINJIANG_37, "did_not_sign", "QAT", HOLDS),
        (SAUDI_2019, "did_not_sign", "BRA", OPEN),
    ],
)
def test_a_stance_is_checked_against_the_list(about: str, kind: ClaimKind, state: str, ruling: Ruling) -> None:
    assert rule(Claim(id="c1", kind=kind, state=state, statement="s1"), about=about).verdict is ruling


def test_absence_from_a_partial_list_is_never_taken_for_a_fact() -> None:
    verdict = rule(Claim(id="c1", kind="did_not_sign", state="BRA", statement="s1"), about=SAUDI_2019)
    assert verdict.verdict is OPEN
    assert verdict.missing == "a complete list of the signatories"


def test_a_denial_turns_the_verdict_round() -> None:
    denied = rule(Claim(id="c1", kind="declined", state="FRA", statement="s1", denied=True))
    assert denied.verdict is HOLDS
    assert denied.because.startswith("The denial holds")


def test_a_denial_that_the_record_cannot_tell_stays_open() -> None:
    assert rule(Claim(id="c1", kind="declined", state="USA", statement="s1", denied=True)).verdict is OPEN


def test_without_a_matched_statement_nothing_is_checkable() -> None:
    verdict = rule(Claim(id="c1", kind="signed", state="CAN", statement="s1"), about=None)
    assert verdict.verdict is OPEN
    assert verdict.missing


def test_facts_name_their_sources() -> None:
    verdict = rule(Claim(id="c1", kind="did_not_sign", state="USA", statement="s1"))
    assert any("gov.uk" in source for fact in verdict.facts for source in fact.sources)
    assert len(verdict.facts[0].states) == 32
