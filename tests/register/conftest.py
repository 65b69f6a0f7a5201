"""An empty register in either database, and something to put into it."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from tests.register import samples

from undersigned.clock import TurnableClock
from undersigned.register.batch import Batch
from undersigned.settings import Settings
from undersigned.storage.engine import database_url, open_engine
from undersigned.storage.migrate import bring_up_to_date


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    engine = open_engine(database_url(Settings(database=database)))
    bring_up_to_date(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def clock() -> TurnableClock:
    return TurnableClock()


@pytest.fixture
def lake() -> Batch:
    return samples.lake()
