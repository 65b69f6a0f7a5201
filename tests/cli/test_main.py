import subprocess
import sys

import pytest
from typer.testing import CliRunner

from undersigned.cli.main import app

HEAVY = ("sqlalchemy", "fastapi", "polars", "lxml", "trafilatura", "pydantic", "babel", "numpy")


def test_help_loads_nothing_heavy() -> None:
    program = (
        "import sys\nfrom undersigned.cli.main import app\n"
        "try:\n    app(['--help'])\nexcept SystemExit:\n    pass\n"
        f"print([m for m in {HEAVY!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("group", [[], ["register"], ["review"], ["editors"]])
def test_no_summary_is_cut_at_80_columns(group: list[str]) -> None:
    told = CliRunner().invoke(app, [*group, "--help"], env={"COLUMNS": "80"}).output
    commands = told.partition("Commands:")[2].splitlines()[1:]
    assert commands
    assert [line for line in commands if line.endswith("...") or not line[2:3].isalpha()] == []
