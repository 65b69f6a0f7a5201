import re
import runpy
from pathlib import Path

import pytest
from typer.testing import CliRunner

from undersigned.cli.main import app

ROOT = Path(__file__).parent.parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCKS = runpy.run_path(str(ROOT / "scripts" / "console_blocks.py"))


@pytest.mark.parametrize("path", [p for p in DOCUMENTS if "```console" in p.read_text("utf-8")], ids=lambda p: p.name)
def test_console_blocks_show_what_is_printed(path: Path) -> None:
    text = path.read_text("utf-8")
    assert BLOCKS["renewed"](text) == text, "stale: run 'make docs'"


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda p: p.name)
def test_links_between_documents_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", path.read_text("utf-8")):
        assert (path.parent / target).exists(), target


def test_every_command_is_mentioned_in_the_readme() -> None:
    listed = CliRunner().invoke(app, ["--help"]).output
    commands = re.findall(r"^  ([a-z][a-z-]+)  ", listed, re.MULTILINE)
    readme = (ROOT / "README.md").read_text("utf-8")
    assert commands
    assert [c for c in commands if f"undersigned {c}" not in readme] == []


def test_every_dependency_has_its_reason() -> None:
    declared = re.findall(
        r'^  "([a-z0-9-]+)(?:\[[a-z]+\])?[><=]', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE
    )
    reasons = (ROOT / "docs" / "dependencies.md").read_text("utf-8").casefold()
    assert [name for name in declared if name not in reasons] == []
