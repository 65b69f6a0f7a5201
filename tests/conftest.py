"""Fixtures for every test: no test may reach another host, and a register may live in either database."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine is no failure of the code: what must be quick is measured in benchmarks, not by a deadline.
settings.register_profile("undersigned", deadline=None)
settings.load_profile("undersigned")

_REAL_CONNECT = socket.socket.connect
_LOCAL = {"127.0.0.1", "::1", "localhost"}


@pytest.fixture(autouse=True)
def only_this_machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuse any connection that leaves the machine."""

    def connect(self: socket.socket, address: object) -> None:
        if isinstance(address, tuple) and address[0] not in _LOCAL:
            raise AssertionError(f"a test tried to reach {address!r}")
        _REAL_CONNECT(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect)
    yield


@pytest.fixture(scope="session")
def shared_data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder for tests that only read: its register is made once."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture(autouse=True)
def own_data_dir(monkeypatch: pytest.MonkeyPatch, shared_data_dir: Path) -> None:
    """No test touches the register of whoever runs it; one that writes sets a folder of its own."""
    monkeypatch.setenv("UNDERSIGNED_DATA_DIR", str(shared_data_dir))
    monkeypatch.delenv("UNDERSIGNED_DATABASE", raising=False)


def _postgresql_binaries() -> Path | None:
    """The newest PostgreSQL server of Debian's packages, or the one on the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: float(p.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


def _as_server_user(folder: Path) -> Callable[[list[str]], None]:
    """Runs a command as a user that PostgreSQL accepts: it refuses to run as root."""
    prefix: list[str] = []
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
        prefix = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]

    def run(command: list[str]) -> None:
        subprocess.run([*prefix, *command], check=True, cwd=folder, stdout=subprocess.DEVNULL)

    return run


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """A PostgreSQL server of this test run's own, on a socket in a folder of its own; gives that folder."""
    binaries = _postgresql_binaries()
    if binaries is None:
        pytest.skip("no PostgreSQL server is installed: apt-get install postgresql")
    folder = Path(tempfile.mkdtemp(prefix="undersigned-pg-"))
    run = _as_server_user(folder)
    data, control = str(folder / "data"), str(binaries / "pg_ctl")
    try:
        run([str(binaries / "initdb"), "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"])
        options = f"-c listen_addresses='' -k {folder} -c fsync=off"
        run([control, "-D", data, "-l", str(folder / "log"), "-o", options, "-w", "start"])
        try:
            yield str(folder)
        finally:
            run([control, "-D", data, "-m", "immediate", "-w", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty database, once in SQLite and once in PostgreSQL."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'register.sqlite'}"
        return
    import psycopg

    folder = request.getfixturevalue("postgresql_server")
    name = f"test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(host=folder, user="tester", dbname="postgres", autocommit=True) as server:
        server.execute(f'CREATE DATABASE "{name}"'.encode())
        try:
            yield f"postgresql://tester@/{name}?host={folder}"
        finally:
            server.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())
