"""What ships as read is what the reader reads."""

import runpy
from pathlib import Path

import pytest

from undersigned.register.readings import shipped_readings

SCRIPT = runpy.run_path(str(Path(__file__).parents[2] / "scripts" / "shipped_readings.py"))


@pytest.mark.parametrize("name", SCRIPT["PUBLISHERS"])
def test_a_shipped_reading_is_what_is_read_today(name: str) -> None:
    assert SCRIPT["shipped_reading"](name) in shipped_readings(), "stale: run 'make docs'"


def test_a_shipped_reading_holds_no_text_but_the_words_of_its_findings() -> None:
    for reading in shipped_readings():
        assert reading.text is None
        assert reading.source.publisher
