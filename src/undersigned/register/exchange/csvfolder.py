"""A folder of CSV tables with ``datapackage.json`` (Frictionless) and CSVW metadata, both from ``tables.py``."""

from __future__ import annotations

import csv
import json
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from undersigned.register.exchange.outgoing import rows_of
from undersigned.register.exchange.tables import TABLES, Column, Table
from undersigned.register.exchange.whole import whole_folder
from undersigned.register.store import Register

LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def write_csv(register: Register, target: Path, *, positions: bool = True) -> None:
    """Write the register to the new folder ``target``. Raises UsageError, StorageError."""
    with whole_folder(target) as folder, ExitStack() as files:
        writers = {}
        for table in TABLES:
            file = files.enter_context((folder / f"{table.name}.csv").open("w", encoding="utf-8", newline=""))
            writers[table.name] = csv.writer(file, lineterminator="\n")
            writers[table.name].writerow(table.names)
        for table, row in rows_of(register, positions=positions):
            writers[table.name].writerow(row)
        (folder / "datapackage.json").write_text(_json(data_package()), encoding="utf-8")
        (folder / "csvw-metadata.json").write_text(_json(csvw()), encoding="utf-8")


def data_package() -> dict[str, Any]:
    """The tables as a Frictionless tabular data package."""
    return {
        "$schema": "https://datapackage.org/profiles/1.0/datapackage.json",
        "name": "undersigned-export",
        "title": "Undersigned: who signed joint statements of states",
        "licenses": [{"name": "CC-BY-4.0", "path": LICENCE}],
        "resources": [_resource(table) for table in TABLES],
    }


def csvw() -> dict[str, Any]:
    """The tables as CSV on the Web metadata."""
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "dc:license": {"@id": LICENCE},
        "tables": [
            {
                "url": f"{table.name}.csv",
                "dc:title": table.title,
                "tableSchema": {
                    "columns": [_csvw_column(column) for column in table.columns],
                    "primaryKey": list(table.key),
                    "foreignKeys": [
                        {
                            "columnReference": column,
                            "reference": {"resource": f"{other}.csv", "columnReference": key},
                        }
                        for column, other, key in table.points
                    ],
                },
            }
            for table in TABLES
        ],
    }


def _resource(table: Table) -> dict[str, Any]:
    return {
        "name": table.name.replace("_", "-"),
        "type": "table",
        "path": f"{table.name}.csv",
        "title": table.title,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [
                {
                    "name": column.name,
                    "type": column.kind,
                    "description": column.about,
                    **({"constraints": {"required": True}} if column.needed else {}),
                }
                for column in table.columns
            ],
            "primaryKey": list(table.key),
            "foreignKeys": [
                {"fields": [column], "reference": {"resource": other.replace("_", "-"), "fields": [key]}}
                for column, other, key in table.points
            ],
        },
    }


def _csvw_column(column: Column) -> dict[str, Any]:
    return {
        "name": column.name,
        "titles": column.name,
        "dc:description": column.about,
        "datatype": column.kind,
        "required": column.needed,
    }


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
