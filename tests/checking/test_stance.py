from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.checking.readings import (
    CAMBODIA_2016,
    CHECHNYA_2019,
    GENEVA_CONSENSUS,
    SAUDI_2019,
    XINJIANG_37,
    reading,
    rule,
)
from undersigned.checking import reasons
from undersigned.checking.case import Case, OnRecord
from undersigned.checking.checker import check
from undersigned.model.readings import Claim, ClaimKind
from undersigned.model.stances import Act, Judgement
from undersigned.model.verdicts import Ruling
from undersigned.register.shipped import shipped_register

HOLDS, FAILS, OPEN, HALF = Ruling.SUPPORTED, Ruling.CONTRADICTED, Ruling.NOT_CHECKABLE, Ruling.DISPUTED


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
        (XINJIANG_37, "signed", "QAT", HALF),
        (XINJIANG_37, "did_not_sign", "QAT", HALF),
        (GENEVA_CONSENSUS, "withdrew", "USA", HOLDS),
        (GENEVA_CONSENSUS, "signed", "USA", HOLDS),
        (GENEVA_CONSENSUS, "signed", "BRA", HALF),
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


@pytest.mark.parametrize(
    ("written", "signed", "did_not_sign"),
    [("2019-07-13", HOLDS, FAILS), ("2019-07-18", HALF, HALF), ("2019-07", HALF, HALF), ("2022-01-01", HALF, HALF)],
)
def test_what_was_written_before_a_withdrawal_is_ruled_on_as_of_then(
    written: str, signed: Ruling, did_not_sign: Ruling
) -> None:
    claims = [Claim(id=kind, kind=kind, state="QAT", statement="s1") for kind in ("signed", "did_not_sign")]
    made = reading(*claims, about=XINJIANG_37)
    dated = replace(made, source=replace(made.source, published=written))
    assert [v.verdict for v in check(dated, shipped_register()).verdicts] == [signed, did_not_sign]


def test_a_name_at_the_start_of_a_reason_keeps_its_capital() -> None:
    denied = rule(Claim(id="c1", kind="signed", state="CAN", statement="s1", denied=True))
    assert denied.because == "The denial does not hold. Canada is on the list of signatories."


def test_a_reason_whose_attestation_was_rejected_supports_nothing() -> None:
    shipped = shipped_register()
    key, given = next(
        (entry.statement.id, said)
        for entry in shipped.entries()
        for said in entry.attestations
        if said.reason not in (None, "not_a_member") and not said.stance.is_signatory
    )
    claim = Claim(id="c1", kind="reason", state=given.state, statement="s1", value=given.reason)
    record = OnRecord(shipped.entry(key), shipped.positions(key))
    case = Case(claim=claim, reading=reading(claim, about=key), read_statement=None, record=record, register=shipped)
    assert reasons.check(case).verdict is HOLDS
    when = datetime(2026, 1, 1, tzinfo=UTC)
    rejections = tuple(
        Judgement(id=f"j{said.id}", target=said.id, act=Act.REJECT, editor="ed", judged_at=when)
        for said in record.entry.attestations
        if said.reason == given.reason
    )
    judged = replace(record, entry=replace(record.entry, judgements=rejections))
    assert reasons.check(replace(case, record=judged)).verdict is OPEN
