from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, text
from tests.register.samples import SOURCE, STATEMENT, signature

from undersigned.clock import TurnableClock
from undersigned.errors import BadData
from undersigned.model.stances import Act, Judgement, Stance
from undersigned.model.votes import RollCall, Vote
from undersigned.register.append import Appended, append
from undersigned.register.batch import Batch, DocumentHead
from undersigned.register.chain import Verification, verify
from undersigned.register.ids import judgement_id
from undersigned.storage.engine import reading, writing


def record(engine: Engine, clock: TurnableClock, *batches: Batch, by: str = "ana", waiting: bool = False) -> Appended:
    with writing(engine) as connection:
        return append(connection, batches, by=by, clock=clock, waiting=waiting)


def verified(engine: Engine, expected: str | None = None) -> Verification:
    with reading(engine) as connection:
        return verify(connection, expected=expected)


def everything(lake: Batch, clock: TurnableClock) -> tuple[Batch, ...]:
    """A batch with each kind of row."""
    target = lake.attestations[0].id
    judgement = Judgement(
        id=judgement_id(target=target, act=Act.DISPUTE, value=None, editor="ben", judged_at=clock.now()),
        target=target,
        act=Act.DISPUTE,
        editor="ben",
        why="the mission denies it",
        judged_at=clock.now(),
    )
    call = RollCall(
        id="A/RES/1/1",
        body_id="UNGA",
        session="1",
        date="1946-01-01",
        resolution="A/RES/1/1",
        title="On something",
        source=SOURCE.id,
        votes={"USA": Vote.YES, "FRA": Vote.ABSENT, "DEU": Vote.NOT_A_MEMBER},
    )
    document = DocumentHead(sha256="ab" * 32, name="lake.html", media_type="text/html", size=10)
    return (
        lake,
        Batch(about="lake", documents=(document,), judgements=(judgement,)),
        Batch(about="votes", roll_calls=(call,)),
    )


def test_what_was_recorded_verifies(engine: Engine, clock: TurnableClock, lake: Batch) -> None:
    appended = record(engine, clock, *everything(lake, clock))
    found = verified(engine)
    assert (appended.links, found.links, found.attestations, found.faults) == ((1, 2, 3), 3, 3, ())
    assert verified(engine, expected=found.head).sound
    assert not verified(engine, expected="00" * 32).sound


def test_recording_the_same_again_leaves_no_trace(engine: Engine, clock: TurnableClock, lake: Batch) -> None:
    batches = everything(lake, clock)
    record(engine, clock, *batches)
    before = verified(engine)
    clock.turn(timedelta(days=1))
    assert record(engine, clock, *batches, by="somebody else").links == ()
    assert verified(engine) == before


def test_a_corrected_head_is_a_new_version(engine: Engine, clock: TurnableClock, lake: Batch) -> None:
    record(engine, clock, lake)
    appended = record(engine, clock, Batch(about="x", statements=(replace(STATEMENT, title="On the lake"),)))
    assert (appended.statements, appended.heads) == (0, 1)
    assert verified(engine).sound


TAMPERING = [
    ("attestations", "UPDATE attestations SET stance = 2 WHERE id = 4", 2),
    ("attestations", "DELETE FROM attestations WHERE id = 5", 2),
    ("attestations", "UPDATE attestations SET state = 1 WHERE id = 6", 2),
    ("attestations", "UPDATE attestations SET link = 1 WHERE id = 4", 1),
    ("texts", "UPDATE texts SET words = 'Norway' WHERE words = 'Iceland'", 2),
    ("states", "UPDATE states SET code = 'NOR' WHERE code = 'ISL'", 2),
    ("heads", "UPDATE heads SET date = '2019-03-19'", 1),
    ("sources", "UPDATE sources SET kind = 'press'", 1),
    ("listings", "UPDATE listings SET extent = 'partial'", 1),
    ("links", "UPDATE links SET recorded_at = recorded_at - 1 WHERE id = 2", 2),
    ("links", "UPDATE links SET recorded_by = 'eve' WHERE id = 1", 1),
    (
        "attestations",
        "INSERT INTO attestations (id, key, statement, state, stance, source, link) VALUES (8,7,1,1,0,1,3)",
        3,
    ),
    ("statements", "INSERT INTO statements (id, key, link) VALUES (2, 'made-up', 1)", 1),
]


@pytest.mark.parametrize(("table", "change", "starts_at"), TAMPERING)
def test_tampering_is_found_where_it_starts(
    engine: Engine, clock: TurnableClock, lake: Batch, table: str, change: str, starts_at: int
) -> None:
    more = (signature("ISL", "Iceland", 40), signature("NLD", "Netherlands", 50), signature("BEL", "Belgium", 60))
    record(engine, clock, lake)
    record(engine, clock, Batch(about=STATEMENT.id, attestations=more))
    record(engine, clock, Batch(about=STATEMENT.id, attestations=(signature("ITA", "Italy", 70),)))
    _behind_the_guards(engine, table, change)
    found = verified(engine)
    assert not found.sound
    assert found.faults[0].link == starts_at


def _behind_the_guards(engine: Engine, table: str, change: str) -> None:
    """What somebody with the database's password or file can do."""
    with writing(engine) as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
        else:
            for event in ("update", "delete"):
                connection.execute(text(f"DROP TRIGGER {table}_no_{event}"))
        connection.execute(text(change))


def test_a_link_taken_out_of_the_middle_is_missed(engine: Engine, clock: TurnableClock, lake: Batch) -> None:
    record(engine, clock, lake)
    for state in ("ISL", "ITA"):
        record(engine, clock, Batch(about=STATEMENT.id, attestations=(signature(state, state, 9),)))
    _behind_the_guards(engine, "attestations", "DELETE FROM attestations WHERE link = 2")
    _behind_the_guards(engine, "links", "DELETE FROM links WHERE id = 2")
    found = verified(engine)
    assert found.faults[0].link == 2
    assert "is missing" in found.faults[0].what


def test_a_cut_off_end_shows_only_against_a_digest_noted_elsewhere(
    engine: Engine, clock: TurnableClock, lake: Batch
) -> None:
    record(engine, clock, lake)
    record(engine, clock, Batch(about=STATEMENT.id, attestations=(signature("ITA", "Italy", 70),)))
    noted = verified(engine).head
    _behind_the_guards(engine, "attestations", "DELETE FROM attestations WHERE link = 2")
    _behind_the_guards(engine, "links", "DELETE FROM links WHERE id = 2")
    assert verified(engine).sound
    assert not verified(engine, expected=noted).sound


def test_a_clock_that_jumps_back_does_not_turn_the_chain(engine: Engine, clock: TurnableClock, lake: Batch) -> None:
    record(engine, clock, lake)
    clock.turn(timedelta(days=-400))
    appended = record(engine, clock, Batch(about=STATEMENT.id, attestations=(signature("ITA", "Italy", 70),)))
    assert appended.clock_behind == timedelta(days=400)
    with reading(engine) as connection:
        times = connection.execute(text("SELECT recorded_at, clock_at FROM links ORDER BY id")).all()
    assert times[1][0] == times[0][0]
    assert times[0][0] - times[1][1] == timedelta(days=400) // timedelta(microseconds=1)
    assert verified(engine).clock_jumps == (2,)
    assert verified(engine).sound


@pytest.mark.parametrize(
    ("batch", "words"),
    [
        (Batch(about="x", attestations=(signature("ITA", "Italy", 70),)), "no statement"),
        (Batch(about="x", statements=(STATEMENT,), attestations=(signature("ITA", "Italy", 70),)), "no source"),
        (Batch(about="x", attestations=(replace(signature("ITA", "Italy", 70), id="made-up"),)), "no identifier"),
    ],
)
def test_what_points_at_nothing_is_refused_and_nothing_is_recorded(
    engine: Engine, clock: TurnableClock, batch: Batch, words: str
) -> None:
    with pytest.raises(BadData, match=words):
        record(engine, clock, batch)
    assert verified(engine).links == 0


def test_stances_are_told_apart_in_the_chain(engine: Engine, clock: TurnableClock, lake: Batch) -> None:
    record(engine, clock, lake)
    heads = set()
    for stance in Stance:
        record(engine, clock, Batch(about=STATEMENT.id, attestations=(signature("ITA", "Italy", 70, stance=stance),)))
        heads.add(verified(engine).head)
    assert len(heads) == len(Stance)
