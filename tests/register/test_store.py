"""The register in a database answers as the tables that ship do, in both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, text
from tests.register.samples import SOURCE, STATEMENT, signature

from undersigned.clock import TurnableClock
from undersigned.errors import NotInRegister
from undersigned.model.positions import PositionValue
from undersigned.model.stances import Act, Judgement, Stance
from undersigned.model.statements import StatementKind
from undersigned.register.batch import Batch
from undersigned.register.eligible import eligibility_of_all
from undersigned.register.ids import judgement_id
from undersigned.register.positions import derive
from undersigned.register.query import newest_first
from undersigned.register.shipped import shipped_register
from undersigned.register.store import Register
from undersigned.register.view import StatementQuery
from undersigned.settings import Settings

CHECHNYA = "hrc40-2019-03-18-chechnya-lgbti"


def test_the_shipped_register_is_there_at_first_use_in_either_database(database: str) -> None:
    with Register.open(Settings(database=database)) as register:
        assert register.reach() == shipped_register().reach()
        assert register.positions(CHECHNYA) == shipped_register().positions(CHECHNYA)
        assert register.verify().sound


QUERIES = [
    StatementQuery(),
    StatementQuery(body="hrc"),
    StatementQuery(body="human rights council"),
    StatementQuery(kind=StatementKind.JOINT_LETTER),
    StatementQuery(year=2019),
    StatementQuery(since=date(2019, 3, 18), until=date(2020, 6, 30)),
    StatementQuery(since=date(2005, 3, 31), until=date(2005, 3, 31)),
    StatementQuery(subject="sexual orientation"),
    StatementQuery(concerning="RUS", year=2022),
    StatementQuery(session="40"),
    StatementQuery(words="xinjiang"),
    StatementQuery(words="rights wom"),
    StatementQuery(words="ÉLECTION!"),
    StatementQuery(words="?!"),
    StatementQuery(signed_by="ISL", body="HRC"),
    StatementQuery(signed_by="USA", concerning="CHN"),
    StatementQuery(signed_by="XYZ"),
]


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_every_query_finds_what_the_tables_hold(full: Register, query: StatementQuery) -> None:
    assert_found(full, query)


def assert_found(register: Register, query: StatementQuery) -> None:
    """The same statements, newest first; which of one day comes first is not promised."""
    found = list(register.find(query))
    assert sorted(found, key=newest_first, reverse=True) == list(shipped_register().find(query)), query
    assert [statement.date for statement in found] == sorted((s.date for s in found), reverse=True)


@pytest.mark.parametrize("state", ["USA", "PSE", "TUV", "EUU"])
def test_the_record_of_a_state_is_that_of_the_tables(full: Register, state: str) -> None:
    query = StatementQuery(since=date(2018, 1, 1))
    record = sorted(full.record_of(state, query), key=lambda item: newest_first(item[0]), reverse=True)
    assert record == list(shipped_register().record_of(state, query))


def test_every_position_is_that_of_the_tables(full: Register) -> None:
    for entry in full.entries():
        positions = derive(entry, eligibility_of_all(entry.statement))
        assert positions == shipped_register().positions(entry.statement.id)


def test_queries_on_postgresql_find_what_the_tables_hold(database: str) -> None:
    with Register.open(Settings(database=database)) as register:
        for query in QUERIES:
            assert_found(register, query)


def test_slices_and_items_of_an_answer_are_those_of_the_whole(full: Register) -> None:
    found = full.find(StatementQuery(body="HRC"))
    everything = list(found)
    assert len(found) == len(everything)
    assert list(found[5:9]) == everything[5:9]
    assert found[-1] == everything[-1]


def test_an_unknown_statement_is_named_with_those_that_look_alike(full: Register) -> None:
    with pytest.raises(NotInRegister, match="hrc40-2019-03-18-chechnya-lgbti"):
        full.entry("hrc40-2019-03-18-chechnya-lgbt")


def test_an_id_that_was_merged_leads_to_the_statement_that_stayed(full: Register) -> None:
    merged = next(entry.statement for entry in shipped_register().entries() if entry.statement.merged_ids)
    assert full.entry(merged.merged_ids[0]).statement == merged


def judged(target: str, act: Act, clock: TurnableClock, *, value: str | None = None) -> Batch:
    at = clock.now()
    name = judgement_id(target=target, act=act, value=value, editor="ana", judged_at=at)
    judgement = Judgement(id=name, target=target, act=act, value=value, editor="ana", judged_at=at)
    return Batch(about=target, judgements=(judgement,))


@pytest.fixture
def register(engine: Engine, clock: TurnableClock) -> Register:
    return Register(engine, clock=clock)


def where(register: Register, state: str) -> PositionValue:
    """The position by derivation; the boards must say the same."""
    value = register.positions(STATEMENT.id)[state].value
    on_board = {p.state: p.value for _, p in register.record_of(state, StatementQuery())}
    assert on_board.get(state, PositionValue.UNKNOWN) is value
    return value


def test_what_waits_counts_for_nothing_until_it_is_accepted(
    register: Register, clock: TurnableClock, lake: Batch
) -> None:
    waiting = register.record([lake], by="ana", waiting=True).keys[0]
    with pytest.raises(NotInRegister):
        register.entry(STATEMENT.id)
    assert list(register.find(StatementQuery())) == []
    accepted = judged(waiting, Act.ACCEPT, clock)
    register.record([accepted], by="ben")
    assert where(register, "FRA") is PositionValue.SIGNED
    clock.turn(timedelta(hours=1))
    register.record([judged(accepted.judgements[0].id, Act.UNDO, clock)], by="ben")
    with pytest.raises(NotInRegister):
        register.entry(STATEMENT.id)
    assert len(register.find(StatementQuery())) == 0


def test_a_waiting_signature_does_not_count_among_accepted_ones(
    register: Register, clock: TurnableClock, lake: Batch
) -> None:
    register.record([lake], by="ana")
    italy = signature("ITA", "Italy", 70)
    register.record([Batch(about=STATEMENT.id, attestations=(italy,))], by="bot", waiting=True)
    assert where(register, "ITA") is PositionValue.NOT_ON_COMPLETE_LIST
    register.record([judged(italy.id, Act.ACCEPT, clock)], by="ana")
    assert where(register, "ITA") is PositionValue.SIGNED


def test_as_of_a_day_the_register_answers_what_was_known_then(
    register: Register, clock: TurnableClock, lake: Batch
) -> None:
    clock.moment = datetime(2026, 3, 1, 12, tzinfo=UTC)
    register.record([lake], by="ana")
    clock.turn(timedelta(days=10))
    register.record([Batch(about=STATEMENT.id, statements=(replace(STATEMENT, title="On the lake"),))], by="ana")
    register.record([judged(lake.attestations[1].id, Act.REJECT, clock)], by="ana")
    assert where(register, "FRA") is PositionValue.NOT_ON_COMPLETE_LIST
    then = register.at(date(2026, 3, 10))
    assert where(then, "FRA") is PositionValue.SIGNED
    assert [s.title for s in then.find(StatementQuery(signed_by="FRA"))] == ["Joint statement on the lake"]
    assert (then.facts("FRA").signed, register.facts("FRA").signed) == (1, 0)
    assert (then.compare("FRA", "GBR").both, register.compare("FRA", "GBR").both) == (1, 0)
    assert "FRA" in then.timeline(StatementQuery())[0].signatories
    assert register.entry(STATEMENT.id).statement.title == "On the lake"
    assert then.reach().signatures == register.reach().signatures + 1
    with pytest.raises(NotInRegister):
        register.at(date(2026, 2, 28)).entry(STATEMENT.id)
    assert register.at(date(2026, 2, 28)).reach().statements == 0


def test_merged_duplicates_are_one_statement_until_the_merger_is_undone(
    register: Register, clock: TurnableClock, lake: Batch
) -> None:
    other = replace(STATEMENT, id="hrc40-2019-03-19-lake")
    italy = replace(signature("ITA", "Italy", 70), statement=other.id)
    register.record([lake, Batch(about=other.id, statements=(other,), attestations=(italy,))], by="ana")
    merger = judged(other.id, Act.DUPLICATE_OF, clock, value=STATEMENT.id)
    register.record([merger], by="ana")
    assert [s.id for s in register.find(StatementQuery())] == [STATEMENT.id]
    assert register.entry(other.id).statement.merged_ids == (other.id,)
    assert register.entry(other.id).attestations[-1] == register.entry(STATEMENT.id).attestations[-1]
    assert register.positions(STATEMENT.id)["ITA"].value is PositionValue.SIGNED
    clock.turn(timedelta(hours=1))
    register.record([judged(merger.judgements[0].id, Act.UNDO, clock)], by="ana")
    assert len(register.find(StatementQuery())) == 2
    assert where(register, "ITA") is PositionValue.NOT_ON_COMPLETE_LIST


def test_attestations_come_back_as_they_went_in(register: Register, lake: Batch, clock: TurnableClock) -> None:
    register.record([lake], by="ana")
    entry = register.entry(STATEMENT.id)
    back = tuple(replace(a, recorded_at=None, recorded_by=None) for a in entry.attestations)
    assert back == lake.attestations
    assert {(a.recorded_at, a.recorded_by) for a in entry.attestations} == {(clock.now(), "ana")}
    assert (entry.sources, entry.listings) == ({SOURCE.id: SOURCE}, lake.listings)


def test_a_board_of_other_rules_is_drawn_anew(register: Register, engine: Engine, lake: Batch) -> None:
    register.record([lake], by="ana")
    assert register.reach().signatures == 2
    with engine.begin() as connection:
        connection.execute(text("UPDATE boards SET basis = 'older', places = ''"))
    # Rules change with the program, so whoever finds such boards has just opened the register.
    assert len(Register(engine).record_of("FRA", StatementQuery())) == 1


def test_a_source_corrected_later_is_read_in_its_last_version(register: Register, lake: Batch) -> None:
    register.record([lake], by="ana")
    corrected = replace(SOURCE, publisher="The mission")
    register.record([Batch(about="x", sources=(corrected,))], by="ana")
    assert register.entry(STATEMENT.id).sources == {SOURCE.id: corrected}


def test_stances_of_every_kind_come_back(register: Register, lake: Batch) -> None:
    register.record([lake], by="ana")
    for stance in Stance:
        register.record([Batch(about="x", attestations=(signature("ITA", "Italy", 70, stance=stance),))], by="ana")
    found = [a.stance for a in register.entry(STATEMENT.id).attestations if a.state == "ITA"]
    assert found == list(Stance)
