"""The statements nearest in time, as kept in memory, are those that the database holds at that moment."""

from dataclasses import replace

from sqlalchemy import Engine
from tests.register.samples import STATEMENT

from undersigned.clock import TurnableClock
from undersigned.model.stances import Act
from undersigned.register import reads
from undersigned.register.batch import Batch
from undersigned.register.codes import CONCERNING
from undersigned.register.review import Editor
from undersigned.register.store import Register


def nearest(register: Register, state: str, day: str) -> list[str]:
    with register.moment() as (connection, scope):
        numbers = register.nearby.nearest(connection, scope, CONCERNING, [state], day, 10)
        heads = reads.statements(connection, scope, numbers)
    return [heads[number].id for number in numbers]


def made(key: str, date: str, *concerning: str) -> Batch:
    return Batch(about=key, statements=(replace(STATEMENT, id=key, date=date, concerning=concerning),))


def test_the_nearest_come_first_and_new_ones_are_seen(engine: Engine, clock: TurnableClock) -> None:
    register = Register(engine, clock=clock)
    register.record(
        [made("far", "2001", "BLR"), made("near", "2010-05", "BLR", "RUS"), made("other", "2010", "CHN")], by="a"
    )
    assert nearest(register, "BLR", "2010-06-01") == ["near", "far"]
    register.record([made("nearer", "2010-06-02", "BLR")], by="a")
    assert nearest(register, "BLR", "2010-06-01") == ["nearer", "near", "far"]


def test_what_is_corrected_merged_or_waiting_does_not_count(engine: Engine, clock: TurnableClock) -> None:
    register = Register(engine, clock=clock)
    register.record([made("one", "2001", "BLR"), made("two", "2002", "BLR"), made("three", "2003", "BLR")], by="a")
    waiting = register.record([made("four", "2004", "BLR")], by="a", waiting=True).keys[0]
    assert nearest(register, "BLR", "2001") == ["one", "two", "three"]
    editor = Editor(register, "ada", clock)
    editor.judge(waiting, Act.ACCEPT)
    assert nearest(register, "BLR", "2001") == ["one", "two", "three", "four"]
    editor.merge("two", "three")
    editor.correct_head(replace(register.entry("one").statement, concerning=("CHN",)))
    assert nearest(register, "BLR", "2001") == ["three", "four"]
    assert nearest(register, "CHN", "2001") == ["one"]
