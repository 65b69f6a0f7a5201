"""How long the command line takes from nothing: --help, and check on the founding article.

`check` is timed twice: against the register that ships, and against a database of one's own.
Run: make bench-startup
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ARTICLE = Path(__file__).parent.parent / "examples" / "chechnya-letter.txt"
REPEATS = 7


def main() -> None:
    """Print a table for benchmarks/README.md: median and worst of several runs, wall-clock seconds."""
    print("| what | median, s | worst, s | asked for, s |\n| --- | --: | --: | --: |")
    _row("`undersigned --help`", [_timed(["--help"], None) for _ in range(REPEATS)], 0.3)
    fresh = []
    for _ in range(REPEATS):
        with tempfile.TemporaryDirectory() as folder:
            fresh.append(_timed(["check", str(ARTICLE)], folder))
    _row("`undersigned check` on the article, with the register that ships", fresh, 2.0)
    with tempfile.TemporaryDirectory() as folder:
        _timed(["register", "verify"], folder)
        _row(
            "`undersigned check` on the article, with a register of one's own",
            [_timed(["check", str(ARTICLE)], folder) for _ in fresh],
            2.0,
        )


def _timed(arguments: list[str], folder: str | None) -> float:
    environment = {**os.environ, **({"UNDERSIGNED_DATA_DIR": folder} if folder else {})}
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "undersigned", *arguments], check=True, stdout=subprocess.DEVNULL, env=environment
    )
    return time.perf_counter() - start


def _row(what: str, seconds: list[float], asked: float) -> None:
    print(f"| {what} | {statistics.median(seconds):.2f} | {max(seconds):.2f} | {asked} |")


if __name__ == "__main__":
    main()
