import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import schemathesis
from fastapi import FastAPI
from schemathesis import BaseSchema
from starlette.testclient import TestClient

from tests.web.visitor import PASSWORD, Visitor
from undersigned.clock import TurnableClock
from undersigned.register.store import Register
from undersigned.settings import Settings
from undersigned.storage.engine import database_url, open_engine
from undersigned.storage.migrate import bring_up_to_date
from undersigned.web.accounts import Accounts, Role
from undersigned.web.app import create_app
from undersigned.web.visits import Visits

SITE = "http://localhost"


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory, shared_data_dir: Path) -> Path:
    """A data folder of the module's own with a copy of the shipped register: what is counted there is its own."""
    return copy_of_register(tmp_path_factory.mktemp("copied"), shared_data_dir)


@pytest.fixture(scope="module")
def app(copied: Path) -> FastAPI:
    return create_app(Settings(data_dir=copied, database=None))


@pytest.fixture(scope="module")
def client(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app, base_url=SITE, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture(scope="module")
def described(copied: Path) -> BaseSchema:
    """The API by its own description, asked without a network between, under whatever name."""
    app = create_app(Settings(data_dir=copied, database=None, hosts="*"))
    return schemathesis.openapi.from_asgi("/openapi.json", app)


@dataclass
class House:
    """A site over a register of its own, with an editor, an admin and a clock that can be turned."""

    app: FastAPI
    clock: TurnableClock
    accounts: Accounts
    visits: Visits
    register: Register

    def visitor(self) -> Visitor:
        """Somebody new."""
        return Visitor(TestClient(self.app, base_url=SITE))

    def editor(self, name: str = "ada") -> Visitor:
        """Somebody signed in."""
        visitor = self.visitor()
        assert visitor.sign_in(name).status_code == 303
        return visitor


@contextmanager
def house_of(settings: Settings) -> Iterator[House]:
    clock = TurnableClock()
    engine = open_engine(database_url(settings))
    bring_up_to_date(engine)
    accounts = Accounts(engine, clock)
    accounts.add("ada", PASSWORD)
    accounts.add("max", PASSWORD, Role.ADMIN)
    app = create_app(settings, clock=clock)
    with TestClient(app, base_url=SITE):
        register: Register = app.state.held.register
        yield House(app=app, clock=clock, accounts=accounts, visits=Visits(engine, clock), register=register)
    engine.dispose()


def copy_of_register(folder: Path, shared_data_dir: Path) -> Path:
    """``folder``, with a copy of the shipped register in it."""
    settings = Settings(data_dir=folder, database=None)
    Register.open(Settings(data_dir=shared_data_dir, database=None)).close()
    with sqlite3.connect(shared_data_dir / "register.sqlite") as made, sqlite3.connect(settings.database_file) as own:
        made.backup(own)
    made.close()
    own.close()
    return folder


@contextmanager
def house_with_register(folder: Path, shared_data_dir: Path) -> Iterator[House]:
    """A site over a copy, in ``folder``, of the shipped register."""
    with house_of(Settings(data_dir=copy_of_register(folder, shared_data_dir), database=None)) as house:
        yield house


@pytest.fixture
def house(tmp_path: Path, shared_data_dir: Path) -> Iterator[House]:
    """A site over a copy of the shipped register."""
    with house_with_register(tmp_path, shared_data_dir) as house:
        yield house


@pytest.fixture
def house_anywhere(tmp_path: Path, database: str) -> Iterator[House]:
    """A site over a register in either database."""
    with house_of(Settings(data_dir=tmp_path, database=database)) as house:
        yield house
