"""A folder of Parquet files, one a table, and the same tables as Polars frames for those who work in Python."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from undersigned.register.exchange.outgoing import rows_of
from undersigned.register.exchange.tables import TABLES, Row, Table
from undersigned.register.exchange.whole import whole_folder
from undersigned.register.store import Register

_TYPES = {"string": pl.String, "integer": pl.Int64}


def frames(register: Register, *, positions: bool = True) -> dict[str, pl.DataFrame]:
    """The register as frames by the name of the table."""
    gathered: dict[str, list[Row]] = {table.name: [] for table in TABLES}
    for table, row in rows_of(register, positions=positions):
        gathered[table.name].append(row)
    return {table.name: _frame(table, gathered[table.name]) for table in TABLES}


def write_parquet(register: Register, target: Path, *, positions: bool = True) -> None:
    """Write the register to the new folder ``target``. Raises UsageError, StorageError."""
    with whole_folder(target) as folder:
        for name, frame in frames(register, positions=positions).items():
            frame.write_parquet(folder / f"{name}.parquet", compression="zstd")


def _frame(table: Table, rows: list[Row]) -> pl.DataFrame:
    schema = {column.name: _TYPES[column.kind] for column in table.columns}
    return pl.DataFrame(rows, schema=schema, orient="row")
