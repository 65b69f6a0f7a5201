"""Newer data ships: what is new arrives, what editors did stays."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
from tests.register.samples import SOURCE, STATEMENT, signature

from undersigned.clock import TurnableClock
from undersigned.model.positions import PositionValue
from undersigned.model.stances import Act
from undersigned.model.statements import Extent, Listing
from undersigned.register import seed
from undersigned.register.ids import with_id
from undersigned.register.review import Editor
from undersigned.register.snapshot import Snapshot
from undersigned.register.store import Register
from undersigned.register.view import Entry
from undersigned.settings import Settings

LISTING = Listing(statement=STATEMENT.id, source=SOURCE.id, extent=Extent.COMPLETE)
FIRST = Entry(
    statement=STATEMENT,
    sources={SOURCE.id: SOURCE},
    listings=(LISTING,),
    attestations=(signature("GBR", "United Kingdom", 0), signature("FRA", "France", 9)),
)


@pytest.fixture
def open_with(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):  # type: ignore[no-untyped-def]
    """Opens the same register with a version that ships the given entries."""

    def open_(*entries: Entry) -> Register:
        monkeypatch.setattr(seed, "shipped_register", lambda: Snapshot(entries))
        monkeypatch.setattr(seed, "_mark_of_files", lambda: hashlib.sha256(repr(entries).encode()).hexdigest())
        return Register.open(Settings(data_dir=tmp_path, database=None), clock=TurnableClock())

    return open_


def values(register: Register) -> dict[str, PositionValue]:
    return {code: at.value for code, at in register.positions(STATEMENT.id).items()}


def test_opening_again_changes_nothing(open_with) -> None:  # type: ignore[no-untyped-def]
    with open_with(FIRST) as register:
        before = register.revision()
    with open_with(FIRST) as register:
        assert register.revision() == before


def test_what_is_new_arrives_and_what_was_withdrawn_is_rejected(open_with) -> None:  # type: ignore[no-untyped-def]
    open_with(FIRST).close()
    newer = replace(
        FIRST,
        statement=replace(STATEMENT, title="On the lake"),
        attestations=(FIRST.attestations[0], signature("ITA", "Italy", 20)),
    )
    with open_with(newer) as register:
        assert register.entry(STATEMENT.id).statement.title == "On the lake"
        assert values(register)["ITA"] is PositionValue.SIGNED
        assert values(register)["FRA"] is PositionValue.NOT_ON_COMPLETE_LIST
        (judgement,) = register.entry(STATEMENT.id).judgements
        assert judgement.editor.startswith(seed.SHIPPED)
        assert "no longer in" in judgement.why
        before = register.revision()
    with open_with(newer) as register:
        assert register.revision() == before


def test_what_editors_did_stays(open_with) -> None:  # type: ignore[no-untyped-def]
    with open_with(FIRST) as register:
        ana = Editor(register, "ana", TurnableClock())
        ana.correct_head(replace(STATEMENT, title="My title"))
        ana.judge(FIRST.attestations[0].id, Act.DISPUTE)
        own = with_id(replace(signature("NOR", "Norway", 30), said_by="an ambassador"))
        ana.correct(FIRST.attestations[1], own)
    newer = replace(FIRST, statement=replace(STATEMENT, title="Theirs", notes="new"))
    with open_with(newer) as register:
        assert register.entry(STATEMENT.id).statement.title == "My title"
        found = values(register)
        assert (found["GBR"], found["NOR"]) == (PositionValue.DISPUTED, PositionValue.SIGNED)
        assert found["FRA"] is PositionValue.NOT_ON_COMPLETE_LIST
        assert register.verify().sound


def test_a_register_without_what_ships_is_empty(tmp_path: Path) -> None:
    with Register.open(Settings(data_dir=tmp_path, database=None), shipped=False) as register:
        assert register.reach().statements == 0
