"""The project's commands: each benchmark has one, and each is told by ``make help``."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")


def test_every_benchmark_has_a_target() -> None:
    benchmarks = ROOT / "benchmarks"
    scripts = [str(path.relative_to(ROOT)) for path in (*benchmarks.glob("*.py"), *benchmarks.glob("*/run.py"))]
    assert len(scripts) > 5
    assert [script for script in sorted(scripts) if script not in MAKEFILE] == []


def test_every_command_is_a_target_and_says_what_it_does() -> None:
    phony = re.search(r"^\.PHONY:((?:.*\\\n)*.*)$", MAKEFILE, re.MULTILINE)
    assert phony
    named = set(phony[1].replace("\\\n", " ").split())
    told = set(re.findall(r"^([a-z-]+):[^#\n]*## ", MAKEFILE, re.MULTILINE))
    assert named - told <= {"install", "install-dev", "clean"}
    assert told <= named
