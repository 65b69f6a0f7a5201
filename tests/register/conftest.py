"""An empty register in either database, the one that ships, and something to put into a register."""

import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from tests.register import samples

from undersigned.clock import TurnableClock
from undersigned.register.batch import Batch
from undersigned.register.store import Register
from undersigned.settings import Settings
from undersigned.storage.engine import database_url, open_engine
from undersigned.storage.migrate import bring_up_to_date


def _migrated(url: str) -> str:
    engine = open_engine(database_url(Settings(database=url)))
    bring_up_to_date(engine)
    engine.dispose()
    return url


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with the tables and nothing in them, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "register.sqlite"
    _migrated(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def empty_template(postgresql_server: str) -> str:
    """The name of a PostgreSQL database with the tables and nothing in them, to be copied."""
    import psycopg

    with psycopg.connect(host=postgresql_server, user="tester", dbname="postgres", autocommit=True) as server:
        server.execute("CREATE DATABASE empty_register")
    _migrated(f"postgresql://tester@/empty_register?host={postgresql_server}")
    return "empty_register"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database with empty tables, once in SQLite and once in PostgreSQL."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("empty_file"), tmp_path / "register.sqlite")
        yield f"sqlite:///{tmp_path / 'register.sqlite'}"
        return
    import psycopg

    folder, template = request.getfixturevalue("postgresql_server"), request.getfixturevalue("empty_template")
    name = f"test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(host=folder, user="tester", dbname="postgres", autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}" TEMPLATE {template}'.encode())
        try:
            yield f"postgresql://tester@/{name}?host={folder}"
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    engine = open_engine(database_url(Settings(database=database)))
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """The register that ships, in a database; no test may add to it."""
    folder = tmp_path_factory.mktemp("full")
    with Register.open(Settings(data_dir=folder, database=None)) as register:
        yield register


@pytest.fixture
def clock() -> TurnableClock:
    return TurnableClock()


@pytest.fixture
def lake() -> Batch:
    return samples.lake()
