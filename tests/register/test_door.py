from datetime import date
from pathlib import Path

import pytest

from undersigned.errors import StorageError
from undersigned.register.door import register_at_hand
from undersigned.register.snapshot import Snapshot
from undersigned.register.store import Register, open_register
from undersigned.settings import Settings


def test_looking_something_up_makes_no_database(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "none")
    with register_at_hand(settings) as register:
        assert isinstance(register, Snapshot)
    assert not settings.data_dir.exists()


def test_the_users_own_register_is_read_where_there_is_one(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    open_register(settings).close()
    with register_at_hand(settings) as register:
        assert isinstance(register, Register)


def test_a_question_about_an_earlier_day_asks_a_database(tmp_path: Path) -> None:
    with register_at_hand(Settings(data_dir=tmp_path), as_of=date(2026, 1, 1)) as register:
        assert isinstance(register, Register)


@pytest.mark.parametrize("place", ["file", "file/data"])
def test_a_file_in_place_of_the_folder_is_told_and_not_passed_over(place: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with (
        pytest.raises(StorageError, match=r"file is no folder.*set UNDERSIGNED_DATA_DIR"),
        register_at_hand(Settings(data_dir=tmp_path / place)),
    ):
        pass


def test_a_folder_that_cannot_be_looked_into_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(StorageError, match="cannot be read: File name too long"),
        register_at_hand(Settings(data_dir=tmp_path / ("x" * 300))),
    ):
        pass
