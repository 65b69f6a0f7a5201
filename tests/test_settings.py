"""What the environment says is checked at the door, like everything else a user gives."""

import pytest

from undersigned.errors import UsageError
from undersigned.settings import Settings


@pytest.mark.parametrize("value", ["a lot", "0", "-1"])
def test_a_limit_that_is_none_is_bad_usage(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("UNDERSIGNED_MAX_BYTES", value)
    with pytest.raises(UsageError, match=f"UNDERSIGNED_MAX_BYTES is '{value}'"):
        Settings()
