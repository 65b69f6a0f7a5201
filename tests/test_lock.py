"""What the package needs is what ``make run`` installs: every dependency stands in the lock files."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUN = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["build"]]
EXTRAS = [each for extra in PROJECT["project"]["optional-dependencies"].values() for each in extra]
DEV = [*RUN, *EXTRAS, *PROJECT["dependency-groups"]["dev"]]


def _name(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\s\[<>=!~;]", requirement, maxsplit=1)[0]).lower()


def _locked(file: str) -> set[str]:
    lines = (ROOT / "lock" / file).read_text(encoding="utf-8").splitlines()
    return {_name(line) for line in lines if "==" in line and not line.startswith((" ", "#"))}


def test_everything_needed_to_run_is_locked() -> None:
    assert {_name(each) for each in RUN} <= _locked("run.txt")


def test_everything_needed_to_test_is_locked() -> None:
    assert {_name(each) for each in DEV} <= _locked("dev.txt")
