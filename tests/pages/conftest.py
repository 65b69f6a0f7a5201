from collections.abc import Iterator
from pathlib import Path

import pytest

from undersigned.clock import TurnableClock
from undersigned.pages.held import Held
from undersigned.register.store import Register
from undersigned.settings import Settings


@pytest.fixture(scope="session")
def held(shared_data_dir: Path) -> Iterator[Held]:
    """The shipped register behind pages, on a day that does not move."""
    clock = TurnableClock()
    settings = Settings(data_dir=shared_data_dir, database=None)
    with Register.open(settings) as register:
        yield Held(register, clock=clock)
