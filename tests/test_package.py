"""What stands at the top of the package, and what importing it costs."""

import subprocess
import sys
from pathlib import Path

import pytest

import undersigned

ROOT = Path(__file__).parent.parent


def test_a_document_is_read_and_checked_from_the_top_of_the_package() -> None:
    letter = ROOT / "examples" / "chechnya-letter.txt"
    assert undersigned.read(str(letter)) == undersigned.check(letter).reading
    assert {"Register", "check", "read"} <= set(dir(undersigned))


def test_the_register_is_opened_from_the_top_of_the_package() -> None:
    with undersigned.Register.open() as register:
        assert register.holds("hrc40-2019-03-18-chechnya-lgbti")


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'sign'"):
        getattr(undersigned, "sign")  # noqa: B009


def test_importing_the_package_imports_nothing_of_it() -> None:
    program = "import sys, undersigned; print([m for m in sys.modules if m.startswith('undersigned.')])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
