"""What goes out comes back: the same positions by every way, and nothing by a damaged one."""

import csv
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from tests.register.samples import SOURCE, STATEMENT, signature

from undersigned.clock import TurnableClock
from undersigned.errors import BadData, StorageError, UnreadableInput, UsageError
from undersigned.model.positions import PositionValue
from undersigned.model.stances import Act
from undersigned.model.votes import RollCall, Vote
from undersigned.register.batch import Batch
from undersigned.register.exchange.annotations import annotation_collection
from undersigned.register.exchange.citations import bibtex, csl
from undersigned.register.exchange.csvfolder import csvw, data_package, write_csv
from undersigned.register.exchange.datasette import VIEWS, write_datasette
from undersigned.register.exchange.incoming import batches_in
from undersigned.register.exchange.jsonlines import write_json_lines
from undersigned.register.exchange.parquet import frames, write_parquet
from undersigned.register.exchange.tables import TABLES
from undersigned.register.ids import with_id
from undersigned.register.review import Editor
from undersigned.register.store import Register
from undersigned.register.view import StatementQuery
from undersigned.settings import Settings
from undersigned.storage.engine import database_url, open_engine
from undersigned.storage.migrate import bring_up_to_date

Writer = Callable[[Register, Path], None]
WAYS: list[tuple[str, Writer]] = [
    ("out", write_csv),
    ("parquet", write_parquet),
    ("out.jsonl", write_json_lines),
    ("out.sqlite", write_datasette),
]


@pytest.fixture
def lively(engine: Engine, clock: TurnableClock, lake: Batch) -> Register:
    """A register in which editors have been at work: rejected, disputed, merged, split, undone, queued."""
    register = Register(engine, clock=clock)
    ana = Editor(register, "ana", clock)
    twin = replace(STATEMENT, id="hrc40-2019-03-20-lake", title='Statement; on the "lake"\nin two lines')
    italy = with_id(replace(signature("ITA", "Italy", 70), statement=twin.id))
    call = RollCall(
        id="undl-1",
        body_id="UNGA",
        session="1",
        date="1946-12-11",
        resolution="A/RES/1(I)",
        title="Something",
        source=SOURCE.id,
        votes={"USA": Vote.YES, "GBR": Vote.ABSTAIN, "FRA": Vote.ABSENT, "DEU": Vote.NOT_A_MEMBER},
    )
    register.record([lake, Batch(about=twin.id, statements=(twin,), attestations=(italy,))], by="reader")
    register.record([Batch(about="call", roll_calls=(call,))], by="reader")
    register.record([Batch(about="q", attestations=(signature("ESP", "Spain", 99),))], by="bot", waiting=True)
    clock.turn(timedelta(minutes=1))
    ana.merge(twin.id, STATEMENT.id)
    ana.judge(ana.judge(lake.attestations[0].id, Act.REJECT).id, Act.UNDO)
    ana.judge(lake.attestations[1].id, Act.DISPUTE, why="they deny it")
    return register


def whole(register: Register) -> dict[str, object]:
    """Everything that counts, without when and by whom it was recorded here."""
    return {
        entry.statement.id: (
            entry.statement,
            dict(entry.sources),
            set(entry.listings),
            {replace(a, recorded_at=None, recorded_by=None) for a in entry.attestations},
            set(entry.judgements),
            register.positions(entry.statement.id),
        )
        for entry in register.entries()
    }


def another(tmp_path: Path) -> Register:
    engine = open_engine(database_url(Settings(database=f"sqlite:///{tmp_path / 'other.sqlite'}")))
    bring_up_to_date(engine)
    return Register(engine)


@pytest.mark.parametrize(("name", "write"), WAYS)
def test_a_register_at_work_comes_back_the_same(lively: Register, tmp_path: Path, name: str, write: Writer) -> None:
    write(lively, tmp_path / name)
    with another(tmp_path) as other:
        other.record(batches_in(tmp_path / name), by="import")
        assert whole(other) == whole(lively)
        assert list(other.roll_calls()) == list(lively.roll_calls())
        assert other.verify().sound
        assert lively.record(batches_in(tmp_path / name), by="import").attestations == 0
    assert whole(lively)[STATEMENT.id] is not None


@pytest.mark.parametrize(("name", "write"), WAYS[1:3])
def test_the_shipped_register_comes_back_the_same(full: Register, tmp_path: Path, name: str, write: Writer) -> None:
    write(full, tmp_path / name)
    with another(tmp_path) as other:
        other.record(batches_in(tmp_path / name), by="import")
        assert other.reach() == full.reach()
        for state in ("USA", "RUS", "MHL"):
            assert other.facts(state) == full.facts(state)
    assert full.record(batches_in(tmp_path / name), by="import").links == ()


def test_the_export_holds_every_position_value(full: Register) -> None:
    counted = dict(full.frames()["positions"]["value"].value_counts().iter_rows())
    assert sum(counted.values()) >= full.reach().statements * 190
    assert counted["signed"] + counted["joined_later"] == full.reach().signatures
    assert set(counted) <= set(PositionValue)
    assert {"not_on_complete_list", "not_eligible", "unknown", "did_not_sign", "declined"} <= set(counted)


def test_what_waits_is_not_exported(lively: Register) -> None:
    assert "ESP" not in frames(lively)["attestations"]["state"].to_list()


def test_the_tables_are_described_as_they_are(lively: Register, tmp_path: Path) -> None:
    import frictionless

    write_csv(lively, tmp_path / "out")
    for table, described, linked in zip(TABLES, data_package()["resources"], csvw()["tables"], strict=True):
        with (tmp_path / "out" / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        assert header == [field["name"] for field in described["schema"]["fields"]]
        assert header == [column["name"] for column in linked["tableSchema"]["columns"]]
    report = frictionless.validate(str(tmp_path / "out" / "datapackage.json"))
    assert report.valid, report.flatten(["rowNumber", "fieldName", "type", "message"])


def test_the_datasette_file_has_readable_views(full: Register, tmp_path: Path) -> None:
    write_datasette(full, tmp_path / "out.sqlite")
    with closing(sqlite3.connect(tmp_path / "out.sqlite")) as database:
        for view in VIEWS:
            assert database.execute(f"SELECT count(*) FROM {view}").fetchone()[0] > 0
        assert database.execute("SELECT count(*) FROM signatories").fetchone()[0] == full.reach().signatures
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_changed_export_is_refused_with_its_place(lively: Register, tmp_path: Path) -> None:
    write_csv(lively, tmp_path / "out")
    table = tmp_path / "out" / "attestations.csv"
    table.write_text(table.read_text("utf-8").replace(",FRA,signed", ",FRA,declined"), "utf-8")
    with pytest.raises(BadData, match=r"attestations.csv, line \d+, column id: .* was changed"):
        batches_in(tmp_path / "out")
    write_json_lines(lively, tmp_path / "out.jsonl")
    lines = (tmp_path / "out.jsonl").read_text("utf-8").replace('"stance":"signed"', '"stance":"perhaps"')
    (tmp_path / "out.jsonl").write_text(lines, "utf-8")
    with pytest.raises(BadData, match="line 1"):
        batches_in(tmp_path / "out.jsonl")


@pytest.mark.parametrize("name", ["missing.jsonl", "empty", "words.sqlite", "table.xlsx"])
def test_what_is_no_export_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "words.sqlite").write_text("no database")
    (tmp_path / "table.xlsx").write_text("x")
    with pytest.raises(UnreadableInput):
        batches_in(tmp_path / name)


def test_a_target_that_is_in_the_way_is_left_alone(lively: Register, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(UsageError, match="not empty"):
        write_csv(lively, tmp_path / "out")
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_an_export_that_fails_leaves_nothing(lively: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(*_: object, **__: object) -> Iterator[object]:
        raise OSError(28, "No space left on device")
        yield

    monkeypatch.setattr("undersigned.register.exchange.csvfolder.rows_of", full_disk)
    with pytest.raises(StorageError, match="No space left"):
        write_csv(lively, tmp_path / "export" / "out")
    assert list((tmp_path / "export").iterdir()) == []


def test_evidence_as_web_annotations_points_at_its_words(lively: Register) -> None:
    found = annotation_collection(lively.entry(STATEMENT.id))
    items = found["first"]["items"]
    assert found["total"] == len(items) == 5
    quote, position = items[0]["target"]["selector"]
    assert (quote["exact"], position["start"], position["end"]) == ("United Kingdom", 0, 14)
    assert items[0]["target"]["source"] == SOURCE.url


def test_a_citation_names_day_and_record(lively: Register) -> None:
    entry = lively.entry(STATEMENT.id)
    digest = lively.digest()
    told = bibtex(entry, accessed=date(2026, 3, 1), digest=digest)
    assert told.startswith(f"@misc{{{STATEMENT.id},")
    assert f"on 2026-03-01, record {digest[:16]}" in told
    (item,) = json.loads(csl(entry, accessed=date(2026, 3, 1), digest=digest))
    assert item["issued"] == {"date-parts": [[2019, 3, 18]]}
    assert lively.verify(expected=digest).sound


def test_every_statement_of_the_shipped_register_can_be_cited(full: Register) -> None:
    for entry in full.entries(StatementQuery(year=2022)):
        told = bibtex(entry, accessed=date(2026, 3, 1), digest="00")
        assert told.count("{") == told.count("}")
