import subprocess
import sys

HEAVY = ("sqlalchemy", "fastapi", "polars", "lxml", "trafilatura", "pydantic", "babel", "numpy")


def test_help_loads_nothing_heavy() -> None:
    program = (
        "import sys\nfrom undersigned.cli.main import app\n"
        "try:\n    app(['--help'])\nexcept SystemExit:\n    pass\n"
        f"print([m for m in {HEAVY!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
