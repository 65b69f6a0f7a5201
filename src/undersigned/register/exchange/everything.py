"""The whole register in every form that people download, side by side in one folder."""

from __future__ import annotations

from pathlib import Path

from undersigned.register.exchange.csvfolder import write_csv
from undersigned.register.exchange.datasette import write_datasette
from undersigned.register.exchange.jsonlines import write_json_lines
from undersigned.register.exchange.tables import TABLES
from undersigned.register.store import Register

JSON_LINES = "register.jsonl"
SQLITE = "register.sqlite"

FILES: dict[str, str] = {
    **{f"{table.name}.csv": "text/csv; charset=utf-8" for table in TABLES},
    "datapackage.json": "application/json",
    "csvw-metadata.json": "application/csvm+json",
    JSON_LINES: "application/jsonl; charset=utf-8",
    SQLITE: "application/vnd.sqlite3",
}
"""What ``export_everything`` writes, with the media type of each."""


def export_everything(register: Register, target: Path) -> None:
    """Write every form to the new folder ``target``. Raises UsageError if it holds something, StorageError."""
    write_csv(register, target)
    write_json_lines(register, target / JSON_LINES)
    write_datasette(register, target / SQLITE)
