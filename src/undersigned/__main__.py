"""``undersigned`` and ``python -m undersigned``."""

from __future__ import annotations

import sys

_INTERRUPTED = 130


def run() -> None:
    """Run the command line; Ctrl-C ends it without a traceback, even while it is still being loaded."""
    try:
        from undersigned.cli.main import run as run_command

        run_command()
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)


if __name__ == "__main__":
    run()
