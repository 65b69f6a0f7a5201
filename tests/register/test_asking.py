"""Facts, absence, comparison and timeline: the boards give what derivation gives."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from undersigned import reference
from undersigned.errors import NotInRegister
from undersigned.model.positions import PositionValue
from undersigned.model.statements import Statement, StatementKind
from undersigned.register.absence import asked_for
from undersigned.register.shipped import shipped_register
from undersigned.register.store import Register
from undersigned.register.timeline import steps
from undersigned.register.view import StatementQuery

CHECHNYA = "hrc40-2019-03-18-chechnya-lgbti"


@pytest.mark.parametrize("state", ["USA", "RUS", "KIR"])
def test_facts_count_the_record(full: Register, state: str) -> None:
    record = shipped_register().record_of(state, StatementQuery())
    facts = full.facts(state)
    assert facts.values == Counter(at.value for _, at in record)
    assert facts.by_year["2019"] == Counter(at.value for one, at in record if one.date.startswith("2019"))
    assert facts.by_body["HRC"] == Counter(at.value for one, at in record if one.body_id == "HRC")
    assert facts.by_subject["lgbti"] == Counter(at.value for one, at in record if "lgbti" in one.subjects)
    assert facts.signed + facts.absent <= len(record)
    assert list(facts.by_year) == sorted(facts.by_year, reverse=True)


def test_before_the_first_record_nothing_is_known(full: Register) -> None:
    then = full.at(date(2000, 1, 1))
    assert then.facts("USA").values == {}
    assert (then.compare("USA", "GBR").settled, then.timeline(StatementQuery())) == (0, [])


def test_who_is_absent_of_a_group_of_that_day(full: Register) -> None:
    absence = full.absent(CHECHNYA, of="eu")
    union = reference.members("EU", on=date(2019, 3, 18))
    assert {p.state for p in absence.absent + absence.signed + absence.unknown} == union
    assert "GBR" in {p.state for p in absence.signed}
    assert "HUN" in {p.state for p in absence.absent}
    council = full.absent(CHECHNYA, of="HRC")
    assert len(council.absent) + len(council.signed) + len(council.unknown) == 47
    with pytest.raises(NotInRegister, match="no group"):
        full.absent(CHECHNYA, of="NOWHERE")


def test_who_usually_signs_is_told_with_its_counts(full: Register) -> None:
    absence = full.absent(CHECHNYA, of="usual")
    missing = {p.state: absence.habits[p.state] for p in absence.absent}
    assert "USA" in missing
    assert all(2 * habit.signed >= habit.settled >= 3 for habit in missing.values())
    assert not {"CHN", "RUS"} & missing.keys()


def test_usual_signers_are_the_same_from_memory_and_from_the_database(full: Register) -> None:
    warm, cold = Register(full._engine), Register(full._engine)
    warm.warm()
    for statement in full.find(StatementQuery())[::20]:
        assert warm.absent(statement.id, of="usual") == cold.absent(statement.id, of="usual")


def test_two_states_side_by_side(full: Register) -> None:
    one, other = (dict(_settled(full, code)) for code in ("USA", "GBR"))
    shared = one.keys() & other.keys()
    compared = full.compare("USA", "GBR")
    assert compared.both == sum(one[key] and other[key] for key in shared)
    assert {s.id for s in compared.only_one} == {key for key in shared if one[key] and not other[key]}
    assert {s.id for s in compared.only_other} == {key for key in shared if other[key] and not one[key]}
    assert compared.settled == len(shared)
    newest_first = [s.id for s in full.find(StatementQuery())]
    for alone in (compared.only_one, compared.only_other):
        assert [s.id for s in alone] == [key for key in newest_first if key in {s.id for s in alone}]
    with pytest.raises(NotInRegister):
        full.compare("USA", "XXX")


def _settled(register: Register, state: str) -> Iterator[tuple[str, bool]]:
    for statement, at in register.record_of(state, StatementQuery()):
        if at.value.is_signatory or at.value.is_absence:
            yield statement.id, at.value.is_signatory


def test_signatories_of_many_statements_at_once(full: Register) -> None:
    keys = [statement.id for statement in full.find(StatementQuery(year=2019))]
    found = full.signatories(keys)
    for key in keys:
        assert found[key] == {code for code, at in full.positions(key).items() if at.value.is_signatory}


YES, NO, OPEN = PositionValue.SIGNED, PositionValue.NOT_ON_COMPLETE_LIST, PositionValue.UNKNOWN


def _statement(key: str) -> Statement:
    return Statement(
        id=key,
        kind=StatementKind.JOINT_STATEMENT,
        title=key,
        body="x",
        body_id=None,
        session=None,
        agenda_item=None,
        date="2020",
    )


def test_a_statement_follows_the_last_of_its_own_side() -> None:
    row = [
        (_statement("first"), {"A": YES, "B": YES, "C": YES, "D": NO, "X": NO, "Y": NO, "O": OPEN}),
        (_statement("counter"), {"A": NO, "B": NO, "C": NO, "D": NO, "X": YES, "Y": YES}),
        (_statement("second"), {"A": YES, "B": YES, "C": NO, "D": YES, "X": NO, "Y": NO, "O": YES}),
        (_statement("partial"), {"A": YES, "B": OPEN, "D": YES}),
    ]
    told = [(step.statement.id, step.follows, step.came, step.went) for step in steps(row)]
    assert told == [
        ("first", None, (), ()),
        ("counter", None, (), ()),
        ("second", "first", ("D",), ("C",)),
        ("partial", "second", (), ()),
    ]


@pytest.mark.parametrize(
    ("day", "asked"), [("2020-01-31", True), ("2020-02-01", False), ("2020-01", True), ("2020", False), ("2019", True)]
)
def test_a_group_asked_of_a_month_or_year_is_those_who_surely_were_in_it(day: str, asked: bool) -> None:
    statement = replace(shipped_register().entry("hrc40-2019-03-18-chechnya-lgbti").statement, date=day)
    members = asked_for("eu", statement, {})
    assert members is not None
    assert ("GBR" in members, "FRA" in members) == (asked, True)
