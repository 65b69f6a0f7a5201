"""Keeps the console blocks of the documents true: each shows what its commands really print.

A block is fenced as ``console``; a line that starts with ``$ `` is a command, what follows up to the next
one is its output. ``undersigned`` runs with no register of the user's own, so that what is shown is what
everybody sees. Run: make docs (rewrites the blocks); the tests fail where one is stale.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCUMENTS = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
_BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)


def renewed(text: str) -> str:
    """``text`` with every console block as its commands print it now."""
    return _BLOCK.sub(lambda block: _run_block(block.group()), text)


def _run_block(block: str) -> str:
    commands = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"$ {command}\n{_output(command)}" for command in commands)


def _output(command: str) -> str:
    arguments = shlex.split(command)
    if arguments[0] != "undersigned":
        raise SystemExit(f"console blocks show undersigned only, not {arguments[0]!r}")
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "undersigned", *arguments[1:]],
            cwd=ROOT,
            env={**os.environ, "UNDERSIGNED_DATA_DIR": folder, "COLUMNS": "80"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def main() -> None:
    """Rewrite the documents whose blocks are stale."""
    for path in DOCUMENTS:
        text = path.read_text("utf-8")
        new = renewed(text)
        if new != text:
            path.write_text(new, "utf-8")
            sys.stdout.write(f"renewed {path.relative_to(ROOT)}\n")


if __name__ == "__main__":
    main()
