"""``python -m undersigned``."""

from undersigned.cli.main import run

run()
