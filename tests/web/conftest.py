from collections.abc import Iterator
from pathlib import Path

import pytest
import schemathesis
from fastapi import FastAPI
from schemathesis import BaseSchema
from starlette.testclient import TestClient

from undersigned.settings import Settings
from undersigned.web.app import create_app

SITE = "http://localhost"


@pytest.fixture(scope="module")
def app(shared_data_dir: Path) -> FastAPI:
    return create_app(Settings(data_dir=shared_data_dir, database=None))


@pytest.fixture(scope="module")
def client(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app, base_url=SITE, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture(scope="module")
def described(shared_data_dir: Path) -> BaseSchema:
    """The API by its own description, asked without a network between, under whatever name."""
    app = create_app(Settings(data_dir=shared_data_dir, database=None, hosts="*"))
    return schemathesis.openapi.from_asgi("/openapi.json", app)
