"""What happens when things go wrong: nothing is lost, nothing is half-written, and a person is told."""

import os
import random
import resource
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, text
from tests.register.samples import SOURCE, STATEMENT, signature

from undersigned.clock import TurnableClock
from undersigned.errors import StorageError
from undersigned.register.batch import Batch
from undersigned.register.ids import with_id
from undersigned.register.shelf import Shelf
from undersigned.register.store import Register
from undersigned.register.view import StatementQuery
from undersigned.settings import Settings
from undersigned.storage.engine import database_url, open_engine, reading, writing
from undersigned.storage.migrate import bring_up_to_date

STATES = ("GBR", "FRA", "DEU", "ITA", "ESP", "NOR", "SWE", "DNK")
ROOT = Path(__file__).parents[2]

WRITER = """
import sys
from tests.register.test_trust import numbered
from undersigned.register.store import Register
from undersigned.settings import Settings
with Register.open(Settings(database=sys.argv[1]), shipped=False) as register:
    for number in range(int(sys.argv[2]), int(sys.argv[3])):
        register.record([numbered(number)], by=f"writer {sys.argv[2]}")
        print(number, flush=True)
"""


def numbered(number: int) -> Batch:
    """A statement with eight signatories, different for each number."""
    head = replace(STATEMENT, id=f"lake-{number:05d}")
    source = replace(SOURCE, id=f"source-{number}", url=f"https://mission.example/{number}")
    signed = tuple(
        with_id(replace(signature(state, state, 4 * at), statement=head.id, source=source.id))
        for at, state in enumerate(STATES)
    )
    return Batch(about=head.id, sources=(source,), statements=(head,), attestations=signed)


def start(database: str, first: int, last: int) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-c", WRITER, database, str(first), str(last)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def assert_whole(register: Register) -> int:
    """Every statement is there with all its signatories or not at all; the number of them."""
    assert register.verify().sound
    entries = list(register.entries())
    assert all({a.state for a in entry.attestations} == set(STATES) for entry in entries)
    return len(entries)


def test_killed_in_the_middle_of_writing(database: str) -> None:
    told = 0
    for round_ in range(2):
        writer = start(database, 1_000 * round_, 1_000 * (round_ + 1))
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(random.Random(round_).uniform(0.02, 0.2))
        writer.send_signal(signal.SIGKILL)
        told += 1 + len(writer.stdout.read().split())
        writer.wait()
        writer.stdout.close()
        with Register.open(Settings(database=database), shipped=False) as register:
            there = assert_whole(register)
            # What was reported as recorded is there; one more may have been recorded and not yet reported.
            assert told <= there <= told + 1
            told = there


def test_killed_at_first_use(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "undersigned", "search", "chechnya"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "UNDERSIGNED_DATA_DIR": str(tmp_path)}
    for _ in range(3):
        process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 20
        while not (tmp_path / "register.sqlite").exists() and time.monotonic() < deadline:
            time.sleep(0.002)
        time.sleep(random.Random(_).uniform(0, 0.3))
        process.kill()
        process.wait()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert "hrc40-2019-03-18-chechnya-lgbti" in done.stdout
    with Register.open(Settings(data_dir=tmp_path, database=None)) as register:
        assert register.verify().sound


def test_two_editors_at_once(database: str) -> None:
    with Register.open(Settings(database=database), shipped=False):
        pass
    writers = [start(database, 0, 15), start(database, 10, 25)]
    for writer in writers:
        out, _ = writer.communicate(timeout=60)
        assert (writer.returncode, len(out.split())) == (0, 15)
    with Register.open(Settings(database=database), shipped=False) as register:
        assert assert_whole(register) == 25


def test_a_reader_sees_one_moment_while_others_write(engine: Engine, clock: TurnableClock) -> None:
    register = Register(engine, clock=clock)
    register.record([numbered(0)], by="ana")
    with register.moment() as (connection, scope):
        query = text("SELECT count(*) FROM attestations")
        before = connection.execute(query).scalar_one()
        register.record([numbered(1)], by="ben")
        assert connection.execute(query).scalar_one() == before
        assert scope.cut == 1
    # An answer that is read later still gives what was there when it was asked.
    found = register.find(StatementQuery())
    register.record([numbered(2)], by="ben")
    assert [statement.id for statement in found] == ["lake-00001", "lake-00000"]


def test_a_writer_that_waits_too_long_is_told_so(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("undersigned.storage.engine.WAIT_SECONDS", 1)
    other = open_engine(engine.url)
    with writing(engine), pytest.raises(StorageError, match="written by somebody else"), writing(other):
        pass
    other.dispose()


def test_an_error_in_the_middle_of_a_batch_leaves_nothing(engine: Engine, clock: TurnableClock) -> None:
    register = Register(engine, clock=clock)
    broken = replace(numbered(1), sources=())
    with pytest.raises(Exception, match="no source"):
        register.record([numbered(0), broken], by="ana")
    with reading(engine) as connection:
        for table in ("links", "statements", "attestations", "texts", "states", "boards"):
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0


def test_a_full_disk_is_told_and_nothing_is_half_written(tmp_path: Path) -> None:
    """SQLite's own limit of pages gives the error of a full disk (SQLITE_FULL) at the moment of writing."""
    engine = open_engine(database_url(Settings(database=f"sqlite:///{tmp_path / 'register.sqlite'}")))
    bring_up_to_date(engine)
    register = Register(engine)
    register.record([numbered(0)], by="ana")
    with reading(engine) as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
    engine.dispose()
    limited = open_engine(engine.url)
    event.listen(limited, "connect", lambda raw, _: raw.execute(f"PRAGMA max_page_count = {pages + 5}"))
    with pytest.raises(StorageError, match="disk is full; nothing was recorded"):
        Register(limited).record([numbered(n) for n in range(1, 400)], by="ana")
    limited.dispose()
    assert assert_whole(register) == 1
    register.record([numbered(n) for n in range(1, 4)], by="ana")
    assert assert_whole(register) == 4
    register.close()


def test_a_disk_that_refuses_to_grow_a_file(tmp_path: Path) -> None:
    """The kernel's limit on the size of a file, set in a process of its own: real writes fail half-way."""
    table = tmp_path / "rows.csv"
    rows = "".join(f"lake-{n},{state},Lake,2020\n" for n in range(60) for state in STATES)
    table.write_text("statement,state,title,date\n" + rows)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "UNDERSIGNED_DATA_DIR": str(tmp_path / "data")}
    command = [sys.executable, "-m", "undersigned"]

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    with Register.open(Settings(data_dir=tmp_path / "data", database=None)) as register:
        before = len(register.find(StatementQuery()))
    failed = subprocess.run(
        [*command, "add", "--yes", str(table)], env=environment, capture_output=True, text=True, preexec_fn=limited
    )
    assert failed.returncode == 1
    assert failed.stderr.startswith("undersigned: ")
    assert "nothing was recorded" in failed.stderr
    assert "Traceback" not in failed.stderr
    with Register.open(Settings(data_dir=tmp_path / "data", database=None)) as register:
        assert register.verify().sound
        assert len(register.find(StatementQuery())) >= before
        for entry in register.entries(StatementQuery(words="lake", year=2020)):
            assert {a.state for a in entry.attestations} == set(STATES)


def test_a_damaged_file_is_told_plainly(tmp_path: Path) -> None:
    path = tmp_path / "register.sqlite"
    with Register.open(Settings(data_dir=tmp_path, database=None)) as register:
        register.revision()
    data = path.read_bytes()
    path.write_bytes(data[:8192] + os.urandom(len(data) // 2) + data[8192 + len(data) // 2 :])
    for leftover in tmp_path.glob("register.sqlite-*"):
        leftover.unlink()
    with pytest.raises(StorageError, match=r"damaged|not a register|the database failed"):
        Register.open(Settings(data_dir=tmp_path, database=None)).verify()


def test_kept_documents_are_whole_and_proved_by_their_hash(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "documents")
    key = shelf.keep(b"a letter")
    assert shelf.keep(b"a letter") == key
    assert shelf.holds(key)
    assert shelf.get(key) == b"a letter"
    (tmp_path / "documents" / key[:2] / key).write_bytes(b"another letter")
    with pytest.raises(StorageError, match="was changed"):
        shelf.get(key)


def test_a_document_that_cannot_be_kept_leaves_no_part_of_it(tmp_path: Path) -> None:
    program = (
        "import resource, sys; from pathlib import Path\n"
        "from undersigned.errors import StorageError\n"
        "from undersigned.register.shelf import Shelf\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n    Shelf(Path(sys.argv[1])).keep(b'x' * 5000)\n"
        "except StorageError as error:\n    print(error.line())\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)], env=environment, capture_output=True, text=True, check=True
    )
    assert "cannot be kept" in done.stdout
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []
