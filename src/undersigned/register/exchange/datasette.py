"""One SQLite file with plain tables and readable views: it opens well in Datasette, and in anything else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from itertools import islice
from pathlib import Path

from undersigned.register.exchange.outgoing import rows_of
from undersigned.register.exchange.tables import TABLES, Table
from undersigned.register.exchange.whole import whole_file
from undersigned.register.store import Register

VIEWS = {
    "signatories": """
        SELECT s.date, s.title, s.body, p.state, p.value, p.because, p.statement
        FROM positions p JOIN statements s ON s.id = p.statement WHERE p.value IN ('signed', 'joined_later')""",
    "absences": """
        SELECT s.date, s.title, s.body, p.state, p.value, p.eligibility, p.because, p.statement
        FROM positions p JOIN statements s ON s.id = p.statement
        WHERE p.value NOT IN ('signed', 'joined_later', 'unknown')""",
    "what_sources_say": """
        SELECT s.title AS statement_title, a.state, a.stance, a.said_by, e.text AS words, o.publisher, o.kind, o.url,
          a.statement
        FROM attestations a JOIN statements s ON s.id = a.statement JOIN sources o ON o.id = a.source
        LEFT JOIN evidence e ON e.attestation = a.id AND e.number = 1""",
    "statement_counts": """
        SELECT s.id, s.date, s.title, s.body, s.concerning,
          sum(p.value IN ('signed', 'joined_later')) AS signatories,
          sum(p.value = 'not_on_complete_list') AS not_on_complete_list
        FROM statements s LEFT JOIN positions p ON p.statement = s.id GROUP BY s.id""",
}
_INDEXES = (("attestations", "statement"), ("attestations", "state"), ("positions", "state"), ("statements", "date"))
_AT_ONCE = 10_000


def write_datasette(register: Register, target: Path, *, positions: bool = True) -> None:
    """Write the register to the file ``target``, which is replaced. Raises StorageError."""
    with whole_file(target) as file, closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA journal_mode = OFF")
        for table in TABLES:
            database.execute(_create(table))
        rows = rows_of(register, positions=positions)
        while gathered := list(islice(rows, _AT_ONCE)):
            for table in TABLES:
                marks = ", ".join("?" * len(table.columns))
                database.executemany(
                    f'INSERT INTO "{table.name}" VALUES ({marks})',  # noqa: S608 (names are ours)
                    [tuple(row) for of, row in gathered if of is table],
                )
        for table_name, column in _INDEXES:
            database.execute(f'CREATE INDEX "{table_name}_{column}" ON "{table_name}" ("{column}")')
        for name, query in VIEWS.items():
            database.execute(f'CREATE VIEW "{name}" AS {query}')
        database.commit()
        database.execute("ANALYZE")
        database.commit()


def _create(table: Table) -> str:
    types = {"string": "TEXT", "integer": "INTEGER"}
    columns = [f'"{c.name}" {types[c.kind]}{" NOT NULL" if c.needed else ""}' for c in table.columns]
    columns.append(f"PRIMARY KEY ({', '.join(table.key)})")
    columns += [f'FOREIGN KEY ("{column}") REFERENCES "{other}" ("{key}")' for column, other, key in table.points]
    return f'CREATE TABLE "{table.name}" ({", ".join(columns)})'
