"""What editors do, and that all of it can be taken back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine
from tests.register.samples import STATEMENT, signature

from undersigned.clock import TurnableClock
from undersigned.errors import NotInRegister, UsageError
from undersigned.model.positions import PositionValue
from undersigned.model.stances import Act
from undersigned.model.statements import Extent, Listing, Source, SourceKind
from undersigned.register.batch import Batch
from undersigned.register.duplicates import duplicates
from undersigned.register.history import history
from undersigned.register.review import Editor, Waiting, waiting
from undersigned.register.store import Register

OTHER = Source(id="s2", url="https://paper.example/lake", publisher="A paper", kind=SourceKind.PRESS)


class TickingClock(TurnableClock):
    """Moves on by a second each time it is asked: two acts of one editor never fall on one moment."""

    def now(self):  # type: ignore[no-untyped-def]
        self.turn(timedelta(seconds=1))
        return self.moment


@pytest.fixture
def register(engine: Engine) -> Register:
    return Register(engine, clock=TickingClock())


@pytest.fixture
def ana(register: Register) -> Editor:
    return Editor(register, "ana", TickingClock())


def queue(register: Register) -> list[Waiting]:
    with register.moment() as (connection, scope):
        return waiting(connection, scope)


def value(register: Register, state: str, statement: str = STATEMENT.id) -> PositionValue:
    return register.positions(statement)[state].value


def state_of(register: Register) -> object:
    """Everything that counts, as far as positions, heads and lists go."""
    return {
        entry.statement.id: (entry.statement, entry.listings, register.positions(entry.statement.id))
        for entry in register.entries()
    }


def test_the_queue_is_accepted_rejected_and_reopened(register: Register, ana: Editor, lake: Batch) -> None:
    register.record([lake], by="reader", waiting=True)
    (one,) = queue(register)
    assert (one.about, one.recorded_by, len(one.attestations)) == (STATEMENT.id, "reader", 3)
    accepted = ana.judge(one.key, Act.ACCEPT)
    assert queue(register) == []
    assert value(register, "FRA") is PositionValue.SIGNED
    ana.undo(accepted.id)
    assert [w.key for w in queue(register)] == [one.key]
    rejected = ana.judge(one.key, Act.REJECT, why="another lake")
    assert queue(register) == []
    assert list(register.entries()) == []
    ana.undo(rejected.id)
    assert [w.key for w in queue(register)] == [one.key]


@pytest.mark.parametrize("act", [Act.REJECT, Act.DISPUTE, Act.ACCEPT])
def test_a_judgement_and_its_undoing_cancel(register: Register, ana: Editor, lake: Batch, act: Act) -> None:
    register.record([lake], by="reader")
    before = state_of(register)
    judgement = ana.judge(lake.attestations[1].id, act)
    if act is not Act.ACCEPT:
        assert state_of(register) != before
    ana.undo(judgement.id)
    assert state_of(register) == before


def test_an_attestation_is_corrected_and_the_correction_taken_back(
    register: Register, ana: Editor, lake: Batch
) -> None:
    register.record([lake], by="reader")
    before = state_of(register)
    wrong = lake.attestations[1]
    right = ana.correct(wrong, replace(wrong, state="GAB"), why="France was read for Gabon")
    assert (value(register, "FRA"), value(register, "GAB")) == (
        PositionValue.NOT_ON_COMPLETE_LIST,
        PositionValue.SIGNED,
    )
    assert register.entry(STATEMENT.id).judgements[0].value == right.id
    ana.undo(_last(register))
    assert state_of(register) == before


def test_a_correction_is_corrected_back(register: Register, ana: Editor, lake: Batch) -> None:
    register.record([lake], by="reader")
    before = {code: at.value for code, at in register.positions(STATEMENT.id).items()}
    wrong = lake.attestations[1]
    right = ana.correct(wrong, replace(wrong, state="GAB"))
    again = ana.correct(right, wrong, why="it was France after all")
    assert again.id == wrong.id
    assert {code: at.value for code, at in register.positions(STATEMENT.id).items()} == before
    ana.undo(_last(register))
    assert value(register, "GAB") is PositionValue.SIGNED
    assert value(register, "FRA") is PositionValue.NOT_ON_COMPLETE_LIST


def test_a_correction_that_says_the_same_is_refused(register: Register, ana: Editor, lake: Batch) -> None:
    register.record([lake], by="reader")
    before = state_of(register)
    with pytest.raises(UsageError, match="says that already"):
        ana.correct(lake.attestations[1], lake.attestations[1])
    with pytest.raises(UsageError, match="says that already"):
        ana.correct_head(STATEMENT)
    assert state_of(register) == before


def test_what_would_change_nothing_is_refused(register: Register, ana: Editor, lake: Batch) -> None:
    (key,) = register.record([lake], by="reader").keys
    attestation = lake.attestations[0].id
    judgement = ana.judge(attestation, Act.DISPUTE).id
    for target, act in (
        (STATEMENT.id, Act.REJECT),
        (STATEMENT.id, Act.DISPUTE),
        (STATEMENT.id, Act.ACCEPT),
        (key, Act.REJECT),
        (key, Act.DISPUTE),
        (judgement, Act.REJECT),
    ):
        with pytest.raises(UsageError, match="says nothing of it"):
            ana.judge(target, act)
    for target in (attestation, STATEMENT.id):
        with pytest.raises(UsageError, match="says nothing of it"):
            ana.undo(target)


def test_a_head_is_corrected_and_the_correction_taken_back(register: Register, ana: Editor, lake: Batch) -> None:
    register.record([lake], by="reader")
    before = state_of(register)
    ana.correct_head(replace(STATEMENT, date="2019-03-19"))
    assert register.entry(STATEMENT.id).statement.date == "2019-03-19"
    ana.undo(_last(register))
    assert state_of(register) == before


def test_two_statements_mixed_up_are_split_and_joined_again(register: Register, ana: Editor, lake: Batch) -> None:
    italy = replace(signature("ITA", "Italy", 70), source=OTHER.id)
    listing = Listing(statement=STATEMENT.id, source=OTHER.id, extent=Extent.COMPLETE)
    register.record([lake, Batch(about="x", sources=(OTHER,), listings=(listing,), attestations=(italy,))], by="reader")
    before = state_of(register)
    new = replace(STATEMENT, id="hrc40-2019-03-18-pond", title="Joint statement on the pond")
    ana.split(STATEMENT.id, new, [OTHER.id])
    assert value(register, "ITA") is PositionValue.NOT_ON_COMPLETE_LIST
    assert value(register, "ITA", new.id) is PositionValue.SIGNED
    assert value(register, "FRA", new.id) is PositionValue.NOT_ON_COMPLETE_LIST
    with pytest.raises(UsageError, match="no source"):
        ana.split(STATEMENT.id, new, ["s9"])
    ana.undo(_last(register))
    after = state_of(register)
    assert isinstance(after, dict)
    assert after[STATEMENT.id][0] == STATEMENT
    assert {code: at.value for code, at in after[STATEMENT.id][2].items()} == {
        code: at.value
        for code, at in before[STATEMENT.id][2].items()  # type: ignore[index]
    }
    assert not any(at.value.is_signatory for at in after[new.id][2].values())


def test_duplicates_are_proposed_with_reasons_and_settled_either_way(
    register: Register, ana: Editor, lake: Batch
) -> None:
    twin = replace(STATEMENT, id="hrc40-2019-03-20-lake", date="2019-03-20")
    counter = replace(STATEMENT, id="hrc40-2019-03-18-lake-counter", title="Response on the lake")
    batches = [lake]
    for head, states in ((twin, ("GBR", "FRA")), (counter, ("RUS", "BLR"))):
        signed = tuple(replace(signature(s, s, 5), statement=head.id) for s in states)
        batches.append(Batch(about=head.id, statements=(head,), attestations=signed))
    register.record(batches, by="reader")
    (pair,) = _proposed(register)
    assert {pair.one.id, pair.other.id} == {STATEMENT.id, twin.id}
    assert any("stand under both" in reason for reason in pair.reasons)
    ana.not_the_same(twin.id, STATEMENT.id)
    assert _proposed(register) == []
    merged = ana.merge(twin.id, STATEMENT.id)
    assert register.entry(twin.id).statement.id == STATEMENT.id
    assert _proposed(register) == []
    with pytest.raises(UsageError, match="one statement already"):
        ana.merge(twin.id, STATEMENT.id)
    ana.undo(merged.id)
    assert register.entry(twin.id).statement.id == twin.id


def test_a_target_that_is_not_there_is_refused(register: Register, ana: Editor) -> None:
    for target in ("a0123456789abcdef", "b0123456789abcdef", "nothing"):
        with pytest.raises(NotInRegister):
            ana.judge(target, Act.REJECT)


def test_the_log_tells_who_did_what(register: Register, ana: Editor, lake: Batch) -> None:
    register.record([lake], by="reader")
    ana.judge(lake.attestations[0].id, Act.DISPUTE)
    with register.moment() as (connection, scope):
        lines = history(connection, scope, STATEMENT.id, 10)
        assert history(connection, scope, None, 10) == lines
    assert [(line.by, line.what) for line in lines] == [
        ("ana", f"1 judgement, dispute {lake.attestations[0].id}"),
        ("reader", "1 head, 3 attestations"),
    ]


def _proposed(register: Register):  # type: ignore[no-untyped-def]
    with register.drawn() as (connection, scope):
        return duplicates(connection, scope)


def _last(register: Register) -> str:
    with register.moment() as (connection, scope):
        return history(connection, scope, None, 1)[0].key


def test_what_waits_does_not_hide_what_another_source_says_openly(register: Register, ana: Editor, lake: Batch) -> None:
    (key,) = register.record([lake], by="reader", waiting=True).keys
    italy = replace(signature("ITA", "Italy", 70), source=OTHER.id)
    head = replace(STATEMENT, title="On the lake")
    register.record([Batch(about="x", sources=(OTHER,), statements=(head,), attestations=(italy,))], by="ana")
    assert register.entry(STATEMENT.id).statement == head
    assert value(register, "ITA") is PositionValue.SIGNED
    assert value(register, "FRA") is PositionValue.UNKNOWN
    ana.judge(key, Act.ACCEPT)
    assert value(register, "FRA") is PositionValue.SIGNED
    assert register.entry(STATEMENT.id).statement == head


def test_recording_openly_what_waits_is_accepting_it(register: Register, lake: Batch) -> None:
    register.record([lake], by="reader", waiting=True)
    register.record([lake], by="ana")
    assert queue(register) == []
    assert value(register, "FRA") is PositionValue.SIGNED


def test_what_an_editor_rejected_does_not_come_back_by_itself(register: Register, ana: Editor, lake: Batch) -> None:
    (key,) = register.record([lake], by="reader", waiting=True).keys
    rejected = ana.judge(key, Act.REJECT)
    assert register.record([lake], by="reader").links == ()
    assert list(register.entries()) == []
    ana.undo(rejected.id)
    register.record([lake], by="reader")
    assert value(register, "FRA") is PositionValue.SIGNED
